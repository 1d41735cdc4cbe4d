"""A project in which one participant, P03, speaks alone and in a group, and is written about everywhere."""

from dataclasses import dataclass, replace
from pathlib import Path

from annotator.domain.confidential import Kept, Mark, Mask, RegisterEntry, RightsRequest
from annotator.domain.review import Review, ReviewItem
from annotator.domain.transcript import DraftSpeaker, DraftTurn, Transcript
from annotator.storage.actions import card, chapter, coding, memos, nodes, people, transcripts
from annotator.storage.shares import Sent, record_share
from annotator.storage.store import Store
from tests.conftest import PASSPHRASE, WEAK

HERS = "Vi gjemte kvitteringene i pianokrakken, for ingen i huset spilte lenger uansett."
HERS_TOO = "Jeg talte myntene hver kveld og løy om summen til ungene mine."
HERS_IN_GROUP = "For meg var banken som en streng tante med altfor høy stol."
OTHERS = "Jeg betalte regningene samme dag som lønna kom, det ga meg ro."
OTHERS_IN_GROUP = "Hos oss snakket vi aldri om penger ved middagsbordet."
ASKED_HER = "Hva gjorde du med alle papirene den vinteren, P03?"
PSEUDONYM = "P03"
TITLE = "Samtalen i naustet"
UNIQUE = ("pianokrakken", "myntene", "tante", "naustet", "kirketjener", "skiskyting", "vaktmesterbolig", "tyttebærtur")
"""Words of hers, or written about her alone, that nobody else has used."""


@dataclass
class Made:
    """The project and the rows the tests ask for."""

    store: Store
    participant: int
    other: int
    group: int
    theme: int
    lonely: int
    mixed: int
    memo: int


def make(path: Path) -> Made:
    """The project as an open file."""
    store = Store.make(path, PASSPHRASE, lambda s: card.set_up_project(s, "Penger og stillhet"), WEAK)
    first = _interview("Intervju 1", "Hva betyr ro for deg?", OTHERS, "P01")
    second = _interview(TITLE, ASKED_HER, HERS, PSEUDONYM, HERS_TOO)
    alone, hers, group = transcripts.import_transcripts(store, [first, second, _group()])
    person = next(p.id for p in store.project.participants if p.pseudonym == PSEUDONYM)
    other = next(p.id for p in store.project.participants if p.pseudonym == "P01")
    themes, codes = coding.code_layer(store, "theme"), coding.code_layer(store)
    theme = nodes.create_node(store, themes, "Ro og uro")
    lonely = nodes.create_node(store, codes, "Skjulte papirer", nodes.create_node(store, themes, "Skam"))
    shared = nodes.create_node(store, codes, "Snakke om penger", theme)
    unit = _code(store, hers, HERS, lonely)
    _code(store, hers, HERS_TOO, shared)
    quiet = _code(store, alone, OTHERS, shared)
    _code(store, group, HERS_IN_GROUP, shared)
    flat = store.project.flat(group).text
    mixed = coding.code_range(store, group, 0, flat.index("banken"), shared)
    assert mixed is not None
    made = Made(store, person, other, group, theme, lonely, mixed, 0)
    _write(made, unit, quiet)
    _confide(made, hers)
    return made


def _interview(title: str, question: str, answer: str, pseudonym: str, more: str = "Ja.") -> Transcript:
    turns = (DraftTurn(question, "I", "\x1a: "), DraftTurn(answer, "D", "\n\x1a: "), DraftTurn(more, "D", "\n"))
    speakers = (DraftSpeaker("I", 1, 5, "interviewer"), DraftSpeaker("D", 2, 9, "participant", pseudonym))
    return Transcript(title, turns, "txt", speakers)


def _group() -> Transcript:
    turns = (
        DraftTurn("Hvordan snakket dere om penger hjemme?", "I", "\x1a: "),
        DraftTurn(OTHERS_IN_GROUP, "A", "\n\x1a: "),
        DraftTurn(HERS_IN_GROUP, "B", "\n\x1a: "),
        DraftTurn("Det kjenner jeg meg igjen i, P03.", "A", "\n\x1a: "),
        DraftTurn("Som en streng tante med altfor høy stol? Fortell mer om det.", "I", "\n\x1a: "),
    )
    speakers = (
        DraftSpeaker("I", 2, 6, "interviewer"),
        DraftSpeaker("A", 2, 9, "participant", "P01"),
        DraftSpeaker("B", 1, 9, "participant", PSEUDONYM),
    )
    return replace(Transcript("Gruppe 1", turns, "txt", speakers), kind="group")


def _code(store: Store, document: int, text: str, node: int) -> int:
    start = store.project.flat(document).text.index(text)
    unit = coding.code_range(store, document, start, start + len(text), node)
    assert unit is not None
    return unit


def _write(made: Made, unit: int, quiet: int) -> None:
    """What the student wrote: on her, on units of hers, and elsewhere repeating or naming her."""
    store = made.store
    column = store.project.ordered_columns()[0].id
    coding.write_unit_text(store, unit, column, "Papirene skjules i vaktmesterbolig")
    coding.write_unit_text(store, quiet, column, "Ro er å betale med en gang. P03 gjorde det motsatte.")
    memos.add_memo(store, "Hun nevnte skiskyting utenfor opptaket.", target="participant", target_id=made.participant)
    memos.add_memo(store, "Sterkt bilde: tyttebærtur.", target="unit", target_id=unit)
    text = "Skam krever et gjemmested. Hun sa at de gjemte kvitteringene i pianokrakken. Det går igjen hos flere."
    made.memo = memos.add_memo(store, text, target="node", target_id=made.theme)
    memos.add_memo(store, "Dette handler om ro i hverdagen, og om penger.", target="node", target_id=made.theme)
    chapter.choose_quote(store, made.theme, unit)
    chapter.choose_quote(store, made.theme, quiet)
    chapter.write_summary(store, made.theme, "summary", "Flere søkte ro.\nP03 skilte seg ut.")
    nodes.update_node(store, made.lonely, example="talte myntene hver kveld og løy")
    old = nodes.create_node(store, coding.code_layer(store), "Gammel kode")
    nodes.merge_nodes(store, [old], made.lonely, "P03 sa det slik selv")
    people.set_value(store, made.participant, people.add_attribute(store, "Yrke"), "kirketjener på øya")
    people.update_participant(store, made.participant, note="trakk seg nesten i mars", consent="given")


def _confide(made: Made, hers: int) -> None:
    """Replacements, marks, decisions, a request, a supervisor's comment, a share."""
    store = made.store
    answer = store.project.turns_of(hers)[1]
    with store.action("replace") as writer:
        entry = writer.insert(RegisterEntry(category="name", replacement=PSEUDONYM, participant=made.participant))
        last = store.project.turns_of(made.group)[3]
        at = last.text.index(PSEUDONYM)
        writer.insert(Mask(turn=last.id, at_from=at, at_to=at + 3, entry=entry))
        writer.insert(Mark(turn=last.id, at_from=0, at_to=10, kind="health"))
        writer.insert(
            Mask(turn=answer.id, at_from=3, at_to=9, entry=writer.insert(RegisterEntry(replacement="[sted]")))
        )
        writer.insert(Mark(turn=answer.id, at_from=0, at_to=4, note="om pianokrakken"))
        writer.insert(Kept(turn=answer.id, term="pianokrakken", reason="bare et møbel"))
        writer.insert(RightsRequest(participant=made.participant, received="2026-03-01", note="ringte om tyttebærtur"))
        review = writer.insert(Review(share="s", reviewer="Veileder"))
        unit = next(u for u in store.project.units if u.document == hers)
        writer.insert(ReviewItem(review=review, target="unit", target_uuid=unit.uuid, quoted=HERS, text="Fin tante!"))
        writer.insert(ReviewItem(review=review, target="project", quoted="", text="Godt arbeid med ro."))
    own = {"ny-1": store.project.participants[made.participant].uuid, "ny-2": unit.uuid, "ny-3": "en annens"}
    record_share(store, Sent("s", "2026-03-02", 2, "Veileder", "", own))

"""A reader's comments against a student who goes on working: every comment at the right words, or said to be lost."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from hypothesis import Phase, assume, given, settings
from hypothesis import strategies as st

from annotator.domain.project import Project
from annotator.domain.review import ReviewItem
from annotator.domain.review_places import place_of_item
from annotator.domain.transcript import DraftSpeaker, DraftTurn, Transcript
from annotator.storage.actions import card, coding
from annotator.storage.actions.review import comment_range
from annotator.storage.actions.transcripts import import_transcripts, join_turns, set_turn_text, split_turn
from annotator.storage.store import Store
from tests.conftest import PASSPHRASE, WEAK
from tests.sharing.sharing_maker import merged, reviewed, shared

SENTENCE = "ja nei vi gikk hjem over myra og snakket ikke om det som hendte den kvelden på butikken"
WORDS = SENTENCE.split()
TEXT = st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(" ".join)
PLACES = st.tuples(st.integers(0, 400), st.integers(1, 40))
EDITS = st.tuples(
    st.sampled_from(["word", "split", "join", "rewrite", "recode"]), st.integers(0, 30), st.integers(0, 60), TEXT
)


@dataclass
class Truth:
    """A comment's words as her own codings follow them: a unit of hers at the same place."""

    quoted: str
    unit: int


@settings(max_examples=25, phases=(Phase.explicit, Phase.generate))
@given(
    st.lists(TEXT, min_size=2, max_size=8),
    st.lists(PLACES, min_size=1, max_size=4),
    st.lists(EDITS, max_size=8),
    st.lists(EDITS, max_size=4),
    st.sampled_from([2, 3]),
)
def test_comments_come_back_at_their_words(texts, places, before, after, level) -> None:  # type: ignore[no-untyped-def]
    """Corrections, splits, joins and recodings, before the merge and after it, at both anonymised levels.

    A place that is given is that of a coding made at the same words, or has mostly words that are quoted; words that
    still stand once in the interview are never lost. The merge changes no row of hers.
    """
    with tempfile.TemporaryDirectory() as folder:
        store = Store.create(Path(folder) / "p.annotator", PASSPHRASE, WEAK)
        try:
            document, node = _project(store, texts)
            truths = _truths(store, document, node, places)
            assume(truths)
            share = shared(store, Path(folder) / "s.annotator", level)
            reviewed(share, lambda reader, review: _comment(reader, review, truths))
            _edit(store, document, before)
            rows = _own_rows(store.project)
            merged(store, share)
            assert _own_rows(store.project) == rows
            _check(store.project, truths)
            _edit(store, document, after)
            _check(store.project, truths)
        finally:
            store.close()


def _project(store: Store, texts: list[str]) -> tuple[int, int]:
    card.set_up_project(store, "Prøve")
    speakers = (DraftSpeaker("I", role="interviewer"), DraftSpeaker("P", role="participant", participant="P01"))
    turns = tuple(DraftTurn(text=text, label="IP"[row % 2]) for row, text in enumerate(texts))
    transcript = Transcript(title="Intervju 1", turns=turns, format="txt", speakers=speakers)
    (document,) = import_transcripts(store, [transcript])
    return document, coding.add_new_label(store, _unit(store, document), coding.code_layer(store), "Vei")


def _unit(store: Store, document: int) -> int:
    unit = coding.mark_idea(store, document, 0, 2)
    assert unit is not None
    return unit


def _truths(store: Store, document: int, node: int, places: list[tuple[int, int]]) -> list[Truth]:
    found = []
    flat = store.project.flat(document)
    for place, length in places:
        start = place % len(flat.text)
        begin, end = flat.trimmed(*flat.snapped(start, start + length))
        unit = coding.code_range(store, document, begin, end, node)
        if unit is not None:
            found.append(Truth(flat.text[begin:end], unit))
    return found


def _comment(reader: Store, review: int, truths: list[Truth]) -> None:
    for number, truth in enumerate(truths):
        for document in reader.project.ordered_documents():
            at = _place_in_share(reader.project, document.id, truth)
            if at is not None:
                comment_range(reader, review, document.id, *at, str(number))
                break


def _place_in_share(project: Project, document: int, truth: Truth) -> tuple[int, int] | None:
    """Where the same unit stands in the share: at level 3 by its place, at level 2 by its words."""
    for unit in project.units.where("document", document):
        if project.text_of(unit.id) == truth.quoted and project.text_of(unit.id):
            return project.ranges_of(unit.id)[0]
    return None


def _edit(store: Store, document: int, edits: list[tuple[str, int, int, str]]) -> None:
    for kind, row, at, text in edits:
        turns = store.project.turns_of(document)
        turn = turns[row % len(turns)]
        words = turn.text.split(" ")
        match kind:
            case "word":
                words[at % len(words)] = text
                set_turn_text(store, turn.id, " ".join(words))
            case "rewrite":
                set_turn_text(store, turn.id, text)
            case "split":
                split_turn(store, turn.id, at % (len(turn.text) + 1))
            case "join" if len(turns) > 1:
                first = min(row % len(turns), len(turns) - 2)
                join_turns(store, turns[first].id, turns[first + 1].id)
            case "recode":
                coding.mark_idea(store, document, at, at + 5)


def _check(project: Project, truths: list[Truth]) -> None:
    for item in project.review_items:
        truth = truths[int(item.text)]
        same = [t for t in truths if t.quoted == truth.quoted]
        place = place_of_item(project, item)
        assert place.document is None or place.found == "lost" or place.start < place.end
        if place.found == "lost":
            assert not _stands_once(project, item)
            continue
        text = project.flat(place.document or 0).text[place.start : place.end]
        ranges = [r for t in same for r in project.ranges_of(t.unit)]
        assert _mostly(text, item.quoted) or any(start < place.end and place.start < end for start, end in ranges)


def _mostly(text: str, quoted: str) -> bool:
    """Whether half of the words at least are quoted ones: she wrote them elsewhere, or others between them."""
    words, known = _plain(text).split(), set(_plain(quoted).split())
    return _plain(text) in _plain(quoted) or 2 * sum(word in known for word in words) >= len(words)


def _stands_once(project: Project, item: ReviewItem) -> bool:
    (document,) = project.documents
    quoted = _plain(item.quoted)
    return len(quoted) >= 8 and _plain(project.flat(document.id).text).count(quoted) == 1


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _own_rows(project: Project) -> dict[str, list[object]]:
    return {name: list(table) for name, table in project.tables.items() if not name.startswith("review")}

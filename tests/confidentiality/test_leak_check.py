"""D10: every planted leak of every kind is found in what would leave; each is put right or accepted for a reason."""

from dataclasses import replace

import pytest

from annotator.confidentiality.leak_check import Leak, LeakContext, Piece, accept_leak, check, open_leaks
from annotator.confidentiality.small_groups import small_groups
from annotator.domain.confidential import EndDate, Kept, Mark, RegisterEntry
from annotator.domain.transcript import DraftSpeaker, DraftTurn, Transcript
from annotator.reporting.chapter import build_report
from annotator.reporting.settings import settings_of
from annotator.reporting.texts import texts_of
from annotator.storage.actions import people, transcripts
from annotator.storage.store import Store

SAID = "Det var som å stå alene på en stor åpen plass midt på natta."
SPEAKERS = (
    DraftSpeaker("I", role="interviewer"),
    DraftSpeaker("P", role="participant", participant="P01"),
)
TURNS = (
    DraftTurn("Hvordan var det?", "I", lead="\x1a: "),
    DraftTurn(SAID, "P", lead="\n\n\x1a: "),
)


def imported(store: Store) -> int:
    """One interview with P01; its participant's id."""
    transcripts.import_transcripts(store, [Transcript("Intervju 1", TURNS, "txt", SPEAKERS)])
    (person,) = store.project.participants
    return person.id


def looked(store: Store, *pieces: Piece, **context: object) -> list[Leak]:
    """All leaks of these pieces."""
    base = LeakContext(store.project, "2026-11-01")
    return check(pieces, replace(base, **context))  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", ["heading", "text", "memo", "table", "caption", "title", "property", "quote", "label"])
def test_a_name_in_any_part(store: Store, kind: str) -> None:
    """Headings, memos, cells, document properties: the part it stands in is named."""
    (leak,) = looked(store, Piece("Funn", "Samtalen med Ragnhild Ødegård", kind))  # type: ignore[arg-type]

    assert (leak.kind, leak.term) == ("name", "Ragnhild Ødegård")
    assert leak.places[0].where == "Funn"
    assert leak.places[0].before + leak.places[0].text == "Samtalen med Ragnhild Ødegård"


def test_who_wrote_the_thesis_is_no_leak(store: Store) -> None:
    """Author, supervisor and university on the title page; but a participant's name stays one wherever it stands."""
    page = [Piece("Ny", text, "byline") for text in ("Ragnhild Ødegård", "Veileder: Per Aas", "Universitetet i Volda")]
    assert looked(store, *page, terms=()) == []

    (leak,) = looked(store, *page, terms=(("e1", "Per Aas"),))
    assert (leak.kind, leak.term) == ("register", "Per Aas")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Hun kom fra Volda.", "place"),
        ("Hun jobber på NAV Sagene.", "organisation"),
        ("Skriv til per@eksempel.no.", "contact"),
        ("Ring 22 33 44 55.", "contact"),
        ("Nummeret er 010100 50160.", "number"),
        ("Orgnr. 974 760 673.", "number"),
        ("Født 12.3.1979.", "date"),
    ],
)
def test_identifiers(store: Store, text: str, kind: str) -> None:
    """Places, workplaces and every hard kind; grouped by key, with each place."""
    leaks = looked(store, Piece("A", text), Piece("B", text))

    assert [leak.kind for leak in leaks] == [kind]
    assert [place.where for place in leaks[0].places] == ["A", "B"]


@pytest.mark.parametrize("name", ["IntervjuRagnhild2", "ragnhildFunn", "funn_Ragnhild3", "RagnhildAasgaard"])
def test_a_name_grown_together_in_the_file_name(store: Store, name: str) -> None:
    """As students call their files: words by their capitals alone, a number behind."""
    found = looked(store, Piece("fil", name, "file_name"), terms=(("u", "Ragnhild"),))

    assert [leak.places[0].text.casefold() for leak in found if leak.kind == "register"] == ["ragnhild"]


@pytest.mark.parametrize("name", ["FunnKapittel4", "masterFunn", "vedlegg2Kodebok", "P01Funn", "Resultat_v12"])
def test_an_innocent_file_name(store: Store, name: str) -> None:
    """A capital in the middle of a file's name is no name."""
    assert looked(store, Piece("fil", name, "file_name")) == []


def test_a_name_in_the_file_name(store: Store) -> None:
    """Underscores part its words."""
    leaks = looked(store, Piece("fil", "intervju_Ragnhild_3", "file_name"))

    assert [leak.term for leak in leaks] == ["Ragnhild"]


def test_terms_of_the_linking_key(store: Store) -> None:
    """Found in any form, also where no detector would; remembered by the entry, so that no original is kept."""
    leaks = looked(store, Piece("Memo", "lyngbekks sak", "memo"), terms=(("e1", "Lyngbekk"),))

    assert [(leak.kind, leak.key) for leak in leaks] == [("register", "e1")]


def test_without_the_key_nothing_looks_safer_than_it_is(store: Store) -> None:
    """With replacements made and no key open, that is a finding of its own."""
    with store.action("test") as writer:
        writer.insert(RegisterEntry(category="name", replacement="P01"))

    assert [leak.kind for leak in looked(store, Piece("A", "Ingenting."))] == ["not_checked"]
    assert looked(store, Piece("A", "Ingenting."), terms=()) == []


def test_pronouns_against_her_rule(store: Store) -> None:
    """Only when the project has a neutral pronoun."""
    piece = Piece("Funn", "Hen sa det, og hun mente det.")
    assert looked(store, piece) == []
    with store.action("test") as writer:
        writer.update("project", store.project.info.id, neutral_pronoun="hen")

    assert [leak.key for leak in looked(store, piece)] == ["hun"]


def test_words_under_a_mark(store: Store) -> None:
    """Not before the mark is cleared."""
    imported(store)
    turn = next(turn for turn in store.project.turns if turn.text == SAID)
    with store.action("test") as writer:
        at = SAID.index("åpen plass")
        mark = writer.insert(Mark(turn=turn.id, at_from=at, at_to=at + len("åpen plass"), kind="health"))
    piece = Piece("Funn", "Hun sa «åpen plass».")
    assert [(leak.kind, leak.why) for leak in looked(store, piece)] == [("mark", "health")]
    with store.action("test") as writer:
        writer.update("mark", mark, cleared=1)

    assert looked(store, piece) == []


@pytest.mark.parametrize(
    ("kind", "values"), [("restricted", {"restricted": 1}), ("withdrawn", {"consent": "withdrawn"})]
)
def test_words_of_who_may_not_be_quoted(store: Store, kind: str, values: dict[str, object]) -> None:
    """Six words in a row are hers, wherever they turn up; the interviewer's are not."""
    person = imported(store)
    people.update_participant(store, person, **values)
    leaks = looked(store, Piece("A", "… stå alene på en stor åpen plass …"), Piece("B", "Hvordan var det?"))

    assert [(leak.kind, leak.term) for leak in leaks] == [(kind, "P01")]
    assert [place.where for place in leaks[0].places] == ["A"]


def test_an_attribute_that_is_never_exported(store: Store) -> None:
    """Its column in a table, and its value as it was written; a word that only resembles it is none."""
    person = imported(store)
    attribute = people.add_attribute(store, "Kommune", never_export=True)
    people.set_value(store, person, attribute, "Kommune 7")
    pieces = (
        Piece("Deltakere", "Kommune", "table"),
        Piece("Memo", "Fra Kommune 7."),
        Piece("Memo", "En kommune 7 mil unna."),
    )
    (leak,) = looked(store, *pieces)

    assert (leak.kind, leak.term) == ("never_export", "Kommune")
    assert [place.piece for place in leak.places] == [0, 1]


def test_small_groups(store: Store) -> None:
    """k < 3: the smallest combinations, whom they single out, and what would help; a whole group is not accused."""
    ids = [people.add_participant(store, f"P{n:02}") for n in range(6)]
    sex = people.add_attribute(store, "Kjønn", "choice")
    age = people.add_attribute(store, "Alder", "number")
    for at, person in enumerate(ids):
        people.set_value(store, person, sex, "kvinne" if at < 3 else "mann")
        people.set_value(store, person, age, str(30 + (at % 2) * 10))
    (group,) = small_groups(store.project, [sex, age], ids)
    assert (group.names, group.help, len(group.participants)) == (("Kjønn", "Alder"), "leave_out", 6)
    assert small_groups(store.project, [sex], ids) == []
    leaks = looked(store, attributes=(sex, age), participants=tuple(ids))

    assert [(leak.kind, leak.term) for leak in leaks] == [("small_group", "Kjønn + Alder")]


def test_a_transcript_that_repeats_an_attributed_quote(store: Store) -> None:
    """The appendix would say whose interview it is."""
    leaks = looked(store, Piece("Funn", SAID, "quote"), Piece("Vedlegg", f"Ja. {SAID}", "transcript"))

    assert [leak.kind for leak in leaks] == ["quote_in_transcript"]


def test_after_the_end_date(store: Store) -> None:
    """A day that is past; the day itself is not."""
    with store.action("test") as writer:
        writer.insert(EndDate(source="approval", date="2026-10-31"))
        writer.insert(EndDate(source="consent", date="2026-11-01"))

    assert [(leak.kind, leak.term) for leak in looked(store)] == [("end_date", "2026-10-31")]


def test_authors_and_per_i_dag_are_no_leaks(store: Store) -> None:
    """D10's own examples."""
    text = "Per i dag vet vi lite (Malterud, 2012).\nBraun, V. & Clarke, V. (2006). Using thematic analysis. Sage."

    assert looked(store, Piece("Litteratur", text)) == []


def test_accepting_takes_a_reason_and_is_logged(store: Store) -> None:
    """The decision holds until it is undone; the log has its uuid and no word of it."""
    (leak,) = looked(store, Piece("Funn", "Vi møtte Ragnhild der."))
    with pytest.raises(ValueError, match="reason"):
        accept_leak(store, leak, " ")
    row = accept_leak(store, leak, "Oppdiktet")
    log = [str(ids) for (ids,) in store.db.execute("SELECT ids FROM access_log WHERE what='check_accepted'")]
    assert store.project.kept[row].reason == "Oppdiktet"
    assert len(log) == 1
    assert store.project.kept[row].uuid in log[0]
    assert open_leaks(store.project, looked(store, Piece("Memo", "Ragnhilds bil", "memo"))) == []
    store.undo()

    assert open_leaks(store.project, [leak]) == [leak]


def test_kept_in_the_text_is_said_and_not_enough(store: Store) -> None:
    """What she keeps in the interviews may still not leave; her reason is at hand."""
    with store.action("test") as writer:
        writer.insert(Kept(scope="text", category="place", term="Volda", reason="stor by"))
    (leak,) = open_leaks(store.project, looked(store, Piece("Funn", "Vi dro til Volda.")))

    assert leak.reason_in_text == "stor by"


def test_every_text_of_a_report_is_read(sample: Store) -> None:
    """Headings, quotes, labels, captions and cells of the sample are among its texts."""
    texts = list(texts_of(build_report(sample.project, settings_of(sample.project)).report))

    assert {text.kind for text in texts} == {
        "title",
        "heading",
        "text",
        "quote",
        "inline_quote",
        "label",
        "table",
        "caption",
    }
    assert any("Kodebok" in text.text for text in texts)

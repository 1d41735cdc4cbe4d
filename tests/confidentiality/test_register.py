"""The register: CSV as spreadsheets write it, faults named by line, applied without moving a coding."""

import pytest

from annotator.confidentiality import register
from annotator.confidentiality.errors import RegisterError
from annotator.confidentiality.register import Row, apply_known, apply_register, check_rows, read_register, try_register
from annotator.domain.transcript import DraftSpeaker, DraftTurn, Transcript
from annotator.storage.actions import coding, memos, nodes, people, transcripts
from annotator.storage.errors import OriginalsWouldBeLost
from annotator.storage.linking_key import LinkingKey
from annotator.storage.soundness import faults
from annotator.storage.store import Store

TURNS = (
    DraftTurn("Bor Solbrith i Dunderby?", "I", lead="\x1a: "),
    DraftTurn("Ja, Solbriths hus ligger i Dunderby. Per i dag er hun hos Åslaug.", "Solbrith", lead="\n\n\x1a: "),
)
SPEAKERS = (DraftSpeaker("I", role="interviewer"), DraftSpeaker("Solbrith", role="participant"))


def imported(store: Store, title: str = "Intervju") -> int:
    """One interview."""
    return transcripts.import_transcripts(store, [Transcript(title, TURNS, "txt", SPEAKERS)])[0]


@pytest.mark.parametrize(
    "text",
    [
        "kategori;ord;erstatning\nnavn;Solbrith;P01\nsted;Dunderby;[tettsted]\n",
        "\ufeffErstatning,Original,Kategori\r\nP01,Solbrith,Person\r\n[tettsted],Dunderby,Kommune\r\n",
        "Term\tReplacement\tCategory\n\nSolbrith\tP01\tname\nDunderby\t[tettsted]\tplace\n",
        'name; "Solbrith";P01 \nplace;Dunderby;"[tettsted]"',
        "slag;uttrykk;erstatting\nnamn;Solbrith;P01\nstad;Dunderby;[tettsted]",
    ],
)
def test_as_spreadsheets_write_it(text: str) -> None:
    """Semicolon, comma, tab; a byte order mark; column names in three languages or none; quotation marks."""
    rows = read_register(text)

    assert {(row.category, row.term, row.replacement) for row in rows} == {
        ("name", "Solbrith", "P01"),
        ("place", "Dunderby", "[tettsted]"),
    }


def test_two_columns_and_levels() -> None:
    """Term and replacement alone are enough; a level may say that something is made more general."""
    assert read_register("Solbrith;P01") == [Row("Solbrith", "P01", line=1)]
    [row] = read_register("kategori;ord;erstatning;nivå\nalder;43 år;[40-årene];generalisert")
    assert (row.category, row.level, row.line) == ("age", "generalised", 2)


@pytest.mark.parametrize(
    ("text", "fault", "line"),
    [
        ("", register.EmptyRegister, 0),
        ("kategori;ord;erstatning\n", register.EmptyRegister, 0),
        ("navn;Solbrith;P01\nnavn\n", register.UnreadableLine, 2),
        ('navn;Solbrith;"P01\n', register.UnreadableLine, 1),
        ("navn;;P01", register.TermMissing, 1),
        ("navn;Solbrith;P01\n\nnavn;Åslaug; ", register.ReplacementMissing, 3),
        ("navn;Solbrith;Åslaug\nnavn;Åslaug;Solbrith", register.CircularReplacement, 1),
        ("navn;Solbrith;hun fra Dunderby\nsted;Dunderby;[sted]", register.CircularReplacement, 1),
        ("navn;Solbrith;Solbrith N.", register.CircularReplacement, 1),
        ("navn;Solbrith;P01\nnavn;solbrith;P02", register.TermTwice, 2),
    ],
)
def test_faults_are_named_by_line(text: str, fault: type[RegisterError], line: int) -> None:
    """Empty, circular, contradicting and broken lines; the fault holds no word of the register."""
    with pytest.raises(fault) as caught:
        check_rows(read_register(text))

    assert (caught.value.line, str(caught.value)) == (line, fault.__name__)


def test_applied_everywhere(store: Store, key: LinkingKey) -> None:
    """Text, label, memo and title; no unit's other words change; the pseudonym follows its participant."""
    document = imported(store, "Samtale med Solbrith")
    people.add_participant(store, "P01")
    memo = memos.add_memo(store, "Solbriths stemme")
    node = nodes.create_node(store, coding.code_layer(store), "Kode")
    unit = coding.code_range(store, document, 4, 22, node)
    assert unit is not None
    rows = read_register("navn;Solbrith;P01\nnavn;Per;P02\nsted;Dunderby;[tettsted]")

    trial = try_register(store, rows, key)
    done = apply_register(store, rows, key)

    project = store.project
    assert [t.text for t in project.turns_of(document)] == [
        "Bor P01 i [tettsted]?",
        "Ja, P01s hus ligger i [tettsted]. Per i dag er hun hos Åslaug.",
    ]
    assert trial.places == done.places == {("name", "P01"): 2, ("name", "P02"): 0, ("place", "[tettsted]"): 2}
    assert (done.units, done.units_changed) == (1, 0)
    assert project.text_of(unit) == "P01 i [tettsted]"
    assert project.memos[memo].text == "P01s stemme"
    assert project.documents[document].title == "Samtale med P01"
    assert {s.label for s in project.speakers} == {"I", "P01"}
    assert {term for _, term in key.terms()} == {"Solbrith", "Per", "Dunderby"}
    assert sorted(key.originals().values()) == ["Dunderby", "Dunderby", "Solbrith", "Solbriths"]
    assert faults(store) == []
    people.update_participant(store, next(iter(project.participants)).id, pseudonym="Bo")
    assert project.turns_of(document)[0].text == "Bor Bo i [tettsted]?"


def test_applied_again(store: Store, key: LinkingKey) -> None:
    """The same register twice changes nothing; a new interview is replaced with what the key knows."""
    imported(store)
    rows = read_register("navn;Solbrith;P01")
    apply_register(store, rows, key)
    assert sum(apply_register(store, rows, key).places.values()) == 0
    assert len(store.project.register) == 1

    later = imported(store, "Senere")
    assert apply_known(store, key).places == {("name", "P01"): 2}
    assert "Solbrith" not in store.project.flat(later).text
    with pytest.raises(register.TermTwice):
        apply_register(store, read_register("navn;Solbrith;P09"), key)
    with pytest.raises(register.CircularReplacement):
        apply_register(store, read_register("navn;P01;P09"), key)


def test_without_a_key_she_has_to_say_so(store: Store) -> None:
    """Nothing is replaced before she does, and no entry is made."""
    document = imported(store)
    rows = read_register("navn;Solbrith;P01")
    with pytest.raises(OriginalsWouldBeLost):
        apply_register(store, rows, None)
    assert "Solbrith" in store.project.flat(document).text
    assert len(store.project.register) == 0

    apply_register(store, rows, None, originals_are_lost=True)
    assert "Solbrith" not in store.project.flat(document).text

"""The codings of an interview that is here already, from a file of another program: laid on it, and nothing twice."""

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.meeting import Meeting, met_documents
from annotator.domain.notes import OutlineItem, Quote
from annotator.domain.project import Project
from annotator.domain.records_json import packed, unpacked
from annotator.domain.wall import WallCard, WallLink
from annotator.importing.projects import read_incoming
from annotator.importing.reading import read_transcript
from annotator.importing.speakers import with_labels
from annotator.storage.actions import card, coding, memos, nodes, people, transcripts
from annotator.storage.actions.taking_in import take_in
from annotator.storage.store import Store
from tests.conftest import PASSPHRASE, WEAK
from tests.exporting.refi.written import write_qdpx

TEXT = (
    "I: Hvordan var det å komme tilbake til avdelingen?\n\n"
    "Ragnhild: Det var rart. Jeg kjente meg som en gjest de første ukene, og ingen spurte hvordan det gikk.\n\n"
    "I: Hva gjorde du da?\n\n"
    "Ragnhild: Jeg tok kaffen min ute på verandaen. Der var det i det minste noen måker som så meg 🐦 og lo.\n"
)

NUMBERS = st.integers(0, 10_000)


def codings(project: Project) -> list[tuple[str, str, tuple[str, ...]]]:
    """Every unit: its interview, its words, its codes."""
    return sorted(
        (
            project.documents[unit.document].title,
            project.text_of(unit.id),
            tuple(sorted(project.nodes[label.node].name for label in project.labels.where("unit", unit.id))),
        )
        for unit in project.units
    )


def standard(project: Project, path: Path) -> Path:
    """The project as a program writes it that does not know Annotator: the standard part alone."""
    whole = path.with_suffix(".whole")
    write_qdpx(project, whole)
    with zipfile.ZipFile(whole) as package, zipfile.ZipFile(path, "w") as made:
        for name in package.namelist():
            if name != "annotator.json":
                made.writestr(name, package.read(name))
    return path


def with_interview(store: Store, text: str = TEXT, title: str = "Ragnhild 1") -> int:
    """Import an interview whose speakers are known."""
    read = read_transcript(text.encode(), f"{title}.txt")
    return transcripts.import_transcripts(store, [read])[0]


def code(store: Store, document: int, words: str, name: str) -> int:
    """Code some words of an interview."""
    start = store.project.flat(document).text.index(words)
    known = next((node.id for node in store.project.nodes if node.name == name), None)
    node = known or nodes.create_node(store, 1, name)
    unit = coding.code_range(store, document, start, start + len(words), node)
    assert unit is not None
    return unit


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Store]:
    """A fellow student's project."""
    store = Store.create(tmp_path / "annen.annotator", PASSPHRASE, WEAK)
    card.set_up_project(store, "En annens")
    yield store
    store.close()


@given(st.lists(NUMBERS, max_size=6), st.lists(NUMBERS, max_size=4))
@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_deleted_codings_come_back_from_her_own_file(
    sample: Store, tmp_path: Path, deleted: list[int], uncoded: list[int]
) -> None:
    """Whatever she deleted since, the file brings it back as it was; without deletions it changes nothing."""
    path = tmp_path / "ut.qdpx"
    if not path.exists():
        write_qdpx(sample.project, path)
    before, were = packed(sample.project), codings(sample.project)
    units = sorted(unit.id for unit in sample.project.units)
    for unit in {units[number % len(units)] for number in deleted}:
        coding.delete_unit(sample, unit)
    labels = sorted((label.unit, label.node) for label in sample.project.labels)
    for unit, node in {labels[number % len(labels)] for number in uncoded}:
        if sample.project.labels.count("unit", unit):
            coding.remove_label(sample, unit, node)
    take_in(sample, read_incoming(path).project)
    after, were_then = packed(sample.project)["tables"], codings(sample.project)
    while len(sample.history.done) and packed(sample.project) != before:
        sample.undo()

    assert were_then == were
    for table in ("memo", "quote", "wall_card", "node", "document"):
        assert sorted(after[table]["uuid"]) == sorted(before["tables"][table]["uuid"])
    assert packed(sample.project) == before


def test_the_standard_part_alone_brings_no_unit_twice(sample: Store, tmp_path: Path) -> None:
    """Through a program that knows nothing of condensations and theme texts: nothing of them becomes a memo."""
    before = codings(sample.project)
    on_units = [memo.id for memo in sample.project.memos if memo.target in ("unit", "node")]
    path = standard(sample.project, tmp_path / "ut.qdpx")
    take_in(sample, read_incoming(path).project)

    assert codings(sample.project) == before
    assert [memo.id for memo in sample.project.memos if memo.target in ("unit", "node")] == on_units
    take_in(sample, read_incoming(path).project)
    assert len(sample.project.memos) == len({(m.target, m.target_id, m.text) for m in sample.project.memos})


def test_deleted_codings_come_back_from_the_standard_part(sample: Store, tmp_path: Path) -> None:
    """Also where all identities were lost on the way."""
    path = standard(sample.project, tmp_path / "ut.qdpx")
    before = [(title, words) for title, words, _ in codings(sample.project)]
    theirs = read_incoming(path).project
    for table in ("unit", "document"):
        rows = {row.id: replace(row, uuid="") for row in theirs.tables[table]}
        theirs.tables[table].fill(rows)
    for unit in sorted(sample.project.units, key=lambda unit: unit.id)[::3]:
        if len(sample.project.spans_of(unit.id)) == 1:
            coding.delete_unit(sample, unit.id)
    take_in(sample, theirs)

    assert [(title, words) for title, words, _ in codings(sample.project)] == before


def test_the_same_text_parted_otherwise(store: Store, other: Store) -> None:
    """Another program keeps the label in the text, breaks lines once and gave the interview another name."""
    here = with_interview(store)
    code(store, here, "Jeg kjente meg som en gjest", "Utenfor")
    there = with_interview(other, TEXT.replace("\n\n", "\n"), "transkripsjon_ragnhild_ferdig")
    code(other, there, "Jeg kjente meg som en gjest", "Alene")
    code(other, there, "noen måker som så meg 🐦 og lo", "Sett")
    take_in(store, unpacked(packed(other.project)))

    assert codings(store.project) == [
        ("Ragnhild 1", "Jeg kjente meg som en gjest", ("Alene", "Utenfor")),
        ("Ragnhild 1", "noen måker som så meg 🐦 og lo", ("Sett",)),
    ]
    store.undo()
    assert codings(store.project) == [("Ragnhild 1", "Jeg kjente meg som en gjest", ("Utenfor",))]


def test_labels_in_the_text_there_and_beside_it_here(store: Store, other: Store) -> None:
    """A coding that begins in a label begins at the words; one of a label alone holds nothing."""
    with_interview(store)
    plain = read_transcript(TEXT.encode(), "Ragnhild 1.txt")
    [there] = transcripts.import_transcripts(other, [replace(with_labels(plain, ()), source_hash="")])
    code(other, there, "Ragnhild: Det var rart.", "Rart")
    code(other, there, "I: Hva gjorde du da?", "Spørsmål")
    start = other.project.flat(there).text.index("Ragnhild:")
    coding.code_range(other, there, start, start + len("Ragnhild:"), nodes.create_node(other, 1, "Navn"))
    theirs = unpacked(packed(other.project))
    assert [met.obstacle for met in met_documents(store.project, theirs).values()] == [""]
    take_in(store, theirs)

    assert codings(store.project) == [
        ("Ragnhild 1", "Det var rart.", ("Rart",)),
        ("Ragnhild 1", "Hva gjorde du da?", ("Spørsmål",)),
    ]


def test_a_text_that_differs_is_left_out(store: Store) -> None:
    """Its identity is hers, but she has corrected it since: no coding is laid where it might not belong."""
    here = with_interview(store)
    code(store, here, "som en gjest", "Utenfor")
    theirs = unpacked(packed(store.project))
    turn = next(turn for turn in theirs.turns if "gjest" in turn.text)
    theirs.turns.put(turn.id, replace(turn, text=turn.text.replace("gjest", "fremmed")))
    coding.delete_unit(store, next(iter(store.project.units)).id)

    assert list(met_documents(store.project, theirs).values()) == [Meeting(here, "text")]
    assert take_in(store, theirs) == []
    assert codings(store.project) == []
    assert take_in(store, theirs, hows={here: "lay"}) == []
    assert codings(store.project) == []


def test_as_one_more_interview_if_she_wants(sample: Store) -> None:
    """With a title of its own, all its units, memos and quotes; what is here stays as it was."""
    before = packed(sample.project)["tables"]
    theirs = unpacked(packed(sample.project))
    one = next(d for d in sample.project.ordered_documents() if sample.project.units.count("document", d.id) > 3)
    hows = {document.id: "leave" for document in theirs.documents} | {one.id: "second"}
    [new] = take_in(sample, theirs, hows=hows)  # type: ignore[arg-type]
    project = sample.project

    assert project.documents[new].title == f"{one.title} (2)"
    assert project.flat(new).text == project.flat(one.id).text
    for table in (project.units, project.turns, project.speakers):
        assert table.count("document", new) == table.count("document", one.id)
    assert len(project.quotes) - len(before["quote"]["id"]) == sum(
        project.units[unit].document == one.id for unit in before["quote"]["unit"]
    )
    sample.undo()
    assert packed(sample.project)["tables"] == before


def test_lines_on_the_wall_come_with_one_more_interview(store: Store) -> None:
    """A line goes from the new interview's card to the other end, whether that comes once more too or was here."""
    here = with_interview(store)
    unit, other = code(store, here, "som en gjest", "Utenfor"), code(store, here, "på verandaen", "Utenfor")
    with store.action("wall") as writer:
        cards = [writer.insert(WallCard(target="unit", target_id=one)) for one in (unit, other)]
        loose = writer.insert(WallCard(text="Hvorfor?"))
        writer.insert(WallLink(card_from=cards[0], card_to=cards[1], words="fordi"))
        writer.insert(WallLink(card_from=loose, card_to=cards[0], words="svar"))
    take_in(store, unpacked(packed(store.project)), hows={here: "second"})
    new = {card.target_id: card.id for card in store.project.wall_cards if card.id > loose}
    first, second = sorted(card for one, card in new.items() if one is not None and one > other)

    assert len(new) == 2
    assert [(link.card_from, link.card_to) for link in store.project.wall_links] == [
        (cards[0], cards[1]),
        (loose, cards[0]),
        (first, second),
        (loose, first),
    ]


def test_the_same_title_alone_is_another_interview(store: Store, other: Store) -> None:
    """Two students' «Intervju 1»: both stand, told apart."""
    with_interview(store, TEXT, "Intervju 1")
    with_interview(other, "I: Liker du sjøen?\nA: Bare om sommeren.\nI: Og ellers?\nA: Nei.\n", "Intervju 1")
    theirs = unpacked(packed(other.project))

    assert [met.obstacle for met in met_documents(store.project, theirs).values()] == ["title"]
    assert len(take_in(store, theirs)) == 1
    assert sorted(document.title for document in store.project.documents) == ["Intervju 1", "Intervju 1 (2)"]


def heard_as(store: Store, label: str, pseudonym: str) -> int:
    """Say who somebody in an interview is."""
    person = people.add_participant(store, pseudonym)
    speaker = next(speaker for speaker in store.project.speakers if speaker.label == label)
    with store.action("set_speaker") as writer:
        writer.update("speaker", speaker.id, participant=person, role="participant")
    return person


@pytest.mark.parametrize("label", ["Ragnhild", "Informant"])
def test_who_is_heard_in_a_laid_interview_is_who_is_heard_here(store: Store, other: Store, label: str) -> None:
    """Whatever the two call her: nobody without an interview comes, and what is known of her there is known here."""
    with_interview(store)
    person = heard_as(store, "Ragnhild", "P01")
    people.add_participant(store, "Informant 1")
    there = with_interview(other)
    code(other, there, "som en gjest", "Utenfor")
    stranger = heard_as(other, "Ragnhild", "Informant 1")
    people.set_value(other, stranger, people.add_attribute(other, "Alder"), "54")
    theirs = unpacked(packed(other.project))
    speaker = next(speaker for speaker in theirs.speakers if speaker.participant is not None)
    theirs.speakers.put(speaker.id, replace(speaker, label=label))
    take_in(store, theirs)

    assert sorted(one.pseudonym for one in store.project.participants) == ["Informant 1", "P01"]
    assert [(value.participant, value.value) for value in store.project.attribute_values] == [(person, "54")]


def test_what_hangs_on_a_unit_that_is_here(store: Store) -> None:
    """A highlight gets the code; a condensation comes where there is none, else as a memo; a memo is not doubled."""
    here = with_interview(store)
    idea = coding.mark_idea(store, here, 0, 11, "Spørsmålet er åpent")
    unit = code(store, here, "som en gjest", "Utenfor")
    column = store.project.ordered_columns()[0]
    coding.write_unit_text(store, unit, column.id, "Gjest i egen avdeling")
    memos.add_memo(store, "Det samme", "analysis", "unit", unit)
    theirs = unpacked(packed(store.project))
    [row] = theirs.unit_texts
    theirs.unit_texts.put(row.id, replace(row, text="Fremmed hjemme"))
    [label] = theirs.labels
    theirs.labels.put(99, replace(label, id=99, unit=idea or 0))
    take_in(store, theirs)
    project = store.project

    assert project.units[idea or 0].status == "coded"
    assert [text.text for text in project.unit_texts] == ["Gjest i egen avdeling"]
    assert sorted(memo.text for memo in project.memos) == [
        "Det samme",
        f"{column.name}: Fremmed hjemme",
        "Spørsmålet er åpent",
    ]


def test_a_frozen_interview_takes_no_codings(store: Store) -> None:
    """Her participant wanted her words frozen: the rest of the file comes in all the same."""
    here = with_interview(store)
    code(store, here, "som en gjest", "Utenfor")
    theirs = unpacked(packed(store.project))
    coding.delete_unit(store, next(iter(store.project.units)).id)
    person = heard_as(store, "Ragnhild", "P01")
    with store.action("restrict") as writer:
        writer.update("participant", person, restricted=True)
    nodes.bin_node(store, next(iter(store.project.nodes)).id)
    take_in(store, theirs)

    assert not len(store.project.units)
    assert [met.obstacle for met in met_documents(store.project, theirs).values()] == ["frozen"]


def test_a_quote_and_a_card_of_a_unit_are_not_made_again(sample: Store) -> None:
    """Where the file has other identities for them."""
    theirs = unpacked(packed(sample.project))
    for table in ("quote", "wall_card", "wall_link"):
        theirs.tables[table].fill({row.id: replace(row, uuid="") for row in theirs.tables[table]})
    before = [len(sample.project.tables[table]) for table in ("quote", "wall_link")]
    on_something = sum(card.target is not None for card in sample.project.wall_cards)
    take_in(sample, theirs)

    assert [len(sample.project.tables[table]) for table in ("quote", "wall_link")] == before
    assert sum(card.target is not None for card in sample.project.wall_cards) == on_something


def with_a_copy_of_each_unit(project: Project) -> dict[int, int]:
    """Every unit once more, of the same words, as other programs have it; the number of each one's copy."""
    copies = {unit.id: unit.id + 1000 for unit in project.units}
    for unit in list(project.units):
        project.units.put(copies[unit.id], replace(unit, id=copies[unit.id], uuid=""))
        for span in project.spans_of(unit.id):
            project.spans.put(span.id + 1000, replace(span, id=span.id + 1000, unit=copies[unit.id]))
    return copies


@pytest.mark.parametrize("empty", [True, False])
@pytest.mark.parametrize("new_column", [True, False])
def test_two_units_there_that_are_one_here_lose_no_text(store: Store, empty: bool, new_column: bool) -> None:
    """The first text stands in the column, whether that was empty, unwritten or is new; the other is a memo beside."""
    unit = code(store, with_interview(store), "som en gjest", "Utenfor")
    column = store.project.ordered_columns()[0]
    coding.write_unit_text(store, unit, column.id, "Gjest i egen avdeling")
    theirs = unpacked(packed(store.project))
    [row] = theirs.unit_texts
    copies = with_a_copy_of_each_unit(theirs)
    theirs.unit_texts.put(99, replace(row, id=99, unit=copies[unit], text="Fremmed hjemme"))
    if new_column:
        theirs.text_columns.put(column.id, replace(column, name="Kjerne", uuid="", slot=""))
    with store.action("write_unit_text") as writer:
        if empty:
            writer.update("unit_text", row.id, text="")
        else:
            writer.delete("unit_text", row.id)
    take_in(store, theirs)
    project = store.project

    assert len(project.units) == 1
    assert [text.text for text in project.unit_texts if text.text] == ["Gjest i egen avdeling"]
    assert len({(text.unit, text.column) for text in project.unit_texts}) == len(project.unit_texts)
    assert [memo.text for memo in project.memos_on("unit", unit)] == [
        f"{'Kjerne' if new_column else column.name}: Fremmed hjemme"
    ]


@pytest.mark.parametrize("quoted", [True, False])
def test_two_quotes_there_of_one_unit_here(store: Store, quoted: bool) -> None:
    """It is quoted once, and stands in the sections of both; the other wording is a memo beside it."""
    here = with_interview(store)
    unit, theme = code(store, here, "som en gjest", "Utenfor"), nodes.create_node(store, 1, "Hjemme")
    [label] = store.project.labels
    with store.action("quote") as writer:
        quote = writer.insert(Quote(unit=unit, display="som en gjest"))
        writer.insert(OutlineItem(node=label.node, kind="quote", quote=quote))
    theirs = unpacked(packed(store.project))
    copies = with_a_copy_of_each_unit(theirs)
    theirs.quotes.put(99, replace(theirs.quotes[quote], id=99, uuid="", unit=copies[unit], display="[…] en gjest"))
    blocks = theirs.tables["outline_item"]
    [item] = blocks
    blocks.put(99, replace(item, id=99, uuid="", quote=99))
    blocks.put(100, replace(item, id=100, uuid="", quote=99, node=theme))
    if not quoted:
        store.undo()
    take_in(store, theirs)
    take_in(store, theirs)
    project = store.project
    [stands] = project.quotes

    assert stands.display == "som en gjest"
    blocks = project.tables["outline_item"]
    assert [(block.node, block.quote) for block in blocks] == [(label.node, stands.id), (theme, stands.id)]
    assert [memo.text for memo in project.memos_on("unit", unit)] == ["[…] en gjest"]

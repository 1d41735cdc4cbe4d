"""The preview of a project or codebook: what comes in, what cannot, and nothing stored before she says so."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItem

from annotator.importing import codebook, incoming, placed_text, qualcoder, taguette
from annotator.importing.refi import notes, people, project, sources
from annotator.storage.actions import coding, nodes, transcripts
from annotator.storage.actions.people import add_participant
from annotator.storage.store import Store
from annotator.ui.documents.import_dialog import ImportDialog
from annotator.ui.documents.incoming_dialog import IncomingDialog
from annotator.ui.documents.incoming_words import IncomingWords
from annotator.ui.documents.panel import DocumentsPanel
from annotator.ui.session import Session
from tests.exporting.refi.written import write_qdpx
from tests.ui.documents.fakes import CannedAsk

CODEBOOK = "Tema;Kode;Definisjon;Sortering\nTid;Tolv minutter;Tid som måles;1\n;Ro;Stille;2\n"


@pytest.fixture
def shown(empty_session: Session, qtbot) -> Iterator[Callable[..., IncomingDialog]]:  # type: ignore[no-untyped-def]
    """Open the preview on a file and wait until it is read."""
    opened: list[IncomingDialog] = []

    def shown(path: Path, session: Session | None = None) -> IncomingDialog:
        dialog = IncomingDialog(session or empty_session, path)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        opened.append(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: not dialog.is_reading)
        return dialog

    yield shown
    for dialog in opened:
        dialog.reject()


def lines(dialog: IncomingDialog) -> list[str]:
    """The first column of the tree, top down."""
    found: list[str] = []

    def walk(item: QTreeWidgetItem) -> None:
        found.append(item.text(0))
        for row in range(item.childCount()):
            walk(item.child(row))

    for row in range(dialog.tree.topLevelItemCount()):
        item = dialog.tree.topLevelItem(row)
        assert item is not None
        walk(item)
    return found


def test_a_codebook_is_seen_before_it_is_stored(shown, write, empty_session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """The tree as it will be, what was not understood, and Enter takes it in as one step that undo takes back."""
    dialog = shown(write("kodebok.csv", CODEBOOK))

    assert lines(dialog) == ["Codes and themes", "Tid", "Tolv minutter", "Ro"]
    assert "1 column(s) were not recognised" in dialog.notes.text()
    assert not len(empty_session.project.nodes)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert sorted(node.name for node in empty_session.project.nodes) == ["Ro", "Tid", "Tolv minutter"]
    empty_session.store.undo()
    assert not len(empty_session.project.nodes)


def test_same_names_are_asked_about(shown, write, empty_session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Only where there are any; beside them is a choice by key."""
    nodes.create_node(empty_session.store, 1, "Ro")
    dialog = shown(write("kodebok.csv", "Kode;Definisjon\nRo;Stille\n"))
    fresh = shown(write("annen.csv", "Kode;Definisjon\nUro;Støy\n"))

    assert dialog.codes.merge.isVisible()
    assert dialog.codes.merge.isChecked()
    assert not fresh.codes.merge.isVisible()
    dialog.codes.both.setFocus()
    qtbot.keyClick(dialog.codes.both, Qt.Key.Key_Space)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert [node.name for node in empty_session.project.nodes] == ["Ro", "Ro"]


def test_cancel_stores_nothing(shown, sample: Store, empty_session: Session, tmp_path: Path, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Esc closes; the project is as it was."""
    path = tmp_path / "ut.qdpx"
    write_qdpx(sample.project, path)
    dialog = shown(path)

    assert "4 interview(s) · 32 code(s) and theme(s)" in dialog._counts.text()
    assert IncomingWords().whole() in dialog.notes.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert not len(empty_session.project.documents)


def test_cancel_while_it_is_stored(shown, sample: Store, empty_session: Session, tmp_path: Path, qtbot) -> None:  # type: ignore[no-untyped-def]
    """The button is heard between two steps, and nothing is kept."""
    path = tmp_path / "ut.qdpx"
    write_qdpx(sample.project, path)
    dialog = shown(path)
    dialog.progress.valueChanged.connect(lambda _value: dialog.leave.click())
    stored: list[list[int]] = []
    dialog.stored.connect(stored.append)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)

    assert stored == []
    assert not dialog.isVisible()
    assert not len(empty_session.project.documents)


def test_what_cannot_be_read_is_one_sentence(shown, write) -> None:  # type: ignore[no-untyped-def]
    """Which file, what is wrong, and a way out."""
    dialog = shown(write("p.qdpx", b"PK\x03\x04 ikke noe"))

    assert "“p.qdpx”" in dialog._counts.text()
    assert not dialog.go.isVisible()
    assert dialog.leave.hasFocus()


def test_files_of_both_kinds_dropped_together(
    empty_session: Session,
    ask: CannedAsk,
    write,
    sample: Store,
    tmp_path: Path,
    qtbot,  # type: ignore[no-untyped-def]
) -> None:
    """The project first, then the transcripts."""
    panel = DocumentsPanel(empty_session, ask)
    qtbot.addWidget(panel)
    path = tmp_path / "ut.qdpx"
    write_qdpx(sample.project, path)
    panel.dropped([write("intervju.txt", "I: Hei?\nP: Ja.\n"), path])
    [dialog] = panel.findChildren(IncomingDialog)
    qtbot.waitUntil(dialog.go.isEnabled)
    dialog.go.click()
    qtbot.waitUntil(lambda: len(panel.findChildren(ImportDialog)) == 1)
    [second] = panel.findChildren(ImportDialog)
    qtbot.waitUntil(lambda: not second.is_reading)

    assert len(empty_session.project.documents) == 4
    assert empty_session.document is not None
    second.reject()


def test_every_note_has_a_sentence() -> None:
    """Whatever a reader notes, the preview can say it."""
    modules = (codebook, incoming, placed_text, qualcoder, taguette, notes, people, project, sources)
    said = {
        call.args[0].value
        for module in modules
        for call in ast.walk(ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8")))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr == "note"
        and call.args
        and isinstance(call.args[0], ast.Constant)
    }

    assert said | {"not_text", "missing_sources", "sets_as_groups"} == set(IncomingWords()._sentences(1))


def test_people_of_the_same_pseudonym_are_asked_about(
    shown,  # type: ignore[no-untyped-def]
    sample: Store,
    empty_session: Session,
    tmp_path: Path,
    qtbot,  # type: ignore[no-untyped-def]
) -> None:
    """P01 of a project that has nothing in common with hers is taken for somebody else, unless she says otherwise."""
    add_participant(empty_session.store, next(iter(sample.project.participants)).pseudonym)
    path = tmp_path / "ut.qdpx"
    write_qdpx(sample.project, path)
    dialog = shown(path)

    assert dialog.people.isVisible()
    assert dialog.people.both.isChecked()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert len(empty_session.project.participants) == len(sample.project.participants) + 1


def test_the_codings_of_an_interview_that_is_here(
    shown,  # type: ignore[no-untyped-def]
    session: Session,
    tmp_path: Path,
    qtbot,  # type: ignore[no-untyped-def]
) -> None:
    """How many codings are not here is said; Enter lays them on the interview, and nothing else changes."""
    store, path = session.store, tmp_path / "ut.qdpx"
    write_qdpx(store.project, path)
    before = len(store.project.units)
    document = store.project.ordered_documents()[0]
    gone = store.project.units.where("document", document.id)[:3]
    labels = sum(max(1, store.project.labels.count("unit", unit.id)) for unit in gone)
    for unit in gone:
        coding.delete_unit(store, unit.id)
    dialog = shown(path, session)
    first = dialog.interviews.choices[document.id]

    assert dialog.interviews.isVisible()
    assert first.currentData() == "lay"
    assert first.accessibleDescription() == f"{labels} coding(s) that are not here"
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert len(store.project.units) == before
    assert len(store.project.documents) == 4


def test_each_interview_has_a_choice_by_key(shown, session: Session, tmp_path: Path, qtbot) -> None:  # type: ignore[no-untyped-def]
    """One as an interview more, the rest left out; one whose text differs offers no laying."""
    store, path = session.store, tmp_path / "ut.qdpx"
    write_qdpx(store.project, path)
    documents = store.project.ordered_documents()
    turn = store.project.turns_of(documents[1].id)[0]
    transcripts.set_turn_text(store, turn.id, f"{turn.text} Ja.")
    dialog = shown(path, session)
    changed = dialog.interviews.choices[documents[1].id]
    assert [changed.itemData(row) for row in range(changed.count())] == ["second", "leave"]
    assert changed.currentData() == "leave"
    qtbot.keyClick(dialog.interviews.all, Qt.Key.Key_End)
    dialog.interviews.all.activated.emit(dialog.interviews.all.currentIndex())
    qtbot.keyClick(dialog.interviews.choices[documents[0].id], Qt.Key.Key_Up)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)

    assert [one.title for one in store.project.ordered_documents()][4:] == [f"{documents[0].title} (2)"]

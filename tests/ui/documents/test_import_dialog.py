"""The import preview: what it asks, what it shows, and what is stored afterwards."""

from collections.abc import Callable
from pathlib import Path

import shiboken6
from PySide6.QtCore import QPoint, Qt

from annotator.domain.places import participant_of
from annotator.storage.actions import coding, nodes, transcripts
from annotator.ui.documents.files_model import STATE
from annotator.ui.documents.import_dialog import ImportDialog
from annotator.ui.session import Session
from tests.ui.documents.conftest import DIALOGUE, GROUP
from tests.ui.documents.fakes import CannedAsk

Importing = Callable[..., ImportDialog]
Write = Callable[..., Path]


def click(qtbot, dialog: ImportDialog, label: str, choice: str) -> None:  # type: ignore[no-untyped-def]
    """Press a button in the row of a label."""
    qtbot.mouseClick(dialog.speakers.rows[label].buttons[choice], Qt.MouseButton.LeftButton)


def states(dialog: ImportDialog) -> list[str]:
    """Where each file stands, as the list says it."""
    return [dialog.files.index(row).data(STATE) for row in range(dialog.files.rowCount())]


def speakers_of(session: Session, document: int) -> list[str]:
    """The label of each turn, in order."""
    project = session.project
    return [project.speakers[turn.speaker].label for turn in project.turns_of(document)]


def test_it_asks_who_the_interviewer_is(qtbot, empty_session: Session, importing: Importing, write: Write) -> None:  # type: ignore[no-untyped-def]
    """I and A are both offered, nothing is chosen; choosing A stores A as the one who asks (A2)."""
    dialog = importing(write("Lærer 4.txt", DIALOGUE))

    assert list(dialog.speakers.rows) == ["I", "A"]
    assert not any(button.isChecked() for row in dialog.speakers.rows.values() for button in row.buttons.values())
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert not empty_session.project.documents
    click(qtbot, dialog, "A", "interviewer")
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)

    [document] = empty_session.project.documents
    roles = {s.label: s.role for s in empty_session.project.speakers}
    assert roles == {"A": "interviewer", "I": "participant"}
    assert speakers_of(empty_session, document.id) == ["I", "A", "A", "I", "A"]
    assert document.title == "Lærer 4"


def test_the_text_is_stored_exactly(qtbot, empty_session: Session, importing: Importing, write: Write) -> None:  # type: ignore[no-untyped-def]
    """Dots, double spaces and "(latter)" are what they were (A5)."""
    dialog = importing(write("a.txt", DIALOGUE))
    click(qtbot, dialog, "I", "interviewer")

    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)

    texts = [turn.text for turn in empty_session.project.turns_of(1)]
    assert texts[1:3] == ["Ja, eh, jeg begynte i august ...", "Det var egentlig  tilfeldig."]
    assert texts[-1].endswith("(latter).")


def test_a_group_of_five(qtbot, empty_session: Session, importing: Importing, write: Write) -> None:  # type: ignore[no-untyped-def]
    """Five speakers become five participants in the order of their labels, in one group interview (A3)."""
    dialog = importing(write("Gruppe.txt", GROUP))

    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)

    project = empty_session.project
    people = {s.label: project.participants[s.participant].pseudonym for s in project.speakers if s.participant}
    assert people == {"A": "P01", "B": "P02", "C": "P03", "D": "P04", "E": "P05"}
    assert next(iter(project.documents)).kind == "group"


def test_a_label_can_be_put_back_into_the_text(
    qtbot, empty_session: Session, importing: Importing, write: Write
) -> None:  # type: ignore[no-untyped-def]
    """What is "not a speaker" stands in the text again, and can be made a speaker again."""
    dialog = importing(write("Gruppe.txt", GROUP))

    click(qtbot, dialog, "E", "out")
    assert "E: Vet ikke med nøkler." in dialog.preview.toPlainText()
    assert "E" in dialog.speakers.rows
    click(qtbot, dialog, "E", "participant")

    assert "E: Vet ikke" not in dialog.preview.toPlainText()
    assert [s.label for s in dialog.batch.transcripts()[0].speakers].count("E") == 1


def test_an_overlooked_label_can_be_made_a_speaker(qtbot, importing: Importing, write: Write) -> None:  # type: ignore[no-untyped-def]
    """Somebody who says one thing only is not proposed, but offered among what else looks like a speaker."""
    dialog = importing(write("a.txt", GROUP + "Sekretær: Pause!\n"))
    assert "Sekretær" not in dialog.speakers.rows

    qtbot.mouseClick(dialog.speakers.others, Qt.MouseButton.LeftButton)
    click(qtbot, dialog, "Sekretær", "interviewer")

    roles = {one.label: one.role for one in dialog.batch.transcripts()[0].speakers}
    assert roles["Sekretær"] == "interviewer"
    assert "Sekretær: Pause!" not in dialog.preview.toPlainText()


def test_a_pseudonym_is_a_suggestion(qtbot, empty_session: Session, importing: Importing, write: Write) -> None:  # type: ignore[no-untyped-def]
    """She may name the participant otherwise; a real-looking name is pointed at, not refused."""
    dialog = importing(write("a.txt", DIALOGUE))
    click(qtbot, dialog, "I", "interviewer")
    field = dialog.speakers.rows["A"].pseudonym
    assert field.text() == "P01"
    field.selectAll()
    qtbot.keyClicks(field, "Kari Lyng")
    warned = [action.isVisible() for action in field.actions()]
    field.selectAll()
    qtbot.keyClicks(field, "Frøydis")
    qtbot.keyClick(field, Qt.Key.Key_Return)

    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)

    assert warned == [True]
    assert [p.pseudonym for p in empty_session.project.participants] == ["Frøydis"]


def test_one_answer_for_all_files_with_the_same_labels(
    qtbot, empty_session: Session, importing: Importing, write: Write
) -> None:  # type: ignore[no-untyped-def]
    """What a label is, is said once for all files that have it; pseudonyms go on counting."""
    dialog = importing(*(write(f"{n}.txt", DIALOGUE.replace("august", n)) for n in ("mars", "april", "mai")))

    assert len(dialog.batch.waiting()) == 3
    qtbot.mouseClick(dialog.all.rows.rows["I"].buttons["interviewer"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)

    assert [p.pseudonym for p in empty_session.project.participants] == ["P01", "P02", "P03"]
    assert empty_session.store.history.done[-1].name == "import_transcripts"
    empty_session.store.undo()
    assert not empty_session.project.documents


def test_bad_files_stop_nothing(
    qtbot, empty_session: Session, importing: Importing, write: Write, tmp_path: Path
) -> None:  # type: ignore[no-untyped-def]
    """A sound file, an empty file and a missing one each say why; the readable one is imported."""
    good = write("god.txt", GROUP)
    dialog = importing(write("lyd.mp3", b"ID3\x04" + bytes(400)), good, write("tom.txt", ""), tmp_path / "borte.txt")

    assert states(dialog)[0] == "The file is not a text"
    assert states(dialog)[2:] == ["The file holds no text", "The file cannot be opened"]
    dialog.list.setCurrentIndex(dialog.files.index(0))
    assert "lyd.mp3" in dialog.details.notes.text()
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)

    assert [d.title for d in empty_session.project.documents] == ["god"]


def test_a_file_that_is_in_the_project_is_left_unticked(
    qtbot, empty_session: Session, importing: Importing, write: Write
) -> None:  # type: ignore[no-untyped-def]
    """The same bytes under another name are known; ticking them imports them once more."""
    first = importing(write("a.txt", GROUP))
    qtbot.mouseClick(first.go, Qt.MouseButton.LeftButton)
    dialog = importing(write("kopi.txt", GROUP))

    assert states(dialog) == ["Imported already"]
    assert not dialog.go.isEnabled()
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)

    assert [d.title for d in empty_session.project.documents] == ["a", "kopi"]


def test_a_click_on_the_tick_leaves_a_file_out(
    qtbot, empty_session: Session, importing: Importing, write: Write
) -> None:  # type: ignore[no-untyped-def]
    """An unticked file is not imported, and takes no pseudonym."""
    dialog = importing(write("a.txt", GROUP), write("b.txt", GROUP + "E: Ferdig.\n"))
    row = dialog.list.visualRect(dialog.files.index(1))

    qtbot.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(row.x() + 18, row.center().y()))
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)

    assert [d.title for d in empty_session.project.documents] == ["b"]
    assert len(empty_session.project.participants) == 5
    assert min(p.pseudonym for p in empty_session.project.participants) == "P01"


def test_another_encoding_reads_again(qtbot, importing: Importing, write: Write) -> None:  # type: ignore[no-untyped-def]
    """Choosing the encoding shows the text anew at once and keeps the answers."""
    dialog = importing(write("mac.txt", DIALOGUE.replace("august", "august på øya"), "mac-roman"))
    click(qtbot, dialog, "I", "interviewer")
    box = dialog.details.encoding

    qtbot.keyClick(box, Qt.Key.Key_Home)
    while box.currentData() != "cp865":
        qtbot.keyClick(box, Qt.Key.Key_Down)
    box.activated.emit(box.currentIndex())
    wrong = dialog.preview.toPlainText()
    box.setCurrentIndex(box.findData("mac-roman"))
    box.activated.emit(box.currentIndex())

    assert "på øya" not in wrong
    assert "på øya" in dialog.preview.toPlainText()
    assert dialog.current.transcript.encoding == "mac-roman"
    assert dialog.speakers.rows["I"].buttons["interviewer"].isChecked()


def test_damaged_letters_are_repaired_on_demand(qtbot, importing: Importing, write: Write) -> None:  # type: ignore[no-untyped-def]
    """ "pÃ¥" is pointed at, and one press makes it "på"."""
    damaged = DIALOGUE.replace("august", "august på øya").encode().decode("cp1252")
    dialog = importing(write("a.txt", damaged))

    assert "pÃ¥" in dialog.preview.toPlainText()
    qtbot.mouseClick(dialog.details.repair, Qt.MouseButton.LeftButton)

    assert "på øya" in dialog.preview.toPlainText()
    assert not dialog.details.repair.isVisible()


def test_title_kind_and_language_are_hers(qtbot, empty_session: Session, importing: Importing, write: Write) -> None:  # type: ignore[no-untyped-def]
    """What she says of a file is what is stored."""
    dialog = importing(write("a.txt", GROUP))
    details = dialog.details
    details.title.setFocus()
    details.title.selectAll()
    qtbot.keyClicks(details.title, "Fokusgruppe vår")
    qtbot.keyClick(details.title, Qt.Key.Key_Return)
    qtbot.keyClick(details.kind, Qt.Key.Key_End)
    details.kind.activated.emit(details.kind.currentIndex())
    qtbot.keyClick(details.language, Qt.Key.Key_Down)
    details.language.activated.emit(details.language.currentIndex())

    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)

    [document] = empty_session.project.documents
    assert (document.title, document.kind, document.language) == ("Fokusgruppe vår", "other", "nn")


def test_a_text_without_labels_has_a_participant(
    qtbot, empty_session: Session, importing: Importing, write: Write
) -> None:  # type: ignore[no-untyped-def]
    """A diary names nobody: it belongs to one participant, and its units are hers."""
    dialog = importing(
        write("Dagbok.txt", "Mandag var det stille på jobb.\n\nTirsdag ringte ingen.\n\nOnsdag sluttet jeg.\n")
    )
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)

    store = empty_session.store
    unit = coding.code_range(store, 1, 0, 6, nodes.create_node(store, 1, "Tid"))
    assert participant_of(store.project, unit).pseudonym == "P01"


def test_cancel_stores_nothing(qtbot, empty_session: Session, importing: Importing, write: Write) -> None:  # type: ignore[no-untyped-def]
    """Esc leaves the project as it was."""
    dialog = importing(write("a.txt", GROUP))

    qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert not empty_session.project.documents
    assert not dialog.isVisible()


def test_reading_can_be_broken_off(qtbot, empty_session: Session, write: Write, ask) -> None:  # type: ignore[no-untyped-def]
    """Closing the dialog while files are read stops the reading; nothing is stored and no thread is left."""
    paths = [write(f"{n}.txt", GROUP * 300) for n in range(30)]
    dialog = ImportDialog(empty_session, ask, paths)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.files.rowsInserted.connect(lambda: qtbot.keyClick(dialog, Qt.Key.Key_Escape))

    dialog.open()
    qtbot.waitUntil(lambda: dialog.files.rowCount() > 0)
    qtbot.waitUntil(lambda: not dialog.is_reading)

    assert dialog.files.rowCount() < 30
    assert not empty_session.project.documents


def test_status_of_an_import_can_be_undone_and_done_again(
    qtbot, empty_session: Session, importing: Importing, write: Write
) -> None:  # type: ignore[no-untyped-def]
    """An import is one action: undo takes all of it back, redo brings the same interviews."""
    dialog = importing(write("a.txt", GROUP), write("b.txt", GROUP + "A: Ferdig.\n"))
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    titles = [d.title for d in empty_session.project.documents]
    transcripts.set_status(empty_session.store, 1, "pilot")

    for _ in range(2):
        empty_session.store.undo()
    gone = len(empty_session.project.documents)
    empty_session.store.redo()

    assert gone == 0
    assert [d.title for d in empty_session.project.documents] == titles


def test_a_lock_in_the_middle_of_reading(qtbot, empty_session: Session, write: Write, ask: CannedAsk) -> None:  # type: ignore[no-untyped-def]
    """The dialog may be thrown away while files are read: the reading ends by itself, nothing is delivered."""
    paths = [write(f"{n}.txt", GROUP * 300) for n in range(30)]
    dialog = ImportDialog(empty_session, ask, paths)
    reader = dialog._reader
    dialog.open()
    qtbot.waitUntil(lambda: dialog.files.rowCount() > 0)

    shiboken6.delete(dialog)
    qtbot.waitUntil(lambda: not shiboken6.isValid(reader))

    assert not reader.is_reading

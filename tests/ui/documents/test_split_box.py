"""Several interviews in one file: offered in the preview, unticked one by one, put together again."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt

from annotator.ui.documents.files_model import CANDIDATE
from annotator.ui.documents.import_dialog import ImportDialog
from annotator.ui.session import Session

Importing = Callable[..., ImportDialog]
Write = Callable[..., Path]
TALK = "I: Hvordan var det?\n\nP: Det var fint & greit.\n\nI: Hva lærte du?\n\nP: Å spørre.\n\n"
THREE = "".join(f"Intervju {number}\n\n{TALK}" for number in (1, 2, 3))


def titles(dialog: ImportDialog) -> list[str]:
    """What the list calls the files."""
    return [str(dialog.files.index(row).data()) for row in range(dialog.files.rowCount())]


def test_by_keyboard_from_offer_to_store(qtbot, empty_session: Session, importing: Importing, write: Write) -> None:  # type: ignore[no-untyped-def]
    """Enter splits; one answer serves all parts; three interviews with a participant each are stored."""
    dialog = importing(write("alle.txt", THREE))
    assert [tick.text() for tick in dialog.parts.ticks] == [f"Intervju {n}: “Hvordan var det?”" for n in (2, 3)]
    assert dialog.parts.split.text() == "Split into 3 interview(s)"
    dialog.parts.split.setFocus()
    qtbot.keyClick(dialog.parts.split, Qt.Key.Key_Space)

    assert titles(dialog) == ["All files (3)", *(f"Intervju {n} (alle.txt)" for n in (1, 2, 3))]
    qtbot.keyClick(dialog.list, Qt.Key.Key_Home)
    qtbot.mouseClick(dialog.all.rows.rows["I"].buttons["interviewer"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    project = empty_session.project

    assert [document.title for document in project.ordered_documents()] == ["Intervju 1", "Intervju 2", "Intervju 3"]
    assert [person.pseudonym for person in project.participants] == ["P01", "P02", "P03"]
    assert {len(project.turns_of(document.id)) for document in project.documents} == {5}


def test_unticked_two_stay_together(qtbot, importing: Importing, write: Write) -> None:  # type: ignore[no-untyped-def]
    """With no tick left there is nothing to split."""
    dialog = importing(write("alle.txt", THREE))
    first, second = dialog.parts.ticks
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert dialog.parts.split.text() == "Split into 2 interview(s)"
    qtbot.keyClick(second, Qt.Key.Key_Space)
    assert not dialog.parts.split.isEnabled()
    qtbot.keyClick(second, Qt.Key.Key_Space)
    qtbot.mouseClick(dialog.parts.split, Qt.MouseButton.LeftButton)

    assert titles(dialog)[1:] == ["Intervju 1 (alle.txt)", "Intervju 3 (alle.txt)"]


def test_put_together_again(qtbot, importing: Importing, write: Write) -> None:  # type: ignore[no-untyped-def]
    """The file stands where its parts stood, with what was said of it before, and can be split anew."""
    dialog = importing(write("a.txt", TALK), write("alle.txt", THREE), write("z.txt", TALK.replace("greit", "bra")))
    dialog.list.setCurrentIndex(dialog.files.index(2))
    qtbot.mouseClick(dialog.parts.split, Qt.MouseButton.LeftButton)
    assert len(titles(dialog)) == 6
    assert dialog.details.encoding.isHidden()
    dialog.list.setCurrentIndex(dialog.files.index(3))
    qtbot.mouseClick(dialog.parts.join, Qt.MouseButton.LeftButton)

    assert titles(dialog)[1:] == ["a.txt", "alle.txt", "z.txt"]
    assert dialog.list.currentIndex().data(CANDIDATE).path.name == "alle.txt"
    assert len(dialog.parts.ticks) == 2


def test_an_ordinary_file_is_not_asked_about(importing: Importing, write: Write) -> None:
    """The box is not there."""
    dialog = importing(write("a.txt", TALK))

    assert dialog.parts.isHidden()

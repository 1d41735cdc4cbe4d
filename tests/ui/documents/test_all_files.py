"""Many files in one import: what they have in common is said once, and only what is unusual is looked at."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.ui.documents.files_model import STATE
from annotator.ui.documents.import_dialog import ImportDialog
from annotator.ui.documents.in_all import unusual
from annotator.ui.session import Session
from tests.ui.documents.conftest import DIALOGUE, GROUP
from tests.ui.documents.many_files import make

Importing = Callable[..., ImportDialog]
Write = Callable[..., Path]


def answer(qtbot, dialog: ImportDialog, label: str, choice: str) -> None:  # type: ignore[no-untyped-def]
    """Press a button in the row of a label that several files have."""
    qtbot.mouseClick(dialog.all.rows.rows[label].buttons[choice], Qt.MouseButton.LeftButton)


def scheme(dialog: ImportDialog, name: str) -> None:
    """Choose what participants are called."""
    box = dialog.all.scheme
    box.setCurrentIndex(box.findData(name))
    box.activated.emit(box.currentIndex())


def people(dialog: ImportDialog) -> list[list[str]]:
    """The participants of each file that will be imported."""
    return [[one.participant for one in read.speakers if one.participant] for read in dialog.batch.transcripts()]


def test_46_files_by_four_keys(qtbot, empty_session: Session, importing: Importing, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """Four formats, three transcribers: one answer for each label that does not speak for itself, and Enter."""
    dialog = importing(*make(tmp_path))
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.all.rows.rows["I"].buttons["interviewer"])
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Return):
        qtbot.keyClick(QApplication.focusWidget(), key)

    project = empty_session.project
    assert len(project.documents) == 45
    roles = {speaker.label: speaker.role for speaker in project.speakers}
    assert (roles["I"], roles["R"], roles["Ida Lund"], roles["Intervjuer"]) == (
        "interviewer",
        "participant",
        "interviewer",
        "interviewer",
    )
    assert len(project.participants) == 45
    assert empty_session.store.history.done[-1].name == "import_transcripts"


def test_only_the_unusual_is_listed(qtbot, importing: Importing, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """Of 46 files four: two whose letters were guessed, one without labels, one damaged; Space shows one."""
    dialog = importing(*make(tmp_path))
    answer(qtbot, dialog, "I", "interviewer")
    answer(qtbot, dialog, "Ida Lund", "interviewer")

    found = {one.path.name: reason for one, reason in unusual(dialog.batch.candidates)}
    assert found == {
        "Intervju 43.txt": "letters",
        "Intervju 44.txt": "letters",
        "Notat.txt": "nobody",
        "Ødelagt.docx": "failed",
    }
    assert dialog.files.index(0).data(STATE) == "Worth a look: 4 file(s)"
    link = dialog.all.looks.itemAtPosition(0, 0).widget()
    link.setFocus()
    qtbot.keyClick(link, Qt.Key.Key_Space)
    assert dialog.current.path.name == "Intervju 43.txt"


def test_files_in_order_need_no_answer(qtbot, empty_session: Session, importing: Importing, write: Write) -> None:  # type: ignore[no-untyped-def]
    """Where every label says what it is, the button has the focus at once: one key takes in all."""
    dialog = importing(*(write(f"{n}.txt", GROUP + f"B: Nummer {n}.\n") for n in range(12)))
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.go)

    qtbot.keyClick(dialog.go, Qt.Key.Key_Return)

    assert len(empty_session.project.documents) == 12


def test_one_file_may_differ(qtbot, importing: Importing, write: Write) -> None:  # type: ignore[no-untyped-def]
    """What she says of one file holds there; the row of all says that it is not the same everywhere."""
    dialog = importing(*(write(f"{n}.txt", DIALOGUE + f"A: {n}.\n") for n in "abc"))
    answer(qtbot, dialog, "I", "interviewer")
    dialog.list.setCurrentIndex(dialog.files.index(2))
    for label, choice in (("A", "interviewer"), ("I", "participant")):
        qtbot.mouseClick(dialog.speakers.rows[label].buttons[choice], Qt.MouseButton.LeftButton)
    dialog.list.setCurrentIndex(dialog.files.index(0))

    assert [{s.label: s.role for s in one.speakers}["A"] for one in dialog.batch.transcripts()] == [
        "participant",
        "interviewer",
        "participant",
    ]
    assert not any(button.isChecked() for button in dialog.all.rows.rows["I"].buttons.values())


def test_who_asks_most_against_what_is_said(qtbot, importing: Importing, write: Write) -> None:  # type: ignore[no-untyped-def]
    """An answer for all that one file speaks against is told: there somebody else asks the questions."""
    texts = [DIALOGUE + f"A: {n}.\n" for n in "ab"] + [DIALOGUE.translate(str.maketrans("IA", "AI"))]
    dialog = importing(*(write(f"{n}.txt", text) for n, text in enumerate(texts)))

    answer(qtbot, dialog, "I", "interviewer")

    assert [(one.path.name, why) for one, why in unusual(dialog.batch.candidates)] == [("2.txt", "asks")]


def test_a_label_is_text_in_all(qtbot, importing: Importing, write: Write) -> None:  # type: ignore[no-untyped-def]
    """What is no speaker stands in the text of every file again, and may speak again; not a character is lost."""
    texts = [GROUP + f"E: {n}.\n" for n in "ab"]
    dialog = importing(*(write(f"{n}.txt", text) for n, text in enumerate(texts)))

    answer(qtbot, dialog, "E", "out")
    without = [[s.label for s in one.speakers] for one in dialog.batch.transcripts()]
    answer(qtbot, dialog, "E", "participant")

    assert without == [["Intervjuer", "B", "A", "C", "D"]] * 2
    assert [one.source() for one in dialog.batch.transcripts()] == texts
    assert all(one.answer("E") == "participant" for one in dialog.batch.candidates)


def test_participants_as_their_files(qtbot, importing: Importing, write: Write) -> None:  # type: ignore[no-untyped-def]
    """`Lærer 4` is Lærer 4 and `Intervju 7` is P07; a real name is no pseudonym, and its file worth a look."""
    names = ("Intervju 7 transkribert", "Lærer 4", "Kari Nordmann")
    dialog = importing(*(write(f"{name}.txt", DIALOGUE + f"A: {name}.\n") for name in names))
    answer(qtbot, dialog, "I", "interviewer")

    scheme(dialog, "file")

    assert people(dialog) == [["P07"], ["Lærer 4"], ["P08"]]
    assert [(one.path.stem, why) for one, why in unusual(dialog.batch.candidates, True)] == [("Kari Nordmann", "name")]


def test_one_label_is_one_person(qtbot, empty_session: Session, importing: Importing, write: Write) -> None:  # type: ignore[no-untyped-def]
    """Three talks with A are one participant, named once; the name of somebody is replaced by one number in all."""
    talks = [DIALOGUE + f"A: {n}.\n" for n in "abc"] + [DIALOGUE.replace("A:", "Frøydis:") + f"I: {n}\n" for n in "de"]
    dialog = importing(*(write(f"{n}.txt", text) for n, text in enumerate(talks)))
    answer(qtbot, dialog, "I", "interviewer")

    scheme(dialog, "label")
    assert people(dialog) == [["A"], ["A"], ["A"], ["P01"], ["P01"]]
    field = dialog.all.rows.rows["A"].pseudonym
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "Fyrvokteren")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)

    assert [p.pseudonym for p in empty_session.project.participants] == ["Fyrvokteren", "P01"]


def test_an_unticked_file_is_not_answered_for(qtbot, importing: Importing, write: Write) -> None:  # type: ignore[no-untyped-def]
    """What holds in all files holds in those that are taken along."""
    dialog = importing(*(write(f"{n}.txt", DIALOGUE + f"A: {n}.\n") for n in "abc"))
    dialog.batch.tick(dialog.batch.candidates[1], False)

    answer(qtbot, dialog, "I", "interviewer")

    assert [one.state for one in dialog.batch.candidates] == ["ready", "waiting", "ready"]
    assert "2 file(s)" in dialog.all.counts.text()

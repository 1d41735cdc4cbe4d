"""The properties of an interview, edited in place."""

import pytest
from PySide6.QtCore import Qt

from annotator.storage.actions import transcripts
from annotator.ui.documents.properties import DocumentProperties, PropertiesWindow
from annotator.ui.session import Session
from tests.ui.documents.fakes import CannedAsk


@pytest.fixture
def window(session: Session, qtbot) -> PropertiesWindow:  # type: ignore[no-untyped-def]
    """The sample's group interview."""
    window = PropertiesWindow(session, CannedAsk(), session.project.ordered_documents()[-1].id)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def shown(window: PropertiesWindow) -> DocumentProperties:
    """Its fields."""
    return window.properties


def write(qtbot, field, text: str) -> None:  # type: ignore[no-untyped-def]
    """Replace what stands in a field and press Enter."""
    field.setFocus()
    field.selectAll()
    field.clear()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def choose(box, data: str) -> None:  # type: ignore[no-untyped-def]
    """Choose in a list as she would."""
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def test_the_title_is_stored_when_left(qtbot, shown: DocumentProperties, session: Session) -> None:  # type: ignore[no-untyped-def]
    """An empty title falls back to the old one."""
    write(qtbot, shown.title, "Gruppe vår")
    write(qtbot, shown.title, "")

    assert session.project.documents[shown.document].title == "Gruppe vår"
    assert shown.title.text() == "Gruppe vår"


def test_status_and_reason(qtbot, shown: DocumentProperties, session: Session) -> None:  # type: ignore[no-untyped-def]
    """The reason appears with the status, is kept with it, and goes when the interview counts again."""
    assert not shown.reason.isVisible()
    choose(shown.status, "excluded")
    write(qtbot, shown.reason, "lydfilen var ødelagt")
    record = session.project.documents[shown.document]
    assert (record.status, record.status_reason) == ("excluded", "lydfilen var ødelagt")
    choose(shown.status, "included")

    record = session.project.documents[shown.document]
    assert (record.status, record.status_reason) == ("included", "")
    assert not shown.reason.isVisible()


def test_kind_and_language(shown: DocumentProperties, session: Session) -> None:
    """Lists act at once; undo is shown at once."""
    choose(shown.kind, "other")
    choose(shown.language, "nn")
    record = session.project.documents[shown.document]
    assert (record.kind, record.language) == ("other", "nn")
    session.store.undo()

    assert shown.language.currentData() == "nb"


def test_speakers(qtbot, shown: DocumentProperties, session: Session) -> None:  # type: ignore[no-untyped-def]
    """Label, role and participant of a speaker; a new pseudonym makes a participant, the interviewer has none."""
    number, fields = next((i, row) for i, row in shown.speakers.rows.items() if row.label.text() == "A")
    write(qtbot, fields.label, "Anna")
    write(qtbot, fields.person, "Åse")
    speaker = session.project.speakers[number]
    assert speaker.label == "Anna"
    assert session.project.participants[speaker.participant].pseudonym == "Åse"
    choose(fields.role, "interviewer")

    assert session.project.speakers[number].participant is None
    assert not fields.person.isEnabled()
    session.store.undo()
    assert fields.person.text() == "Åse"


def test_the_window_closes_with_its_interview(window: PropertiesWindow, session: Session) -> None:
    """A deleted interview has no properties."""
    transcripts.delete_document(session.store, window.properties.document)

    assert not window.isVisible()


def test_a_locked_project_takes_nothing(qtbot, shown: DocumentProperties, session: Session) -> None:  # type: ignore[no-untyped-def]
    """A field that is left after the project was locked stores nothing and raises nothing."""
    shown.title.setFocus()
    qtbot.keyClicks(shown.title, " x")
    session.store.close()

    qtbot.keyClick(shown.title, Qt.Key.Key_Return)
    shown.speakers.setFocus()

    assert not session.store.is_open


def test_flush_stores_what_was_typed(qtbot, shown: DocumentProperties, session: Session) -> None:  # type: ignore[no-untyped-def]
    """Before the project is locked, the words in the fields are kept; untouched fields make no action."""
    before = len(session.store.history.done)
    shown.flush()
    untouched = len(session.store.history.done)
    shown.title.setFocus()
    qtbot.keyClicks(shown.title, " b")

    shown.flush()

    assert untouched == before
    assert session.project.documents[shown.document].title.endswith(" b")


def test_the_reason_has_room_and_the_focus(qtbot, window: PropertiesWindow, shown: DocumentProperties) -> None:  # type: ignore[no-untyped-def]
    """The window grows by the line that comes in, the speakers keep theirs, and she can type the reason at once."""
    heights = [row.label.height() for row in shown.speakers.rows.values()]
    before = window.height()
    shown.status.setFocus()
    while shown.status.currentData() == "included":
        qtbot.keyClick(shown.status, Qt.Key.Key_Down)

    qtbot.waitUntil(lambda: window.height() > before)
    assert shown.reason.hasFocus()
    qtbot.waitUntil(lambda: [row.label.height() for row in shown.speakers.rows.values()] == heights)
    assert shown.reason.geometry().bottom() < shown.speakers.geometry().top()

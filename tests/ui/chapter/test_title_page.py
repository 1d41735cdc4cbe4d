"""The title page is written where its part is chosen (C7)."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.reporting.parts import title_page_of
from annotator.reporting.settings import settings_of
from annotator.ui.chapter.panel import ChapterPanel
from annotator.ui.session import Session
from annotator.ui.shell.dialogs import Dialogs


def test_she_writes_it_from_the_keyboard(session: Session, qtbot: QtBot) -> None:
    """Enter goes to the next line; each line is stored, undone by the project's undo, and shown again."""
    panel = ChapterPanel(session, Dialogs())
    qtbot.addWidget(panel)
    panel.resize(1200, 800)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel._outline.choose("title_page")
    form = panel._part.title_page
    assert form.isVisible()
    assert form.fields["title"].placeholderText() == session.project.info.title
    form.fields["title"].setFocus()
    for key, text, following in (("title", "Å stå i det", "subtitle"), ("subtitle", "En studie", "author")):
        qtbot.keyClicks(form.fields[key], text)
        qtbot.keyClick(form.fields[key], Qt.Key.Key_Return)
        assert panel.focusWidget() is form.fields[following]

    written = title_page_of(session.project)
    assert (written.title, written.subtitle) == ("Å stå i det", "En studie")
    session.store.undo()
    assert form.fields["subtitle"].text() == ""
    assert title_page_of(session.project).title == "Å stå i det"


def test_taken_in_it_is_in_the_report(session: Session, qtbot: QtBot) -> None:
    """The tick is the part's own; other parts do not show the form."""
    panel = ChapterPanel(session, Dialogs())
    qtbot.addWidget(panel)
    panel.show()
    panel._outline.choose("title_page")
    assert not panel._part.wanted.isChecked()
    panel._part.wanted.click()
    assert settings_of(session.project).takes("title_page", suggested=False)
    panel._outline.choose("codebook")
    assert not panel._part.title_page.isVisible()

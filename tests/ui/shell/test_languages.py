"""Every page opens in every language, in every look, and every control has a name."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QWidget,
)

from annotator.languages import OWN
from annotator.storage.actions.consent import set_restricted
from annotator.ui import languages
from annotator.ui.commands import PAGES
from annotator.ui.privacy import sections as of_privacy
from annotator.ui.sharing import sections as of_sharing
from annotator.ui.shell.sheet import Sheet

SHEETS = (
    "app.settings",
    "help.keys",
    "project.history",
    "project.restore",
    "project.passphrase",
    "project.recovery",
)


def unnamed(page: QWidget) -> list[str]:
    """Controls of a page that a screen reader could not name."""
    kinds = (QAbstractButton, QComboBox, QLineEdit, QListWidget)
    found = [control for kind in kinds for control in page.findChildren(kind)]
    return [
        type(control).__name__
        for control in found
        if not control.accessibleName()
        and not (isinstance(control, QAbstractButton) and control.text())
        and control.objectName() not in ("qt_spinbox_lineedit", "qt_keysequenceedit_lineedit")
        and control.isVisible()
    ]


@pytest.mark.parametrize("language", OWN)
@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
def test_every_page_opens(opened, qtbot, language, look) -> None:
    """Also after the language changed under an open project, which keeps its place."""
    opened.settings.look = look
    opened.open.workspace.show_page("units")
    opened.use_language(language)
    opened.sheets.back()
    assert opened.open.workspace.page == "units"
    for page in PAGES:
        opened.open.workspace.show_page(page)
        assert not opened.grab().isNull()
    for sheet in SHEETS:
        opened.commands.actions[sheet].trigger()
        assert isinstance(opened.page, Sheet)
        assert unnamed(opened.page) == []
    opened.close_to_start()
    assert unnamed(opened.page) == []
    opened.settings.look = "dark" if look == "light" else "light"
    opened.show_new()
    assert unnamed(opened.page) == []


def test_icons_grow_with_the_letters(opened) -> None:
    """At 200 % the icon of every button is as high as its text, not half of it."""
    opened.settings.scale = 200
    opened.remake()
    small = []
    for page in PAGES:
        opened.open.workspace.show_page(page)
        QCoreApplication.processEvents()
        for found in opened.page.findChildren(QAbstractButton):
            in_field = isinstance(found.parent(), QLineEdit)  # Qt's own, as large as the style says
            shown = found.isVisible() and not found.icon().isNull() and not in_field
            if shown and found.iconSize().height() < found.fontMetrics().height() * 0.9:
                small.append((page, found.accessibleName() or found.text()))
    assert small == []


def test_a_language_is_chosen_on_the_first_page(window, qtbot) -> None:
    """A click, or Enter on the word, and the page speaks it."""
    bokmal = next(b for b in window.page.findChildren(QPushButton) if b.text() == "Bokmål")
    bokmal.setFocus()
    qtbot.keyClick(bokmal, Qt.Key.Key_Return)
    assert window.settings.language == "nb"
    assert languages.current() == "nb"


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_the_file_dialog_speaks_norwegian(qtbot, language) -> None:
    """Qt's own dialog, which leaves no traces, has no English label or button left."""

    def said() -> set[str]:
        dialog = QFileDialog()
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        qtbot.addWidget(dialog)
        parts = (*dialog.findChildren(QLabel), *dialog.findChildren(QPushButton))
        return {part.text() for part in parts if part.text()}

    languages.use("en")
    english = said()
    languages.use(language)
    assert english
    assert not english & said()


def test_norwegian_without_more_ado_is_bokmal(monkeypatch) -> None:
    """`no`, and the neighbours' languages, give bokmål; nynorsk stays nynorsk; others English."""
    from PySide6.QtCore import QLocale

    for asked, given in ((["no"], "nb"), (["nn-NO", "nb"], "nn"), (["sv-SE"], "nb"), (["de-DE"], "en")):
        monkeypatch.setattr(QLocale, "uiLanguages", lambda self, asked=asked: asked)
        assert languages.system_language() == given


def test_dates_and_sorting_follow_the_language(qapp) -> None:
    """The default locale is that of the interface."""
    from PySide6.QtCore import QLocale

    languages.use("nn")
    assert QLocale().name() == "nn_NO"
    languages.use("nb")
    assert QLocale().name() == "nb_NO"
    languages.use("en")
    assert languages.current() == "en"


def test_pages_thrown_away_no_longer_listen(opened, qtbot) -> None:
    """After a change of language, choosing a unit, a code or an interview and any change reach the new pages only."""
    session, workspace = opened.open.session, opened.open.workspace
    for page, parts in (("privacy", of_privacy.SECTIONS), ("sharing", of_sharing.SECTIONS)):
        workspace.show_page(page)
        for part in parts:
            workspace.pages[page].show_section(part.id)
    unit, other = list(session.project.units)[:2]
    session.focus_unit(unit.id)
    with qtbot.capture_exceptions() as raised:
        opened.use_language("nb")
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        session.focus_unit(other.id)
        session.focus_node(next(iter(session.project.nodes)).id)
        person = next(iter(session.project.participants))
        set_restricted(session.store, person.id, True)
        for document in session.project.documents:
            session.show_document(document.id)
        QCoreApplication.processEvents()
    assert raised == []

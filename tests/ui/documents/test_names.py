"""Everything that can have the keyboard says what it is."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from annotator.ui.documents.import_dialog import ImportDialog
from annotator.ui.documents.panel import DocumentsPanel
from annotator.ui.documents.properties import DocumentProperties
from annotator.ui.people.panel import PeoplePanel
from annotator.ui.session import Session
from tests.ui.documents.conftest import GROUP
from tests.ui.documents.fakes import CannedAsk


def nameless(widget: QWidget) -> list[QWidget]:
    """Widgets that take the focus and have neither a name nor words on them."""
    return [
        one
        for one in widget.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.isVisibleTo(widget)  # not the closed lists of the boxes
        and not one.accessibleName()
        and not (isinstance(one, QAbstractButton) and one.text())
    ]


def test_panels_have_names(session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """The list, the properties and the participants table."""
    first = session.project.ordered_documents()[0].id
    widgets = (
        DocumentsPanel(session, CannedAsk()),
        DocumentProperties(session, CannedAsk(), first),
        PeoplePanel(session, CannedAsk()),
    )
    for widget in widgets:
        qtbot.addWidget(widget)

        assert nameless(widget) == []


def test_the_import_has_names(importing: Callable[..., ImportDialog], write: Callable[..., Path]) -> None:
    """Every field and button of the preview."""
    assert nameless(importing(write("a.txt", GROUP))) == []

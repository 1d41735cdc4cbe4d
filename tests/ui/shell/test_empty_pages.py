"""In a project with nothing in it every page, view and section says what would be there, or offers the next step."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QVBoxLayout, QWidget

from annotator.domain.corpus import Document
from annotator.storage.store import Store
from annotator.ui.method.sections import SECTIONS as OF_METHOD
from annotator.ui.overview.views import VIEWS, make_view
from annotator.ui.privacy.sections import SECTIONS as OF_PRIVACY
from annotator.ui.session import Session
from annotator.ui.sharing.sections import SECTIONS as OF_SHARING
from annotator.ui.shell.nothing import STEPS, Nothing
from annotator.ui.shell.pages import PANELS, make_panel
from tests.ui.shell.conftest import CannedAsk

DIVIDED = {"method": OF_METHOD, "privacy": OF_PRIVACY, "sharing": OF_SHARING}
SECTIONS = [(page, row.id) for page, rows in DIVIDED.items() for row in rows]
LEAST = 20
"""Letters of a sentence."""


@pytest.fixture
def empty(store: Store, qapp: object) -> Iterator[Session]:
    """A project with nothing in it."""
    session = Session(store)
    yield session
    session.close()


def speaks(place: QWidget) -> bool:
    """Whether a sentence or something to press stands there for her to see."""
    sentences = [one.text() for one in place.findChildren(QLabel) if one.isVisibleTo(place)]
    pressed = [one for one in place.findChildren(QAbstractButton) if one.isVisibleTo(place) and one.isEnabled()]
    return any(len(text) >= LEAST for text in sentences) or any(one.text() for one in pressed)


@pytest.fixture
def host(qtbot) -> QWidget:  # type: ignore[no-untyped-def]
    """As large as in a usual window."""
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    return made


def shown(place: QWidget, host: QWidget) -> Any:
    """Laid out."""
    host.layout().addWidget(place)  # type: ignore[union-attr]
    place.show()
    return place


@pytest.mark.parametrize("name", [name for name in PANELS if name not in DIVIDED])
def test_no_page_is_blank(name: str, empty: Session, host: QWidget, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Panels of the text page and whole pages."""
    assert speaks(shown(make_panel(name, empty, CannedAsk(), host), host))


@pytest.mark.parametrize("name", VIEWS)
def test_no_view_is_blank(name: str, empty: Session, host: QWidget, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Where there is nothing to count there is a sentence, and a button that leads to what is to be done first."""
    view = shown(make_view(name, empty, CannedAsk(), host), host)

    assert speaks(view)
    for nothing in (one for one in view.findChildren(Nothing) if one.isVisibleTo(view)):
        assert nothing.text()
        with qtbot.waitSignal(empty.command_requested) as asked:
            nothing.go.click()
        assert asked.args[0] in STEPS


@pytest.mark.parametrize(("page", "section"), SECTIONS)
def test_no_section_is_blank(page: str, section: str, empty: Session, host: QWidget, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Beside the head of the section something is said or offered."""
    panel = shown(make_panel(page, empty, CannedAsk(), host), host)
    panel.show_section(section)

    assert speaks(panel.section)


def test_the_next_step_follows_what_there_is(empty: Session, host: QWidget, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Without interviews it is to add some, with some it is to go and read them."""
    view = shown(make_view("codes", empty, CannedAsk(), host), host)
    [nothing] = view.findChildren(Nothing)
    first = nothing.go.text()
    with empty.store.action("import_transcripts") as writer:
        writer.insert(Document(title="Intervju 1", kind="individual", language="nb"))
    view.refresh()

    assert (first, nothing.go.text()) == (STEPS["project.import"], STEPS["page.text"])

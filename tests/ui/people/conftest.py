"""The participants page on the sample project, and on an empty one."""

from collections.abc import Iterator

import pytest

from annotator.storage.store import Store
from annotator.ui.people.panel import PeoplePanel
from annotator.ui.session import Session
from tests.ui.documents.fakes import CannedAsk


@pytest.fixture
def panel(session: Session, qtbot) -> PeoplePanel:  # type: ignore[no-untyped-def]
    """The sample's seven participants."""
    return shown(session, qtbot)


@pytest.fixture
def empty_panel(store: Store, qtbot) -> Iterator[PeoplePanel]:  # type: ignore[no-untyped-def]
    """A project without participants."""
    session = Session(store)
    yield shown(session, qtbot)
    session.close()


def shown(session: Session, qtbot) -> PeoplePanel:  # type: ignore[no-untyped-def]
    """The page, as large as it usually is."""
    panel = PeoplePanel(session, CannedAsk())
    qtbot.addWidget(panel)
    panel.resize(1000, 560)
    panel.show()
    return panel

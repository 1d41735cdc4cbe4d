"""The page on the sample project."""

import pytest

from annotator.ui.overview.panel import OverviewPanel
from annotator.ui.session import Session


@pytest.fixture
def panel(session: Session, qtbot) -> OverviewPanel:  # type: ignore[no-untyped-def]
    """The page as it comes up."""
    made = OverviewPanel(session, None)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show()
    qtbot.waitExposed(made)
    return made

"""The live table of units on the sample."""

import pytest

from annotator.ui.session import Session
from annotator.ui.units.panel import UnitsPanel


@pytest.fixture
def panel(session: Session, qtbot) -> UnitsPanel:  # type: ignore[no-untyped-def]
    panel = UnitsPanel(session, None)  # type: ignore[arg-type]
    qtbot.addWidget(panel)
    panel.resize(1200, 700)
    panel.show()
    qtbot.waitExposed(panel)
    return panel

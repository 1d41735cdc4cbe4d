"""The buttons of the chosen place, however narrow the column is."""

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from annotator.confidentiality.findings import Occurrence
from annotator.domain.project import Project
from annotator.ui.anonymise.place_list import PlaceList
from annotator.ui.session import Session


def places(project: Project) -> list[Occurrence]:
    """Where Drammen is spoken of."""
    found = (turn for turn in project.turns if "Drammen" in turn.text)
    spots = [(turn, turn.text.index("Drammen")) for turn in found]
    return [Occurrence(turn.document, turn.id, at, at + 7, "før ", "Drammen", " etter") for turn, at in spots]


@pytest.mark.parametrize("letters", [20, 34, 90])
def test_every_button_is_whole(over: Session, qtbot: QtBot, letters: int) -> None:
    """Beside the origin where there is room, below it in as many lines as they need where there is none."""
    shown = PlaceList()
    qtbot.addWidget(shown)
    shown.resize(shown.fontMetrics().averageCharWidth() * letters, 400)
    shown.show()
    shown.show_places(over.project, places(over.project), ("replace", "keep"))
    QApplication.processEvents()

    item = shown.visualRect(shown.currentIndex())
    buttons = shown.viewport().findChildren(QPushButton)
    assert len(buttons) == 3
    for button in buttons:
        corner = button.mapTo(shown.viewport(), button.rect().bottomRight())
        assert button.width() >= button.sizeHint().width()
        assert item.contains(corner)
    assert len({(button.x(), button.y()) for button in buttons}) == 3

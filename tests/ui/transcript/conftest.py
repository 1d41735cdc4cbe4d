"""The interview of these tests, and a pane that shows it."""

import pytest
from pytestqt.qtbot import QtBot

from annotator.ui.transcript.pane import TranscriptPane
from tests.ui.transcript.interview import Sample, set_theme


@pytest.fixture
def sample() -> Sample:
    """The interview."""
    return Sample()


@pytest.fixture
def pane(qtbot: QtBot, sample: Sample) -> TranscriptPane:
    """A pane on the interview, light, in a font every machine of ours has, connected as the window connects it."""
    pane = TranscriptPane()
    qtbot.addWidget(pane)
    set_theme(pane, "#ffffff", "#1a1a1a")
    pane.view.set_reading_font("Liberation Sans", 11)
    pane.resize(900, 500)
    pane.show_document(sample.project, 1)
    pane.show()
    with qtbot.waitExposed(pane):
        pane.view.setFocus()
    sample.listeners.append(pane.refresh)
    pane.view.text_edited.connect(sample.edit)
    pane.view.turn_split.connect(sample.split)
    pane.view.turns_joined.connect(sample.join)
    return pane

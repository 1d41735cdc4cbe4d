"""The strips: figures, the mark, and the way into the text."""

import pytest
from PySide6.QtCore import QPoint, Qt

from annotator.domain.strips import strip_of
from annotator.domain.transcript import DraftTurn, Transcript
from annotator.storage.actions import coding, transcripts
from annotator.ui.look.tokens import tokens
from annotator.ui.overview.coverage import AT_ONCE, CoverageView
from annotator.ui.overview.panel import OverviewPanel
from annotator.ui.overview.strip_table import STRIP, bar_of
from annotator.ui.session import Session


@pytest.fixture
def view(panel: OverviewPanel) -> CoverageView:
    panel.show_view("coverage")
    found = panel.views["coverage"]
    assert isinstance(found, CoverageView)
    return found


def test_only_included_interviews_have_a_strip(view: CoverageView, session: Session) -> None:
    """An interview set aside is gone from the list at once."""
    first, *others = session.project.ordered_documents()
    assert view.model.rowCount() == len(others) + 1
    transcripts.set_status(session.store, first.id, "pilot")

    assert [strip.document for strip in view.model.strips] == [document.id for document in others]


def test_coding_more_raises_the_share(view: CoverageView, session: Session) -> None:
    """A whole interview coded is 100 %; the others stay as they were."""
    before = list(view.model.strips)
    document = before[0].document
    code = next(node.id for node in session.project.nodes if node.layer == 1)
    coding.code_range(session.store, document, 0, len(session.project.flat(document).text), code)

    assert view.model.strips[0].share == 1
    assert view.model.strips[1:] == before[1:]


def test_keys_walk_along_the_strip_and_into_the_text(  # type: ignore[no-untyped-def]
    view: CoverageView, panel: OverviewPanel, session: Session, qtbot
) -> None:
    """Right marks the first coded stretch and shows its units; Enter reads on there."""
    places: list[tuple[int, int, int]] = []
    session.range_requested.connect(lambda *place: places.append(place))
    view.table.setCurrentIndex(view.model.index(1, 0))
    qtbot.keyClick(view.table, Qt.Key.Key_Right)
    strip = view.model.strips[1]
    first = strip.stretches[0]
    assert view.table.mark == first.start == strip.edges[0]
    assert first.unit in [row.unit for row in panel.side.model.rows]

    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert places == [(strip.document, first.start, first.start)]


def test_a_click_jumps_to_the_place_in_the_text(view: CoverageView, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """The middle of a strip is the middle of the interview."""
    places: list[tuple[int, int, int]] = []
    session.range_requested.connect(lambda *place: places.append(place))
    bar = bar_of(view.table.visualRect(view.model.index(0, STRIP)), tokens(view.table))
    middle = QPoint(round(bar.center().x()), round(bar.center().y()))
    qtbot.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=middle)

    length = strip_of(session.project, view.model.strips[0].document).length
    assert len(places) == 1
    assert abs(places[0][1] - length / 2) < length / 50


def test_many_interviews_come_in_turns(session: Session, panel: OverviewPanel, qtbot) -> None:  # type: ignore[no-untyped-def]
    """More interviews than are counted at once: the first stand there at once, all of them a moment later, in order."""
    one = Transcript("Samtale", (DraftTurn("Det var tungt."),), "txt")
    transcripts.import_transcripts(session.store, [one] * AT_ONCE)
    panel.show_view("coverage")
    view = panel.views["coverage"]
    assert isinstance(view, CoverageView)
    assert view.model.rowCount() == AT_ONCE

    expected = [document.id for document in session.project.ordered_documents(included_only=True)]
    qtbot.waitUntil(lambda: [strip.document for strip in view.model.strips] == expected)
    assert len(expected) > AT_ONCE

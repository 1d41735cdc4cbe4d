"""Comments beside the text: a wave under the words, a bubble in the margin, and the unit's card."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton

from annotator.storage.actions import deciding
from annotator.ui.review.beside import Beside
from annotator.ui.review.unit_remarks import UnitRemarks
from annotator.ui.transcript.pane import TranscriptPane
from tests.ui.sharing.conftest import words_on


@pytest.fixture
def pane(reviewed, qtbot) -> Iterator[TranscriptPane]:
    """The first interview with its comments."""
    reviewed.show_document(reviewed.project.ordered_documents()[0].id)
    made = TranscriptPane()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show_document(reviewed.project, reviewed.document)
    made.show()
    qtbot.waitExposed(made)
    reviewed.changed.connect(made.refresh)
    made.beside = Beside(reviewed, made.view)  # type: ignore[attr-defined]
    return made


def picture(widget) -> QImage:
    """What is drawn just now."""
    return widget.grab().toImage()


def bubble(pane: TranscriptPane, number: int = 0) -> QPoint:
    """The middle of a bubble in the margin."""
    found = pane.view.remarks._bubbles(pane.margin.width())
    return found[number][1].center().toPoint()


def test_a_comment_is_drawn_beside_and_under_its_words(pane) -> None:
    """Without remarks both pictures are other ones; nothing of the text itself is changed."""
    remark = pane.view.remarks.shown[0]
    text, margin = picture(pane.view), picture(pane.margin)
    pane.view.remarks.show([])

    assert pane.view.shown.flat.text[remark.start : remark.end].strip()
    assert picture(pane.view) != text
    assert picture(pane.margin) != margin


def test_a_click_on_the_bubble_asks_for_its_item(pane, qtbot) -> None:
    """Beside it nothing is asked for."""
    asked: list[int] = []
    pane.beside.wanted.connect(asked.append)
    qtbot.mouseClick(pane.margin, Qt.MouseButton.LeftButton, pos=bubble(pane))
    qtbot.mouseClick(pane.margin, Qt.MouseButton.LeftButton, pos=bubble(pane) - QPoint(40, 0))

    assert asked == [pane.view.remarks.shown[0].item]


def test_names_of_codes_leave_room_for_bubbles(pane) -> None:
    """No bubble lies on a name; without comments the names have the whole width."""
    assert pane.view.remarks.room() > 0
    pane.view.remarks.show([])
    assert pane.view.remarks.room() == 0


def test_what_is_answered_stays_more_quietly(pane, reviewed) -> None:
    """Its bubble is drawn hollow, and the remark is known as settled."""
    first = pane.view.remarks.shown[0]
    before = picture(pane.margin)
    deciding.decline(reviewed.store, first.item)

    assert pane.view.remarks.shown[0].settled
    assert picture(pane.margin) != before


def test_ctrl_j_goes_from_comment_to_comment(pane, reviewed) -> None:
    """In the order of the text, and says when there is none left."""
    asked: list[int] = []
    reviewed.range_requested.connect(lambda _document, start, _end: (asked.append(start), pane.view.put_caret(start)))
    pane.view.put_caret(0)
    while pane.beside.step(1):
        assert len(asked) < 20

    assert asked == sorted({remark.start for remark in pane.view.remarks.shown})
    assert pane.beside.step(-1)


def test_the_units_card_says_who_commented(reviewed, qtbot) -> None:
    """Hidden for other units; its button leads to the item that waits."""
    card = UnitRemarks(reviewed)
    qtbot.addWidget(card)
    assert card.isHidden()
    item = next(i for i in reviewed.project.review_items if i.kind == "comment" and i.target == "unit")
    reviewed.focus_unit(reviewed.project.units.first("uuid", item.target_uuid).id)
    asked: list[int] = []
    card.wanted.connect(asked.append)
    card.show()
    said = words_on(card)
    next(b for b in card.findChildren(QPushButton) if b.isVisibleTo(card)).click()

    assert "1 comment" in said
    assert "Helene" in said
    assert "Fin enhet." in said
    assert asked == [item.id]

"""A reader's words answered and compared in the whole window, by keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.sharing.drawing import draw
from annotator.sharing.merging import merge
from annotator.sharing.sending import note_share, write_share
from annotator.storage.actions import review
from annotator.storage.key import key_for
from annotator.storage.store import Store
from tests.ui.shell.conftest import WEAK

ALT = Qt.KeyboardModifier.AltModifier
SECRET = "gran einer furu lyng mose torv"


def press(qtbot, *keys: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    """Keys where the focus is."""
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key, modifier)


@pytest.fixture
def answering(opened, qtbot, tmp_path):
    """The window on the page Sharing; a reader has given one code and written one comment."""
    store, path = opened.open.store, tmp_path / "deling.annotator"
    content = draw(store.project, 3, blind=True)
    write_share(content, path, SECRET, WEAK)
    note_share(store, content, path, "B")
    share = Store.open(path, key_for(path, SECRET))
    own = review.begin_review(share, "Helene")
    unit = next(unit.id for unit in share.project.units)
    review.suggest_label(share, own, unit, next(node.id for node in share.project.nodes))
    review.comment(share, own, "unit", unit, "Fin enhet.")
    share.close()
    merge(store, path, key_for(path, SECRET))
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    press(qtbot, Qt.Key.Key_8, modifier=ALT)
    return opened


def go_to(window, qtbot, section: str):
    """Down in the list of sections, and Enter."""
    page = window.open.workspace.pages["sharing"]
    assert page.list.hasFocus()
    while page.part != section:
        press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return)
    return page.section


def test_enter_goes_into_every_section(answering, qtbot) -> None:
    """Each begins at something that shows the focus, on this page and on Privacy."""
    for key, name in ((Qt.Key.Key_8, "sharing"), (Qt.Key.Key_7, "privacy")):
        page = answering.open.workspace.pages["sharing"] if name == "sharing" else None
        press(qtbot, key, modifier=ALT)
        page = page or answering.open.workspace.pages[name]
        for row in range(page.list.count()):
            page.list.setCurrentRow(row)
            page.list.setFocus()
            press(qtbot, Qt.Key.Key_Return)
            held = QApplication.focusWidget()
            assert page.section.isAncestorOf(held) or held is page.list
            assert held is not page.section


def test_the_last_answer_leaves_the_focus_in_sight(answering, qtbot) -> None:
    """The list goes when nothing in it is open; the arrow of undo brings the card back, and Tab leads to it."""
    section = go_to(answering, qtbot, "reviews")
    assert section.list.hasFocus()
    press(qtbot, Qt.Key.Key_D)
    press(qtbot, Qt.Key.Key_D)

    assert not section.list.isVisible()
    assert section.pills["open"].hasFocus()


def test_a_row_of_two_codings_shows_the_focus(answering, qtbot) -> None:
    """What A and D are about is framed while the keys reach it; beside a reader's coding her own is no first one."""
    section = go_to(answering, qtbot, "compare")
    table = section.table
    assert table.hasFocus()
    assert "mine" in section.replace.text()
    assert section.keep.text().startswith("Mine")
    with_focus = table.viewport().grab().toImage()
    section.differing.setFocus()

    assert table.viewport().grab().toImage() != with_focus

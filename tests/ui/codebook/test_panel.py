"""The codebook panel: naming, filtering, merging, splitting, colours."""

from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.codebook import PALETTE, colour_of, count_units, roots
from annotator.storage.actions import coding, nodes
from annotator.storage.actions.method import set_method
from annotator.storage.store import Store
from annotator.ui.codebook.colours import ColourChip, ColourPalette
from annotator.ui.codebook.panel import CodebookPanel
from annotator.ui.look.theme import Theme
from annotator.ui.session import Session
from annotator.ui.settings import Settings
from tests.conftest import undress
from tests.ui.codebook.conftest import Answers, Book

Choose = Callable[..., None]


def press(widget: object, name: str) -> None:
    """Press the button that says this."""
    next(b for b in widget.findChildren(QPushButton) if b.text() == name and b.isVisibleTo(widget)).click()


def test_an_empty_codebook_invites(store: Store, qtbot: QtBot) -> None:
    """Without codes the panel says how the first is made; with one, the tree is there."""
    session = Session(store)
    panel = CodebookPanel(session, Answers())
    qtbot.addWidget(panel)
    panel.show()
    assert panel.first_code.isVisible()
    assert not panel.tree.isVisible()

    press(panel, "New code")
    qtbot.keyClicks(panel.name, "Den første koden")
    qtbot.keyClick(panel.name, Qt.Key.Key_Return)

    assert panel.stack.currentWidget() is panel.tree
    assert panel.tree.currentIndex().data() == "Den første koden"
    session.close()


def test_a_new_code_stands_in_the_chosen_theme(panel: CodebookPanel, book: Book, choose: Choose, qtbot: QtBot) -> None:
    """N on a theme or on one of its codes names a code of that theme; Esc gives it up."""
    for chosen, name in (("Støtte", "Fadder"), ("Lov å spørre", "Å bli sett")):
        choose(chosen)
        qtbot.keyClick(panel.tree, Qt.Key.Key_N)
        assert panel.name.hasFocus()
        qtbot.keyClicks(panel.name, name)
        qtbot.keyClick(panel.name, Qt.Key.Key_Return)
    qtbot.keyClick(panel.tree, Qt.Key.Key_Insert)
    qtbot.keyClick(panel.name, Qt.Key.Key_Escape)

    assert book.under("Støtte") == ["Lov å spørre", "Fadder", "Å bli sett"]
    assert panel.name.isHidden()


def test_a_known_name_is_offered_not_doubled(panel: CodebookPanel, book: Book, choose: Choose, qtbot: QtBot) -> None:
    """Typing a code that is there chooses it, and offers to let it stand here too."""
    choose("Støtte")
    qtbot.keyClick(panel.tree, Qt.Key.Key_N)
    qtbot.keyClicks(panel.name, " MAGEfølelse ")
    qtbot.keyClick(panel.name, Qt.Key.Key_Return)

    assert [n.name for n in book.store.project.nodes].count("Magefølelse") == 1
    assert book.session.node == book.nodes["Magefølelse"]
    press(panel.notice, "Let it also stand here")
    assert "Magefølelse" in book.under("Støtte")


def test_the_same_name_on_another_level_is_made(panel: CodebookPanel, book: Book, qtbot: QtBot) -> None:
    """«Tid» is a code; a theme «Tid» may be made beside it."""
    panel.new_theme()
    qtbot.keyClicks(panel.name, "Tid")
    qtbot.keyClick(panel.name, Qt.Key.Key_Return)

    assert [n.name for n in book.store.project.nodes].count("Tid") == 2


def test_filter_waits_escapes_and_enters(panel: CodebookPanel, book: Book, qtbot: QtBot) -> None:
    """Typing filters after a pause; Enter goes to the first answer at once; Esc shows everything again."""
    panel.focus_filter()
    qtbot.keyClicks(panel.filter, "ringe")
    qtbot.waitUntil(lambda: panel.model.place_count() == 2, timeout=2000)
    qtbot.keyClicks(panel.filter, " terskel")
    qtbot.keyClick(panel.filter, Qt.Key.Key_Return)
    assert panel.tree.node == book.nodes["Terskelen for å ringe"]
    assert panel.tree.hasFocus()

    qtbot.keyClick(panel.filter, Qt.Key.Key_Escape)

    assert panel.model.place_count() == 7
    assert panel.tree.node == book.nodes["Terskelen for å ringe"]


def test_move_under_by_typing(panel: CodebookPanel, book: Book, choose: Choose, qtbot: QtBot) -> None:
    """Ctrl+X asks where; a few letters and Enter move; circles and the present theme are not offered."""
    choose("Tid")
    qtbot.keyClick(panel.tree, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    picker = panel._picker
    assert picker is not None
    qtbot.keyClicks(picker.field, "støt")
    qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    assert book.under("Støtte") == ["Lov å spørre", "Tid"]
    assert panel.tree.hasFocus()

    choose("Ansvar")
    panel.tree.move_under()

    offered = {row.text for row in picker.list.picks.rows}
    assert "Magefølelse" not in offered
    assert "Ansvar" not in offered
    assert "Støtte" in offered


def test_link_under_and_on_its_own(panel: CodebookPanel, book: Book, choose: Choose, qtbot: QtBot) -> None:
    """L gives a second theme; moving with no theme chosen stands it on its own."""
    choose("Magefølelse")
    qtbot.keyClick(panel.tree, Qt.Key.Key_L)
    qtbot.keyClicks(panel._picker.field, "Støtte")
    qtbot.keyClick(panel._picker.field, Qt.Key.Key_Return)
    assert "Magefølelse" in book.under("Støtte")

    choose("Lov å spørre")
    panel.tree.move_under()
    qtbot.keyClick(panel._picker.field, Qt.Key.Key_Up)
    qtbot.keyClick(panel._picker.field, Qt.Key.Key_Return)

    assert "Lov å spørre" in book.under(None)


def test_merge_by_key_with_a_reason(panel: CodebookPanel, book: Book, choose: Choose, qtbot: QtBot) -> None:
    """M, a name and Enter merge; the reason typed afterwards is in the history; one undo takes all back."""
    before = book.rows()
    choose("Terskelen for å ringe")
    qtbot.keyClick(panel.tree, Qt.Key.Key_M)
    qtbot.keyClicks(panel._picker.field, "lov å")
    qtbot.keyClick(panel._picker.field, Qt.Key.Key_Return)
    assert count_units(book.store.project, book.nodes["Lov å spørre"]) == 3
    assert book.session.node == book.nodes["Lov å spørre"]
    reason = panel.notice.findChild(QLineEdit)
    qtbot.keyClicks(reason, "Handler om det samme")
    qtbot.keyClick(reason, Qt.Key.Key_Return)

    assert book.store.entries()[-1].reason == "Handler om det samme"
    assert panel.notice.isHidden()
    book.store.undo()
    assert book.rows() == before


def test_a_late_reason_does_not_stick_to_another_action(panel: CodebookPanel, book: Book, qtbot: QtBot) -> None:
    """When something else was done meanwhile, the reason is not written on that."""
    panel.tree.merge(book.nodes["Tid"], book.nodes["Magefølelse"])
    book.make("Noe annet")
    reason = panel.notice.findChild(QLineEdit)
    qtbot.keyClicks(reason, "For sent")
    qtbot.keyClick(reason, Qt.Key.Key_Return)

    assert book.store.entries()[-1].reason == ""


def test_renaming_to_a_known_name_offers_to_merge(panel: CodebookPanel, book: Book) -> None:
    """Two of one name: she may merge them, or keep both."""
    panel.model.rename(book.nodes["Magefølelse"], "tid")
    press(panel.notice, "Keep two of that name")
    assert book.store.project.nodes[book.nodes["Magefølelse"]].name == "tid"
    book.store.undo()
    panel.model.rename(book.nodes["Magefølelse"], "tid")
    press(panel.notice, "Merge the two")

    assert book.store.project.nodes[book.nodes["Magefølelse"]].binned


def test_split_in_place_of_the_tree(panel: CodebookPanel, book: Book, choose: Choose, qtbot: QtBot) -> None:
    """S lists the extracts; the ticked ones move to a new code beside the old; undo joins them again."""
    choose("Lov å spørre")
    qtbot.keyClick(panel.tree, Qt.Key.Key_S)
    split = panel.split
    assert split.list.count() == 2
    assert "P01" in split.list.item(0).text()
    assert not split.go.isEnabled()
    split.list.item(1).setCheckState(Qt.CheckState.Checked)
    qtbot.keyClicks(split.name, "Tid")
    assert not split.go.isEnabled()
    qtbot.keyClicks(split.name, " til å spørre")
    qtbot.keyClicks(split.reason, "To ulike ting")
    split.go.click()

    assert book.under("Støtte") == ["Lov å spørre", "Tid til å spørre"]
    assert count_units(book.store.project, book.nodes["Lov å spørre"]) == 1
    assert panel.stack.currentWidget() is panel.tree
    assert book.store.entries()[-1].reason == "To ulike ting"
    book.store.undo()
    assert count_units(book.store.project, book.nodes["Lov å spørre"]) == 2


def test_splitting_does_not_widen_the_column(panel: CodebookPanel, choose: Choose, qtbot: QtBot) -> None:
    """It finds room in the width the tree has; its buttons go below one another where they must."""
    panel.resize(panel.fontMetrics().averageCharWidth() * 30, 600)
    before = panel.width()
    choose("Lov å spørre")
    panel.tree.split()
    panel.split.list.item(0).setCheckState(Qt.CheckState.Checked)
    qtbot.waitUntil(panel.split.isVisible)
    assert panel.width() == before
    assert panel.split.minimumSizeHint().width() <= before


def test_split_can_be_left(panel: CodebookPanel, book: Book, choose: Choose, qtbot: QtBot) -> None:
    """Esc leaves the code whole and goes back to the tree."""
    before = book.rows()
    choose("Lov å spørre")
    panel.tree.split()
    qtbot.keyClick(panel.split, Qt.Key.Key_Escape)

    assert panel.stack.currentWidget() is panel.tree
    assert book.rows() == before


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)
def test_a_themes_colour_goes_to_its_codes(panel: CodebookPanel, book: Book, qtbot: QtBot) -> None:
    """A colour chosen by name is the theme's and its codes'; a code's own stands until it inherits again."""
    theme, code = book.nodes["Ansvar"], book.nodes["Magefølelse"]
    palette = ColourPalette(book.session, theme, panel)
    palette.open_at(QRect(10, 10, 50, 20))
    chip = next(c for c in palette.findChildren(ColourChip) if c.text() == "Vermilion")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert colour_of(book.store.project, code) == PALETTE[4]
    assert panel.model.face_of(code).colour == PALETTE[4]

    nodes.update_node(book.store, code, colour=PALETTE[0])
    palette = ColourPalette(book.session, code, panel)
    chips = palette.findChildren(ColourChip)
    assert [c.text() for c in chips if c.isChecked()] == ["Blue"]
    assert all(c.accessibleName() for c in chips)
    chips[0].click()

    assert book.store.project.nodes[code].colour is None


def test_every_control_has_a_name(panel: CodebookPanel) -> None:
    """What can have the focus tells a screen reader what it is."""
    controls = [*panel.findChildren(QLineEdit), *panel.findChildren(QToolButton), panel.tree, panel.bin.list]
    named = [w for w in controls if w.accessibleName() or (isinstance(w, QToolButton) and w.text())]

    assert [w for w in controls if w not in named and not isinstance(w.parent(), QLineEdit)] == []


def test_coding_from_elsewhere_shows_the_tree(store: Store, qtbot: QtBot) -> None:
    """The first code made in the text brings the tree in place of the invitation."""
    session = Session(store)
    panel = CodebookPanel(session, Answers())
    qtbot.addWidget(panel)

    nodes.create_node(store, coding.code_layer(store), "Makt")

    assert panel.stack.currentWidget() is panel.tree
    session.close()


class Windows(QObject):
    """Notes what comes up as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


def test_a_full_bin_is_no_window(book: Book, qtbot: QtBot) -> None:
    """While the panel is made, nothing of it flashes up outside the window, also with codes in the bin."""
    nodes.bin_node(book.store, book.nodes["Magefølelse"])
    windows = Windows()
    QApplication.instance().installEventFilter(windows)
    panel = CodebookPanel(book.session, Answers())
    qtbot.addWidget(panel)
    QApplication.instance().removeEventFilter(windows)
    assert windows.shown == []


def test_the_notice_of_a_merge_goes_with_undo(panel: CodebookPanel, book: Book, choose: Choose, qtbot: QtBot) -> None:
    """After undo it would say something untrue."""
    choose("Terskelen for å ringe")
    qtbot.keyClick(panel.tree, Qt.Key.Key_M)
    qtbot.keyClicks(panel._picker.field, "lov å")
    qtbot.keyClick(panel._picker.field, Qt.Key.Key_Return)
    assert not panel.notice.isHidden()

    book.store.undo()
    assert panel.notice.isHidden()


def test_extracts_to_be_split_are_shown_whole(
    panel: CodebookPanel, book: Book, choose: Choose, qtbot: QtBot, qapp
) -> None:  # type: ignore[no-untyped-def]
    """Each row has room for all of its words and for whose they are, and nothing else stands in their way."""
    theme = Theme(qapp, Settings())
    panel.notice.say("Slått sammen")
    choose("Tid")
    panel.tree.split()
    rows, metrics = panel.split.list, panel.split.list.fontMetrics()
    rows.item(0).setText("Jeg hadde bare magefølelsen min, og den har liksom ikke noe tall. " * 4 + "\nP01")
    qtbot.waitUntil(lambda: rows.visualItemRect(rows.item(0)).height() > 3 * metrics.height())
    room = QRect(0, 0, rows.viewport().width() - 16 - metrics.height() - 8, 10_000)

    needed = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, rows.item(0).text())
    assert rows.visualItemRect(rows.item(0)).height() >= needed.height()
    assert not panel.notice.isVisible()
    shiboken6.delete(theme)
    undress(qapp)


def test_every_level_can_be_filled(panel: CodebookPanel, book: Book, choose: Choose, qtbot: QtBot) -> None:
    """With five levels each has its line in the menu; what is made stands under the next higher one that is chosen."""
    set_method(book.store, "content_analysis")
    choose("Ansvar")
    menu = panel.add.menu()
    menu.aboutToShow.emit()
    titles = [action.text() for action in menu.actions()]
    assert titles == ["New code", "New underkategori", "New kategori", "New undertema", "New theme"]

    for number, name in ((3, "Under"), (2, "Kat"), (1, "Underkat"), (0, "Kodet")):
        menu.actions()[number].trigger()
        qtbot.keyClicks(panel.name, name)
        qtbot.keyClick(panel.name, Qt.Key.Key_Return)
        made = max(book.store.project.nodes, key=lambda node: node.id)
        book.nodes[name] = made.id
        assert book.store.project.layers[made.layer].name.casefold() in (titles[number][4:], "kode", "tema")
    assert (book.under("Under"), book.under("Kat"), book.under("Underkat")) == (["Kat"], ["Underkat"], ["Kodet"])


def test_a_new_theme_is_of_the_lowest_level_for_themes(panel: CodebookPanel, book: Book, qtbot: QtBot) -> None:
    """In content analysis that is a category; it stands among the roots, whatever is chosen."""
    set_method(book.store, "content_analysis")
    panel.new_theme()
    qtbot.keyClicks(panel.name, "Trygghet")
    qtbot.keyClick(panel.name, Qt.Key.Key_Return)

    made = max(book.store.project.nodes, key=lambda node: node.id)
    assert book.store.project.layers[made.layer].name == "Kategori"
    assert "Trygghet" in book.under(None)


def test_a_level_that_went_while_she_named_is_not_filled(panel: CodebookPanel, book: Book, qtbot: QtBot) -> None:
    """Nothing is made, and nothing breaks."""
    set_method(book.store, "content_analysis")
    menu = panel.add.menu()
    menu.aboutToShow.emit()
    menu.actions()[2].trigger()
    qtbot.keyClicks(panel.name, "Sent ute")
    before = len(book.store.project.nodes)
    set_method(book.store, "free")
    qtbot.keyClick(panel.name, Qt.Key.Key_Return)

    assert len(book.store.project.nodes) == before


def test_escape_in_the_tree_clears_the_filter_and_stays_at_the_code(
    panel: CodebookPanel, book: Book, qtbot: QtBot
) -> None:
    """She looked a code up; one key later all the others are there again around it."""
    qtbot.keyClicks(panel.filter, "Tid")
    qtbot.keyClick(panel.filter, Qt.Key.Key_Return)
    assert panel.tree.node == book.nodes["Tid"]
    qtbot.keyClick(panel.tree, Qt.Key.Key_Escape)
    assert not panel.filter.text()
    assert panel.tree.node == book.nodes["Tid"]
    assert panel.model.rowCount() == len(roots(book.store.project))

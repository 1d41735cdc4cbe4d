"""F1 opens the page of what is in front, beside the work; it is read, searched and left by keyboard alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMargins, QRect, Qt
from PySide6.QtGui import QFontMetrics, QTextCursor
from PySide6.QtWidgets import QToolButton, QTreeWidgetItemIterator, QWidget

from annotator.languages import OWN
from annotator.ui.commands import PAGES
from annotator.ui.help.contents import Contents
from annotator.ui.help.place import topic_at
from annotator.ui.languages import use
from annotator.ui.shell.dialogs import Question


def press_f1(window) -> str:
    """The topic that F1 opens."""
    window.commands.actions["help.topic"].trigger()
    return window.sheets.help_window.topic


@pytest.fixture
def helped(opened, qtbot):
    """The help on coding, beside the open sample project."""
    opened.sheets.show_help("coding")
    shown = opened.sheets.help_window
    qtbot.waitExposed(shown)
    yield shown
    shown.close()


def cut(contents: Contents) -> list[str]:
    """The titles of which not every word is seen."""
    found = []
    rows = QTreeWidgetItemIterator(contents)
    while (row := rows.value()) is not None:
        letters, place = QFontMetrics(row.font(0)), contents.visualItemRect(row)
        place.setRight(contents.viewport().width() - 1)
        room = place.marginsRemoved(QMargins(4, 0, 4, 0))  # the padding of a row
        needed = letters.boundingRect(QRect(0, 0, room.width(), 10_000), Qt.TextFlag.TextWordWrap, row.text(0))
        if needed.width() > room.width() or needed.height() > room.height():
            found.append(row.text(0))
        rows += 1
    return found


@pytest.mark.parametrize("language", OWN)
def test_no_title_of_the_contents_is_cut(window, qtbot, language) -> None:
    """In every language and size of letters, on a small screen too; also when they grow while the help is open."""
    use(language)
    window.sheets.show_help("begin")
    shown = window.sheets.help_window
    for scale in (100, 150, 200, 300):
        window.settings.scale = scale
        shown.resize(1280, 800)
        qtbot.waitUntil(lambda: cut(shown.contents) == [])
        assert shown.text.width() > shown.width() // 3
    window.settings.scale = 100
    shown.resize(shown.minimumSizeHint())
    qtbot.waitUntil(lambda: cut(shown.contents) == [])
    use("en")


def test_f1_is_the_help_and_the_keys_moved(window) -> None:
    """The sheet of the keys has another key now, and both stand in the Help menu."""
    assert window.commands.actions["help.topic"].shortcut().toString() == "F1"
    assert window.commands.actions["help.keys"].shortcut().toString() == "Ctrl+F1"
    assert window.commands.actions["help.topic"] in window.commands.menus["&Help"].actions()


def test_each_page_opens_its_own(opened) -> None:
    """The page in front decides, and on it the part that has the focus."""
    topics = {}
    for page in PAGES:
        opened.open.workspace.show_page(page)
        focused = opened.focusWidget()
        topics[page] = topic_at(focused if focused is not None else opened.open.workspace.pages[page])
    assert topics["text"] == "coding"
    assert topics["units"] == "condensing"
    assert topics["themes"] == "theme-work"
    assert topics["method"] in (f"method-{opened.open.session.project.info.method}", "method-own", "method")
    assert topics["chapter"] == "chapter"
    assert "begin" not in topics.values()


def test_the_focused_part_has_the_say(opened) -> None:
    """On the text page the tree of codes has another page than the transcript."""
    text = opened.open.workspace.text_page
    assert topic_at(text.codebook.tree) == "codes-and-themes"
    assert topic_at(text.pane.view) == "coding"


@pytest.mark.parametrize(
    ("page", "first", "chosen", "topic"),
    [
        ("privacy", "anonymising", "key", "linking-key"),
        ("sharing", "sharing", "member", "member-check"),
        ("method", "method-reflexive_ta", "choice", "method"),
    ],
)
def test_the_list_of_sections_has_the_help_of_the_one_in_front(opened, page, first, chosen, topic) -> None:
    """She goes through the list by arrows and reads at the right: F1 is about what she reads."""
    opened.open.workspace.show_page(page)
    panel = opened.open.workspace.pages[page]
    panel.list.setFocus()
    assert press_f1(opened) == first
    panel.list.choose(chosen)
    assert opened.focusWidget() is panel.list
    assert press_f1(opened) == topic
    opened.sheets.help_window.close()


def test_sections_of_privacy_have_their_own(opened) -> None:
    """The linking key explains itself, the end date too."""
    workspace = opened.open.workspace
    workspace.show_page("privacy")
    for section, topic in (("key", "linking-key"), ("life", "end-date"), ("rights", "consent"), ("log", "access-log")):
        workspace.pages["privacy"].show_section(section)
        assert topic_at(workspace.pages["privacy"].section) == topic


@pytest.mark.parametrize("page", ["privacy", "sharing"])
def test_every_section_has_a_sign_that_opens_its_page(opened, page) -> None:
    """The same page as F1 in the list of sections, so that the mouse finds it too."""
    opened.open.workspace.show_page(page)
    panel = opened.open.workspace.pages[page]
    for row in range(panel.list.count()):
        panel.list.setCurrentRow(row)
        signs = [one for one in panel.section.findChildren(QToolButton) if one.accessibleName().startswith("What is")]
        signs[0].click()

        assert opened.sheets.help_window.topic == topic_at(panel.list)


def test_the_steps_open_the_page_of_her_method(opened) -> None:
    """On the steps, F1 is about the method the project follows."""
    opened.sheets.show_help("method-own")
    assert opened.sheets.help_window.topic == f"method-{opened.open.session.project.info.method}"
    opened.sheets.help_window.close()


def test_without_a_project_the_first_page_explains_itself(window) -> None:
    """F1 works before anything is open."""
    assert press_f1(window) == "begin"
    window.sheets.help_window.close()


def test_after_a_wrong_passphrase_the_page_is_about_that(window, unlock, qtbot, sample_file: Path) -> None:
    """The unlock page knows what went wrong."""
    window.show_unlock(sample_file)
    unlock("feil ord")
    qtbot.waitUntil(window.page.error.isVisible, timeout=10_000)
    assert topic_at(window.page) == "problem-opening"


def test_links_back_and_escape(helped, qtbot) -> None:
    """A link is followed, Alt+Left goes back, Escape closes; the work behind is still there."""
    helped.text.topic_wanted.emit("condensing")
    assert helped.topic == "condensing"
    assert helped.text.toPlainText().startswith("Condensing")
    qtbot.keyClick(helped.text, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    helped.go_back()
    assert helped.topic == "coding"
    assert not helped.back.isEnabled()
    qtbot.keyClick(helped.text, Qt.Key.Key_Escape)
    assert helped.isHidden()


def test_tab_reaches_the_links(helped, qtbot) -> None:
    """By keyboard a link is chosen with Tab and followed with Enter."""
    helped.text.setFocus()
    qtbot.keyClick(helped.text, Qt.Key.Key_Tab)
    cursor: QTextCursor = helped.text.textCursor()
    assert cursor.selectedText() in helped.text.toPlainText()
    qtbot.keyClick(helped.text, Qt.Key.Key_Return)
    assert helped.topic != "coding"


def test_f1_ends_the_search_before(helped, opened) -> None:
    """The topic is marked in the contents, all of which are shown again."""
    helped.search.setText("password")
    opened.sheets.show_help("wall")
    assert helped.search.text() == ""
    assert helped.topic == "wall"
    assert not helped.contents.currentItem().isHidden()
    assert not any(entry.isHidden() for _, entry in helped._shown)


def test_typing_searches_and_enter_opens_the_first(helped, qtbot) -> None:
    """Contents shrink to the pages with these words; nothing found says what to try."""
    qtbot.keyClicks(helped.search, "golden quote")
    shown = [entry.text(0) for _, entry in helped._shown if not entry.isHidden()]
    assert "Quotes" in shown
    assert "Settings" not in shown
    qtbot.keyClick(helped.search, Qt.Key.Key_Return)
    assert helped.topic in ("quotes", "coding", "keys", "method-stc")
    helped.search.setText("kattunge")
    assert helped.nothing.isVisible()


def test_keys_are_hers(opened) -> None:
    """Where she changed a key, the page names hers."""
    opened.settings.keys = {"code.box": "F4"}
    opened.sheets.show_help("coding")
    assert "press F4" in opened.sheets.help_window.text.toPlainText()
    opened.sheets.help_window.close()


def test_the_code_box_has_help(opened, qtbot) -> None:
    """The box keeps all other keys to itself; what was typed in it is there still when the help is closed."""
    view = opened.open.workspace.text_page.pane.view
    view.setFocus()
    view.select_range(3, 40)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    box = opened.open.workspace.desk.box
    qtbot.waitUntil(box.field.hasFocus)
    qtbot.keyClicks(box.field, "ny")
    qtbot.keyClick(box.field, Qt.Key.Key_F1)
    assert opened.sheets.help_window.topic == "coding"
    opened.sheets.help_window.close()
    assert box.isVisible()
    assert box.field.text() == "ny"


def test_the_key_that_quits_quits_from_the_help_too(helped, opened, qtbot) -> None:
    """The help is one window of the program, and the whole program ends."""
    qtbot.keyClick(helped, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not opened.isVisible()
    assert opened.open is None


def test_another_language_another_book(opened) -> None:
    """After a change of language the same key opens the page in it."""
    opened.sheets.show_help("coding")
    opened.use_language("nb")
    opened.sheets.show_help("coding")
    assert opened.sheets.help_window.text.toPlainText().startswith("Kode")
    opened.sheets.help_window.close()


def test_a_question_has_help_too(window, qtbot) -> None:
    """A window that stops the work has F1 as well, and knows which error it tells of."""
    question = Question("The disk is full", "Make room.", "Close", can_refuse=False)
    qtbot.addWidget(question)
    assert topic_at(question) in ("problem-file", "problem-writing")


def test_every_setting_has_a_sign(opened) -> None:
    """Each choice of the settings and of the report's form says what it is, and leads to its page."""
    opened.sheets.show_settings()
    signs = [made for made in opened.page.findChildren(QToolButton) if made.accessibleName().startswith("What is this")]
    assert len(signs) >= 9
    assert all(len(made.accessibleDescription()) > 20 for made in signs)
    signs[-1].click()
    assert opened.sheets.help_window.topic == "settings"
    opened.sheets.help_window.close()
    opened.sheets.back()
    opened.open.workspace.show_page("chapter")
    chapter = opened.open.workspace.pages["chapter"]
    chapter.choose_form()
    named = [made for made in chapter.findChildren(QToolButton) if made.accessibleName().startswith("What is this")]
    assert len(named) >= 16
    named[0].click()
    assert opened.sheets.help_window.topic == "form"
    opened.sheets.help_window.close()


def test_nothing_of_the_help_is_loaded_before_it_is_asked_for(opened) -> None:
    """The window of the help, its pages and the first ten minutes cost no memory at opening."""
    assert opened.sheets.help_window is None
    assert opened.findChildren(QWidget, "tour_pointer") == []

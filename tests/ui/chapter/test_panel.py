"""The chapter page through real events: writing, choosing quotes, ordering, exporting."""

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from annotator.domain.codebook import children, kind_of, layer_for, sections
from annotator.reporting.chapter import build_report
from annotator.reporting.model import Heading, Table
from annotator.reporting.settings import section_key, settings_of
from annotator.storage.actions import chapter, method, nodes, report
from annotator.storage.errors import FileReplaced
from annotator.storage.store import Store
from annotator.ui.chapter.blocks import QuoteBlock, TextBlock
from annotator.ui.chapter.heading_menu import EntryMenu
from annotator.ui.chapter.outline import DEPTH, KEY
from annotator.ui.chapter.panel import ChapterPanel
from annotator.ui.chapter.picker import DETAIL
from annotator.ui.chapter.section import AT_ONCE
from annotator.ui.look.theme import Theme
from annotator.ui.session import Session
from annotator.ui.settings import Settings


class Answers:
    """The answers of this test's student; anything unexpected fails."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.told: list[str] = []

    def save_file(self, title: str, suggested: str, filters: str) -> Path:
        return self.place / suggested

    def tell(self, title: str, text: str) -> None:
        self.told.append(title)


@pytest.fixture
def answers(tmp_path: Path) -> Answers:
    return Answers(tmp_path)


@pytest.fixture
def panel(qtbot: QtBot, session: Session, answers: Answers) -> ChapterPanel:
    panel = ChapterPanel(session, answers)  # type: ignore[arg-type]
    qtbot.addWidget(panel)
    panel.resize(1300, 800)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def choose(panel: ChapterPanel, name: str) -> int:
    """Choose a theme in the outline."""
    node = next(node.id for node in panel._session.project.nodes if node.name == name)
    panel._outline.choose(section_key(node))
    assert panel._outline.node == node
    return node


def test_the_outline_is_the_whole_report(panel: ChapterPanel) -> None:
    """Front matter, introduction, every theme and sub-theme in order, no codes, then the tables."""
    themes = [section_key(node) for node, _ in sections(panel._session.project)]
    keys = panel._outline.keys

    front = ["title_page", "contents", "list_of_tables", "list_of_figures"]
    assert keys[:6] == [*front, "introduction", "questions"]
    assert keys[6 : 6 + len(themes)] == themes
    assert keys[6 + len(themes) :][:3] == ["overview", "codebook", "participants"]
    assert panel._outline.key == "introduction"


def test_what_is_written_is_stored(panel: ChapterPanel, qtbot: QtBot) -> None:
    """Lead-in, summary and heading of a theme; leaving the section loses nothing."""
    theme = choose(panel, "Å være gjest er også et fag")
    area = panel._section._summary
    area.clear()
    area.setFocus()
    qtbot.keyClicks(area, "Et fag uten navn.")
    choose(panel, "Fotfeste er noe andre holder")

    assert panel._session.project.summary_of(theme, "summary") == "Et fag uten navn."


def test_no_break_spaces_survive(panel: ChapterPanel) -> None:
    """Reading the text back from Qt's plain text would turn them into spaces."""
    theme = choose(panel, "Å være gjest er også et fag")
    panel._section._lead_in.setPlainText("Se Tabell\u00a01.")
    panel.flush()

    assert panel._session.project.summary_of(theme, "lead_in") == "Se Tabell\u00a01."


def test_what_could_not_be_stored_is_not_lost(panel: ChapterPanel, qtbot: QtBot) -> None:
    """The disk fails while she writes: her words stay on the page and are stored when it is back."""
    theme = choose(panel, "Å være gjest er også et fag")
    store, area = panel._session.store, panel._section._summary
    area.clear()
    qtbot.keyClicks(area, "Et fag uten navn.")
    away = store.path.with_name("borte")
    store.path.rename(away)
    with qtbot.captureExceptions() as caught:
        panel.flush()
    assert [kind for kind, _, _ in caught] == [FileReplaced]

    away.rename(store.path)
    nodes.update_node(store, theme, definition="en annen endring")
    assert area.text() == "Et fag uten navn."
    assert panel._session.project.summary_of(theme, "summary") == "Et fag uten navn."


def test_a_pause_in_the_heading(panel: ChapterPanel, qtbot: QtBot) -> None:
    """After a space, or when all is deleted to write another: she goes on where she was."""
    theme = choose(panel, "Å være gjest er også et fag")
    heading = panel._section._heading
    heading.setFocus()
    for first, then in (("Ny tittel ", "her"), ("", "Enda en")):
        heading.selectAll()
        qtbot.keyClick(heading, Qt.Key.Key_Backspace)
        heading.flush()
        qtbot.keyClicks(heading, first)
        heading.flush()
        qtbot.keyClicks(heading, then)
        heading.flush()
        assert panel._session.project.nodes[theme].heading == first + then

    heading.selectAll()
    qtbot.keyClick(heading, Qt.Key.Key_Backspace)
    panel._outline.setFocus()
    assert heading.text() == panel._session.project.nodes[theme].name


def test_a_theme_that_goes_takes_its_page_along(panel: ChapterPanel, qtbot: QtBot) -> None:
    """Undone while she writes its lead-in: the words do not end in the introduction, which is shown instead."""
    store, project = panel._session.store, panel._session.project
    before = project.info.introduction
    layer = next(layer.id for layer in project.layers if layer.kind == "theme")
    nodes.create_node(store, layer, "Nytt tema")
    choose(panel, "Nytt tema")
    qtbot.keyClicks(panel._section._lead_in, "Om det nye")
    store.undo()
    panel.flush()

    assert project.info.introduction == before
    assert panel._section._lead_in.text() == before
    assert panel._outline.node == panel._section.node == 0


def test_a_binned_theme_leaves_the_page(panel: ChapterPanel, qtbot: QtBot) -> None:
    """The page shows what the outline says, and what was typed stays with the theme."""
    theme = choose(panel, "Å være gjest er også et fag")
    panel._section._summary.selectAll()
    qtbot.keyClicks(panel._section._summary, "Nesten ferdig.")
    nodes.bin_node(panel._session.store, theme)

    assert panel._outline.node == panel._section.node == 0
    assert panel._session.project.summary_of(theme, "summary") == "Nesten ferdig."


def test_two_undos_at_once(panel: ChapterPanel, qtbot: QtBot) -> None:
    """The block of a paragraph that is gone is not asked for its text."""
    theme = choose(panel, "Å være gjest er også et fag")
    store = panel._session.store
    first = chapter.add_text(store, theme, "en")
    chapter.write_text(store, first, "to")
    chapter.add_text(store, theme, "tre")
    items = [item.id for item in chapter.items_of(store, theme)]
    qtbot.waitUntil(lambda: [block.item for block in panel._section._blocks] == items)
    store.undo()
    store.undo()

    qtbot.waitUntil(lambda: [block.item for block in panel._section._blocks] == items[:-1])
    last = panel._section._blocks[-1]
    assert isinstance(last, TextBlock)
    assert last.area.text() == "en"


def test_enter_adds_a_quote(panel: ChapterPanel, qtbot: QtBot) -> None:
    """From the list of extracts by keyboard; it appears last, as it stands in the transcript."""
    theme = choose(panel, "Å være gjest er også et fag")
    before = len(chapter.items_of(panel._session.store, theme))
    panel._picker.setCurrentRow(2)
    unit = int(panel._picker.currentItem().data(Qt.ItemDataRole.UserRole))
    qtbot.keyClick(panel._picker, Qt.Key.Key_Return)

    items = chapter.items_of(panel._session.store, theme)
    assert len(items) == before + 1
    quote = panel._session.project.quotes[items[-1].quote or 0]
    assert quote.unit == unit
    qtbot.waitUntil(lambda: len(panel._section._blocks) == before + 1)
    block = panel._section._blocks[-1]
    assert isinstance(block, QuoteBlock)
    assert block._words.text().replace("\n", " ") == panel._session.project.text_of(unit).replace("\n", " ")


def test_blocks_move_and_go(panel: ChapterPanel, qtbot: QtBot) -> None:
    """Alt+Down moves a quote; its cross takes it out of the chapter, the unit stays; undo brings it back."""
    theme = choose(panel, "Ansvaret kommer før tryggheten")
    items = [item.id for item in chapter.items_of(panel._session.store, theme)]
    first = panel._section._blocks[0]
    qtbot.keyClick(first, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    moved = [item.id for item in chapter.items_of(panel._session.store, theme)]
    assert moved == [items[1], items[0], *items[2:]]

    units = len(panel._session.project.units)
    chapter.remove_item(panel._session.store, items[0])
    qtbot.waitUntil(lambda: len(panel._section._blocks) == len(items) - 1)
    assert len(panel._session.project.units) == units
    panel._session.store.undo()
    qtbot.waitUntil(lambda: len(panel._section._blocks) == len(items))


def test_text_between_quotes(panel: ChapterPanel, qtbot: QtBot) -> None:
    """Add text, write, and it stands where the quotes stand."""
    theme = choose(panel, "Å være gjest er også et fag")
    panel._section.add_text()
    qtbot.waitUntil(lambda: isinstance(panel._section._blocks[-1], TextBlock))
    area = panel._section._blocks[-1].area
    qtbot.keyClicks(area, "Her tolker jeg.")
    panel.flush()

    assert chapter.items_of(panel._session.store, theme)[-1].text == "Her tolker jeg."


def test_themes_change_places_by_keyboard(panel: ChapterPanel, qtbot: QtBot) -> None:
    """Alt+Down on the first theme puts it second in the chapter; the tree stays, and undo puts it back."""
    tops = [node for node, depth in sections(panel._session.project) if depth == 0]
    choose(panel, panel._session.project.nodes[tops[0]].name)
    qtbot.keyClick(panel._outline, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)

    assert headings(panel._session)[:2] == [heading(panel._session, tops[1]), heading(panel._session, tops[0])]
    assert [node for node, depth in sections(panel._session.project) if depth == 0] == tops
    assert panel._outline.node == tops[0]
    panel._session.store.undo()
    assert headings(panel._session)[0] == heading(panel._session, tops[0])


def headings(session: Session) -> list[str]:
    """The headings of themes on the first level, as the report has them."""
    built = build_report(session.project, settings_of(session.project))
    themes = [b for b in built.report.blocks if isinstance(b, Heading) and b.level == 1 and b.key.startswith("node-")]
    return [block.text for block in themes]


def heading(session: Session, node: int) -> str:
    """What a theme is called in the report."""
    record = session.project.nodes[node]
    return record.heading or record.name


@pytest.mark.parametrize(("button", "suffix", "start"), [("Word", ".docx", b"PK"), ("PDF", ".pdf", b"%PDF")])
def test_export(panel: ChapterPanel, answers: Answers, qtbot: QtBot, button: str, suffix: str, start: bytes) -> None:
    """One button, one question, a file; the window says so and never opened a dialog of its own."""
    pressed = next(b for b in panel.findChildren(QPushButton) if button in b.text())
    qtbot.mouseClick(pressed, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Saved" in panel._message.text(), timeout=20_000)

    assert (answers.place / f"Findings{suffix}").read_bytes().startswith(start)
    qtbot.waitUntil(lambda: not panel._export._tasks.running)


def test_an_export_that_cannot_be_written(panel: ChapterPanel, answers: Answers, qtbot: QtBot, tmp_path: Path) -> None:
    """One clear message; nothing half-written."""
    answers.place = tmp_path / "finnes ikke"
    panel.export(".docx")
    qtbot.waitUntil(lambda: bool(answers.told), timeout=20_000)

    assert not answers.place.exists()
    qtbot.waitUntil(lambda: not panel._export._tasks.running)


def tick(panel: ChapterPanel, key: str) -> None:
    """Choose a part and tick it by keyboard."""
    panel._outline.setFocus()
    panel._outline.choose(key)
    QTest.keyClick(panel._outline, Qt.Key.Key_Space)


def ticked(panel: ChapterPanel, key: str) -> bool:
    """Whether a part is ticked."""
    return panel._outline.item(panel._outline.keys.index(key)).checkState() == Qt.CheckState.Checked


def test_what_the_report_holds_is_kept_with_the_project(panel: ChapterPanel, session: Session) -> None:
    """A part ticked off is left out tomorrow too, also on the command line; undo ticks it again."""
    assert ticked(panel, "codebook")
    tick(panel, "codebook")
    store = session.store
    path, key = store.path, bytes(store.key)
    assert not panel.settings.takes("codebook")
    store.undo()
    assert ticked(panel, "codebook")
    assert panel.settings.takes("codebook")
    store.redo()
    panel.deleteLater()
    store.close()
    reopened = Store.open(path, key)
    assert not settings_of(reopened.project).takes("codebook")
    reopened.close()


def test_a_table_of_the_method_is_taken_in(panel: ChapterPanel, session: Session) -> None:
    """It is in the report at once, named as in the template; undo takes it back, and another method brings its own."""
    assert not ticked(panel, "table:themes")
    tick(panel, "table:themes")

    assert "Tema" in tables_of(session)["Temaene"]
    session.store.undo()
    assert not ticked(panel, "table:themes")
    assert "Temaene" not in tables_of(session)
    method.set_method(session.store, "kvale")
    titles = [panel._outline.item(row).text() for row in range(panel._outline.count())]
    assert "The themes" not in titles
    assert "Natural unit and central theme" in titles


def test_content_analysis_takes_its_table_in_by_itself(panel: ChapterPanel, session: Session) -> None:
    """Ticked without her doing; she may leave it out."""
    method.set_method(session.store, "content_analysis")
    key = next(key for key in panel._outline.keys if key.startswith("table:") and ticked(panel, key))

    assert "Fra meningsenhet til tema" in tables_of(session)
    tick(panel, key)
    assert "Fra meningsenhet til tema" not in tables_of(session)


def test_a_theme_left_out_takes_its_sub_themes_along(panel: ChapterPanel, session: Session) -> None:
    """Neither is in the report, and the sub-theme cannot be ticked alone."""
    theme = choose(panel, "Ansvaret kommer før tryggheten")
    tick(panel, section_key(theme))
    below = [node.id for node in children(session.project, theme) if kind_of(session.project, node) != "code"]

    shown = headings_of(session)
    assert below
    assert not {heading(session, node) for node in (theme, *below)} & shown
    row = panel._outline.item(panel._outline.keys.index(section_key(below[0])))
    assert not row.flags() & Qt.ItemFlag.ItemIsUserCheckable


def headings_of(session: Session) -> set[str]:
    """Every heading of the report."""
    blocks = build_report(session.project, settings_of(session.project)).report.blocks
    return {block.text for block in blocks if isinstance(block, Heading)}


def test_a_table_moved_among_the_themes_stands_in_the_text(panel: ChapterPanel, session: Session) -> None:
    """Without the letter of an appendix; the appendices after it are lettered on."""
    keys = [key for key in panel._outline.keys if key not in ("contents", "list_of_tables")]
    tops = [e.key for e in panel._outline._entries if not e.depth and e.kind != "front"]
    report.order_parts(session.store, ["overview", *(key for key in tops if key != "overview")])
    blocks = build_report(session.project, settings_of(session.project)).report.blocks
    at = next(at for at, block in enumerate(blocks) if isinstance(block, Table) and block.key == "overview")

    assert keys
    assert "Vedlegg A: Kodebok" in headings_of(session)
    assert not any("Oversikt over temaer" in text for text in headings_of(session))
    assert next(b for b in blocks[at:] if isinstance(b, Heading)).text == "Innledning"


def test_the_heading_of_a_theme_has_a_level_and_no_number(panel: ChapterPanel, session: Session) -> None:
    """Chosen in the menu of the section, kept with the project, undone in one step each."""
    theme = choose(panel, "Ansvaret kommer før tryggheten")
    panel._outline.show_menu(panel.mapToGlobal(panel.rect().center()))
    menu = next(menu for menu in panel.findChildren(EntryMenu))
    level = next(a for sub in menu.findChildren(QMenu) for a in sub.actions() if a.text() == "Level 3")
    level.trigger()
    next(action for action in menu.actions() if action.text() == "Numbered heading").trigger()
    menu.close()
    blocks = build_report(session.project, settings_of(session.project)).report.blocks
    found = next(b for b in blocks if isinstance(b, Heading) and b.key == f"node-{theme}")

    assert (found.level, found.numbered) == (3, False)
    session.store.undo()
    session.store.undo()
    assert settings_of(session.project).levels == {}


def test_copying_a_section_for_word(panel: ChapterPanel, qtbot: QtBot) -> None:
    """Ctrl+C in the outline: styles by the names Word knows, plain text beside, and out of the clipboard's history."""
    theme = choose(panel, "Ansvaret kommer før tryggheten")
    panel._outline.setFocus()
    qtbot.keyClick(panel._outline, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()

    assert heading(panel._session, theme) in data.text()
    assert "mso-style-name:Quote" in data.html()
    assert "<h1>" in data.html()
    assert data.data("text/rtf").startsWith(b"{\\rtf1")
    assert data.formats().index("text/rtf") < data.formats().index("text/html")
    assert data.hasFormat("x-kde-passwordManagerHint")


def tables_of(session: Session) -> dict[str, tuple[str, ...]]:
    """Caption and head of each table of the report."""
    blocks = build_report(session.project, settings_of(session.project)).report.blocks
    return {block.caption: block.header for block in blocks if isinstance(block, Table)}


def test_outline_and_tabs_keep_their_words_in_a_small_window(panel: ChapterPanel, qtbot: QtBot) -> None:
    """Large letters leave little room: single words of headings and both names of tabs are whole."""
    font = panel.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    panel.setFont(font)
    panel.resize(1000, 600)
    qtbot.waitUntil(lambda: panel._outline.width() > 0)
    tabs = panel._right.tabBar()

    assert tabs.tabRect(tabs.count() - 1).right() <= tabs.width()
    assert panel._right.width() >= tabs.sizeHint().width()


def test_headings_in_the_outline_are_shown_whole(panel: ChapterPanel, qtbot: QtBot, qapp: QApplication) -> None:
    """With the padding of the program's own style sheet a row is as high as its heading needs in the width there is."""
    theme = Theme(qapp, Settings())
    outline = panel._outline
    panel.resize(1000, 600)
    qtbot.waitUntil(lambda: outline.viewport().width() < 300)
    qtbot.wait(0)
    for row in range(outline.count()):
        place, metrics = outline.visualItemRect(outline.item(row)), outline.fontMetrics()
        room = outline.viewport().width() - outline.item(row).data(DEPTH) * 16 - 16 - metrics.height()
        words = QRect(0, 0, room, 1000)
        needed = metrics.boundingRect(words, Qt.TextFlag.TextWordWrap, outline.item(row).text())
        assert place.height() >= needed.height()
    shiboken6.delete(theme)
    qapp.setStyleSheet("")


def test_the_list_stays_where_it_is_when_a_part_is_ticked(panel: ChapterPanel, qtbot: QtBot) -> None:
    """Another part is chosen, far above: the next tick hits the row it is aimed at; undo does not move it either."""
    outline = panel._outline
    panel.resize(1000, 400)
    outline.choose("introduction")
    qtbot.waitUntil(lambda: outline.verticalScrollBar().maximum() > 0)
    outline.verticalScrollBar().setValue(outline.verticalScrollBar().maximum())
    last = outline.item(outline.count() - 1)
    key, place = last.data(KEY), outline.visualItemRect(last)
    last.setCheckState(Qt.CheckState.Checked)
    qtbot.wait(0)
    assert ticked(panel, key)
    assert outline.key == "introduction"
    assert outline.itemAt(place.center()).data(KEY) == key

    panel._session.store.undo()
    qtbot.wait(0)
    assert not ticked(panel, key)
    assert outline.itemAt(place.center()).data(KEY) == key


def test_a_part_is_dragged(panel: ChapterPanel, session: Session) -> None:
    """Dropped elsewhere it stands there in the report; a theme dropped among another's sub-themes goes beside that."""
    tops = [node for node, depth in sections(session.project) if depth == 0]
    rows = panel._outline.keys
    panel._outline.choose(section_key(tops[1]))
    drop(panel, rows.index(section_key(tops[1])), rows.index(section_key(tops[0])))
    assert headings(session)[:2] == [heading(session, tops[1]), heading(session, tops[0])]

    rows = panel._outline.keys
    panel._outline.choose("codebook")
    drop(panel, rows.index("codebook"), rows.index("overview"))
    assert panel._outline.keys.index("codebook") < panel._outline.keys.index("overview")
    session.store.undo()
    session.store.undo()
    assert headings(session)[0] == heading(session, tops[0])


def test_front_matter_stays_in_front(panel: ChapterPanel, session: Session) -> None:
    """Dropped among the tables, the list of figures goes back to where it is printed; nothing is stored."""
    before = panel._outline.keys
    panel._outline.choose("list_of_figures")
    drop(panel, 3, len(before) - 1)

    assert panel._outline.keys == before
    assert len(session.project.report_parts) == 0

    panel._outline.move_by(-1)
    assert panel._outline.keys[:4] == ["title_page", "contents", "list_of_figures", "list_of_tables"]
    panel._outline.choose("contents")
    panel._outline.move_by(-1)
    assert panel._outline.keys[0] == "title_page"


def drop(panel: ChapterPanel, row: int, before: int) -> None:
    """What the list does when a row is dropped before another."""
    model = panel._outline.model()
    assert model.moveRow(QModelIndex(), row, QModelIndex(), before)


def test_a_second_use_is_said(panel: ChapterPanel, qtbot: QtBot) -> None:
    """Not refused: it says where the quote stands, and the list marks it with the theme's name."""
    theme = choose(panel, "Å være gjest er også et fag")
    unit = next(
        unit for unit in panel._session.project.units if not panel._session.project.quotes.count("unit", unit.id)
    )
    chapter.choose_quote(panel._session.store, theme, unit.id)
    units = [panel._picker.item(row).data(Qt.ItemDataRole.UserRole) for row in range(panel._picker.count())]
    shown = next(at for at, one in enumerate(units) if panel._session.project.quotes.count("unit", one))
    panel._picker.setCurrentRow(shown)
    assert "quoted under" in panel._picker.currentItem().data(DETAIL)
    qtbot.keyClick(panel._picker, Qt.Key.Key_Return)

    assert "twice" in panel._message.text()

    panel._session.store.undo()
    assert not panel._message.text()


def test_voices_are_said_under_a_theme(panel: ChapterPanel) -> None:
    """Who is quoted how often, and who is silent: everyone once."""
    choose(panel, "Ansvaret kommer før tryggheten")
    said = panel._section.voices.text()

    assert said.startswith("Quoted here: ")
    for person in panel._session.project.participants:
        assert said.count(person.pseudonym) <= 1


def test_a_section_of_very_many_quotes_comes_bit_by_bit(panel: ChapterPanel, qtbot: QtBot) -> None:
    """The first ones at once, the rest in order; another section chosen meanwhile is not filled with them."""
    theme = choose(panel, "Å være gjest er også et fag")
    other = choose(panel, "Ansvaret kommer før tryggheten")
    for number in range(AT_ONCE + 5):
        chapter.add_text(panel._session.store, theme, str(number))
    panel.show_section(theme)
    assert len(panel._section._blocks) == AT_ONCE
    panel.show_section(other)
    qtbot.waitUntil(lambda: not panel._section._waiting)
    own = [item.id for item in chapter.items_of(panel._session.store, other)]
    qtbot.wait(20)
    assert [block.item for block in panel._section._blocks] == own

    panel.show_section(theme)
    every = [item.id for item in chapter.items_of(panel._session.store, theme)]
    qtbot.waitUntil(lambda: [block.item for block in panel._section._blocks] == every)


def test_the_hint_to_choose_quotes_goes_with_the_first(panel: ChapterPanel, qtbot: QtBot) -> None:
    """And stays away when something else of the chapter changes."""
    session = panel._session
    node = nodes.create_node(session.store, layer_for(session.project, "theme").id, "Et nytt tema")
    panel._outline.choose(section_key(node))
    assert panel._section._hint.isVisible()
    unit = next(iter(session.project.units)).id
    item = chapter.choose_quote(session.store, node, unit)
    qtbot.waitUntil(lambda: not panel._section._hint.isVisible())
    assert item in session.project.outline
    chapter.write_summary(session.store, node, "summary", "Samlet sett")
    QTest.qWait(50)
    assert not panel._section._hint.isVisible()


def test_undo_of_the_introduction_is_called_what_it_was(panel: ChapterPanel, qtbot: QtBot) -> None:
    """Writing in the chapter, one step for a burst of typing; not the project's settings, whose row it stands in."""
    store = panel._session.store
    before = store.project.info.introduction
    panel._outline.choose("introduction")
    qtbot.keyClicks(panel._section._lead_in, "Her er ")
    panel._section.flush()
    qtbot.keyClicks(panel._section._lead_in, "funnene. ")
    panel._section.flush()

    assert store.undo_name == "write_text"
    assert "Her er funnene." in store.project.info.introduction
    store.undo()
    assert store.project.info.introduction == before


def test_what_to_do_without_extracts_is_shown_whole(panel: ChapterPanel) -> None:
    """In however narrow a column: the row of the hint is as high as its lines, and takes no choice."""
    panel._outline.choose("introduction")
    picker = panel._picker
    picker.setFixedWidth(120)
    QTest.qWait(20)
    hint = picker.visualItemRect(picker.item(0)).height()
    picker.setFixedWidth(600)
    QTest.qWait(20)
    assert hint >= 3 * picker.visualItemRect(picker.item(0)).height() / 2
    assert picker.count() == 1
    assert not picker.item(0).flags() & Qt.ItemFlag.ItemIsSelectable


def test_a_space_in_a_name_that_is_typed_is_no_tick(panel: ChapterPanel, qtbot: QtBot) -> None:
    """“Overview of the p” goes to the participants' table; a space by itself ticks."""
    outline = panel._outline
    outline.setFocus()
    qtbot.keyClicks(outline, "Overview of the p")
    assert outline.key == "participants"
    assert len(panel._session.project.report_parts) == 0

    QTest.qWait(QApplication.keyboardInputInterval() + 50)
    qtbot.keyClick(outline, Qt.Key.Key_Space)
    assert [part.key for part in panel._session.project.report_parts] == ["participants"]

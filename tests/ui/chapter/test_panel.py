"""The chapter page through real events: writing, choosing quotes, ordering, exporting."""

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from annotator.domain.codebook import sections
from annotator.reporting.chapter import build_report
from annotator.reporting.model import Report, Table, cell
from annotator.reporting.settings import settings_of
from annotator.storage.actions import chapter, method, nodes
from annotator.storage.errors import FileReplaced
from annotator.storage.store import Store
from annotator.ui.chapter.blocks import QuoteBlock, TextBlock
from annotator.ui.chapter.outline import DEPTH, NODE
from annotator.ui.chapter.panel import ChapterPanel
from annotator.ui.chapter.preview import ROWS_SHOWN
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
    """Click a theme in the outline."""
    for row in range(panel._outline.count()):
        node = int(panel._outline.item(row).data(NODE))
        if node and panel._session.project.nodes[node].name == name:
            panel._outline.setCurrentRow(row)
            return node
    raise AssertionError(name)


def test_the_outline_is_the_themes_in_order(panel: ChapterPanel) -> None:
    """Introduction first, then every theme and sub-theme, no codes."""
    project = panel._session.project
    rows = [panel._outline.item(row).data(NODE) for row in range(panel._outline.count())]

    assert rows == [0, *[node for node, _ in sections(project)]]
    assert {project.layers[project.nodes[node].layer].kind for node in rows[1:]} == {"theme", "group"}


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
    """Alt+Down on the first theme puts it second, in the chapter and in the tree."""
    tops = [node for node, depth in sections(panel._session.project) if depth == 0]
    choose(panel, panel._session.project.nodes[tops[0]].name)
    qtbot.keyClick(panel._outline, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)

    after = [node for node, depth in sections(panel._session.project) if depth == 0]
    assert after == [tops[1], tops[0], *tops[2:]]
    assert panel._outline.node == tops[0]


@pytest.mark.parametrize(("button", "suffix", "start"), [("Word", ".docx", b"PK"), ("PDF", ".pdf", b"%PDF")])
def test_export(panel: ChapterPanel, answers: Answers, qtbot: QtBot, button: str, suffix: str, start: bytes) -> None:
    """One button, one question, a file; the window says so and never opened a dialog of its own."""
    pressed = next(b for b in panel.findChildren(QPushButton) if button in b.text())
    qtbot.mouseClick(pressed, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Saved" in panel._message.text(), timeout=20_000)

    assert (answers.place / f"Findings{suffix}").read_bytes().startswith(start)
    qtbot.waitUntil(lambda: not panel._tasks.running)


def test_an_export_that_cannot_be_written(panel: ChapterPanel, answers: Answers, qtbot: QtBot, tmp_path: Path) -> None:
    """One clear message; nothing half-written."""
    answers.place = tmp_path / "finnes ikke"
    panel.export(".docx")
    qtbot.waitUntil(lambda: bool(answers.told), timeout=20_000)

    assert not answers.place.exists()
    qtbot.waitUntil(lambda: not panel._tasks.running)


def test_preview_shows_the_chapter(panel: ChapterPanel) -> None:
    """The report's own words, with the quote style chosen."""
    panel._right.setCurrentWidget(panel._preview)
    shown = panel._preview.toPlainText()

    for node, _ in sections(panel._session.project):
        record = panel._session.project.nodes[node]
        assert (record.heading or record.name) in shown


def test_what_the_report_holds_is_kept_with_the_project(panel: ChapterPanel, session: Session) -> None:
    """A part ticked off is left out tomorrow too, also on the command line; undo ticks it again."""
    entry = next(action for action in panel.findChild(QMenu).actions() if action.text() == "Codebook")
    assert entry.isChecked()
    entry.trigger()
    store = session.store
    path, key = store.path, bytes(store.key)
    assert not panel.settings.takes("codebook")
    store.undo()
    assert entry.isChecked()
    assert panel.settings.takes("codebook")
    store.redo()
    panel.deleteLater()
    store.close()
    reopened = Store.open(path, key)
    assert not settings_of(reopened.project).takes("codebook")
    reopened.close()


def test_a_table_of_the_method_is_taken_in(panel: ChapterPanel, session: Session) -> None:
    """It is in the report at once, named as in the template; undo takes it back, and another method brings its own."""
    entry = next(action for action in panel.findChild(QMenu).actions() if action.text() == "Table: The themes")
    assert not entry.isChecked()
    entry.trigger()

    assert "Tema" in tables_of(session)["Temaene"]
    session.store.undo()
    assert not entry.isChecked()
    assert "Temaene" not in tables_of(session)
    method.set_method(session.store, "kvale")
    names = {action.text() for action in panel.findChild(QMenu).actions()}
    assert "Table: The themes" not in names
    assert "Table: Natural unit and central theme" in names


def test_content_analysis_takes_its_table_in_by_itself(panel: ChapterPanel, session: Session) -> None:
    """Ticked without her doing; she may leave it out."""
    method.set_method(session.store, "content_analysis")
    entry = next(a for a in panel.findChild(QMenu).actions() if a.text() == "Table: From meaning unit to theme")

    assert entry.isChecked()
    assert "Fra meningsenhet til tema" in tables_of(session)
    entry.trigger()
    assert "Fra meningsenhet til tema" not in tables_of(session)


def test_the_preview_shows_the_beginning_of_a_long_table(panel: ChapterPanel) -> None:
    """So many rows as a window draws at once; how many more there are is said, and what ends rows stands once."""
    rows = tuple((cell(f"enhet {n}"), cell("Felles kondensat")) for n in range(ROWS_SHOWN + 3))
    table = Table("t", "Lang tabell", ("Enhet", "Kondensat"), rows, (0.5, 0.5), closing=1)
    panel._preview.show_report(Report("T", "nb", (table,)))
    shown = panel._preview.toPlainText()

    assert f"enhet {ROWS_SHOWN - 1}" in shown
    assert f"enhet {ROWS_SHOWN}" not in shown
    assert "3 more row" in shown
    assert shown.count("Felles kondensat") == 1


def test_words_of_a_wide_table_stay_whole_in_the_preview(panel: ChapterPanel) -> None:
    """The table of eight columns is wider than the page and can be moved along, by keys too."""
    panel._right.setCurrentWidget(panel._preview)
    head = tuple(f"Kondensert meningsenhet {n}" for n in range(8))
    table = Table("t", "Bred tabell", head, (tuple(cell("meningsfortetning") for _ in head),), (1 / 8,) * 8)
    panel._preview.show_report(Report("T", "nb", (table,)))
    bar = panel._preview.horizontalScrollBar()
    assert bar.maximum() > 0
    panel._preview.setFocus()

    QTest.keyClick(panel._preview, Qt.Key.Key_Right)

    assert bar.value() > 0


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

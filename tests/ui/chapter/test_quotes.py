"""Quotes chosen for a section from the list of extracts, moved, taken out, and what is said of them."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.domain.codebook import layer_for
from annotator.reporting.settings import section_key
from annotator.storage.actions import chapter, nodes
from annotator.ui.chapter.blocks import QuoteBlock
from annotator.ui.chapter.panel import ChapterPanel
from annotator.ui.chapter.picker import DETAIL
from annotator.ui.chapter.section import AT_ONCE
from tests.ui.chapter.report import choose


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

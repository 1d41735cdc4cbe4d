"""Words written on the chapter page: stored, kept, and never put where they do not belong."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.storage.actions import chapter, nodes
from annotator.storage.errors import FileReplaced
from annotator.ui.chapter.blocks import TextBlock
from annotator.ui.chapter.panel import ChapterPanel
from tests.ui.chapter.report import choose


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


def test_text_between_quotes(panel: ChapterPanel, qtbot: QtBot) -> None:
    """Add text, write, and it stands where the quotes stand."""
    theme = choose(panel, "Å være gjest er også et fag")
    panel._section.add_text()
    qtbot.waitUntil(lambda: isinstance(panel._section._blocks[-1], TextBlock))
    area = panel._section._blocks[-1].area
    qtbot.keyClicks(area, "Her tolker jeg.")
    panel.flush()

    assert chapter.items_of(panel._session.store, theme)[-1].text == "Her tolker jeg."


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

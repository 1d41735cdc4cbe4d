"""Which parts the report holds, in what order and with what headings: ticked, moved and dragged in the outline."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from annotator.domain.codebook import children, kind_of, sections
from annotator.reporting.chapter import build_report
from annotator.reporting.model import Heading, Table
from annotator.reporting.settings import section_key, settings_of
from annotator.storage.actions import method, report
from annotator.storage.store import Store
from annotator.ui.chapter.heading_menu import EntryMenu
from annotator.ui.chapter.panel import ChapterPanel
from annotator.ui.session import Session
from tests.ui.chapter.report import choose, heading, headings, headings_of, tables_of, tick, ticked


def test_the_outline_is_the_whole_report(panel: ChapterPanel) -> None:
    """Front matter, introduction, every theme and sub-theme in order, no codes, then the tables."""
    themes = [section_key(node) for node, _ in sections(panel._session.project)]
    keys = panel._outline.keys

    front = ["title_page", "contents", "list_of_tables", "list_of_figures"]
    assert keys[:6] == [*front, "introduction", "questions"]
    assert keys[6 : 6 + len(themes)] == themes
    assert keys[6 + len(themes) :][:3] == ["overview", "codebook", "participants"]
    assert panel._outline.key == "introduction"


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

"""The analytic text of a theme, which is printed in the chapter, seen there and written on the page Themes."""

from PySide6.QtCore import Qt

from annotator.domain.codebook import kind_of
from annotator.storage.actions import card, summaries


def section_of_a_theme(opened):
    """The chapter page at a theme, under systematic text condensation."""
    session = opened.open.session
    card.update_card(session.store, method="stc")
    theme = next(node.id for node in session.project.nodes if kind_of(session.project, node) == "theme")
    opened.open.workspace.show_page("chapter")
    page = opened.open.workspace.pages["chapter"]
    page.show_section(theme)
    return session, theme, page._section.analytic


def test_the_chapter_leads_to_where_it_is_written(opened, qtbot) -> None:
    """Before there is one: a click, or a key, opens the page Themes at this theme, ready for the analytic text."""
    session, theme, shown = section_of_a_theme(opened)
    assert shown.isVisible()
    assert not shown.text.isVisible()

    shown.go.setFocus()
    qtbot.keyClick(shown.go, Qt.Key.Key_Space)
    workspace = opened.open.workspace
    qtbot.waitUntil(lambda: workspace.page == "themes")

    assert workspace.pages["themes"].node == theme
    writing = workspace.pages["themes"].writing
    assert writing.kind == "analytic"
    assert writing.editor.hasFocus()
    qtbot.keyClicks(writing.editor, "De venter.")
    writing.flush()
    assert session.project.summary_of(theme, "analytic") == "De venter."


def test_it_is_seen_in_the_section_it_is_printed_in(opened) -> None:
    """Also when it is written while the section is open; under a method without it, the section has no such part."""
    session, theme, shown = section_of_a_theme(opened)

    summaries.write_theme_text(session.store, theme, "analytic", "De venter på hverandre.")

    assert shown.text.isVisible()
    assert shown.text.text() == "De venter på hverandre."
    card.update_card(session.store, method="free")
    assert not shown.isVisible()

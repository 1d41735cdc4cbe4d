"""Saturation and words in the overview: shown where the method wants them, by keyboard, with the way to the source."""

from PySide6.QtCore import QPoint, Qt

from annotator.domain.saturation import new_codes
from annotator.storage.actions import coding
from annotator.storage.actions.method import set_method
from annotator.storage.templates import allows, templates
from annotator.ui.overview.views import views_in


def method(session, key: str) -> None:
    """Follow a method."""
    set_method(session.store, key)


def test_each_method_allows_what_its_template_says(session) -> None:
    """Reflexive thematic analysis allows none of it, framework analysis all."""
    found = {}
    for key in templates():
        if session.project.info.method != key:
            method(session, key)
        found[key] = [what for what in ("counts", "agreement", "saturation") if allows(session.project, what)]

    assert found["reflexive_ta"] == []
    assert found["framework"] == ["counts", "agreement", "saturation"]
    assert found["sdi"] == ["counts"]


def test_the_views_follow_the_method(session, panel) -> None:
    """In reflexive analysis neither is offered, and what was in front gives way; the tables stay as they are."""
    always = {"codes", "together", "coverage", "cross", "framework", "asked", "development"}
    assert set(views_in(session)) == always
    assert panel.buttons["saturation"].isHidden()
    method(session, "framework")
    assert not panel.buttons["saturation"].isHidden()
    assert not panel.buttons["words"].isHidden()
    panel.show_view("saturation")
    method(session, "reflexive_ta")

    assert panel.view == "codes"
    assert panel.buttons["words"].isHidden()
    assert {name for name, made in panel.buttons.items() if not made.isHidden()} == always


def test_the_curve_and_the_lines_say_the_same(session, panel, qtbot) -> None:
    """Arrows on the curve move the line below; its description says the figures; the extracts are the new codes'."""
    method(session, "framework")
    panel.show_view("saturation")
    view = panel.views["saturation"]
    points = new_codes(session.project)
    chosen: list[list[int]] = []
    view.chosen.connect(lambda _title, units: chosen.append(units))
    view.curve.setFocus()
    qtbot.keyClick(view.curve, Qt.Key.Key_Right)

    assert view.lines.currentRow() == 1
    title = session.project.documents[points[1].document].title
    said = f"{title}: {points[1].new} new, {points[1].so_far} so far"
    assert view.curve.accessibleDescription() == said
    assert chosen[-1] == list(points[1].units)
    assert [view.lines.item(row, 3).text() for row in range(len(points))] == [str(p.so_far) for p in points]
    qtbot.mouseClick(view.curve, Qt.MouseButton.LeftButton, pos=QPoint(view.curve.width() - 30, 40))
    assert view.lines.currentRow() == len(points) - 1


def test_the_curve_follows_the_coding(session, panel) -> None:
    """A new code lifts the line, undo lowers it."""
    method(session, "framework")
    panel.show_view("saturation")
    view = panel.views["saturation"]
    last = view.lines.item(0, 3).text()
    document = session.project.ordered_documents(included_only=True)[0].id
    coding.code_with_new(session.store, document, 3, 9, coding.code_layer(session.store), "Noe nytt")
    assert view.lines.item(0, 3).text() == str(int(last) + 1)
    session.store.undo()
    assert view.lines.item(0, 3).text() == last


def test_enter_on_a_word_looks_for_it(session, panel, qtbot) -> None:
    """In its very form, on the page of the search; from an empty cell too."""
    method(session, "framework")
    panel.show_view("words")
    view = panel.views["words"]
    pages: list[str] = []
    sought: list[str] = []
    session.page_requested.connect(pages.append)
    session.search_requested.connect(sought.append)
    word = view.table.grid.rows[3].name
    view.table.setCurrentIndex(view.table.grid.index(3, 0))
    view.table.setFocus()
    qtbot.keyClick(view.table, Qt.Key.Key_Return)

    assert (pages, sought) == (["search"], [f'"{word}"'])


def test_small_words_are_left_out_unless_wanted(session, panel, qtbot) -> None:
    """The pill brings them back; the field narrows the words, and says when none fits."""
    method(session, "framework")
    panel.show_view("words")
    view = panel.views["words"]

    def shown() -> list[str]:
        return [head.name for head in view.table.grid.rows]

    assert "og" not in shown()
    view.small.setFocus()
    qtbot.keyClick(view.small, Qt.Key.Key_Space)
    assert "og" in shown()[:10]
    qtbot.keyClicks(view.bar.field, "vakt")
    qtbot.waitUntil(lambda: bool(shown()) and all("vakt" in word for word in shown()))
    qtbot.keyClicks(view.bar.field, "qqq")
    qtbot.waitUntil(view._empty.isVisible)

"""46 interviews of 9,000 words with 5,000 units (A1): everything is there, found, shown and counted."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.domain.codebook import units_with
from annotator.ui.commands import PAGES
from annotator.ui.shell.window import Window
from tests.bench import projects
from tests.bench.workload import RARE

INTERVIEWS, WORDS, UNITS = 46, 9_000, 109


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, int]:
    """The project file, and how often the planted word is in it."""
    path = tmp_path_factory.mktemp("many") / "many.annotator"
    return path, projects.make_interviews(path, INTERVIEWS, WORDS, UNITS)


@pytest.fixture
def working(window: Window, unlock, qtbot, many: tuple[Path, int]) -> Window:  # type: ignore[no-untyped-def]
    """The window with that project open."""
    window.show_unlock(many[0])
    unlock(projects.PASSPHRASE)
    qtbot.waitUntil(lambda: window.open is not None, timeout=10_000)
    return window


def test_all_is_there_and_every_page_shows_it(working: Window) -> None:
    """46 interviews and all their units stand in the list, in the table and in the line of the window's state."""
    workspace, project = working.open.workspace, working.open.store.project
    for page in PAGES:
        workspace.show_page(page)
        assert not working.grab().isNull()

    assert len(project.documents) == INTERVIEWS
    assert workspace.pages["units"].model.unit_count == len(project.units) == INTERVIEWS * UNITS
    assert workspace.pages["people"].table.model().rowCount() >= INTERVIEWS
    assert sum(project.flat(d.id).text.count(" ") for d in project.documents) > INTERVIEWS * WORDS * 0.8


def test_a_word_is_found_in_all_of_them(working: Window, many: tuple[Path, int]) -> None:
    """Every planted word is a hit, and a step to the last one shows its interview at that place."""
    workspace = working.open.workspace
    workspace.show_page("search")
    search = workspace.pages["search"]
    search.field.setText(RARE)
    search.search()
    while search._pending is not None:
        QApplication.processEvents()
    places = search.model.in_documents()

    assert sum(len(found) for found in places.values()) == many[1]
    document = max(places)
    start, end = places[document][-1]
    working.open.session.jump_to_range(document, start, end)
    assert working.open.session.document == document
    assert working.open.store.project.flat(document).text[start:end].lower() == RARE


def test_the_last_interview_is_coded(working: Window, qtbot) -> None:  # type: ignore[no-untyped-def]
    """A code by key in interview 46: counts of tree, list and extracts follow, and undo takes all back."""
    workspace, store, session = working.open.workspace, working.open.store, working.open.session
    workspace.show_page("text")
    last = store.project.ordered_documents()[-1].id
    session.show_document(last)
    node = workspace.recents.code_by_digit(1)
    before = len(units_with(store.project, {node}))
    view = workspace.text_page.pane.view
    view.setFocus()
    view.select_range(5, 60)
    qtbot.keyClick(view, Qt.Key.Key_1)

    assert len(units_with(store.project, {node})) == before + 1
    assert len(store.project.units) == INTERVIEWS * UNITS + 1
    assert any(coding.node == node for coding in store.project.codings(last).meeting(5, 60))
    workspace.undoing.undo()
    assert len(units_with(store.project, {node})) == before

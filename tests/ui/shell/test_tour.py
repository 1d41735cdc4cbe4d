"""The first ten minutes: in the sample project, at her own pace, noticed by what she does."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from annotator.storage.actions import coding, nodes
from annotator.ui.shell.window import Window
from annotator.ui.tour.beginning import guide_of
from annotator.ui.tour.guide import Guide
from annotator.ui.tour.pointer import Pointer
from annotator.ui.tour.steps import IDS, STEPS


@pytest.fixture
def touring(window: Window, qtbot) -> Window:  # type: ignore[no-untyped-def]
    """The sample project, made in her own folder, with the card below it."""
    window.open_sample()
    qtbot.waitUntil(lambda: window.open is not None and guide_of(window.open) is not None, timeout=20_000)
    return window


def guide(window: Window) -> Guide:
    """The one that stands there."""
    assert window.open is not None
    found = guide_of(window.open)
    assert found is not None
    return found


def test_it_begins_by_itself_in_the_sample_project(touring) -> None:
    """With reading, and a frame around the interviews that takes no click."""
    shown = guide(touring)
    assert shown.step is STEPS[0]
    assert shown.card.isVisible()
    assert shown.pointer.isVisible()
    assert shown.pointer.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert not shown.card.hasFocus()


def test_steps_are_noticed_when_she_does_them(touring) -> None:
    """Another interview, a code, a condensation, a code under a theme: each brings the next step."""
    session, shown = touring.open.session, guide(touring)
    store, project = session.store, session.project
    session.show_document(project.ordered_documents()[1].id)
    assert shown.step.id == "code"
    assert shown.card.before.text()
    unit = next(iter(project.units)).id
    bare = next(n.id for n in project.nodes if not project.labels.where("node", n.id) and not n.binned)
    coding.add_label(store, unit, bare)
    assert shown.step.id == "condense"
    column = next(iter(project.text_columns)).id
    coding.write_unit_text(store, unit, column, "Alene med ansvaret.")
    assert shown.step.id == "extracts"
    session.focus_node(bare)
    touring.open.workspace.text_page.right.setCurrentIndex(1)
    assert shown.step.id == "group"
    theme = next(n.id for n in project.nodes if n.id != bare and not project.node_links.where("child", n.id))
    nodes.link_node(store, bare, theme)
    assert shown.step.id == "lean"
    assert touring.settings.tour == "lean"


def test_undo_and_other_work_do_not_count(touring) -> None:
    """What belongs to another step leaves the card alone."""
    session, shown = touring.open.session, guide(touring)
    node = next(iter(session.project.nodes)).id
    nodes.update_node(session.store, node, definition="Noe annet.")
    session.store.undo()
    assert shown.step is STEPS[0]


def test_every_step_can_be_skipped_to_the_end(touring) -> None:
    """After the last it says so, and remembers that it is done."""
    shown = guide(touring)
    for _ in STEPS:
        shown.card.skip.click()
    assert shown.step is None
    assert touring.settings.tour == "done"
    shown.card.put_away.click()
    assert guide_of(touring.open) is None


def test_escape_puts_it_away_and_the_menu_brings_it_back(touring, qtbot) -> None:
    """At the step she left, also when the project is opened again; how is said, and until then nothing shows."""
    shown = guide(touring)
    shown.card.skip.click()
    step = shown.step.id
    qtbot.keyClick(shown.card, Qt.Key.Key_Escape)
    assert touring.settings.tour == f"later {step}"
    assert "Shift+F1" in touring.open.workspace.status.said
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert guide_of(touring.open) is None
    touring.commands.actions["help.tour"].trigger()
    assert guide(touring).step.id == step
    assert guide(touring).card.hasFocus()


def test_the_way_to_another_page_is_shown(touring) -> None:
    """The frame moves to the button of the page, and the card has one too; once there, to the part."""
    shown = guide(touring)
    shown.show(STEPS[IDS.index("lean")])
    workspace = touring.open.workspace
    assert shown._place().objectName() == "page.themes"
    assert shown.card.go.isVisible()
    shown.card.go.click()
    assert workspace.page == "themes"
    assert shown.card.go.isHidden()
    assert type(shown._place()).__name__ == "WritingPage"


def test_another_language_keeps_the_step(touring) -> None:
    """The card is made anew where she was."""
    guide(touring).card.skip.click()
    step = touring.settings.tour
    touring.use_language("nb")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    touring.commands.actions["help.tour"].trigger()
    assert guide(touring).step.id == step


def test_her_own_project_has_no_card(opened, qtbot) -> None:
    """It is for the sample alone; the menu leads there."""
    qtbot.wait(900)
    assert guide_of(opened.open) is None


def test_made_small_it_leaves_its_room_to_the_page(touring) -> None:
    """One line is left of it, with the step's name; the next step is shown whole again."""
    card = guide(touring).card
    whole = card.sizeHint().height()
    card.fold.click()
    assert card.title.isVisible()
    assert not card.words.isVisible()
    assert not card.skip.isVisible()
    assert card.sizeHint().height() < whole / 2
    card.fold.click()
    assert card.words.isVisible()
    card.fold.click()
    touring.open.session.show_document(touring.open.session.project.ordered_documents()[1].id)
    assert card.words.isVisible()
    assert card.skip.isVisible()


def test_the_frame_is_around_what_is_seen_of_a_place(qtbot) -> None:
    """A page that is moved through hides some of it; all of it hidden, there is no frame."""
    over, area, page = QWidget(), QScrollArea(), QWidget()
    qtbot.addWidget(over)
    QVBoxLayout(over).addWidget(area)
    page.setFixedSize(150, 900)
    area.setWidget(page)
    place = QWidget(page)
    place.setGeometry(10, 0, 60, 100)
    over.resize(240, 300)
    over.show()
    pointer = Pointer(over, lambda: place)
    pointer.follow()
    assert pointer.isVisible()
    assert pointer.height() == 100

    area.verticalScrollBar().setValue(60)
    pointer.follow()
    assert pointer.height() == 40

    area.verticalScrollBar().setValue(300)
    pointer.follow()
    assert not pointer.isVisible()

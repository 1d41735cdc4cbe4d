"""How the themes came about, through real events: taking, naming, comparing, going back, the figure by keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from annotator.domain.pictures import rows_of
from annotator.storage import access_log
from annotator.storage.actions import nodes, snapshots, transcripts
from annotator.storage.store import Store
from annotator.ui.development.view import DevelopmentView, svg_of
from annotator.ui.review.allowed import allowed
from annotator.ui.session import Session
from tests.sharing.sharing_maker import opened, shared

pytestmark = pytest.mark.usefixtures("before_theme_work")

GUEST, FOOTING = "Å være gjest er også et fag", "Fotfeste er noe andre holder"


class Answers:
    """The answers of this test's student."""

    def __init__(self, place: Path) -> None:
        self.place = place

    def save_file(self, title: str, suggested: str, filters: str) -> Path:
        return self.place / "figur"


@pytest.fixture
def view(qtbot: QtBot, session: Session, tmp_path: Path) -> DevelopmentView:
    view = DevelopmentView(session, Answers(tmp_path))  # type: ignore[arg-type]
    qtbot.addWidget(view)
    view.resize(1200, 800)
    with qtbot.waitExposed(view):
        view.show()
    return view


def named(session: Session, name: str) -> int:
    return next(node.id for node in session.project.nodes if node.name == name)


def press(view: DevelopmentView, qtbot: QtBot, text: str, at: int = 0) -> None:
    """Click a button that is shown."""
    found = [b for b in view.findChildren(QPushButton) if b.text() == text and b.isVisible()]
    qtbot.mouseClick(found[at], Qt.MouseButton.LeftButton)


def settled(view: DevelopmentView, qtbot: QtBot) -> None:
    """Changes are taken in a moment later."""
    qtbot.waitUntil(lambda: not view._later.isActive())


def test_an_empty_page_says_the_next_step(view: DevelopmentView) -> None:
    """No figure, no comparison: one button and when to press it."""
    assert view._empty.isVisible()
    assert not view.compare.isVisible()
    assert view.take.isVisible()
    view.setFocus()
    assert view.take.hasFocus()


def test_a_snapshot_is_taken_and_named_at_once(view: DevelopmentView, session: Session, qtbot: QtBot) -> None:
    """The name is suggested and selected: typing replaces it; one undo takes the name back, one more the snapshot."""
    press(view, qtbot, "Take a snapshot")
    (snapshot,) = session.project.snapshots
    card = view._cards[snapshot.id]
    assert snapshot.name == "First themes"
    assert card.name.hasFocus()
    qtbot.keyClicks(card.name, "Etter runde 1")
    qtbot.keyClick(card.name, Qt.Key.Key_Return)

    assert session.project.snapshots[snapshot.id].name == "Etter runde 1"
    assert card.note.hasFocus()
    qtbot.keyClicks(card.note, "Fire temaer.")
    view.flush()
    assert session.project.snapshots[snapshot.id].note == "Fire temaer."
    for _ in range(3):
        session.store.undo()
    settled(view, qtbot)
    assert not view._cards
    assert view._empty.isVisible()


def test_what_happened_is_told_with_day_and_reason(view: DevelopmentView, session: Session, qtbot: QtBot) -> None:
    """A merge since the last snapshot stands there in a sentence, with the reason she gave."""
    press(view, qtbot, "Take a snapshot")
    nodes.merge_nodes(session.store, [named(session, GUEST)], named(session, FOOTING), "Samme erfaring")
    settled(view, qtbot)

    groups = view.compare._groups()
    assert [title for title, _ in groups] == ["Merged"]
    (line,) = groups[0][1]
    assert f"“{GUEST}” became part of “{FOOTING}”" in line.words
    assert line.detail.endswith("– Samme erfaring")
    session.store.undo()
    settled(view, qtbot)
    assert view.compare.words() == []


def test_a_reason_of_what_was_taken_back_is_not_told(view: DevelopmentView, session: Session, qtbot: QtBot) -> None:
    """Merged, undone, merged again: the reason that counts is that of the merge which stands."""
    press(view, qtbot, "Take a snapshot")
    nodes.merge_nodes(session.store, [named(session, GUEST)], named(session, FOOTING), "Feil grunn")
    session.store.undo()
    nodes.bin_node(session.store, named(session, GUEST), "Riktig grunn")
    settled(view, qtbot)

    assert [line.detail.rpartition("– ")[2] for _, lines in view.compare._groups() for line in lines] == [
        "Riktig grunn"
    ]


def test_any_two_are_compared(view: DevelopmentView, session: Session, qtbot: QtBot) -> None:
    """From the first snapshot to the second, whatever has come since."""
    press(view, qtbot, "Take a snapshot")
    nodes.update_node(session.store, named(session, GUEST), name="Gjest")
    press(view, qtbot, "Take a snapshot")
    nodes.update_node(session.store, named(session, FOOTING), name="Feste")
    settled(view, qtbot)
    first, second = (snapshot.id for snapshot in sorted(session.project.snapshots, key=lambda s: s.id))

    view.compare.compare(first, second)
    assert view.compare.words() == [f"“{GUEST}” is now called “Gjest”."]
    press(view, qtbot, "Compare with now", at=0)
    assert view.compare.words() == [f"“{FOOTING}” is now called “Feste”."]
    assert view.compare.before.hasFocus()


def test_going_back_is_undone_in_one_step(view: DevelopmentView, session: Session, qtbot: QtBot) -> None:
    """How it was before going back is kept as a snapshot, and Ctrl+Z brings it back."""
    press(view, qtbot, "Take a snapshot")
    nodes.merge_nodes(session.store, [named(session, GUEST)], named(session, FOOTING))
    settled(view, qtbot)
    press(view, qtbot, "Go back to this")

    assert not session.project.nodes[named(session, GUEST)].binned
    assert len(session.project.snapshots) == 2
    assert view._said.isVisible()
    session.store.undo()
    assert session.project.nodes[named(session, GUEST)].binned
    assert len(session.project.snapshots) == 1


def test_deleting_leaves_codes_as_they_are(view: DevelopmentView, session: Session, qtbot: QtBot) -> None:
    """The card goes; nothing else does."""
    press(view, qtbot, "Take a snapshot")
    before = set(session.project.nodes)
    press(view, qtbot, "Delete")
    settled(view, qtbot)

    assert not view._cards
    assert set(session.project.nodes) == before


def test_the_figure_is_read_by_keyboard(view: DevelopmentView, session: Session, qtbot: QtBot) -> None:
    """Arrows go from theme to theme, and the sentence under the figure says the numbers; Return opens the theme."""
    press(view, qtbot, "Take a snapshot")
    nodes.merge_nodes(session.store, [named(session, GUEST)], named(session, FOOTING))
    settled(view, qtbot)
    figure = view.figure
    figure.setFocus()
    assert figure.chosen == (0, 0)
    qtbot.keyClick(figure, Qt.Key.Key_Down)
    qtbot.keyClick(figure, Qt.Key.Key_Right)
    assert figure.chosen is not None
    assert figure.chosen[0] == 1
    assert view._sentence.text() == figure.accessibleDescription()
    assert "in “Now”" in view._sentence.text()
    pages: list[str] = []
    session.page_requested.connect(pages.append)
    qtbot.keyClick(figure, Qt.Key.Key_Return)

    assert pages == ["text"]
    assert session.node == session.project.nodes.first("uuid", figure.shown.columns[1][figure.chosen[1]].node).id


def test_the_figure_is_read_by_mouse(view: DevelopmentView, session: Session, qtbot: QtBot) -> None:
    """A click chooses the box under it, a click beside them none; numbers are those of the tree."""
    press(view, qtbot, "Take a snapshot")
    figure = view.figure
    box = figure.place_of((0, 1))
    qtbot.mouseClick(figure, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert figure.chosen == (0, 1)
    shown = figure.shown.columns[0][1]
    row = next(r for r in rows_of(session.project, next(iter(session.project.snapshots)).id) if r.node == shown.node)
    assert shown.size == row.carried
    qtbot.mouseClick(figure, Qt.MouseButton.LeftButton, pos=QPoint(round(box.right()) + 20, round(box.top()) - 2))

    assert figure.chosen is None


def test_bands_hold_what_counts(view: DevelopmentView, session: Session, qtbot: QtBot) -> None:
    """An interview that is left out has no units in the bands; what a snapshot counted then stands."""
    press(view, qtbot, "Take a snapshot")
    before = sum(ribbon.units for ribbon in view.figure.shown.ribbons)
    sizes = [box.size for box in view.figure.shown.columns[0] if box.node]
    document = session.project.ordered_documents()[0].id
    transcripts.set_status(session.store, document, "excluded", "")
    settled(view, qtbot)

    assert sum(ribbon.units for ribbon in view.figure.shown.ribbons) < before
    assert [box.size for box in view.figure.shown.columns[0] if box.node] == sizes


def test_the_figure_is_saved(view: DevelopmentView, session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    """As SVG with the names of the themes; the access log knows of it."""
    press(view, qtbot, "Take a snapshot")
    assert GUEST.split(maxsplit=1)[0] in svg_of(view.figure).decode()
    view.save_picture()

    assert (tmp_path / "figur.svg").read_bytes().startswith(b"<?xml")
    assert access_log.entries(session.store)[-1].what == "exported"


def test_hidden_it_waits(view: DevelopmentView, session: Session, qtbot: QtBot) -> None:
    """What changed meanwhile is there when it is shown again."""
    view.hide()
    snapshots.take_snapshot(session.store, "Utenfra")
    assert not view._cards
    view.show()

    assert len(view._cards) == 1


def test_in_a_share_it_is_read(sample: Store, qtbot: QtBot, tmp_path: Path) -> None:
    """Level 1 goes without units: names, places and numbers are there, and nothing can be written."""
    snapshots.take_snapshot(sample, "Første temaer", "Etter runde 1")
    nodes.bin_node(sample, named(Session(sample), GUEST))
    store = opened(shared(sample, tmp_path / "s.annotator", 1))
    session = Session(store)
    view = DevelopmentView(session, Answers(tmp_path))  # type: ignore[arg-type]
    qtbot.addWidget(view)
    view.show()
    texts = {button.text() for button in view.findChildren(QPushButton) if button.isVisibleTo(view)}
    assert texts == {"Compare with now"}
    assert view.compare.words() == [f"“{GUEST}” (had 29 unit(s))"]
    assert GUEST in {box.name for box in view.figure.shown.columns[0]}
    assert allowed(session, "page.overview")
    session.close()
    store.close()


def test_an_empty_project(store: Store, qtbot: QtBot, tmp_path: Path) -> None:
    """Without a code a snapshot can be taken, and is an empty column."""
    session = Session(store)
    view = DevelopmentView(session, Answers(tmp_path))  # type: ignore[arg-type]
    qtbot.addWidget(view)
    view.show()
    view.take_snapshot()
    view.figure.setFocus()
    qtbot.keyClick(view.figure, Qt.Key.Key_Right)

    assert [snapshot.name for snapshot in store.project.snapshots] == ["First codes"]
    assert view.figure.chosen is None
    session.close()


def test_pictures_of_snapshots_are_true_after_units_stop_counting(
    view: DevelopmentView, session: Session, qtbot: QtBot
) -> None:
    """Stored snapshots are read once; an interview that is left out takes its units out of the bands."""
    press(view, qtbot, "Take a snapshot")
    settled(view, qtbot)
    before = sum(ribbon.units for ribbon in view.figure.shown.ribbons)
    document = next(unit.document for unit in session.project.units if session.project.labels.count("unit", unit.id))
    transcripts.set_status(session.store, document, "excluded", "Prøveintervju")
    settled(view, qtbot)
    without = sum(ribbon.units for ribbon in view.figure.shown.ribbons)
    session.store.undo()
    settled(view, qtbot)

    assert without < before == sum(ribbon.units for ribbon in view.figure.shown.ribbons)


def test_another_snapshot_of_the_same_number_is_read_anew(
    view: DevelopmentView, session: Session, qtbot: QtBot
) -> None:
    """Undo takes a snapshot away; the next may get its number, and has its own themes."""
    press(view, qtbot, "Take a snapshot")
    settled(view, qtbot)
    session.store.undo()
    settled(view, qtbot)
    nodes.update_node(session.store, named(session, GUEST), name="Gjest")
    press(view, qtbot, "Take a snapshot")
    settled(view, qtbot)

    names = {box.name for box in view.figure.shown.columns[0]}
    assert "Gjest" in names
    assert GUEST not in names

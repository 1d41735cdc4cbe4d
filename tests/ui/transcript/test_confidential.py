"""Replaced words and marked passages in the transcript: seen, named, and never by colour alone."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from annotator.domain.replacements import Place
from annotator.domain.transcript import DraftTurn, Transcript
from annotator.storage.actions import marks, register, replacing, transcripts
from annotator.storage.linking_key import LinkingKey
from annotator.storage.store import Store
from annotator.ui.transcript.confidential import told
from annotator.ui.transcript.pane import TranscriptPane

TEXT = "Jeg bodde i Drammen den gangen, og mor var syk lenge."


@pytest.fixture
def pane(qtbot: QtBot, store: Store) -> TranscriptPane:
    document = transcripts.import_transcripts(store, [Transcript("Intervju", (DraftTurn(TEXT),), "txt")])[0]
    pane = TranscriptPane()
    qtbot.addWidget(pane)
    pane.resize(900, 300)
    pane.show_document(store.project, document)
    store.subscribe(pane.refresh)
    with qtbot.waitExposed(pane):
        pane.show()
    return pane


def drawn(pane: TranscriptPane) -> QImage:
    """What the text looks like."""
    return pane.view.viewport().grab().toImage()


def words_at(pane: TranscriptPane, position: int) -> str:
    """The tooltip at a position."""
    place = pane.view.caret_place(position)
    return told(pane.view, QPointF(place.x() + 2, place.y() + pane.view.text_height / 2))


def test_a_replacement_is_dotted_and_named(pane: TranscriptPane, store: Store, key: LinkingKey) -> None:
    """The dots lie under the new words; the tooltip says what kind of thing stood there, and not what."""
    turn = next(iter(store.project.turns))
    entry = register.add_entry(store, "place", "[by]", "generalised")
    start = TEXT.index("Drammen")
    replacing.replace_here(store, entry, "Drammen", Place(turn.id, start, start + 7), key)
    assert pane.view.shown is not None
    assert pane.view.shown.flat.text.startswith("Jeg bodde i [by]")
    with_dots = drawn(pane)
    words = words_at(pane, start + 1)

    assert words == "Generalised (place)"
    assert words_at(pane, 2) == ""
    replacing.bring_back(store, key, [mask.id for mask in store.project.masks])
    assert drawn(pane) != with_dots
    assert words_at(pane, start + 1) == ""


def test_a_mark_has_a_sign_at_the_side(pane: TranscriptPane, store: Store) -> None:
    """Filled while it blocks, hollow once cleared; both say so when pointed at."""
    turn = next(iter(store.project.turns))
    plain = drawn(pane)
    start = TEXT.index("mor var syk")
    mark = marks.add_mark(store, turn.id, start, start + 11, "health")
    blocking = drawn(pane)
    assert blocking != plain
    assert "health" in words_at(pane, start + 3)
    marks.clear_mark(store, mark, "Kan ikke kjennes igjen")
    assert drawn(pane) not in (plain, blocking)
    assert "Kan ikke kjennes igjen" in words_at(pane, start + 3)
    store.undo()
    store.undo()
    assert drawn(pane) == plain

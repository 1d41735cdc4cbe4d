"""The view on a real encrypted project: typing, cutting, joining and undo go through actions and come back right."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.domain.transcript import DraftSpeaker, DraftTurn, Transcript
from annotator.storage.actions import coding, transcripts
from annotator.storage.store import Store
from annotator.ui.transcript.pane import TranscriptPane
from tests.ui.transcript.interview import TURNS


@pytest.fixture
def document(store: Store) -> int:
    """An imported interview."""
    turns = tuple(DraftTurn(text, "IE"[number % 2], "\n\x1a: ") for number, text in enumerate(TURNS))
    speakers = (DraftSpeaker("I", role="interviewer"), DraftSpeaker("E", role="participant", participant="Ask"))
    draft = Transcript("Intervju", turns, "txt", speakers)
    return transcripts.import_transcripts(store, [draft])[0]


@pytest.fixture
def pane(qtbot: QtBot, store: Store, document: int) -> TranscriptPane:
    """A pane connected the way the window connects it."""
    pane = TranscriptPane()
    qtbot.addWidget(pane)
    pane.resize(700, 400)
    pane.show_document(store.project, document)
    pane.show()
    store.subscribe(pane.refresh)
    pane.view.text_edited.connect(lambda *edit: transcripts.edit_turn(store, *edit))
    pane.view.turn_split.connect(lambda turn, at: transcripts.split_turn(store, turn, at))
    pane.view.turns_joined.connect(lambda first, second: transcripts.join_turns(store, first, second))
    return pane


def agree(pane: TranscriptPane, store: Store, document: int) -> bool:
    """Whether Qt's text, the view's codings and the project are the same."""
    shown = pane.view.shown
    assert shown is not None
    same_text = pane.view.document().toRawText().replace("\u2029", "\n") == store.project.flat(document).text
    return same_text and list(shown.codings.codings) == list(store.project.codings(document).codings)


def place(store: Store, document: int, words: str) -> tuple[int, int]:
    """Where words stand."""
    start = store.project.flat(document).text.index(words)
    return start, start + len(words)


def test_correction_and_undo_meet_in_the_middle(pane: TranscriptPane, store: Store, document: int) -> None:
    """Typing, Enter and Backspace are stored, and undoing all of it shows the interview as it was imported."""
    node = coding.code_with_new(
        store, document, *place(store, document, "Så lo vi litt"), coding.code_layer(store), "Latter"
    )
    assert node is not None
    before = store.project.flat(document).text
    steps = len(store.history.done)
    pane.set_correcting(True)
    pane.view.put_caret(place(store, document, "plassen min")[0])

    QTest.keyClicks(pane.view, "jo ")
    QTest.keyClick(pane.view, Qt.Key.Key_Return)
    assert agree(pane, store, document)
    assert "Hun sa bare at jo\nplassen" in store.project.flat(document).text
    assert pane.view.caret() == place(store, document, "plassen")[0]

    QTest.keyClick(pane.view, Qt.Key.Key_Backspace)
    assert agree(pane, store, document)
    assert "Hun sa bare at jo plassen" in store.project.flat(document).text

    while len(store.history.done) > steps:
        store.undo()
        assert agree(pane, store, document)
    assert store.project.flat(document).text == before


def test_coding_and_recoding_are_followed(pane: TranscriptPane, store: Store, document: int) -> None:
    """New, resized, deleted and restored codings are in the view as soon as they are in the project."""
    assert (
        coding.code_with_new(
            store, document, *place(store, document, "Så lo vi litt"), coding.code_layer(store), "Latter"
        )
        is not None
    )
    assert agree(pane, store, document)
    (unit,) = store.project.units

    coding.resize_unit(store, unit.id, *place(store, document, "lo vi litt. Etterpå"))
    assert agree(pane, store, document)
    coding.delete_unit(store, unit.id)
    assert agree(pane, store, document)
    assert not pane.margin.names()
    store.undo()
    assert agree(pane, store, document)
    assert len(pane.margin.names()) == 1


def test_pasting_lines_with_spaces_at_their_ends(pane: TranscriptPane, store: Store, document: int) -> None:
    """The store trims white space where a turn is cut; the view shows that, with the caret behind the paste."""
    pane.set_correcting(True)
    pane.view.put_caret(place(store, document, " litt. Etterpå")[0])
    QGuiApplication.clipboard().setText("høyt \n og lenge \n sammen")

    QTest.keySequence(pane.view, QKeySequence.StandardKey.Paste)

    assert agree(pane, store, document)
    texts = [turn.text for turn in store.project.turns_of(document)]
    assert texts[3:] == [
        "Hun sa bare at plassen min sto der. Så lo vihøyt",
        "og lenge",
        "sammen litt. Etterpå sov jeg bedre enn på lenge.",
    ]
    assert pane.view.caret() == place(store, document, "sammen")[1]

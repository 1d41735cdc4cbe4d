"""Correcting in place: one turn changes, codings stay on their words while typing, nothing is lost or read back."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.ui.transcript.pane import TranscriptPane
from annotator.ui.transcript.typed import Typed
from tests.ui.transcript.interview import Sample, set_theme


def shown_text(pane: TranscriptPane) -> str:
    """What Qt holds, untouched by Qt's own conversions."""
    return pane.view.document().toRawText().replace("\u2029", "\n")


def coded(pane: TranscriptPane) -> dict[int, str]:
    """The words under each unit as the view has them at this moment."""
    shown = pane.view.shown
    assert shown is not None
    return {c.unit: shown.flat.text[c.start : c.end] for c in shown.codings.codings}


def put_caret_after(pane: TranscriptPane, sample: Sample, words: str) -> None:
    """Place the caret behind some words."""
    pane.view.put_caret(sample.place(words)[1])


def test_typing_changes_one_turn_after_a_pause(qtbot: QtBot, pane: TranscriptPane, sample: Sample) -> None:
    """Typed characters are shown at once and handed over as one edit of one turn, in code points after an emoji."""
    pane.set_correcting(True)
    put_caret_after(pane, sample, "hele sommeren")

    with qtbot.waitSignal(pane.view.text_edited, timeout=2000) as edited:
        QTest.keyClicks(pane.view, " lang")
        assert "hele sommeren lang." in shown_text(pane)

    offset = sample.place("hele sommeren")[1] - sample.project.flat(1).starts[1]
    assert edited.args == [2, offset, offset, " lang"]
    assert sample.text == shown_text(pane)


def test_codings_move_while_typing(pane: TranscriptPane, sample: Sample) -> None:
    """Before anything is stored, codings after the caret already lie on their words; typing at an end stays outside."""
    first, second = sample.code("gruet meg", 1), sample.code("Læreren min ringte", 2)
    pane.set_correcting(True)

    put_caret_after(pane, sample, "gruet meg")
    QTest.keyClicks(pane.view, " veldig")

    assert coded(pane) == {first: "gruet meg", second: "Læreren min ringte"}
    assert "veldig" not in sample.text
    pane.view.flush()
    assert coded(pane) == {first: "gruet meg", second: "Læreren min ringte"}
    assert "gruet meg veldig 😀" in sample.text


def test_a_replaced_word_stays_coded_however_slowly_it_is_typed(pane: TranscriptPane, sample: Sample) -> None:
    """Typing over the last word of a coding keeps the new word in it, also when each letter is stored by itself."""
    unit = sample.code("Læreren min ringte", 2)
    pane.set_correcting(True)
    pane.view.select_range(*sample.place("ringte"))

    for letter in "skrev":
        QTest.keyClicks(pane.view, letter)
        pane.view.flush()

    assert sample.project.text_of(unit) == "Læreren min skrev"
    assert coded(pane) == {unit: "Læreren min skrev"}


def test_no_break_spaces_and_caret_survive(pane: TranscriptPane, sample: Sample) -> None:
    """An edit in a turn with a no-break space leaves it alone, and storing does not move the caret."""
    pane.set_correcting(True)
    put_caret_after(pane, sample, "tre\u00a0måneder")

    QTest.keyClicks(pane.view, ",")
    pane.view.flush()

    assert "tre\u00a0måneder, og trodde" in sample.text
    assert pane.view.caret() == sample.place("tre\u00a0måneder,")[1]


def test_moving_the_caret_hands_over(qtbot: QtBot, pane: TranscriptPane, sample: Sample) -> None:
    """A correction is complete when the caret goes elsewhere."""
    pane.set_correcting(True)
    put_caret_after(pane, sample, "Hva sa hun")
    QTest.keyClicks(pane.view, " da")

    with qtbot.waitSignal(pane.view.text_edited, timeout=50):
        QTest.keyClick(pane.view, Qt.Key.Key_Up)

    assert "Hva sa hun da?" in sample.text


def test_losing_focus_and_closing_lose_nothing(pane: TranscriptPane, sample: Sample) -> None:
    """Typed text is stored when the focus leaves and when another document is shown."""
    pane.set_correcting(True)
    put_caret_after(pane, sample, "Hva sa hun")
    QTest.keyClicks(pane.view, " da")
    pane.view.clearFocus()
    assert "Hva sa hun da?" in sample.text

    pane.view.setFocus()
    QTest.keyClicks(pane.view, " til deg")
    pane.show_document(None, None)

    assert "Hva sa hun da til deg?" in sample.text


def test_enter_splits_and_backspace_joins(pane: TranscriptPane, sample: Sample) -> None:
    """Enter cuts the turn at the caret, which goes to the new turn; Backspace there makes one turn again."""
    unit = sample.code("plassen min sto der", 2)
    pane.set_correcting(True)
    put_caret_after(pane, sample, "Hun sa bare at ")

    QTest.keyClick(pane.view, Qt.Key.Key_Return)
    assert [t.text for t in sample.project.turns_of(1)][3:] == [
        "Hun sa bare at ",
        "plassen min sto der. Så lo vi litt. Etterpå sov jeg bedre enn på lenge.",
    ]
    assert shown_text(pane) == sample.text
    assert pane.view.caret() == sample.place("plassen")[0]
    assert coded(pane) == {unit: "plassen min sto der"}

    QTest.keyClick(pane.view, Qt.Key.Key_Backspace)
    assert len(sample.project.turns_of(1)) == 4
    assert shown_text(pane) == sample.text
    assert pane.view.caret() == sample.place("plassen")[0]
    assert coded(pane) == {unit: "plassen min sto der"}


def test_delete_at_the_end_joins_the_next_turn(pane: TranscriptPane, sample: Sample) -> None:
    """Delete behind the last character takes in the turn below."""
    pane.set_correcting(True)
    put_caret_after(pane, sample, "Hva sa hun?")

    QTest.keyClick(pane.view, Qt.Key.Key_Delete)

    assert "Hva sa hun?Hun sa bare" in sample.text
    assert shown_text(pane) == sample.text


def test_deleting_words_stops_at_the_turn(pane: TranscriptPane, sample: Sample) -> None:
    """Ctrl+Backspace deletes a word, Ctrl+Delete the next one."""
    pane.set_correcting(True)
    put_caret_after(pane, sample, "Hun sa ")

    QTest.keySequence(pane.view, QKeySequence("Ctrl+Backspace"))
    QTest.keySequence(pane.view, QKeySequence("Ctrl+Del"))
    pane.view.flush()

    assert "Hun at plassen" in sample.text
    assert shown_text(pane) == sample.text


def test_pasted_lines_become_turns(pane: TranscriptPane, sample: Sample) -> None:
    """Pasting three lines gives three turns, with the caret after the last."""
    pane.set_correcting(True)
    put_caret_after(pane, sample, "Så lo vi")
    QGuiApplication.clipboard().setText("\r\nmye 😀\r\nog lenge\u2029til slutt\n")

    QTest.keySequence(pane.view, QKeySequence.StandardKey.Paste)

    assert [t.text for t in sample.project.turns_of(1)][3:] == [
        "Hun sa bare at plassen min sto der. Så lo vimye 😀",
        "og lenge",
        "til slutt litt. Etterpå sov jeg bedre enn på lenge.",
    ]
    assert shown_text(pane) == sample.text
    assert pane.view.caret() == sample.place("til slutt")[1]


def test_typing_over_a_selection_across_turns(pane: TranscriptPane, sample: Sample) -> None:
    """What is selected in three turns is erased, they become one, and the letter stands where the selection began."""
    unit = sample.code("Etterpå sov jeg bedre", 3)
    pane.set_correcting(True)
    pane.view.select_range(sample.place("Det betydde mye")[0], sample.place("Så lo vi litt. ")[1])

    QTest.keyClicks(pane.view, "X")
    pane.view.flush()

    assert len(sample.project.turns_of(1)) == 2
    assert sample.text.endswith("ventet på meg. XEtterpå sov jeg bedre enn på lenge.")
    assert shown_text(pane) == sample.text
    assert coded(pane) == {unit: "Etterpå sov jeg bedre"}


def test_composed_text_counts_as_typed(pane: TranscriptPane, sample: Sample) -> None:
    """What an input method commits changes the turn like a key."""
    pane.set_correcting(True)
    put_caret_after(pane, sample, "Hva sa hun")
    event = QInputMethodEvent()
    event.setCommitString("é🙂")

    QApplication.sendEvent(pane.view, event)
    pane.view.flush()

    assert "Hva sa huné🙂?" in sample.text
    assert shown_text(pane) == sample.text


def test_reading_view_takes_no_text(pane: TranscriptPane, sample: Sample) -> None:
    """Without correction neither keys nor paste change anything."""
    before = sample.text
    QGuiApplication.clipboard().setText("fremmed")

    QTest.keyClicks(pane.view, "abc")
    QTest.keySequence(pane.view, QKeySequence.StandardKey.Paste)
    data = QMimeData()
    data.setText("fremmed")
    pane.view.insertFromMimeData(data)

    assert shown_text(pane) == sample.text == before


def test_a_change_from_elsewhere_keeps_what_is_being_typed(pane: TranscriptPane, sample: Sample) -> None:
    """A coding added while a correction is not yet stored neither drops the typed words nor lands beside its own."""
    pane.set_correcting(True)
    put_caret_after(pane, sample, "Hva sa hun")
    QTest.keyClicks(pane.view, " da")

    unit = sample.code("Så lo vi litt", 1)

    assert "Hva sa hun da?" in sample.text
    assert shown_text(pane) == sample.text
    assert coded(pane) == {unit: "Så lo vi litt"}


steps = st.lists(
    st.tuples(
        st.sampled_from(["type", "type", "back", "delete", "enter", "flush", "select", "caret", "paste", "word"]),
        st.integers(0, 400),
        st.integers(0, 30),
    ),
    max_size=14,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps, st.lists(st.tuples(st.integers(0, 330), st.integers(1, 40)), max_size=5))
def test_any_sequence_of_edits_keeps_text_and_codings_true(
    qtbot: QtBot, sequence: list[tuple[str, int, int]], units: list[tuple[int, int]]
) -> None:
    """Whatever is typed, deleted, cut, joined and pasted: view and project agree on the text and on every coding."""
    sample, pane = Sample(), TranscriptPane()
    qtbot.addWidget(pane)
    set_theme(pane, "#ffffff", "#1a1a1a")
    pane.show_document(sample.project, 1)
    sample.listeners.append(pane.refresh)
    for start, length in units:
        sample.code_range(min(start, len(sample.text)), min(start + length, len(sample.text)), 1)
    pane.view.text_edited.connect(sample.edit)
    pane.view.turn_split.connect(sample.split)
    pane.view.turns_joined.connect(sample.join)
    pane.set_correcting(True)

    for what, number, length in sequence:
        do(pane, what, number, length)
        shown = pane.view.shown
        assert shown is not None
        assert shown_text(pane) == shown.flat.text
    pane.view.flush()

    assert shown_text(pane) == sample.text
    stored = sample.project.codings(1).codings
    shown = pane.view.shown
    assert shown is not None
    assert [(c.unit, c.start, c.end) for c in shown.codings.codings] == [(c.unit, c.start, c.end) for c in stored]


def do(pane: TranscriptPane, what: str, number: int, length: int) -> None:
    """One step of a random correction."""
    view = pane.view
    assert view.shown is not None
    size = len(view.shown.flat.text)
    keys = {"back": Qt.Key.Key_Backspace, "delete": Qt.Key.Key_Delete, "enter": Qt.Key.Key_Return}
    if what in keys:
        QTest.keyClick(view, keys[what])
    elif what == "type":
        QTest.keyClicks(view, "ab cd"[: number % 5 + 1])
    elif what == "flush":
        view.flush()
    elif what == "select":
        view.select_range(min(number, size), min(number + length, size))
    elif what == "caret":
        view.put_caret(min(number, size))
    elif what == "word":
        QTest.keySequence(view, QKeySequence("Ctrl+Backspace"))
    else:
        QGuiApplication.clipboard().setText("en\u00a0😀\nto"[: number % 7])
        QTest.keySequence(view, QKeySequence.StandardKey.Paste)


def test_touching_edits_become_one() -> None:
    """Letters, corrections of them and deletions on either side are one edit; one further off is not."""
    typed = Typed(0, 5, 5, "a").then(0, 6, 6, "b")
    assert typed == Typed(0, 5, 5, "ab")
    assert typed.then(0, 4, 6, "") == Typed(0, 4, 5, "b")
    assert typed.then(0, 6, 9, "c") == Typed(0, 5, 7, "ac")
    assert typed.then(0, 9, 9, "x") is None
    assert typed.then(1, 6, 6, "x") is None

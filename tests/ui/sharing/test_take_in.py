"""What comes back: a reader's words in a summary, a participant's corrections one by one, and what is refused."""

from PySide6.QtCore import Qt

from annotator.reporting.commented import write_commented
from annotator.sharing.drawing import draw, draw_for_member
from annotator.sharing.sending import note_share
from annotator.storage.actions import review
from annotator.storage.actions.transcripts import set_turn_text
from tests.ui.sharing.conftest import SECRET, opened, take_in, words_on


def test_comments_come_in_and_are_counted_in_words(panel, session, send, qtbot) -> None:
    """The summary says how many and from whom; the button leads to the list."""
    path = send(draw(session.project, 3), "deling.annotator")
    share = opened(path)
    own = review.begin_review(share, "Helene")
    document = share.project.ordered_documents()[0].id
    review.comment_range(share, own, document, 5, 60, "Hva mener hun her?")
    review.comment(share, own, "unit", next(iter(share.project.units)).id, "Fint.")
    share.close()
    take_in(panel, path, qtbot)

    assert "2 new" in words_on(panel.section)
    assert "Helene" in words_on(panel.section)
    assert panel.list.state_of("reviews").startswith("2 open")
    before = len(session.project.review_items)
    take_in(panel, path, qtbot)
    assert "Nothing new came in" in panel.section.error.text()
    assert len(session.project.review_items) == before


def test_a_wrong_passphrase_is_said_and_can_be_tried_again(panel, session, send, qtbot) -> None:
    """The field stays, and the right one opens it; the button keeps the focus while the file is looked at."""
    path = send(draw(session.project, 1), "deling.annotator")
    panel.show_section("take_in")
    section = panel.section
    section.begin(path)
    qtbot.keyClicks(section.passphrase, "feil frase")
    section.open.setFocus()
    qtbot.keyClick(section.open, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not section.error.isHidden(), timeout=10_000)
    assert panel.focusWidget() is section.open
    assert "does not open" in section.error.text()

    section.passphrase.clear()
    qtbot.keyClicks(section.passphrase, SECRET)
    qtbot.keyClick(section.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Nothing new" in section.error.text(), timeout=10_000)


def test_files_that_are_no_share_are_refused(panel, session, tmp_path, qtbot) -> None:
    """Another program's file at once, her own project after its passphrase, a Word file that was not shared."""
    other = tmp_path / "noe.annotator"
    other.write_bytes(b"x" * 5000)
    panel.show_section("take_in")
    section = panel.section
    section.begin(other)
    assert "not an Annotator project" in section.error.text()

    word = tmp_path / "brev.docx"
    word.write_bytes(b"PK")
    section.begin(word)
    qtbot.waitUntil(lambda: "Nothing can be taken in" in section.error.text(), timeout=5_000)
    assert len(session.project.review_items) == 0


def test_a_commented_word_file_comes_in_without_a_passphrase(panel, session, tmp_path, qtbot) -> None:
    """A shared Word file nobody commented on has nothing new, and says so."""
    content, path = draw(session.project, 3), tmp_path / "deling.docx"
    write_commented(content.project, path)
    note_share(session.store, content, path, "Veileder")
    panel.show_section("take_in")
    panel.section.begin(path)
    qtbot.waitUntil(lambda: not panel.section.error.isHidden(), timeout=10_000)

    assert "Nothing new came in" in panel.section.error.text()


def test_corrections_are_taken_over_one_by_one(panel, session, send, qtbot) -> None:
    """Each shows the old and the new words; only the accepted one changes the text, and no coding moves."""
    participant = next(iter(session.project.participants)).id
    path = send(draw_for_member(session.project, participant), "intervju.annotator")
    share = opened(path)
    turns = share.project.turns_of(next(iter(share.project.documents)).id)
    set_turn_text(share, turns[3].id, turns[3].text.replace("hunden", "katten"))
    set_turn_text(share, turns[5].id, turns[5].text + " Men det gikk bra.")
    share.close()
    take_in(panel, path, qtbot)
    rows = panel.section.rows
    assert [row.correction.new != row.correction.old for row in rows] == [True, True]
    words = {unit.id: session.project.text_of(unit.id) for unit in session.project.units}

    qtbot.keyClick(rows[1].agree, Qt.Key.Key_Return)
    changed = session.project.turns[rows[1].correction.turn].text
    assert changed.endswith("Men det gikk bra.")
    assert session.project.turns[rows[0].correction.turn].text == rows[0].correction.old
    assert {unit.id: session.project.text_of(unit.id) for unit in session.project.units} == words
    assert rows[1].agree.isHidden()
    session.store.undo()
    assert not session.project.turns[rows[1].correction.turn].text.endswith("Men det gikk bra.")

"""Making a share: the levels, the preview, what has to be confirmed, the leak check, and the file."""

import re
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from annotator.confidentiality.leak_check import accept_leak
from annotator.sharing.columns import ANONYMISED, CODEBOOK, FULL, UNITS
from annotator.sharing.drawing import draw
from annotator.storage import access_log
from annotator.storage.actions import memos
from annotator.storage.actions.marks import add_mark
from annotator.storage.shares import shares
from annotator.ui.leaks.sheet import LeakSheet
from annotator.ui.privacy.log_words import details
from annotator.ui.sharing.done_sheet import DoneSheet
from annotator.ui.sharing.pieces import leaving
from annotator.ui.sharing.preview import SharePreview
from tests.ui.sharing.conftest import SECRET, opened, words_on


def fill_in(section, qtbot) -> None:
    """A passphrase, typed twice."""
    first, second = section.file.passphrase._first, section.file.passphrase._second
    qtbot.keyClicks(first, SECRET)
    qtbot.keyClicks(second, SECRET)
    qtbot.waitUntil(section.agree.isEnabled)


def choose(section, level, qtbot) -> None:
    """Click a level's card, and wait for its preview."""
    qtbot.mouseClick(section.cards[level], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not section._later.isActive())


def accept_all(session, panel, qtbot) -> None:
    """Accept what the leak check found, with a reason, and go on."""
    qtbot.waitUntil(lambda: any(sheet.isVisible() for sheet in panel.window().findChildren(LeakSheet)))
    sheet = next(sheet for sheet in panel.window().findChildren(LeakSheet) if sheet.isVisible())
    qtbot.waitUntil(lambda: bool(sheet.open_ones))
    for leak in sheet.open_ones:
        accept_leak(session.store, leak, "Oppdiktet")
    sheet.show_leaks(sheet.open_ones)
    sheet.leave.click()


def test_the_lowest_level_is_chosen_and_holds_no_word(panel) -> None:
    """Nothing of the interviews goes along unless she asks for it."""
    section = panel.section

    assert section.level == CODEBOOK
    assert section.preview.figures["words"] == 0
    assert section.preview.figures["texts"] == 0
    assert section.preview.figures["codes"] == 32


def test_the_preview_follows_the_level(panel, session, qtbot) -> None:
    """Units without their interviews at level 2, whole interviews at level 3."""
    section = panel.section
    choose(section, UNITS, qtbot)
    assert section.preview.figures["texts"] == 0
    assert 0 < section.preview.figures["words"] < sum(session.project.words(d.id) for d in session.project.documents)

    choose(section, ANONYMISED, qtbot)
    assert section.preview.figures["texts"] == 4
    assert section.preview.figures["words"] == sum(session.project.words(d.id) for d in session.project.documents)


def test_enter_behind_the_passphrase_makes_the_file(panel, qtbot) -> None:
    """The last field's Enter is the button's."""
    section = panel.section
    fill_in(section, qtbot)

    with qtbot.waitSignal(section.agree.clicked):
        qtbot.keyClick(section.file.passphrase._second, Qt.Key.Key_Return)


def test_while_it_is_written_the_focus_stays_and_one_file_is_made(panel, session, ask, tmp_path, qtbot) -> None:
    """A button that went grey would send the focus to the list of sections; pressed again it does nothing."""
    section = panel.section
    fill_in(section, qtbot)
    ask.saved = tmp_path / "deling.annotator"
    section.agree.setFocus()
    qtbot.keyClick(section.agree, Qt.Key.Key_Space)
    qtbot.waitUntil(section.progress.isVisible)
    ask.saved = tmp_path / "to.annotator"
    assert panel.focusWidget() is section.agree
    qtbot.keyClick(section.agree, Qt.Key.Key_Space)
    qtbot.waitUntil(section.progress.isHidden, timeout=10_000)

    assert not ask.saved.exists()
    assert len(shares(session.store)) == 1


def test_arrow_keys_go_from_level_to_level(panel, qtbot) -> None:
    """The cards are radio buttons for the keyboard."""
    section = panel.section
    section.cards[CODEBOOK].setFocus()
    qtbot.keyClick(section.cards[CODEBOOK], Qt.Key.Key_Down)

    assert section.level == UNITS


def test_the_preview_says_what_stays_behind(panel, session) -> None:
    """A private note and texts that repeat withheld words are counted, with the reason."""
    memos.add_memo(session.store, "Bare for meg selv.", "reflexive", None, None)
    said = words_on(panel.section.preview)

    assert "stay behind or are emptied" in said
    assert "private note" in said


def test_everything_needs_typed_words(panel, qtbot) -> None:
    """Level 4 waits for the confirmation to be typed out; another level forgets it."""
    section = panel.section
    choose(section, FULL, qtbot)
    qtbot.keyClicks(section.file.passphrase._first, SECRET)
    qtbot.keyClicks(section.file.passphrase._second, SECRET)
    qtbot.waitUntil(lambda: section.file.is_ready)
    assert not section.agree.isEnabled()

    qtbot.keyClicks(section.confirmation, section.word)
    assert section.agree.isEnabled()
    choose(section, UNITS, qtbot)
    assert section.confirmation.text() == ""


def test_a_file_is_made_and_noted(panel, session, ask, tmp_path, qtbot) -> None:
    """It opens with its own passphrase, holds no word, and stands in the list and in the access log."""
    section, ask.saved = panel.section, tmp_path / "deling.annotator"
    fill_in(section, qtbot)
    qtbot.keyClicks(section.to, "Veileder")
    qtbot.mouseClick(section.agree, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(panel.sheet, DoneSheet), timeout=10_000)

    sent = shares(session.store)[-1]
    assert (sent.level, sent.recipient) == (CODEBOOK, "Veileder")
    assert access_log.entries(session.store)[-1].what == "shared"
    assert section.file.passphrase.passphrase == ""
    share = opened(ask.saved)
    assert share.project.info.share == sent.uuid
    assert len(share.project.turns) == 0
    share.close()


def test_what_to_tell_the_reader_holds_no_passphrase(panel, ask, tmp_path, qtbot) -> None:
    """The text can be copied into a letter, and says that the passphrase comes in another way."""
    section, ask.saved = panel.section, tmp_path / "deling.annotator"
    fill_in(section, qtbot)
    section.agree.click()
    qtbot.waitUntil(lambda: isinstance(panel.sheet, DoneSheet), timeout=10_000)
    panel.sheet.copy.click()
    text = QApplication.clipboard().text()

    assert "in another way" in text
    assert SECRET not in text
    assert SECRET not in words_on(panel.sheet)


def test_a_name_in_the_material_stops_the_share(panel, session, ask, tmp_path, qtbot) -> None:
    """The leak check comes before the file; turning back leaves nothing behind."""
    node = next(iter(session.project.nodes))
    memos.add_memo(session.store, "Ring Kari Nordmann på 91 23 45 67 om dette.", "analysis", "node", node.id)
    section, ask.saved = panel.section, tmp_path / "deling.annotator"
    fill_in(section, qtbot)
    seen: list[LeakSheet] = []

    def turn_back() -> None:
        sheet = QApplication.activeModalWidget()
        if isinstance(sheet, LeakSheet):
            seen.append(sheet)
            sheet.reject()

    QTimer.singleShot(300, turn_back)
    section.agree.click()
    qtbot.waitUntil(lambda: bool(seen), timeout=5_000)

    assert not ask.saved.exists()
    assert shares(session.store) == []


def test_an_existing_file_is_never_overwritten(panel, session, ask, tmp_path, qtbot) -> None:
    """Least of all a project of hers that was chosen by mistake."""
    section, ask.saved = panel.section, tmp_path / "prosjekt.annotator"
    ask.saved.write_bytes(b"noe annet")
    fill_in(section, qtbot)
    section.agree.click()

    assert "already a file of this name" in section.error.text()
    assert ask.saved.read_bytes() == b"noe annet"
    assert shares(session.store) == []


def test_word_and_web_pages_need_no_passphrase(panel, session, ask, tmp_path, qtbot) -> None:
    """They say that they are not encrypted, and are noted all the same."""
    section = panel.section
    for suffix in (".docx", ".html"):
        qtbot.mouseClick(section.file.buttons[suffix], Qt.MouseButton.LeftButton)
        assert section.file.secret.isHidden()
        assert "not encrypted" in words_on(section.file)
        ask.saved = tmp_path / f"deling{suffix}"
        section.agree.click()
        qtbot.waitUntil(lambda: isinstance(panel.sheet, DoneSheet), timeout=10_000)
        panel.sheet.closed.emit()
        assert ask.saved.exists()
    assert len(shares(session.store)) == 2


def test_uncleared_marks_are_named_with_a_way_to_them(panel, session, qtbot) -> None:
    """The button shows the first marked passage in its interview."""
    document = session.project.ordered_documents()[1]
    turn = session.project.turns_of(document.id)[3]
    add_mark(session.store, turn.id, 0, 10, "third_person")
    section = panel.section
    choose(section, ANONYMISED, qtbot)
    qtbot.waitUntil(lambda: not section.to_marks.isHidden())
    assert "not cleared" in words_on(section.preview)
    assert not section.agree.isEnabled()

    shown: list[tuple[int, int, int]] = []
    session.range_requested.connect(lambda *place: shown.append(place))
    section.to_marks.click()
    start = session.project.flat(document.id).position(turn.id, 0)
    assert shown == [(document.id, start, start + 10)]


def test_a_participant_gets_her_own_words_alone(panel, session, ask, tmp_path, qtbot) -> None:
    """The member check of one participant: one interview, no code, no note."""
    panel.show_section("member")
    section, ask.saved = panel.section, tmp_path / "intervju.annotator"
    section.people.setCurrentIndex(1)
    qtbot.waitUntil(lambda: not section._later.isActive())
    qtbot.mouseClick(section.file.buttons[".annotator"], Qt.MouseButton.LeftButton)
    fill_in(section, qtbot)
    assert section.preview.figures["codes"] == 0
    section.agree.click()
    accept_all(session, panel, qtbot)
    qtbot.waitUntil(lambda: isinstance(panel.sheet, DoneSheet), timeout=10_000)

    share = opened(ask.saved)
    assert len(share.project.documents) == 1
    assert len(share.project.nodes) == len(share.project.units) == len(share.project.participants) == 0
    share.close()


def test_shares_made_are_listed(panel, session, ask, tmp_path, qtbot) -> None:
    """When, what, to whom, and as which file."""
    section, ask.saved = panel.section, Path(tmp_path / "deling.html")
    qtbot.mouseClick(section.file.buttons[".html"], Qt.MouseButton.LeftButton)
    qtbot.keyClicks(section.to, "Biveileder")
    section.agree.click()
    qtbot.waitUntil(lambda: isinstance(panel.sheet, DoneSheet), timeout=10_000)
    panel.show_section("sent")
    table = panel.section.table
    line = [table.item(0, column).text() for column in range(4)]

    assert line[1:] == ["Codebook and themes", "Biveileder", "Web page"]
    assert panel.list.state_of("sent").startswith("1 share")


def test_a_blind_share_is_called_so_everywhere(panel, session, ask, tmp_path, qtbot) -> None:
    """Before it is made, on the page that it is ready, in the list and in the log; the reader is told to code."""
    section, ask.saved = panel.section, tmp_path / "blind.annotator"
    choose(section, ANONYMISED, qtbot)
    assert "Ideas without a code" in words_on(section.preview)
    section.blind.click()
    qtbot.waitUntil(lambda: "Your codes stay with you" in words_on(section.preview))
    fill_in(section, qtbot)
    section.agree.click()
    accept_all(session, panel, qtbot)
    qtbot.waitUntil(lambda: isinstance(panel.sheet, DoneSheet), timeout=10_000)
    assert "Interviews to be coded blind" in words_on(panel.sheet)
    assert "Code it as you see it yourself" in panel.sheet.words.text()
    panel.show_section("sent")

    assert panel.section.table.item(0, 1).text() == "Interviews to be coded blind"
    assert details(access_log.entries(session.store)[-1]).startswith("Interviews to be coded blind")


def test_a_problem_takes_the_place_of_figures(qtbot) -> None:
    """The preview never shows old figures beside a reason why nothing goes."""
    preview = SharePreview()
    qtbot.addWidget(preview)
    preview.show_problem("Nei.")

    assert preview.figures == {}
    assert "Nei." in words_on(preview)


def test_a_share_that_is_written_while_she_locks_is_noted(panel, session, ask, tmp_path, qtbot) -> None:
    """What has left stands in the list, however fast the project was closed behind it."""
    section, ask.saved = panel.section, tmp_path / "deling.annotator"
    fill_in(section, qtbot)
    section.agree.click()
    session.closing.emit()

    assert ask.saved.exists()
    assert [sent.level for sent in shares(session.store)] == [CODEBOOK]


def test_every_text_of_a_share_is_called_by_a_place_she_knows(session) -> None:
    """The sheet of leaks says the interview and the paragraph, the theme or the memo; never a table and a number."""
    for level in (CODEBOOK, UNITS, ANONYMISED, FULL):
        content = draw(session.project, level, confirmed=True)
        pieces = leaving(session.project, content, "deling.annotator").pieces
        assert pieces
        assert not [piece.where for piece in pieces if re.match("[a-z_]+:[0-9]", piece.where)]

    assert {piece.where for piece in pieces if piece.kind == "transcript"} >= {
        f"{session.project.ordered_documents()[0].title} · paragraph 1"
    }
    values = {piece.text: piece.where for piece in pieces if piece.kind == "table"}
    assert values["Tettsted"].startswith("Område · P")

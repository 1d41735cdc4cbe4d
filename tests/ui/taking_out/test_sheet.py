"""Take everything out, in the window: from the card to a file that was read back and logged (E7)."""

import json
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton

from annotator.confidentiality.leak_check import accept_leak, check, open_leaks
from annotator.exporting.formats import FORMATS, format_of
from annotator.exporting.taking import Taken, take
from annotator.storage import access_log
from annotator.ui.leaks.gate import context_of
from annotator.ui.leaks.sheet import LeakSheet
from annotator.ui.taking_out.taking import Wanted, leaving
from annotator.ui.taking_out.words import SAID


@pytest.fixture
def all_clear(session) -> None:
    """What the sample's interviews and tables would say is accepted beforehand: all of it is invented."""
    content = Taken(take(session.project, private=True))
    for form in FORMATS:
        would_leave = leaving(content, Wanted(form, Path(f"ut{form.suffix}")))
        for leak in open_leaks(session.project, check(would_leave.pieces, context_of(session, would_leave))):
            accept_leak(session.store, leak, "Oppdiktet")


def exported(session) -> list[str]:
    return [str(e.ids["format"]) for e in access_log.entries(session.store) if e.what == "exported"]


@pytest.mark.parametrize("name", SAID)
def test_each_format_by_keyboard(sheet, ask, session, qtbot, tmp_path, all_clear, name) -> None:
    """Arrows choose the card, Enter on the button saves; the file lies there, the log has it, and the line says so."""
    ending = format_of(name).suffix
    ask.saved = tmp_path / f"ut{ending}"
    assert sheet.cards["html"].hasFocus()
    for _ in range(list(SAID).index(name)):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert sheet.chosen.id == name
    sheet.save.setFocus()
    qtbot.keyClick(sheet.save, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "read back" in sheet.said.text(), timeout=20_000)

    assert ask.saved.exists()
    assert exported(session) == [ending.lstrip(".")]
    assert ("4 interview" in sheet.said.text()) == ("interviews" in format_of(name).holds)
    assert ("105 unit" in sheet.said.text()) == ("units" in format_of(name).holds)
    assert sheet.bar.isHidden()
    assert sheet.stop.isHidden()
    assert sheet.focusWidget() is sheet.save


def test_leaks_are_shown_before_anything_is_written(sheet, ask, session, qtbot, tmp_path) -> None:
    """A name that stands in an interview alone; turned back, there is no file and no line in the log."""
    ask.saved = tmp_path / "ut.html"
    qtbot.mouseClick(sheet.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(sheet.findChildren(LeakSheet)) and sheet.save.isEnabled(), timeout=20_000)
    qtbot.waitUntil(lambda: sheet.findChild(LeakSheet).isVisible(), timeout=20_000)
    sheet.findChild(LeakSheet).reject()

    assert not ask.saved.exists()
    assert exported(session) == []


def test_stopped_nothing_is_written(sheet, ask, session, qtbot, tmp_path, all_clear) -> None:
    """Leaving the sheet stops it too."""
    ask.saved = tmp_path / "ut.xlsx"
    sheet.cards["xlsx"].setChecked(True)
    qtbot.mouseClick(sheet.save, Qt.MouseButton.LeftButton)
    assert not sheet.save.isEnabled()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(sheet.save.isEnabled, timeout=20_000)

    assert list(tmp_path.glob("ut*")) == []
    assert exported(session) == []


def test_private_memos_are_asked_for(sheet, ask, session, qtbot, tmp_path, all_clear) -> None:
    """They go only when the box is ticked; a format without memos does not ask."""
    private = {memo.uuid for memo in session.project.memos if memo.private}
    sheet.cards["json"].setChecked(True)
    found = []
    for ticked in (False, True):
        sheet.private.setChecked(ticked)
        ask.saved = tmp_path / f"ut{ticked}.json"
        qtbot.mouseClick(sheet.save, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: ask.saved.exists() and sheet.save.isEnabled(), timeout=20_000)
        found.append({memo["uuid"] for memo in json.loads(ask.saved.read_text(encoding="utf-8"))["tables"]["memo"]})

    assert private
    assert found[1] - found[0] == private
    sheet.cards["transcripts"].setChecked(True)
    assert sheet.private.isHidden()


def test_commas_for_who_wants_them(sheet, ask, qtbot, tmp_path, all_clear) -> None:
    """Asked for only where it matters."""
    assert sheet.commas.isHidden()
    sheet.cards["csv_zip"].setChecked(True)
    assert not sheet.commas.isHidden()
    sheet.commas.setChecked(True)
    ask.saved = tmp_path / "ut"
    qtbot.mouseClick(sheet.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil((tmp_path / "ut.zip").exists, timeout=20_000)
    with zipfile.ZipFile(tmp_path / "ut.zip") as package:
        assert "," in package.read("Meningsenheter.csv").decode("utf-8-sig").split("\r\n")[0]


def test_a_folder_is_made_where_she_chooses(sheet, ask, session, qtbot, tmp_path, all_clear) -> None:
    """In a place with other files a new folder is made, and another one the next time; an empty one is filled."""
    sheet.cards["transcripts"].setChecked(True)
    sheet.folder.setChecked(True)
    place, empty = tmp_path / "Dokumenter", tmp_path / "tom"
    place.mkdir()
    empty.mkdir()
    (place / "notat.txt").write_text("mitt", encoding="utf-8")
    for ask.saved in (place, place, empty):
        sheet.said.setText("")
        qtbot.mouseClick(sheet.save, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: "read back" in sheet.said.text(), timeout=20_000)

    assert sorted(one.name for one in place.iterdir()) == ["Everything", "Everything 2", "notat.txt"]
    assert len(list(empty.rglob("*.txt"))) == len(list((place / "Everything 2").rglob("*.txt"))) == 6
    assert exported(session) == ["folder"] * 3


def test_the_sign_goes_with_its_tick(sheet) -> None:
    """What is not offered for a format is not explained either."""
    signs = {one.accessibleName(): one for one in sheet.findChildren(QToolButton)}
    sign = next(one for name, one in signs.items() if sheet.commas.text() in name)
    assert sign.isHidden()
    sheet.cards["csv_zip"].setChecked(True)
    assert not sign.isHidden()


def test_locking_meanwhile_leaves_no_file_without_its_line(sheet, ask, session, qtbot, tmp_path, all_clear) -> None:
    """Whatever the moment: a file has its line, or there is none."""
    ask.saved = tmp_path / "ut.html"
    qtbot.mouseClick(sheet.save, Qt.MouseButton.LeftButton)
    qtbot.wait(60)
    session.closing.emit()

    assert ask.saved.exists() == (exported(session) == ["html"])

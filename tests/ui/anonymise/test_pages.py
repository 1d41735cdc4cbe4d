"""Register, CSV, names and pronouns, marks, and the end: each through real events and the real file."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from annotator.confidentiality.register import Row, apply_register
from annotator.storage.actions.marks import add_mark
from annotator.storage.backups import back_up, list_backups
from annotator.storage.linking_key import LinkingKey
from annotator.ui.anonymise.csv_sheet import CsvSheet
from annotator.ui.anonymise.register_rows import REPLACEMENT
from annotator.ui.anonymise.section import AnonymiseSection
from annotator.ui.privacy.open_key import open_key
from annotator.ui.session import Session
from tests.ui.anonymise.conftest import Answers
from tests.ui.anonymise.test_workbench import texts


def register_of(section: AnonymiseSection, over: Session, key: LinkingKey | None):  # type: ignore[no-untyped-def]
    """The register with two terms replaced, in front."""
    rows = [Row("Sunniva", "Robin", "name"), Row("Drammen", "[by]", "place", "generalised")]
    apply_register(over.store, rows, key, originals_are_lost=key is None)
    section.tabs.setCurrentWidget(section.register)
    section.register.refresh()
    return section.register


def shown(model, row: int) -> list[str]:  # type: ignore[no-untyped-def]
    """The cells of a row."""
    return [str(model.data(model.index(row, column))) for column in range(model.columnCount())]


def test_the_register_tells_terms_with_the_key_alone(section: AnonymiseSection, over: Session, key: LinkingKey) -> None:
    """Closed, it says what is written and how often, and no original."""
    register = register_of(section, over, key)
    assert shown(register.model, 0) == ["name", "Robin", "3", "Sunniva"]
    open_key(over).close()
    register.refresh()
    assert shown(register.model, 0)[:3] == ["name", "Robin", "3"]
    assert "Sunniva" not in shown(register.model, 0)[3]


def test_a_replacement_is_edited_in_place(
    section: AnonymiseSection, over: Session, key: LinkingKey, qtbot: QtBot
) -> None:
    """It changes at all its places, and undo takes it back; an empty one is refused with a sentence."""
    register = register_of(section, over, key)
    at = register.model.index(0, REPLACEMENT)
    register.table.setCurrentIndex(at)
    register.table.edit(at)
    editor = register.table.findChild(QLineEdit)
    qtbot.keyClicks(editor, "Kim")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Kims mor" in texts(over.project))
    assert "Robin" not in texts(over.project)
    over.store.undo()
    assert "Robins mor" in texts(over.project)

    register.model.setData(at, "   ")
    assert "Robins mor" in texts(over.project)
    assert register.notice.isVisible()


def test_originals_come_back_and_the_entry_can_then_go(
    section: AnonymiseSection, over: Session, key: LinkingKey, qtbot: QtBot
) -> None:
    """What stands somewhere cannot be removed."""
    before = texts(over.project)
    register = register_of(section, over, key)
    for row in range(2):
        register.table.setCurrentIndex(register.model.index(row, 0))
        assert not register.remove.isEnabled()
        qtbot.mouseClick(register.back, Qt.MouseButton.LeftButton)
        register.refresh()
    assert texts(over.project) == before
    register.table.setCurrentIndex(register.model.index(0, 0))
    qtbot.mouseClick(register.remove, Qt.MouseButton.LeftButton)
    assert [entry.replacement for entry in over.project.register] == ["[by]"]
    assert "Sunniva" not in [term for _, term in key.terms()]


def test_a_csv_is_looked_at_before_it_is_applied(
    section: AnonymiseSection, over: Session, key: LinkingKey, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    """The sheet shows every line with its places; applied, all interviews change and the sheet goes."""
    path = tmp_path / "register.csv"
    path.write_text("kategori;ord;erstatning\nnavn;Sunniva;Robin\nsted;Drammen;[by]\n", encoding="utf-8")
    answers.files = [path]
    sheets: list[CsvSheet] = []
    section.sheet_wanted.connect(sheets.append)
    section.tabs.setCurrentWidget(section.register)
    before = texts(over.project)
    qtbot.mouseClick(section.register.from_csv, Qt.MouseButton.LeftButton)
    (sheet,) = sheets
    qtbot.addWidget(sheet)
    assert texts(over.project) == before
    assert [sheet.table.item(row, 3).text() for row in range(2)] == ["3", "3"]  # type: ignore[union-attr]
    with qtbot.waitSignal(sheet.closed):
        sheet.apply.click()
    assert "Robin" in texts(over.project)
    assert "Sunniva" not in texts(over.project)


def test_a_faulty_csv_is_named_by_its_line(over: Session, answers: Answers, qtbot: QtBot, tmp_path: Path) -> None:
    """Nothing can be applied, and the sentence says where to look."""
    path = tmp_path / "register.csv"
    path.write_text("navn;Sunniva;Robin\nnavn;;Kim\n", encoding="utf-8")
    sheet = CsvSheet(over, answers, path)  # type: ignore[arg-type]
    qtbot.addWidget(sheet)
    assert not sheet.apply.isEnabled()
    assert "2" in sheet._error.text()


def test_a_missing_csv_is_told(over: Session, answers: Answers, qtbot: QtBot, tmp_path: Path) -> None:
    """Gone between choosing and reading."""
    sheet = CsvSheet(over, answers, tmp_path / "borte.csv")  # type: ignore[arg-type]
    qtbot.addWidget(sheet)
    assert sheet._error.text()
    assert not sheet.apply.isEnabled()


def test_the_scheme_is_previewed_and_switched(section: AnonymiseSection, over: Session, qtbot: QtBot) -> None:
    """The line says who becomes whom; switched, the labels follow, and undo brings the old ones."""
    section.tabs.setCurrentWidget(section.names)
    names = section.names
    names.scheme.setCurrentIndex(names.scheme.findData("names"))
    assert "P01 → Ariel" in names._preview.text()
    assert [p.pseudonym for p in over.project.participants] == ["P01", "P02"]
    qtbot.mouseClick(names.switch, Qt.MouseButton.LeftButton)
    assert [p.pseudonym for p in over.project.participants] == ["Ariel", "Bo"]
    over.store.undo()
    assert [p.pseudonym for p in over.project.participants] == ["P01", "P02"]


def test_the_neutral_pronoun_brings_findings(section: AnonymiseSection, over: Session, qtbot: QtBot) -> None:
    """Stored when she leaves the field; the interviews are looked through again."""
    section.tabs.setCurrentWidget(section.names)
    section.names.pronoun.setFocus()
    qtbot.keyClicks(section.names.pronoun, "[hen]")
    qtbot.keyClick(section.names.pronoun, Qt.Key.Key_Return)
    assert over.project.info.neutral_pronoun == "[hen]"


def test_an_added_name_is_listed_and_forgotten(section: AnonymiseSection, over: Session, qtbot: QtBot) -> None:
    """Typed, looked for, and let go by its chip."""
    section.tabs.setCurrentWidget(section.names)
    qtbot.keyClicks(section.names.name, "gangen")
    qtbot.keyClick(section.names.name, Qt.Key.Key_Return)
    search = section.workbench._search
    assert search.names == ("gangen",)
    qtbot.waitUntil(lambda: any(one.term == "gangen" for one in search.terms()))
    section.names._on_forget("gangen")
    qtbot.waitUntil(lambda: not search.is_busy)
    assert not any(one.term == "gangen" for one in search.terms())


def test_a_mark_is_cleared_with_a_reason(section: AnonymiseSection, over: Session, qtbot: QtBot) -> None:
    """It blocks until then, and can be blocked again."""
    turn = next(turn for turn in over.project.turns if "mor var" in turn.text)
    mark = add_mark(over.store, turn.id, 0, 10, "third_person")
    section.tabs.setCurrentWidget(section.marks)
    card = section.marks.cards[mark]
    qtbot.mouseClick(card.clear, Qt.MouseButton.LeftButton)
    qtbot.keyClick(card.reason, Qt.Key.Key_Return)
    assert not over.project.marks[mark].cleared
    qtbot.keyClicks(card.reason, "Ingen kan kjennes igjen")
    qtbot.keyClick(card.reason, Qt.Key.Key_Return)
    assert over.project.marks[mark].cleared
    assert over.project.marks[mark].reason == "Ingen kan kjennes igjen"
    qtbot.mouseClick(section.marks.cards[mark].block, Qt.MouseButton.LeftButton)
    assert not over.project.marks[mark].cleared


def test_finishing_renews_the_backups(
    section: AnonymiseSection, over: Session, key: LinkingKey, qtbot: QtBot, monkeypatch
) -> None:  # type: ignore[no-untyped-def]
    """Backups from before a replacement go; one of the project as it is now is left."""
    from datetime import datetime

    back_up(over.store, datetime(2026, 1, 5, 12, 0))  # noqa: DTZ001 – backups are named by local time
    register_of(section, over, key)
    section.tabs.setCurrentWidget(section.finish)
    finish = section.finish
    finish.refresh()
    assert finish.renew.isEnabled()
    qtbot.mouseClick(finish.renew, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not finish.renew.isEnabled() and "1" in finish._done.text())
    (left,) = list_backups(over.store.path)
    assert left.made.year > 2025


def test_what_is_left_is_counted(section: AnonymiseSection, over: Session, qtbot: QtBot) -> None:
    """Open terms and marks each lead to their page."""
    turn = next(iter(over.project.turns))
    add_mark(over.store, turn.id, 0, 4, "special")
    section.tabs.setCurrentWidget(section.finish)
    finish = section.finish
    qtbot.waitUntil(lambda: not section.workbench._search.is_busy)
    finish.refresh()
    assert str(len(section.workbench._search.terms())) in finish._terms.text()
    qtbot.mouseClick(finish.to_marks, Qt.MouseButton.LeftButton)
    assert section.tabs.currentWidget() is section.marks

"""The sheet of quotes and form: what is chosen holds at once, shows in an example of her own, and is undone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox
from pytestqt.qtbot import QtBot

from annotator.reporting.settings import form_of, settings_of
from annotator.ui.chapter.form_sheet import FormSheet
from annotator.ui.session import Session


class Answers:
    """Chooses one file."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def open_files(self, title: str, filters: str) -> list[Path]:
        return [self.path]


@pytest.fixture
def sheet(qtbot: QtBot, session: Session, tmp_path: Path) -> FormSheet:
    sheet = FormSheet(session, Answers(tmp_path / "mal.dotx"))  # type: ignore[arg-type]
    qtbot.addWidget(sheet)
    sheet.resize(900, 700)
    with qtbot.waitExposed(sheet):
        sheet.show()
    return sheet


def pick(choice: QComboBox, value: object) -> None:
    """Choose by keyboard."""
    choice.setFocus()
    wanted = choice.findData(value)
    while choice.currentIndex() != wanted:
        QTest.keyClick(choice, Qt.Key.Key_Down if choice.currentIndex() < wanted else Qt.Key.Key_Up)


def named(sheet: FormSheet, name: str) -> QComboBox:
    """A choice by its name."""
    return next(choice for choice in sheet.findChildren(QComboBox) if choice.accessibleName() == name)


def test_the_example_follows_the_style(sheet: FormSheet, session: Session) -> None:
    """A short and a long quote of hers; undo puts the field back."""
    assert sheet.example.texts[0].text().startswith("«")
    pick(sheet.style_choice, "italic_block")

    assert session.project.info.quote_style == "italic_block"
    assert not sheet.example.texts[0].text().startswith("«")
    assert sheet.example.texts[0].font().italic()
    session.store.undo()
    assert sheet.style_choice.currentData() == "block_label"


def test_her_own_style_has_fields_of_its_own(sheet: FormSheet, session: Session) -> None:
    """They come with the choice; each is a setting of the report."""
    assert not sheet.own.isVisible()
    pick(sheet.style_choice, "own")
    assert sheet.own.isVisible()
    pick(named(sheet, "Where quotes stand"), "inline")
    pick(named(sheet, "What the label says"), "none")
    next(box for box in sheet.findChildren(QCheckBox) if box.text() == "Italics").click()
    style = settings_of(session.project).style

    assert (style.setting, style.name, style.italic) == ("inline", "none", True)
    assert sheet.example.texts[1].text().endswith("»")


def test_an_attribute_is_asked_for_where_labels_print_one(sheet: FormSheet) -> None:
    """Otherwise the field would do nothing."""
    assert not sheet.attribute.isVisible()
    pick(sheet.style_choice, "inline_role")
    assert sheet.attribute.isVisible()


def test_page_and_words(sheet: FormSheet, session: Session) -> None:
    """Margins, language, counting: stored as they are chosen, a step of undo each."""
    pick(named(sheet, "Language of the report"), "en")
    pick(named(sheet, "How many participants a theme has"), "words")
    sheet.limit.setValue(30)
    settings = settings_of(session.project)

    assert (settings.language, settings.counting, settings.inline_limit) == ("en", "words", 30)
    for _ in range(3):
        session.store.undo()
    assert settings_of(session.project).language == "nb"
    assert sheet.limit.value() == 40


def test_the_template_is_kept_in_the_project_alone(sheet: FormSheet, session: Session, tmp_path: Path) -> None:
    """Its name is shown, and it can be let go of."""
    sheet._choose_template()
    assert form_of(session.project).template == str(tmp_path / "mal.dotx")
    assert "mal.dotx" in sheet._template.text()
    sheet._no_template.click()
    assert form_of(session.project).template == ""

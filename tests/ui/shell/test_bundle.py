"""The report for who helps holds nothing of hers."""

import json
import re
from dataclasses import astuple
from pathlib import Path

from annotator.domain.project import TABLES
from annotator.storage.diagnosis import Diagnosis
from annotator.storage.errors import FileMissing
from annotator.ui.help.bundle import bundle
from annotator.ui.messages import message

WORD = re.compile(r"\w{3,}")


def words(text: str) -> set[str]:
    """Every word of three letters or more."""
    return {word.casefold() for word in WORD.findall(text)}


def test_no_word_of_the_project_is_in_it(opened) -> None:
    """All texts, names, titles and notes of the sample are looked for; names of tables aside."""
    project = opened.open.session.project
    hers = {
        word
        for table in project.tables.values()
        for record in table
        for value in astuple(record)
        if isinstance(value, str)
        for word in words(value)
    }
    text = bundle(opened)
    facts = json.loads(text)
    the_programs = {"file", "method", "page", facts["method"], facts["page"], *TABLES, *Diagnosis.__slots__}
    del facts["file"], facts["method"], facts["page"]
    told = {word for word in words(text) if not word.isdigit()} - words(json.dumps(facts)) - the_programs

    assert len(hers) > 1_000
    assert told & hers == set()
    assert told <= {"community"}  # SQLCipher's edition


def test_no_path_and_no_message_is_in_it(opened, tmp_path: Path) -> None:
    """Not the home folder, the project's place or name, nor the name of a file an error was about."""
    opened.settings.keeps_recent = True
    opened.settings.remember(opened.open.path)
    try:
        raise FileMissing(tmp_path / "hemmelighet.annotator")
    except FileMissing as error:
        message(error)
    text = bundle(opened)
    for kept in (str(Path.home()), str(tmp_path), tmp_path.name, "sample.annotator", "hemmelighet", "/home"):
        assert kept not in text
    assert "FileMissing" in text
    assert "test_bundle.py" in text


def test_it_tells_what_is_needed(opened) -> None:
    """Versions, the screen, settings, the schema and numbers by table."""
    facts = json.loads(bundle(opened))
    assert facts["system"]["qt"].count(".") == 2
    assert facts["file"]["sqlcipher"].startswith("4.")
    assert facts["file"]["schema"] == facts["file"]["schema_known"]
    assert facts["file"]["journal"] >= 0
    assert facts["settings"]["scale"] == 100
    assert facts["screens"][0]["ratio"] > 0


def test_it_is_seen_before_it_is_saved(opened, ask, tmp_path: Path) -> None:
    """The sheet shows the very text that lands in the file she chooses; a refused place is told."""
    opened.commands.actions["help.bundle"].trigger()
    sheet = opened.page
    ask.saved = tmp_path / "annotator.json"
    sheet.save.click()
    assert ask.saved.read_text(encoding="utf-8") == sheet.text.toPlainText()
    ask.saved = tmp_path / "nowhere" / "annotator.json"
    sheet.save.click()
    assert "Choose another folder" in sheet.said.text()


def test_it_works_without_a_project(window) -> None:
    """Then there is no file to tell about."""
    assert "file" not in json.loads(bundle(window))

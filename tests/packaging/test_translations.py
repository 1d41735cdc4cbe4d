"""The interface's texts: found in the code, compiled when they changed, understood by Qt."""

import json
import os
from pathlib import Path

import pytest
from fixed_words import bring_up_to_date
from PySide6.QtCore import QTranslator
from translations import collect, compile_changed

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Tree</name>
    <message><source>Theme</source><translation>{translation}</translation></message>
</context>
</TS>
"""


def translated(compiled: Path) -> str:
    """What Qt makes of "Theme" with this file."""
    translator = QTranslator()
    assert translator.load(str(compiled))
    return translator.translate("Tree", "Theme")


def test_a_changed_translation_is_compiled(tmp_path: Path) -> None:
    """A .ts file without a .qm file, or newer than it, is compiled so that Qt shows the new text."""
    source, compiled = tmp_path / "annotator_nb.ts", tmp_path / "annotator_nb.qm"

    source.write_text(TS.format(translation="Tema"), encoding="utf-8")
    compile_changed(tmp_path)
    assert translated(compiled) == "Tema"

    source.write_text(TS.format(translation="Hovedtema"), encoding="utf-8")
    os.utime(compiled, (0, 0))
    compile_changed(tmp_path)
    assert translated(compiled) == "Hovedtema"


def test_an_unchanged_translation_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A .qm file as new as its .ts file is not made again, and nothing is said about it."""
    source, compiled = tmp_path / "annotator_nb.ts", tmp_path / "annotator_nb.qm"
    source.write_text(TS.format(translation="Tema"), encoding="utf-8")
    compiled.write_bytes(b"as it was")
    os.utime(source, (0, 0))

    compile_changed(tmp_path)

    assert compiled.read_bytes() == b"as it was"
    assert capsys.readouterr().err == ""


def test_texts_are_found_and_translations_kept(tmp_path: Path) -> None:
    """Collecting finds the texts of the code for bokmål and nynorsk alike, and only plurals for English."""
    waiting = {path.name: count for path, count in collect(tmp_path).items()}

    assert waiting["annotator_nb.ts"] == waiting["annotator_nn.ts"] > 100
    assert (tmp_path / "annotator_en.ts").read_text(encoding="utf-8").count("<message") == (
        tmp_path / "annotator_nb.ts"
    ).read_text(encoding="utf-8").count('<message numerus="yes"')

    source = tmp_path / "annotator_nb.ts"
    text = source.read_text(encoding="utf-8")
    source.write_text(
        text.replace('<translation type="unfinished"></translation>', "<translation>Ja</translation>", 1),
        encoding="utf-8",
    )
    again = {path.name: count for path, count in collect(tmp_path, new="da").items()}
    assert again["annotator_nb.ts"] == waiting["annotator_nb.ts"] - 1
    assert again["annotator_da.ts"] == waiting["annotator_nb.ts"]
    assert again["words_da.json"] > 100


def test_words_outside_the_window_are_brought_up_to_date(tmp_path: Path) -> None:
    """What she has translated stays, what is new waits, what is gone goes; none stands there twice."""
    path = tmp_path / "words_da.json"
    bring_up_to_date(path, "da")
    content = json.loads(path.read_text(encoding="utf-8"))
    contents = next(entry for entry in content if entry["nb"] == "Innhold")
    contents["da"] = "Indhold"
    content = [*content[1:], contents, {"nb": "Borte", "en": "Gone", "da": "Væk"}]
    path.write_text(json.dumps(content), encoding="utf-8")

    bring_up_to_date(path, "da")
    content = json.loads(path.read_text(encoding="utf-8"))
    assert [entry["da"] for entry in content if entry["da"]] == ["Indhold"]
    assert len({(entry["nb"], entry["en"]) for entry in content}) == len(content)

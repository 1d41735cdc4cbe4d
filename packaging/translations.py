"""The interface's texts: collected from the code into resources/i18n/*.ts, compiled from there into *.qm."""

import json
import xml.etree.ElementTree as ET
from pathlib import Path
from tempfile import TemporaryDirectory

import found_texts
import system_packages
from environment import PYTHON, script
from steps import ROOT, quietly, step

I18N = ROOT / "resources" / "i18n"
OURS = ("nb", "nn", "en")
"""The languages that are complete; any other may have texts that wait."""


def compile_changed(folder: Path = I18N) -> None:
    """Compile every .ts file in `folder` that is newer than its .qm file.

    Not where Qt does not start: the compiler is a part of it, and so is the window that would show the texts.
    """
    stale = [source for source in sorted(folder.glob("*.ts")) if _is_stale(source)]
    if not stale or system_packages.qt_lacks():
        return
    with step("Translations"):
        for source in stale:
            quietly(script("pyside6-lrelease"), "-silent", source, "-qm", source.with_suffix(".qm"))


def collect(folder: Path = I18N, new: str = "") -> dict[Path, int]:
    """Bring the .ts files in `folder` up to date with the code: new texts come in as unfinished, dropped ones go.

    A `new` language gets its files, with every text waiting. The words outside the window of a language that is not one
    of ours stand in `words_da.json` and are brought up to date too. Returns how many texts of each file wait.
    """
    folder.mkdir(parents=True, exist_ok=True)
    there = {path.stem.removeprefix("annotator_") for path in folder.glob("annotator_*.ts")}
    added = sorted({*there, *([new] if new else [])} - set(OURS))
    targets = {language: folder / f"annotator_{language}.ts" for language in (*OURS, *added)}
    with step("Texts of the interface"), TemporaryDirectory() as where:
        said = found_texts.as_code(found_texts.texts(ROOT / "annotator"))
        (Path(where) / "texts.py").write_text(said, encoding="utf-8")
        for language, target in targets.items():
            # Without -extensions a folder yields no texts at all, and no error.
            how = ["-silent", "-extensions", "py", "-locations", "none", "-no-obsolete"]
            if language == "en":  # the language of the code; only "1 code, 2 codes" has to be said
                how.append("-pluralonly")
            into = ["-source-language", "en", "-target-language", language, "-ts", str(target)]
            quietly(script("pyside6-lupdate"), *how, where, *into)
        if added:
            quietly(PYTHON, ROOT / "packaging" / "fixed_words.py", folder, *added)
    words = {path: _waiting(path) for path in (folder / f"words_{language}.json" for language in added)}
    return {target: _unfinished(target) for target in targets.values()} | words


def _is_stale(source: Path) -> bool:
    compiled = source.with_suffix(".qm")
    return not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime


def _unfinished(source: Path) -> int:
    return len(ET.parse(source).findall(".//translation[@type='unfinished']"))


def _waiting(words: Path) -> int:
    language = words.stem.removeprefix("words_")
    return sum(not entry[language] for entry in json.loads(words.read_text(encoding="utf-8")))

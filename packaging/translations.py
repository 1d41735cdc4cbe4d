"""The interface's texts: collected from the code into resources/i18n/*.ts, compiled from there into *.qm."""

import xml.etree.ElementTree as ET
from pathlib import Path

from environment import script
from steps import ROOT, quietly, step

I18N = ROOT / "resources" / "i18n"
LANGUAGES = ("nb", "nn", "en")


def compile_changed() -> None:
    """Compile every .ts file that is newer than its .qm file."""
    stale = [source for source in sorted(I18N.glob("*.ts")) if _is_stale(source)]
    if not stale:
        return
    with step("Translations"):
        for source in stale:
            quietly(script("pyside6-lrelease"), "-silent", source, "-qm", source.with_suffix(".qm"))


def collect() -> None:
    """Bring the .ts files up to date with the code: new texts come in as unfinished, dropped ones go."""
    I18N.mkdir(parents=True, exist_ok=True)
    targets = {language: I18N / f"annotator_{language}.ts" for language in LANGUAGES}
    with step("Texts of the interface"):
        for language, target in targets.items():
            into = ["-source-language", "en", "-target-language", language, "-ts", str(target)]
            # Without -extensions a folder yields no texts at all, and no error.
            how = ["-silent", "-extensions", "py", "-locations", "none", "-no-obsolete"]
            quietly(script("pyside6-lupdate"), *how, "annotator", *into)
    for target in targets.values():
        print(f"  {target.name}: {_unfinished(target)} texts to translate")


def _is_stale(source: Path) -> bool:
    compiled = source.with_suffix(".qm")
    return not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime


def _unfinished(source: Path) -> int:
    return len(ET.parse(source).findall(".//translation[@type='unfinished']"))

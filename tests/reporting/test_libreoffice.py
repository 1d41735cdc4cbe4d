"""The Word file opened, understood and paginated by LibreOffice Writer: the stand-in for Word on a test machine."""

import subprocess
import zipfile
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from annotator.reporting.export import export_report
from tests.reporting.chosen import chosen
from tests.reporting.project_maker import LONG_ANSWER, SHORT_ANSWER, sample
from tests.reporting.reading import flowing, needs_libreoffice, needs_poppler, pdf_text
from tests.reporting.university import par, university

pytestmark = [needs_libreoffice, pytest.mark.libreoffice]

TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"


def converted(folder: Path, kind: str, template: Path | None = None, **settings: Any) -> Path:
    """The sample's chapter, written as DOCX and saved by LibreOffice as another kind of file."""
    export_report(sample().project, folder / "funn.docx", chosen(**settings), template)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [
        "soffice",
        profile,
        "--headless",
        "--convert-to",
        kind,
        "--outdir",
        str(folder),
        str(folder / "funn.docx"),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return folder / f"funn.{kind}"


def test_fields_tables_and_notes_are_understood(tmp_path: Path) -> None:
    """Captions are sequences, contents are an index, heads repeat, notes are notes, headings have levels."""
    with zipfile.ZipFile(converted(tmp_path, "odt", quote_style="italic_footnote")) as package:
        root = etree.fromstring(package.read("content.xml"))

    def count(name: str) -> int:
        return len(list(root.iter(name)))

    assert count(f"{TEXT}sequence") == 4
    assert count(f"{TEXT}table-of-content") == 1
    assert count(f"{TEXT}illustration-index") + count(f"{TEXT}table-index") == 1
    assert count(f"{TABLE}table") == count(f"{TABLE}table-header-rows") == 4
    assert count(f"{TEXT}note") == 1
    assert [h.get(f"{TEXT}outline-level") for h in root.iter(f"{TEXT}h")] == [
        "1",
        "2",
        "1",
        "2",
        "1",
        "1",
        "1",
        "1",
        "1",
    ]


def test_figures_and_a_template_are_understood(tmp_path: Path) -> None:
    """In a university's template: its front page first, the figure with its sentence and a caption that counts."""
    mal = university(tmp_path / "mal.dotx", par("Universitetet i Nord") + par("Innledning", "Overskrift1"))
    with zipfile.ZipFile(converted(tmp_path, "odt", mal, said={"map": True})) as package:
        root = etree.fromstring(package.read("content.xml"))
        pictures = [name for name in package.namelist() if name.startswith("Pictures/")]
    text = " ".join("".join(root.itertext()).split())
    described = ["".join(node.itertext()) for node in root.iter(f"{SVG}desc")]

    assert text.index("Universitetet i Nord") < text.index("Figurliste") < text.rindex("Tematisk kart")
    assert described == ["Tematisk kart. Temaer: «Tilhørighet» (med «Egen stemme»); «Forpliktelse»."]
    assert any(name.endswith((".png", ".svg")) for name in pictures)
    assert [node.get(f"{TEXT}name") for node in root.iter(f"{TEXT}sequence")].count("Figur") == 1


@needs_poppler
def test_the_pages_show_the_words(tmp_path: Path) -> None:
    """Set by LibreOffice, the chapter has its numbers, quotes, label and page count."""
    shown = flowing(pdf_text(converted(tmp_path, "pdf").read_bytes()))

    assert "2.1 Egen stemme" in shown
    assert f"{LONG_ANSWER} (Informant 1)" in shown
    assert f"«{SHORT_ANSWER}» (Informant 1)" in shown
    assert "Tabell 2. Kodebok" in shown
    assert "Side 6 av 6" in shown

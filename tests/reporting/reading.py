"""Reads back what the writers wrote: Word parts against the schema, text by style, PDF text by poppler."""

import io
import re
import shutil
import subprocess
import zipfile
from functools import cache
from pathlib import Path

import pytest
from lxml import etree

HERE = Path(__file__).parent
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

needs_libreoffice = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice (soffice) is not installed")
needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler's tools are not installed")


def parts_of(docx: bytes) -> dict[str, bytes]:
    """Every entry of the package by name."""
    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        return {name: package.read(name) for name in package.namelist()}


def document_of(docx: bytes) -> etree._Element:
    """The root of the document part."""
    return etree.fromstring(parts_of(docx)["word/document.xml"])


@cache
def _schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(HERE / "xsd" / "wml.xsd"))


def schema_errors(docx: bytes) -> list[str]:
    """What the ECMA schema finds wrong with any WordprocessingML part of the file."""
    found = []
    for name, content in parts_of(docx).items():
        if re.fullmatch(r"word/(document|styles|numbering|settings|footnotes|footer\d*|header\d*)\.xml", name):
            schema = _schema()
            root = etree.fromstring(content)
            root.attrib.pop("{http://schemas.openxmlformats.org/markup-compatibility/2006}Ignorable", None)
            schema.validate(etree.ElementTree(root))
            found += [f"{name}: {error.message}" for error in schema.error_log]
    return found


def text_of(element: etree._Element) -> str:
    """The visible text of a paragraph, cell or run; breaks as ` / `, fields by their results."""
    shown = {f"{W}t": lambda e: e.text or "", f"{W}br": lambda _: " / ", f"{W}tab": lambda _: " → "}
    return "".join(shown[node.tag](node) for node in element.iter() if node.tag in shown)


def lines_of(docx: bytes) -> list[str]:
    """The document as lines `style: text`, tables as `| cell | cell |`, sections and notes named."""
    lines = []
    for child in document_of(docx).find(f"{W}body"):
        if child.tag == f"{W}tbl":
            rows = child.findall(f"{W}tr")
            lines += ["| " + " | ".join(text_of(cell) for cell in row.findall(f"{W}tc")) + " |" for row in rows]
        elif child.tag == f"{W}p":
            style = child.find(f"{W}pPr/{W}pStyle")
            name = style.get(f"{W}val") if style is not None else "Normal"
            section = " [section]" if child.find(f"{W}pPr/{W}sectPr") is not None else ""
            note = " [note]" if child.find(f".//{W}footnoteReference") is not None else ""
            lines.append(f"{name}: {text_of(child)}{note}{section}".rstrip())
    return lines


def pdf_text(pdf: bytes, *options: str) -> str:
    """The text of a PDF file as poppler reads it; pages are parted by form feeds."""
    done = subprocess.run(["pdftotext", *options, "-", "-"], input=pdf, capture_output=True, check=True)
    return done.stdout.decode("utf-8")


def flowing(text: str) -> str:
    """Text with all white space made single spaces, to find sentences over line and page ends."""
    return " ".join(text.split())

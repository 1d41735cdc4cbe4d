"""A thesis written in Word: the walker of transcripts, with the style and the italics of each paragraph beside it.

Footnotes and endnotes are parts of their own; they are read after the text, in the order in which they are called, and
numbered through the thesis.
"""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, replace
from zipfile import ZipFile

from lxml import etree

from annotator.domain.thesis import NoteKind, ParagraphKind, ThesisNote, ThesisParagraph
from annotator.importing.docx import Walk, child_of, is_on, main_part, value_of
from annotator.importing.package import local_name, open_package, part, tree
from annotator.importing.paragraphs import plausible
from annotator.importing.source import Source
from annotator.importing.thesis_styles import LEAST_INDENT, italics_of, kind_of_style

_TWIPS = 20
_DEEPEST = 20
_CALLS: dict[str, NoteKind] = {"footnoteReference": "footnote", "endnoteReference": "endnote"}


@dataclass(frozen=True, slots=True)
class _Style:
    name: str = ""
    based_on: str = ""
    italic: bool | None = None
    indent: float | None = None


def read(source: Source) -> list[ThesisParagraph]:
    """A `.docx`, `.docm` or `.dotx` file. Raises DamagedDocument, EncryptedDocument, TooLarge."""
    with open_package(source.data, "docx") as package:
        main = main_part(package)
        root = tree(part(package, main, "docx"), "docx")
        folder = posixpath.dirname(main)
        styles = _styles(package, posixpath.join(folder, "styles.xml"))
        texts = {kind: _notes(package, posixpath.join(folder, f"{kind}s.xml")) for kind in _CALLS.values()}
    walk = _ThesisWalk(next(root.iter("{*}lastRenderedPageBreak"), None) is not None, styles)
    for block in root:
        if local_name(block) == "body":
            walk.blocks(block)
    walk.finished()
    known = plausible([(p.text, p.page or 1) for p in walk.paragraphs]) and walk.page > 1
    found = [*walk.paragraphs, *_paragraphs_of_notes(walk, texts, styles)]
    return found if known else [replace(p, page=None) for p in found]


def _notes(package: ZipFile, name: str) -> dict[str, etree._Element]:
    """The notes of a part by their ids; what separates them from the text is none."""
    if name not in package.namelist():
        return {}
    return {value_of(note, "id"): note for note in tree(part(package, name, "docx"), "docx")}


def _paragraphs_of_notes(
    walk: "_ThesisWalk", texts: dict[NoteKind, dict[str, etree._Element]], styles: dict[str, _Style]
) -> Iterator[ThesisParagraph]:
    for note, name, page in walk.calls:
        text = texts[note.kind].get(name)
        if text is not None:
            own = _ThesisWalk(True, styles)
            own.blocks(text)
            own.finished()
            yield from (replace(paragraph, page=page, note=note) for paragraph in own.paragraphs)


def _styles(package: ZipFile, name: str) -> dict[str, _Style]:
    if name not in package.namelist():
        return {}
    found = {}
    for style in tree(part(package, name, "docx"), "docx"):
        if local_name(style) == "style":
            named, based = child_of(style, "name"), child_of(style, "basedOn")
            found[value_of(style, "styleId")] = _Style(
                value_of(named, "val") if named is not None else "",
                value_of(based, "val") if based is not None else "",
                _italic(style),
                _indent(child_of(style, "pPr")),
            )
    return found


def _italic(holder: etree._Element) -> bool | None:
    mark = child_of(holder, "rPr", "i")
    return None if mark is None else is_on(mark)


def _indent(properties: etree._Element | None) -> float | None:
    """Points from the margin; of a list, none: its numbers stand there."""
    if properties is None or child_of(properties, "numPr") is not None:
        return None
    indent = child_of(properties, "ind")
    text = "" if indent is None else value_of(indent, "left") or value_of(indent, "start")
    try:
        return float(text) / _TWIPS if text else None
    except ValueError:
        return None


class _ThesisWalk(Walk):
    """Gathers paragraphs beside the lines of its parent."""

    def __init__(self, rendered: bool, styles: dict[str, _Style]) -> None:
        super().__init__(rendered)
        self.paragraphs: list[ThesisParagraph] = []
        self._styles = styles
        self._pieces: list[tuple[str, bool]] = []
        self._kind: ParagraphKind = "text"
        self._slanted = self._run_slanted = False
        self._started = 1
        self.calls: list[tuple[ThesisNote, str, int]] = []
        """Each note that is called, its id in its part, and the page."""
        self._handlers |= dict.fromkeys(_CALLS, self._call)

    def _take_paragraph(self, paragraph: etree._Element) -> None:
        if not self._pieces:
            self._started = self.page
        properties = child_of(paragraph, "pPr")
        style = child_of(properties, "pStyle") if properties is not None else None
        line = self._line_of(value_of(style, "val") if style is not None else "")
        self._slanted = next((s.italic for s in line if s.italic is not None), False)
        kinds = (kind_of_style(s.name) for s in line)
        own = _indent(properties)
        indents = (own, *(s.indent for s in line))
        indent = next((i for i in indents if i is not None), 0.0)
        listed = properties is not None and child_of(properties, "numPr") is not None
        apart: ParagraphKind = "indented" if indent >= LEAST_INDENT and not listed else "text"
        self._kind = next((kind for kind in kinds if kind is not None), apart)
        super()._take_paragraph(paragraph)

    def _call(self, reference: etree._Element) -> None:
        kind = _CALLS[local_name(reference)]
        number = sum(note.kind == kind for note, _, _ in self.calls) + 1
        at = sum(len(piece) for piece, _ in self._pieces)
        note = ThesisNote(kind, number, len(self.paragraphs), at)
        self.calls.append((note, value_of(reference, "id"), self.page))

    def _line_of(self, style: str) -> list[_Style]:
        """A style and those it is based on."""
        found: list[_Style] = []
        while style in self._styles and len(found) < _DEEPEST:
            found.append(self._styles[style])
            style = found[-1].based_on
        return found

    def _take_run(self, run: etree._Element) -> None:
        own = _italic(run)
        style = child_of(run, "rPr", "rStyle")
        line = self._line_of(value_of(style, "val")) if style is not None else []
        inherited = next((s.italic for s in line if s.italic is not None), self._slanted)
        self._run_slanted = bool(inherited if own is None else own)
        super()._take_run(run)

    def _take_table(self, table: etree._Element) -> None:
        """Each paragraph of a cell is one of the thesis."""
        if self._pieces:
            self._end_paragraph()
        self.blocks(table)

    def _take_break(self, element: etree._Element) -> None:
        self._pieces.append(("\n", False))
        super()._take_break(element)

    def _add(self, text: str) -> None:
        self._pieces.append((text, self._run_slanted))
        super()._add(text)

    def _end_paragraph(self) -> None:
        pieces, self._pieces = self._pieces, []
        text = "".join(piece for piece, _ in pieces)
        if text.strip():
            self.paragraphs.append(ThesisParagraph(text, self._kind, self._started, italics_of(pieces)))
        super()._end_paragraph()

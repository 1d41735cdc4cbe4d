"""A thesis written in LibreOffice: a small walker of its own. Comments and deleted text are left out; footnotes and
endnotes come after the text, in the order in which they are called."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from lxml import etree

from annotator.domain.thesis import NoteKind, ParagraphKind, ThesisNote, ThesisParagraph
from annotator.importing.docx import value_of
from annotator.importing.package import local_name, open_package, part, tree
from annotator.importing.source import Source
from annotator.importing.thesis_styles import LEAST_INDENT, italics_of, kind_of_style

_LEFT_OUT = frozenset(("annotation", "tracked-changes", "sequence-decls", "table-of-content", "bibliography-mark"))
_POINTS = {"cm": 28.35, "mm": 2.835, "in": 72.0, "pt": 1.0}
_LENGTH = re.compile(r"(-?[\d.]+)(cm|mm|in|pt)")
_DEEPEST = 20


@dataclass(frozen=True, slots=True)
class _Style:
    name: str
    parent: str
    italic: bool | None
    indent: float | None


def read(source: Source) -> list[ThesisParagraph]:
    """An `.odt` file. Raises DamagedDocument, EncryptedDocument, TooLarge."""
    with open_package(source.data, "odt") as package:
        names = package.namelist()
        roots = [tree(part(package, name, "odt"), "odt") for name in ("styles.xml", "content.xml") if name in names]
    walk = _Walk({name: style for root in roots for name, style in _styles(root)})
    for body in roots[-1].iter("{*}body"):
        walk.blocks(body)
    found = [*walk.paragraphs, *_paragraphs_of_notes(walk, walk.styles)]
    return found if walk.page > 1 else [replace(paragraph, page=None) for paragraph in found]


def _paragraphs_of_notes(walk: "_Walk", styles: dict[str, _Style]) -> Iterator[ThesisParagraph]:
    for note, body, page in walk.calls:
        own = _Walk(styles)
        own.blocks(body)
        yield from (replace(paragraph, page=page, note=note) for paragraph in own.paragraphs)


def _styles(root: etree._Element) -> list[tuple[str, _Style]]:
    return [(value_of(style, "name"), _style(style)) for style in root.iter("{*}style")]


def _style(style: etree._Element) -> _Style:
    italic: bool | None = None
    indent: float | None = None
    for properties in style:
        slant = value_of(properties, "font-style")
        italic = slant in ("italic", "oblique") if slant else italic
        length = _LENGTH.fullmatch(value_of(properties, "margin-left"))
        indent = float(length[1]) * _POINTS[length[2]] if length else indent
    shown = value_of(style, "display-name") or value_of(style, "name").replace("_20_", " ")
    return _Style(shown, value_of(style, "parent-style-name"), italic, indent)


class _Walk:
    """One passage through the body."""

    def __init__(self, styles: dict[str, _Style]) -> None:
        self.paragraphs: list[ThesisParagraph] = []
        self.page = 1
        self.styles = styles
        self.calls: list[tuple[ThesisNote, etree._Element, int]] = []
        """Each note that is called, its body, and the page."""
        self._pieces: list[tuple[str, bool]] = []
        self._listed = 0

    def blocks(self, parent: etree._Element) -> None:
        """Everything below that is a paragraph."""
        for child in parent:
            name = local_name(child)
            if name in ("p", "h"):
                self._paragraph(child, name)
            elif name == "soft-page-break":
                self.page += 1
            elif name not in _LEFT_OUT:
                self._listed += name == "list"
                self.blocks(child)
                self._listed -= name == "list"

    def _paragraph(self, element: etree._Element, name: str) -> None:
        page, line = self.page, self._line_of(value_of(element, "style-name"))
        slanted = next((s.italic for s in line if s.italic is not None), False)
        self._inline(element, bool(slanted))
        pieces, self._pieces = self._pieces, []
        text = "".join(piece for piece, _ in pieces)
        if text.strip():
            kind: ParagraphKind = "heading" if name == "h" else self._kind(line)
            self.paragraphs.append(ThesisParagraph(text, kind, page, italics_of(pieces)))

    def _kind(self, line: list[_Style]) -> ParagraphKind:
        named = next((kind for s in line if (kind := kind_of_style(s.name)) is not None), None)
        indent = next((s.indent for s in line if s.indent is not None), 0.0)
        return named or ("indented" if indent >= LEAST_INDENT and not self._listed else "text")

    def _inline(self, element: etree._Element, slanted: bool) -> None:
        self._pieces.append((_spaced(element.text), slanted))
        for child in element:
            name = local_name(child)
            if name == "s":
                self._pieces.append((" " * int(value_of(child, "c") or 1), slanted))
            elif name in ("tab", "line-break"):
                self._pieces.append(("\t" if name == "tab" else "\n", slanted))
            elif name == "soft-page-break":
                self.page += 1
            elif name == "note":
                self._call(child)
            elif name not in _LEFT_OUT:
                line = self._line_of(value_of(child, "style-name")) if name == "span" else []
                self._inline(child, bool(next((s.italic for s in line if s.italic is not None), slanted)))
            self._pieces.append((_spaced(child.tail), slanted))

    def _call(self, note: etree._Element) -> None:
        """Its number as it is counted through the thesis: what the file says of it may be a letter or a star."""
        kind: NoteKind = "endnote" if value_of(note, "note-class") == "endnote" else "footnote"
        number = sum(one.kind == kind for one, _, _ in self.calls) + 1
        at = sum(len(piece) for piece, _ in self._pieces)
        for body in note.iterchildren("{*}note-body"):
            self.calls.append((ThesisNote(kind, number, len(self.paragraphs), at), body, self.page))

    def _line_of(self, style: str) -> list[_Style]:
        """A style and those it comes from; one that the file only names is known by that."""
        found: list[_Style] = []
        while style and len(found) < _DEEPEST:
            found.append(self.styles.get(style, _Style(style.replace("_20_", " "), "", None, None)))
            style = found[-1].parent
        return found


def _spaced(text: str | None) -> str:
    """White space of the file is one space of the text."""
    return re.sub(r"[ \t\r\n]+", " ", text or "")

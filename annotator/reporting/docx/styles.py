"""The styles of a report. Built-in names wherever Word has one, so that pasted text takes on the thesis' own look."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.reporting.docx.xml import NAMESPACES, attribute
from annotator.reporting.model import Look
from annotator.reporting.words import Words

if TYPE_CHECKING:
    from docx.document import Document

TWIPS_PER_CM = 567
LINE_WIDTH = 9072
"""16 cm in twentieths of a point: the right tab of the tables of contents on A4 with 2.5 cm margins."""


@dataclass(frozen=True, slots=True)
class StyleSpec:
    """One style; `paragraph` and `text` are the contents of its w:pPr and w:rPr."""

    name: str
    kind: str = "paragraph"
    base: str = "Normal"
    following: str = ""
    paragraph: str = ""
    text: str = ""
    extra: str = ""
    custom: bool = False


def _size(points: float) -> str:
    half = round(points * 2)
    return f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>'


def _spacing(before: float = 0, after: float = 0, lines: float = 1.0) -> str:
    return (
        f'<w:spacing w:before="{round(before * 20)}" w:after="{round(after * 20)}"'
        f' w:line="{round(lines * 240)}" w:lineRule="auto"/>'
    )


def _indent(left: float = 0, right: float = 0, hanging: float = 0) -> str:
    values = [round(cm * TWIPS_PER_CM) for cm in (left, right, hanging)]
    return f'<w:ind w:left="{values[0]}" w:right="{values[1]}" w:hanging="{values[2]}"/>'


def style_specs(look: Look, words: Words) -> Iterator[StyleSpec]:
    """Every style a report may use, bases before those that build on them."""
    yield from _base_styles(look)
    yield from _heading_styles(look)
    yield from _text_styles(look, words)
    yield from _contents_styles(look)
    yield from _table_styles(look, words)


def _base_styles(look: Look) -> Iterator[StyleSpec]:
    justified = '<w:jc w:val="both"/>' if look.justified else ""
    body = "<w:widowControl/>" + _spacing(0, 8, look.spacing) + justified
    yield StyleSpec("Normal", base="", paragraph=body)
    yield StyleSpec("Default Paragraph Font", "character", base="")
    margins = "".join(f'<w:{side} w:w="{width}" w:type="dxa"/>' for side, width in _CELL_MARGINS)
    default = f'<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>'
    yield StyleSpec("Normal Table", "table", base="", extra=default)
    yield StyleSpec("No List", "numbering", base="")


_CELL_MARGINS = (("top", 0), ("left", 108), ("bottom", 0), ("right", 108))


def _heading_styles(look: Look) -> Iterator[StyleSpec]:
    title = _spacing(0, 18, 1.1) + '<w:jc w:val="left"/>'
    yield StyleSpec("Title", following="Normal", paragraph="<w:keepNext/>" + title, text="<w:b/>" + _size(22))
    middle = '<w:jc w:val="center"/>'
    yield StyleSpec("Subtitle", following="Normal", paragraph=_spacing(0, 18, 1.1) + middle, text=_size(look.size + 3))
    for level, (extra, before, italic) in enumerate(((4, 20, ""), (2, 16, ""), (0, 12, ""), (0, 12, "<w:i/>")), 1):
        form = "<w:keepNext/><w:keepLines/>" + _spacing(before, 6, 1.1) + '<w:jc w:val="left"/>'
        form += f'<w:outlineLvl w:val="{level - 1}"/>'
        weight = "<w:b/>" if level < 4 else italic
        yield StyleSpec(f"heading {level}", following="Normal", paragraph=form, text=weight + _size(look.size + extra))


def _text_styles(look: Look, words: Words) -> Iterator[StyleSpec]:
    left = '<w:jc w:val="left"/>'
    italic = "<w:i/>" if look.italic_quotes else ""
    quote = _spacing(4, 10, 1.15) + _indent(1.25, 0.6) + left
    yield StyleSpec("Quote", following="Normal", paragraph=quote, text=italic + _size(look.size - 1))
    spoken = _spacing(0, 4, 1.15) + left
    yield StyleSpec(words.style_transcript, paragraph=spoken, text=_size(look.size - 1), custom=True)
    yield StyleSpec("List Number", paragraph=_spacing(0, 4, look.spacing) + left)
    yield StyleSpec("footnote text", paragraph=_spacing(0, 0, 1.0) + left, text=_size(look.size - 2))
    yield StyleSpec("footer", paragraph=_spacing(0, 0, 1.0) + '<w:jc w:val="center"/>', text=_size(look.size - 2))
    font = "Default Paragraph Font"
    yield StyleSpec("footnote reference", "character", font, text='<w:vertAlign w:val="superscript"/>')
    yield StyleSpec("Strong", "character", font, text="<w:b/>")
    yield StyleSpec("Emphasis", "character", font, text="<w:i/>")
    yield StyleSpec(words.style_inline, "character", font, text=italic, custom=True)
    yield StyleSpec(words.style_label, "character", font, custom=True)


def _contents_styles(look: Look) -> Iterator[StyleSpec]:
    title = "<w:keepNext/>" + _spacing(18, 8, 1.1) + '<w:jc w:val="left"/>'
    yield StyleSpec("TOC Heading", following="Normal", paragraph=title, text="<w:b/>" + _size(look.size + 4))
    right = f'<w:tab w:val="right" w:leader="dot" w:pos="{LINE_WIDTH}"/>'
    for level, (indent, hanging) in enumerate(((0, 0.8), (0.8, 1.0), (1.8, 1.3)), 1):
        start = round((indent + hanging) * TWIPS_PER_CM)
        tabs = f'<w:tabs><w:tab w:val="left" w:pos="{start}"/>{right}</w:tabs>'
        form = tabs + _spacing(6 if level == 1 else 0, 2, 1.1) + _indent(indent + hanging, 0.8, hanging)
        yield StyleSpec(f"toc {level}", paragraph=form + '<w:jc w:val="left"/>')
    form = f"<w:tabs>{right}</w:tabs>" + _spacing(0, 2, 1.1) + _indent(0, 0.8) + '<w:jc w:val="left"/>'
    yield StyleSpec("table of figures", paragraph=form)


def _table_styles(look: Look, words: Words) -> Iterator[StyleSpec]:
    left = '<w:jc w:val="left"/>'
    small = _size(look.size - 2)
    caption = "<w:keepNext/><w:keepLines/>" + _spacing(12, 5, 1.0) + left
    yield StyleSpec("caption", following="Normal", paragraph=caption, text="<w:b/>" + _size(look.size - 1))
    yield StyleSpec(words.style_cell, paragraph=_spacing(0, 0, 1.0) + left, text=small, custom=True)
    yield StyleSpec(words.style_head, base=words.style_cell, paragraph="<w:keepNext/>", text="<w:b/>", custom=True)
    yield StyleSpec(words.style_note, paragraph=_spacing(4, 12, 1.0) + left, text=small, custom=True)
    figure = "<w:keepNext/>" + _spacing(12, 4, 1.0) + '<w:jc w:val="center"/>'
    yield StyleSpec(words.style_figure, following="caption", paragraph=figure, custom=True)
    yield StyleSpec(words.style_table, "table", "Normal Table", extra=_TABLE_LOOK, custom=True)


def _rule(side: str, eighths: int, colour: str = "000000") -> str:
    return f'<w:{side} w:val="single" w:sz="{eighths}" w:space="0" w:color="{colour}"/>'


_TABLE_LOOK = (
    f"<w:tblPr><w:tblBorders>{_rule('top', 8)}{_rule('bottom', 8)}{_rule('insideH', 2, 'A6A6A6')}</w:tblBorders>"
    '<w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="85" w:type="dxa"/>'
    '<w:bottom w:w="50" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tblPr/>'
    f"<w:tcPr><w:tcBorders>{_rule('bottom', 6)}</w:tcBorders></w:tcPr></w:tblStylePr>"
)


class StyleSheet:
    """The style ids of one document by name. A template's ids follow no rule: `Overskrift1`, `a6`."""

    def __init__(self, document: "Document", look: Look, words: Words) -> None:
        self._element = document.styles.element
        self._ids = {name.lower(): style_id for name, style_id in self._present()}
        for spec in style_specs(look, words):
            if spec.name.lower() not in self._ids:
                self._add(spec)

    def __getitem__(self, name: str) -> str:
        return self._ids[name.lower()]

    def _present(self) -> Iterator[tuple[str, str]]:
        from docx.oxml.ns import qn

        for style in self._element.findall(qn("w:style")):
            name = style.find(qn("w:name"))
            if name is not None:
                yield str(name.get(qn("w:val"))), str(style.get(qn("w:styleId")))

    def _add(self, spec: StyleSpec) -> None:
        from docx.oxml import parse_xml

        style_id = self._free_id(spec.name)
        default = ' w:default="1"' if not spec.base else ""
        custom = ' w:customStyle="1"' if spec.custom else ""
        parts = [f"<w:name w:val={attribute(spec.name)}/>"]
        if spec.base:
            parts.append(f'<w:basedOn w:val="{self[spec.base]}"/>')
        if spec.following:
            parts.append(f'<w:next w:val="{self[spec.following]}"/>')
        parts.append("<w:qFormat/>" if spec.kind != "numbering" and spec.base else "<w:semiHidden/>" * (not spec.base))
        if spec.name == "Normal":
            parts[-1] = "<w:qFormat/>"
        parts += [f"<w:pPr>{spec.paragraph}</w:pPr>"] * bool(spec.paragraph)
        parts += [f"<w:rPr>{spec.text}</w:rPr>"] * bool(spec.text)
        opening = f'<w:style {NAMESPACES} w:type="{spec.kind}"{default}{custom} w:styleId="{style_id}">'
        self._element.append(parse_xml(opening + "".join(parts) + spec.extra + "</w:style>"))
        self._ids[spec.name.lower()] = style_id

    def _free_id(self, name: str) -> str:
        wanted = "".join(part[:1].upper() + part[1:] for part in name.split())
        taken = set(self._ids.values())
        while wanted in taken:
            wanted += "1"
        return wanted

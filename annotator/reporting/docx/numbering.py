"""Multilevel numbers for headings, and numbers for lists."""

from typing import TYPE_CHECKING

from annotator.reporting.docx.xml import NAMESPACES

if TYPE_CHECKING:
    from docx.document import Document

    from annotator.reporting.docx.styles import StyleSheet

_HANGING = (567, 709, 851, 992)


def number_headings(document: "Document", styles: "StyleSheet") -> None:
    """Tie Heading 1–4 to one multilevel list, unless a template's headings are numbered already."""
    levels = "".join(
        f'<w:lvl w:ilvl="{i}"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        f'<w:pStyle w:val="{styles[f"heading {i + 1}"]}"/><w:suff w:val="tab"/>'
        f'<w:lvlText w:val="{".".join(f"%{k + 1}" for k in range(i + 1))}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{width}" w:hanging="{width}"/></w:pPr></w:lvl>'
        for i, width in enumerate(_HANGING)
    )
    names = [f"heading {level}" for level in range(1, 5)]
    _tie(document, styles, names, levels, "multilevel")


def number_lists(document: "Document", styles: "StyleSheet") -> None:
    """Give List Number its numbers."""
    level = (
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        f'<w:pStyle w:val="{styles["List Number"]}"/><w:suff w:val="tab"/><w:lvlText w:val="%1."/>'
        '<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="425"/></w:pPr></w:lvl>'
    )
    _tie(document, styles, ["List Number"], level, "singleLevel")


def _tie(document: "Document", styles: "StyleSheet", names: list[str], levels: str, kind: str) -> None:
    from docx.oxml import parse_xml
    from docx.oxml.ns import qn

    by_id = {style.get(qn("w:styleId")): style for style in document.styles.element.findall(qn("w:style"))}
    elements = [by_id[styles[name]] for name in names]
    if elements[0].find(f"{qn('w:pPr')}/{qn('w:numPr')}") is not None:
        return
    numbering = document.part.numbering_part.element
    abstract = _free(numbering, "w:abstractNum", "w:abstractNumId")
    number = max(1, _free(numbering, "w:num", "w:numId"))
    definition = parse_xml(
        f'<w:abstractNum {NAMESPACES} w:abstractNumId="{abstract}">'
        f'<w:multiLevelType w:val="{kind}"/>{levels}</w:abstractNum>'
    )
    first = numbering.find(qn("w:num"))
    if first is None:
        numbering.append(definition)
    else:
        first.addprevious(definition)
    numbering.append(parse_xml(f'<w:num {NAMESPACES} w:numId="{number}"><w:abstractNumId w:val="{abstract}"/></w:num>'))
    for level, element in enumerate(elements):
        properties = element.get_or_add_pPr().get_or_add_numPr()
        if level:
            properties.get_or_add_ilvl().val = level
        properties.get_or_add_numId().val = number


def _free(numbering: object, tag: str, attribute: str) -> int:
    from docx.oxml.ns import qn

    found = numbering.findall(qn(tag))  # type: ignore[attr-defined]
    return max((int(element.get(qn(attribute))) for element in found), default=-1) + 1

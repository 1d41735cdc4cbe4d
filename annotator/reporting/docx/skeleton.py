"""The empty package a report starts from when she has no template: A4, her margins, nothing of any person or machine.

Written here rather than taken from python-docx, whose own template is US Letter, English, and says who made it.
"""

import io
import zipfile

from annotator.reporting.docx.styles import TWIPS_PER_CM
from annotator.reporting.docx.xml import NAMESPACES, attribute, field, run
from annotator.reporting.model import Look
from annotator.reporting.words import Words

HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
EPOCH = (1980, 1, 1, 0, 0, 0)
"""The date of every entry of the package: the oldest a zip file can hold, so that it tells nothing."""

_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_A4 = (11906, 16838)

_PARTS = ("styles", "settings", "numbering", "footer")

_CONTENT_TYPES = (
    f'{HEADER}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_MAIN}.document.main+xml"/>'
    + "".join(f'<Override PartName="/word/{n}.xml" ContentType="{_MAIN}.{n}+xml"/>' for n in _PARTS)
    + "</Types>"
)

_ROOT_RELATIONS = (
    f'{HEADER}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_RELATION}/officeDocument" Target="word/document.xml"/></Relationships>'
)

_DOCUMENT_RELATIONS = (
    f'{HEADER}<Relationships xmlns="{_PACKAGE}/relationships">'
    + "".join(f'<Relationship Id="rId{i}" Type="{_RELATION}/{n}" Target="{n}.xml"/>' for i, n in enumerate(_PARTS, 1))
    + "</Relationships>"
)


def skeleton(look: Look, words: Words) -> io.BytesIO:
    """The package as a file in memory."""
    footer = words.page_of.format(page="\0page\0", pages="\0pages\0")
    shown = {"page": field("PAGE", "1"), "pages": field("NUMPAGES", "1")}
    runs = "".join(shown.get(part) or run(part) for part in footer.split("\0") if part)
    parts = {
        "[Content_Types].xml": _CONTENT_TYPES,
        "_rels/.rels": _ROOT_RELATIONS,
        "word/_rels/document.xml.rels": _DOCUMENT_RELATIONS,
        "word/document.xml": f"{HEADER}<w:document {NAMESPACES}><w:body>{_section(look)}</w:body></w:document>",
        "word/styles.xml": _styles(look, words),
        "word/settings.xml": _settings(words),
        "word/numbering.xml": f"{HEADER}<w:numbering {NAMESPACES}/>",
        "word/footer.xml": (
            f'{HEADER}<w:ftr {NAMESPACES}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{runs}</w:p></w:ftr>'
        ),
    }
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        for name, text in parts.items():
            package.writestr(zipfile.ZipInfo(name, EPOCH), text)
    stream.seek(0)
    return stream


def _section(look: Look) -> str:
    top, right, bottom, left = (round(cm * TWIPS_PER_CM) for cm in look.margins)
    return (
        f'<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="{_A4[0]}" w:h="{_A4[1]}"/>'
        f'<w:pgMar w:top="{top}" w:right="{right}" w:bottom="{bottom}" w:left="{left}"'
        ' w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>'
    )


def _styles(look: Look, words: Words) -> str:
    font = attribute(look.font)
    half = round(look.size * 2)
    return (
        f"{HEADER}<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>"
        f"<w:rFonts w:ascii={font} w:hAnsi={font} w:eastAsia={font} w:cs={font}/>"
        f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>'
        f'<w:lang w:val="{words.tag}" w:eastAsia="{words.tag}" w:bidi="ar-SA"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults></w:styles>"
    )


def _settings(words: Words) -> str:
    decimal = "." if words.tag.startswith("en") else ","
    compatibility = "http://schemas.microsoft.com/office/word"
    return (
        f'{HEADER}<w:settings {NAMESPACES}><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        f'<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="{compatibility}" w:val="15"/></w:compat>'
        f'<w:themeFontLang w:val="{words.tag}"/>'
        f'<w:decimalSymbol w:val="{decimal}"/><w:listSeparator w:val="{"," if decimal == "." else ";"}"/></w:settings>'
    )

"""The Word file as a whole: title and language as its only properties, and the same bytes for the same report."""

import io
import zipfile
from html import escape
from typing import TYPE_CHECKING

from annotator.reporting.docx.skeleton import EPOCH, HEADER
from annotator.reporting.docx.xml import NAMESPACES, paragraph, run
from annotator.reporting.model import Footnote
from annotator.reporting.words import Words

if TYPE_CHECKING:
    from docx.document import Document

    from annotator.reporting.docx.styles import StyleSheet

_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DUBLIN = "http://purl.org/dc/elements/1.1/"
_BEFORE_FOOTNOTES = "endnotePr compat docVars rsids mathPr attachedSchema themeFontLang clrSchemeMapping"
_BEFORE_FOOTNOTES += " doNotIncludeSubdocsInStats shapeDefaults doNotEmbedSmartTags decimalSymbol listSeparator"


def set_properties(document: "Document", title: str, words: Words) -> None:
    """Title and language; no author, no dates, no program."""
    from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    package = document.part.package
    for rel_id, relation in list(package.rels.items()):
        if relation.reltype == RELATIONSHIP_TYPE.CORE_PROPERTIES:
            del package.rels[rel_id]
    text = (
        f'{HEADER}<cp:coreProperties xmlns:cp="{_CORE}" xmlns:dc="{_DUBLIN}">'
        f"<dc:title>{escape(title, quote=False)}</dc:title><dc:language>{words.tag}</dc:language></cp:coreProperties>"
    )
    uri = PackURI("/docProps/core.xml")
    part = Part(uri, CONTENT_TYPE.OPC_CORE_PROPERTIES, text.encode("utf-8"), package)
    package.relate_to(part, RELATIONSHIP_TYPE.CORE_PROPERTIES)


def set_language(document: "Document", words: Words) -> None:
    """The proofing language of everything that does not name its own, also in a template that says otherwise."""
    from docx.oxml.ns import qn

    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), words.tag)


def add_footnotes(document: "Document", notes: list[Footnote], styles: "StyleSheet") -> None:
    """The part that holds the notes; python-docx has none of its own."""
    from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part
    from docx.oxml import parse_xml

    mark = f'<w:r><w:rPr><w:rStyle w:val="{styles["footnote reference"]}"/></w:rPr><w:footnoteRef/></w:r>'
    parts = [
        f'<w:footnote w:type="{kind}" w:id="{number}">{paragraph("", f"<w:r><w:{kind}/></w:r>", _TIGHT)}</w:footnote>'
        for number, kind in ((-1, "separator"), (0, "continuationSeparator"))
    ]
    for number, note in enumerate(notes, 1):
        text = run(" ") + "".join(run(part.text, language=part.language) for part in note.runs)
        parts.append(f'<w:footnote w:id="{number}">{paragraph(styles["footnote text"], mark + text)}</w:footnote>')
    blob = f"{HEADER}<w:footnotes {NAMESPACES}>{''.join(parts)}</w:footnotes>".encode()
    uri = PackURI("/word/footnotes.xml")
    part = Part(uri, CONTENT_TYPE.WML_FOOTNOTES, blob, document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    reference = '<w:footnote w:id="-1"/><w:footnote w:id="0"/>'
    _insert_setting(document, parse_xml(f"<w:footnotePr {NAMESPACES}>{reference}</w:footnotePr>"))


_TIGHT = '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>'


def _insert_setting(document: "Document", element: object) -> None:
    """Settings stand in a fixed order: before the first of those that must come after."""
    from docx.oxml.ns import qn

    settings = document.settings.element
    for name in _BEFORE_FOOTNOTES.split():
        found = settings.find(qn(f"m:{name}" if name == "mathPr" else f"w:{name}"))
        if found is not None:
            found.addprevious(element)
            return
    settings.append(element)


def saved(document: "Document", text: bytes) -> bytes:
    """The package as bytes, with `text` as its document part.

    python-docx stamps the clock on every entry; here they are all of one old date.
    """
    main = document.part.partname.membername
    written = io.BytesIO()
    document.save(written)
    out = io.BytesIO()
    with zipfile.ZipFile(written) as source, zipfile.ZipFile(out, "w") as target:
        names = sorted(source.namelist(), key=lambda name: (name != "[Content_Types].xml", name != "_rels/.rels", name))
        for name in names:
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            target.writestr(entry, text if name == main else source.read(name))
    return out.getvalue()

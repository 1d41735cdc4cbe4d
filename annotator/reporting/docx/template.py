"""Her university's template (.docx or .dotx) as the package of the report: its styles and page, nobody's traces.

A template carries the names of those who made it, addresses of other files (which Word would fetch), and often pages of
its own. The report takes the styles, page, headers and footers, and the pages that stand before and after it (`front`).
"""

import io
import re
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.reporting.docx.front import Pages, take_pages
from annotator.reporting.docx.traces import without_people
from annotator.reporting.docx.xml import R_NAMESPACE, W_NAMESPACE
from annotator.reporting.errors import BadTemplate

if TYPE_CHECKING:
    from docx.document import Document
    from docx.opc.part import Part

_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_OTHER_MAINS = re.compile(
    r"application/vnd\.openxmlformats-officedocument\.wordprocessingml\.template\.main\+xml"
    r"|application/vnd\.ms-word\.(document|template)\.macroEnabled(Template)?\.main\+xml"
)
_DROPPED = (
    "attachedTemplate",
    "comments",
    "commentsExtended",
    "commentsExtensible",
    "commentsIds",
    "core-properties",
    "custom-properties",
    "customXml",
    "endnotes",
    "extended-properties",
    "footnotes",
    "glossaryDocument",
    "keyMapCustomizations",
    "people",
    "stylesWithEffects",
    "thumbnail",
    "vbaProject",
    "webSettings",
)
_DROPPED_SETTINGS = (
    "attachedTemplate",
    "docVars",
    "documentProtection",
    "endnotePr",
    "footnotePr",
    "mailMerge",
    "proofState",
    "rsids",
    "saveThroughXslt",
    "trackRevisions",
    "updateFields",
    "writeProtection",
    "zoom",
)


def open_template(path: Path) -> tuple["Document", Pages]:
    """The template as an empty document with its styles, and its pages that stay.

    Raises BadTemplate, or OSError when it cannot be read.
    """
    from docx import Document
    from lxml.etree import XMLSyntaxError

    try:
        document = Document(_as_document(path.read_bytes()))
        _without_traces(document)
        pages = take_pages(document.element.body, _chapter_styles(document))
    except (zipfile.BadZipFile, KeyError, ValueError, XMLSyntaxError, AttributeError) as reason:
        raise BadTemplate(path.name) from reason
    return document, pages


def _as_document(data: bytes) -> io.BytesIO:
    """python-docx refuses templates and macro files by their content type alone."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.infolist():
            content = source.read(entry)
            if entry.filename == "[Content_Types].xml":
                content = _OTHER_MAINS.sub(_MAIN, content.decode("utf-8")).encode("utf-8")
            target.writestr(entry, content)
    out.seek(0)
    return out


def _chapter_styles(document: "Document") -> list[str]:
    """The ids of the style that chapters' headings have, whatever the language of the Word that made it."""
    from docx.oxml.ns import qn

    styles = document.styles.element.findall(qn("w:style"))
    named = ((style, style.find(qn("w:name"))) for style in styles)
    return [
        style.get(qn("w:styleId")) for style, name in named if name is not None and _is_heading(name.get(qn("w:val")))
    ]


def _is_heading(name: str) -> bool:
    return name.casefold() == "heading 1"


def _without_traces(document: "Document") -> None:
    package = document.part.package
    for part in [document.part, *package.iter_parts()]:
        _drop_relations(part)
        if part.partname.startswith(("/word/header", "/word/footer")) and hasattr(part, "element"):
            without_people(part.element)
    for rel_id, relation in list(package.rels.items()):
        if _is_dropped(relation.reltype):
            del package.rels[rel_id]
    settings = document.settings.element
    for child in list(settings):
        local = str(child.tag).rpartition("}")[2]
        if local in _DROPPED_SETTINGS or not str(child.tag).startswith(f"{{{W_NAMESPACE}}}"):
            settings.remove(child)


def _is_dropped(kind: str) -> bool:
    return kind.rpartition("/")[2] in _DROPPED


def _drop_relations(part: "Part") -> None:
    """Cut the part loose from files elsewhere and from what tells of people; marks that pointed there go too."""
    gone = {i for i, rel in part.rels.items() if rel.is_external or _is_dropped(rel.reltype)}
    for rel_id in gone:
        del part.rels[rel_id]
    element = getattr(part, "element", None)
    if not gone or element is None:
        return
    for node in list(element.iter()):
        for name in [n for n, v in node.attrib.items() if n.startswith(f"{{{R_NAMESPACE}}}") and v in gone]:
            del node.attrib[name]

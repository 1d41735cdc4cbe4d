"""From reportlab's file to the finished one: structure tree, language, PDF/A-2b, and no trace of machine or hour.

All in memory: an export that is stopped leaves no text in any temporary file.
"""

import io
from html import escape
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String, pdfa

from annotator.reporting.errors import NotArchivable
from annotator.reporting.pdf.tagging import Element, Tags

FLAVOUR = "2b"

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


def finished(source: bytes, tags: Tags, title: str, language: str) -> bytes:
    """The tagged PDF/A-2b file. Raises NotArchivable when the check of the written bytes does not pass."""
    out = io.BytesIO()
    settings = pdfa.resolve_save_kwargs(FLAVOUR, deterministic_id=True)
    with pikepdf.open(io.BytesIO(source)) as pdf:
        _add_structure(pdf, tags)
        pdf.Root.Lang = String(language)
        pdf.Root.MarkInfo = Dictionary(Marked=True)
        pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        pdfa.prepare(pdf, FLAVOUR)
        _set_properties(pdf, title, language)
        pdf.save(out, **settings)
    out.seek(0)
    report = pdfa.validate_written(out, FLAVOUR, settings)
    if not report.passed:
        raise NotArchivable(str(report.findings[0]) if report.findings else "")
    return out.getvalue()


def _set_properties(pdf: pikepdf.Pdf, title: str, language: str) -> None:
    """Title and language only: `prepare` has written the hour and the program's name."""
    packet = _XMP.format(title=escape(title, quote=False), language=language).encode("utf-8")
    metadata = pdf.make_stream(packet)
    metadata.Type, metadata.Subtype = Name.Metadata, Name.XML
    pdf.Root.Metadata = metadata
    for key in [str(key) for key in pdf.docinfo.keys() if key != "/Title"]:  # noqa: SIM118 (no mapping)
        del pdf.docinfo[key]


def _add_structure(pdf: pikepdf.Pdf, tags: Tags) -> None:
    writer = _TreeWriter(pdf)
    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    root.K = Array([writer.write(tags.root, root)])
    numbers: list[Any] = []
    for at, page in enumerate(pdf.pages):
        page.obj.StructParents = at
        page.obj.Tabs = Name.S
        if Name.Trans in page.obj:
            del page.obj[Name.Trans]  # PDF/A knows no transitions; reportlab writes an empty one
        marked = [writer.objects[id(element)] for element in tags.pages.get(at + 1, [])]
        numbers += [at, pdf.make_indirect(Array(marked))]
    numbers += writer.links(tags)
    root.ParentTree = pdf.make_indirect(Dictionary(Nums=Array(numbers)))
    root.ParentTreeNextKey = numbers[-2] + 1 if numbers else 0
    pdf.Root.StructTreeRoot = root


class _TreeWriter:
    """Writes elements as PDF objects and remembers which is which."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self._pdf = pdf
        self._pages = [page.obj for page in pdf.pages]
        self.objects: dict[int, Any] = {}

    def write(self, element: Element, parent: Any) -> Any:
        """The element and all below it."""
        made = self._pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{element.kind}"), P=parent))
        self.objects[id(element)] = made
        if element.kind == "TH":
            made.A = Dictionary(O=Name.Table, Scope=Name.Column)
        if element.language:
            made.Lang = String(element.language)
        if element.description:
            made.Alt = String(element.description)
        children: list[Any] = []
        for child in element.children:
            if isinstance(child, Element):
                children.append(self.write(child, made))
            else:
                page, content = child
                children.append(Dictionary(Type=Name.MCR, Pg=self._pages[page - 1], MCID=content))
        made.K = Array(children)
        return made

    def links(self, tags: Tags) -> list[Any]:
        """A Link element for every link, under the element that was drawn with it; entries for the parent tree."""
        entries: list[Any] = []
        key = len(self._pages)
        for number, elements in sorted(tags.links.items()):
            page = self._pages[number - 1]
            for annotation, element in zip(page.get(Name.Annots, []), elements, strict=True):
                parent = self.objects[id(element)]
                link = self._pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Link, P=parent))
                link.K = Array([Dictionary(Type=Name.OBJR, Obj=annotation, Pg=page)])
                parent.K.append(link)
                annotation.StructParent = key
                entries += [key, link]
                key += 1
        return entries

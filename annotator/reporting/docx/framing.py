"""The document part around the report: forms of pages, the template's own ones before and after it, name spaces."""

import copy
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any

from annotator.reporting.docx.front import Pages, sections_in
from annotator.reporting.docx.skeleton import HEADER
from annotator.reporting.docx.xml import R_NAMESPACE, W_NAMESPACE, paragraph
from annotator.reporting.model import Listing

if TYPE_CHECKING:
    from annotator.reporting.docx.body import Body

_W = f"{{{W_NAMESPACE}}}"
_NEW_PAGE = paragraph("", '<w:r><w:br w:type="page"/></w:r>')
_COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Ignorable"
_DECLARATION = re.compile(r' xmlns(?::(\w+))?="([^"]*)"')
_OWN = {"w": W_NAMESPACE, "r": R_NAMESPACE}


@dataclass(frozen=True, slots=True)
class PageForms:
    """The XML of a section that stands and of one that lies, and their line widths in twentieths of a point.

    `first` is the form of the section in which the report begins. Later ones do not begin to count pages anew.
    """

    first: str
    upright: str
    lying: str
    widths: tuple[int, int]

    def form(self, landscape: bool, first: bool) -> str:
        """The form of a section."""
        return self.lying if landscape else self.first if first else self.upright


def page_forms(section: Any, with_front_page: bool = False) -> PageForms:
    """Upright and lying pages after the template's own section, or the report's.

    A title page has no number: the section it begins has a first page of its own.
    """
    from docx.enum.section import WD_ORIENT

    forms, widths = [], []
    for landscape in (False, True):
        form = copy.deepcopy(section)
        width, height = sorted((form.page_width or 0, form.page_height or 0), reverse=landscape)
        form.page_width, form.page_height = width, height
        form.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
        forms.append(form)
        widths.append((width - (form.left_margin or 0) - (form.right_margin or 0)) // 635)
    forms[0].titlePg_val = with_front_page or forms[0].titlePg_val
    first = bare(forms[0], section.nsmap)
    upright, lying = (bare(_later(form), section.nsmap) for form in forms)
    return PageForms(first, upright, lying, (widths[0], widths[1]))


def _later(form: Any) -> Any:
    """The section as one that only goes on: no first page of its own, no page number to begin with, a new page."""
    for name in ("titlePg", "type"):
        for child in form.findall(f"{_W}{name}"):
            form.remove(child)
    for numbers in form.findall(f"{_W}pgNumType"):
        numbers.attrib.pop(f"{_W}start", None)
    return form


def opening(root: Any) -> str:
    """The head of the document part, with every prefix the template's pages use."""
    spaces = {**{prefix or "": uri for prefix, uri in root.nsmap.items()}, **_OWN}
    declared = " ".join(f'xmlns{":" if prefix else ""}{prefix}="{escape(uri)}"' for prefix, uri in spaces.items())
    ignored = root.get(_COMPATIBILITY)
    compatible = f' mc:Ignorable="{escape(ignored)}"' if ignored and "mc" in root.nsmap else ""
    return f"{HEADER}<w:document {declared}{compatible}><w:body>"


def bare(element: Any, declared: Mapping[Any, str]) -> str:
    """The element's XML without the prefixes that are declared at the root already."""
    from lxml import etree

    known = {**declared, **_OWN}
    element.tail = None
    tag, closing, rest = etree.tostring(element, encoding="unicode").partition(">")
    kept = _DECLARATION.sub(lambda found: "" if known.get(found[1]) == found[2] else found[0], tag)
    return kept + closing + rest


def highest(elements: Sequence[Any], name: str) -> int:
    """The highest id that elements of a name have, so that the report's begin above it."""
    found = (node for element in elements for node in element.iter() if str(node.tag).rpartition("}")[2] == name)
    ids = [node.get(f"{_W}id") or node.get("id") or "0" for node in found]
    return max((int(one) for one in ids if one.isdecimal()), default=0)


def framed(body: "Body", pages: Pages, declared: Mapping[Any, str]) -> Iterator[str]:
    """The template's pages before, the report, and the pages after it.

    The report's contents stand where the template's did; with pages of a template before it, it needs no title.
    """
    if not pages.before:
        yield body.title()
    place = len(pages.before) if pages.contents is None else pages.contents
    yield from (bare(element, declared) for element in pages.before[:place])
    listed = body.listings() if pages.contents is not None else []
    yield from listed
    yield from (bare(element, declared) for element in pages.before[place:])
    if pages.before and not _ends_page(pages.before, place, bool(listed)):
        yield _NEW_PAGE
    yield from body.parts(without=Listing if pages.contents is not None else ())
    if pages.after:
        yield body.end_of_report() or _NEW_PAGE
        yield from (bare(element, declared) for element in pages.after)


def _ends_page(before: Sequence[Any], place: int, listed: bool) -> bool:
    """Whether the last of these pages ends with a section or a page break."""
    if listed and place == len(before):
        return False
    last = before[-1]
    if any(True for _ in sections_in([last])):
        return not any((kind.get(f"{_W}val") == "continuous") for kind in last.iter(f"{_W}type"))
    return any(mark.get(f"{_W}type") == "page" for mark in last.iter(f"{_W}br"))

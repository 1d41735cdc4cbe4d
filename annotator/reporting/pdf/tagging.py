"""Tags for screen readers: what is drawn is marked as heading, paragraph, cell …, and the tree of it kept.

The open reportlab has no tagging. A mark wraps the operators of one paragraph in marked content; the tree is written
into the file afterwards (`finish`). Each pass over the pages draws all anew, so the tree starts anew with it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any


@dataclass(eq=False, slots=True)
class Element:
    """One element of the structure tree. `children` holds elements and (page, marked content id) pairs; `description`
    is said in place of a figure."""

    kind: str
    language: str = ""
    description: str = ""
    children: list["Element | tuple[int, int]"] = field(default_factory=list)


class Tags:
    """The structure tree of the pass that is being drawn."""

    def __init__(self) -> None:
        self._pass = 0
        self.start_pass()

    def start_pass(self) -> None:
        """Forget the tree of the pass before."""
        self._pass += 1
        self.root = Element("Document")
        self.current = self.root
        self.pages: dict[int, list[Element]] = {}
        self.links: dict[int, list[Element]] = {}
        self._artifact = False

    def element(self, mark: "Mark") -> Element:
        """The element of a mark, made at its first drawing in this pass under the current element."""
        if mark.drawn_in != self._pass:
            mark.drawn_in = self._pass
            mark.element = Element(mark.kind, mark.language, mark.description)
            self.current.children.append(mark.element)
        return mark.element

    @contextmanager
    def within(self, mark: "Mark") -> Iterator[None]:
        """What is drawn in here belongs under the mark's element."""
        outer, self.current = self.current, self.element(mark)
        yield
        self.current = outer

    @contextmanager
    def content(self, canvas: Any, mark: "Mark | None") -> Iterator[None]:
        """Mark what is drawn in here as the content of the mark's element."""
        if mark is None or self._artifact:
            yield
            return
        element = self.element(mark)
        page = canvas.getPageNumber()
        on_page = self.pages.setdefault(page, [])
        element.children.append((page, len(on_page)))
        canvas._code.append(f"/{element.kind} <</MCID {len(on_page)}>> BDC")
        on_page.append(element)
        links = len(canvas._annotationrefs)
        yield
        canvas._code.append("EMC")
        self.links.setdefault(page, []).extend([element] * (len(canvas._annotationrefs) - links))

    @contextmanager
    def artifact(self, canvas: Any) -> Iterator[None]:
        """What is drawn in here is no content: rules, page numbers, repeated table heads."""
        canvas._code.append("/Artifact BMC")
        self._artifact = True
        yield
        self._artifact = False
        canvas._code.append("EMC")


@dataclass(eq=False, slots=True)
class Mark:
    """What one flowable is; its parts on several pages share the mark."""

    tags: Tags
    kind: str
    language: str = ""
    description: str = ""
    drawn_in: int = 0
    element: Element = field(default_factory=lambda: Element(""))

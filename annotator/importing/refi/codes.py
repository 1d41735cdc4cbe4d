"""The tree of codes, and the sets of codes: ours say levels, further parents and questions, others' become groups."""

import hashlib

from lxml import etree

from annotator.domain.exchange import ALSO_UNDER, QUESTION, described, kind_said, says
from annotator.domain.notes import Question, QuestionNode
from annotator.importing.incoming import LEVELS, Draft, free_name, one_line
from annotator.importing.package import local_name
from annotator.importing.refi.elements import child, children, colour, guid, said, targets, uuid, value

DEEPEST = 100


class Codes:
    """Reads codes into a draft; `node` leads from identities to nodes."""

    def __init__(self, draft: Draft, dotted: bool = False) -> None:
        self._draft, self._dotted = draft, dotted
        self.node: dict[str, int] = {}
        self.elements: dict[int, etree._Element] = {}
        self._names: dict[int | None, set[str]] = {}
        self._colours: dict[int, str | None] = {}

    def read(self, holder: etree._Element | None) -> None:
        """`holder` is the element around `Codes`."""
        for element in children(child(holder, "Codes"), "Code"):
            self._code(element, None, 0)
        self.node.pop("", None)  # a code without an identity is one, but nothing can point at it
        if self._dotted:
            self._undot()

    def sets(self, holder: etree._Element | None) -> list[etree._Element]:
        """Take in the sets that hold codes; those of other things are returned."""
        others = []
        for element in children(child(holder, "Sets"), "Set"):
            members = [self.node[t] for t in targets(element, "MemberCode") if t in self.node]
            if not self._ours(element, members) and members:
                self._group(element, members)
            if any(local_name(found) in ("MemberSource", "MemberNote") for found in children(element)):
                others.append(element)
        return others

    def _code(self, element: etree._Element, parent: int | None, depth: int) -> None:
        draft = self._draft
        identity, kind = guid(element), "code" if value(element, "isCodable").strip() not in ("false", "0") else "group"
        taken = self._names.setdefault(parent, set())
        name = free_name(one_line(value(element, "name")) or "–", taken)
        taken.add(name)
        about = described(said(element, "Description"))
        shade = colour(value(element, "color"))
        own = None if parent is not None and shade == self._colours.get(parent) else shade
        node = draft.node(
            name,
            kind,  # type: ignore[arg-type]
            uuid=uuid(identity) if identity not in self.node else "",
            colour=own,
            definition=about.definition,
            heading=about.heading,
            include=about.include,
            exclude=about.exclude,
            example=about.example,
        )
        self._colours[node] = shade if shade is not None else self._colours.get(parent or 0)
        self.node.setdefault(identity, node)
        self.elements[node] = element
        if parent is not None:
            draft.link(node, parent)
        for below in children(element, "Code"):
            self._code(below, node if depth < DEEPEST else parent, depth + 1)

    def _ours(self, element: etree._Element, members: list[int]) -> bool:
        """Whether a set is one that Annotator wrote, and what it says is taken in."""
        about = said(element, "Description")
        kind = kind_said(about)
        if kind is not None:
            for node in members:
                self._draft.change("node", node, layer=LEVELS.index(kind) + 1)
            return True
        if says(ALSO_UNDER, about):
            parent = next((node for known, node in self.node.items() if _also_under(known) == guid(element)), None)
            for node in members if parent is not None else ():
                self._draft.link(node, parent or 0)
            return parent is not None
        if not says(QUESTION, about):
            return False
        place = len(self._draft.rows["question"])
        question = self._draft.add(Question(uuid=uuid(guid(element)), position=place, text=value(element, "name")))
        for node in members:
            self._draft.add(QuestionNode(question=question, node=node))
        return True

    def _group(self, element: etree._Element, members: list[int]) -> None:
        about = said(element, "Description")
        group = self._draft.node(value(element, "name"), "group", uuid=uuid(guid(element)), definition=about)
        for node in members:
            self._draft.link(node, group)
        self._draft.note("sets_as_groups")

    def _undot(self) -> None:
        """Taguette writes a code below another as `Parent.Child`."""
        rows = self._draft.rows["node"]
        by_name = {node.name: node.id for node in reversed(rows.values())}
        for node in list(rows.values()):
            above, dot, own = node.name.rpartition(".")
            if dot and own.strip() and above in by_name:
                self._draft.link(node.id, by_name[above])
                self._draft.change("node", node.id, name=own.strip())


def _also_under(identity: str) -> str:
    digits = hashlib.md5(f"also under|{identity.upper()}".encode(), usedforsecurity=False).hexdigest()
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"

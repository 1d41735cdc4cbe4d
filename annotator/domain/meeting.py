"""Two projects side by side: what of the one is in the other already."""

from collections import defaultdict
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from annotator.domain.codebook import kind_of
from annotator.domain.corpus import Document
from annotator.domain.meeting_texts import MetText, Overlay
from annotator.domain.project import Project
from annotator.domain.restriction import frozen_documents

Path = tuple[str, ...]
How = Literal["lay", "second", "leave"]
"""What becomes of an interview that is here: its codings are laid on it, it comes in as one more, or not at all."""
ENOUGH = 200
"""Letters from which on the same text under another title is the same interview."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """An interview that is `here` already, and why its codings cannot be laid on that one: the text differs, it has no
    more than the title in common, or somebody in it is frozen."""

    here: int
    obstacle: Literal["", "text", "title", "frozen"] = ""

    @property
    def likely(self) -> How:
        """What is proposed. The same title alone is no reason to leave an interview out."""
        if self.obstacle == "title":
            return "second"
        return "leave" if self.obstacle else "lay"


def folded(name: str) -> str:
    """A name without what does not tell names apart."""
    return " ".join(name.split()).casefold()


def met_documents(here: Project, incoming: Project) -> dict[int, Meeting]:
    """The interviews of `incoming` that `here` has: by identity, by their file, by title, or by their text alone.

    The identity alone would not do: some programs give new ones at every export.
    """
    known = _Known(here)
    frozen = frozen_documents(here)
    found = {}
    for document in sorted(incoming.documents if len(here.documents) else (), key=known.by_identity):
        met = known.meet(document, MetText(incoming, document.id))
        if met is not None:
            found[document.id] = replace(met, obstacle="frozen") if met.here in frozen and not met.obstacle else met
    return found


class _Known:
    """The interviews that are here, to be found again."""

    def __init__(self, here: Project) -> None:
        self._here, self._texts, self._taken = here, dict[int, MetText](), set[int]()
        self._uuids = {document.uuid: document.id for document in here.documents if document.uuid}
        self._hashes: dict[str, list[int]] = defaultdict(list)
        self._titles: dict[str, list[int]] = defaultdict(list)
        for document in here.ordered_documents():
            self._titles[folded(document.title)].append(document.id)
            if document.source_hash:
                self._hashes[document.source_hash].append(document.id)

    def by_identity(self, document: Document) -> tuple[bool, int]:
        """What is known by its identity comes first: none other takes its place."""
        return document.uuid not in self._uuids, document.id

    def meet(self, document: Document, text: MetText) -> Meeting | None:
        """What an interview is here; None: it is not."""
        sure = [self._uuids[document.uuid]] if document.uuid in self._uuids else []
        sure += self._hashes.get(document.source_hash, [])
        titled = self._titles.get(folded(document.title), [])
        for one in (*sure, *titled):
            if self._is_free(one) and Overlay(self._text(one), text).way:
                self._taken.add(one)
                return Meeting(one)
        alike = self._of_the_same_words(text) if not sure else None
        if alike is not None:
            self._taken.add(alike)
            return Meeting(alike)
        if sure or titled:
            return Meeting((sure or titled)[0], "text" if sure else "title")
        return None

    def _is_free(self, document: int) -> bool:
        return document not in self._taken

    def _of_the_same_words(self, text: MetText) -> int | None:
        """Under whatever title; a short answer may well be another's too."""
        if len(text.words.bare) < ENOUGH:
            return None
        found = self._by_words.get(hash(text.words.bare)) or self._by_whole.get(hash(text.whole.bare))
        sure = found is not None and self._is_free(found) and Overlay(self._text(found), text).way
        return found if sure else None

    @cached_property
    def _by_words(self) -> dict[int, int]:
        return {hash(self._text(document.id).words.bare): document.id for document in self._here.documents}

    @cached_property
    def _by_whole(self) -> dict[int, int]:
        return {hash(self._text(document.id).whole.bare): document.id for document in self._here.documents}

    def _text(self, document: int) -> MetText:
        if document not in self._texts:
            self._texts[document] = MetText(self._here, document)
        return self._texts[document]


def same_pseudonyms(here: Project, incoming: Project) -> dict[int, int]:
    """From people of `incoming` to those here with the same pseudonym but another identity: P01 of one project may be
    somebody else than P01 of another."""
    known = {folded(person.pseudonym): person.id for person in here.participants}
    uuids = {person.uuid for person in here.participants if person.uuid}
    people = (person for person in incoming.participants if person.uuid not in uuids)
    return {person.id: known[folded(person.pseudonym)] for person in people if folded(person.pseudonym) in known}


class NodePaths:
    """The codes and themes of a project by identity, by the names from the top down, and by name alone."""

    def __init__(self, project: Project) -> None:
        self._uuids = {node.uuid: node.id for node in project.nodes if not node.binned and node.uuid}
        self._paths: dict[Path, int] = {}
        self._names: dict[tuple[str, str], list[int]] = defaultdict(list)
        for node, path in _paths(project).items():
            self._paths.setdefault(path, node)
        for one in project.nodes:
            if not one.binned:
                self._names[kind_of(project, one), folded(one.name)].append(one.id)

    def meet(self, incoming: Project) -> dict[int, int]:
        """From nodes of `incoming` to those here: the same identity, the same way down, or the only ones of a name."""
        paths = _paths(incoming)
        names: dict[tuple[str, str], list[int]] = defaultdict(list)
        for node in incoming.nodes:
            names[kind_of(incoming, node), folded(node.name)].append(node.id)
        found: dict[int, int] = {}
        for node in incoming.nodes:
            if node.binned:
                continue
            key = kind_of(incoming, node), folded(node.name)
            alone = self._names[key][0] if len(names[key]) == 1 and len(self._names.get(key, ())) == 1 else None
            met = self._uuids.get(node.uuid) or self._paths.get(paths[node.id]) or alone
            if met is not None:
                found[node.id] = met
        return found


def _paths(project: Project) -> dict[int, Path]:
    """For every node the names from the top down to it, by its first parent; a circle ends where it began."""
    above: dict[int, int] = {}
    for link in sorted(project.node_links, key=lambda link: -link.id):
        above[link.child] = link.parent
    found: dict[int, Path] = {}
    for node in project.nodes:
        path: list[str] = []
        current: int | None = node.id
        seen: set[int] = set()
        while current is not None and current not in seen and current in project.nodes:
            seen.add(current)
            path.append(folded(project.nodes[current].name))
            current = above.get(current)
        found[node.id] = tuple(reversed(path))
    return found

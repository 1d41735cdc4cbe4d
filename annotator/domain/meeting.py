"""Two projects side by side: what of the one is in the other already."""

from collections import defaultdict

from annotator.domain.codebook import kind_of
from annotator.domain.project import Project

Path = tuple[str, ...]


def folded(name: str) -> str:
    """A name without what does not tell names apart."""
    return " ".join(name.split()).casefold()


def already_here(here: Project, incoming: Project) -> set[int]:
    """The interviews of `incoming` that `here` has: by identity, by their file, or by title and text.

    The identity alone would not do: some programs give new ones at every export.
    """
    uuids = {document.uuid for document in here.documents if document.uuid}
    hashes = {document.source_hash for document in here.documents if document.source_hash}
    texts = {(folded(document.title), here.flat(document.id).text) for document in here.documents}
    found = set()
    for document in incoming.documents:
        known = document.uuid in uuids or document.source_hash in hashes
        if known or (texts and (folded(document.title), incoming.flat(document.id).text) in texts):
            found.add(document.id)
    return found


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

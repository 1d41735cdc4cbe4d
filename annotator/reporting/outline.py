"""The whole report as a list: its parts and the sections of themes, in the order they are printed.

What she has not put anywhere stands where it does by itself: a new theme, or a part a later program brings, follows
what it follows in the natural order.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.domain.analysis import Node
from annotator.domain.codebook import children, descendants, kind_of, roots
from annotator.domain.project import Project
from annotator.reporting.her_order import in_her_order
from annotator.reporting.parts import TITLE_PAGE, Part, PartKind, parts_of, taken
from annotator.reporting.settings import ReportSettings, section_key
from annotator.storage.templates import template_of

CLOSING = ("deviating", "summary")
"""The texts that stand after a theme's quotes and sub-themes: who saw it otherwise, and what it adds up to."""
OTHER_CODES = "other_codes"
"""What the sections of codes under no theme are called among the parts."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the outline: a part of the program's, or a theme (`node`) on its `level` of headings.

    `again`: the theme stands under another too, and is written there. `parent` is the key of the entry it is moved
    about within, empty at the top.
    """

    key: str
    kind: PartKind
    taken: bool
    depth: int = 0
    parent: str = ""
    part: Part | None = None
    node: Node | None = None
    level: int = 1
    again: bool = False


def outline(project: Project, settings: ReportSettings) -> list[Entry]:
    """Every entry, those left out too; sub-themes follow their theme."""
    parts = {part.key: part for part in parts_of(project)}
    themes = {section_key(node.id): node for node in roots(project) if kind_of(project, node) != "code"}
    ahead = [key for key, part in parts.items() if part.kind != "appendix"]
    behind = [key for key, part in parts.items() if part.kind == "appendix"]
    loose = [OTHER_CODES] if loose_codes(project) else []
    keys = in_her_order([*ahead, *themes, *loose, *behind], settings.order)
    keys.sort(key=lambda key: (key != TITLE_PAGE, key not in parts or parts[key].kind != "front"))
    walk = _Walk(project, settings)
    found: list[Entry] = []
    for key in keys:
        if key in themes:
            found += walk.section(themes[key], 0, 1, "")
        elif key == OTHER_CODES:
            found.append(Entry(key, "chapter", settings.takes(key)))
        else:
            part = parts[key]
            found.append(Entry(key, part.kind, taken(project, settings, part), part=part))
    return found


def siblings(entries: Iterable[Entry], key: str) -> list[str]:
    """The keys an entry is moved about among, itself too, in order: those at the top, or the sub-themes of its theme.

    The front matter stays in front, the title page before it.
    """

    def place(entry: Entry) -> tuple[str, bool, bool]:
        return entry.parent, entry.kind == "front", entry.key == TITLE_PAGE

    listed = [entry for entry in entries if not entry.again]
    own = next(entry for entry in listed if entry.key == key)
    return [entry.key for entry in listed if place(entry) == place(own)]


def loose_codes(project: Project) -> list[Node]:
    """The codes under no theme that have something to say in a chapter: a text, a quote, a golden unit."""
    loose = [node for node in roots(project) if kind_of(project, node) == "code"]
    if not loose:
        return []
    printed = printed_texts(project)
    golden = {label.node for unit in project.units if unit.golden for label in project.labels_of(unit.id)}

    def speaks(node: Node) -> bool:
        texts = any(project.summary_of(node.id, kind).strip() for kind in printed)
        marked = not golden.isdisjoint(descendants(project, node.id))
        return texts or marked or bool(project.outline.where("node", node.id))

    return [node for node in loose if speaks(node)]


def printed_texts(project: Project) -> tuple[str, ...]:
    """The texts about a theme that belong in the chapter; where the method ends in analytic texts, those too."""
    has_analytic = any(text.kind == "analytic" for text in template_of(project).summaries)
    return ("lead_in", *(["analytic"] if has_analytic else []), *CLOSING)


class _Walk:
    """Goes down the themes and remembers which have had their section."""

    def __init__(self, project: Project, settings: ReportSettings) -> None:
        self._project, self._settings = project, settings
        self._seen: set[int] = set()

    def section(self, node: Node, depth: int, level: int, parent: str, open_above: bool = True) -> list[Entry]:
        """The entry of a theme and those of its sub-themes. A theme left out takes them along."""
        key = section_key(node.id)
        level = self._settings.levels.get(node.id, min(level, 4))
        wanted = open_above and self._settings.takes(key)
        again = node.id in self._seen
        found = [Entry(key, "chapter", wanted, depth, parent, None, node, level, again)]
        if again:
            return found
        self._seen.add(node.id)
        below = {section_key(c.id): c for c in children(self._project, node.id) if kind_of(self._project, c) != "code"}
        for child in in_her_order(below, self._settings.order):
            found += self.section(below[child], depth + 1, level + 1, key, wanted)
        return found

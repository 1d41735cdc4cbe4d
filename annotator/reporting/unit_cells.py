"""The cells of tables of units: what stands in a column for a unit, be it said, written, carried or far above it."""

from collections.abc import Collection, Iterable, Sequence
from functools import cached_property

from annotator.domain.analysis import Node, Stance, Unit
from annotator.domain.codebook import climbed, kind_of, parents, roots, walk
from annotator.domain.methods import Method
from annotator.domain.places import clock, participant_of, place_of
from annotator.domain.project import Project
from annotator.domain.sentences import sentences
from annotator.reporting.method_words import method_words_of
from annotator.reporting.model import Cell, cell
from annotator.reporting.quotes import Quotes
from annotator.reporting.settings import ReportSettings
from annotator.reporting.table_columns import Column

EXTRACT = 60
"""Words of a long text about a theme that stand in a worked example."""
_LONG = ("analytic",)
Within = Collection[int] | None


class UnitCells:
    """The cells of a project's units."""

    def __init__(self, project: Project, settings: ReportSettings, method: Method) -> None:
        self._project, self._settings, self._method = project, settings, method
        self._quotes = Quotes(project, settings)
        self._known_parents: dict[int, list[int]] = {}

    @cached_property
    def order(self) -> dict[int, int]:
        """The place of every node in the tree."""
        order = dict.fromkeys(branch.node.id for branch in walk(self._project))
        return {node: at for at, node in enumerate(order)}

    @cached_property
    def themes(self) -> list[Node]:
        """The highest nodes that are no codes, in tree order."""
        return [node for node in roots(self._project) if kind_of(self._project, node) != "code"]

    def place(self, node: int) -> int:
        """The place of a node in the tree; a circle from elsewhere has none."""
        return self.order.get(node, len(self.order))

    def row(self, columns: Iterable[Column], unit: Unit, within: Within) -> list[Cell]:
        """The cells of a unit; `within` some nodes, of these alone."""
        standing = self.standing(unit.id, within)
        return [self._cell(column, unit, standing) for column in columns]

    def standing(self, unit: int, within: Within) -> list[int]:
        """The nodes a unit carries and those above them, nearest first; `within` some nodes, only these."""
        carried = [label.node for label in self._project.labels_of(unit)]
        if within is None:
            return climbed(carried, self._parents)
        return climbed(
            [node for node in carried if node in within],
            lambda node: [one for one in self._parents(node) if one in within],
        )

    def _parents(self, node: int) -> list[int]:
        if node not in self._known_parents:
            self._known_parents[node] = [parent.id for parent in parents(self._project, node)]
        return self._known_parents[node]

    def _cell(self, column: Column, unit: Unit, standing: Sequence[int]) -> Cell:
        project = self._project
        if column.kind == "unit":
            language = project.documents[unit.document].language
            shown = "" if language == self._settings.language else language
            return cell(self._quotes.spoken(unit.id), language=shown)
        if column.kind == "participant":
            person = participant_of(project, unit.id)
            return cell(person.pseudonym if person else "")
        if column.kind in ("place", "page", "time"):
            return cell(self._where(column.kind, unit.id))
        if column.kind == "column":
            return cell(project.column_text(unit.id, column.row).strip())
        if column.layers:
            nodes = [node for node in standing if project.nodes[node].layer in column.layer_ids]
            return cell(*self._names(unit, sorted(nodes, key=self.place)))
        return cell(*self._above_it(column, standing))

    def _where(self, kind: str, unit: int) -> str:
        if not self._project.spans_of(unit):
            return ""
        place = place_of(self._project, unit)
        if kind == "time":
            return clock(place.stamp) if place.stamp is not None else ""
        return str(place.page or "") if kind == "page" else str(place.paragraph)

    def _names(self, unit: Unit, nodes: list[int]) -> list[str]:
        """Names; what the unit contradicts or nuances says so."""
        words = method_words_of(self._settings.language)
        said: dict[Stance, str] = {"nuances": words.nuances, "against": words.against}
        stances = {label.node: said.get(label.stance, "") for label in self._project.labels_of(unit.id)}
        names = [(self._project.nodes[node].name, stances.get(node, "")) for node in nodes]
        return list(dict.fromkeys(f"{name} ({stance})" if stance else name for name, stance in names))

    def _above_it(self, column: Column, standing: Sequence[int]) -> list[str]:
        """Texts about the nodes above, or the heading of the highest of them."""
        nodes = [self._project.nodes[node] for node in standing]
        if column.kind == "heading":
            tops = [n for n in nodes if n.id in {theme.id for theme in self.themes}]
            return [node.heading.strip() or node.name for node in tops]
        on = next(field.on for field in self._method.summaries if field.kind == column.of)
        texts = [self._project.summary_of(n.id, column.of).strip() for n in nodes if kind_of(self._project, n) == on]
        return [extract(text) if column.of in _LONG else text for text in texts if text]


def extract(text: str, words: int = EXTRACT) -> str:
    """The first sentences of a text, as many as stay within so many words; at least one."""
    ranges = sentences(text)
    kept = [end for _, end in ranges if len(text[:end].split()) <= words] or [ranges[0][1]]
    return text if kept[-1] >= len(text.rstrip()) else f"{text[: kept[-1]]} (…)"

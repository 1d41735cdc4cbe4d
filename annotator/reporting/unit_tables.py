"""Tables whose rows are meaning units: a few examples, one theme worked through, or all of a theme or a participant."""

from collections import Counter
from collections.abc import Callable, Iterable
from functools import cached_property

from annotator.domain.analysis import Node, Unit
from annotator.domain.codebook import descendants, in_text_order, kind_of, units_with, with_above
from annotator.domain.methods import ExampleTable, Method
from annotator.domain.places import participant_of
from annotator.domain.project import Project
from annotator.domain.restriction import counted
from annotator.domain.theme_texts import uses
from annotator.domain.voices import included_participants
from annotator.reporting.model import Table
from annotator.reporting.settings import ReportSettings, table_part
from annotator.reporting.table_columns import columns_of, offered_of_units, shown_of, table_of
from annotator.reporting.unit_cells import UnitCells, Within

FEWEST, MOST = 3, 6
"""Example rows; what examiners ask for."""
PER_GROUP = 3


class UnitTables:
    """The unit tables of one project and method. Only units that count, with words and a code or theme, are in any.

    Which rows there are follows from the columns the template names; she chooses which columns tell of them.
    """

    def __init__(self, project: Project, settings: ReportSettings, method: Method, table: ExampleTable) -> None:
        self._project, self._settings, self._table = project, settings, table
        self._choice = settings.choice(table_part(table.key))
        self._cells = UnitCells(project, settings, method)
        self._known: dict[int, bool] = {}
        self._units_under: dict[int, list[Unit]] = {}
        self._columns = columns_of(project, method, table, settings.language)
        self._shown_columns = shown_of(
            offered_of_units(project, method, self._columns, settings.language), self._choice
        )
        self._title = table.title.said(settings.language)
        self._key = f"method-{table.key}"

    def tables(self) -> list[Table]:
        """What the template asks for."""
        make: dict[str, Callable[[], list[Table]]] = {
            "units": lambda: self._made(self._key, self._title, [(unit, None) for unit in self.examples()]),
            "group": self._worked_example,
            "themes": self._per_theme,
            "cases": self._per_case,
        }
        return make[self._table.of]()

    def examples(self) -> list[Unit]:
        """The example rows she chose, or those suggested."""
        return self._own(self._units) or self.suggested()

    def suggested(self) -> list[Unit]:
        """Her golden units where there are enough; else they and others, of different participants and themes."""
        most = self._choice.count or MOST
        golden = _picked(self._project, [unit for unit in self._units if unit.golden], most, self._rank)
        rows = golden
        if len(golden) < (self._choice.count or FEWEST):
            people = {self._who(unit) for unit in self._units}
            count = (self._choice.count or min(MOST, max(FEWEST, len(people)))) - len(golden)
            rest = [unit for unit in self._units if not unit.golden]
            rows = golden + _picked(self._project, rest, count, self._rank, golden)
        return self._sorted(rows, None)

    @cached_property
    def worked_theme(self) -> Node | None:
        """The theme that is worked through: the one she chose, or that about which most is written."""
        themes = {node.id: node for node in self._cells.themes if self._under(node.id)}
        hers = next((node for node in themes.values() if node.uuid and node.uuid == self._choice.theme), None)
        written = {node: self._written(node) for node in themes}
        order = self._cells.order
        return hers or max(themes.values(), key=lambda node: (written[node.id], -order[node.id]), default=None)

    def worked_rows(self, theme: Node) -> list[tuple[Unit, Within]]:
        """The rows of the theme that is worked through: those she chose, or units of each of its groups."""
        whole = descendants(self._project, theme.id)
        if own := self._own(self._under(theme.id)):
            return [(unit, whole) for unit in own]
        groups = [node for node in whole if kind_of(self._project, self._project.nodes[node]) == "group"]
        rows: list[tuple[Unit, Within]] = []
        shown: set[int] = set()
        for part in sorted(groups, key=self._cells.place) or [theme.id]:
            within = self._line(part) & whole
            rows += [(unit, within) for unit in self._of_part(part, shown, within)]
            shown |= {unit.id for unit, _ in rows}
        return rows

    def choosable(self) -> list[Unit]:
        """The units that can be rows of a table with examples, in the order of the texts."""
        theme = self.worked_theme if self._table.of == "group" else None
        return in_text_order(self._project, self._under(theme.id)) if theme is not None else self._units

    def _own(self, units: Iterable[Unit]) -> list[Unit]:
        known = {unit.id: unit for unit in units} if self._choice.units else {}
        return [known[unit] for unit in self._choice.units if unit in known]

    @cached_property
    def _units(self) -> list[Unit]:
        """In the order of the texts."""
        return in_text_order(self._project, self._shown(filter(counted(self._project), self._project.units)))

    def _shown(self, units: Iterable[Unit]) -> list[Unit]:
        return [unit for unit in units if self._has_rows(unit)]

    def _has_rows(self, unit: Unit) -> bool:
        if unit.id not in self._known:
            project = self._project
            coded = unit.status == "coded" and bool(project.labels_of(unit.id))
            self._known[unit.id] = coded and bool(project.text_of(unit.id).strip())
        return self._known[unit.id]

    def _under(self, node: int) -> list[Unit]:
        if node not in self._units_under:
            self._units_under[node] = self._shown(units_with(self._project, descendants(self._project, node)))
        return self._units_under[node]

    def _made(self, key: str, caption: str, rows: Iterable[tuple[Unit, Within]]) -> list[Table]:
        columns = self._shown_columns
        return table_of(key, caption, columns, [self._cells.row(columns, unit, within) for unit, within in rows])

    def _worked_example(self) -> list[Table]:
        theme = self.worked_theme
        return self._made(self._key, f"{self._title} ({theme.name})", self.worked_rows(theme)) if theme else []

    def _of_part(self, part: int, shown: set[int], within: Within) -> list[Unit]:
        """Golden units and those a sentence leans on before the others."""
        kinds = [column.of for column in self._columns if column.kind == "summary"]
        used = {unit for kind in kinds for unit in uses(self._project, part, kind)}
        units = [unit for unit in self._under(part) if unit.id not in shown]
        picked = _picked(
            self._project,
            units,
            self._choice.count or PER_GROUP,
            lambda u: (not u.golden, u.id not in used, *self._rank(u)),
        )
        return self._sorted(picked, within)

    def _written(self, theme: int) -> tuple[int, int]:
        """How many texts there are about a theme and what is below it, and how many golden units."""
        kinds = {column.of for column in self._columns if column.kind == "summary"}
        below = descendants(self._project, theme)
        texts = [s for node in below for s in self._project.summaries.where("node", node) if s.text.strip()]
        return sum(text.kind in kinds for text in texts), sum(unit.golden for unit in self._under(theme))

    def _per_theme(self) -> list[Table]:
        found = []
        for theme in self._cells.themes:
            within = descendants(self._project, theme.id)
            rows = [(unit, within) for unit in self._under(theme.id)]
            found += self._made(f"{self._key}-{theme.id}", f"{self._title}: {theme.name}", rows)
        return found

    def _per_case(self) -> list[Table]:
        """By the themes of the table: a unit of two stands under each, and one of none in no table."""
        layers = {layer for column in self._columns for layer in column.layer_ids}
        themes = [node for node in self._cells.order if self._project.nodes[node].layer in layers]
        under = [(self._line(theme), self._under(theme)) for theme in themes]
        found = []
        for person in included_participants(self._project):
            rows = [(unit, line) for line, units in under for unit in units if self._who(unit) == person.id]
            found += self._made(f"{self._key}-{person.id}", f"{self._title}: {person.pseudonym}", rows)
        return found

    def _line(self, node: int) -> set[int]:
        """A node with all that stands below and above it."""
        return descendants(self._project, node).union(with_above(self._project, node))

    def _sorted(self, units: list[Unit], within: Within) -> list[Unit]:
        """What stands under the same theme together, from the highest level down, then as in the texts."""
        layers = [column.layer_ids for column in self._columns if column.layers]
        ranks = {layer.id: layer.position for layer in self._project.layers}
        layers.sort(key=lambda ids: -max(ranks[one] for one in ids))

        def key(unit: Unit) -> list[int]:
            standing = self._cells.standing(unit.id, within)
            return [
                min(
                    (self._cells.place(n) for n in standing if self._project.nodes[n].layer in ids),
                    default=len(self._cells.order),
                )
                for ids in layers
            ]

        return sorted(in_text_order(self._project, units), key=key)

    def _who(self, unit: Unit) -> int:
        person = participant_of(self._project, unit.id)
        return person.id if person is not None else 0

    def _rank(self, unit: Unit) -> tuple[int, ...]:
        """Units with most to show first."""
        texts = sum(bool(text.text.strip()) for text in self._project.unit_texts.where("unit", unit.id))
        return (-len({self._project.nodes[node].layer for node in self._cells.standing(unit.id, None)}), -texts)


def _picked(
    project: Project,
    units: Iterable[Unit],
    count: int,
    rank: Callable[[Unit], tuple[int, ...]],
    already: Iterable[Unit] = (),
) -> list[Unit]:
    """So many units, of as many participants and codes as there are; then by rank, then as in the texts."""

    def who(unit: Unit) -> int:
        person = participant_of(project, unit.id)
        return person.id if person is not None else 0

    def codes(unit: Unit) -> tuple[int, ...]:
        return tuple(label.node for label in project.labels_of(unit.id))

    left = [(unit, who(unit), codes(unit), rank(unit)) for unit in units]
    people, seen = Counter(map(who, already)), Counter(map(codes, already))
    found: list[Unit] = []
    while left and len(found) < count:
        best = min(left, key=lambda one: (people[one[1]], seen[one[2]], one[3]))
        left.remove(best)
        found.append(best[0])
        people[best[1]] += 1
        seen[best[2]] += 1
    return found

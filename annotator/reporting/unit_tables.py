"""Tables whose rows are meaning units: a few examples, one theme worked through, or all of a theme or a participant."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from functools import cached_property

from annotator.domain.analysis import Node, Stance, Unit
from annotator.domain.codebook import descendants, in_text_order, kind_of, parents, roots, units_with, walk
from annotator.domain.methods import ExampleTable, Method
from annotator.domain.places import participant_of, place_of
from annotator.domain.project import Project
from annotator.domain.restriction import counted
from annotator.domain.sentences import sentences
from annotator.domain.theme_texts import uses
from annotator.domain.voices import included_participants
from annotator.reporting.method_words import method_words_of
from annotator.reporting.model import Cell, Table, cell
from annotator.reporting.quotes import Quotes
from annotator.reporting.settings import ReportSettings
from annotator.reporting.table_columns import Column, columns_of, table_of

FEWEST, MOST = 3, 6
"""Example rows; what examiners ask for."""
PER_GROUP = 3
EXTRACT = 60
"""Words of a long text about a theme that stand in a worked example."""
_LONG = ("analytic",)
Within = Collection[int] | None


class UnitTables:
    """The unit tables of one project and method. Only units that count, with words and a code or theme, are in any."""

    def __init__(self, project: Project, settings: ReportSettings, method: Method, table: ExampleTable) -> None:
        self._project, self._settings, self._method, self._table = project, settings, method, table
        self._quotes = Quotes(project, settings)
        self._known_parents: dict[int, list[int]] = {}
        self._columns = columns_of(project, method, table, settings.language)
        self._title = table.title.said(settings.language)
        self._key = f"method-{table.key}"

    def tables(self) -> list[Table]:
        """What the template asks for."""
        make: dict[str, Callable[[], list[Table]]] = {
            "units": self._examples,
            "group": self._worked_example,
            "themes": self._per_theme,
            "cases": self._per_case,
        }
        return make[self._table.of]()

    @cached_property
    def _units(self) -> list[Unit]:
        """In the order of the texts."""
        return in_text_order(self._project, self._shown(filter(counted(self._project), self._project.units)))

    @cached_property
    def _order(self) -> dict[int, int]:
        """The place of every node in the tree."""
        order = dict.fromkeys(branch.node.id for branch in walk(self._project))
        return {node: at for at, node in enumerate(order)}

    def _place(self, node: int) -> int:
        return self._order.get(node, len(self._order))  # a circle from elsewhere has no place

    @cached_property
    def _themes(self) -> list[Node]:
        """The highest nodes that are no codes, in tree order."""
        return [node for node in roots(self._project) if kind_of(self._project, node) != "code"]

    def _shown(self, units: Iterable[Unit]) -> list[Unit]:
        project = self._project
        return [u for u in units if u.status == "coded" and project.labels_of(u.id) and project.text_of(u.id).strip()]

    def _under(self, node: int) -> list[Unit]:
        return self._shown(units_with(self._project, descendants(self._project, node)))

    def _made(self, key: str, caption: str, rows: Iterable[tuple[Unit, Within]]) -> list[Table]:
        return table_of(key, caption, self._columns, [self._row(unit, within) for unit, within in rows])

    def _examples(self) -> list[Table]:
        """Her golden units where there are enough; else they and others, of different participants and themes."""
        golden = _picked(self._project, [unit for unit in self._units if unit.golden], MOST, self._rank)
        rows = golden
        if len(golden) < FEWEST:
            people = {self._who(unit) for unit in self._units}
            count = min(MOST, max(FEWEST, len(people))) - len(golden)
            rest = [unit for unit in self._units if not unit.golden]
            rows = golden + _picked(self._project, rest, count, self._rank, golden)
        return self._made(self._key, self._title, [(unit, None) for unit in self._sorted(rows, None)])

    def _worked_example(self) -> list[Table]:
        """The theme about which most is written, with units of each of its groups."""
        written = {node.id: self._written(node.id) for node in self._themes if self._under(node.id)}
        if not written:
            return []
        theme = self._project.nodes[max(written, key=lambda node: (written[node], -self._order[node]))]
        whole = descendants(self._project, theme.id)
        groups = [node for node in whole if kind_of(self._project, self._project.nodes[node]) == "group"]
        rows: list[tuple[Unit, Within]] = []
        shown: set[int] = set()
        for part in sorted(groups, key=self._place) or [theme.id]:
            within = self._line(part) & whole
            rows += [(unit, within) for unit in self._of_part(part, shown, within)]
            shown |= {unit.id for unit, _ in rows}
        return self._made(self._key, f"{self._title} ({theme.name})", rows)

    def _of_part(self, part: int, shown: set[int], within: Within) -> list[Unit]:
        """Golden units and those a sentence leans on before the others."""
        kinds = [column.of for column in self._columns if column.kind == "summary"]
        used = {unit for kind in kinds for unit in uses(self._project, part, kind)}
        units = [unit for unit in self._under(part) if unit.id not in shown]
        picked = _picked(self._project, units, PER_GROUP, lambda u: (not u.golden, u.id not in used, *self._rank(u)))
        return self._sorted(picked, within)

    def _written(self, theme: int) -> tuple[int, int]:
        """How many texts there are about a theme and what is below it, and how many golden units."""
        kinds = {column.of for column in self._columns if column.kind == "summary"}
        below = descendants(self._project, theme)
        texts = [s for node in below for s in self._project.summaries.where("node", node) if s.text.strip()]
        return sum(text.kind in kinds for text in texts), sum(unit.golden for unit in self._under(theme))

    def _per_theme(self) -> list[Table]:
        found = []
        for theme in self._themes:
            within = descendants(self._project, theme.id)
            rows = [(unit, within) for unit in self._under(theme.id)]
            found += self._made(f"{self._key}-{theme.id}", f"{self._title}: {theme.name}", rows)
        return found

    def _per_case(self) -> list[Table]:
        """By the themes of the table: a unit of two stands under each, and one of none in no table."""
        layers = {layer for column in self._columns for layer in column.layer_ids}
        themes = [node for node in self._order if self._project.nodes[node].layer in layers]
        under = [(self._line(theme), self._under(theme)) for theme in themes]
        found = []
        for person in included_participants(self._project):
            rows = [(unit, line) for line, units in under for unit in units if self._who(unit) == person.id]
            found += self._made(f"{self._key}-{person.id}", f"{self._title}: {person.pseudonym}", rows)
        return found

    def _line(self, node: int) -> set[int]:
        """A node with all that stands below and above it."""
        return descendants(self._project, node) | _above(self._project, node)

    def _sorted(self, units: list[Unit], within: Within) -> list[Unit]:
        """What stands under the same theme together, from the highest level down, then as in the texts."""
        layers = [column.layer_ids for column in self._columns if column.layers]
        ranks = {layer.id: layer.position for layer in self._project.layers}
        layers.sort(key=lambda ids: -max(ranks[one] for one in ids))

        def key(unit: Unit) -> list[int]:
            standing = self._standing(unit.id, within)
            return [
                min((self._place(n) for n in standing if self._project.nodes[n].layer in ids), default=len(self._order))
                for ids in layers
            ]

        return sorted(in_text_order(self._project, units), key=key)

    def _who(self, unit: Unit) -> int:
        person = participant_of(self._project, unit.id)
        return person.id if person is not None else 0

    def _rank(self, unit: Unit) -> tuple[int, ...]:
        """Units with most to show first."""
        texts = sum(bool(text.text.strip()) for text in self._project.unit_texts.where("unit", unit.id))
        return (-len({self._project.nodes[node].layer for node in self._standing(unit.id, None)}), -texts)

    def _standing(self, unit: int, within: Within) -> list[int]:
        """The nodes a unit carries and those above them, nearest first; `within` some nodes, only these."""
        found: dict[int, None] = {}
        todo = [label.node for label in self._project.labels_of(unit)]
        while todo:
            fresh = [node for node in todo if node not in found and (within is None or node in within)]
            found |= dict.fromkeys(fresh)
            todo = [above for node in fresh for above in self._parents(node)]
        return list(found)

    def _parents(self, node: int) -> list[int]:
        if node not in self._known_parents:
            self._known_parents[node] = [parent.id for parent in parents(self._project, node)]
        return self._known_parents[node]

    def _row(self, unit: Unit, within: Within) -> list[Cell]:
        standing = self._standing(unit.id, within)
        return [self._cell(column, unit, standing) for column in self._columns]

    def _cell(self, column: Column, unit: Unit, standing: Sequence[int]) -> Cell:
        project = self._project
        if column.kind == "unit":
            language = project.documents[unit.document].language
            shown = "" if language == self._settings.language else language
            return cell(self._quotes.spoken(unit.id), language=shown)
        if column.kind == "participant":
            person = participant_of(project, unit.id)
            return cell(person.pseudonym if person else "")
        if column.kind == "place":
            return cell(str(place_of(project, unit.id).paragraph))
        if column.kind == "column":
            return cell(project.column_text(unit.id, column.row).strip())
        if column.layers:
            nodes = [node for node in standing if project.nodes[node].layer in column.layer_ids]
            return cell(*self._names(unit, sorted(nodes, key=self._place)))
        return cell(*self._above_it(column, standing))

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
            tops = [n for n in nodes if n.id in {theme.id for theme in self._themes}]
            return [node.heading.strip() or node.name for node in tops]
        on = next(field.on for field in self._method.summaries if field.kind == column.of)
        texts = [self._project.summary_of(n.id, column.of).strip() for n in nodes if kind_of(self._project, n) == on]
        return [extract(text) if column.of in _LONG else text for text in texts if text]


def extract(text: str, words: int = EXTRACT) -> str:
    """The first sentences of a text, as many as stay within so many words; at least one."""
    ranges = sentences(text)
    kept = [end for _, end in ranges if len(text[:end].split()) <= words] or [ranges[0][1]]
    return text if kept[-1] >= len(text.rstrip()) else f"{text[: kept[-1]]} (…)"


def _above(project: Project, node: int) -> set[int]:
    found, todo = set[int](), [node]
    while todo:
        above = {parent.id for parent in parents(project, todo.pop())} - found
        found |= above
        todo += above
    return found


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

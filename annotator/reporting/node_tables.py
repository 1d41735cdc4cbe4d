"""Tables whose rows are codes and themes, and the matrix of participants against themes."""

from collections.abc import Sequence
from functools import cached_property

from annotator.domain.codebook import descendants, kind_of, walk
from annotator.domain.methods import ExampleTable, Method
from annotator.domain.project import Project
from annotator.domain.voices import included_participants
from annotator.reporting.model import Cell, Run, Table, cell
from annotator.reporting.node_cells import NodeCells
from annotator.reporting.origins import Origins, origins_of
from annotator.reporting.settings import ReportSettings, table_part
from annotator.reporting.table_columns import Column, columns_of, offered_of_nodes, shown_of, table_of
from annotator.reporting.tree_paths import Path, Place, longest, on_layers, paths
from annotator.reporting.words import words_of

THEMES_ACROSS = 5
"""Themes of the matrix that stand side by side on a lying page."""


class NodeTables:
    """The tables of codes and themes of one project and method."""

    def __init__(self, project: Project, settings: ReportSettings, method: Method, table: ExampleTable) -> None:
        self._project, self._settings, self._method = project, settings, method
        self._choice = settings.choice(table_part(table.key))
        self._columns = columns_of(project, method, table, settings.language)
        self._cells = NodeCells(project)
        self._title = table.title.said(settings.language)
        self._key = f"method-{table.key}"

    def offered(self) -> list[Column]:
        """Every column the table of nodes can have."""
        return offered_of_nodes(self._project, self._method, self._columns, self._settings)

    def nodes(self) -> list[Table]:
        """A row for every way down the tree, as far as the table goes; codes under no theme are no rows of it."""
        columns = shown_of(self.offered(), self._choice)
        whole, told = {layer for column in self._columns for layer in column.layer_ids}, self._told(columns)
        lines: dict[tuple[int, ...], Path] = {}
        for path in paths(self._project):
            own = on_layers(path, whole | told)
            if any(kind_of(self._project, place.node) != "code" for place in own) and (line := on_layers(own, told)):
                lines.setdefault(tuple(place.node.id for place in line), line)
        rows = [[self._cell(column, line) for column in columns] for line in longest(lines)]
        if any(column.kind == "preliminary" for column in columns):
            rows += [[cell(name if c.kind == "preliminary" else "") for c in columns] for name in self._origins.lost]
        return table_of(self._key, self._title, columns, rows)

    def _told(self, columns: Sequence[Column]) -> set[int]:
        """The levels of which these columns tell something: where a level is left out, its rows become one."""
        shown = {layer for column in columns for layer in column.layer_ids}
        mine = [layer for column in self._columns for layer in column.layers]
        for column in columns:
            if column.kind == "summary":
                on = next(field.on for field in self._method.summaries if field.kind == column.of)
                shown |= {layer.id for layer in mine if layer.kind == on}
            elif column.kind in ("heading", "preliminary"):
                shown |= {layer.id for layer in mine if layer.position == max(one.position for one in mine)}
        return shown or {layer.id for layer in mine}

    def offered_themes(self) -> list[Column]:
        """The columns of the matrix: the themes of which something is written."""
        layers = {layer for column in self._columns for layer in column.layer_ids}
        written = {node for (node, _), text in self._written.items() if text}
        tree = dict.fromkeys(branch.node for branch in walk(self._project))
        themes = [node for node in tree if node.layer in layers and node.id in written]
        return [Column("column", theme.name, row=theme.id, name=f"node:{theme.uuid}") for theme in themes]

    def matrix(self) -> list[Table]:
        """Participants down, themes across; themes of which nothing is written are left out."""
        themes = shown_of(self.offered_themes(), self._choice)
        parts = [themes[at : at + THEMES_ACROSS] for at in range(0, len(themes), THEMES_ACROSS)]
        found = []
        for number, part in enumerate(parts, 1):
            columns = [Column("participant", words_of(self._settings.language).participant), *part]
            rows = [
                [cell(person.pseudonym), *(cell(self._written.get((theme.row, person.id), "")) for theme in part)]
                for person in included_participants(self._project)
            ]
            caption = f"{self._title} ({number}/{len(parts)})" if len(parts) > 1 else self._title
            found += table_of(f"{self._key}-{number}", caption, columns, rows)
        return found

    @cached_property
    def _written(self) -> dict[tuple[int, int | None], str]:
        """The cells of the matrix by theme and participant."""
        people = {person.id for person in included_participants(self._project)}
        return {
            (one.node, one.participant): one.text.strip()
            for one in self._project.summaries
            if one.kind == "cell" and one.participant in people
        }

    @cached_property
    def _origins(self) -> Origins:
        return origins_of(self._project)

    def _cell(self, column: Column, line: Sequence[Place]) -> Cell:
        if column.layers:
            return self._names(column, line)
        last, first = line[-1].node, line[0].node
        if column.kind in self._cells.KINDS:
            return self._cells.cell(column.kind, last)
        if column.kind == "heading":
            return cell(first.heading.strip() or first.name)
        if column.kind == "preliminary":
            below = descendants(self._project, first.id)
            names = [n for node in below for n in self._origins.names.get(self._project.nodes[node].uuid, ())]
            return cell(*dict.fromkeys(names))
        on = next(field.on for field in self._method.summaries if field.kind == column.of)
        nodes = [place.node for place in line if kind_of(self._project, place.node) == on]
        texts = (self._project.summary_of(node.id, column.of).strip() for node in nodes)
        return cell(*(text for text in texts if text))

    def _names(self, column: Column, line: Sequence[Place]) -> Cell:
        """The nodes of a level; one under another of the same level follows it after a dash."""
        places = on_layers(line, column.layer_ids)
        numbered = column.kind == "numbered"
        name = " – ".join(f"{p.number} {p.node.name}" if numbered else p.node.name for p in places)
        strong = line and places and places[0] is line[0]
        return (Run(name, "strong" if strong else "plain"),)

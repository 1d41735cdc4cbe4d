"""Tables whose rows are codes and themes, and the matrix of participants against themes."""

from collections.abc import Sequence
from functools import cached_property

from annotator.domain.codebook import counts, descendants, kind_of, walk
from annotator.domain.methods import ExampleTable, Method
from annotator.domain.project import Project
from annotator.domain.voices import included_participants
from annotator.reporting.counting import participants_with
from annotator.reporting.model import Cell, Run, Table, cell
from annotator.reporting.origins import Origins, origins_of
from annotator.reporting.settings import ReportSettings
from annotator.reporting.table_columns import Column, columns_of, table_of
from annotator.reporting.tree_paths import Path, Place, on_layers, paths
from annotator.reporting.words import words_of

THEMES_ACROSS = 5
"""Themes of the matrix that stand side by side on a lying page."""


class NodeTables:
    """The tables of codes and themes of one project and method."""

    def __init__(self, project: Project, settings: ReportSettings, method: Method, table: ExampleTable) -> None:
        self._project, self._settings, self._method = project, settings, method
        self._columns = columns_of(project, method, table, settings.language)
        self._title = table.title.said(settings.language)
        self._key = f"method-{table.key}"

    def nodes(self) -> list[Table]:
        """A row for every way down the tree, as far as the table goes; codes under no theme are no rows of it."""
        shown = {layer for column in self._columns for layer in column.layer_ids}
        columns = list(self._columns)
        if self._settings.show_counts and self._method.defaults.counts:
            columns.append(Column("count", words_of(self._settings.language).units))
        lines: dict[tuple[int, ...], Path] = {}
        for path in paths(self._project):
            line = on_layers(path, shown)
            if any(kind_of(self._project, place.node) != "code" for place in line):
                lines.setdefault(tuple(place.node.id for place in line), line)
        rows = [[self._cell(column, line) for column in columns] for line in _longest(lines)]
        if any(column.kind == "preliminary" for column in columns):
            rows += [[cell(name if c.kind == "preliminary" else "") for c in columns] for name in self._origins.lost]
        return table_of(self._key, self._title, columns, rows)

    def matrix(self) -> list[Table]:
        """Participants down, themes across; themes of which nothing is written are left out."""
        people = included_participants(self._project)
        layers = {layer for column in self._columns for layer in column.layer_ids}
        cells = {
            (one.node, one.participant): one.text.strip()
            for one in self._project.summaries
            if one.kind == "cell" and one.participant in {person.id for person in people}
        }
        written = {node for (node, _), text in cells.items() if text}
        tree = dict.fromkeys(branch.node for branch in walk(self._project))
        themes = [node for node in tree if node.layer in layers and node.id in written]
        parts = [themes[at : at + THEMES_ACROSS] for at in range(0, len(themes), THEMES_ACROSS)]
        found = []
        for number, part in enumerate(parts, 1):
            head = Column("participant", words_of(self._settings.language).participant)
            columns = [head, *(Column("column", theme.name) for theme in part)]
            rows = [
                [cell(person.pseudonym), *(cell(cells.get((theme.id, person.id), "")) for theme in part)]
                for person in people
            ]
            caption = f"{self._title} ({number}/{len(parts)})" if len(parts) > 1 else self._title
            found += table_of(f"{self._key}-{number}", caption, columns, rows)
        return found

    @cached_property
    def _origins(self) -> Origins:
        return origins_of(self._project)

    @cached_property
    def _counts(self) -> dict[int, int]:
        return counts(self._project)

    def _cell(self, column: Column, line: Sequence[Place]) -> Cell:
        if column.layers:
            return self._names(column, line)
        last, first = line[-1].node, line[0].node
        if column.kind == "count":
            return cell(str(self._counts[last.id]))
        if column.kind == "participants":
            known = participants_with(self._project, last.id)
            return cell(", ".join(p.pseudonym for p in included_participants(self._project) if p.id in known))
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


def _longest(lines: dict[tuple[int, ...], Path]) -> list[Path]:
    """Without those that are only the beginning of another: a theme with groups needs no row without one."""
    begun = {key[:length] for key in lines for length in range(len(key))}
    return [line for key, line in lines.items() if key not in begun]

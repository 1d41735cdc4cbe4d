"""The tables behind the chapter: themes and codes, codebook, participants."""

from collections.abc import Sequence

from annotator.domain.analysis import Layer, Node
from annotator.domain.codebook import kind_of, parents, walk, with_above
from annotator.domain.level_words import in_sentence, plural_of
from annotator.domain.project import Project
from annotator.domain.voices import included_participants
from annotator.reporting.method_words import method_words_of
from annotator.reporting.model import Block, Cell, Run, Section, Table, cell
from annotator.reporting.node_cells import NodeCells
from annotator.reporting.part_words import word
from annotator.reporting.people_tables import told_values, value_by_person
from annotator.reporting.settings import ReportSettings
from annotator.reporting.table_columns import Column, level_column, shown_of, weight_of
from annotator.reporting.tree_paths import Path, longest, on_layers, paths, used_layers
from annotator.reporting.widths import content_widths, needs_landscape, shared_widths
from annotator.reporting.words import Words, words_of
from annotator.storage.templates import allows, template_of

MOST_LEVELS_NAMED = 3
"""Levels that a caption names; of more, the highest and the lowest."""


def overview(project: Project, settings: ReportSettings) -> list[Block]:
    """Themes and codes."""
    return [*overview_table(project, settings)]


def codebook(project: Project, settings: ReportSettings) -> list[Block]:
    """The codebook; always on lying pages, as its texts are long."""
    return lying(codebook_table(project, settings))


def participants(project: Project, settings: ReportSettings) -> list[Block]:
    """The participants."""
    return [*participants_table(project, settings)]


def lying(tables: list[Table]) -> list[Block]:
    """Tables on lying pages."""
    return [Section(landscape=True), *tables] if tables else []


def overview_title(project: Project, language: str) -> str:
    """“Overview of code groups and codes”, as she calls her levels; without any, of themes and codes."""
    words = words_of(language)
    names = [_level_said(project, layer, language) for layer in used_layers(project)]
    if not all(name for name, _ in names) or not names:
        return words.overview
    if len(names) > MOST_LEVELS_NAMED:
        names = [names[0], names[-1]]
    plurals = [plural_of(name, spoken) for name, spoken in names]
    if not all(plurals):
        return words.overview_colon.format(_listed([in_sentence(name) for name, _ in names], words))
    return words.overview_of.format(_listed(plurals, words))


def top_level_said(project: Project, language: str) -> str:
    """What her highest level in use is called, inside a sentence: “code group”. “theme” where that is in no language of
    the report, or there is none."""
    name, spoken = next((_level_said(project, layer, language) for layer in used_layers(project)), ("", ""))
    return in_sentence(name if name and spoken == language else words_of(language).theme)


def _level_said(project: Project, layer: Layer, language: str) -> tuple[str, str]:
    """A level's name and the language it is in: a method's own name is said in the language asked for."""
    for proposed in template_of(project).layers:
        name = proposed.name
        if proposed.slot == layer.slot and layer.name.strip() in (name.nb, name.nn, name.en):
            return name.said(language), language
    return layer.name.strip(), project.info.language


def _listed(names: list[str], words: Words) -> str:
    """Names as in a sentence: the last after “and”."""
    return f" {words.and_} ".join(part for part in (", ".join(names[:-1]), names[-1]) if part)


def overview_columns(project: Project, settings: ReportSettings) -> list[Column]:
    """A column for each of her levels that is in use, the highest first; numbers where she counts."""
    words = words_of(settings.language)
    names = level_names(project, words)
    found = [
        Column("layer", title, (layer,), name=level_column(project, layer).name, weight=1.0)
        for layer, title in zip(used_layers(project), names, strict=True)
    ]
    found.append(Column("definition", words.definition, suggested=False))
    found.append(Column("participants", method_words_of(settings.language).participants, suggested=False))
    if settings.show_counts or allows(project, "counts"):
        found.append(Column("count", words.units, suggested=settings.show_counts, weight=0.5))
    return found


def overview_table(project: Project, settings: ReportSettings) -> list[Table]:
    """Equal cells grouped, codes last. Where a level is left out, its lines become one."""
    columns = shown_of(overview_columns(project, settings), settings.choice("overview"))
    told = {layer for column in columns for layer in column.layer_ids} or {one.id for one in used_layers(project)}
    lines: dict[tuple[int, ...], Path] = {}
    for path in paths(project):
        line = on_layers(path, told)
        if line:
            lines.setdefault(tuple(place.node.id for place in line), line)
    if not lines:
        return []
    cells = NodeCells(project)
    top = max((layer.position for column in columns for layer in column.layers), default=0)
    rows = [[_overview_cell(cells, line, column, top) for column in columns] for line in longest(lines)]
    header = [column.title for column in columns]
    widths = shared_widths(header, rows, [weight_of(one) for one in columns], needs_landscape(header, rows))
    grouped = _grouped(columns)
    return [made_table("overview", overview_title(project, settings.language), header, rows, widths, grouped)]


def _grouped(columns: Sequence[Column]) -> int:
    """How many columns begin with levels; the last of them is not grouped, as its nodes are the table's lines."""
    leading = next((at for at, column in enumerate(columns) if not column.layers), len(columns))
    return max(0, min(leading, sum(bool(column.layers) for column in columns) - 1))


def level_names(project: Project, words: Words) -> list[str]:
    """What the levels in use are called, the highest first."""
    fixed = {"code": words.code, "group": words.sub_theme, "theme": words.theme}
    return [layer.name.strip() or fixed[layer.kind] for layer in used_layers(project)]


def _overview_cell(cells: NodeCells, line: Path, column: Column, top: int) -> Cell:
    """The node of a level; one under another of the same level follows it after a dash. Where nothing stands on the
    highest level a dash says so: an empty cell would look as if the line belonged to the theme above it."""
    if not column.layers:
        return cells.cell(column.kind, line[-1].node)
    first = column.layers[0].position == top
    names = " – ".join(place.node.name for place in on_layers(line, column.layer_ids))
    return cell(names or "–" * first, role="strong" if first and names else "plain")


def codebook_columns(project: Project, settings: ReportSettings) -> list[Column]:
    """Name and definitions, those that have been written; besides, what a code stands under, and who speaks of it."""
    words, nodes = words_of(settings.language), _all_nodes(project)
    fields = ((words.include, "include", 1.2), (words.exclude, "exclude", 1.2), (words.example, "example", 1.5))
    found = [Column("name", words.code, weight=1.0), Column("definition", words.definition, weight=1.5)]
    found += [
        Column(field, title, weight=weight) for title, field, weight in fields if any(_text(n, field) for n in nodes)
    ]
    above = [layer for layer in used_layers(project) if layer.kind != "code"]
    found += [
        Column("layer", layer.name, (layer,), name=level_column(project, layer).name, suggested=False)
        for layer in above
    ]
    found.append(Column("participants", method_words_of(settings.language).participants, suggested=False))
    if allows(project, "counts"):
        found.append(Column("count", words.units, suggested=False))
    return found


def codebook_table(project: Project, settings: ReportSettings) -> list[Table]:
    """Every theme (in bold) and code once, in tree order, with the definitions that have been written. A dash stands in
    bold over codes without a theme: they would else look as if they belonged to the one above them."""
    words, cells = words_of(settings.language), NodeCells(project)
    columns = shown_of(codebook_columns(project, settings), settings.choice("codebook"))
    rows: list[list[Cell]] = []
    under = False
    for node in _all_nodes(project):
        loose = kind_of(project, node) == "code" and not parents(project, node.id)
        if loose and under and columns[0].kind == "name":
            rows.append([(Run("–", "strong"),), *(cell("") for _ in columns[1:])])
        under = not loose
        rows.append([_codebook_cell(project, cells, node, column) for column in columns])
    header = [column.title for column in columns]
    if not rows:
        return []
    widths = shared_widths(header, rows, [weight_of(column) for column in columns], lying=True)
    return [made_table("codebook", words.codebook, header, rows, widths)]


def _codebook_cell(project: Project, cells: NodeCells, node: Node, column: Column) -> Cell:
    if column.kind == "name":
        return (Run(node.name, "plain" if kind_of(project, node) == "code" else "strong"),)
    if column.layers:
        above = [project.nodes[one] for one in with_above(project, node.id)[1:]]
        return cell(*(one.name for one in above if one.layer in column.layer_ids))
    return cells.cell(column.kind, node) if column.kind in cells.KINDS else cell(_text(node, column.kind))


def _text(node: Node, field: str) -> str:
    return str(getattr(node, field)).strip()


def _all_nodes(project: Project) -> list[Node]:
    return list({branch.node.id: branch.node for branch in walk(project)}.values())


def participants_columns(project: Project, settings: ReportSettings) -> list[Column]:
    """Pseudonym, and every attribute that may be exported and has a value."""
    people = included_participants(project)
    attributes = [a for a in sorted(project.attributes, key=lambda a: (a.position, a.id)) if not a.never_export]
    used = [a for a in attributes if any(value_by_person(project, a).get(p.id) for p in people)]
    head = Column("participant", words_of(settings.language).participant)
    return [head, *(Column("attribute", a.name, row=a.id, name=f"attribute:{a.uuid}") for a in used)]


def participants_table(project: Project, settings: ReportSettings) -> list[Table]:
    """The participants; where she hides small cells, no value that singles somebody out."""
    words, people, choice = words_of(settings.language), included_participants(project), settings.choice("participants")
    columns = shown_of(participants_columns(project, settings), choice)
    told, hidden = {}, False
    for column in columns:
        if column.kind == "attribute":
            attribute = project.attributes[column.row]
            known = value_by_person(project, attribute)
            own = [known.get(person.id, "") for person in people]
            said = told_values(project, attribute, people, settings) if choice.hide_small else own
            told[column.row], hidden = said, hidden or said != own
    rows = [
        [cell(told[one.row][at] if one.kind == "attribute" else person.pseudonym) for one in columns]
        for at, person in enumerate(people)
    ]
    header = [column.title for column in columns]
    if not rows:
        return []
    note = word("small_note", settings.language, settings.smallest) if hidden else ""
    return [made_table("participants", words.participants, header, rows, content_widths(header, rows), note=note)]


def made_table(
    key: str,
    caption: str,
    header: Sequence[str],
    rows: Sequence[Sequence[Cell]],
    widths: Sequence[float],
    grouped: int = 0,
    note: str = "",
) -> Table:
    """A table whose widths are shares of the line."""
    total = sum(widths)
    shares = tuple(width / total for width in widths)
    return Table(key, caption, tuple(header), tuple(tuple(row) for row in rows), shares, grouped, note=note)

"""The parts a report can have. To add one: a function that makes its blocks, and a row in `PARTS`.

A `front` part stands before everything else; a `chapter` part begins with its own heading. An `appendix` gives its
tables alone: after the chapter it gets a letter and a heading, before its end it stands in the text, and its pages lie
where a table needs it, or where its blocks begin with a `Section`. Which are taken in, and in which order, is hers.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from annotator.domain.methods import ExampleTable
from annotator.domain.project import Project
from annotator.domain.report import TitlePage
from annotator.domain.voices import included_participants
from annotator.reporting import account_words, appendices, part_words
from annotator.reporting.analysis_account import analysis_account
from annotator.reporting.analysis_tables import analysis, analysis_columns, analysis_title
from annotator.reporting.audit_trail import audit_trail
from annotator.reporting.checklists import KEYS, part_of, title_of
from annotator.reporting.code_matrix import code_matrix, matrix_columns
from annotator.reporting.flow_figure import changes_over_time, themes_over_time
from annotator.reporting.method_tables import columns_for, method_table
from annotator.reporting.model import Block, FrontPage, Heading, ListOfFigures, ListOfTables, NumberedList, Toc
from annotator.reporting.people_tables import people_as_a_group, people_columns, told_values
from annotator.reporting.running_text import paragraphs
from annotator.reporting.settings import ReportSettings, table_part
from annotator.reporting.table_columns import Column, shown_of
from annotator.reporting.theme_map import theme_map
from annotator.reporting.transcripts import transcripts
from annotator.reporting.words import words_of
from annotator.storage.templates import template_of

PartKind = Literal["front", "chapter", "appendix"]
RowsOf = Literal["", "units", "group", "analysis"]


def _always(_project: Project, _settings: ReportSettings) -> bool:
    return True


def _when_asked(_project: Project, _settings: ReportSettings) -> bool:
    return False


def _no_columns(_project: Project, _settings: ReportSettings) -> list[Column]:
    return []


@dataclass(frozen=True, slots=True)
class Part:
    """`title` is its name in a project and language; `suggested`: whether it is in the report unless she says
    otherwise. A table has `columns`, of which she may choose; `rows` says which of its rows are hers to choose: some
    units (`units`), those of one theme (`group`), or some for each theme (`analysis`)."""

    key: str
    kind: PartKind
    title: Callable[[Project, str], str]
    make: Callable[[Project, ReportSettings], list[Block]]
    suggested: Callable[[Project, ReportSettings], bool] = _always
    columns: Callable[[Project, ReportSettings], list[Column]] = _no_columns
    rows: RowsOf = ""


def parts_of(project: Project) -> list[Part]:
    """Every part a project's report can have, in the order they have by themselves; the tables of its method last."""
    return [*PARTS, *map(_of_method, template_of(project).tables)]


def taken(project: Project, settings: ReportSettings, part: Part) -> bool:
    """Whether a part is in the report."""
    return settings.takes(part.key, part.suggested(project, settings))


def shown_attributes(project: Project, settings: ReportSettings) -> tuple[int, ...]:
    """The participants' attributes the report prints: those of the participants' table, or that of the labels."""
    exported = tuple(a.id for a in project.attributes if not a.never_export)
    in_labels = settings.style.name in ("attribute", "both")
    shown = {settings.attribute} if in_labels else set()
    if settings.takes("participants"):
        columns = shown_of(appendices.participants_columns(project, settings), settings.choice("participants"))
        shown |= {column.row for column in columns if column.kind == "attribute"}
    return tuple(a for a in exported if a in shown)


def told_instead(project: Project, settings: ReportSettings) -> dict[int, dict[int, str]]:
    """What is told in place of the participants' values, by attribute and participant, where small cells are hidden.

    An attribute that labels print besides is told as it is.
    """
    if not settings.choice("participants").hide_small:
        return {}
    people = included_participants(project)
    in_labels = settings.style.name in ("attribute", "both")
    hidden = (a for a in shown_attributes(project, settings) if not (in_labels and a == settings.attribute))
    found = {}
    for attribute in hidden:
        values = told_values(project, project.attributes[attribute], people, settings)
        found[attribute] = {person.id: value for person, value in zip(people, values, strict=True)}
    return found


def _contents(_project: Project, settings: ReportSettings) -> list[Block]:
    return [Toc(words_of(settings.language).contents)]


def _title_page(project: Project, settings: ReportSettings) -> list[Block]:
    written = title_page_of(project)
    by = part_words.word("supervised_by", settings.language, written.supervisor) if written.supervisor.strip() else ""
    foot = [line for line in (written.study, written.institution, by, written.date) if line.strip()]
    return [FrontPage(written.title.strip() or project.info.title, written.subtitle, written.author, tuple(foot))]


def title_page_of(project: Project) -> TitlePage:
    """What she has written on the title page."""
    return next(iter(project.title_pages), TitlePage())


def _list_of_tables(_project: Project, settings: ReportSettings) -> list[Block]:
    return [ListOfTables(words_of(settings.language).list_of_tables)]


def _list_of_figures(_project: Project, settings: ReportSettings) -> list[Block]:
    return [ListOfFigures(words_of(settings.language).list_of_figures)]


def _introduction(project: Project, settings: ReportSettings) -> list[Block]:
    text = paragraphs(project.info.introduction)
    follows = _under_introduction(settings) and _asked(project)
    return [Heading(words_of(settings.language).introduction, 1, settings.numbering), *text] if text or follows else []


def _questions(project: Project, settings: ReportSettings) -> list[Block]:
    asked = _asked(project)
    level = 2 if _under_introduction(settings) else 1
    title = Heading(words_of(settings.language).questions, level, settings.numbering)
    return [title, NumberedList(asked)] if asked else []


def _asked(project: Project) -> tuple[str, ...]:
    questions = sorted(project.questions, key=lambda q: (q.position, q.id))
    return tuple(q.text for q in questions if q.text.strip())


def _under_introduction(settings: ReportSettings) -> bool:
    """Whether the research questions are a section of the introduction: both are taken in and adjoin."""
    if not (settings.takes("introduction") and settings.takes("questions")):
        return False
    order = settings.order
    known = "introduction" in order and "questions" in order
    return not known or order.index("questions") == order.index("introduction") + 1


def _without_examples(project: Project, settings: ReportSettings) -> bool:
    """Where a table of the method shows example units, the general examples are spared."""
    tables = template_of(project).tables
    return not any(table.of == "units" and settings.takes(table_part(table.key), table.expected) for table in tables)


def _named(words: Callable[[str, str], str], key: str) -> Callable[[Project, str], str]:
    return lambda _project, language: words(key, language)


def _called(key: str) -> Callable[[Project, str], str]:
    return lambda _project, language: str(getattr(words_of(language), key))


def _checklist(key: str) -> Part:
    title = title_of(key)
    return Part(f"checklist:{key}", "appendix", lambda _, language: title(language), part_of(key), _when_asked)


def _of_method(table: ExampleTable) -> Part:
    return Part(
        table_part(table.key),
        "appendix",
        lambda _project, language: table.title.said(language),
        lambda project, settings: method_table(project, settings, table),
        lambda _project, _settings: table.expected,
        lambda project, settings: columns_for(project, settings, table),
        next((of for of in ("units", "group") if table.of == of), ""),
    )


_SAID, _TOLD = part_words.word, account_words.word
"""Words of tables and figures; words of what was done."""

_TABLES: tuple[Part, ...] = (
    Part("overview", "appendix", appendices.overview_title, appendices.overview, columns=appendices.overview_columns),
    Part("codebook", "appendix", _called("codebook"), appendices.codebook, columns=appendices.codebook_columns),
    Part(
        "participants",
        "appendix",
        _called("participants"),
        appendices.participants,
        columns=appendices.participants_columns,
    ),
    Part("analysis", "appendix", analysis_title, analysis, _without_examples, analysis_columns, "analysis"),
    Part(
        "people",
        "appendix",
        _named(_SAID, "people"),
        people_as_a_group,
        _when_asked,
        lambda _project, settings: people_columns(settings.language),
    ),
)
"""Those in which every project can choose columns."""

TITLE_PAGE = "title_page"
PARTS: tuple[Part, ...] = (
    Part(TITLE_PAGE, "front", _named(_SAID, TITLE_PAGE), _title_page, _when_asked),
    Part("contents", "front", _called("contents"), _contents),
    Part("list_of_tables", "front", _called("list_of_tables"), _list_of_tables),
    Part("list_of_figures", "front", _called("list_of_figures"), _list_of_figures),
    Part("introduction", "chapter", _called("introduction"), _introduction),
    Part("questions", "chapter", _called("questions"), _questions),
    *_TABLES,
    Part("map", "appendix", _named(_SAID, "map"), theme_map, _when_asked),
    Part("matrix", "appendix", _named(_SAID, "matrix"), code_matrix, _when_asked, matrix_columns),
    Part("flow", "appendix", _named(_SAID, "flow"), themes_over_time, _when_asked),
    Part("changes", "appendix", _named(_SAID, "changes"), changes_over_time, _when_asked),
    Part("account", "appendix", _named(_TOLD, "account"), analysis_account, _when_asked),
    Part("trail", "appendix", _named(_TOLD, "trail"), audit_trail, _when_asked),
    *map(_checklist, KEYS),
    Part("transcripts", "appendix", _named(_SAID, "transcripts"), transcripts, _when_asked),
)

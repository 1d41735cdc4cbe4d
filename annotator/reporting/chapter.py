"""Builds the report of a project: introduction, questions, themes with their texts and quotes, appendices."""

import re
from dataclasses import dataclass

from annotator.domain.analysis import Node, Unit
from annotator.domain.codebook import children, descendants, in_text_order, kind_of, roots, units_with
from annotator.domain.level_words import word_for
from annotator.domain.notes import OutlineItem
from annotator.domain.places import participant_of
from annotator.domain.project import Project
from annotator.domain.restriction import counted
from annotator.reporting import counting
from annotator.reporting.appendices import appendix_blocks
from annotator.reporting.model import (
    Block,
    CrossReference,
    Footnote,
    Heading,
    Inline,
    ListOfTables,
    NumberedList,
    PageBreak,
    Paragraph,
    Report,
    Run,
    Section,
    Table,
    Toc,
    clean,
)
from annotator.reporting.quotes import InlineQuote, Quotes
from annotator.reporting.settings import ReportSettings
from annotator.reporting.words import words_of
from annotator.storage.templates import template_of

_CONTINUES = re.compile(r"[a-zæøåäöáčđŋšŧž,;.:)\]–—]")
"""How a text begins that goes on after an inline quote in the same sentence."""


@dataclass(frozen=True, slots=True)
class ReportNote:
    """One thing to tell her about the report: a code the interface turns into a sentence, with its numbers."""

    code: str
    count: int = 0
    detail: str = ""


@dataclass(frozen=True, slots=True)
class BuiltReport:
    """The report, and what she should know of it before she hands it in."""

    report: Report
    notes: tuple[ReportNote, ...] = ()


def build_report(project: Project, settings: ReportSettings) -> BuiltReport:
    """The whole report. Documents that are not `included` and attributes marked `never_export` leave no trace in it."""
    chapter = _Chapter(project, settings)
    body = chapter.opening() + (chapter.themes() if settings.themes else [])
    appendices = appendix_blocks(project, settings)
    blocks = _front(body + appendices, settings) + body + appendices
    report = Report(project.info.title, settings.language, tuple(_upright_at_end(blocks)), settings.look)
    return BuiltReport(report, tuple(chapter.notes()))


def _front(blocks: list[Block], settings: ReportSettings) -> list[Block]:
    words = words_of(settings.language)
    front: list[Block] = []
    if settings.contents and any(isinstance(block, Heading) for block in blocks):
        front.append(Toc(words.contents))
    if settings.list_of_tables and any(isinstance(block, Table) for block in blocks):
        front.append(ListOfTables(words.list_of_tables))
    return [*front, PageBreak()] if front and blocks else front


def _upright_at_end(blocks: list[Block]) -> list[Block]:
    """Drop a break that nothing follows, so that the report does not end in an empty page."""
    while blocks and isinstance(blocks[-1], PageBreak | Section):
        blocks = blocks[:-1]
    return blocks


class _Chapter:
    """The findings: walks the themes in her order and remembers which nodes have been written."""

    def __init__(self, project: Project, settings: ReportSettings) -> None:
        self._project = project
        self._settings = settings
        self._words = words_of(settings.language)
        self._quotes = Quotes(project, settings)
        self._written: set[int] = set()
        self._quoted: list[int] = []
        self._skipped = 0
        self._empty = 0
        self._counted = counted(project)
        has_analytic = any(text.kind == "analytic" for text in template_of(project).summaries)
        self._printed = ("lead_in", "analytic", "summary") if has_analytic else ("lead_in", "summary")
        """The texts about a theme that belong in the chapter; where the method ends in analytic texts, those too."""
        self._everyone = counting.included_participants(project)

    def opening(self) -> list[Block]:
        """Introduction and research questions."""
        settings, info = self._settings, self._project.info
        introduction = _paragraphs(info.introduction) if settings.introduction else []
        questions = sorted(self._project.questions, key=lambda q: (q.position, q.id)) if settings.questions else []
        asked = tuple(q.text for q in questions if q.text.strip())
        if not introduction and not asked:
            return []
        blocks: list[Block] = [Heading(self._words.introduction, 1, settings.numbering), *introduction]
        if asked:
            blocks += [Heading(self._words.questions, 2, settings.numbering), NumberedList(asked)]
        return blocks

    def themes(self) -> list[Block]:
        """Every theme as a section; codes under no theme follow when they have anything to say."""
        tops = [node for node in roots(self._project) if kind_of(self._project, node) != "code"]
        loose = [node for node in roots(self._project) if kind_of(self._project, node) == "code"]
        blocks: list[Block] = []
        for number, node in enumerate(tops, 1):
            blocks += self._section(node, 1, number)
        written = [node for node in loose if self._has_text(node)]
        said = [block for node in written for block in self._section(node, 2 if tops else 1, 0)]
        if tops and said:
            level = word_for(self._project, "theme")
            blocks.append(Heading(self._words.other_codes.format(level=level), 1, self._settings.numbering))
        return blocks + said

    def notes(self) -> list[ReportNote]:
        """What she should know: quotes without a participant, from withdrawn ones, left out, used twice."""
        withdrawn = 0
        for unit in self._quoted:
            participant = participant_of(self._project, unit)
            withdrawn += participant is not None and participant.consent == "withdrawn"
        repeated = len(self._quoted) - len(set(self._quoted))
        counts = {
            "unattributed_quotes": self._quotes.unattributed,
            "consent_withdrawn": withdrawn,
            "quotes_left_out": self._skipped,
            "quoted_twice": repeated,
            "empty_sections": self._empty,
        }
        return [ReportNote(code, count) for code, count in counts.items() if count]

    def _has_text(self, node: Node) -> bool:
        texts = any(self._project.summary_of(node.id, kind).strip() for kind in self._printed)
        return texts or bool(self._project.outline.where("node", node.id)) or bool(self._golden(node, set()))

    def _section(self, node: Node, level: int, number: int) -> list[Block]:
        title = node.heading.strip() or node.name
        if self._settings.theme_prefix and number:
            called = self._project.layers[node.layer].name.strip() or self._words.theme
            title = f"{called} {number}: {title}"
        if node.id in self._written:
            reference = Paragraph((Run(self._words.see), CrossReference(f"node-{node.id}"), Run(".")))
            return [Heading(title, level, self._settings.numbering), reference]
        self._written.add(node.id)
        below = [c for c in children(self._project, node.id) if kind_of(self._project, c) != "code"]
        blocks: list[Block] = [Heading(title, level, self._settings.numbering, f"node-{node.id}")]
        blocks += self._count(node)
        for kind in self._printed[:-1]:
            blocks += _paragraphs(self._project.summary_of(node.id, kind))
        blocks += self._content(node, {n for child in below for n in descendants(self._project, child.id)})
        for child in below:
            blocks += self._section(child, level + 1, 0)
        self._empty += len(blocks) == 1 and not self._project.summary_of(node.id, "summary").strip()
        return blocks + _paragraphs(self._project.summary_of(node.id, "summary"))

    def _count(self, node: Node) -> list[Block]:
        if not self._settings.show_counts:
            return []
        share = counting.share_of(self._project, node.id, self._everyone)
        text = counting.figure(share, self._settings.language)
        return [Paragraph((Run(f"{text} ({counting.quantity(share, self._settings.language)}).", "emphasis"),))]

    def _content(self, node: Node, elsewhere: set[int]) -> list[Block]:
        """Her outline of the section; without one, its golden units in text order."""
        items = sorted(self._project.outline.where("node", node.id), key=lambda item: (item.position, item.id))
        writing = _Writing()
        for item in items:
            self._item(writing, item)
        if not items:
            for unit in self._golden(node, elsewhere):
                if self._may_quote(unit.id):
                    self._quote(writing, unit.id, "")
                    writing.end()
        return writing.blocks()

    def _item(self, writing: "_Writing", item: OutlineItem) -> None:
        quote = self._project.quotes.get(item.quote)
        if item.kind == "text":
            writing.text(item.text)
        elif quote is not None and self._may_quote(quote.unit, quote.display):
            self._quote(writing, quote.unit, quote.display)
        else:
            self._skipped += 1

    def _may_quote(self, unit: int, display: str = "") -> bool:
        """Whether there is anything to quote that counts; corrections may have emptied a unit."""
        record = self._project.units.get(unit)
        if record is None or not self._counted(record):
            return False
        return bool(display.strip() or self._project.text_of(unit).strip())

    def _quote(self, writing: "_Writing", unit: int, display: str) -> None:
        self._quoted.append(unit)
        made = self._quotes.make(unit, display)
        if isinstance(made, InlineQuote):
            writing.inline(made)
        else:
            writing.block(made)

    def _golden(self, node: Node, elsewhere: set[int]) -> list[Unit]:
        """Golden units under the node, except those a sub-theme will show and those she has placed in a section."""
        nodes = descendants(self._project, node.id)
        shown = {u.id for u in units_with(self._project, nodes & elsewhere)}
        shown |= {quote.unit for quote in self._project.quotes}
        found = [u for u in units_with(self._project, nodes) if u.golden and u.id not in shown]
        return in_text_order(self._project, found)


class _Writing:
    """Joins texts and quotes: an inline quote goes into the paragraph it follows, and text that goes on into its."""

    def __init__(self) -> None:
        self._blocks: list[Block] = []
        self._open: list[Inline] = []
        self._stop_due = False
        self._after_quote = False

    def text(self, text: str) -> None:
        """Her own text; each line is a paragraph."""
        lines = [line.strip() for line in clean(text).split("\n") if line.strip()]
        self._after_quote = self._after_quote and not lines
        if lines and self._open and self._goes_on(lines[0]):
            glue = "" if lines[0][0] in ",;.:)]" else " "
            self._open.append(Run(glue + lines.pop(0)))
            self._stop_due = False
        for line in lines:
            self.end()
            self._open = [Run(line)]

    def inline(self, quote: InlineQuote) -> None:
        """A quote for running text: it goes on her paragraph before it, but never on another quote."""
        if self._after_quote:
            self.end()
        self._after_quote = True
        self._put_stop()
        if self._open:
            self._open.append(Run(" "))
        self._open.extend(quote.content)
        self._stop_due = quote.open_ended

    def block(self, block: Block) -> None:
        """A block of its own."""
        self._after_quote = False
        self.end()
        self._blocks.append(block)

    def end(self) -> None:
        """Close the paragraph that is being written."""
        self._put_stop()
        if self._open:
            self._blocks.append(Paragraph(tuple(self._open)))
        self._open = []

    def blocks(self) -> list[Block]:
        """All that was written."""
        self.end()
        return self._blocks

    def _put_stop(self) -> None:
        """The full stop a quote still lacks; a footnote's mark stands after it."""
        if self._stop_due:
            after = -1 if isinstance(self._open[-1], Footnote) else len(self._open)
            self._open.insert(after, Run("."))
        self._stop_due = False

    def _goes_on(self, line: str) -> bool:
        last = self._open[-1]
        quoted = not isinstance(last, Run) or last.role == "label" or len(self._open) > 1
        return quoted and _CONTINUES.match(line) is not None


def _paragraphs(text: str) -> list[Block]:
    return [Paragraph((Run(line.strip()),)) for line in clean(text).split("\n") if line.strip()]

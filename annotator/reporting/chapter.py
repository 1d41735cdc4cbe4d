"""Builds the report of a project: introduction, questions, themes with their texts and quotes, appendices."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import takewhile
from string import ascii_uppercase

from annotator.domain.analysis import Node
from annotator.domain.codebook import kind_of, roots
from annotator.domain.level_words import word_for
from annotator.domain.notes import OutlineItem
from annotator.domain.places import participant_of
from annotator.domain.project import Project
from annotator.domain.quote_source import is_accepted, is_outdated, source_of
from annotator.domain.quoting import unmarked
from annotator.domain.restriction import counted
from annotator.domain.uses import golden_quotes
from annotator.reporting import counting
from annotator.reporting.model import (
    Block,
    CrossReference,
    Figure,
    FrontPage,
    Heading,
    Listing,
    ListOfFigures,
    ListOfTables,
    PageBreak,
    Paragraph,
    Report,
    Run,
    Section,
    Table,
    Toc,
)
from annotator.reporting.outline import CLOSING, OTHER_CODES, Entry, loose_codes, outline, printed_texts
from annotator.reporting.parts import Part
from annotator.reporting.quotes import InlineQuote, Quotes
from annotator.reporting.running_text import RunningText, paragraphs
from annotator.reporting.settings import ReportSettings, section_key
from annotator.reporting.widths import needs_landscape
from annotator.reporting.words import words_of

QUOTE_NOTES = ("unmarked_changes", "accepted_changes", "outdated_quotes")


@dataclass(frozen=True, slots=True)
class ReportNote:
    """One thing to tell her about the report: a code the interface turns into a sentence, with its numbers."""

    code: str
    count: int = 0
    detail: str = ""


@dataclass(frozen=True, slots=True)
class BuiltReport:
    """The report, and what she should know of it before she hands it in; `starts` is the place among the blocks where
    each entry of the outline begins, by its key."""

    report: Report
    notes: tuple[ReportNote, ...] = ()
    starts: Mapping[str, int] = field(default_factory=dict)
    quotes: tuple[int, ...] = ()
    """The quotes she chose that stand in it (see `quote_notes`)."""


def build_report(project: Project, settings: ReportSettings) -> BuiltReport:
    """The whole report. Documents that are not `included` and attributes marked `never_export` leave no trace in it."""
    chapter = _Chapter(project, settings)
    wanted = [entry for entry in outline(project, settings) if entry.taken]
    front = [entry for entry in wanted if entry.kind == "front"]
    entries = wanted[len(front) :]
    last = max((at for at, entry in enumerate(entries) if entry.kind == "chapter"), default=-1)
    text = chapter.entries(entries[: last + 1])
    behind = [entry.part for entry in entries[last + 1 :] if entry.part is not None]
    body = text + chapter.appendices(behind)
    blocks = tuple(_upright_at_end(_front(project, settings, front, body) + body))
    title = next((block.title for block in blocks[:1] if isinstance(block, FrontPage)), project.info.title)
    report = Report(title, settings.language, blocks, settings.look)
    place = {id(block): at for at, block in enumerate(blocks)}
    starts = {entry.key: 0 for entry in front}
    starts |= {key: place[id(block)] for key, block in chapter.first.items() if id(block) in place}
    return BuiltReport(report, tuple(chapter.notes()), starts, tuple(chapter.printed))


def quote_notes(project: Project, quotes: Iterable[int]) -> list[ReportNote]:
    """What she should know of the display versions of these quotes. It lays each over its source: work for a worker."""
    counts = Counter[str]()
    for quote in (project.quotes[quote] for quote in quotes if project.quotes[quote].display.strip()):
        changed = bool(unmarked(source_of(project, quote.unit, quote.question), quote.display))
        accepted = is_accepted(project, quote)
        counts["unmarked_changes"] += changed and not accepted
        counts["accepted_changes"] += changed and accepted
        counts["outdated_quotes"] += is_outdated(project, quote)
    return [ReportNote(code, counts[code]) for code in QUOTE_NOTES if counts[code]]


def entry_blocks(project: Project, settings: ReportSettings, key: str) -> list[Block]:
    """One entry of the outline with its sub-themes, taken in or not, without breaks of pages: to be copied alone."""
    entries = outline(project, settings)
    at = next((at for at, entry in enumerate(entries) if entry.key == key), len(entries))
    found = [entry for own in entries[at : at + 1] for entry in (own, *_below(entries[at + 1 :], own))]
    blocks = _Chapter(project, settings).entries(found)
    return _spelt_out(block for block in blocks if not isinstance(block, Section | PageBreak | Listing))


def _spelt_out(blocks: Iterable[Block]) -> list[Block]:
    """A reference to the same group under another theme as words: alone, it would point to nothing."""
    found: list[Block] = []
    heading = ""
    for block in blocks:
        heading = block.text if isinstance(block, Heading) else heading
        found.append(_with_words(block, heading) if isinstance(block, Paragraph) else block)
    return found


def _with_words(paragraph: Paragraph, heading: str) -> Paragraph:
    parts = (Run(heading) if isinstance(part, CrossReference) else part for part in paragraph.content)
    return Paragraph(tuple(parts))


_LISTED: dict[type[Block], type[Block]] = {Toc: Heading, ListOfTables: Table, ListOfFigures: Figure}
"""What each kind of front matter lists."""


def _below(following: Sequence[Entry], above: Entry) -> list[Entry]:
    """The sub-themes of an entry, of those that follow it."""
    return list(takewhile(lambda entry: entry.depth > above.depth, following))


def _front(project: Project, settings: ReportSettings, entries: list[Entry], body: list[Block]) -> list[Block]:
    """The front matter, without contents of nothing."""
    front: list[Block] = []
    for entry in entries:
        for block in entry.part.make(project, settings) if entry.part else []:
            of = _LISTED.get(type(block))
            if of is None or any(isinstance(other, of) for other in body):
                front += [PageBreak(), block] if front and isinstance(front[-1], FrontPage) else [block]
    return [*front, PageBreak()] if front and body else front


def _in_text(made: list[Block]) -> list[Block]:
    """A table among the sections; upright pages go on after a lying one."""
    lying = _wide(made) or any(isinstance(block, Section) and block.landscape for block in made)
    tables: list[Block] = [block for block in made if not isinstance(block, Section)]
    return [Section(landscape=True), *tables, Section()] if lying and tables else tables


def _wide(blocks: list[Block]) -> bool:
    return any(isinstance(block, Table) and needs_landscape(block.header, block.rows) for block in blocks)


def _upright_at_end(blocks: list[Block]) -> list[Block]:
    """Drop a break that nothing follows, so that the report does not end in an empty page."""
    while blocks and isinstance(blocks[-1], PageBreak | Section):
        blocks = blocks[:-1]
    return blocks


class _Chapter:
    """The findings: writes entry after entry and counts what she should know."""

    def __init__(self, project: Project, settings: ReportSettings) -> None:
        self._project = project
        self._settings = settings
        self._words = words_of(settings.language)
        self._quotes = Quotes(project, settings)
        self.first: dict[str, Block] = {}
        """The first block of each entry."""
        self._quoted: list[int] = []
        self._skipped = 0
        self._empty = 0
        self.printed: list[int] = []
        """The quotes of hers that stand in it."""
        self._themes = 0
        self._counted = counted(project)
        self._printed = printed_texts(project)
        self._everyone = counting.included_ids(project)

    def entries(self, entries: Sequence[Entry]) -> list[Block]:
        """What these entries print; a theme with those of its sub-themes that are among them."""
        blocks: list[Block] = []
        at = 0
        while at < len(entries):
            entry = entries[at]
            below = _below(entries[at + 1 :], entry)
            blocks += self._entry(entry, below)
            at += 1 + len(below)
        return blocks

    def _entry(self, entry: Entry, below: list[Entry]) -> list[Block]:
        if entry.node is not None:
            return self._section(entry, entry.node, below)
        if entry.key == OTHER_CODES:
            return self._other_codes()
        made = entry.part.make(self._project, self._settings) if entry.part is not None else []
        return self._begin(entry.key, _in_text(made) if entry.kind == "appendix" else made)

    def _begin(self, key: str, blocks: list[Block]) -> list[Block]:
        """Note where an entry begins."""
        shown = next((block for block in blocks if not isinstance(block, Section)), None)
        if shown is not None:
            self.first.setdefault(key, shown)
        return blocks

    def appendices(self, parts: list[Part]) -> list[Block]:
        """Lettered in order; those that would be empty are left out."""
        letters = iter(ascii_uppercase)
        blocks: list[Block] = []
        for part in parts:
            made = part.make(self._project, self._settings)
            if made:
                section, *rest = made if isinstance(made[0], Section) else [Section(_wide(made)), *made]
                title = f"{self._words.appendix} {next(letters)}: {part.title(self._project, self._settings.language)}"
                heading = Heading(title, 1, numbered=False)
                blocks += [section, *self._begin(part.key, [heading, *rest])]
        return blocks

    def _other_codes(self) -> list[Block]:
        """Codes under no theme that have something to say; the heading only where there are themes."""
        codes = loose_codes(self._project)
        themed = any(kind_of(self._project, node) != "code" for node in roots(self._project))
        level = 2 if themed else 1
        entries = [Entry(section_key(c.id), "chapter", True, node=c, level=level, depth=1) for c in codes]
        said = self.entries(entries)
        title = self._words.other_codes.format(level=word_for(self._project, "theme"))
        head = [Heading(title, 1, self._settings.numbering)] if themed and said else []
        return self._begin(OTHER_CODES, [*head, *said])

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

    def _section(self, entry: Entry, node: Node, below: list[Entry]) -> list[Block]:
        title = self._title(entry, node)
        numbered = self._settings.numbering and node.id not in self._settings.unnumbered
        if entry.again:
            reference = Paragraph((Run(self._words.see), CrossReference(f"node-{node.id}"), Run(".")))
            return [Heading(title, entry.level, numbered), reference]
        blocks: list[Block] = [Heading(title, entry.level, numbered, f"node-{node.id}")]
        blocks += self._count(node)
        blocks += self._texts(node, (kind for kind in self._printed if kind not in CLOSING))
        blocks += self._content(node)
        blocks += self.entries(below)
        closing = self._texts(node, CLOSING)
        self._empty += len(blocks) == 1 and not closing
        return self._begin(entry.key, blocks + closing)

    def _texts(self, node: Node, kinds: Iterable[str]) -> list[Block]:
        return [block for kind in kinds for block in paragraphs(self._project.summary_of(node.id, kind))]

    def _title(self, entry: Entry, node: Node) -> str:
        title = node.heading.strip() or node.name
        if entry.depth or not self._settings.theme_prefix:
            return title
        self._themes += 1
        called = self._project.layers[node.layer].name.strip() or self._words.theme
        return f"{called} {self._themes}: {title}"

    def _count(self, node: Node) -> list[Block]:
        if not self._settings.show_counts:
            return []
        share = counting.share_of(self._project, node.id, self._everyone)
        language, wanted = self._settings.language, self._settings.counting
        text = counting.figure(share, language)
        if wanted == "words":
            text = counting.quantity(share, language).capitalize()
        elif wanted == "both":
            text = f"{text} ({counting.quantity(share, language)})"
        return [Paragraph((Run(f"{text}.", "emphasis"),))]

    def _content(self, node: Node) -> list[Block]:
        """Her outline of the section; without one, its golden units in text order."""
        items = sorted(self._project.outline.where("node", node.id), key=lambda item: (item.position, item.id))
        writing = RunningText()
        for item in items:
            self._item(writing, item)
        if not items:
            for unit in golden_quotes(self._project, node.id):
                self._quote(writing, unit.id, "")
                writing.end()
        return writing.blocks()

    def _item(self, writing: RunningText, item: OutlineItem) -> None:
        quote = self._project.quotes.get(item.quote)
        if item.kind == "text":
            writing.text(item.text)
        elif quote is not None and self._may_quote(quote.unit, quote.display):
            self.printed.append(quote.id)
            self._quote(writing, quote.unit, quote.display, quote.question)
        else:
            self._skipped += 1

    def _may_quote(self, unit: int, display: str) -> bool:
        """Whether there is anything to quote that counts; corrections may have emptied a unit."""
        record = self._project.units.get(unit)
        if record is None or not self._counted(record):
            return False
        return bool(display.strip() or self._project.text_of(unit).strip())

    def _quote(self, writing: RunningText, unit: int, display: str, question: bool = False) -> None:
        self._quoted.append(unit)
        made = self._quotes.make(unit, display, question)
        if isinstance(made, InlineQuote):
            writing.inline(made)
        else:
            writing.block(made)

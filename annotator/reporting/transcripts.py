"""The transcripts as an appendix: what was coded stands underlined on its theme's colour, with the theme's number."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.domain.codebook import parents, roots, shown_colours
from annotator.domain.colours import neutral, wash
from annotator.domain.corpus import Document, Speaker
from annotator.domain.project import Project
from annotator.domain.restriction import counted, frozen_documents
from annotator.reporting.drawing import GROUND, TEXT
from annotator.reporting.model import Block, Heading, PageBreak, Run, Spoken, Table, cell
from annotator.reporting.part_words import word
from annotator.reporting.quotes import interview_name
from annotator.reporting.settings import ReportSettings
from annotator.reporting.tree_paths import used_layers
from annotator.reporting.words import words_of

Stretch = tuple[int, int, tuple[int, ...]]
"""From, to, and the numbers of the themes; none where the text is not coded."""


def transcripts(project: Project, settings: ReportSettings) -> list[Block]:
    """The legend, then every included interview on a page of its own; interviews with frozen words are left out."""
    frozen = frozen_documents(project)
    documents = [d for d in project.ordered_documents(included_only=True) if d.id not in frozen]
    if not documents:
        return []
    marks = _Marks(project)
    blocks: list[Block] = [*marks.legend(settings.language)]
    for document in documents:
        name = interview_name(project, document, settings.language)
        if blocks:
            blocks.append(PageBreak())
        blocks.append(Heading(name[:1].upper() + name[1:], 2, numbered=False))
        blocks += _Transcript(project, settings, marks, document).paragraphs()
    return blocks


@dataclass(frozen=True, slots=True)
class _Theme:
    number: int
    name: str
    shade: str


class _Marks:
    """The themes (codes where they stand under none) with their numbers and shades, and what carries which."""

    def __init__(self, project: Project) -> None:
        self._project = project
        colours = shown_colours(project)
        self._tops: dict[int, frozenset[int]] = {}
        self._counts = counted(project)
        used = {
            top
            for unit in filter(self._counts, project.units)
            for label in project.labels_of(unit.id)
            for top in self._tops_of(label.node)
        }
        shown = [node for node in roots(project) if node.id in used]
        self._themes = {
            node.id: _Theme(number, node.name, wash(colours[node.id].upper(), GROUND, TEXT, most=0.4))
            for number, node in enumerate(shown, 1)
        }
        self._by_number = {theme.number: theme for theme in self._themes.values()}

    def legend(self, language: str) -> list[Table]:
        """Number | theme, on its colour."""
        rows = tuple(
            (cell(str(theme.number)), (Run(theme.name, shade=theme.shade),)) for theme in self._themes.values()
        )
        if not rows:
            return []
        layers = used_layers(self._project)
        header = (word("mark", language), layers[0].name.strip() or words_of(language).theme)
        note = word("legend_note", language)
        return [Table("legend", word("legend", language), header, rows, (0.1, 0.9), note=note)]

    def shade(self, numbers: Sequence[int]) -> str:
        """The colour of a theme; of several a grey."""
        return self._by_number[numbers[0]].shade if len(numbers) == 1 else neutral(len(numbers), GROUND, TEXT)

    def stretches(self, document: int) -> list[Stretch]:
        """A document's joined text from beginning to end, parted where the themes change."""
        opened: dict[int, list[int]] = {}
        closed: dict[int, list[int]] = {}
        for unit in self._project.units.where("document", document):
            tops = {top for label in self._project.labels_of(unit.id) for top in self._tops_of(label.node)}
            numbers = [self._themes[top].number for top in tops if self._counts(unit)]
            for start, end in self._project.ranges_of(unit.id) if numbers else ():
                opened.setdefault(start, []).extend(numbers)
                closed.setdefault(end, []).extend(numbers)
        length = len(self._project.flat(document).text)
        found: list[Stretch] = []
        running: dict[int, int] = {}
        before = 0
        for at in sorted({0, length, *opened, *closed}):
            if at > before:
                found.append((before, at, tuple(sorted(number for number, count in running.items() if count))))
                before = at
            for number in closed.get(at, ()):
                running[number] -= 1
            for number in opened.get(at, ()):
                running[number] = running.get(number, 0) + 1
        return _joined(found)

    def _tops_of(self, node: int) -> frozenset[int]:
        """The themes at the very top above a node; itself where it stands under none."""
        if node not in self._tops:
            self._tops[node] = frozenset()  # a circle in a file from elsewhere ends here
            above = parents(self._project, node)
            self._tops[node] = frozenset(top for one in above for top in self._tops_of(one.id)) or frozenset((node,))
        return self._tops[node]


def _joined(stretches: Sequence[Stretch]) -> list[Stretch]:
    found: list[Stretch] = []
    for start, end, numbers in stretches:
        if found and found[-1][2] == numbers:
            found[-1] = (found[-1][0], end, numbers)
        else:
            found.append((start, end, numbers))
    return found


class _Transcript:
    """One interview as paragraphs."""

    def __init__(self, project: Project, settings: ReportSettings, marks: _Marks, document: Document) -> None:
        self._project, self._settings, self._marks, self._document = project, settings, marks, document
        self._words = words_of(settings.language)
        self._language = "" if document.language == settings.language else document.language

    def paragraphs(self) -> Iterator[Spoken]:
        """Turn by turn; the speaker is named where another begins."""
        flat = self._project.flat(self._document.id)
        stretches = self._marks.stretches(self._document.id)
        at, before = 0, ""
        for turn, start in zip(flat.turns, flat.starts, strict=True):
            end = start + len(turn.text)
            while at < len(stretches) - 1 and stretches[at][1] <= start:
                at += 1
            if not turn.text.strip():
                continue
            speaker = self._named(self._project.speakers.get(turn.speaker))
            shown = "" if speaker == before else speaker
            yield Spoken(tuple(self._runs(turn.text, start, end, stretches, at)), shown)
            before = speaker

    def _runs(self, text: str, start: int, end: int, stretches: Sequence[Stretch], first: int) -> Iterator[Run]:
        for at in range(first, len(stretches)):
            begin, stop, numbers = stretches[at]
            if begin >= end:
                return
            part = text[max(begin - start, 0) : min(stop, end) - start]
            if not part:
                continue
            kept = part.rstrip()
            if not numbers or not kept:
                yield Run(part, language=self._language)
                continue
            yield Run(kept, language=self._language, shade=self._marks.shade(numbers))
            yield Run(f"\u00a0[{', '.join(map(str, numbers))}]" + part[len(kept) :], "strong")

    def _named(self, speaker: Speaker | None) -> str:
        """A pseudonym: labels of the transcript may be real names, and are never printed."""
        if speaker is None:
            return ""
        if speaker.role == "interviewer":
            return self._words.interviewer
        person = self._project.participants.get(speaker.participant)
        if self._document.kind == "group" and self._settings.attribution == "group":
            return self._words.unknown_speaker
        return person.pseudonym if person is not None else self._words.unknown_speaker

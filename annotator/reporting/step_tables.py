"""How the analysis was done, step by step and version by version: from ticks, readings, memos and snapshots."""

from collections.abc import Iterable

from annotator.domain.development import Difference, compare
from annotator.domain.method_facts import Facts
from annotator.domain.methods import ExampleTable, Method, Step
from annotator.domain.pictures import counted_digits, picture_of, rows_of, same_picture
from annotator.domain.project import Project
from annotator.domain.snapshots import Snapshot, SnapshotNode
from annotator.reporting.method_words import day, method_words_of, period, quoted
from annotator.reporting.model import Cell, Table, cell
from annotator.reporting.origins import ordered_snapshots
from annotator.reporting.settings import ReportSettings, table_part
from annotator.reporting.table_columns import columns_of, shown_of, table_of

_DATED = ("read", "units", "revisits")
_TOLD = ("merged", "split", "added", "discarded", "renamed", "moved", "level", "redefined")
"""Which differences belong in a method chapter: not colours, and no numbers of units."""


class StepTables:
    """The tables of steps and of versions of one project and method."""

    def __init__(self, project: Project, settings: ReportSettings, method: Method, table: ExampleTable) -> None:
        self._project, self._method, self._language = project, method, settings.language
        self._words = method_words_of(settings.language)
        columns = columns_of(project, method, table, settings.language)
        self._columns = shown_of(columns, settings.choice(table_part(table.key)))
        self._title = table.title.said(settings.language)
        self._key = f"method-{table.key}"
        self._facts = Facts(project)

    def steps(self) -> list[Table]:
        """A row for every step of which the project knows something; a step not begun claims nothing."""
        rows = [row for number, step in enumerate(self._method.steps, 1) if (row := self._step(number, step))]
        return table_of(self._key, self._title, self._columns, rows)

    def versions(self) -> list[Table]:
        """A row for every snapshot, with what is otherwise than in the one before; the tree of today last."""
        snapshots = ordered_snapshots(self._project)
        within = counted_digits(self._project)
        rows: list[list[Cell]] = []
        before: list[SnapshotNode] = []
        for number, snapshot in enumerate(snapshots, 1):
            picture = rows_of(self._project, snapshot.id)
            changes = self._changes(before, picture, within) if number > 1 else self._first(picture)
            version = f"{number} {quoted(self._words, (snapshot.name,))}" if snapshot.name else str(number)
            rows.append(self._row(version=version, when=self._day(snapshot.at), changes=changes, why=[snapshot.note]))
            before = picture
        today = picture_of(self._project)
        if snapshots and not same_picture(before, today):
            rows.append(self._row(version=self._words.final, changes=self._changes(before, today, within)))
        return table_of(self._key, self._title, self._columns, rows)

    def _row(self, **cells: str | list[str]) -> list[Cell]:
        found = (cells.get(column.kind, "") for column in self._columns)
        return [cell(said) if isinstance(said, str) else cell(*(one.strip() for one in said)) for said in found]

    def _day(self, at: str) -> str:
        return day(at, self._language) if at else ""

    def _step(self, number: int, step: Step) -> list[Cell] | None:
        ticks = {
            point.key: tick
            for point in step.points
            if (tick := self._project.step_ticks.first("step", self._method.tick_key(step, point)))
        }
        done = [point.text.said(self._language) for point in step.points if point.key in ticks]
        read, memo_days = self._read(step), self._memo_days(step)
        pictures = self._pictures_of(step)
        lines = [*done, *read, *([self._words.memos.format(count=len(memo_days))] if memo_days else ())]
        if not lines and not pictures:
            return None
        facts = [self._facts.fact(name) for name in step.facts if name in _DATED]
        days = [day for fact in facts for day in (fact.first, fact.last)]
        days += [*memo_days, *(tick.at for tick in ticks.values()), *(picture.at for picture in pictures)]
        shown = [self._words.snapshot.format(name=quoted(self._words, (picture.name,))) for picture in pictures]
        title = f"{number}. {step.title.said(self._language)}"
        return self._row(
            step=title, done=lines, when=period(days, self._language), leaves=[step.leaves.said(self._language), *shown]
        )

    def _read(self, step: Step) -> list[str]:
        fact = self._facts.fact("read")
        if "read" not in step.facts or not fact.count:
            return []
        return [self._words.read.format(count=fact.count, total=fact.total)]

    def _memo_days(self, step: Step) -> list[str]:
        """Of the kinds the step asks for; private memos are nobody's business."""
        kinds = {name.partition(":")[2] for name in step.facts if name.startswith("memos:")}
        return [m.date for m in self._project.memos if m.kind in kinds and m.text.strip() and not m.private]

    def _pictures_of(self, step: Step) -> list[Snapshot]:
        """The snapshots taken in a step: before its last tick and after those of the steps that take one before it."""
        taking = [one for one in self._method.steps if "snapshots" in one.facts]
        ends = {one.key: self._last_tick(one) for one in taking}
        found = []
        for snapshot in ordered_snapshots(self._project):
            home = next((one for one in taking if ends[one.key] and snapshot.at <= ends[one.key]), None)
            home = home or next((one for one in reversed(taking) if ends[one.key]), taking[0] if taking else None)
            if home is not None and home.key == step.key:
                found.append(snapshot)
        return found

    def _last_tick(self, step: Step) -> str:
        keys = [self._method.tick_key(step, point) for point in step.points]
        return max((tick.at for key in keys for tick in self._project.step_ticks.where("step", key)), default="")

    def _first(self, picture: Iterable[SnapshotNode]) -> list[str]:
        """What the first version began with: its nodes under no other."""
        tops = tuple(row.name for row in picture if not row.parents)
        return [self._words.first.format(names=quoted(self._words, tops))] if tops else []

    def _changes(self, before: list[SnapshotNode], after: list[SnapshotNode], within: frozenset[str]) -> list[str]:
        return [self._said(one) for one in compare(before, after, within) if one.kind in _TOLD]

    def _said(self, one: Difference) -> str:
        words = self._words
        kind = "moved_out" if one.kind == "moved" and not one.after else one.kind
        pattern: str = getattr(words, kind)
        return pattern.format(
            name=quoted(words, (one.name,)),
            sources=quoted(words, one.sources),
            before=quoted(words, one.before),
            after=quoted(words, one.after),
        )

"""Two pictures compared, in sentences."""

from collections.abc import Collection

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from annotator.domain.development import compare
from annotator.domain.pictures import counted_digits, rows_of
from annotator.domain.snapshots import SnapshotNode
from annotator.storage.store import now
from annotator.storage.subjects import steps_between
from annotator.ui.development.sentences import ACTIONS, Line, grouped
from annotator.ui.look.tokens import tokens
from annotator.ui.sections.section import card, flow
from annotator.ui.session import Session
from annotator.ui.shell.parts import button, clear, fill, label

NOW = 0
MOST_LINES = 8
"""Of one kind, before she asks for all."""


class CompareCard(QWidget):
    """Two boxes choose what is compared; without a choice of hers the last step up to now."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._open: set[str] = set()
        self._now: list[SnapshotNode] = []
        frame, column = card(self.tr("What happened"))
        fill(self, frame)
        self.before, self.after = QComboBox(), QComboBox()
        self.before.setAccessibleName(self.tr("From"))
        self.after.setAccessibleName(self.tr("To"))
        for box in (self.before, self.after):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.activated.connect(lambda _: self._show())
        words = label(self.tr("From")), label(self.tr("to"))
        for word in words:
            word.setWordWrap(False)
            word.setMinimumHeight(self.before.sizeHint().height())
        column.addWidget(flow(words[0], self.before, words[1], self.after))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(tokens(self).unit)
        column.addLayout(self._lines)

    def refresh(self, picture: list[SnapshotNode]) -> None:
        """Take in what there is to compare, with how it is now; what was chosen stays chosen."""
        self._now = picture
        ordered = ordered_snapshots(self._session)
        chosen = (self.before.currentData(), self.after.currentData())
        defaults = (ordered[-1] if ordered else NOW, NOW)
        for box, was, default in zip((self.before, self.after), chosen, defaults, strict=True):
            box.clear()
            for snapshot in ordered:
                box.addItem(self._session.project.snapshots[snapshot].name, snapshot)
            box.addItem(self.tr("Now"), NOW)
            place = box.findData(was) if was is not None else -1
            box.setCurrentIndex(place if place >= 0 else box.findData(default))
        self._show()

    def compare(self, before: int, after: int = NOW) -> None:
        """Compare these two."""
        self.before.setCurrentIndex(self.before.findData(before))
        self.after.setCurrentIndex(self.after.findData(after))
        self._show()

    def words(self) -> list[str]:
        """Everything that is said."""
        return [line.words for _, lines in self._groups() for line in lines]

    def _show(self) -> None:
        clear(self._lines)
        groups = self._groups()
        for title, lines in groups:
            self._lines.addWidget(label(f"{title} ({len(lines)})", "heading"))
            for line in lines if title in self._open else lines[:MOST_LINES]:
                self._lines.addWidget(self._line(line))
            if len(lines) > MOST_LINES and title not in self._open:
                more = self.tr("Show all %Ln", "", len(lines))
                self._lines.addWidget(button(more, lambda title=title: self._show_all(title), "link"))  # type: ignore[misc]
        if not groups:
            self._lines.addWidget(label(self.tr("Nothing is different between the two."), "muted"))

    def _line(self, line: Line) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(tokens(self).unit * 2, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(label(line.words, selectable=True))
        if line.detail:
            column.addWidget(label(line.detail, "muted", selectable=True))
        return made

    def _show_all(self, title: str) -> None:
        self._open.add(title)
        self._show()

    def _groups(self) -> list[tuple[str, list[Line]]]:
        before, after = self.before.currentData(), self.after.currentData()
        if before is None or after is None or before == after:
            return []
        project = self._session.project
        within = counted_digits(project) if len(project.units) else frozenset()
        levels = [layer.name for layer in project.layers]
        differences = compare(self._rows(before), self._rows(after), within, levels)
        times = sorted((self._at(before), self._at(after)))
        actions: Collection[str] = {name for names in ACTIONS.values() for name in names}
        return grouped(differences, steps_between(self._session.store, times[0], times[1], actions), project)

    def _rows(self, snapshot: int) -> list[SnapshotNode]:
        return self._now if snapshot == NOW else rows_of(self._session.project, snapshot)

    def _at(self, snapshot: int) -> str:
        return now() if snapshot == NOW else self._session.project.snapshots[snapshot].at


def ordered_snapshots(session: Session) -> list[int]:
    """The snapshots as they were taken."""
    return [snapshot.id for snapshot in sorted(session.project.snapshots, key=lambda s: (s.at, s.id))]

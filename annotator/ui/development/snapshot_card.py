"""One snapshot: its name and note, written where they are read, when it was taken, and what can be done with it."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.domain.pictures import rows_of
from annotator.domain.snapshots import SnapshotNode
from annotator.storage.actions import snapshots
from annotator.ui.languages import long_date
from annotator.ui.look.tokens import tokens
from annotator.ui.review.reading import in_share
from annotator.ui.sections.section import card, flow, translate
from annotator.ui.session import Session
from annotator.ui.shell.parts import button, fill, label
from annotator.ui.writing import GrowingText


class SnapshotCard(QWidget):
    """In a share it is read only."""

    compare_wanted = Signal(int)
    restore_wanted = Signal(int)

    def __init__(self, session: Session, snapshot: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self.snapshot = session, snapshot
        frame, column = card()
        fill(self, frame)
        if in_share(session):
            record = session.project.snapshots[snapshot]
            column.addWidget(label(record.name, "heading", selectable=True))
            column.addWidget(label(self._facts(), "muted"))
            if record.note:
                column.addWidget(label(record.note, selectable=True))
        else:
            self._make_editors(column)
        self._add_buttons(column)

    def refresh(self) -> None:
        """Show what is stored."""
        record = self._session.project.snapshots[self.snapshot]
        if not in_share(self._session):
            self.name.show_text(record.name)
            self.note.show_text(record.note)
        self.setAccessibleName(record.name)

    def flush(self) -> None:
        """Store what was typed."""
        if not in_share(self._session):
            self.name.flush()
            self.note.flush()

    def leave(self) -> None:
        """Store what was typed, or let go of it where the snapshot is gone."""
        if self.snapshot in self._session.project.snapshots:
            self.flush()
        elif not in_share(self._session):
            self.name.forget()
            self.note.forget()

    def _make_editors(self, column: QVBoxLayout) -> None:
        store = self._session.store
        self.name = GrowingText(self.tr("Name of the snapshot"), one_line=True)
        self.name.setProperty("role", "name")
        self.note = GrowingText(self.tr("Note on the snapshot"))
        self.note.setPlaceholderText(self.tr("What you had done, and what you thought of it"))
        self.name.written.connect(self._write_name)
        self.note.written.connect(lambda text: snapshots.write_snapshot_note(store, self.snapshot, text))
        facts = label(self._facts(), "muted")
        facts.setIndent(tokens(self).unit * 3)  # in line with the texts she writes
        for widget in (self.name, facts, self.note):
            column.addWidget(widget)
        self.refresh()

    def _add_buttons(self, column: QVBoxLayout) -> None:
        compare = button(self.tr("Compare with now"), lambda: self.compare_wanted.emit(self.snapshot), "link")
        buttons = [compare]
        if not in_share(self._session):
            back = button(self.tr("Go back to this"), lambda: self.restore_wanted.emit(self.snapshot), "link")
            delete = button(self.tr("Delete"), self._delete, "link danger")
            buttons += [back, delete]
        column.addWidget(flow(*buttons))

    def _write_name(self, text: str) -> None:
        snapshots.rename_snapshot(self._session.store, self.snapshot, text)
        self.name.show_text(self._session.project.snapshots[self.snapshot].name)

    def _delete(self) -> None:
        snapshots.delete_snapshot(self._session.store, self.snapshot)

    def _facts(self) -> str:
        """The day and how many themes and codes there were."""
        record = self._session.project.snapshots[self.snapshot]
        return f"{long_date(record.at)} · {counts_of(rows_of(self._session.project, self.snapshot))}"


def counts_of(rows: Collection[SnapshotNode]) -> str:
    """How many themes and codes a picture has; a group between them is neither."""
    codes = sum(row.kind == "code" for row in rows)
    themes = translate("Development", "%n theme(s)", "", sum(row.kind == "theme" for row in rows))
    return f"{themes} · {translate('Development', '%n code(s)', '', codes)}"

"""Undo and redo in the window: what they are called just now, and where what they did can be seen."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from annotator.domain.changes import Changes
from annotator.ui.session import Session
from annotator.ui.shell.action_names import action_name
from annotator.ui.shell.command_set import CommandSet

if TYPE_CHECKING:
    from annotator.ui.shell.workspace import Workspace

translate = QCoreApplication.translate
"""By this name lupdate finds the texts."""


class Undoing(QObject):
    """The project's own undo, with the focus left where she types."""

    def __init__(self, session: Session, workspace: "Workspace", commands: CommandSet) -> None:
        super().__init__(workspace)
        self._session, self._workspace, self._commands = session, workspace, commands
        session.changed.connect(self._on_changes)

    def undo(self) -> None:
        """Take back the last action, and show where."""
        self._workspace.text_page.pane.view.flush()
        name = self._session.store.undo_name
        with self._keeping_focus():
            changes = self._session.store.undo()
            if changes is not None and name is not None:
                self._show_where(changes)
                self._workspace.status.say(translate("Workspace", "Undone: %1").replace("%1", action_name(name)))

    def redo(self) -> None:
        """Do it again, and show where."""
        self._workspace.text_page.pane.view.flush()
        name = self._session.store.redo_name
        with self._keeping_focus():
            changes = self._session.store.redo()
            if changes is not None and name is not None:
                self._show_where(changes)
                self._workspace.status.say(translate("Workspace", "Done again: %1").replace("%1", action_name(name)))

    def show_names(self) -> None:
        """Say in the menu what would be taken back or done again."""
        store = self._session.store
        for command_id, name, plain, full in (
            ("edit.undo", store.undo_name, translate("Workspace", "Undo"), translate("Workspace", "Undo: %1")),
            ("edit.redo", store.redo_name, translate("Workspace", "Redo"), translate("Workspace", "Redo: %1")),
        ):
            text = plain if name is None else full.replace("%1", action_name(name))
            self._commands.set_text(command_id, text)
            self._commands.actions[command_id].setEnabled(name is not None)

    @contextmanager
    def _keeping_focus(self) -> Iterator[None]:
        """The focus stays where she types, unless what she typed about is gone or another unit is shown there now."""
        workspace = self._workspace
        held, unit, inspector = workspace.focusWidget(), self._session.unit, workspace.text_page.inspector
        yield
        if workspace.page != "text" or held is None:
            return
        elsewhere = inspector.isAncestorOf(held) and self._session.unit != unit
        (workspace.text_page.pane.view if elsewhere or not held.isVisible() else held).setFocus()

    def _on_changes(self, _changes: Changes) -> None:
        self.show_names()

    def _show_where(self, changes: Changes) -> None:
        if self._workspace.page != "text":
            return
        project = self._session.project
        units = set(changes.ids("unit"))
        for table in ("label", "span", "unit_text"):
            records = (project.tables[table].get(row) for row in changes.ids(table))
            units.update(record.unit for record in records if record is not None)
        there = sorted(unit for unit in units if unit in project.units)
        if there:
            self._session.jump_to_unit(there[0])
        elif changes.documents and self._session.document not in changes.documents:
            self._session.show_document(min(changes.documents))

"""All keys on one sheet, to look up and to change."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QKeySequenceEdit, QLabel, QWidget

from annotator.ui.commands import (
    COMMANDS,
    MENUS,
    Command,
    conflicts,
    keys_of,
    title,
    unsafe_on_norwegian_keyboards,
)
from annotator.ui.look.tokens import tokens
from annotator.ui.settings import Settings
from annotator.ui.shell.parts import button, label, row
from annotator.ui.shell.sheet import Sheet


class KeysSheet(Sheet):
    """A changed key holds at once, unless it is another command's or cannot be typed on a Norwegian keyboard."""

    def __init__(self, settings: Settings, editing: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Keys"), parent)
        self._settings = settings
        self.edits: dict[str, QKeySequenceEdit] = {}
        self.said = label("", "warning")
        self.said.hide()
        if editing:
            self.column.addWidget(
                label(self.tr("Click a key and press the new one. Backspace leaves a command without."), "muted")
            )
        self.column.addWidget(self.said)
        for menu in MENUS:
            self._add_menu(menu, editing)
        if editing:
            self.column.addLayout(row(None, button(self.tr("Back to the program's own keys"), self.reset)))
        else:
            self._add_reading_keys()
        self.column.addStretch(1)

    def change(self, found: Command, key: str) -> bool:
        """Give a command another key; False, with the reason shown, when it cannot be."""
        changed = {**self._settings.keys, found.id: key}
        if key in found.keys[:1]:
            del changed[found.id]
        refusal = self._refusal(found, key, changed)
        self.said.setText(refusal)
        self.said.setVisible(bool(refusal))
        if not refusal:
            self._settings.keys = changed
        return not refusal

    def reset(self) -> None:
        """Forget every change."""
        self._settings.keys = {}
        self.said.hide()
        for command in COMMANDS:
            if command.id in self.edits:
                self._show(command)

    def _refusal(self, found: Command, key: str, changed: dict[str, str]) -> str:
        if key and unsafe_on_norwegian_keyboards(key):
            text = self.tr("%1 types a character on Norwegian keyboards. Choose another key.")
            return text.replace("%1", key)
        for one, other, shared in conflicts(changed):
            if found in (one, other):
                taken = title(other if one is found else one)
                return self.tr("%1 is already the key of “%2”.").replace("%1", shared).replace("%2", taken)
        return ""

    def _add_menu(self, menu: str, editing: bool) -> None:
        name = QCoreApplication.translate("Commands", menu).replace("&", "")
        self.column.addWidget(label(name, "heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens(self).unit * 4)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(1, self.fontMetrics().averageCharWidth() * 24)
        for line, found in enumerate(command for command in COMMANDS if command.menu == menu):
            keys = keys_of(found, self._settings.keys)
            if not editing and not keys:
                continue
            name_shown = label(title(found))
            grid.addWidget(name_shown, line, 0)
            if editing:
                grid.addWidget(self._edit(found), line, 1)
            else:
                native = QKeySequence.SequenceFormat.NativeText
                shown = QLabel("   ".join(QKeySequence(key).toString(native) for key in keys))
                shown.setProperty("role", "muted")
                grid.addWidget(shown, line, 1)
        self.column.addLayout(grid)

    def _add_reading_keys(self) -> None:
        self.column.addWidget(label(self.tr("In the transcript"), "heading"))
        self.column.addWidget(
            label(
                self.tr(
                    "Arrow keys move the caret; with Shift they select, with Ctrl and Shift whole words. A double "
                    "click selects a word."
                ),
                "muted",
            )
        )

    def _edit(self, found: Command) -> QKeySequenceEdit:
        made = QKeySequenceEdit()
        made.setMaximumSequenceLength(1)
        made.setClearButtonEnabled(True)
        made.setAccessibleName(title(found))
        self.edits[found.id] = made
        self._show(found)
        made.editingFinished.connect(lambda: self._on_edited(found))
        return made

    def _show(self, found: Command) -> None:
        keys = keys_of(found, self._settings.keys)
        self.edits[found.id].setKeySequence(QKeySequence(keys[0]) if keys else QKeySequence())

    def _on_edited(self, found: Command) -> None:
        key = self.edits[found.id].keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        before = keys_of(found, self._settings.keys)
        if key != (before[0] if before else "") and not self.change(found, key):
            self._show(found)

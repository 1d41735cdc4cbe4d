"""Anonymising from the text itself: replace, keep and mark what is selected; look at what a replacement stands for."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QMenu, QToolTip

from annotator.domain.confidential import MarkKind, Mask
from annotator.storage.actions.marks import add_mark, clear_mark, remove_mark
from annotator.ui.ask import Ask
from annotator.ui.privacy.open_key import open_key
from annotator.ui.session import Session
from annotator.ui.shell.command_set import CommandSet
from annotator.ui.transcript.words import word_at

if TYPE_CHECKING:
    from annotator.ui.anonymise.text_replacing import TextReplacing
    from annotator.ui.shell.workspace import Workspace

CODING = ("code.box", "code.last", "code.in_vivo", "code.idea", "code.memo")
CONFIDENTIAL = ("text.replace", "text.keep", "text.mark_third", "text.mark_special")
ORIGINAL_SHOWN_MS = 8000


class TextDesk(QObject):
    """The commands, and the menu of the text. What is meant is the selection, or the word at the caret.

    Detectors are loaded when something is first replaced: the project opens without them.
    """

    def __init__(self, session: Session, workspace: "Workspace", commands: CommandSet, ask: Ask) -> None:
        super().__init__(workspace)
        self._session, self._workspace, self._commands, self._ask = session, workspace, commands, ask
        self._view = workspace.text_page.pane.view
        self._key = open_key(session)
        self._replacing: TextReplacing | None = None
        self.menu: QMenu | None = None
        for command_id, does in (
            ("text.replace", self.open_box),
            ("text.keep", self.keep),
            ("text.mark_third", lambda: self.mark("third_person")),
            ("text.mark_special", lambda: self.mark("special")),
        ):
            workspace.bind(command_id, does)
        self._view.context_requested.connect(self.open_menu)
        session.section_requested.connect(self._show_section)

    @property
    def replacing(self) -> "TextReplacing":
        """What replaces and keeps."""
        if self._replacing is None:
            from annotator.ui.anonymise.text_replacing import TextReplacing

            self._replacing = TextReplacing(self._session, self, self._workspace, self._ask)
        return self._replacing

    def open_box(self) -> None:
        """Write something else for what is meant."""
        self.replacing.open_box()

    def keep(self) -> None:
        """Let what is meant stand, with a reason."""
        self.replacing.keep()

    def mark(self, kind: MarkKind) -> None:
        """Mark what is meant, paragraph by paragraph."""
        parts = list(self.parts())
        for turn, start, end in parts:
            add_mark(self._session.store, turn, start, end, kind)
        if parts:
            self.say(self.tr("Marked: it is kept out of every export until you clear it."))
        else:
            self.say(self.tr("Select some text first."))

    def open_menu(self, place: QPoint) -> None:
        """What can be done with the text here."""
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for commands in (CODING, CONFIDENTIAL):
            menu.addSeparator()
            for command_id in commands:
                menu.addAction(self._commands.actions[command_id])
        self._add_what_lies_here(menu)
        self.menu = menu
        menu.popup(place)

    def _add_what_lies_here(self, menu: QMenu) -> None:
        """The replacement and the mark at the caret."""
        caret = self._view.caret()
        mask = next(iter(self._view.confidential.masks_over(caret)), None)
        mark = next(iter(self._view.confidential.marks_over(caret)), None)
        menu.addSeparator()
        if mask is not None:
            self._add_original(menu, mask)
        if mark is not None:
            if not mark.cleared:
                menu.addAction(self.tr("Clear the mark …")).triggered.connect(lambda: self._clear(mark.id))
            remove = menu.addAction(self.tr("Remove the mark"))
            remove.triggered.connect(lambda: remove_mark(self._session.store, mark.id))

    def _add_original(self, menu: QMenu, mask: Mask) -> None:
        is_open = self._key.key is not None
        show = menu.addAction(self.tr("Show the original"))
        back = menu.addAction(self.tr("Bring back the original"))
        show.triggered.connect(lambda: self._show_original(mask.uuid))
        back.triggered.connect(lambda: self._bring_back(mask.id))
        for action in (show, back):
            action.setEnabled(is_open)
            action.setToolTip("" if is_open else self.tr("Only with the linking key open"))
        menu.setToolTipsVisible(True)

    def _show_original(self, mask: str) -> None:
        found = self._key.key.original(mask) if self._key.key is not None else None
        words = found if found is not None else self.tr("The linking key does not have it.")
        QToolTip.showText(self.caret_place(), words, self._view, QRect(), ORIGINAL_SHOWN_MS)

    def _bring_back(self, mask: int) -> None:
        self.replacing.bring_back(mask)

    def _clear(self, mark: int) -> None:
        reason = self._ask.text(self.tr("Clear the mark"), self.tr("Why may it leave?"))
        if reason and reason.strip():
            clear_mark(self._session.store, mark, reason)

    def parts(self) -> Iterator[tuple[int, int, int]]:
        """Turn, start and end (code points of the turn) of what is meant, without white space at its ends."""
        self._view.flush()
        shown = self._view.shown
        if shown is None:
            return
        start, end = self._view.selected_range() or word_at(shown.flat.text, self._view.caret())
        start, end = shown.flat.trimmed(start, end)
        for turn, first in zip(shown.flat.turns, shown.flat.starts, strict=True):
            low, high = max(start, first), min(end, first + len(turn.text))
            if low < high:
                yield turn.id, low - first, high - first

    def _show_section(self, section: str, what: object) -> None:
        """Bring a section of the privacy page to the front, and a term or the marks in it."""
        self._workspace.show_page("privacy")
        page = self._workspace.pages["privacy"]
        page.show_section(section, what if isinstance(what, int) else None)
        if section == "anonymise" and what == "marks":
            page.section.show_marks()
        elif section == "anonymise" and isinstance(what, str):
            page.section.show_term(what)

    def caret_place(self) -> QPoint:
        """Under the caret, on the screen."""
        return self._view.viewport().mapToGlobal(self._view.cursorRect().bottomLeft())

    def say(self, text: str) -> None:
        """A few words in the status line."""
        self._workspace.status.say(text)

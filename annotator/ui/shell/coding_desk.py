"""The commands of the main job: from a selection to a coded unit, with the hands on the keys."""

from functools import cached_property

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent

from annotator.domain import codebook
from annotator.storage.actions import chapter, coding, units
from annotator.ui.codebook.code_box import CodeBox
from annotator.ui.codebook.recents import Recents
from annotator.ui.session import Session
from annotator.ui.shell.reader import Reader
from annotator.ui.transcript.pane import TranscriptPane


class CodingDesk(QObject):
    """What is meant is the selection; without one, the unit in focus."""

    said = Signal(str)
    """A hint of a few words, for the status line."""
    condensation_wanted = Signal(int)
    """A unit whose condensation she wants to write."""
    unit_made = Signal(int)
    """A unit was made only for something to be written about it."""
    memo_wanted = Signal(object)
    """A unit to write a memo on, or None for a memo on no unit."""

    def __init__(self, session: Session, pane: TranscriptPane, reader: Reader, recents: Recents) -> None:
        super().__init__(pane)
        self._session, self._pane, self._reader, self.recents = session, pane, reader, recents
        pane.view.selection_finished.connect(self._on_highlighted)
        session.node_changed.connect(self._on_node)
        self.highlighting = False
        pane.view.installEventFilter(self)

    @cached_property
    def box(self) -> CodeBox:
        """Made when it is first wanted: a project opens the sooner."""
        made = CodeBox(self._session, self._pane, self.recents)
        made.applied.connect(self._settle_quietly)
        made.taken_off.connect(lambda node: self._tell(self.tr("Code taken off: %1"), node))
        return made

    def open_box(self) -> None:
        """Open the code box at the selection, or for the unit in focus."""
        view, document = self._pane.view, self._session.document
        selection, unit = self._selection(), self._focused_unit()
        if document is None:
            return
        if selection is None and unit is None:
            at_caret = view.codings_at_caret()
            unit = at_caret[0].unit if at_caret else None
        if selection is None and unit is None:
            self.said.emit(self.tr("Select some text first."))
            return
        if selection is not None:
            unit = coding.unit_at(self._session.store, document, *selection)
        elif unit is not None:
            document = self._session.project.units[unit].document
        start, end = selection or self._session.project.ranges_of(unit or 0)[0]
        here = view.cursorRect()
        area = QRect(view.viewport().mapToGlobal(here.topLeft()), here.size())
        self.box.open_at(area, document, start, end, unit)

    def code(self, node: int) -> None:
        """Give the selection, or the unit in focus, a code or theme."""
        selection, document = self._selection(), self._session.document
        if selection is not None and document is not None:
            unit = coding.code_range(self._session.store, document, *selection, node)
        else:
            unit = self._focused_unit()
            if unit is not None:
                coding.add_label(self._session.store, unit, node)
        if unit is None:
            self.said.emit(self.tr("Select some text first."))
            return
        self._settle(unit, node)

    def code_recent(self, digit: int) -> None:
        """Give the recent or pinned code of this digit."""
        node = self.recents.code_by_digit(digit)
        if node is None:
            self.said.emit(self.tr("No code has this key yet."))
        else:
            self.code(node)

    def code_last(self) -> None:
        """Give the code used last."""
        node = self.recents.last()
        if node is None:
            self.said.emit(self.tr("No code has been used yet."))
        else:
            self.code(node)

    def code_in_vivo(self) -> None:
        """Make the participant's words the code."""
        selection, document = self._selection(), self._session.document
        if selection is None or document is None:
            self.said.emit(self.tr("Select the words that are to become a code."))
            return
        layer = coding.code_layer(self._session.store)
        start, end = self._session.project.flat(document).trimmed(*selection)
        words = " ".join(self._session.project.flat(document).text[start:end].split())
        known = codebook.same_name(self._session.project, words, layer)
        if known is not None:
            self.code(known.id)
            return
        made = coding.code_in_vivo(self._session.store, document, start, end, layer)
        if made is not None:
            self._settle(*made)

    def mark(self) -> None:
        """Mark the selection without a code."""
        selection, document = self._selection(), self._session.document
        if selection is None or document is None:
            self.said.emit(self.tr("Select some text first."))
            return
        unit = coding.mark_idea(self._session.store, document, *selection)
        if unit is not None:
            self._settle(unit, 0)

    def say_place(self) -> None:
        """Say speaker, turn, time and codes at the caret: the eye finds them in the gutter and the margin."""
        self.said.emit(self._pane.view.hearing.place())

    def remove(self) -> None:
        """Take away the coding in focus, or the one that stands out, or the innermost one at the caret."""
        view, active = self._pane.view, self._reader.active
        seen = view.active_coding() or next(iter(view.codings_at_caret()), None)
        if active is None and seen is not None:
            active = seen.unit, seen.node
        if active is None:
            self.said.emit(self.tr("There is no code here."))
            return
        unit, node = active
        if node:
            coding.remove_label(self._session.store, unit, node)
            self._tell(self.tr("Code taken off: %1"), node)
        else:
            coding.delete_unit(self._session.store, unit)

    def highlight(self, on: bool) -> None:
        """With the highlighter, the chosen code goes to every selection made with the mouse."""
        node = self._session.node
        self.highlighting = on and node is not None
        self._pane.view.set_highlighter(node if self.highlighting else None)
        if on and node is None:
            self.said.emit(self.tr("Choose a code in the codebook first."))
        elif self.highlighting and node is not None:
            self.said.emit(self.tr("Highlighter: %1").replace("%1", self._session.project.nodes[node].name))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape puts the highlighter down, as it ends everything else."""
        escape = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if self.highlighting and escape and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            next(action for action in self._pane.actions() if action.objectName() == "code.highlighter").trigger()
            return True
        return False

    def condense(self) -> None:
        """Go to the condensation of the unit in focus; a selection becomes a unit first."""
        unit = self._unit_for_writing()
        if unit is not None:
            self.condensation_wanted.emit(unit)

    def write_memo(self) -> None:
        """Write a memo on the unit in focus; a selection becomes a unit first."""
        self.memo_wanted.emit(self._unit_for_writing(quiet=True))

    def merge_with_next(self) -> None:
        """Make one unit of the unit in focus and the one after it in the interview."""
        unit = self._focused_unit()
        project = self._session.project
        here = codebook.in_text_order(project, project.units.where("document", self._session.document))
        ids = [one.id for one in here]
        if unit not in ids or ids.index(unit) + 1 == len(ids):
            self.said.emit(self.tr("Choose a unit that another one follows."))
            return
        kept = units.merge_units(self._session.store, [unit, ids[ids.index(unit) + 1]])
        if kept is not None:
            self._settle(kept, 0)
            self.said.emit(self.tr("Two units are now one."))

    def split_here(self) -> None:
        """Cut the unit in focus in two at the caret."""
        unit = self._focused_unit()
        new = units.split_unit(self._session.store, unit, self._pane.view.caret()) if unit is not None else None
        if new is None:
            self.said.emit(self.tr("Put the caret inside the unit, where it shall be split."))
            return
        self._session.focus_unit(new)
        self.said.emit(self.tr("One unit is now two."))

    def toggle_golden(self) -> None:
        """Mark the unit in focus as a golden quote, or no longer."""
        unit = self._focused_unit()
        if unit is None:
            self.said.emit(self.tr("Choose a unit first."))
            return
        golden = not self._session.project.units[unit].golden
        coding.set_golden(self._session.store, unit, golden)
        self.said.emit(self.tr("Golden quote") if golden else self.tr("No longer a golden quote"))

    def choose_quote(self) -> None:
        """Put the unit in focus into the chapter, under the first theme above its code."""
        unit = self._focused_unit()
        labels = self._session.project.labels_of(unit) if unit is not None else []
        if unit is None or not labels:
            self.said.emit(self.tr("Choose a coded unit first."))
            return
        active = self._reader.active
        node = active[1] if active is not None and active[1] else labels[0].node
        while above := codebook.parents(self._session.project, node):
            node = above[0].id
        chapter.choose_quote(self._session.store, node, unit)
        name = self._session.project.nodes[node].name
        self.said.emit(self.tr("In the chapter, under “%1”").replace("%1", name))

    def _settle(self, unit: int, node: int) -> None:
        """After coding: the unit in focus, the caret at its end, ready for the next key."""
        ranges = self._session.project.ranges_of(unit)
        self._pane.view.put_caret(ranges[-1][1])
        self._reader.activate(unit, node)
        self._pane.view.setFocus()
        self._tell(self.tr("Coded: %1"), node)

    def _settle_quietly(self, unit: int, node: int) -> None:
        """The code box stands open still and keeps the focus."""
        ranges = self._session.project.ranges_of(unit)
        self._pane.view.put_caret(ranges[-1][1])
        self._reader.activate(unit, node)
        self._tell(self.tr("Coded: %1"), node)

    def _tell(self, words: str, node: int) -> None:
        """Only to a screen reader: the colour under the words says it to the eye."""
        if node > 0:
            self._pane.view.tell(words.replace("%1", self._session.project.nodes[node].name))

    def _selection(self) -> tuple[int, int] | None:
        self._pane.view.flush()
        return self._pane.view.selected_range()

    def _focused_unit(self) -> int | None:
        """With the caret in a text only units of that text are meant: one that was in focus on another page may stand
        in an interview she does not see."""
        active, unit = self._reader.active, self._session.unit
        if active is not None:
            return active[0]
        elsewhere = unit is not None and self._session.project.units[unit].document != self._session.document
        return None if elsewhere and self._pane.view.hasFocus() else unit

    def _unit_for_writing(self, quiet: bool = False) -> int | None:
        selection, document, unit = self._selection(), self._session.document, self._focused_unit()
        if selection is not None and document is not None:
            return self._unit_of_words(document, selection, unit)
        if unit is None and not quiet:
            self.said.emit(self.tr("Select some text, or choose a unit."))
        return unit

    def _unit_of_words(self, document: int, words: tuple[int, int], focused: int | None) -> int | None:
        """The unit of exactly these words; else the one in focus if they lie in it; else a new one."""
        start, end = self._session.project.flat(document).trimmed(*words)
        unit = coding.unit_at(self._session.store, document, start, end)
        if unit is None and self._lies_in(document, start, end, focused):
            return focused
        is_new = unit is None
        unit = unit or coding.mark_idea(self._session.store, document, start, end)
        if unit is not None:
            self._settle(unit, 0)
            if is_new:
                self.unit_made.emit(unit)
        return unit

    def _lies_in(self, document: int, start: int, end: int, unit: int | None) -> bool:
        project = self._session.project
        if unit is None or project.units[unit].document != document:
            return False
        return any(first <= start and end <= last for first, last in project.ranges_of(unit))

    def _on_highlighted(self, start: int, end: int) -> None:
        if self.highlighting and self._session.node is not None:
            self.code(self._session.node)

    def _on_node(self, node: int | None) -> None:
        if self.highlighting:
            self.highlight(node is not None)

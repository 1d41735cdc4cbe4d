"""A small box over the window in which a code or theme is found by typing: field, list, definition."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from annotator.ui.announcing import announce
from annotator.ui.codebook.faces import Face, faces, path_of
from annotator.ui.codebook.matching import SURE, Entry, folded, rank, ranked
from annotator.ui.codebook.pick_list import PickList, PickRow
from annotator.ui.help.place import asks_for_help
from annotator.ui.look.tokens import tokens
from annotator.ui.session import Session
from annotator.ui.shell.parts import label

MOST_ROWS = 60
"""More than anyone reads; typing brings the others."""
SHOWN_ROWS = 8
DEFINITION_LINES = 3
DEFINITION_LENGTH = 240
"""Code points looked at for those lines."""


class PickBox(QFrame):
    """A child of the window, so never off screen. Subclasses say which rows there are and what Enter does."""

    closed = Signal()

    def __init__(self, session: Session, parent: QWidget, name: str) -> None:
        super().__init__(parent.window())
        self._session, self._window = session, parent.window()
        self._back: QWidget | None = None
        self._faces: dict[int, Face] = {}
        self._entries: list[Entry] = []
        self.setProperty("role", "popup")
        self.setAutoFillBackground(True)
        self.heading = label("", "heading")
        self.field = QLineEdit()
        self.field.setAccessibleName(name)
        self.list = PickList(name)
        self.definition = label("", "muted")
        self._lay_out()
        self.field.installEventFilter(self)
        self.field.textChanged.connect(lambda text: self.renew())
        self.list.clicked.connect(lambda index: self.accept(stay=False))
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_definition())
        self._spoken = ""
        self.hide()

    def _lay_out(self) -> None:
        unit = tokens(self).unit
        column = QVBoxLayout(self)
        column.setContentsMargins(unit * 2, unit * 2, unit * 2, unit * 2)
        column.setSpacing(unit)
        for widget in (self.heading, self.field, self.list, self.definition):
            column.addWidget(widget)
            if isinstance(widget, QLabel):
                widget.setContentsMargins(unit, unit, unit, 0)
        self.heading.hide()
        column.setStretchFactor(self.list, 1)
        self.definition.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.definition.setFixedHeight(self._definition_height() + unit)

    # --- for subclasses ------------------------------------------------------------------------------------------

    def offered(self) -> set[int] | None:
        """The nodes that may be chosen, or None for all."""
        return None

    def recent(self) -> list[int]:
        """The nodes to offer first among equals."""
        return []

    def node_row(self, face: Face) -> PickRow:
        """How a node is listed."""
        return PickRow("node", face.name, face, path_of(self._session.project, face.node))

    def more_rows(self, query: str, found: list[int]) -> list[PickRow]:
        """Rows after the nodes."""
        return []

    def first_row(self, query: str, found: list[int]) -> int:
        """The row Enter would take before she has chosen any: a new name is not taken for one that is only like it."""
        rows = self.list.picks.rows
        if not query or not found or rows[-1].kind != "create":
            return 0
        best = rank(folded(query), folded(self._faces[found[0]].name))
        return 0 if best is not None and best <= SURE else len(rows) - 1

    def accept(self, stay: bool) -> None:
        """Take the current row; `stay`: and leave the box open."""
        raise NotImplementedError

    def on_tab(self) -> bool:
        """Tab was pressed; True where it meant something."""
        return False

    # --- opening and closing -------------------------------------------------------------------------------------

    def open_near(self, area: QRect) -> None:
        """Show below a place on the screen, or above it where there is no room."""
        self._back = QApplication.focusWidget()
        self._take_stock()
        self.field.clear()
        self.renew()
        self.show()
        self._settle(area)
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_box(self) -> None:
        """Close, and give the focus back to where it came from."""
        if not self.isVisible():
            return
        focused = QApplication.focusWidget()
        had = focused is None or self.isAncestorOf(focused)
        self.hide()
        if had and self._back is not None:
            self._back.setFocus()
        self._back = None
        self.closed.emit()

    def _settle(self, area: QRect) -> None:
        window, unit, metrics = self._window, tokens(self).unit, self.fontMetrics()
        width = self._width()
        heading = self.heading.heightForWidth(width) if not self.heading.isHidden() else 0
        wanted = metrics.lineSpacing() * (2 * SHOWN_ROWS + DEFINITION_LINES + 2) + unit * 6 + heading
        self.resize(width, min(wanted, window.height() - unit * 4))
        at = window.mapFromGlobal(area.bottomLeft())
        top = at.y() + unit
        if top + self.height() > window.height() - unit:
            top = window.mapFromGlobal(area.topLeft()).y() - unit - self.height()
        top = max(unit, min(top, window.height() - self.height() - unit))
        self.move(max(unit, min(at.x(), window.width() - width - unit)), top)

    # --- rows ----------------------------------------------------------------------------------------------------

    def renew(self) -> None:
        """List what answers what stands in the field."""
        query = " ".join(self.field.text().split())
        places = {node: at for at, node in enumerate(self.recent())}
        found = ranked(query, self._entries, places)
        rows = [self.node_row(self._faces[node]) for node in found[:MOST_ROWS]] + self.more_rows(query, found)
        self.list.picks.show_rows(rows)
        if rows:
            self.list.setCurrentIndex(self.list.picks.index(max(0, min(self.first_row(query, found), len(rows) - 1))))
        self._show_definition()
        self._speak()

    def _speak(self) -> None:
        """Say the row Enter would take: the focus stays in the field, and a screen reader with it."""
        words = str(self.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or "")
        if words != self._spoken and self.isVisible():
            announce(self.field, words)
        self._spoken = words

    def _definition_height(self) -> int:
        return (self.fontMetrics().lineSpacing() + 1) * DEFINITION_LINES  # Qt rounds wrapped lines up

    def _width(self) -> int:
        return min(self.fontMetrics().averageCharWidth() * 52, self._window.width() - tokens(self).unit * 4)

    def _take_stock(self) -> None:
        project, allowed = self._session.project, self.offered()
        self._faces = faces(project)
        self._entries = [
            Entry(face.node, face.name, path_of(project, face.node))
            for face in self._faces.values()
            if allowed is None or face.node in allowed
        ]

    def _show_definition(self) -> None:
        row = self.list.row()
        text = self._session.project.nodes[row.face.node].definition.strip() if row is not None and row.face else ""
        if len(text) > DEFINITION_LENGTH:
            text = text[:DEFINITION_LENGTH].rsplit(" ", 1)[0] + " …"
        self.definition.setText(self._fitting(text))

    def _fitting(self, text: str) -> str:
        """As many of the words as fill the lines there are."""
        metrics, gap = self.fontMetrics(), tokens(self).unit
        room = QRect(0, 0, self._width() - 7 * gap, self._definition_height())
        words, shown = text.split(), text
        while words and metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, shown).height() > room.height():
            words.pop()
            shown = " ".join(words) + " …"
        return shown

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the list while the caret stays in the field; leaving the box closes it."""
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and not asks_for_help(event):
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._on_key(event)
        if watched is self.field and event.type() == QEvent.Type.FocusOut and self.isVisible():
            self._close_when_left()
        return super().eventFilter(watched, event)

    def _close_when_left(self) -> None:
        """For another place of the window. A message in front is put away again, and what was typed is here still."""
        focused = QApplication.focusWidget()
        if focused is not None and focused.window() is self._window and not self.isAncestorOf(focused):
            self.close_box()

    def _on_key(self, event: QKeyEvent) -> bool:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: SHOWN_ROWS, Qt.Key.Key_PageUp: -SHOWN_ROWS}
        if key in steps:
            self.list.step(steps[key])
            self._speak()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
            self.accept(stay=bool(modifiers & held))
        elif key == Qt.Key.Key_Escape:
            self.on_escape()
        elif key == Qt.Key.Key_Tab:
            return self.on_tab() or True
        else:
            return False
        return True

    def on_escape(self) -> None:
        """Escape was pressed."""
        self.close_box()

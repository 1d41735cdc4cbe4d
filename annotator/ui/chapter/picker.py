"""The units of the section's theme, to choose quotes from: golden ones first, used ones marked."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from annotator.domain.codebook import descendants, sections, units_with
from annotator.domain.places import participant_of
from annotator.domain.uses import uses_of
from annotator.storage.actions import chapter
from annotator.ui.chapter.section import INTRODUCTION
from annotator.ui.chapter.serif import serif
from annotator.ui.look.tokens import tokens
from annotator.ui.session import Session

UNIT = Qt.ItemDataRole.UserRole
DETAIL = Qt.ItemDataRole.UserRole + 1
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
LINES = 3


class Picker(QListWidget):
    """Enter or a double click puts the unit at the end of the section; the right key goes to its place in the text."""

    added = Signal(int)
    left = Signal()
    repeated = Signal(str)
    """The unit just chosen stands in the chapter already, under this theme."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._node = session, INTRODUCTION
        self.setAccessibleName(self.tr("Extracts to quote from"))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setItemDelegate(_ExtractDelegate(self))
        self.itemDoubleClicked.connect(lambda item: self._add(int(item.data(UNIT))) if item.data(UNIT) else None)

    def show_theme(self, node: int) -> None:
        """Show the units of a theme."""
        self._node = node
        self.refresh()

    def refresh(self) -> None:
        """Look at the project again, with the same row chosen."""
        row, project = self.currentRow(), self._session.project
        self.clear()
        found = units_with(project, descendants(project, self._node)) if self._node in project.nodes else []
        self.setUniformItemSizes(bool(found))  # the hint's height follows the width
        if not found:
            self._explain()
            return
        for unit in sorted(found, key=lambda u: not u.golden):
            person = participant_of(project, unit.id)
            parts = ["★" if unit.golden else "", person.pseudonym if person else ""]
            parts.append(project.documents[unit.document].title)
            names = dict.fromkeys(use.name for use in uses_of(project, unit.id))
            parts.append(self.tr("quoted under “%1”").replace("%1", "”, “".join(names)) if names else "")
            item = QListWidgetItem(" ".join(project.text_of(unit.id).split()))
            item.setData(UNIT, unit.id)
            item.setData(DETAIL, " · ".join(part for part in parts if part))
            item.setToolTip(f"{item.data(DETAIL)}\n\n{project.text_of(unit.id)}")
            self.addItem(item)
        self.setCurrentRow(min(max(row, 0), self.count() - 1))

    def _explain(self) -> None:
        project = self._session.project
        if self._node in project.nodes:
            text = self.tr("No extracts yet. Code some text with this theme or a code under it, and they stand here.")
        elif sections(project):
            text = self.tr("Choose a theme at the left to see its extracts here.")
        else:
            text = self.tr(
                "No themes yet. Make one in the codebook on Text: here it becomes a heading with its extracts."
            )
        hint = QListWidgetItem(text)
        hint.setFlags(Qt.ItemFlag.NoItemFlags)
        self.addItem(hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter adds, Right shows the source, Esc leaves."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right)
        unit = self.currentItem().data(UNIT) if self.currentRow() >= 0 else None
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif unit is None or event.key() not in keys:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Right:
            self._session.jump_to_unit(int(unit))
        else:
            self._add(int(unit))

    def _add(self, unit: int) -> None:
        before = uses_of(self._session.project, unit)
        self.added.emit(chapter.choose_quote(self._session.store, self._node, unit))
        if before:
            self.repeated.emit(before[0].name)


class _ExtractDelegate(QStyledItemDelegate):
    """The first lines of the words, and whose they are."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Room for the lines and the label."""
        picker = self._picker()
        gap = tokens(picker).unit * 4
        if index.data(UNIT) is None:  # what to do while there are none: all of it is shown
            room = QRect(0, 0, picker.viewport().width() - tokens(picker).unit * 6, 10_000)
            return QSize(0, QFontMetrics(option.font).boundingRect(room, _WRAPPED, str(index.data())).height() + gap)
        sample = "\n".join("x" * LINES)  # measured as drawn: line spacing is rounded down, and the last would not fit
        words = QFontMetrics(serif(picker, 1.05)).boundingRect(QRect(0, 0, 999, 999), _WRAPPED, sample).height()
        return QSize(0, words + QFontMetrics(option.font).lineSpacing() + gap)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Over the style's own row."""
        picker, look = self._picker(), tokens(self._picker())
        self.initStyleOption(option, index)
        text, option.text = str(index.data()), ""
        picker.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, picker)
        box = option.rect.adjusted(look.unit * 3, look.unit * 2, -look.unit * 3, -look.unit * 2)
        font = QFont(serif(picker, 1.05))
        line = QFontMetrics(option.font).lineSpacing()
        painter.save()
        painter.setPen(look.muted)
        painter.setFont(option.font)
        if index.data(UNIT) is None:
            painter.drawText(box, _WRAPPED, text)
            painter.restore()
            return
        detail = QFontMetrics(option.font).elidedText(
            str(index.data(DETAIL) or ""), Qt.TextElideMode.ElideRight, box.width()
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignTop, detail)
        painter.setPen(look.text)
        painter.setFont(font)
        words = QRect(box.left(), box.top() + line, box.width(), box.height() - line)
        painter.setClipRect(words)
        painter.drawText(words, _WRAPPED, _fitting(text, font, words))
        painter.restore()

    def _picker(self) -> QListWidget:
        parent = self.parent()
        assert isinstance(parent, QListWidget)
        return parent


def _fitting(text: str, font: QFont, box: QRect) -> str:
    """As many words as fit, with dots where some do not."""
    metrics = QFontMetrics(font)
    tall = QRect(0, 0, box.width(), 10_000)
    if metrics.boundingRect(tall, _WRAPPED, text).height() <= box.height():
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        fits = metrics.boundingRect(tall, _WRAPPED, text[:middle] + " …").height() <= box.height()
        low, high = (middle, high) if fits else (low, middle - 1)
    return text[:low].rsplit(" ", 1)[0] + " …"

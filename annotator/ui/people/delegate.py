"""Cells of the participants table: how they look, and what edits them."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QComboBox,
    QCompleter,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from annotator.ui.look.tokens import tokens
from annotator.ui.people.columns import CONSENTS, consent_name
from annotator.ui.people.model import PeopleModel

Index = QModelIndex | QPersistentModelIndex


class PeopleDelegate(QStyledItemDelegate):
    """A line for most cells, a list for the consent; known values are offered while she types."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width() + 4 * tokens(option.widget).unit, size.height())

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        look = tokens(option.widget)
        option.decorationPosition = QStyleOptionViewItem.Position.Right
        side = QFontMetrics(option.font).height()
        option.decorationSize = QSize(side, side)
        model = _people(index)
        column = model.columns[index.column()]
        is_plus = index.row() == len(model.people)
        if column.kind == "pseudonym" and not is_plus:
            font = QFont(option.font)
            font.setWeight(QFont.Weight.DemiBold)
            option.font = font
        if is_plus or not column.editable or index.data(Qt.ItemDataRole.EditRole) == "unknown":
            option.palette.setColor(QPalette.ColorRole.Text, look.accent if is_plus else look.muted)
            option.palette.setColor(QPalette.ColorRole.HighlightedText, look.accent if is_plus else look.muted)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        painter.save()
        painter.setPen(QColor(tokens(option.widget).border))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        model = _people(index)
        column = model.columns[index.column()]
        if column.kind == "consent":
            box = QComboBox(parent)
            for consent in CONSENTS:
                box.addItem(consent_name(consent), consent)
            box.activated.connect(lambda: self._finish(box))
            box.setMinimumWidth(box.sizeHint().width())
            return box
        line = QLineEdit(parent)
        if column.kind == "attribute":
            completer = QCompleter(model.known_values(column.attribute), line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            # A list popping up would take Enter and Tab away from the table.
            completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
            line.setCompleter(completer)
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(value))
        elif isinstance(editor, QLineEdit):
            editor.setText(value or "")

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        value = editor.currentData() if isinstance(editor, QComboBox) else editor.property("text")
        model.setData(index, value, Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """The cell, or more where the editor needs more to show its text."""
        place = QRect(option.rect)
        place.setWidth(max(place.width(), editor.minimumWidth()))
        editor.setGeometry(place)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter takes the consent that is shown; a list of choices would open instead."""
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if isinstance(editor, QComboBox) and pressed in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.SubmitModelCache)
            return True
        return super().eventFilter(editor, event)

    def _finish(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)


def _people(index: Index) -> PeopleModel:
    model = index.model()
    assert isinstance(model, PeopleModel)
    return model

"""Tab goes through a window as it is laid out.

Qt goes by the order in which parts were made, and much is made late: rows, chips, pages that open after the window.
"""

from collections.abc import Iterable, Iterator
from typing import cast

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLayout,
    QMainWindow,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QWidget,
)

from annotator.ui.look.stack import Stack


class TabsInOrder:
    """For windows and dialogs, before their class of Qt's."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Where the focus is in none of the stops, Qt decides."""
        order, at = list(stops(self)), QApplication.focusWidget()  # type: ignore[arg-type]
        while at is not None and at not in order:
            at = at.parentWidget()
        if at is None:
            return bool(super().focusNextPrevChild(forward))  # type: ignore[misc]
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        following = order[(order.index(at) + (1 if forward else -1)) % len(order)]
        following.setFocus(reason)
        bring_into_sight(following)
        return True


def stops(root: QWidget) -> Iterator[QWidget]:
    """What Tab stops at in a widget, in the order of its layouts: at a card, and then at what is laid out on it."""
    for part in _parts(root):
        if part.isHidden() or not part.isEnabled():
            continue
        takes = takes_tab(part)
        if takes:
            yield part
        if not takes or part.layout() is not None:
            yield from stops(part)


def takes_tab(part: QWidget) -> bool:
    """Of buttons that exclude each other only the checked one does, and the others are reached from it by arrows. An
    empty list does not: it could not show that it has the focus, and has nothing to go to."""
    if not part.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(part, QScrollArea | QTabWidget):
        return False
    if isinstance(part, QAbstractItemView) and not _has_rows(part):
        return False
    if isinstance(part, QAbstractButton) and part.isCheckable() and not part.isChecked():
        return not any(other.isChecked() for other in _excluding(part))
    return True


def _has_rows(view: QAbstractItemView) -> bool:
    """Whether a row can be chosen: a hint or a heading cannot."""
    model = cast("QAbstractItemModel | None", view.model())
    if model is None:
        return False
    rows = range(min(model.rowCount(), 20))
    return any(model.flags(model.index(row, 0)) & Qt.ItemFlag.ItemIsSelectable for row in rows)


def _excluding(button: QAbstractButton) -> Iterable[QAbstractButton]:
    group = button.group()
    if group is not None:
        return group.buttons() if group.exclusive() else ()
    beside = button.parentWidget() if button.autoExclusive() else None
    return beside.findChildren(QAbstractButton) if beside is not None else ()


def _parts(widget: QWidget) -> list[QWidget]:
    """What stands directly in a widget; what is in no layout comes last, from the top."""
    known: list[QWidget | None] = []
    if isinstance(widget, QMainWindow):
        known = [widget.centralWidget()]
    elif isinstance(widget, QScrollArea):
        known = [widget.widget()]
    elif isinstance(widget, Stack):
        known = [widget.currentWidget()]
    elif isinstance(widget, QTabWidget):
        known = [widget.tabBar(), widget.currentWidget()]
    elif isinstance(widget, QSplitter):
        known = [widget.widget(index) for index in range(widget.count())]
    if known:
        return [part for part in known if part is not None]
    layout = widget.layout()
    laid = list(_laid_out(layout)) if layout is not None else []
    others = [child for child in widget.children() if isinstance(child, QWidget) and not child.isWindow()]
    return laid + sorted((child for child in others if child not in laid), key=lambda child: (child.y(), child.x()))


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is not None and (inner := item.layout()) is not None:
            yield from _laid_out(inner)
        elif item is not None and (part := item.widget()) is not None:
            yield part


def bring_into_sight(part: QWidget) -> None:
    """Qt scrolls by itself only where Tab has moved the focus, and not through areas within areas."""
    above = part.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(part)
        above = above.parentWidget()

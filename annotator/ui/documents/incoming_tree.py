"""What would come in, to look through: interviews, the tree of codes with definitions, participants."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from annotator.domain.analysis import Node
from annotator.domain.codebook import children, roots, shown_colours
from annotator.domain.project import Project
from annotator.ui.look.tokens import tokens

MOST = 3_000
"""Lines that are shown; more nobody looks through."""


class IncomingTree(QTreeWidget):
    """Read-only; two columns, the second says what there is of a line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setAccessibleName(self.tr("What comes in"))
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.header().setStretchLastSection(True)
        self._left = MOST

    def show_project(self, project: Project) -> None:
        """Show a project in memory."""
        self.clear()
        self._left = MOST
        self._show_documents(project)
        self._show_codes(project)
        people = sorted(project.participants, key=lambda p: (p.position, p.id))
        self._group(self.tr("Participants"), [(person.pseudonym, "") for person in people])
        self.resizeColumnToContents(0)
        self.setColumnWidth(0, min(self.columnWidth(0), tokens(self).unit * 80))
        first = self.topLevelItem(0)
        if first is not None:
            self.setCurrentItem(first)

    def _show_documents(self, project: Project) -> None:
        rows = []
        for document in project.ordered_documents():
            units = project.units.count("document", document.id)
            words = self.tr("%Ln word(s)", "", project.words(document.id))
            rows.append((document.title, " · ".join([words, *([self.tr("%Ln unit(s)", "", units)] if units else [])])))
        self._group(self.tr("Interviews"), rows)

    def _show_codes(self, project: Project) -> None:
        tops = roots(project)
        if not tops:
            return
        colours = shown_colours(project)
        head = self._head(self.tr("Codes and themes"))

        def add(above: QTreeWidgetItem, node: Node, depth: int) -> None:
            if self._left <= 0 or depth > 50:
                return
            self._left -= 1
            line = QTreeWidgetItem(above, [node.name, " ".join(node.definition.split())[:300]])
            line.setIcon(0, self._dot(colours[node.id]))
            line.setToolTip(1, node.definition[:1_000])
            for child in children(project, node.id):
                add(line, child, depth + 1)
            line.setExpanded(True)

        for node in tops:
            add(head, node, 0)

    def _group(self, name: str, rows: list[tuple[str, str]]) -> None:
        if rows:
            head = self._head(name)
            for row in rows[: max(0, self._left)]:
                QTreeWidgetItem(head, list(row))
            self._left -= len(rows)

    def _head(self, name: str) -> QTreeWidgetItem:
        head = QTreeWidgetItem(self, [name])
        font = self.font()
        font.setBold(True)
        head.setFont(0, font)
        head.setExpanded(True)
        return head

    def _dot(self, colour: str) -> QIcon:
        side = self.fontMetrics().height()
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(QColor(colour))
            painter.setPen(QColor(tokens(self).outline))
            painter.drawEllipse(side // 4, side // 4, side // 2, side // 2)
        return QIcon(picture)

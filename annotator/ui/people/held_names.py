"""The participants' names at the left of the table while it is scrolled sideways: whose row this is stays in sight."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from annotator.ui.people.delegate import PeopleDelegate

NAMES = 0
"""The column of pseudonyms."""


class HeldNames(QTableView):
    """Lies over the first column of a table. A click goes to the name in the table itself; keys never come here."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(table.verticalScrollMode())
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setDefaultAlignment(table.horizontalHeader().defaultAlignment())
        self.verticalHeader().setDefaultSectionSize(table.verticalHeader().defaultSectionSize())
        self.setItemDelegate(PeopleDelegate(self))
        self.setModel(table.model())
        self.setSelectionModel(table.selectionModel())
        self.clicked.connect(table.setCurrentIndex)
        table.model().modelReset.connect(self.follow)
        table.horizontalHeader().sectionResized.connect(self.follow)
        table.horizontalScrollBar().valueChanged.connect(self.follow)
        table.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        table.installEventFilter(self)
        self.follow()

    def follow(self) -> None:
        """Stand where the table's first column would, if that is not in sight."""
        table, width = self._table, self._table.columnWidth(NAMES)
        for column in range(1, table.model().columnCount()):
            self.setColumnHidden(column, True)
        self.setColumnWidth(NAMES, width)
        self.horizontalHeader().setFixedHeight(table.horizontalHeader().height())
        area = table.viewport().geometry()
        head = table.horizontalHeader().height()
        self.setGeometry(area.x(), area.y() - head, width, area.height() + head)
        scrolled = table.horizontalScrollBar().value() > 0
        self.setVisible(scrolled and width < area.width() // 2)
        self.verticalScrollBar().setValue(table.verticalScrollBar().value())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A table of another size has its names at another height."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.follow()
        return super().eventFilter(watched, event)

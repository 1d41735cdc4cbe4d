"""The help, in a window of its own beside the work: contents and search at the left, the page at the right."""

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QCloseEvent, QFont, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QSplitter, QToolButton, QTreeWidgetItem, QVBoxLayout, QWidget

from annotator.ui.commands import command, shown_key
from annotator.ui.help.book import Page, found, page, pages
from annotator.ui.help.browser import HelpText
from annotator.ui.help.contents import Contents
from annotator.ui.help.topics import FIRST, GROUPS, TOPICS
from annotator.ui.languages import current
from annotator.ui.look.icons import put_icon
from annotator.ui.look.tokens import tokens
from annotator.ui.settings import Settings
from annotator.ui.shell.parts import label, row
from annotator.ui.shell.room import within_screen
from annotator.ui.shell.tab_order import TabsInOrder

_TOPIC = Qt.ItemDataRole.UserRole
GEOMETRY = "help"


class HelpWindow(TabsInOrder, QWidget):
    """Escape closes it, Alt+Left goes back, Ctrl+F searches, F1 in it goes to the contents."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._settings = settings
        self.language = current()
        self._pages: list[Page] = list(pages(self.language))
        self._trail: list[str] = []
        self._shown: list[tuple[QTreeWidgetItem, QTreeWidgetItem]] = []
        """Each entry of the contents, with its group."""
        self.topic = ""
        self.setWindowTitle(QCoreApplication.applicationName())
        self.setAccessibleName(self.tr("Help"))
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search = QLineEdit()
        self.contents = Contents()
        self.nothing = label("", "muted")
        self.text = HelpText()
        self.back = QToolButton()
        self._lay_out()
        self._fill_contents()
        self._connect()
        if not self.restoreGeometry(settings.geometry(GEOMETRY)):
            letter = self.fontMetrics().averageCharWidth()
            within_screen(self, QSize(min(letter * 130, 1200), min(letter * 100, 820)))

    def show_topic(self, topic: str) -> None:
        """Bring the page of a topic to the front."""
        if topic not in TOPICS:
            topic = FIRST
        if self.topic and topic != self.topic:
            self._trail.append(self.topic)
        self._put(topic)

    def go_back(self) -> None:
        """The page read before."""
        if self._trail:
            self._put(self._trail.pop())

    def sizeHint(self) -> QSize:
        letter = self.fontMetrics().averageCharWidth()
        return QSize(letter * 130, letter * 100)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.keep_geometry(GEOMETRY, self.saveGeometry())
        super().closeEvent(event)

    def _put(self, topic: str) -> None:
        self.topic = topic
        keys = self._settings.keys
        shown = page(topic, self.language)
        self.text.show_page(shown, lambda command_id: shown_key(command(command_id), keys))
        self.back.setEnabled(bool(self._trail))
        self._mark_in_contents(topic)

    def _lay_out(self) -> None:
        unit = tokens(self).unit
        self.back.setProperty("role", "back")
        put_icon(self.back, "back")
        self.back.setText(self.tr("Back"))
        self.back.setAccessibleName(self.tr("Back"))
        self.back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.back.setEnabled(False)
        self.search.setPlaceholderText(self.tr("Search the help"))
        self.search.setAccessibleName(self.tr("Search the help"))
        self.search.setClearButtonEnabled(True)
        self.contents.setAccessibleName(self.tr("Contents"))
        self.nothing.hide()
        left = QWidget()
        left.setProperty("role", "bar")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(left)
        column.setContentsMargins(unit * 3, unit * 3, unit * 2, unit * 2)
        column.setSpacing(unit * 2)
        column.addLayout(row(self.back, None))
        column.addWidget(self.search)
        column.addWidget(self.nothing)
        column.addWidget(self.contents, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(left)
        splitter.addWidget(self.text)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 3)
        letter = self.fontMetrics().averageCharWidth()
        splitter.setSizes([letter * 36, letter * 94])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)

    def _fill_contents(self) -> None:
        titles = {one.topic: one.title for one in self._pages}
        for name, topics in GROUPS:
            group = QTreeWidgetItem([QCoreApplication.translate("Help", name)])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            bold = QFont()  # says nothing of the size, which may grow
            bold.setBold(True)
            group.setFont(0, bold)
            for topic in topics:
                entry = QTreeWidgetItem([titles[topic]])
                entry.setData(0, _TOPIC, topic)
                entry.setToolTip(0, titles[topic])
                group.addChild(entry)
                self._shown.append((group, entry))
            self.contents.addTopLevelItem(group)
        self.contents.expandAll()
        self.contents.fit()

    def _connect(self) -> None:
        self.back.clicked.connect(self.go_back)
        self.text.topic_wanted.connect(self.show_topic)
        self.contents.currentItemChanged.connect(self._on_chosen)
        self.contents.itemActivated.connect(lambda _: self.text.setFocus())
        self.search.textChanged.connect(self._on_search)
        self.search.returnPressed.connect(self._on_enter)
        for keys, does in (
            (("Alt+Left", "Backspace"), self.go_back),
            (("Ctrl+F",), self.search.setFocus),
            (("F1",), self.contents.setFocus),
        ):
            for key in keys:
                QShortcut(QKeySequence(key), self, does)

    def _on_chosen(self, item: QTreeWidgetItem | None) -> None:
        topic = item.data(0, _TOPIC) if item is not None else None
        if topic and topic != self.topic:
            self.show_topic(topic)

    def _on_search(self, query: str) -> None:
        hits = found(query, self._pages)
        for group, entry in self._shown:
            entry.setHidden(entry.data(0, _TOPIC) not in hits)
            group.setHidden(all(other.isHidden() for its, other in self._shown if its is group))
        self.nothing.setText(self.tr("No page has these words. Try fewer, or another form of the word."))
        self.nothing.setVisible(not hits)

    def _on_enter(self) -> None:
        hits = found(self.search.text(), self._pages)
        if hits and self.search.text().strip():
            self.show_topic(hits[0])
            self.contents.setFocus()

    def _mark_in_contents(self, topic: str) -> None:
        for _, entry in self._shown:
            if entry.data(0, _TOPIC) == topic:
                self.contents.setCurrentItem(entry)
                self.contents.scrollToItem(entry)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "back"):
            put_icon(self.back, "back")

"""Who speaks for a theme, nuances or contradicts it, who is silent, and what the silent said that was not coded."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from annotator.domain.corpus import Participant
from annotator.domain.unread import Passage, unread_passages
from annotator.domain.voices import Voices, voices
from annotator.ui.look.tokens import tokens
from annotator.ui.session import Session
from annotator.ui.shell.parts import begin_at, label

PERSON = Qt.ItemDataRole.UserRole
PASSAGE = Qt.ItemDataRole.UserRole + 1
LETTERS = 160
"""Of a passage, in the list."""
OPEN_AT_ONCE = 3


class VoicesPage(QWidget):
    """Counts are of participants in included interviews, each once in every list she fits."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._node = 0
        self.figures = {name: label("", "title") for name in ("for", "nuances", "against", "silent")}
        self._names = {name: label("", "muted") for name in self.figures}
        self.silent = PassageTree(session, self)
        self._caption = label("", "heading")
        self._lay_out()
        begin_at(self, self.silent)

    def show_theme(self, node: int) -> None:
        """Show who speaks of a theme."""
        self._node = node
        if node not in self._session.project.nodes:
            return
        heard = voices(self._session.project, node)
        for name, people in self._lists(heard).items():
            self.figures[name].setText(str(len(people)))
            self._names[name].setText(", ".join(person.pseudonym for person in people))
        self.silent.show_people(heard.silent)
        self.silent.setVisible(bool(heard.silent))
        if heard.silent:
            self._caption.setText(self.tr("What the silent said that no code covers"))
        elif heard.speaking:
            self._caption.setText(self.tr("Nobody is silent on this theme."))
        else:
            self._caption.setText(self.tr("No participants yet. Say in the interviews who speaks."))

    def _lists(self, heard: Voices) -> dict[str, tuple[Participant, ...]]:
        return {"for": heard.supporting, "nuances": heard.nuancing, "against": heard.opposing, "silent": heard.silent}

    def _lay_out(self) -> None:
        unit = tokens(self).unit
        titles = {
            "for": self.tr("Supports"),
            "nuances": self.tr("Nuances"),
            "against": self.tr("Contradicts"),
            "silent": self.tr("Silent"),
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(unit * 4)
        grid.setVerticalSpacing(unit)
        grid.setColumnStretch(2, 1)
        for row, (name, title) in enumerate(titles.items()):
            self.figures[name].setWordWrap(False)
            self.figures[name].setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            called = label(title)
            called.setWordWrap(False)
            called.setBuddy(self.silent)
            grid.addWidget(self.figures[name], row, 0)
            grid.addWidget(called, row, 1)
            grid.addWidget(self._names[name], row, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(unit * 4, unit * 4, unit * 2, unit * 3)
        column.setSpacing(unit * 3)
        column.addLayout(grid)
        column.addWidget(self._caption)
        column.addWidget(self.silent, 1)
        column.addStretch(0)


class PassageTree(QTreeWidget):
    """A row for each participant, her passages below, found when it is opened. Return shows one in its interview."""

    wanted = Signal(object)
    """A `Passage`."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._people: tuple[Participant, ...] = ()
        self.setAccessibleName(self.tr("Unread passages of silent participants"))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.itemExpanded.connect(self._fill)
        self.itemActivated.connect(self._on_activated)
        self.itemClicked.connect(self._on_activated)

    def show_people(self, people: tuple[Participant, ...]) -> None:
        """Show these; who was open stays open."""
        open_before = {int(item.data(0, PERSON)) for item in self._tops() if item.isExpanded()}
        if not self._people:
            open_before |= {person.id for person in people} if len(people) <= OPEN_AT_ONCE else set()
        self._people = people
        self.clear()
        for person in people:
            item = QTreeWidgetItem([person.pseudonym])
            item.setData(0, PERSON, person.id)
            item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
            self.addTopLevelItem(item)
            item.setExpanded(person.id in open_before)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes to the passage, on every system."""
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self._on_activated(item)
        else:
            super().keyPressEvent(event)

    def _tops(self) -> list[QTreeWidgetItem]:
        found = (self.topLevelItem(row) for row in range(self.topLevelItemCount()))
        return [item for item in found if item is not None]

    def _fill(self, top: QTreeWidgetItem) -> None:
        if top.childCount() or top.data(0, PERSON) is None:
            return
        passages = unread_passages(self._session.project, int(top.data(0, PERSON)))
        count = self.tr("%n passage(s)", "", len(passages))
        words = self.tr("%Ln word(s)", "", sum(passage.words for passage in passages))
        top.setText(0, f"{top.text(0)} · {count} · {words}")
        for passage in passages:
            item = QTreeWidgetItem([self._beginning(passage)])
            item.setData(0, PASSAGE, passage)
            item.setToolTip(0, self.tr("Show in the interview"))
            top.addChild(item)
        if not passages:
            top.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.DontShowIndicator)

    def _beginning(self, passage: Passage) -> str:
        project = self._session.project
        text = project.flat(passage.document).text[passage.start : min(passage.end, passage.start + LETTERS)]
        return f"{project.documents[passage.document].title}: {' '.join(text.split())}"

    def _on_activated(self, item: QTreeWidgetItem) -> None:
        passage = item.data(0, PASSAGE)
        if isinstance(passage, Passage):
            self.wanted.emit(passage)

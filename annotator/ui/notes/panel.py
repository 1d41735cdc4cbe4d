"""The notes page: questions and the list of memos on the left, the memo she writes on the right."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.changes import Changes
from annotator.domain.notes import MemoKind
from annotator.storage.actions import memos
from annotator.ui.ask import Ask
from annotator.ui.look.breaking_column import BreakingColumn
from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.pill import Pill
from annotator.ui.look.scroll_area import ScrollArea
from annotator.ui.look.stack import Stack
from annotator.ui.look.tokens import tokens
from annotator.ui.notes.kinds import KINDS, WRITTEN_HERE, kind_name
from annotator.ui.notes.memo_list import MemoDelegate, MemoModel
from annotator.ui.notes.memo_page import MemoPage
from annotator.ui.notes.questions import QuestionsCard
from annotator.ui.session import Session
from annotator.ui.shell.parts import begin_at

SUBJECTS = ("memo", "node", "document", "participant", "unit", "question")


class NotesPanel(QWidget):
    """Everything she writes beside the text."""

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._ask = session, ask
        self._model = MemoModel(session.project, self)
        self._questions = QuestionsCard(session)
        self._page = MemoPage(session)
        self._build()
        begin_at(self, self._list)
        session.changed.connect(self._on_changes)
        session.memo_requested.connect(self._write_in)
        self._open_first()

    def new_memo(self, kind: MemoKind) -> None:
        """Start a memo on the project as a whole."""
        self._write_in(memos.add_memo(self._session.store, "", kind))

    def open_memo(self, memo: int | None) -> None:
        """Show a memo."""
        row = self._model.row_of(memo) if memo is not None else -1
        if row >= 0:
            self._list.setCurrentIndex(self._model.index(row))
        self._page.show_memo(memo)
        self._right.setCurrentWidget(self._page if self._page.memo is not None else self._empty)

    def focus_questions(self) -> None:
        """Go to the research questions."""
        self._questions.start_writing()

    def flush(self) -> None:
        """Store what was typed anywhere on this page."""
        self._page.flush()
        self._questions.flush()

    def _write_in(self, memo: int) -> None:
        self._choose_kind("")
        self.open_memo(memo)
        self._page.focus_text()

    def _build(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self._left_side())
        self._right = Stack()
        self._right.setProperty("role", "surface")
        self._empty = self._empty_page()
        self._right.addWidget(self._empty)
        self._right.addWidget(self._page)
        splitter.addWidget(self._right)
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 3)
        splitter.setChildrenCollapsible(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)

    def _left_side(self) -> QWidget:
        unit = tokens(self).unit
        memos_side = BreakingColumn()
        rule = QLabel(self.tr("Memos"))
        rule.setProperty("role", "heading")
        head = QHBoxLayout()
        head.setContentsMargins(unit * 4, unit * 2, unit * 4, 0)
        head.addWidget(rule)
        head.addStretch(1)
        head.addWidget(self._new_button())
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(self.tr("Find in memos"))
        self._filter.setClearButtonEnabled(True)
        self._filter.setAccessibleName(self.tr("Find in memos"))
        self._filter.textChanged.connect(self._narrow)
        tools = QVBoxLayout()
        tools.setContentsMargins(unit * 4, 0, unit * 4, 0)
        tools.addWidget(self._filter)
        tools.addWidget(self._chips())
        layout = QVBoxLayout(memos_side)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(unit * 2)
        layout.addLayout(head)
        layout.addLayout(tools)
        layout.addWidget(self._memo_list(), 1)
        questions = ScrollArea()
        questions.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        questions.setWidget(self._questions)
        questions.setMinimumHeight(unit * 24)
        side = QSplitter(Qt.Orientation.Vertical)
        side.setChildrenCollapsible(False)
        side.addWidget(questions)
        side.addWidget(memos_side)
        side.setSizes([self._questions.sizeHint().height(), unit * 120])
        side.setStretchFactor(1, 1)
        return side

    def _memo_list(self) -> QListView:
        self._list = QListView()
        self._list.setAccessibleName(self.tr("Memos"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(MemoDelegate(self._list))
        self._list.selectionModel().currentChanged.connect(self._on_current)
        remove = QAction(self.tr("Delete memo"), self._list)
        remove.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        remove.triggered.connect(self._on_delete)
        self._list.addAction(remove)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        return self._list

    def _new_button(self) -> QPushButton:
        button = QPushButton(self.tr("New memo"))
        menu = QMenu(button)
        for kind in WRITTEN_HERE:
            menu.addAction(kind_name(kind)).triggered.connect(lambda _=False, k=kind: self.new_memo(k))
        button.setMenu(menu)
        return button

    def _chips(self) -> QWidget:
        unit = tokens(self).unit
        held = QWidget()
        row = FlowLayout(unit, unit)
        held.setLayout(row)
        self._kinds = QButtonGroup(self)
        shown = [kind for kind in KINDS if any(memo.kind == kind for memo in self._session.project.memos)]
        for kind in ["", *shown] if len(shown) > 1 else []:
            chip = Pill(kind_name(kind) if kind else self.tr("All"))
            chip.setProperty("kind", kind)
            chip.setChecked(not kind)
            self._kinds.addButton(chip)
            row.addWidget(chip)
        self._kinds.buttonClicked.connect(self._narrow)
        return held

    def _empty_page(self) -> QWidget:
        page = QWidget()
        text = QLabel(
            self.tr(
                "Memos keep your thinking: why a code looks as it does, what surprised you, what you decided.\n\n"
                "Start one with “New memo”, or press Ctrl+M on a unit while you code."
            )
        )
        text.setWordWrap(True)
        text.setProperty("role", "muted")
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(page)
        layout.addStretch(1)
        layout.addWidget(text)
        layout.addStretch(2)
        return page

    def _open_first(self) -> None:
        self.open_memo(self._model.memo_at(0))

    def _choose_kind(self, kind: str) -> None:
        for button in self._kinds.buttons():
            if button.property("kind") == kind:
                button.setChecked(True)
        self._filter.clear()
        self._narrow()

    def _narrow(self) -> None:
        chip = self._kinds.checkedButton()
        self._model.narrow(chip.property("kind") if chip else "", self._filter.text())
        row = self._model.row_of(self._page.memo) if self._page.memo is not None else -1
        if row >= 0:
            self._list.setCurrentIndex(self._model.index(row))

    def _on_current(self, current: QModelIndex) -> None:
        if current.isValid():
            self.open_memo(self._model.memo_at(current.row()))

    def _on_delete(self) -> None:
        memo = self._page.memo
        if memo is not None:
            self._page.flush()
            memos.delete_memo(self._session.store, memo)

    def _on_changes(self, changes: Changes) -> None:
        if not changes.touches(*SUBJECTS):
            return
        if self._model.same_rows():
            self._model.touch()
        else:
            shown = self._page.memo
            self._model.reload()
            row = self._model.row_of(shown) if shown is not None else -1
            if row >= 0:
                self._list.setCurrentIndex(self._model.index(row))
        self._page.refresh()
        if self._page.memo is None:
            self._open_first()

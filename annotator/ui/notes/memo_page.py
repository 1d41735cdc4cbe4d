"""One memo as a page to write on; stored while she writes."""

from PySide6.QtGui import QFont, QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.storage.actions import memos
from annotator.ui.languages import long_date
from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.scroll_area import ScrollArea
from annotator.ui.look.tokens import tokens
from annotator.ui.notes.journal import question
from annotator.ui.notes.kinds import KINDS, about, kind_name
from annotator.ui.session import Session
from annotator.ui.shell.parts import button, label, row
from annotator.ui.writing import GrowingText


class MemoPage(QWidget):
    """The memo in focus: kind, date, what it is about, and its text."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._memo: int | None = None
        self._further = 0
        self._asks = False
        self._build()
        self.show_memo(None)

    @property
    def memo(self) -> int | None:
        """The memo shown."""
        return self._memo

    def show_memo(self, memo: int | None) -> None:
        """Put a memo on the page; what was typed before is stored first."""
        self.flush()
        record = self._session.project.memos.get(memo)
        self._memo = record.id if record else None
        self.setVisible(record is not None)
        if record is None:
            return
        self._further = 0
        self._asks = not record.text.strip()
        self._ask()
        self._paper.show_text(record.text)
        self._show_facts()

    def refresh(self) -> None:
        """Show what another view or an undo changed, unless she is typing here."""
        record = self._session.project.memos.get(self._memo)
        if record is None:
            self.show_memo(None)
        else:
            self._paper.show_text(record.text)
            self._show_facts()

    def focus_text(self) -> None:
        """Start writing, after what is there."""
        self._paper.setFocus()
        self._paper.moveCursor(QTextCursor.MoveOperation.End)

    def flush(self) -> None:
        """Store what was typed."""
        self._paper.flush()

    def _build(self) -> None:
        unit = tokens(self).unit
        self._kind = QComboBox()
        self._kind.setAccessibleName(self.tr("Kind of memo"))
        for kind in KINDS:
            self._kind.addItem(kind_name(kind), kind)
        self._kind.activated.connect(self._on_kind)
        self._date = QLabel()
        self._date.setProperty("role", "muted")
        self._about = QPushButton()
        self._about.setProperty("role", "link")
        self._about.setMinimumWidth(1)  # a long one is cut, and not the page made wider than the window
        self._about.clicked.connect(self._on_about)
        self._private = QCheckBox(self.tr("Private"))
        self._private.setToolTip(self.tr("Private: never in a report or share"))
        self._private.clicked.connect(self._on_private)
        self._paper = GrowingText(self.tr("Text of the memo"), lines=8)
        self._paper.setPlaceholderText(self.tr("Write here. Every change is stored at once."))
        self._paper.written.connect(self._store)
        font = QFont(self._paper.font())
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self._paper.setFont(font)
        self._sheet = ScrollArea()
        self._sheet.setWidget(_topped(self._paper))
        self._kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        facts = FlowLayout(unit * 3, unit)
        held = QWidget()
        held.setLayout(facts)
        self._make_code = QPushButton(self.tr("Make a code of it"))
        self._make_code.setProperty("role", "link")
        self._make_code.clicked.connect(self._on_make_code)
        for widget in (self._kind, self._date, self._about, self._make_code):
            facts.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(unit * 8, unit * 5, unit * 6, unit * 4)
        layout.setSpacing(unit * 4)
        layout.addWidget(held)
        self._asked = self._question_line()
        layout.addWidget(self._asked)
        layout.addWidget(self._sheet, 1)
        layout.addWidget(self._private)

    def _question_line(self) -> QWidget:
        """It stays while she writes, and is no part of what she writes."""
        self.question = label("", "muted")
        self._other = button(self.tr("Another question"), self._ask_further, "link")
        held = QWidget()
        line = row(self.question, self._other)
        line.setContentsMargins(0, 0, 0, 0)
        held.setLayout(line)
        return held

    def _ask(self) -> None:
        self.question.setText(question(self._session.project, self._further))
        self._paper.setAccessibleDescription(self.question.text())

    def _ask_further(self) -> None:
        self._further += 1
        self._ask()

    def _store(self, text: str) -> None:
        if self._memo is not None and self._memo in self._session.project.memos:
            memos.write_memo(self._session.store, self._memo, text)

    def _show_facts(self) -> None:
        assert self._memo is not None
        record = self._session.project.memos[self._memo]
        self._kind.setCurrentIndex(self._kind.findData(record.kind))
        self._date.setText(long_date(record.date))
        subject = about(self._session.project, record)
        self._about.setText(self.tr("About: %1").replace("%1", subject))
        self._about.setToolTip(subject)
        self._about.setVisible(bool(subject))
        self._private.setChecked(record.private)
        self._asked.setVisible(self._asks and record.kind == "reflexive")
        self._make_code.setVisible(record.kind == "idea" and record.target is None)

    def _on_kind(self) -> None:
        assert self._memo is not None
        memos.update_memo(self._session.store, self._memo, kind=self._kind.currentData())

    def _on_private(self, private: bool) -> None:
        assert self._memo is not None
        memos.update_memo(self._session.store, self._memo, private=int(private))

    def _on_make_code(self) -> None:
        self.flush()
        if self._memo is not None:
            memos.code_from_memo(self._session.store, self._memo)

    def _on_about(self) -> None:
        record = self._session.project.memos.get(self._memo)
        if record is None or record.target_id is None:
            return
        if record.target == "unit":
            self._session.jump_to_unit(record.target_id)
        elif record.target == "document":
            self._session.page_requested.emit("text")
            self._session.show_document(record.target_id)
        elif record.target == "node":
            self._session.page_requested.emit("text")
            self._session.focus_node(record.target_id)
        elif record.target == "participant":
            self._session.page_requested.emit("people")


def _topped(area: GrowingText) -> QWidget:
    """The text at the top of a page that may be higher than it."""
    page = QWidget()
    page.setProperty("role", "canvas")
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(area)
    layout.addStretch(1)
    return page

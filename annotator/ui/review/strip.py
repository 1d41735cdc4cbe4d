"""Above the work in a share: that it is one, what can be done, who writes, and how it ends."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from annotator.domain.changes import Changes
from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.tokens import tokens
from annotator.ui.review.reading import has_texts, is_member, level_of
from annotator.ui.review.writing import Writing
from annotator.ui.session import Session
from annotator.ui.sharing.levels import level_name
from annotator.ui.shell.parts import button, label, row

NARROW_LETTERS = 110


class ReviewStrip(QFrame):
    """Whose material it is stands nowhere: strips are seen on shared screens."""

    finish_wanted = Signal()
    own_wanted = Signal()
    comment_wanted = Signal()

    def __init__(self, session: Session, writing: Writing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._writing = session, writing
        self.setProperty("role", "note")
        unit = tokens(self).unit
        column = QVBoxLayout(self)
        column.setContentsMargins(unit * 4, unit * 2, unit * 3, unit * 2)
        column.setSpacing(unit)
        self.words = label("")
        self.own = button("", self.own_wanted.emit, "link")
        self.comment = button(self.tr("Comment …"), self.comment_wanted.emit, "link", "memo")
        self.finish = button(self.tr("Finish …"), self.finish_wanted.emit, "", "check")
        line = row(self.words, self.comment, self.own, self.finish)
        line.setStretch(0, 1)
        column.addLayout(line)
        self.alias = QLineEdit()
        self.alias.setAccessibleName(self.tr("Your name or initials"))
        self.alias.setPlaceholderText(self.tr("Your name or initials"))
        self.alias.setFixedWidth(self.fontMetrics().averageCharWidth() * 36)
        self._begin = button(self.tr("Begin"), self._on_alias, "primary")
        self._who = QWidget()
        who = FlowLayout(unit * 2, unit)
        asked = label(self.tr("Who is reading? The name stands beside what you write."))
        asked.setWordWrap(False)
        for part in (asked, self.alias, self._begin):
            who.addWidget(part)
        self._who.setLayout(who)
        column.addWidget(self._who)
        self.alias.returnPressed.connect(self._on_alias)
        writing.alias_wanted.connect(self.ask_alias)
        writing.begun.connect(self._show)
        session.changed.connect(self._on_changes)
        self._show()

    def ask_alias(self) -> None:
        """Ask who writes."""
        self._show()
        self._who.show()
        self.alias.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With large type in a small window the strip is short: what the keys are, the menus say too."""
        super().resizeEvent(event)
        self._show_words()

    def _show_words(self) -> None:
        narrow = self.width() < self.fontMetrics().averageCharWidth() * NARROW_LETTERS
        what, how = self._what()
        self.words.setText(what if narrow and self._who.isHidden() else f"{what} {how}")

    def _what(self) -> tuple[str, str]:
        """What this is, and how to go about it."""
        if is_member(self._session):
            how = self.tr("Read it, correct what is wrong (Ctrl+E), and comment on anything (Ctrl+K).")
            return self.tr("This is your own interview."), how
        what = self.tr("A share to read: %1.")
        if not has_texts(self._session):
            how = self.tr("Choose a code to read about it, and comment on it (Ctrl+K).")
        elif self._session.project.info.blind:
            what = self.tr("A share to code blind.")
            how = self.tr("Select some words and press Space to give a code, or Ctrl+K to comment.")
        else:
            how = self.tr("Select some words, then press Ctrl+K to comment or Space to suggest a code.")
        return what.replace("%1", level_name(level_of(self._session))), how

    def _on_alias(self) -> None:
        self._writing.begin(self.alias.text())

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches("review", "review_item"):
            self._show()

    def _show(self) -> None:
        known = self._writing.review is not None and self._writing.review in self._session.project.reviews
        count = len(self._writing.items())
        self._who.setVisible(not known)
        self.own.setVisible(known)
        self.own.setText(self.tr("%n of your own", "", count) if count else self.tr("Nothing written yet"))
        self.own.setToolTip(self._writing.alias if known else "")
        self.comment.setVisible(known)
        self._show_words()
        self.finish.setVisible(known)

"""Above the work in a share: that it is one, what can be done, who writes, and how it ends."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from annotator.domain.changes import Changes
from annotator.ui.look.tokens import tokens
from annotator.ui.review.reading import has_texts, is_member, level_of
from annotator.ui.review.writing import Writing
from annotator.ui.session import Session
from annotator.ui.sharing.levels import level_name
from annotator.ui.shell.parts import button, label, row


class ReviewStrip(QFrame):
    """Whose material it is stands nowhere: strips are seen on shared screens."""

    finish_wanted = Signal()
    own_wanted = Signal()
    comment_wanted = Signal()

    def __init__(self, session: Session, writing: Writing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._writing = session, writing
        self.setProperty("role", "note")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        unit = tokens(self).unit
        column = QVBoxLayout(self)
        column.setContentsMargins(unit * 4, unit * 2, unit * 3, unit * 2)
        column.setSpacing(unit)
        self.words = label(self._what())
        self.own = button("", self.own_wanted.emit, "link")
        self.comment = button(self.tr("Comment …"), self.comment_wanted.emit, "link", "memo")
        self.finish = button(self.tr("Finish …"), self.finish_wanted.emit, "", "check")
        line = row(self.words, self.comment, self.own, self.finish)
        line.setStretch(0, 1)
        column.addLayout(line)
        self.alias = QLineEdit()
        self.alias.setAccessibleName(self.tr("Your name or initials"))
        self.alias.setPlaceholderText(self.tr("Your name or initials"))
        self.alias.setMaximumWidth(self.fontMetrics().averageCharWidth() * 36)
        self._begin = button(self.tr("Begin"), self._on_alias, "primary")
        self._who = QWidget()
        asked = label(self.tr("Who is reading? The name stands beside what you write."))
        asked.setWordWrap(False)
        who = row(asked, self.alias, self._begin, None)
        who.setStretch(0, 0)
        who.setContentsMargins(0, 0, 0, 0)
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

    def _what(self) -> str:
        if is_member(self._session):
            return self.tr(
                "This is your own interview. Read it, correct what is wrong (Ctrl+E), and comment on anything (Ctrl+K)."
            )
        level = level_name(level_of(self._session))
        if not has_texts(self._session):
            text = self.tr("A share to read: %1. Choose a code to read about it, and comment on it (Ctrl+K).")
        elif self._session.project.info.blind:
            text = self.tr(
                "A share to code blind: %1. Select some words and press Space to give a code (Ctrl+K: comment)."
            )
        else:
            text = self.tr("A share to read: %1. Select some words, then Ctrl+K to comment or Space to suggest a code.")
        return text.replace("%1", level)

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
        self.finish.setVisible(known)

"""The research questions, always in sight in one line above the page."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from annotator.domain.changes import Changes
from annotator.ui.look.icons import icon
from annotator.ui.look.tokens import tokens
from annotator.ui.session import Session


class QuestionsStrip(QAbstractButton):
    """One line, the rest as a tooltip; a click opens the page where questions are written."""

    wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        session.changed.connect(self._on_changes)
        self.clicked.connect(self.wanted)
        self._refresh()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.averageCharWidth() * 40, metrics.height() + tokens(self).unit * 3)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        look = tokens(self)
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), look.hover if self.underMouse() else look.background)
            metrics = QFontMetrics(self.font())
            side = metrics.height()
            left = look.unit * 3
            icon("question", "accent").paint(painter, left, (self.height() - side) // 2, side, side)
            left += side + look.unit * 2
            space = self.rect().adjusted(left, 0, -look.unit * 3, 0)
            painter.setPen(look.text if self._session.project.questions else look.muted)
            shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, space.width())
            painter.drawText(space, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
            if self.hasFocus():
                painter.setPen(look.accent)
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches("question"):
            self._refresh()

    def _refresh(self) -> None:
        questions = sorted(self._session.project.questions, key=lambda q: (q.position, q.id))
        texts = [" ".join(question.text.split()) for question in questions if question.text.strip()]
        if len(texts) > 1:
            texts = [f"{number}. {text}" for number, text in enumerate(texts, start=1)]
        self.setText("   ".join(texts) or self.tr("What do you want to find out? Write your research question here."))
        self.setAccessibleName(self.tr("Research questions"))
        self.setAccessibleDescription(self.text())
        self.setToolTip("\n".join(texts))
        self.update()

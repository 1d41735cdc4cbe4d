"""A participant's request, and the line where a new one is noted."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QToolButton, QVBoxLayout, QWidget

from annotator.confidentiality.rights import due_date
from annotator.domain.confidential import RequestKind
from annotator.storage.actions import consent
from annotator.ui.help.what import sign_of
from annotator.ui.languages import long_date
from annotator.ui.look.icons import put_icon
from annotator.ui.privacy.days import DateField, in_days, today
from annotator.ui.privacy.log_words import REQUESTS, request_kind
from annotator.ui.sections.section import flow, translate
from annotator.ui.session import Session
from annotator.ui.shell.parts import button, label

SOON = 7


class RequestRow(QWidget):
    """What was asked for and when, by when it must be answered, and whether it was."""

    def __init__(self, session: Session, request: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.request = request
        record = session.project.rights_requests[request]
        words, role = _words(record.kind, record.received, record.answered)
        self.answered = QCheckBox(self.tr("Answered"))
        self.answered.setChecked(bool(record.answered))
        self.answered.setAccessibleDescription(words)
        remove = QToolButton()
        put_icon(remove, "close", "muted")
        remove.setAccessibleName(self.tr("Remove this request"))
        remove.setToolTip(self.tr("Noted by mistake: remove it"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(label(words, role))
        column.addWidget(flow(self.answered, remove))
        store = session.store
        self.answered.toggled.connect(
            lambda on: consent.answer_request(store, request, today().isoformat() if on else None)
        )
        remove.clicked.connect(lambda: consent.remove_request(store, request))


class NewRequest(QWidget):
    """Kind and day of a request that has come."""

    wanted = Signal(str, str)
    """Kind, and the day it was received (ISO 8601)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("What is asked for"))
        for code in REQUESTS:
            self.kind.addItem(request_kind(code), code)
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.received = DateField(self.tr("Received on"))
        self.received.show_day(today().isoformat())
        self.add = button(self.tr("Note a request"), self._on_add, picture="plus")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        said = self.tr("Access, correction, erasure and restriction are rights; the answer is due within a month.")
        beside = sign_of(self.kind, self.kind.accessibleName(), said)
        column.addWidget(flow(self.kind, beside, self.received, self.add))

    def _on_add(self) -> None:
        day = self.received.day
        if day:
            self.wanted.emit(self.kind.currentData(), day)
        else:
            self.received.flush()
            self.received.setFocus()


def _words(kind: RequestKind, received: str, answered: str | None) -> tuple[str, str]:
    """The request in a line, and the role it is shown in."""
    name = request_kind(kind)
    if answered:
        text = translate("RequestRow", "%1: received %2, answered %3")
        return text.replace("%1", name).replace("%2", long_date(received)).replace("%3", long_date(answered)), "muted"
    last = _last(received)
    left = (last - today()).days
    text = translate("RequestRow", "%1: received %2. Answer by %3, %4.")
    text = text.replace("%1", name).replace("%2", long_date(received)).replace("%3", long_date(last.isoformat()))
    return text.replace("%4", in_days(left)), "danger" if left < 0 else "warning" if left < SOON else ""


def _last(received: str) -> date:
    """The last day; one without a proper day is due at once, as in `rights.due`."""
    try:
        return due_date(received)
    except ValueError:
        return today()

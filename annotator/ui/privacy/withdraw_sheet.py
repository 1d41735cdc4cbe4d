"""A participant withdraws: all that goes and all that leaned on it, her own texts one by one, and then for good."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QVBoxLayout, QWidget

from annotator.confidentiality.passages import Passage
from annotator.confidentiality.withdrawal import erase, preview, recordings_of
from annotator.domain.review import MEMBER_LEVEL
from annotator.storage.actions.erasing import TextKey
from annotator.storage.backups import list_backups
from annotator.storage.errors import StorageError
from annotator.storage.shares import shares
from annotator.ui.look.tokens import tokens
from annotator.ui.messages import message
from annotator.ui.privacy.key_facts import key_facts
from annotator.ui.privacy.open_key import open_key
from annotator.ui.privacy.passage_words import afterwards, shown, where
from annotator.ui.privacy.withdraw_words import what_goes, what_is_heard, what_loses
from annotator.ui.sections.section import card
from annotator.ui.session import Session
from annotator.ui.shell.parts import button, clear, field, label, note, row
from annotator.ui.shell.sheet import Sheet


class Tick(QCheckBox):
    """One of many, gone through by the arrow keys."""

    step = Signal(int)
    """To the one above (-1) or below (1)."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        else:
            self.step.emit(by)


class PassageBox(QWidget):
    """One text of her own, and whether the places in it go."""

    def __init__(self, session: Session, passage: Passage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.passage = passage
        self.out = Tick(self.tr("Take it out"))
        self.out.setChecked(passage.proposed != passage.text)
        place = where(session.project, passage)
        self.out.setAccessibleName(f"{self.out.text()}: {place}")
        text = label("")
        text.setTextFormat(Qt.TextFormat.RichText)
        text.setText(shown(passage, tokens(self)))
        self._after = label(afterwards(passage), "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, tokens(self).unit, 0, tokens(self).unit * 2)
        column.setSpacing(tokens(self).unit)
        column.addLayout(row(label(place, "muted"), self.out))
        column.addWidget(text)
        column.addWidget(self._after)
        self.out.toggled.connect(self._after.setVisible)
        self._after.setVisible(self.out.isChecked())

    @property
    def choice(self) -> tuple[TextKey, str]:
        """How the text shall read."""
        return self.passage.key, self.passage.without if self.out.isChecked() else self.passage.text


class WithdrawSheet(Sheet):
    """Nothing is changed before the last button, and that one waits for the pseudonym to be typed."""

    WIDTH_IN_LETTERS = 84

    def __init__(self, session: Session, participant: int, parent: QWidget | None = None) -> None:
        self._name = session.project.participants[participant].pseudonym
        super().__init__("", parent)
        self._session, self._participant = session, participant
        with _waiting():
            self._told = preview(session.project, participant)
        self.setAccessibleName(self.tr("%1 withdraws").replace("%1", self._name))
        self.boxes = [PassageBox(session, one) for one in self._told.passages if one.cause != "single"]
        self.word = QLineEdit()
        self.error = label("", "danger")
        self.error.hide()
        self.agree = button(self.tr("Erase for good"), self._on_agree, "danger")
        self._fill()
        self.word.textChanged.connect(lambda _text: self._show_state())
        self.word.returnPressed.connect(self.agree.click)
        self._show_state()

    def _fill(self) -> None:
        column = self.column
        column.addWidget(label(self.tr("%1 withdraws").replace("%1", self._name), "title"))
        column.addWidget(label(self.tr("This is what would happen. Nothing has been changed yet."), "muted"))
        column.addWidget(self._goes_card())
        loses = list(what_loses(self._session.project, self._told))
        if loses:
            frame, inner = card(self.tr("What leaned on it"))
            for text, grave in loses:
                inner.addWidget(label(text, "warning" if grave else ""))
            column.addWidget(frame)
        if self._told.passages:
            column.addWidget(self._texts_card())
        column.addWidget(self._elsewhere_card())
        column.addLayout(field(self.tr("Type “%1” to erase it all for good").replace("%1", self._name), self.word))
        column.addWidget(self.error)
        column.addLayout(row(None, button(self.tr("Cancel"), self.closed.emit), self.agree))
        column.addStretch(1)

    def _goes_card(self) -> QFrame:
        frame, inner = card(self.tr("What goes"))
        for text in what_goes(self._session.project, self._told):
            inner.addWidget(label(f"–  {text}"))
        heard = recordings_of(self._session.store, self._told.hers)
        for text in what_is_heard(self._session.project, heard):
            inner.addWidget(label(f"–  {text}"))
        if heard and self._told.hers.shared:
            text = self.tr("One voice cannot be taken out of a recording: of a group interview all of it goes.")
            inner.addWidget(label(text, "muted"))
        return frame

    def _texts_card(self) -> QFrame:
        frame, inner = card(
            self.tr("Your own texts that say something about this participant"),
            self.tr("Ticked ones lose the sentences concerned; the rest stays as it is. You decide."),
        )
        for box in self.boxes:
            self._walk(box)
            inner.addWidget(box)
        single = [passage for passage in self._told.passages if passage.cause == "single"]
        if single:
            text = self.tr("Show %n more that share a single word with the interview", "", len(single))
            self.more = button(text, lambda: self._show_more(single, inner), "link")
            inner.addWidget(self.more)
        return frame

    def _show_more(self, single: list[Passage], inner: QVBoxLayout) -> None:
        """They stay as they are unless she looks at them: one word alone seldom tells of anybody."""
        made = [PassageBox(self._session, passage) for passage in single]
        self.more.hide()
        self.boxes += made
        for box in made:
            self._walk(box)
            inner.addWidget(box)
        made[0].out.setFocus()

    def _walk(self, box: PassageBox) -> None:
        """There may be dozens: the arrow keys go from one to the next, and Tab past them all."""
        box.out.step.connect(lambda by: self._on_step(box, by))
        box.out.setFocusPolicy(Qt.FocusPolicy.StrongFocus if box is self.boxes[0] else Qt.FocusPolicy.ClickFocus)

    def _on_step(self, box: PassageBox, by: int) -> None:
        at = self.boxes.index(box) + by
        if 0 <= at < len(self.boxes):
            box.out.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self.boxes[at].out.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.boxes[at].out.setFocus(Qt.FocusReason.TabFocusReason)
            self.area.ensureWidgetVisible(self.boxes[at])

    def _elsewhere_card(self) -> QFrame:
        frame, inner = card(self.tr("Backups, undo and what lies elsewhere"))
        backups, sent = len(list_backups(self._session.store.path)), self._sent()
        inner.addWidget(label(self.tr("%n backup(s) are deleted, and one new is made.", "", backups)))
        inner.addWidget(label(self.tr("Undo begins here: what was done until now can no longer be undone.")))
        state = key_facts(self._session).state
        if state == "open":
            inner.addWidget(label(self.tr("Name and contact are removed from the linking key as well.")))
        elif state == "closed":
            text = self.tr(
                "The linking key is closed: name and contact would stay in it. Open it first, and they go too."
            )
            inner.addWidget(label(text, "warning"))
        if sent:
            inner.addWidget(
                label(self.tr("%n share(s) you sent out are out of reach: ask for them to be deleted.", "", sent))
            )
        inner.addWidget(
            label(self.tr("Other audio files, documents and copies you made yourself are yours to delete."), "muted")
        )
        return frame

    def _sent(self) -> int:
        """How many shares may hold this participant's words: a member check of somebody else does not."""
        others = {one.pseudonym for one in self._session.project.participants} - {self._name}
        return sum(one.level != MEMBER_LEVEL or one.recipient not in others for one in shares(self._session.store))

    def _show_state(self) -> None:
        self.agree.setEnabled(self.word.text().strip() == self._name)

    def _on_agree(self) -> None:
        store = self._session.store
        backups = len(list_backups(store.path))
        unclean: StorageError | None = None
        self._session.silence_wanted.emit()
        try:
            with _waiting():
                erase(store, self._participant, dict(box.choice for box in self.boxes), open_key(self._session).key)
        except StorageError as error:
            if self._participant in self._session.project.participants:
                said = message(error)
                self.error.setText(f"{said.title}. {said.text}")
                self.error.show()
                return
            unclean = error
        self._session.recordings_changed.emit()
        self._show_done(backups, unclean)

    def _show_done(self, backups: int, unclean: StorageError | None) -> None:
        clear(self.column)
        units = self._told.rows.get("unit", 0)
        column = self.column
        column.addWidget(label(self.tr("It is done"), "title"))
        words = self.tr("%Ln word(s)", "", self._told.words)
        column.addWidget(
            label(
                self.tr("%1 and %2 were erased from the project, its history and its free space.")
                .replace("%1", words)
                .replace("%2", self.tr("%n unit(s)", "", units))
            )
        )
        if unclean is None:
            column.addWidget(label(self.tr("%n backup(s) were deleted, and a new one was made.", "", backups)))
        else:
            said = message(unclean)
            text = self.tr(
                "The backups could not all be cleaned: %1. It is tried again each time the project is opened."
            )
            column.addWidget(label(text.replace("%1", said.title), "warning"))
        column.addWidget(label(self.tr("Undo begins here. The access log says that somebody was erased, not who.")))
        column.addWidget(note(self.tr("What you copied, printed or shared elsewhere is yours to delete.")))
        finish = button(self.tr("Close"), self.closed.emit, "primary")
        column.addLayout(row(None, finish))
        column.addStretch(1)
        finish.setFocus()


@contextmanager
def _waiting() -> Iterator[None]:
    """Reading every interview, or writing the file anew, takes a moment of the window's own time."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()

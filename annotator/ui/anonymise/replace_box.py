"""The box at a selection of the text: write something else there, or everywhere."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QVBoxLayout, QWidget

from annotator.confidentiality.findings import TermFindings
from annotator.confidentiality.suggestions import CATEGORIES, Suggestion
from annotator.ui.anonymise.words import CATEGORIES as NAMES
from annotator.ui.anonymise.words import one_of
from annotator.ui.help.place import offer_help
from annotator.ui.help.what import sign_of
from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.pill import Pill
from annotator.ui.look.tokens import tokens
from annotator.ui.shell.parts import button, clear, label, row

WIDTH_IN_LETTERS = 56


class ReplaceBox(QFrame):
    """Enter replaces here, Ctrl+Enter everywhere, Esc goes away."""

    here_wanted = Signal(object, str)
    """A `Suggestion` and the category of the register."""
    everywhere_wanted = Signal(object, str)
    category_changed = Signal(str)
    """Other suggestions are wanted for this kind."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "card")
        self._offers: list[Suggestion] = []
        self._participant: int | None = None
        self._title = label("", "heading")
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("What it is"))
        for category in NAMES:
            if category in CATEGORIES:
                self.kind.addItem(one_of(category), category)
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Write instead"))
        self.field.setPlaceholderText(self.tr("Write instead"))
        self._chips = FlowLayout(tokens(self).unit * 2, tokens(self).unit)
        self.here = button(self.tr("Replace here"), lambda: self._give(everywhere=False), "primary")
        self.everywhere = button("", lambda: self._give(everywhere=True))
        self._lay_out()
        self.kind.activated.connect(lambda _at: self.category_changed.emit(self.kind.currentData()))
        self.field.textEdited.connect(self._forget_participant)
        offer_help(self)
        self.hide()

    def offer(self, finding: TermFindings, category: str, offers: list[Suggestion], places: int) -> None:
        """What stands there, what it is taken for, what could be written, and how often it stands in all interviews."""
        self._offers = offers
        self._title.setText(" ".join(finding.term.split()))
        self.kind.setCurrentIndex(self.kind.findData(category))
        self.everywhere.setText(self.tr("Everywhere (%n)", "", places))
        self.everywhere.setVisible(places > 1)
        clear(self._chips)
        for one in offers:
            pill = Pill(one.text)
            pill.setCheckable(False)
            pill.clicked.connect(lambda _on=False, one=one: self._take(one))
            self._chips.addWidget(pill)
        self._take(offers[0] if offers else Suggestion(""))

    def open_near(self, area: QRect) -> None:
        """Show it under an area of the screen, or above where there is no room."""
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * WIDTH_IN_LETTERS)
        self.adjustSize()
        screen = (QGuiApplication.screenAt(area.center()) or QGuiApplication.primaryScreen()).availableGeometry()
        below = area.bottom() + tokens(self).unit
        top = below if below + self.height() <= screen.bottom() else area.top() - self.height() - tokens(self).unit
        left = max(screen.left(), min(area.left(), screen.right() - self.width()))
        self.move(QPoint(left, max(screen.top(), top)))
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Ctrl+Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._give(everywhere=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        unit = tokens(self).unit
        column = QVBoxLayout(self)
        column.setContentsMargins(unit * 4, unit * 3, unit * 4, unit * 3)
        column.setSpacing(unit * 2)
        said = self.tr("The register sorts by it, and what is suggested instead follows from it.")
        column.addLayout(row(self._title, self.kind, sign_of(self.kind, self.kind.accessibleName(), said)))
        column.addWidget(self.field)
        held = QWidget()
        held.setLayout(self._chips)
        column.addWidget(held)
        column.addLayout(row(self.here, self.everywhere, None))

    def _take(self, one: Suggestion) -> None:
        self.field.setText(one.text)
        self._participant = one.participant
        self.field.setFocus()
        self.field.selectAll()

    def _forget_participant(self) -> None:
        self._participant = None

    def _give(self, everywhere: bool) -> None:
        text = " ".join(self.field.text().split())
        if not text:
            return
        known = next((one for one in self._offers if one.text == text), None)
        new = Suggestion(text, known.level if known else "replaced", self._participant)
        self.close()
        (self.everywhere_wanted if everywhere else self.here_wanted).emit(new, self.kind.currentData())

"""The printed version of a quote: written beside its source, a key for each sign, every difference named."""

from collections.abc import Callable

from PySide6.QtCore import QDate, QEvent, QLocale, Qt
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QTextCharFormat
from PySide6.QtWidgets import QCheckBox, QTextEdit, QVBoxLayout, QWidget

from annotator.domain.notes import Quote
from annotator.domain.quote_source import has_question, is_accepted, is_outdated, source_of
from annotator.domain.quoting import Difference, bracketed, differences, elided, glossed, tidied
from annotator.reporting.settings import settings_of
from annotator.storage.actions import quotes
from annotator.ui.chapter.difference_words import marked_sentence, unmarked_sentence
from annotator.ui.chapter.serif import serif
from annotator.ui.look.tokens import tokens
from annotator.ui.sections.section import flow
from annotator.ui.session import Session
from annotator.ui.shell.parts import begin_at, button, label
from annotator.ui.transcript.offsets import Utf16Map
from annotator.ui.writing import GrowingText

KEYS = {"elide": "Ctrl+E", "bracket": "Ctrl+J", "gloss": "Ctrl+G", "tidy": "Ctrl+T"}
MOST_NAMED = 6
"""Unmarked differences named one by one; of more, the number says enough."""


class DisplayText(GrowingText):
    """The text of the version; its keys are its own while she writes."""

    def __init__(self, name: str, tools: dict[str, Callable[[], None]], parent: QWidget | None = None) -> None:
        super().__init__(name, parent, lines=2)
        self._tools = {QKeySequence(KEYS[tool]): act for tool, act in tools.items()}

    def event(self, event: QEvent) -> bool:
        """Before the window's own keys."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._tool(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One key for each sign."""
        tool = self._tool(event)
        if tool is not None:
            tool()
        else:
            super().keyPressEvent(event)

    def selection(self) -> tuple[int, int]:
        """What is selected, in code points; both ends are the cursor where nothing is."""
        cursor, places = self.textCursor(), Utf16Map(self.text())
        return places.to_text(cursor.selectionStart()), places.to_text(cursor.selectionEnd())

    def put(self, text: str, start: int, end: int | None = None) -> None:
        """Put another text in its place, with a selection in code points."""
        self.setPlainText(text)
        cursor, places = self.textCursor(), Utf16Map(text)
        cursor.setPosition(places.to_qt(start))
        cursor.setPosition(places.to_qt(start if end is None else end), cursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.setFocus()

    def _tool(self, event: QKeyEvent) -> Callable[[], None] | None:
        return self._tools.get(QKeySequence(event.keyCombination()))


class QuoteEditor(QWidget):
    """Opens below the quote it is of."""

    def __init__(self, session: Session, quote: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._quote = session, quote
        self.text = DisplayText(
            self.tr("What is printed"),
            {"elide": self.elide, "bracket": self.bracket, "gloss": self.gloss, "tidy": self.tidy},
        )
        self.text.setFont(serif(self))
        self.text.written.connect(self._store)
        self.text.textChanged.connect(lambda: self.text.setExtraSelections([]))
        self.source = label("", "muted", selectable=True)
        self.question = QCheckBox(self.tr("With the question"))
        self.question.clicked.connect(lambda on: quotes.take_question(session.store, quote, on))
        self.marked = label("", "muted")
        self.unmarked = label("", "warning")
        self.accept = button(self.tr("Accept"), self._accept)
        self.outdated = label(self.tr("The transcript was corrected after this version was written."), "warning")
        self.confirm = button(self.tr("It still holds"), lambda: quotes.confirm_source(session.store, quote))
        self.reset = button(self.tr("As in the transcript"), self._put_back, "link", "undo")
        self._lay_out()
        begin_at(self, self.text)
        self.refresh()

    @property
    def record(self) -> Quote | None:
        """The quote as it is stored."""
        return self._session.project.quotes.get(self._quote)

    def refresh(self) -> None:
        """Show what is stored."""
        quote = self.record
        if quote is None or quote.unit not in self._session.project.units:
            return
        project = self._session.project
        source = source_of(project, quote.unit, quote.question)
        self.source.setText(source)
        self.text.show_text(quote.display or source)
        self.question.setVisible(quote.question or has_question(project, quote.unit))
        self.question.setChecked(quote.question)
        self.reset.setVisible(bool(quote.display))
        outdated = is_outdated(project, quote)
        self.outdated.setVisible(outdated)
        self.confirm.setVisible(outdated)
        self._show_differences(quote, source)

    def flush(self) -> None:
        """Store what was typed."""
        self.text.flush()

    def elide(self) -> None:
        """Leave the selection out, with the sign of an omission."""
        start, end = self.text.selection()
        mark = settings_of(self._session.project).elision
        text, at = elided(self.text.text(), start, end, mark)
        self.text.put(text, at)

    def bracket(self) -> None:
        """Put brackets round the selection, to write in them."""
        text, start, end = bracketed(self.text.text(), *self.text.selection())
        self.text.put(text, start, end)

    def gloss(self) -> None:
        """Room for an explanation after the word."""
        text, at = glossed(self.text.text(), self.text.selection()[1])
        self.text.put(text, at)

    def tidy(self) -> None:
        """Single spaces, a capital at the beginning, a full stop at the end."""
        self.text.put(tidied(self.text.text()), 0)

    def _lay_out(self) -> None:
        unit = tokens(self).unit
        names = {
            "elide": (self.tr("Leave out (…)"), self.elide),
            "bracket": (self.tr("Insert [ ]"), self.bracket),
            "gloss": (self.tr("Explain ( )"), self.gloss),
            "tidy": (self.tr("Tidy"), self.tidy),
        }
        tools = []
        for tool, (name, act) in names.items():
            made = button(name, act)
            made.setToolTip(f"{name}   {QKeySequence(KEYS[tool]).toString(QKeySequence.SequenceFormat.NativeText)}")
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            tools.append(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(unit * 2, 0, 0, unit * 2)
        column.setSpacing(unit * 2)
        said = label(self.tr("As it was said"), "heading")
        for widget in (
            *(flow(*tools, self.reset), self.text, self.unmarked, self.accept, self.marked, said, self.source),
            *(flow(self.outdated, self.confirm), self.question),
        ):
            column.addWidget(widget)

    def _show_differences(self, quote: Quote, source: str) -> None:
        shown = quote.display or source
        found = differences(source, quote.display)
        loose = [one for one in found if not one.is_marked]
        accepted = is_accepted(self._session.project, quote)
        signs = marked_sentence(found, source, shown)
        self.marked.setText(signs)
        self.marked.setVisible(bool(signs))
        lines = [unmarked_sentence(one, source, shown) for one in loose[:MOST_NAMED]]
        if len(loose) > MOST_NAMED:
            lines.append(self.tr("… and %n more", "", len(loose) - MOST_NAMED))
        if accepted and loose:
            lines.insert(0, self.tr("Accepted %1:").replace("%1", _day(quote.accepted)))
        elif loose:
            lines.insert(0, self.tr("Changed without a sign. Mark it, put it back, or accept it:"))
        self.unmarked.setText("\n".join(lines))
        self.unmarked.setProperty("role", "muted" if accepted else "warning")
        self.unmarked.style().polish(self.unmarked)
        self.unmarked.setVisible(bool(loose))
        self.accept.setVisible(bool(loose) and not accepted)
        self._underline([] if accepted else loose)

    def _underline(self, found: list[Difference]) -> None:
        text, marks = self.text.text(), []
        places = Utf16Map(text)
        form = QTextCharFormat()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        form.setUnderlineColor(QColor(tokens(self).warning))
        for one in found:
            mark = QTextEdit.ExtraSelection()
            mark.format = form
            cursor = self.text.textCursor()
            last = self.text.document().characterCount() - 1
            cursor.setPosition(min(last, places.to_qt(min(one.start, len(text)))))
            cursor.setPosition(min(last, places.to_qt(min(one.end, len(text)))), cursor.MoveMode.KeepAnchor)
            mark.cursor = cursor
            marks.append(mark)
        self.text.setExtraSelections(marks)

    def _store(self, text: str) -> None:
        quote = self.record
        if quote is None:
            return
        source = source_of(self._session.project, quote.unit, quote.question)
        display = "" if text == source or not text.strip() else text
        if display != quote.display:
            quotes.set_display(self._session.store, self._quote, display)

    def _accept(self) -> None:
        self.flush()
        quotes.accept_display(self._session.store, self._quote)
        self.text.setFocus()

    def _put_back(self) -> None:
        self.text.forget()
        quotes.set_display(self._session.store, self._quote, "")
        self.text.setFocus()


def _day(iso: str) -> str:
    """A day as she writes it."""
    return QLocale().toString(QDate.fromString(iso, Qt.DateFormat.ISODate), QLocale.FormatType.ShortFormat)

"""A short and a long quote of her own as they are set now."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from annotator.domain.project import Project
from annotator.domain.restriction import counted
from annotator.reporting.model import BlockQuote, Footnote, Inline, Run
from annotator.reporting.quotes import InlineQuote, Quotes, word_count
from annotator.reporting.settings import settings_of
from annotator.ui.chapter.serif import serif
from annotator.ui.look.tokens import tokens
from annotator.ui.session import Session
from annotator.ui.shell.parts import label

LOOKED_AT = 200
"""Units among which examples are sought."""


class Example(QFrame):
    """Taken from the quotes she chose, else from her units."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setProperty("role", "card")
        unit = tokens(self).unit
        self.texts = (label(""), label(""))
        column = QVBoxLayout(self)
        column.setContentsMargins(unit * 4, unit * 3, unit * 4, unit * 3)
        column.setSpacing(unit * 3)
        for text in self.texts:
            text.setFont(serif(self))
            column.addWidget(text)

    def refresh(self) -> None:
        """Show them in the form that is stored."""
        project = self._session.project
        settings = settings_of(project)
        quotes = Quotes(project, settings)
        units = _examples(project)
        for text, unit in zip(self.texts, [*units, 0, 0], strict=False):
            text.setVisible(bool(unit))
            if not unit:
                continue
            made = quotes.make(unit)
            font = serif(self)
            font.setItalic(settings.style.italic)
            text.setFont(font)
            text.setContentsMargins(0 if isinstance(made, InlineQuote) else tokens(self).unit * 6, 0, 0, 0)
            text.setText(_words(made.content) if isinstance(made, InlineQuote) else _block(made))
        self.setVisible(bool(units))


def _examples(project: Project) -> list[int]:
    counts_in = counted(project)
    chosen = [quote.unit for quote in project.quotes]
    others = [unit.id for unit in project.units if unit.status == "coded"]
    found = [unit for unit in [*chosen, *others][:LOOKED_AT] if counts_in(project.units[unit])]
    sized = sorted(dict.fromkeys(found), key=lambda unit: word_count(project.text_of(unit)))
    if not sized:
        return []
    longer = [unit for unit in sized if word_count(project.text_of(unit)) >= project.info.inline_limit]
    return list(dict.fromkeys([sized[0], longer[0] if longer else sized[-1]]))


def _words(content: Sequence[Inline]) -> str:
    return "".join(
        part.text if isinstance(part, Run) else "¹" if isinstance(part, Footnote) else "" for part in content
    )


def _block(quote: BlockQuote) -> str:
    lines = [(f"{turn.speaker}: " if turn.speaker else "") + _words(turn.runs) for turn in quote.turns]
    return "\n".join(lines) + _words(quote.label)

"""What a share would hold, in numbers, and what stays behind and why."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from annotator.domain.material import withheld_people
from annotator.domain.project import Project
from annotator.sharing.columns import MEMBER, UNITS
from annotator.sharing.drawing import Content
from annotator.ui.look.tokens import tokens
from annotator.ui.shell.parts import clear, label


class SharePreview(QFrame):
    """Follows the level: figures above, reasons below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.figures: dict[str, int] = {}
        unit = tokens(self).unit
        column = QVBoxLayout(self)
        column.setContentsMargins(unit * 5, unit * 4, unit * 5, unit * 4)
        column.setSpacing(unit * 3)
        column.addWidget(label(self.tr("What would go along"), "heading"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(unit * 6)
        self._grid.setVerticalSpacing(0)
        column.addLayout(self._grid)
        self._reasons = QVBoxLayout()
        self._reasons.setSpacing(unit)
        column.addLayout(self._reasons)

    def show_content(self, own: Project, content: Content) -> None:
        """Say what this content of her project holds."""
        shared = content.project
        words = sum(len(turn.text.split()) for turn in shared.turns)
        self.figures = {
            "words": words,
            "texts": len(shared.documents) if content.level != UNITS else 0,
            "units": len(shared.units),
            "codes": len(shared.nodes),
        }
        figures = (
            (words, self.tr("words of the interviews")),
            (self.figures["texts"], self.tr("whole interview(s)", "", self.figures["texts"])),
            (len(shared.units), self.tr("units")),
            (len(shared.nodes), self.tr("codes and themes")),
        )
        clear(self._grid)
        for at, (figure, name) in enumerate(figures):
            number = label(QLocale().toString(figure), "title")
            number.setAccessibleName(f"{figure} {name}")
            self._grid.addWidget(number, 0, at)
            self._grid.addWidget(label(name, "muted"), 1, at)
            self._grid.setColumnStretch(at, 1)
        self._say([(text, "muted") for text in self._left_out(own, content)])

    def show_problem(self, text: str) -> None:
        """Say why nothing can be shared like this."""
        self.figures = {}
        clear(self._grid)
        self._say([(text, "warning")])

    def _say(self, lines: list[tuple[str, str]]) -> None:
        clear(self._reasons)
        for text, role in lines:
            self._reasons.addWidget(label(text, role))

    def _left_out(self, own: Project, content: Content) -> list[str]:
        found = []
        if content.project.info.blind:
            found.append(self.tr("Your codes stay with you, and what you wrote about the units."))
        elif ideas := sum(unit.status == "idea" for unit in content.project.units):
            found.append(self.tr("Ideas without a code among the units: %1").replace("%1", str(ideas)))
        if content.left_out:
            found.append(
                self.tr(
                    "%n of your own text(s) stay behind or are emptied: they repeat words that do not go along, "
                    "or tell whose words they are about.",
                    "",
                    content.left_out,
                )
            )
        private = sum(memo.private for memo in own.memos)
        if private and content.level != MEMBER:
            found.append(self.tr("%n private note(s) stay with you.", "", private))
        if len(content.project.turns) and content.level != MEMBER:
            aside = sum(document.status != "included" for document in own.documents)
            if aside:
                found.append(self.tr("%n interview(s) that are not included stay behind.", "", aside))
            if withheld := len(withheld_people(own)):
                text = self.tr(
                    "The words of %n participant(s) who have withdrawn or are restricted stay behind.", "", withheld
                )
                found.append(text)
        return found

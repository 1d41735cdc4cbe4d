"""Agreement of two codings code by code, shown only where the method wants it."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.domain.agreement import Agreement
from annotator.domain.project import Project
from annotator.ui.languages import percent
from annotator.ui.look.tokens import tokens
from annotator.ui.sections.lines import LinesTable
from annotator.ui.shell.parts import begin_at, label


class AgreementTable(QWidget):
    """A line for each code, and what the figures rest on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heads = (
            *(self.tr("Code"), self.tr("Both"), self.tr("Only one"), self.tr("Neither")),
            *(self.tr("Agreement"), self.tr("Cohen’s kappa")),
        )
        self.lines = LinesTable(self.tr("Agreement for each code"), heads)
        self.caption = label("", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens(self).unit * 2)
        column.addWidget(self.caption)
        column.addWidget(self.lines, 1)
        begin_at(self, self.lines)

    def show_agreements(self, project: Project, found: Sequence[Agreement]) -> None:
        """Show these, in this order."""
        units = found[0].units if found else 0
        text = self.tr(
            "Over the %n unit(s) that either coding holds, in the interviews that have both. What neither marked is "
            "not counted, and with few units kappa says little.",
            "",
            units,
        )
        self.caption.setText(text)
        self.lines.show_lines([self._line(project, one) for one in found])

    def _line(self, project: Project, one: Agreement) -> list[str]:
        name = project.nodes[one.node].name
        apart = one.only_hers + one.only_theirs
        kappa = "–" if one.kappa is None else QLocale().toString(one.kappa, "f", 2)
        share = percent(one.share)
        return [name, str(one.both), str(apart), str(one.neither), share, kappa]

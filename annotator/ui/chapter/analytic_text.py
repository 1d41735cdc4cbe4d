"""The analytic text of a theme as it is printed in its section. It is written on the page Themes, beside its units."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.reporting.outline import printed_texts
from annotator.storage.templates import first_kind
from annotator.ui.chapter.serif import serif
from annotator.ui.look.tokens import tokens
from annotator.ui.session import Session
from annotator.ui.shell.parts import button, label
from annotator.ui.themes.kinds import kind_name
from annotator.ui.writing import MARGIN


class AnalyticText(QWidget):
    """Stands where it is printed, and leads to where it is written. Hidden where the method ends in no such text."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._node = 0
        self._name, self.text = label("", "muted"), label("", selectable=True)
        self.text.setFont(serif(self))
        self.go = button("", self._go, "link")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        unit = tokens(self).unit
        column.setSpacing(unit)
        for words in (self._name, self.text):
            words.setContentsMargins(unit * 2 + MARGIN + 1, 0, unit * 2, 0)  # in line with the fields above and below
            column.addWidget(words)
        column.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeft)

    def show_of(self, node: int) -> None:
        """Show the text of a theme; 0 for none."""
        project, self._node = self._session.project, node
        theme = project.nodes.get(node)
        text = project.summary_of(node, "analytic").strip()
        if theme is None or "analytic" not in printed_texts(project):
            self.hide()
            return
        self.setVisible(bool(text) or first_kind(project, theme) == "analytic")
        name = kind_name(project, "analytic")
        self._name.setText(name)
        self.text.setText(text)
        self.text.setAccessibleName(name)
        self.text.setVisible(bool(text))
        self.go.setText(self.tr("Change it on the page Themes") if text else self.tr("Write it on the page Themes"))

    def _go(self) -> None:
        self._session.focus_node(self._node)
        self._session.page_requested.emit("themes")
        self._session.theme_text_requested.emit(self._node, "analytic")

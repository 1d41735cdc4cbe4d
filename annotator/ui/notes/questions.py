"""The research questions, edited in place, with the themes that answer them."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from annotator.domain.changes import Changes
from annotator.domain.codebook import kind_of
from annotator.domain.notes import Question
from annotator.storage.actions import card
from annotator.ui.look.icons import put_icon
from annotator.ui.look.tokens import tokens
from annotator.ui.session import Session
from annotator.ui.shell.parts import LinkLabel
from annotator.ui.writing import MARGIN, GrowingText


class QuestionLine(QWidget):
    """One question: its text, and which themes answer it."""

    def __init__(self, session: Session, question: Question, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self.question = session, question.id
        unit = tokens(self).unit
        self.field = GrowingText(self.tr("Research question %1").replace("%1", str(number)), one_line=True)
        self.field.setPlaceholderText(self.tr("What do you want to find out?"))
        self.field.show_text(question.text)
        self.field.written.connect(self._store)
        self._themes = LinkLabel()
        self._themes.setToolTip(self.tr("Choose the themes that answer this question"))
        self._themes.linkActivated.connect(lambda _: self._choose_themes())
        remove = QToolButton()
        put_icon(remove, "close")
        remove.setAccessibleName(self.tr("Remove question %1").replace("%1", str(number)))
        remove.setToolTip(self.tr("Remove this question (undo with Ctrl+Z)"))
        remove.clicked.connect(self._on_remove)
        line = QHBoxLayout()
        line.setSpacing(unit * 2)
        count = QLabel(f"{number}.")
        count.setContentsMargins(0, round(unit * 1.4) + 1 + MARGIN, 0, 0)  # as far down as the field's first line
        line.addWidget(count, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.field, 1)
        line.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(unit)
        layout.addLayout(line)
        layout.addWidget(self._themes)
        self.show_themes()

    def show_themes(self) -> None:
        """Name the themes that answer the question, or say that none does yet."""
        project = self._session.project
        links = project.question_nodes.where("question", self.question)
        names = [project.nodes[link.node].name for link in links if not project.nodes[link.node].binned]
        none = self.tr("No theme answers this question yet. Choose …")
        shown = self.tr("Themes: %1").replace("%1", ", ".join(names)) if names else none
        self._themes.setText(f'<a href="#" style="color:{tokens(self).accent}">{escape(shown)}</a>')
        self._themes.setAccessibleName(shown)

    def refresh(self) -> None:
        """Show what is stored."""
        self.field.show_text(self._session.project.questions[self.question].text)

    def _store(self, text: str) -> None:
        if self.question in self._session.project.questions:
            card.write_question(self._session.store, self.question, " ".join(text.split()))

    def _choose_themes(self) -> None:
        project = self._session.project
        linked = {link.node for link in project.question_nodes.where("question", self.question)}
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for node in [n for n in project.nodes if not n.binned and kind_of(project, n) != "code"]:
            entry = menu.addAction(node.name)
            entry.setCheckable(True)
            entry.setChecked(node.id in linked)
            entry.toggled.connect(lambda on, theme=node.id: self._link(theme, on))
        if menu.isEmpty():
            menu.addAction(self.tr("There are no themes yet.")).setEnabled(False)
        menu.popup(self._themes.mapToGlobal(self._themes.rect().bottomLeft()))

    def _link(self, theme: int, linked: bool) -> None:
        card.link_question(self._session.store, self.question, theme, linked)

    def _on_remove(self) -> None:
        card.remove_question(self._session.store, self.question)


class QuestionsCard(QWidget):
    """All research questions, and the themes that answer none of them."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._lines: list[QuestionLine] = []
        unit = tokens(self).unit
        title = QLabel(self.tr("Research questions"))
        title.setProperty("role", "heading")
        self._add = QPushButton(self.tr("Add a question"))
        self._add.setProperty("role", "link")
        self._add.clicked.connect(self.add_question)
        self._loose = LinkLabel()
        self._loose.setProperty("role", "muted")
        self._loose.setToolTip(self.tr("Read the theme"))
        self._loose.linkActivated.connect(self._read_theme)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(unit * 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(unit * 4, unit * 4, unit * 4, unit * 2)
        layout.setSpacing(unit * 2)
        layout.addWidget(title)
        layout.addLayout(self._rows)
        layout.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._loose)
        session.changed.connect(self._on_changes)
        self._rebuild()

    def add_question(self) -> None:
        """Add an empty question and start writing it."""
        card.add_question(self._session.store, "")
        if self._lines:
            self._lines[-1].field.setFocus()

    def start_writing(self) -> None:
        """Go to the first question, or start one."""
        if self._lines:
            self._lines[0].field.setFocus()
        else:
            self.add_question()

    def flush(self) -> None:
        """Store what was typed."""
        for line in self._lines:
            line.field.flush()

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches("question"):
            if not self._shows_all():
                self.flush()  # before the lines go: hiding them would store, and build them anew in between
            if not self._shows_all():
                self._rebuild()
            for line in self._lines:
                line.refresh()
        if changes.touches("question", "question_node", "node", "node_link"):
            self._show_themes()

    def _shows_all(self) -> bool:
        return [line.question for line in self._lines] == [question.id for question in self._ordered()]

    def _go_on(self, row: int) -> None:
        """Enter leads to the next question, not to the cross that would remove this one."""
        (self._lines[row].field if row < len(self._lines) else self._add).setFocus()

    def _ordered(self) -> list[Question]:
        return sorted(self._session.project.questions, key=lambda q: (q.position, q.id))

    def _rebuild(self) -> None:
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = []
        for number, question in enumerate(self._ordered(), start=1):
            line = QuestionLine(self._session, question, number, self)
            line.field.left_by_key.connect(lambda row=number: self._go_on(row))
            self._rows.addWidget(line)
            self._lines.append(line)
        self._show_themes()

    def _show_themes(self) -> None:
        for line in self._lines:
            line.show_themes()
        project = self._session.project
        answering = {link.node for link in project.question_nodes}
        loose = [
            node
            for node in project.nodes
            if not node.binned and kind_of(project, node) == "theme" and node.id not in answering
        ]
        shown = bool(loose) and bool(self._lines)
        self._loose.setVisible(shown)
        said, names = self.tr("Themes that answer no question: %1"), ", ".join(node.name for node in loose)
        colour = tokens(self).accent
        links = (f'<a href="{node.id}" style="color:{colour}">{escape(node.name)}</a>' for node in loose)
        self._loose.setText(escape(said).replace("%1", ", ".join(links)))
        self._loose.setAccessibleName(said.replace("%1", names))

    def _read_theme(self, theme: str) -> None:
        self._session.page_requested.emit("themes")
        self._session.focus_node(int(theme))

"""One question of a version of the guide: its words, and the codes its answers carry."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from annotator.domain.asking import nodes_of_topic, questions_of, topics
from annotator.domain.guides import GuideQuestion
from annotator.storage.actions import guides
from annotator.ui.codebook.choice_box import ChoiceBox
from annotator.ui.look.icons import put_icon
from annotator.ui.look.tokens import tokens
from annotator.ui.session import Session
from annotator.ui.shell.parts import LinkLabel
from annotator.ui.writing import MARGIN, GrowingText


class GuideLine(QWidget):
    """Written in place; a menu moves it, removes it, and says that it asks the same as another version's."""

    left_by_key = Signal(int)
    """Enter was pressed in the question of this number."""

    def __init__(self, session: Session, question: GuideQuestion, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self.question = session, question.id
        unit, named = tokens(self).unit, self.tr("Question %1").replace("%1", str(number))
        self.field = GrowingText(named, one_line=True)
        self.field.setPlaceholderText(self.tr("What do you ask?"))
        self.field.written.connect(self._store)
        self.field.left_by_key.connect(lambda: self.left_by_key.emit(number))
        self._codes = LinkLabel()
        self._codes.linkActivated.connect(lambda _: self._choose_codes())
        self.more = QToolButton()
        put_icon(self.more, "more")
        self.more.setAccessibleName(self.tr("More for question %1").replace("%1", str(number)))
        self.more.setToolTip(self.tr("Move, remove, or say that it asks the same as another"))
        self.more.clicked.connect(lambda: self.menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft())))
        line = QHBoxLayout()
        line.setSpacing(2 * unit)
        count = QLabel(f"{number}.")
        count.setContentsMargins(0, round(unit * 1.4) + 1 + MARGIN, 0, 0)  # as far down as the field's first line
        line.addWidget(count, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.field, 1)
        line.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit)
        self._codes.setIndent(count.sizeHint().width() + 3 * unit)
        column.addLayout(line)
        column.addWidget(self._codes)

    def refresh(self) -> None:
        """Show what is stored."""
        project = self._session.project
        record = project.guide_questions.get(self.question)
        if record is None:
            return
        self.field.show_text(record.text)
        names = [project.nodes[node].name for node in nodes_of_topic(project, record.topic)]
        none = self.tr("Which codes or themes do the answers carry? Choose …")
        shown = self.tr("Answers: %1").replace("%1", ", ".join(names)) if names else none
        self._codes.setText(f'<a href="#" style="color:{tokens(self).accent}">{escape(shown)}</a>')
        self._codes.setAccessibleName(shown)

    def menu(self) -> QMenu:
        """What can be done with the question."""
        store, menu = self._session.store, QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Move up"), lambda: guides.move_guide_question(store, self.question, -1))
        menu.addAction(self.tr("Move down"), lambda: guides.move_guide_question(store, self.question, 1))
        others = menu.addMenu(self.tr("Asks the same as"))
        for key, text in self._other_topics():
            others.addAction(text.replace("&", "&&")).triggered.connect(lambda _on, key=key: self._join(key))
        others.setEnabled(not others.isEmpty())
        menu.addSeparator()
        menu.addAction(self.tr("Remove"), self._remove)
        return menu

    def _record(self) -> GuideQuestion:
        return self._session.project.guide_questions[self.question]

    def _other_topics(self) -> list[tuple[str, str]]:
        """The topics that this version does not ask otherwise."""
        here = {q.topic for q in questions_of(self._session.project, self._record().guide)}
        return [(topic.key, topic.text) for topic in topics(self._session.project) if topic.key not in here]

    def _join(self, topic: str) -> None:
        self.field.flush()
        guides.join_topic(self._session.store, self.question, topic)

    def _remove(self) -> None:
        self.field.forget()
        guides.remove_guide_question(self._session.store, self.question)

    def _store(self, text: str) -> None:
        if self.question in self._session.project.guide_questions:
            guides.write_guide_question(self._session.store, self.question, " ".join(text.split()))

    def _choose_codes(self) -> None:
        project, topic = self._session.project, self._record().topic
        linked = nodes_of_topic(project, topic)
        if not linked:
            self._add_code(topic)
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for node in linked:
            entry = menu.addAction(project.nodes[node].name.replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(True)
            entry.toggled.connect(lambda on, node=node: guides.link_topic(self._session.store, topic, node, on))
        menu.addSeparator()
        menu.addAction(self.tr("One more code or theme …"), lambda: self._add_code(topic))
        menu.popup(self._codes.mapToGlobal(self._codes.rect().bottomLeft()))

    def _add_code(self, topic: str) -> None:
        picker = ChoiceBox(self._session, self)
        picker.chosen.connect(lambda node: guides.link_topic(self._session.store, topic, node, True))
        picker.open_at(self._codes)

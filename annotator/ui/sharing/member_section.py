"""Member check: one participant gets her own transcript and nothing else."""

from PySide6.QtWidgets import QComboBox, QWidget

from annotator.domain.belongings import turns_of_person
from annotator.sharing.drawing import Content, draw_for_member
from annotator.sharing.errors import NothingToShare
from annotator.ui.ask import Ask
from annotator.ui.help.what import explained_field
from annotator.ui.sections.section import State, translate
from annotator.ui.session import Session
from annotator.ui.sharing.form import ShareForm
from annotator.ui.sharing.levels import FOR_PARTICIPANTS
from annotator.ui.shell.parts import begin_at


class MemberSection(ShareForm):
    """Word comes first: few participants have the program."""

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(
            session,
            ask,
            self.tr("Member check"),
            self.tr(
                "A participant reads her own interview and corrects it. No codes, notes or words of others go "
                "along; what comes back are proposals that you accept one by one."
            ),
            FOR_PARTICIPANTS,
            parent,
        )
        self.people = QComboBox()
        self.agree.setText(self.tr("Make the file …"))
        said = self.tr("The file holds what this participant said and was asked, and no word of anybody else.")
        self.column.addLayout(explained_field(self.tr("Whose interview?"), self.people, said))
        self.column.addWidget(self.preview)
        self.add_end()
        self.people.currentIndexChanged.connect(lambda _: self._later.start())
        begin_at(self, self.people)

    @staticmethod
    def state(session: Session) -> State:
        """What it is for."""
        return State(translate("MemberSection", "For one participant"))

    def refresh(self) -> None:
        self._list_people()
        super().refresh()

    def drawn(self) -> Content:
        participant = self.people.currentData()
        if participant is None:
            raise NothingToShare
        return draw_for_member(self._session.project, participant)

    def recipient(self) -> str:
        return self.people.currentText()

    def suggested_name(self) -> str:
        return self.tr("interview")

    def _list_people(self) -> None:
        project = self._session.project
        found = [
            p for p in sorted(project.participants, key=lambda p: (p.position, p.id)) if turns_of_person(project, p.id)
        ]
        rows = [(person.pseudonym, person.id) for person in found]
        if rows == [(self.people.itemText(at), self.people.itemData(at)) for at in range(self.people.count())]:
            return
        chosen = self.people.currentData()
        self.people.blockSignals(True)
        self.people.clear()
        for name, person in rows:
            self.people.addItem(name, person)
        self.people.setCurrentIndex(max(0, self.people.findData(chosen)))
        self.people.blockSignals(False)

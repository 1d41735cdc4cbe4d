"""A new project: what it is called, where it lies, and what locks it."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from annotator.domain.methods import FREE
from annotator.storage.templates import templates
from annotator.ui.ask import Ask
from annotator.ui.help.what import explained_field
from annotator.ui.languages import current, names
from annotator.ui.look.waiting import WaitingBar
from annotator.ui.messages import Message
from annotator.ui.shell.asked import NewProject, Source
from annotator.ui.shell.key_file_fields import NewKeyFile
from annotator.ui.shell.parts import button, field, label, note, row, rule
from annotator.ui.shell.passphrase_fields import NewPassphrase
from annotator.ui.shell.places import SUFFIX, cloud_of, free_path, projects_folder
from annotator.ui.shell.sheet import Sheet


class NewProjectPage(Sheet):
    """Asks for little; everything but the passphrase can be changed later. `source` is another program's file that it
    is to hold, `title` what the project is called there."""

    wanted = Signal(object)
    """A `NewProject`."""

    def __init__(self, ask: Ask, parent: QWidget | None = None, source: Source | None = None) -> None:
        super().__init__(self.tr("New project"), parent)
        self._ask, self._source = ask, source
        self._path = free_path(projects_folder(), self.tr("project"), SUFFIX)
        self.title = QLineEdit(source.title if source is not None else "")
        self.title.setPlaceholderText(self.tr("For example: Student nurses in home care"))
        self._language = QComboBox()
        for code, name in names().items():
            self._language.addItem(name, code)
        spoken = self._language.findData(source.language) if source is not None else -1
        self._language.setCurrentIndex(spoken if spoken >= 0 else self._language.findData(current()))
        self.method = QComboBox()
        for method in templates().values():
            self.method.addItem(method.name.said(current()), method.key)
        self.method.setMaxVisibleItems(self.method.count())
        self.method.setCurrentIndex(self.method.findData(FREE))
        self._described = label("", "muted")
        self.passphrase = NewPassphrase()
        self.key_file = NewKeyFile(ask, self._path)
        self._place = label(str(self._path), selectable=True)
        self._cloud = note("", "info")
        self._error = label("", "danger")
        self._error.hide()
        self._busy = WaitingBar()
        self._busy.setRange(0, 0)
        self._busy.hide()
        self._is_busy = False
        self.make = button(self.tr("Create the project"), self._on_create, "primary")
        self._fill()
        self.method.currentIndexChanged.connect(self._describe)
        self.title.textChanged.connect(self._show_state)
        self.passphrase.changed.connect(self._show_state)
        self.key_file.changed.connect(self._show_state)
        self.passphrase.entered.connect(self.make.click)
        self._describe()
        self._show_place()
        self._show_state()
        self.first = self.title

    def fail(self, message: Message) -> None:
        """The project could not be made: say why, and let her change what is needed."""
        self.set_busy(False)
        self._error.setText(f"{message.title}. {message.text}")
        self._error.show()
        QTimer.singleShot(0, self._error, lambda: self.area.ensureWidgetVisible(self._error))  # once it has its place

    def set_busy(self, busy: bool) -> None:
        """Show that the key is being worked out. The button stays: the focus would go to Back."""
        self._is_busy = busy
        self._busy.setVisible(busy)

    def choose_place(self) -> None:
        """Let her choose folder and file name."""
        found = self._ask.save_file(
            self.tr("Where should the project be kept?"), self._path.name, self.tr("Annotator project (*.annotator)")
        )
        if found is not None:
            self._path = found if found.suffix == SUFFIX else found.with_name(found.name + SUFFIX)
            self._show_place()

    def _fill(self) -> None:
        column = self.column
        if self._source is not None:
            text = self.tr("Made from “%1”. What comes in is shown as soon as the project is there, and stored then.")
            column.addWidget(note(text.replace("%1", self._source.name), "import"))
        seen = self.tr("It lies encrypted in the file. The report and every share show it.")
        column.addLayout(field(self.tr("Title"), self.title, seen))
        spoken = self.tr(
            "Search knows the forms of its words, and the report is written in it; both can be changed later."
        )
        way = self.tr("Which levels, columns and steps are proposed. It can be changed later, and nothing is lost.")
        column.addLayout(explained_field(self.tr("Language of the interviews"), self._language, spoken))
        column.addLayout(explained_field(self.tr("Method"), self.method, way, "method"))
        column.addWidget(self._described)
        column.addWidget(label(self.tr("Place"), "heading"))
        column.addLayout(row(self._place, button(self.tr("Change …"), self.choose_place)))
        column.addWidget(
            label(self.tr("The file name is visible to others: leave names of people and places out of it."), "muted")
        )
        column.addWidget(self._cloud)
        column.addWidget(rule())
        column.addWidget(label(self.tr("How it is locked"), "heading"))
        column.addWidget(
            label(
                self.tr(
                    "Everything in the project is encrypted. Without this passphrase only the recovery code you are "
                    "given next opens it."
                )
            )
        )
        column.addWidget(self.passphrase)
        column.addWidget(self.key_file)
        column.addWidget(self._error)
        column.addWidget(self._busy)
        column.addLayout(row(None, button(self.tr("Cancel"), self.closed.emit), self.make))
        column.addStretch(1)

    def _describe(self) -> None:
        words = templates()[self.method.currentData()].description.said(current())
        self._described.setText(words + " " + self.tr("It can be changed later, and nothing is lost."))
        self.method.setAccessibleDescription(self._described.text())

    def _show_place(self) -> None:
        self._place.setText(str(self._path))
        self.key_file.set_project(self._path)
        service = cloud_of(self._path)
        self._cloud.setVisible(service is not None)
        if service is not None:
            text = self.tr(
                "This folder is copied to %1. The file is encrypted, but check that your approval allows that."
            )
            self._cloud.findChild(type(self._place), "text").setText(text.replace("%1", service))  # type: ignore[union-attr]

    def _show_state(self) -> None:
        self.make.setEnabled(bool(self.title.text().strip()) and self.passphrase.is_ready and self.key_file.is_ready)

    def _on_create(self) -> None:
        if self._is_busy:
            return
        self._error.hide()
        title = " ".join(self.title.text().split())
        language, method = self._language.currentData(), self.method.currentData()
        self.wanted.emit(
            NewProject(self._path, title, language, self.passphrase.passphrase, method, self.key_file.path)
        )

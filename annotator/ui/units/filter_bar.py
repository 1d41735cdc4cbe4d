"""The line above the table: a field that filters, pills that narrow, and how the rows are grouped."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QVBoxLayout, QWidget

from annotator.domain.project import Project
from annotator.ui.codebook.choice_box import ChoiceBox
from annotator.ui.codebook.level_names import by
from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.pill import Pill
from annotator.ui.look.tokens import tokens
from annotator.ui.session import Session
from annotator.ui.units.rows import Filter, Group, Quoted

TYPING_PAUSE = 150


class FilterBar(QWidget):
    """Emits `filter_changed` with the new filter, and `group_changed`."""

    filter_changed = Signal(object)
    group_changed = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.filter = Filter()
        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._typing.timeout.connect(lambda: self._set(text=self.field.text()))
        self._make()

    @property
    def _project(self) -> Project:
        return self._session.project

    def clear(self) -> None:
        """Show everything again."""
        self.field.clear()
        self._typing.stop()
        self.filter = Filter()
        self._show_state()
        self.filter_changed.emit(self.filter)

    def set_nodes(self, nodes: Iterable[int]) -> None:
        """Only units with these codes or themes."""
        self._set(nodes=frozenset(nodes))

    def show_count(self, shown: int) -> None:
        """Say how many units are left."""
        text = self.tr("%1 units") if shown != 1 else self.tr("%1 unit")
        self._count.setText(text.replace("%1", str(shown)))

    def refresh(self) -> None:
        """Names may have changed, and what was filtered by may be gone."""
        known = self._project.nodes
        nodes = frozenset(n for n in self.filter.nodes if n in known and not known[n].binned)
        people = frozenset(p for p in self.filter.participants if p in self._project.participants)
        documents = frozenset(d for d in self.filter.documents if d in self._project.documents)
        narrowed = replace(self.filter, nodes=nodes, participants=people, documents=documents)
        if narrowed != self.filter:
            self.filter = narrowed
            self.filter_changed.emit(narrowed)
        self._show_state()

    def _make(self) -> None:
        unit = tokens(self).unit
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Filter units by words in text, condensation or code"))
        self.field.setAccessibleName(self.tr("Filter units"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(lambda _text: self._typing.start())
        self._nodes = Pill(self.tr("Theme or code"), self, opens=True)
        self._nodes.clicked.connect(self._pick_node)
        self._people, self._documents = Pill(self.tr("Participant"), self), Pill(self.tr("Interview"), self)
        self._people.set_menu(self._menu(self._people, "participants"))
        self._documents.set_menu(self._menu(self._documents, "documents"))
        self.uncondensed = Pill(self.tr("Without condensation"), self)
        self.golden = Pill(self.tr("★ Golden"), self)
        self.ideas = Pill(self.tr("Ideas"), self)
        for name, pill in (("uncondensed", self.uncondensed), ("golden", self.golden), ("ideas", self.ideas)):
            pill.toggled.connect(lambda on, name=name: self._set(**{name: on}))
        self.quoted = Pill(self.tr("Quoted"), self)
        self.quoted.set_menu(self._quoted_menu())
        self._group = Pill(self.tr("Group"), self)
        self._group.set_menu(self._group_menu())
        self._clear = Pill(self.tr("Show all"), self)
        self._clear.setCheckable(False)
        self._clear.clicked.connect(self.clear)
        self._count = QLabel(self)
        self._count.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * unit)
        self._line = QHBoxLayout()
        self._line.setSpacing(3 * unit)
        self._line.addWidget(self.field, 1)
        self._line.addWidget(self._count)
        column.addLayout(self._line)
        self._pills = FlowLayout(unit, 2 * unit)
        narrowing = (self._nodes, self._people, self._documents, self.uncondensed, self.golden, self.quoted, self.ideas)
        for widget in (*narrowing, self._group, self._clear):
            self._pills.addWidget(widget)
        column.addLayout(self._pills)
        self._show_state()

    def add(self, widget: QWidget) -> None:
        """One more widget at the end of the first line."""
        self._line.addWidget(widget)

    def _set(self, **values: object) -> None:
        changed = replace(self.filter, **values)  # type: ignore[arg-type]
        if changed != self.filter:
            self.filter = changed
            self._show_state()
            self.filter_changed.emit(changed)

    def _show_state(self) -> None:
        narrow = self.filter
        self._show(self._nodes, [self._project.nodes[n].name for n in sorted(narrow.nodes)])
        self._show(self._people, [self._project.participants[p].pseudonym for p in sorted(narrow.participants)])
        self._show(self._documents, [self._project.documents[d].title for d in sorted(narrow.documents)])
        self.uncondensed.setChecked(narrow.uncondensed)
        self.golden.setChecked(narrow.golden)
        self.ideas.setChecked(narrow.ideas)
        self.quoted.set_hint({"": "", "yes": self.tr("yes"), "no": self.tr("no")}[narrow.quoted])
        self.quoted.setChecked(bool(narrow.quoted))
        self._clear.setVisible(narrow != Filter())

    def _show(self, pill: Pill, names: list[str]) -> None:
        hint = names[0] if len(names) == 1 else str(len(names)) if names else ""
        pill.set_hint(hint)
        pill.setChecked(bool(names))

    def _pick_node(self) -> None:
        if self.filter.nodes:
            self.set_nodes(())
            return
        self._nodes.setChecked(False)
        picker = ChoiceBox(self._session, self)
        picker.chosen.connect(lambda node: self.set_nodes([node]))
        picker.open_at(self._nodes)

    def _menu(self, pill: Pill, name: str) -> QMenu:
        menu = QMenu(pill)
        menu.aboutToShow.connect(lambda: self._fill(menu, name))
        return menu

    def _fill(self, menu: QMenu, name: str) -> None:
        menu.clear()
        chosen: frozenset[int] = getattr(self.filter, name)
        if name == "participants":
            people = sorted(self._project.participants, key=lambda p: (p.position, p.id))
            choices = [(p.id, p.pseudonym) for p in people]
        else:
            choices = [(d.id, d.title) for d in self._project.ordered_documents()]
        for row_id, title in choices:
            action = menu.addAction(title.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(row_id in chosen)
            action.toggled.connect(lambda _on, row_id=row_id: self._toggle(name, row_id))

    def _toggle(self, name: str, row_id: int) -> None:
        chosen: frozenset[int] = getattr(self.filter, name)
        self._set(**{name: chosen ^ {row_id}})

    def _quoted_menu(self) -> QMenu:
        menu = QMenu(self.quoted)
        titles: tuple[tuple[Quoted, str], ...] = (
            ("", self.tr("Quoted or not")),
            ("yes", self.tr("Quoted in the report")),
            ("no", self.tr("Not quoted in the report")),
        )
        for key, title in titles:
            action = menu.addAction(title)
            action.setCheckable(True)
            action.triggered.connect(lambda _on, key=key: self._set(quoted=key))
            menu.aboutToShow.connect(lambda key=key, action=action: action.setChecked(self.filter.quoted == key))
        return menu

    def _group_menu(self) -> QMenu:
        menu = QMenu(self._group)
        group = QActionGroup(menu)
        titles: tuple[tuple[Group, str], ...] = (
            ("", self.tr("No groups")),
            ("theme", by(self._project, "theme")),
            ("participant", self.tr("By participant")),
            ("document", self.tr("By interview")),
        )
        for key, title in titles:
            action = menu.addAction(title)
            action.setCheckable(True)
            action.setChecked(not key)
            group.addAction(action)
            action.triggered.connect(lambda _on, key=key, action=action: self._on_group(key, action.text()))
            if key == "theme":
                menu.aboutToShow.connect(lambda action=action: action.setText(by(self._project, "theme")))
        return menu

    def _on_group(self, key: Group, title: str) -> None:
        self._group.set_hint(title if key else "")
        self._group.setChecked(bool(key))
        self.group_changed.emit(key)

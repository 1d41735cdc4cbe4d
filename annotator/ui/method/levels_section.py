"""The levels from main theme to code and the texts written for every unit: hers to name, add, order and remove."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QComboBox, QWidget

from annotator.domain.analysis import LayerKind
from annotator.domain.codebook import ordered_layers
from annotator.domain.slots import removable_columns, removable_layers
from annotator.storage.actions import method as actions
from annotator.ui.ask import Ask
from annotator.ui.languages import QT_TRANSLATE_NOOP
from annotator.ui.method.slot_list import Shown, SlotList
from annotator.ui.sections.section import Section, State, translate
from annotator.ui.session import Session

KINDS: dict[LayerKind, str] = {
    "theme": QT_TRANSLATE_NOOP("LevelsSection", "for themes"),
    "group": QT_TRANSLATE_NOOP("LevelsSection", "for groups"),
    "code": QT_TRANSLATE_NOOP("LevelsSection", "for codes"),
}


class LevelsSection(Section):
    """Themes above, codes below, as in the codebook."""

    def __init__(self, session: Session, _ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Levels and columns"),
            self.tr("The method proposes them; call them what your thesis calls them, and add what you need."),
            parent,
        )
        self._session = session
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("What the level is for"))
        for kind, name in KINDS.items():
            self.kind.addItem(translate("LevelsSection", name), kind)
        self.layers = SlotList(
            self.tr("Levels"),
            self.tr("What stands higher here holds what stands below it."),
            self.tr("New level"),
            self.kind,
        )
        self.columns = SlotList(
            self.tr("Texts for every unit"),
            self.tr("The first one is the one you write while you code."),
            self.tr("New text column"),
        )
        self.column.addWidget(self.layers)
        self.column.addWidget(self.columns)
        self.column.addStretch(1)
        self._connect()

    @staticmethod
    def state(session: Session) -> State:
        """The levels by name."""
        return State(" · ".join(layer.name for layer in reversed(ordered_layers(session.project))))

    def refresh(self) -> None:
        """Show levels and columns as they are."""
        self._show_layers()
        self._show_columns()

    def flush(self) -> None:
        """Store what was typed."""
        if self._session.store.is_open:
            self.layers.flush()
            self.columns.flush()

    def _show_layers(self) -> None:
        project, free = self._session.project, removable_layers(self._session.project)
        shown = []
        for layer in reversed(ordered_layers(project)):
            held = sum(not node.binned for node in project.nodes.where("layer", layer.id))
            use = translate("LevelsSection", KINDS[layer.kind]) + "  ·  " + str(held)
            why = "" if layer.id in free else self.tr("In use, or the only level for codes: it stays.")
            shown.append(Shown(layer.id, layer.name, use, why))
        self.layers.show_rows(shown)

    def _show_columns(self) -> None:
        project, free = self._session.project, removable_columns(self._session.project)
        shown = []
        for column in project.ordered_columns():
            written = sum(bool(text.text.strip()) for text in project.unit_texts.where("column", column.id))
            why = "" if column.id in free else self.tr("Something is written in it: it stays.")
            shown.append(Shown(column.id, column.name, self.tr("%n text(s)", "", written), why))
        self.columns.show_rows(shown)

    def _connect(self) -> None:
        self.layers.renamed.connect(partial(self._do, actions.rename_layer))
        self.layers.moved.connect(self._on_layer_moved)
        self.layers.removed.connect(partial(self._do, actions.remove_layer))
        self.layers.added.connect(lambda name: self._do(actions.add_layer, name, self.kind.currentData()))
        self.columns.renamed.connect(partial(self._do, actions.rename_column))
        self.columns.moved.connect(partial(self._do, actions.move_column))
        self.columns.removed.connect(partial(self._do, actions.remove_column))
        self.columns.added.connect(partial(self._do, actions.add_column))

    def _on_layer_moved(self, row: int, place: int) -> None:
        self._do(actions.move_layer, row, len(self._session.project.layers) - 1 - place)

    def _do(self, action: Callable[..., object], *what: object) -> None:
        """Shown at once, not a moment later: the next press of the same button counts on it."""
        action(self._session.store, *what)
        self.refresh()

"""The code box: opened at a selection, it codes with whatever is typed – a code there is, or one that is made now."""

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QWidget

from annotator.domain.analysis import LayerKind
from annotator.domain.codebook import layer_for, same_name
from annotator.storage.actions import coding, nodes
from annotator.ui.codebook.faces import Face
from annotator.ui.codebook.level_names import create_as, find_or_make
from annotator.ui.codebook.matching import folded
from annotator.ui.codebook.pick_box import PickBox
from annotator.ui.codebook.pick_list import PickRow
from annotator.ui.codebook.recents import Recents
from annotator.ui.session import Session


class CodeBox(PickBox):
    """Enter applies and closes, Ctrl+Enter or Shift+Enter applies and stays, Tab puts a new code under a theme.

    A code the unit has is ticked, and Enter takes it off.
    """

    applied = Signal(int, int)
    """(unit, node) after a code was given."""
    taken_off = Signal(int)
    """A node that was taken off again."""

    def __init__(self, session: Session, parent: QWidget, recents: Recents | None = None) -> None:
        super().__init__(session, parent, "")
        self.field.setAccessibleName(self.tr("Code or theme"))
        self.list.setAccessibleName(self.tr("Codes and themes"))
        self.field.setPlaceholderText(self.tr("Find or make a code …"))
        self._recents = recents or Recents(session, self)
        self._place: tuple[int, int, int] | None = None
        self._given: int | None = None
        self._new_name = ""
        self._ticked: set[int] = set()
        self._digits: dict[int, str] = {}

    def open_at(self, area: QRect, document: int, start: int, end: int, unit: int | None = None) -> None:
        """Open at a selection (`area` in global coordinates, `start` and `end` in code points), or for a unit."""
        self._place, self._given, self._new_name = (document, start, end), unit, ""
        self._say()
        self.open_near(area)

    @property
    def unit(self) -> int | None:
        """The unit that codes go to, or None before the first."""
        if self._given is not None and self._given in self._session.project.units:
            return self._given
        return coding.unit_at(self._session.store, *self._trimmed()) if self._place else None

    # --- rows ----------------------------------------------------------------------------------------------------

    def recent(self) -> list[int]:
        return self._recents.codes()

    def renew(self) -> None:
        self._ticked = self.ticked()
        self._digits = {} if self.field.text() else {n: str(at) for at, n in enumerate(self._recents.codes(), start=1)}
        super().renew()

    def ticked(self) -> set[int]:
        """The codes that are given here already."""
        unit = self.unit
        return {label.node for label in self._session.project.labels_of(unit)} if unit is not None else set()

    def node_row(self, face: Face) -> PickRow:
        row = super().node_row(face)
        ticked = face.node in self._ticked and not self._new_name
        return PickRow(row.kind, row.text, face, row.above, ticked, self._digits.get(face.node, ""))

    def more_rows(self, query: str, found: list[int]) -> list[PickRow]:
        if self._new_name:
            known = any(folded(self._faces[e.key].name) == folded(query) for e in self._entries)
            return [PickRow("create", create_as(self._session.project, "theme", query))] if query and not known else []
        if not query or same_name(self._session.project, query, self._layer()) is not None:
            return []
        text = create_as(self._session.project, "code", query)
        return [PickRow("create", text, above=self.tr("Tab: choose what it stands under"))]

    # --- keys ----------------------------------------------------------------------------------------------------

    def accept(self, stay: bool) -> None:
        row = self.list.row()
        if row is None:
            return
        if self._new_name and row.face is not None:
            self._create(self._new_name, row.face.node)
        elif self._new_name:
            self._create(self._new_name, self._new_theme(" ".join(self.field.text().split())))
        elif row.face is None:
            self._create(" ".join(self.field.text().split()), None)
        elif row.checked:
            self._take_off(row.face.node)
        else:
            self._apply(row.face.node)
        if stay and self.isVisible():
            self._new_name = ""
            self._say()
            self._take_stock()
            self.field.clear()
            self.renew()
        else:
            self.close_box()

    def on_tab(self) -> bool:
        """From a new name to the theme it is to stand under."""
        name = " ".join(self.field.text().split())
        if not name or self._new_name or same_name(self._session.project, name, self._layer()) is not None:
            return False
        self._new_name = name
        self._entries = [e for e in self._entries if self._faces[e.key].kind != "code"]
        self._say()
        self.field.clear()
        self.renew()
        return True

    def on_escape(self) -> None:
        if not self._new_name:
            self.close_box()
            return
        name, self._new_name = self._new_name, ""
        self._say()
        self._take_stock()
        self.field.setText(name)

    # --- doing ---------------------------------------------------------------------------------------------------

    def _apply(self, node: int) -> None:
        unit = self.unit
        if unit is not None:
            coding.add_label(self._session.store, unit, node)
        elif self._place is not None:
            unit = coding.code_range(self._session.store, *self._place, node)
        self._done(unit, node)

    def _create(self, name: str, parent: int | None) -> None:
        unit = self.unit
        if unit is not None:
            node = coding.add_new_label(self._session.store, unit, self._layer(), name, parent)
            self._done(unit, node)
        elif self._place is not None:
            made = coding.code_with_new(self._session.store, *self._place, self._layer(), name, parent)
            if made is not None:
                self._done(*made)

    def _new_theme(self, name: str) -> int:
        return nodes.create_node(self._session.store, layer_for(self._session.project, "theme").id, name)

    def _take_off(self, node: int) -> None:
        unit = self.unit
        if unit is not None:
            coding.remove_label(self._session.store, unit, node)
            self.taken_off.emit(node)

    def _done(self, unit: int | None, node: int) -> None:
        if unit is not None:
            self.applied.emit(unit, node)

    def _layer(self) -> int:
        return coding.code_layer(self._session.store)

    def _trimmed(self) -> tuple[int, int, int]:
        assert self._place is not None
        document, start, end = self._place
        return document, *self._session.project.flat(document).trimmed(start, end)

    def _say(self) -> None:
        self.heading.setVisible(bool(self._new_name))
        self.heading.setText(self.tr("“%1” is to stand under …").replace("%1", self._new_name))
        kind: LayerKind = "theme" if self._new_name else "code"
        self.field.setPlaceholderText(find_or_make(self._session.project, kind))

"""Where to: the type-ahead box that finds the theme to move under, or the code to merge into."""

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QWidget

from annotator.domain.codebook import makes_circle
from annotator.ui.codebook.pick_box import PickBox
from annotator.ui.codebook.pick_list import PickRow
from annotator.ui.languages import alphabetical
from annotator.ui.session import Session


class NodePicker(PickBox):
    """Asks one question at a time: `move`, `link` or `merge`."""

    chosen = Signal(str, int, object, object)
    """(what, node, the parent it is taken from or None, the target or None for no parent)."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(session, parent, "")
        self.field.setAccessibleName(self.tr("Code or theme"))
        self.list.setAccessibleName(self.tr("Codes and themes"))
        self._what, self._node, self._parent = "move", 0, None  # type: tuple[str, int, int | None]

    def ask(self, what: str, node: int, parent: int | None, area: QRect) -> None:
        """Open at a row of the tree."""
        self._what, self._node, self._parent = what, node, parent
        titles = {
            "move": self.tr("Move “%1” under …"),
            "link": self.tr("“%1” is to stand also under …"),
            "merge": self.tr("Merge “%1” into …"),
        }
        self.heading.setText(titles[what].replace("%1", self._session.project.nodes[node].name))
        self.heading.show()
        self.field.setPlaceholderText(self.tr("Name …"))
        self.open_near(area)

    def offered(self) -> set[int] | None:
        project = self._session.project
        others = {n.id for n in project.nodes if not n.binned and n.id != self._node}
        if self._what == "merge":
            return others
        taken = {link.parent for link in project.node_links.where("child", self._node)}
        return {n for n in others if n not in taken and not makes_circle(project, self._node, n)}

    def recent(self) -> list[int]:
        """Before anything is typed, themes come before codes: they are what codes stand under."""
        if self._what == "merge":
            return []
        themes = [face for face in self._faces.values() if face.kind != "code"]
        return [face.node for face in sorted(themes, key=lambda face: (face.kind != "theme", alphabetical(face.name)))]

    def more_rows(self, query: str, found: list[int]) -> list[PickRow]:
        if self._what == "move" and self._parent is not None and not query:
            return [PickRow("create", self.tr("On its own, under no theme"))]
        return []

    def accept(self, stay: bool) -> None:
        row = self.list.row()
        self.close_box()
        if row is not None:
            self.chosen.emit(self._what, self._node, self._parent, row.face.node if row.face else None)

"""The codebook panel: filter, tree, bin, and the small places where codes are named, split and merged."""

from functools import cached_property

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from annotator.domain.changes import Changes
from annotator.domain.codebook import ordered_layers, same_name
from annotator.storage.actions import nodes
from annotator.ui.ask import Ask
from annotator.ui.codebook.bin import BinSection
from annotator.ui.codebook.colours import ColourPalette
from annotator.ui.codebook.faces import Order
from annotator.ui.codebook.keys import ANY_LEVEL
from annotator.ui.codebook.level_names import new_of, new_on
from annotator.ui.codebook.node_picker import NodePicker
from annotator.ui.codebook.notice import Notice
from annotator.ui.codebook.split import SplitPanel
from annotator.ui.codebook.tree import CodeTree
from annotator.ui.codebook.tree_model import TreeModel
from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.icons import icon
from annotator.ui.look.stack import Stack
from annotator.ui.look.tokens import tokens
from annotator.ui.session import Session
from annotator.ui.shell.parts import button, label, row, scrolled

FILTER_AFTER_MS = 150


class CodebookPanel(QWidget):
    """What the shell binds to menus are methods here and of `tree`."""

    filter_changed = Signal(object)
    """The nodes the text is to show alone, as a set, or None for all."""
    card_requested = Signal(int)
    """She wants to read or write what a node means."""
    pin_requested = Signal(int)

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._ask = session, ask
        self._new: tuple[int, int | None] = (0, None)
        self._merge: object = None
        self.model = TreeModel(session, self)
        self.stack = Stack(self)
        self.tree = CodeTree(session, self.model, self.stack)  # made where it stands: moved there, it is styled anew
        self.filter = QLineEdit(self)
        self.name = QLineEdit(self)
        self.only = QFrame(self)
        self.notice = Notice(self)
        self.add = self._add_button()
        self.bin = BinSection(session, self)
        self._picker: NodePicker | None = None
        self._timer = QTimer(self, interval=FILTER_AFTER_MS, singleShot=True)
        self._lay_out()
        self._connect()
        self._show_what_there_is()

    # --- for the shell -------------------------------------------------------------------------------------------

    def new_code(self) -> None:
        """Name a new code, beside the chosen one or in the chosen theme."""
        self.tree.new_code()

    def new_theme(self) -> None:
        """Name a new theme."""
        self.tree.new_theme()

    def rename(self) -> None:
        """Rename the chosen code in place."""
        self.tree.setFocus()
        self.tree.rename()

    def focus_filter(self) -> None:
        """Put the caret into the filter."""
        self.filter.setFocus()
        self.filter.selectAll()

    # --- making --------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        unit, column = tokens(self).unit, QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.filter.setPlaceholderText(self.tr("Filter codes"))
        self.filter.setAccessibleName(self.tr("Filter codes and themes"))
        self.filter.setClearButtonEnabled(True)
        self.filter.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.name.setAccessibleName(self.tr("Name"))
        self.name.hide()
        top = row(self.filter, self.add, self._sort_button())
        top.setSpacing(unit)
        top.setContentsMargins(unit * 2, unit * 2, unit * 2, unit)
        column.addLayout(top)
        naming = row(self.name)
        naming.setContentsMargins(unit * 2, 0, unit * 2, 0)
        column.addLayout(naming)
        self.only.setProperty("role", "note")
        self.only.hide()
        self._only_text = label("")
        line = row(self._only_text, button(self.tr("Show all"), self.tree.clear_only, "link"))
        line.setStretch(0, 1)
        line.setContentsMargins(unit * 3, unit, unit * 2, unit)
        self.only.setLayout(line)
        column.addWidget(self.only)
        self.stack.addWidget(self.tree)
        column.addWidget(self.stack, 1)
        column.addWidget(self.notice)
        column.addWidget(self.bin)

    def _connect(self) -> None:
        self._timer.timeout.connect(lambda: self.model.set_filter(self.filter.text()))
        self.filter.textChanged.connect(lambda text: self._timer.start())
        self.filter.installEventFilter(self)
        self.name.installEventFilter(self)
        self.tree.installEventFilter(self)
        self.name.returnPressed.connect(self._make)
        tree = self.tree
        tree.new_requested.connect(self._ask_name)
        tree.target_requested.connect(self._ask_target)
        tree.merged.connect(self._on_merged)
        tree.split_requested.connect(self._on_split)
        tree.card_requested.connect(self.card_requested)
        tree.pin_requested.connect(self.pin_requested)
        tree.colour_requested.connect(lambda node, area: ColourPalette(self._session, node, self).open_at(area))
        tree.filter_changed.connect(self._on_only)
        self.model.name_taken.connect(self._on_name_taken)
        self._session.changed.connect(self._on_changes)

    def _add_button(self) -> QToolButton:
        made = self._tool("plus", self.tr("New code or theme"), QMenu(self))
        made.menu().aboutToShow.connect(self._fill_add_menu)
        return made

    def _fill_add_menu(self) -> None:
        menu = self.add.menu()
        menu.clear()
        for layer in ordered_layers(self._session.project):
            entry = menu.addAction(new_on(layer.name))
            entry.triggered.connect(lambda _=False, layer=layer.id: self.tree.ask_new(layer))

    def _sort_button(self) -> QToolButton:
        menu, group = QMenu(self), QActionGroup(self)
        titles: tuple[tuple[Order, str], ...] = (
            ("own", self.tr("My own order")),
            ("name", self.tr("By name")),
            ("count", self.tr("By number of units")),
        )
        for order, title in titles:
            entry = QAction(title, group, checkable=True, checked=order == "own")
            entry.triggered.connect(lambda _=False, wanted=order: self.model.set_order(wanted))
            menu.addAction(entry)
        menu.addSeparator()
        menu.addAction(self.tr("Open all"), self.tree.open_all)
        menu.addAction(self.tr("Close all"), self.tree.close_all)
        return self._tool("more", self.tr("Order of codes"), menu)

    def _tool(self, picture: str, name: str, menu: QMenu) -> QToolButton:
        made, side = QToolButton(), self.fontMetrics().height()
        made.setIcon(icon(picture))
        made.setIconSize(QSize(side, side))
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.setMenu(menu)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return made

    @cached_property
    def _empty(self) -> QWidget:
        """What stands in the place of the tree while there is no code; other projects open without it."""
        page, unit = QWidget(self.stack), tokens(self).unit
        column = QVBoxLayout(page)
        column.setContentsMargins(unit * 3, unit * 6, unit * 3, unit * 6)  # of a narrow column all goes to the words
        column.setSpacing(unit * 2)
        column.addWidget(label(self.tr("No codes yet"), "heading"))
        text = self.tr("Select a few words in an interview and press Space: the first code is made as you name it.")
        column.addWidget(label(text, "muted"))
        column.addWidget(label(self.tr("Or begin with the themes you expect, and find codes for them later."), "muted"))
        buttons = FlowLayout(unit * 2, unit * 2)  # side by side where there is room: they do not make the column wide
        self.first_code = button("", self.new_code, "", "plus")
        self.first_theme = button("", self.new_theme, "", "theme")
        for choice in (self.first_code, self.first_theme):
            buttons.addWidget(choice)
        column.addLayout(buttons)
        column.addStretch(1)
        made = scrolled(page)
        self.stack.addWidget(made)
        return made

    # --- what happens --------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc clears the filter, also from the tree, and gives up naming; Enter and Down go from the filter to the
        tree."""
        filtered = watched is self.tree and bool(self.filter.text())
        if isinstance(event, QKeyEvent) and (watched in (self.filter, self.name) or filtered):
            is_escape = event.key() == Qt.Key.Key_Escape
            if event.type() == QEvent.Type.ShortcutOverride and is_escape:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                if is_escape:
                    return self._on_escape(watched)
                goes = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)
                if watched is self.filter and goes:
                    self._apply_filter()
                    self.tree.choose_first()
                    return True
        return super().eventFilter(watched, event)

    def _on_escape(self, watched: QObject) -> bool:
        if watched is self.name:
            self.name.hide()
        else:
            self.filter.clear()
            self._apply_filter()
        self.tree.setFocus()
        return True

    def _apply_filter(self) -> None:
        self._timer.stop()
        self.model.set_filter(self.filter.text())

    def _ask_name(self, layer_id: int, parent: int | None) -> None:
        if layer_id == ANY_LEVEL:
            self._ask_level()
            return
        self._new = (layer_id, parent)
        place = self._session.project.nodes.get(parent)
        layer = self._session.project.layers[layer_id]
        title = new_on(layer.name)
        if place is not None:
            title = self.tr("%1 under “%2”").replace("%1", title).replace("%2", place.name)
        self.name.setPlaceholderText(title)
        self.name.setAccessibleName(title)
        self.name.clear()
        self.name.show()
        self.name.setFocus()

    def _ask_level(self) -> None:
        """The menu of levels at the chosen code; the one below its own is the likeliest, so Enter takes it."""
        menu, below = self.add.menu(), self.tree.visualRect(self.tree.currentIndex()).bottomLeft()
        menu.popup(self.tree.viewport().mapToGlobal(below))
        node, levels = self._session.project.nodes.get(self.tree.node or 0), ordered_layers(self._session.project)
        at = [layer.id for layer in levels].index(node.layer) if node else len(levels)
        menu.setActiveAction(menu.actions()[max(0, at - 1)])

    def _make(self) -> None:
        name, (layer_id, parent) = " ".join(self.name.text().split()), self._new
        layer = self._session.project.layers.get(layer_id)  # gone, where she changed the method meanwhile
        if not name or layer is None:
            return
        known = same_name(self._session.project, name, layer.id)
        self.name.hide()
        self.tree.setFocus()
        if known is None:
            self._session.focus_node(nodes.create_node(self._session.store, layer.id, name, parent))
            return
        self._session.focus_node(known.id)
        text = self.tr("“%1” is there already; it is chosen now.").replace("%1", known.name)
        links = self._session.project.node_links.where("child", known.id)
        if parent is None or any(link.parent == parent for link in links):
            self.notice.say(text)
        else:
            here = self.tr("Let it also stand here")
            self.notice.say(text, (here, lambda: nodes.link_node(self._session.store, known.id, parent)))

    def _ask_target(self, what: str, node: int, parent: int | None) -> None:
        if self._picker is None:
            self._picker = NodePicker(self._session, self)
            self._picker.chosen.connect(self._on_target)
        place = self.tree.visualRect(self.tree.currentIndex())
        area = QRect(self.tree.viewport().mapToGlobal(place.topLeft()), place.size())
        self._picker.ask(what, node, parent, area)

    def _on_target(self, what: str, node: int, parent: int | None, target: int | None) -> None:
        store, project = self._session.store, self._session.project
        if what == "merge" and target is not None:
            self.tree.merge(node, target)
        elif what == "link" and target is not None:
            nodes.link_node(store, node, target)
        elif what == "move":
            count = project.node_links.count("parent", target) if target is not None else len(project.nodes)
            nodes.move_node(store, node, parent, target, count)

    def _on_merged(self, source: int, target: int) -> None:
        names = [self._session.project.nodes[node].name for node in (source, target)]
        text = self.tr("“%1” is now part of “%2”.").replace("%1", names[0]).replace("%2", names[1])
        done = self._merge = self._session.store.history.done[-1]
        self.notice.ask_reason(text, lambda reason: self._give_reason(done, reason))

    def _give_reason(self, done: object, reason: str) -> None:
        history = self._session.store.history.done
        if history and history[-1] == done:
            self._session.store.give_reason(reason)

    def _on_name_taken(self, node: int, other: int, name: str) -> None:
        there = self._session.project.nodes[other].name
        text = self.tr("There is already “%1” on this level.").replace("%1", there)
        keep = (self.tr("Keep two of that name"), lambda: nodes.update_node(self._session.store, node, name=name))
        self.notice.say(text, (self.tr("Merge the two"), lambda: self.tree.merge(node, other)), keep)

    @cached_property
    def split(self) -> SplitPanel:
        """Where extracts are ticked that are to become a code of their own."""
        made = SplitPanel(self._session, self.stack)
        made.done.connect(self._after_split)
        self.stack.addWidget(made)
        return made

    def _on_split(self, node: int) -> None:
        self.notice.hide()  # the extracts need the room
        self.split.show_node(node)
        self._show_what_there_is()
        self.stack.setCurrentWidget(self.split)
        self.split.name.setFocus()

    def _after_split(self, new: int | None) -> None:
        self.stack.setCurrentWidget(self.tree)
        if new is not None:
            self._session.focus_node(new)
        self.tree.setFocus()

    def _on_only(self, shown: object) -> None:
        count = len(self.tree.only)
        self.only.setVisible(count > 0)
        self._only_text.setText(self.tr("The text shows %n code(s) or theme(s) only", "", count))
        self.filter_changed.emit(shown)

    def _on_changes(self, changes: Changes) -> None:
        if self._merge is not None and self._merge not in self._session.store.history.done[-1:]:
            self._merge = None  # what the notice says of the merge may be true no longer
            self.notice.hide()
        if changes.touches("node", "layer"):
            self._show_what_there_is()

    def _show_what_there_is(self) -> None:
        shown: QWidget = self.tree if self.model.has_nodes() else self._empty
        if shown is not self.tree:
            self.first_code.setText(new_of(self._session.project, "code"))
            self.first_theme.setText(new_of(self._session.project, "theme"))
        if not isinstance(self.stack.currentWidget(), SplitPanel):
            self.stack.setCurrentWidget(shown)

"""The page of the wall: the wall, the shelf of what can be put up, and what can be done with what hangs there."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSplitter, QVBoxLayout, QWidget

from annotator.confidentiality.leak_check import Piece
from annotator.domain.changes import Changes
from annotator.reporting.saving import put
from annotator.storage.access_log import record_export
from annotator.storage.actions import wall
from annotator.ui.ask import Ask
from annotator.ui.leaks.gate import Leaving, passes
from annotator.ui.look.stack import Stack
from annotator.ui.look.tokens import tokens
from annotator.ui.sections.section import flow
from annotator.ui.session import Session
from annotator.ui.shell.parts import begin_at, button, label
from annotator.ui.wall.items import AreaItem, CardItem, LinkItem
from annotator.ui.wall.shelf import Shelf
from annotator.ui.wall.view import WallView

_HANGS = ("wall_card", "wall_group", "wall_link")
_SHOWN = ("node", "node_link", "layer", "label", "unit", "span", "turn", "participant", "speaker", "document")
REFRESH_AFTER_MS = 60
SHELF_LETTERS = 40
MAP_FONT = "Liberation Sans, Arial, sans-serif"


class WallPanel(QWidget):
    """Takes in changes while it is shown; hidden it does nothing."""

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._ask = session, ask
        self._stale = True
        self._first = True
        self._later = QTimer(self, interval=REFRESH_AFTER_MS, singleShot=True)
        self._later.timeout.connect(self.refresh)
        self.view = WallView(session)
        self.shelf = Shelf(session)
        self.shelf.hide()
        self._lay_out()
        begin_at(self, self.view)
        self._connect()

    # --- what can be done ----------------------------------------------------------------------------------------

    def put_up(self, target: str, ids: list[int]) -> None:
        """Hang up units or nodes where she looks, and choose their cards."""
        cards = wall.put_on_wall(self._session.store, target, ids, self.view.middle())  # type: ignore[arg-type]
        self.refresh()
        self.view.choose([card for card in cards if card in self.view.wall.cards])

    def add_slip(self) -> None:
        """Hang up a slip and write on it."""
        x, y = self.view.free_place()
        card = wall.add_slip(self._session.store, (x, y))
        self.refresh()
        self.view.choose([card])
        self.view.write()

    def group(self) -> None:
        """Draw a line around the chosen cards, and name the group."""
        cards = self.view.wall.chosen_cards()
        x, y = self.view.free_place()
        group = wall.group_cards(self._session.store, cards, self.tr("New group"), (x, y))
        self.refresh()
        self.view.wall.clearSelection()
        self.view.wall.areas[group].setSelected(True)
        self.view.write()

    def name_group(self) -> None:
        """Write another name for the chosen group, or for the one the chosen card is in."""
        group = self._group()
        if group is not None:
            self.view.wall.clearSelection()
            self.view.wall.areas[group].setSelected(True)
            self.view.write()

    def take_off(self) -> None:
        """Take what is chosen off the wall; what it stands for stays in the project."""
        store, chosen = self._session.store, self.view.wall.selectedItems()
        cards = [item.face.card for item in chosen if isinstance(item, CardItem)]
        for item in chosen:
            if isinstance(item, LinkItem) and not cards:
                wall.remove_link(store, item.link.id)
            elif isinstance(item, AreaItem) and not cards:
                wall.dissolve_group(store, item.area.group)
        if cards:
            wall.take_off_wall(store, cards)
        self.refresh()

    def direct(self) -> None:
        """Give the chosen line a tip, or take it away."""
        for item in self.view.wall.selectedItems():
            if isinstance(item, LinkItem):
                wall.update_link(self._session.store, item.link.id, directed=not item.link.directed)

    def make_theme(self) -> None:
        """Make a theme of the chosen group, and show its card in the group."""
        group = self._group()
        if group is not None:
            theme = wall.theme_of_group(self._session.store, group)
            name = self._session.project.nodes[theme].name
            self._say(self.tr("“%1” is a theme now; the codes of the group stand under it.").replace("%1", name))

    def lay_out(self) -> None:
        """Arrange the chosen theme with all that stands under it."""
        node = self._theme()
        if node is not None:
            cards = wall.lay_out(self._session.store, node, self.view.middle())
            self.refresh()
            self.view.choose(cards[:1])

    def save_map(self) -> None:
        """Write codes, themes, groups and lines as SVG."""
        from annotator.reporting.svg import svg_of
        from annotator.reporting.wall_drawing import wall_drawing

        title = self.tr("Thematic map")
        path = self._ask.save_file(self.tr("Save the map"), title + ".svg", self.tr("Picture (*.svg)"))
        if path is not None:
            drawing = wall_drawing(self._session.project)
            self._leave(path, ".svg", list(drawing.texts()), svg_of(drawing, title, MAP_FONT).encode)

    def save_cards(self) -> None:
        """Write every card on sheets to print and cut."""
        from annotator.reporting.wall_cards import card_texts, cut_out_sheets, paper_cards

        title = self.tr("Cards to cut out")
        path = self._ask.save_file(self.tr("Save the cards"), title + ".pdf", self.tr("PDF (*.pdf)"))
        if path is not None:
            cards, language = paper_cards(self._session.project), self._session.project.info.language
            self._leave(path, ".pdf", card_texts(cards), lambda: cut_out_sheets(cards, title, language))

    def refresh(self) -> None:
        """Show what is true now."""
        self._later.stop()
        if not self._session.store.is_open:
            return
        self._stale = False
        self.view.follow()
        if self.shelf.isVisible():
            self.shelf.refresh()
        hangs = bool(self.view.wall.cards or self.view.wall.areas)
        self._stack.setCurrentIndex(0 if hangs else 1)
        begin_at(self, self.view if hangs else self._begin)
        self._show_state()

    # --- events --------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()
        if self._first and self.view.wall.cards:
            self._first = False
            QTimer.singleShot(0, self.view, self.view.zoom_to_all)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu().popup(event.globalPos())

    def menu(self) -> QMenu:
        """What can be done with what is chosen, with its keys."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        items = self.view.wall.selectedItems()
        cards = self.view.wall.chosen_cards()
        if len(items) == 1:
            menu.addAction(self.tr("Open or write\tReturn"), self.view.write)
        menu.addAction(self.tr("New slip\tS"), self.add_slip)
        if cards:
            menu.addAction(self.tr("Group\tG"), self.group)
            menu.addAction(self.tr("Line to another card\tL"), self.view.link)
        if any(isinstance(item, LinkItem) for item in items):
            menu.addAction(self.tr("With a tip, or without\tD"), self.direct)
        if self._group() is not None:
            menu.addAction(self.tr("Name of the group\tN"), self.name_group)
            menu.addAction(self.tr("Make a theme of the group\tT"), self.make_theme)
        if self._theme() is not None:
            menu.addAction(self.tr("Lay out the theme"), self.lay_out)
        if items:
            menu.addSeparator()
            menu.addAction(self.tr("Take off the wall\tDel"), self.take_off)
        return menu

    # --- within --------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        unit = tokens(self).unit
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._bar())
        self._stack = Stack()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty_page())
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self._stack)
        splitter.addWidget(self.shelf)
        splitter.setChildrenCollapsible(False)
        splitter.setStretchFactor(0, 1)
        letter = self.fontMetrics().averageCharWidth()
        splitter.setSizes([letter * 120, letter * SHELF_LETTERS])
        whole.addWidget(splitter, 1)
        self._line = label("", "muted")
        self._line.setContentsMargins(unit * 4, unit, unit * 4, unit)
        whole.addWidget(self._line)

    def _bar(self) -> QWidget:
        unit = tokens(self).unit
        bar = QWidget()
        bar.setProperty("role", "bar")
        self._theme_button = button(self.tr("Make a theme"), self.make_theme, "", "theme")
        self._lay_button = button(self.tr("Lay out"), self.lay_out)
        self._group_button = button(self.tr("Group"), self.group)
        self._link_button = button(self.tr("Line"), self.view.link)
        self._map_button = button(self.tr("Save the map …"), self.save_map, "", "export")
        self._cards_button = button(self.tr("Cards to cut out …"), self.save_cards, "", "print")
        parts: list[QPushButton] = [
            button(self.tr("Put up …"), self._toggle_shelf, "primary", "plus"),
            button(self.tr("Slip"), self.add_slip),
            self._group_button,
            self._link_button,
            self._theme_button,
            self._lay_button,
            button(self.tr("All in sight"), self.view.zoom_to_all),
            self._map_button,
            self._cards_button,
        ]
        row = QHBoxLayout(bar)
        row.setContentsMargins(unit * 4, unit * 3, unit * 4, unit * 3)
        row.addWidget(flow(*parts), 1)
        self._group_button.setToolTip(self.tr("Draw a line around the chosen cards"))
        self._theme_button.setToolTip(self.tr("A theme with the name of the group and its codes under it"))
        self._lay_button.setToolTip(self.tr("Arrange the chosen theme and what stands under it"))
        return bar

    def _empty_page(self) -> QWidget:
        page, unit = QWidget(), tokens(self).unit
        page.setProperty("role", "surface")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(page)
        column.setContentsMargins(unit * 8, unit * 6, unit * 8, unit * 6)
        column.setSpacing(unit * 2)
        column.addStretch(1)
        column.addWidget(label(self.tr("An empty wall"), "heading"))
        words = self.tr(
            "Put up codes and units as cards, move them until what belongs together lies together, and draw lines "
            "between them. A group becomes a theme when you say so."
        )
        column.addWidget(label(words, "muted"))
        self._begin = button(self.tr("Put up codes and units …"), self._toggle_shelf, "", "plus")
        column.addWidget(self._begin)
        column.addStretch(2)
        return page

    def _connect(self) -> None:
        does: dict[str, Callable[[], None]] = {
            "slip": self.add_slip, "group": self.group, "take_off": self.take_off, "direct": self.direct,
            "name": self.name_group, "theme": self.make_theme,
        }  # fmt: skip
        self.view.key.connect(lambda name: does[name]())
        self.view.chosen.connect(self._show_state)
        self.view.opened.connect(self._open)
        self.shelf.wanted.connect(self.put_up)
        self.shelf.closed.connect(self._toggle_shelf)
        self._session.changed.connect(self._on_changes)

    def _toggle_shelf(self) -> None:
        self.shelf.setVisible(self.shelf.isHidden())
        if self.shelf.isVisible():
            self.shelf.refresh()
            self.shelf.setFocus()
        else:
            self.setFocus()

    def _open(self, card: int) -> None:
        """Show where a card comes from."""
        record = self._session.project.wall_cards[card]
        if record.target == "unit" and record.target_id is not None:
            self._session.jump_to_unit(record.target_id)
        else:
            self._session.page_requested.emit("text")
            self._session.focus_unit(None)
            self._session.focus_node(record.target_id)

    def _group(self) -> int | None:
        """The chosen group, or the one all chosen cards are in."""
        areas = [item.area.group for item in self.view.wall.selectedItems() if isinstance(item, AreaItem)]
        if areas:
            return areas[0]
        homes = {self._session.project.wall_cards[card].grouped for card in self.view.wall.chosen_cards()}
        return homes.pop() if len(homes) == 1 else None

    def _theme(self) -> int | None:
        """The chosen theme, where one alone is chosen."""
        cards = self.view.wall.chosen_cards()
        if len(cards) == 1 and self.view.wall.cards[cards[0]].face.kind == "theme":
            return self._session.project.wall_cards[cards[0]].target_id
        return None

    def _leave(self, path: Path, suffix: str, texts: list[str], made: Callable[[], bytes]) -> None:
        path = path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)
        pieces = [Piece(text, text) for text in dict.fromkeys(texts)]
        pieces.append(Piece(path.stem, path.stem, "file_name"))

        def write() -> None:
            put(path, made())
            record_export(self._session.store, path)
            self._say(self.tr("Saved."))

        passes(self._session, self._ask, Leaving(pieces), write, self)

    def _say(self, words: str) -> None:
        self._line.setText(words)

    def _show_state(self) -> None:
        """Buttons that have nothing to do are grey; below the wall stands what is chosen."""
        chosen, hangs = self.view.wall.chosen_cards(), bool(self.view.wall.cards)
        for made, on in (
            (self._group_button, hangs),
            (self._link_button, bool(chosen)),
            (self._theme_button, self._group() is not None),
            (self._lay_button, self._theme() is not None),
            (self._map_button, hangs),
            (self._cards_button, hangs),
        ):
            made.setEnabled(on)
        if self.view.linking:
            self._say(self.view.accessibleDescription())
        elif len(chosen) == 1:
            self._say(self.view.sentence(chosen[0]))
        elif chosen:
            self._say(self.tr("%n card(s) chosen", "", len(chosen)))
        else:
            self._say(
                self.tr("Arrows go from card to card, Shift chooses several, Alt moves them, Return opens or writes.")
            )

    def _on_changes(self, changes: Changes) -> None:
        if not changes.touches(*_HANGS, *_SHOWN):
            return
        self._stale = True
        if not self.isVisible():
            return
        if changes.touches(*_HANGS):
            self.refresh()  # what was dragged must not jump back for a moment
        else:
            self._later.start()

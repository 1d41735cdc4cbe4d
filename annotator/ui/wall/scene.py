"""The wall as a scene: items follow the project, and say where the student has moved them."""

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QObject, QRectF
from PySide6.QtWidgets import QGraphicsScene

from annotator.domain.project import Project
from annotator.domain.wall_map import Rect, areas, around, faces
from annotator.ui.look.tokens import Tokens
from annotator.ui.wall.items import AreaItem, CardItem, LinkItem

MARGIN = 400


class WallScene(QGraphicsScene):
    """Items by the ids of their rows. Only what differs is touched."""

    def __init__(self, project: Project, look: Tokens, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project, self._look = project, look
        self.cards: dict[int, CardItem] = {}
        self.areas: dict[int, AreaItem] = {}
        self.links: dict[int, LinkItem] = {}
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.BspTreeIndex)

    def set_look(self, look: Tokens) -> None:
        """Draw in these colours."""
        self._look = look
        items: list[Any] = [*self.cards.values(), *self.areas.values(), *self.links.values()]
        for item in items:
            item.look = look
        self.update()

    def follow(self) -> None:
        """Take in how the wall is now."""
        shown = faces(self._project)
        wanted = [k for k in self._project.wall_links if k.card_from in shown and k.card_to in shown]
        self._drop_links({link.id for link in wanted})
        for card in self.cards.keys() - shown.keys():
            self.removeItem(self.cards.pop(card))
        for card, face in shown.items():
            if card in self.cards:
                self.cards[card].show_face(face)
            else:
                self.cards[card] = CardItem(face, self._look)
                self.addItem(self.cards[card])
        for link in wanted:
            if link.id in self.links:
                self.links[link.id].show_link(link)
            else:
                item = LinkItem(link, self.cards[link.card_from], self.cards[link.card_to], self._look)
                self.links[link.id] = item
                self.addItem(item)
        found = areas(self._project, shown)
        for group in self.areas.keys() - found.keys():
            self.removeItem(self.areas.pop(group))
        for group, area in found.items():
            if group in self.areas:
                self.areas[group].show_area(area)
            else:
                self.areas[group] = AreaItem(area, self._look)
                self.addItem(self.areas[group])
        self.setSceneRect(
            self.itemsBoundingRect().adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN) if shown or found else QRectF()
        )

    def chosen_cards(self) -> list[int]:
        """The selected cards."""
        return sorted(card for card, item in self.cards.items() if item.isSelected())

    def places(self) -> dict[int, Rect]:
        """Where the cards lie now."""
        return {card: item.rect for card, item in self.cards.items()}

    def moved(self) -> dict[int, tuple[int, int]]:
        """The cards that lie elsewhere than the project says, and where."""
        found = {}
        for card, item in self.cards.items():
            place = (round(item.x()), round(item.y()))
            if place != (item.face.place.x, item.face.place.y):
                found[card] = place
        return found

    def homes(self, moved: Mapping[int, Rect]) -> dict[int, int | None]:
        """Of cards that were moved, those that come into a group or leave theirs, with the group.

        A group whose cards are all moved goes along with them.
        """
        found: dict[int, int | None] = {}
        staying = {group: self._around(group, moved.keys()) for group in self.areas}
        for card, place in moved.items():
            own = self._project.wall_cards[card].grouped
            inside = (group for group, area in staying.items() if area is not None and area.holds(place.middle))
            group = next(inside, own if own is not None and staying.get(own) is None else None)
            if group != own:
                found[card] = group
        return found

    def _around(self, group: int, moved: Iterable[int]) -> Rect | None:
        """The area of a group without the cards that are moved; None where it goes with them."""
        gone = set(moved)
        cards = [card.id for card in self._project.wall_cards.where("grouped", group) if card.id in self.cards]
        if not cards:
            return self.areas[group].area.place
        staying = [self.cards[card].face.place for card in cards if card not in gone]
        return around(staying) if staying else None

    def _drop_links(self, wanted: set[int]) -> None:
        for link in self.links.keys() - wanted:
            item = self.links.pop(link)
            item.leave()
            self.removeItem(item)

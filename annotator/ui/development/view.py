"""How the themes came about: the figure, what happened between two snapshots, and the snapshots themselves."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.confidentiality.leak_check import Piece
from annotator.domain.alluvial import alluvial
from annotator.domain.changes import Changes
from annotator.domain.codebook import shown_colours
from annotator.domain.pictures import Picture, counted_digits, picture_of, rows_of, same_picture
from annotator.domain.snapshots import SnapshotNode
from annotator.reporting.saving import put
from annotator.storage.access_log import record_export
from annotator.storage.actions import snapshots
from annotator.ui.ask import Ask
from annotator.ui.development.compare_card import CompareCard, ordered_snapshots
from annotator.ui.development.figure import Figure, Head
from annotator.ui.development.snapshot_card import SnapshotCard, counts_of
from annotator.ui.languages import long_date
from annotator.ui.leaks.gate import Leaving, passes
from annotator.ui.look.scroll_area import ScrollArea
from annotator.ui.look.tokens import LIGHT, sized, tokens
from annotator.ui.review.reading import in_share
from annotator.ui.sections.section import card, flow
from annotator.ui.session import Session
from annotator.ui.shell.parts import begin_at, button, clear, fill, label, scrolled

REFRESH_AFTER_MS = 60
_SUBJECTS = ("node", "node_link", "layer", "label", "unit", "document", "participant", "snapshot", "snapshot_node")

_COUNTING = ("unit", "document", "participant", "speaker", "turn", "span")
"""What decides which units of a stored snapshot count today."""


class DevelopmentView(QWidget):
    """Takes in changes while it is shown, a moment after the last of them; hidden it does nothing."""

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._ask = session, ask
        self._cards: dict[int, SnapshotCard] = {}
        self._pictures: dict[int, Picture] = {}
        self._stale = True
        self._later = QTimer(self, interval=REFRESH_AFTER_MS, singleShot=True)
        self._later.timeout.connect(self.refresh)
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.figure = Figure()
        self.compare = CompareCard(session)
        self._lay_out()
        begin_at(self, self.figure if in_share(session) else self.take)
        session.changed.connect(self._on_changes)

    def take_snapshot(self) -> None:
        """Keep how it is now; the name is written next."""
        made = snapshots.take_snapshot(self._session.store, self._suggested())
        if made not in self._cards:  # hidden, it has not followed
            self.refresh()
        name = self._cards[made].name
        self._area.ensureWidgetVisible(self._cards[made])
        name.setFocus()
        name.selectAll()

    def restore(self, snapshot: int) -> None:
        """Go back; how it is now is kept as a snapshot first."""
        name = self._session.project.snapshots[snapshot].name
        keep = self.tr("Before going back to “%1”").replace("%1", name)
        self.flush()
        snapshots.restore_snapshot(self._session.store, snapshot, keep)
        self._say(self.tr("Codes and themes are as in “%1” again. Undo brings back how they were.").replace("%1", name))

    def save_picture(self) -> None:
        """Write the figure as SVG where she wants it."""
        path = self._ask.save_file(
            self.tr("Save the figure"), self.tr("how the themes came about") + ".svg", self.tr("Picture (*.svg)")
        )
        if path is None:
            return
        path = path if path.suffix.lower() == ".svg" else path.with_name(path.name + ".svg")
        texts = [box.name for column in self.figure.shown.columns for box in column]
        texts += [head.name for head in self.figure.heads]
        pieces = [Piece(text, text) for text in dict.fromkeys(texts) if text]
        pieces.append(Piece(path.stem, path.stem, "file_name"))

        def write() -> None:
            put(path, svg_of(self.figure))
            record_export(self._session.store, path)
            self._say(self.tr("Saved."))

        passes(self._session, self._ask, Leaving(pieces), write, self)

    def flush(self) -> None:
        """Store what was typed."""
        for made in self._cards.values():
            made.flush()

    def refresh(self) -> None:
        """Show what is true now."""
        self._later.stop()
        if not self._session.store.is_open:
            return
        self._stale = False
        ordered = ordered_snapshots(self._session)
        self._show_cards(ordered)
        for widget in (self._figure_card, self.compare):
            widget.setVisible(bool(ordered))
        self._empty.setVisible(not ordered)
        if ordered:
            now = picture_of(self._session.project)
            self._show_figure(ordered, now)
            self.compare.refresh(now)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _lay_out(self) -> None:
        unit = tokens(self).unit
        canvas = QWidget()
        column = QVBoxLayout(canvas)
        column.setContentsMargins(unit * 6, unit * 5, unit * 6, unit * 6)
        column.setSpacing(unit * 3)
        column.addWidget(label(self.tr("How the themes came about"), "title"))
        words = self.tr("A snapshot keeps how codes and themes are today. Later you see what became of them, and why.")
        column.addWidget(label(words, "muted"))
        self.take: QPushButton = button(self.tr("Take a snapshot"), self.take_snapshot, "primary", "plus")
        self.take.setVisible(not in_share(self._session))
        self._said: QLabel = label("", "good")
        self._said.hide()
        column.addWidget(flow(self.take))
        column.addWidget(self._said)
        self._empty = label(
            self.tr("No snapshots yet. Take the first when your first themes stand, and one after every round."),
            "muted",
        )
        column.addWidget(self._empty)
        column.addWidget(self._make_figure_card())
        column.addWidget(self.compare)
        self._list = QVBoxLayout()
        self._list.setSpacing(unit * 3)
        column.addLayout(self._list)
        column.addStretch(1)
        self._area = scrolled(canvas)
        fill(self, self._area)

    def _make_figure_card(self) -> QFrame:
        self._figure_card, column = card(self.tr("From snapshot to snapshot"))
        words = self.tr("Each box is a theme with its units; the bands show where the units went.")
        column.addWidget(label(words, "muted"))
        self._frame = _Frame(self.figure)
        column.addWidget(self._frame)
        self._sentence = label(self.tr("Choose a box to read where its units came from."), "muted", selectable=True)
        column.addWidget(self._sentence)
        save = button(self.tr("Save as a picture …"), self.save_picture, "link")
        save.setVisible(not in_share(self._session))
        column.addWidget(flow(save))
        self.figure.said.connect(self._on_said)
        self.figure.opened.connect(self._on_opened)
        return self._figure_card

    def _show_figure(self, ordered: list[int], now: list[SnapshotNode]) -> None:
        project = self._session.project
        within = counted_digits(project)
        pictures, heads = [], []
        for snapshot in ordered:
            record = project.snapshots[snapshot]
            pictures.append(self._picture(snapshot, within))
            heads.append(Head(record.name, long_date(record.at), counts_of(pictures[-1].rows.values())))
        if not same_picture(rows_of(project, ordered[-1]), now) or len(pictures) == 1:
            pictures.append(Picture(now, within))
            heads.append(Head(self.tr("Now"), "", counts_of(now)))
        uuids = {node.id: node.uuid for node in project.nodes}
        colours = {uuids[node]: colour for node, colour in shown_colours(project).items()}
        self.figure.show_figure(alluvial(pictures, colours), heads)
        self._frame.fit()

    def _picture(self, snapshot: int, within: frozenset[str]) -> Picture:
        """What a snapshot kept, read once: it stays as it is until units come, go or count no longer."""
        if snapshot not in self._pictures:
            self._pictures[snapshot] = Picture(rows_of(self._session.project, snapshot), within)
        return self._pictures[snapshot]

    def _show_cards(self, ordered: list[int]) -> None:
        """The newest first. What she writes in stays as it is."""
        if list(self._cards) != ordered[::-1]:
            for made in self._cards.values():
                made.leave()
            clear(self._list)
            self._cards = {}
            for snapshot in reversed(ordered):
                made = SnapshotCard(self._session, snapshot)
                made.compare_wanted.connect(self._compare)
                made.restore_wanted.connect(self.restore)
                self._cards[snapshot] = made
                self._list.addWidget(made)
                made.show()  # at once: its name is written next
        for made in self._cards.values():
            made.refresh()

    def _compare(self, snapshot: int) -> None:
        self.compare.compare(snapshot)
        self._area.ensureWidgetVisible(self.compare)
        self.compare.before.setFocus()

    def _suggested(self) -> str:
        """A name for the next snapshot."""
        project = self._session.project
        if not any(not node.binned and project.layers[node.layer].kind == "theme" for node in project.nodes):
            return self.tr("First codes")
        names = {snapshot.name for snapshot in project.snapshots}
        first = self.tr("First themes")
        if first not in names:
            return first
        return self.tr("Themes, version %1").replace("%1", str(len(names) + 1))

    def _on_said(self, sentence: str) -> None:
        self._sentence.setText(sentence or self.tr("Choose a box to read where its units came from."))
        if self.figure.chosen is not None:
            place = self.figure.place_of(self.figure.chosen)
            self._frame.ensureVisible(round(place.center().x()), 0, round(place.width() / 2), 0)

    def _on_opened(self, uuid: str) -> None:
        """Show a theme in the codebook, where it still is."""
        node = self._session.project.nodes.first("uuid", uuid)
        if node is not None and not node.binned:
            self._session.page_requested.emit("text")
            self._session.focus_unit(None)
            self._session.focus_node(node.id)
        else:
            self._say(self.tr("This theme is no longer there."))

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.show()

    def _on_changes(self, changes: Changes) -> None:
        if not changes.touches(*_SUBJECTS):
            return
        self._stale = True
        self._said.hide()
        self._forget_pictures(changes)
        if not self.isVisible():
            return
        if all(snapshot in self._session.project.snapshots for snapshot in self._cards):
            self._later.start()
        else:
            self.refresh()  # nothing more can be done with one that is gone

    def _forget_pictures(self, changes: Changes) -> None:
        """What is no longer as it was read: a row that is touched may be new, be other or be gone."""
        rows, touched = self._session.project.snapshot_nodes, changes.ids("snapshot_node")
        other = {rows[row].snapshot for row in touched if row in rows}
        for snapshot, picture in list(self._pictures.items()):
            was = {row.id for row in picture.rows.values()}
            if changes.touches(*_COUNTING) or snapshot in other or not touched.isdisjoint(was):
                del self._pictures[snapshot]


class _Frame(ScrollArea):
    """What may be wider than the page; as high as the figure."""

    def __init__(self, figure: Figure) -> None:
        super().__init__()
        self._figure = figure
        self.setWidgetResizable(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(figure)
        figure.setAutoFillBackground(False)

    def fit(self) -> None:
        """Take the figure's height, with room for a scroll bar where there is one."""
        self._figure.set_room(self.viewport().width())
        bar = self.horizontalScrollBar().sizeHint().height()
        wide = self._figure.width() > self.viewport().width()
        self.setFixedHeight(self._figure.height() + (bar if wide else 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()


def svg_of(figure: Figure) -> bytes:
    """The figure on white."""
    from PySide6.QtSvg import QSvgGenerator

    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    made = QSvgGenerator()
    made.setOutputDevice(buffer)
    size = figure.sizeHint()
    made.setSize(QSize(size.width(), size.height()))
    made.setViewBox(QRectF(0, 0, size.width(), size.height()))
    with QPainter(made) as painter:
        painter.setFont(figure.font())
        painter.translate(2, 2)
        figure.draw(painter, sized(LIGHT, figure.font()), lively=False)
    return bytes(held.data())

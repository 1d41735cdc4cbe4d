"""The page that searches everything (B15). Nothing of a search is kept on disk."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QVBoxLayout, QWidget

from annotator.domain.changes import Changes
from annotator.domain.passes import running
from annotator.domain.search import Found, SearchTexts, SourceKind
from annotator.domain.stretches import around
from annotator.stemming import stem
from annotator.storage.actions import coding, passes
from annotator.ui.ask import Ask
from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.pill import Pill
from annotator.ui.look.stack import Stack
from annotator.ui.look.tokens import tokens
from annotator.ui.review.reading import in_share
from annotator.ui.search.hits import HitsModel, Narrowing, narrowed, node_of, rows_of
from annotator.ui.search.results import HitsList
from annotator.ui.search.review import ReviewBar
from annotator.ui.session import Session
from annotator.ui.shell.parts import begin_at

TYPING_PAUSE = 120
SLICE = 0.012
"""Seconds of searching before the window gets its turn."""


class SearchPanel(QWidget):
    """One field, live results, and a review that codes the hits."""

    hits_changed = Signal(object)
    """The hits shown, as {document: [(start, end), …]} in code points of the joined texts; empty for none."""

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._ask = session, ask
        self._texts = SearchTexts(session.project)
        self._narrow = Narrowing()
        self._found: list[Found] = []
        self._pending: Iterator[list[Found]] | None = None
        self._stale = False
        self._coded = ""
        self.model = HitsModel(session, self)
        self.list = HitsList(self.model, self)
        self.review = ReviewBar(session, self)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._typing.timeout.connect(self.search)
        self._working = QTimer(self, interval=0)
        self._working.timeout.connect(self._work)
        self._make()
        begin_at(self, self.field)
        self._connect()
        self._show_state()

    def focus_field(self, query: str = "") -> None:
        """Put the cursor in the field, with a query to look for if one is given."""
        if query:
            self.field.setText(query)
        self.field.setFocus()
        self.field.selectAll()

    def search(self) -> None:
        """Look for what stands in the field; what can be found at once is shown at once."""
        self._typing.stop()
        self._stale = False
        self._found = []
        self._pending = self._texts.look(self.field.text(), stem)
        self._working.start()
        self._work()

    def showEvent(self, event: QShowEvent) -> None:
        """Search anew when something changed meanwhile."""
        super().showEvent(event)
        if self._stale:
            self.search()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the field to the hits; Esc empties the field."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Down and self.model.rows:
                if not self.list.currentIndex().isValid():
                    self.list.setCurrentIndex(self.model.index(1))  # row 0 is a heading
                self.list.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape and self.field.text():
                self.field.clear()
                return True
        return super().eventFilter(watched, event)

    def _make(self) -> None:
        unit = tokens(self).unit
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Search interviews, codes, memos, condensations and chapter"))
        self.field.setAccessibleName(self.tr("Search everything"))
        self.field.setToolTip(
            self.tr(
                'ensom* begins like this · *veiled* contains this · "på en måte" exactly these words · -lege leave out'
            )
        )
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        self._count = QLabel(self)
        self._count.setProperty("role", "muted")
        self._empty = self._make_empty(unit)
        self._stack = Stack(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * unit, 4 * unit, 4 * unit, 0)
        column.setSpacing(2 * unit)
        column.addWidget(self.field)
        column.addLayout(self._make_pills(unit))
        column.addWidget(self.review)
        column.addWidget(self._stack, 1)
        self.review.hide()

    def _make_pills(self, unit: int) -> FlowLayout:
        line = FlowLayout(unit, 2 * unit)
        titles: tuple[tuple[SourceKind, str], ...] = (
            ("text", self.tr("Interviews")),
            ("node", self.tr("Codes")),
            ("memo", self.tr("Memos")),
            ("unit_text", self.tr("Condensations")),
            ("question", self.tr("Questions")),
            ("chapter", self.tr("Chapter")),
        )
        self.kinds: dict[SourceKind, Pill] = {}
        for kind, title in titles:
            pill = self.kinds[kind] = Pill(title, self)
            pill.clicked.connect(lambda _on, kind=kind: self._set(kinds=self._narrow.kinds ^ {kind}))
            line.addWidget(pill)
        self.uncoded = Pill(self.tr("Only uncoded"), self)
        self.uncoded.clicked.connect(lambda on: self._set(uncoded=on))
        self.people = Pill(self.tr("Participant"), self)
        menu = QMenu(self.people)
        menu.aboutToShow.connect(lambda: self._fill_people(menu))
        self.people.set_menu(menu)
        self.coding = Pill(self.tr("Code the hits"), self)
        self.coding.clicked.connect(self._set_review)
        for widget in (self.uncoded, self.people, self.coding, self._count):
            line.addWidget(widget)
        return line

    def _make_empty(self, unit: int) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        self._message = QLabel(page)
        self._message.setWordWrap(True)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setProperty("role", "muted")
        self._wider = Pill("", page)
        self._wider.setCheckable(False)
        self._wider.clicked.connect(lambda: self.field.setText(self._wider.text()))
        column.addStretch(2)
        column.addWidget(self._message)
        column.addSpacing(2 * unit)
        column.addWidget(self._wider, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return page

    def _connect(self) -> None:
        self.field.textChanged.connect(self._on_typing)
        self.field.returnPressed.connect(self.search)
        self.list.wanted.connect(self.show_row)
        self.model.dataChanged.connect(lambda *_: self.review.show_count(len(self.model.ticked())))
        self.review.tick_all.connect(self.model.tick_all)
        self.review.node_chosen.connect(self.code_hits)
        self.review.name_given.connect(self._code_with_new)
        self._session.search_requested.connect(self.focus_field)
        self._session.changed.connect(self._on_changed)

    def _on_typing(self) -> None:
        self._coded = ""
        self._typing.start()

    def _work(self) -> None:
        """Search for one slice of time, then show what there is."""
        until = perf_counter() + SLICE
        for part in self._pending or ():
            self._found.extend(part)
            if perf_counter() > until:
                self._show()
                return
        self._pending = None
        self._working.stop()
        self._show()

    def _show(self) -> None:
        """Narrow what was found and put it in the list."""
        project = self._session.project
        narrow = replace(self._narrow, uncoded=False) if running(project) is not None else self._narrow
        shown = narrowed(project, self._found, narrow)
        at = self.list.currentIndex().row()
        self.model.show(rows_of(shown))
        if 0 <= at < len(self.model.rows):
            self.list.setCurrentIndex(self.model.index(at))
        self._show_state(sum(len(one.ranges) for one in shown))
        self.hits_changed.emit(self.model.in_documents())

    def _show_state(self, total: int = 0) -> None:
        by_kind = Counter(dict.fromkeys(self.kinds, 0))
        for one in self._found:
            by_kind[one.source.kind] += len(one.ranges)
        for kind, pill in self.kinds.items():
            pill.set_hint(str(by_kind[kind]) if self._found else "")
            pill.setChecked(kind in self._narrow.kinds)
        self.uncoded.setChecked(self._narrow.uncoded)
        again = running(self._session.project)
        self.uncoded.setVisible(again is None)  # where she coded the first time is put away
        self.coding.set_hint(again.reviewer if again is not None else "")
        self.coding.setToolTip(self.tr("The codes go into the coding that goes on now") if again is not None else "")
        self._show_people()
        shown = sum(row.count for row in self.model.rows)
        text = self.tr("%1 hits") if shown != 1 else self.tr("%1 hit")
        if shown < total:
            text = self.tr("The first %1 of %2 hits")
        text = text.replace("%1", str(shown)).replace("%2", str(total))
        self._count.setText(self._coded or (text if self.field.text().strip() else ""))
        self.coding.setVisible(not in_share(self._session))
        self.coding.setEnabled(any(row.source.kind == "text" for row in self.model.rows))
        self.review.show_count(len(self.model.ticked()))
        self._stack.setCurrentWidget(self.list if shown else self._empty)
        if not shown:
            self._show_empty()

    def _show_empty(self) -> None:
        query = self.field.text().strip()
        self._wider.setVisible(bool(query) and not self._found and query.isalnum())
        self._wider.setText(f"*{query}*")
        if not query:
            self._message.setText(
                self.tr("Type a word to see every place it is used, however inflected. ensom* finds what begins so.")
            )
        elif self._found:
            self._message.setText(self.tr("All hits are hidden by the filters above."))
        else:
            self._message.setText(self._nothing_found())

    def _nothing_found(self) -> str:
        if self._wider.isHidden():
            return self.tr("Nothing found. Look for fewer letters, or take a word out.")
        return self.tr("Nothing found. Parts of words are found with stars:")

    def _show_people(self) -> None:
        known = self._session.project.participants
        names = [known[p].pseudonym for p in sorted(self._narrow.participants) if p in known]
        self.people.set_hint(names[0] if len(names) == 1 else str(len(names)) if names else "")
        self.people.setChecked(bool(names))

    def _fill_people(self, menu: QMenu) -> None:
        menu.clear()
        for person in sorted(self._session.project.participants, key=lambda p: (p.position, p.id)):
            action = menu.addAction(person.pseudonym.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(person.id in self._narrow.participants)
            action.toggled.connect(
                lambda _on, person=person.id: self._set(participants=self._narrow.participants ^ {person})
            )

    def _set(self, **values: object) -> None:
        self._narrow = replace(self._narrow, **values)  # type: ignore[arg-type]
        self._show()

    def _set_review(self, on: bool) -> None:
        self.coding.setChecked(on)
        self.review.setVisible(on)
        self.model.review(on)
        if on:
            self.list.setFocus()

    def show_row(self, row: int) -> None:
        """Go to where a hit stands."""
        found, project = self.model.rows[row], self._session.project
        source = found.source
        if found.range is None:
            return
        if source.kind == "text":
            self._session.jump_to_range(source.id, *found.range)
        elif source.kind == "unit_text":
            self._session.jump_to_unit(project.unit_texts[source.id].unit)
        elif source.kind == "node":
            self._session.page_requested.emit("text")
            self._session.focus_node(source.id)
        elif source.kind == "chapter":
            self._session.page_requested.emit("chapter")
            node = node_of(project, source)
            if node is not None:
                self._session.focus_node(node)
        else:
            self._session.page_requested.emit("notes")

    def code_hits(self, node: int) -> None:
        """Give the ticked hits a code, as one action."""
        stretches = self._stretches()
        passes.code_all_here(self._session.store, stretches, node)
        self._after_coding(node, len(set(stretches)))

    def _code_with_new(self, name: str) -> None:
        layer = coding.code_layer(self._session.store)
        stretches = self._stretches()
        node = passes.code_all_here_with_new(self._session.store, stretches, layer, name)
        self._after_coding(node, len(set(stretches)))

    def _stretches(self) -> list[tuple[int, int, int]]:
        flat, stretch = self._session.project.flat, self.review.stretch
        return [(doc, *around(flat(doc), start, end, stretch)) for doc, start, end in self.model.ticked()]

    def _after_coding(self, node: int, count: int) -> None:
        self._set_review(False)
        self._session.focus_node(node)
        name = self._session.project.nodes[node].name
        self._coded = self.tr("%n passage(s) coded with “%1”", "", count).replace("%1", name)
        again = running(self._session.project)
        if again is not None:
            self._coded = f"{again.reviewer} · {self._coded}"
        self._count.setText(self._coded)

    def _on_changed(self, changes: Changes) -> None:
        self._texts.forget(changes)
        if changes.touches("review"):
            self._show()
        if not self.field.text().strip():
            return
        if changes.texts or (self.isVisible() and not self.model.reviewing):
            self._typing.start()  # also hidden: the transcript shows the hits, and they have moved
        else:
            self._stale = not self.isVisible()

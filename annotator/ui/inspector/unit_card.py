"""The unit in focus: its words, place, codes, condensation and other texts, note. Edited where it is read."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from annotator.domain.analysis import Stance
from annotator.domain.changes import Changes
from annotator.domain.codebook import colour_of, kind_of
from annotator.domain.places import clock, participant_of, place_of
from annotator.domain.uses import uses_of
from annotator.storage.actions import coding, memos
from annotator.ui.codebook.chip import NodeChip
from annotator.ui.codebook.code_box import CodeBox
from annotator.ui.codebook.recents import Recents
from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.icons import icon
from annotator.ui.look.tokens import tokens
from annotator.ui.session import Session
from annotator.ui.shell.parts import button, clear, label, row
from annotator.ui.writing import GrowingText


class UnitCard(QWidget):
    """Shows one unit; every text stores itself. Ctrl+Return in a text asks for the next unit."""

    next_wanted = Signal()

    def __init__(self, session: Session, recents: Recents | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._recents = session, recents
        self.unit: int | None = None
        self.words = label("", selectable=True)
        self.place = label("", "muted")
        self.star = QToolButton()
        self.idea = label(self.tr("An idea: marked, and not coded yet."), "muted")
        self.used = label("", "muted")
        self.memo = GrowingText(self.tr("Note in the margin"))
        self.columns: dict[int, GrowingText] = {}
        self.codes = QWidget()
        self._code_flow = FlowLayout(tokens(self).unit, tokens(self).unit)
        self._texts = QWidget()
        self._text_column = QVBoxLayout(self._texts)
        self._box: CodeBox | None = None
        self._memo_id: int | None = None
        self._codes_shown: object = None
        self._lay_out()
        self._connect()

    # --- making --------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        unit, column = tokens(self).unit, QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit * 3)
        column.addWidget(self._quote_card())
        self.codes.setLayout(self._code_flow)
        column.addWidget(self.codes)
        self._text_column.setContentsMargins(0, 0, 0, 0)
        self._text_column.setSpacing(unit)
        column.addWidget(self._texts)
        note = QVBoxLayout()
        note.setSpacing(unit)
        note.addWidget(self._caption(self.tr("Note")))
        self.memo.setPlaceholderText(self.tr("A thought, a question, something to come back to …"))
        note.addWidget(self.memo)
        column.addLayout(note)
        column.addWidget(self.used)
        column.addLayout(row(None, button(self.tr("Next unit"), self.next_wanted.emit, "link", "forward")))

    def _quote_card(self) -> QFrame:
        card, unit = QFrame(), tokens(self).unit
        card.setProperty("role", "card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(unit * 4, unit * 3, unit * 3, unit * 3)
        inner.setSpacing(unit * 2)
        font = self.words.font()
        font.setPointSizeF(font.pointSizeF() * 1.08)
        self.words.setFont(font)
        side = self.fontMetrics().height()
        self.star.setCheckable(True)
        self.star.setIcon(icon("star"))
        self.star.setIconSize(QSize(side, side))
        self.star.setAccessibleName(self.tr("Golden quote"))
        self.star.setToolTip(self.tr("Golden quote"))
        source = row(self.place, self.star)
        source.setStretch(0, 1)
        source.setAlignment(self.star, Qt.AlignmentFlag.AlignTop)
        inner.addWidget(self.words)
        inner.addLayout(source)
        inner.addWidget(self.idea)
        return card

    def _connect(self) -> None:
        self.star.toggled.connect(self._set_golden)
        self.memo.written.connect(self._write_memo)
        self.memo.left_by_key.connect(self.next_wanted)
        self._session.changed.connect(self._on_changes)

    def _caption(self, text: str) -> QLabel:
        made = label(text, "muted")
        made.setContentsMargins(tokens(self).unit, 0, 0, 0)
        return made

    # --- showing -------------------------------------------------------------------------------------------------

    def show_unit(self, unit: int | None) -> None:
        """Show another unit; what was typed about the one before is stored first."""
        if unit != self.unit:
            self.flush()
            self.unit = unit
        self.renew()

    def flush(self) -> None:
        """Store what was typed and not yet stored."""
        for text in (*self.columns.values(), self.memo):
            text.flush()

    def renew(self) -> None:
        """Show what is stored now."""
        project, record = self._session.project, self._session.project.units.get(self.unit)
        if record is None:
            return
        self.words.setText(project.text_of(record.id))
        self.place.setText(self._place_text())
        self.idea.setVisible(record.status == "idea")
        self.star.blockSignals(True)
        self.star.setChecked(record.golden)
        self.star.blockSignals(False)
        self.star.setIcon(icon("star", "warning" if record.golden else "muted"))
        self._show_codes()
        self._show_columns()
        self._show_memo()
        self._show_use()

    def _place_text(self) -> str:
        place, person = (
            place_of(self._session.project, self.unit or 0),
            participant_of(self._session.project, self.unit or 0),
        )
        number = (
            f"{place.paragraph}"
            if place.paragraph == place.last_paragraph
            else f"{place.paragraph}–{place.last_paragraph}"
        )
        parts = [person.pseudonym if person else "", place.document, self.tr("paragraph %1").replace("%1", number)]
        if place.page is not None:
            parts.append(self.tr("page %1").replace("%1", str(place.page)))
        if place.stamp is not None:
            parts.append(clock(place.stamp))
        return " · ".join(part for part in parts if part)

    def _show_codes(self) -> None:
        project, flow = self._session.project, self._code_flow
        marks = {"nuances": self.tr("nuances"), "against": self.tr("contradicts")}
        labels = [(lb, project.nodes[lb.node]) for lb in project.labels_of(self.unit or 0)]
        given = [(node, colour_of(project, node.id), kind_of(project, node), lb.stance) for lb, node in labels]
        idea = project.units[self.unit or 0].status == "idea"
        if self._codes_shown == (self.unit, given, idea):  # rebuilding would take the focus from a chip
            return
        self._codes_shown = (self.unit, given, idea)
        clear(flow)
        for node, colour, kind, stance in given:
            chip = NodeChip(node.id, node.name, colour, kind == "theme", marks.get(stance, ""))
            chip.setToolTip(f"{node.name}\n\n{node.definition}".strip())
            chip.clicked.connect(
                lambda _=False, to=node.id, c=chip: self.menu(to).popup(c.mapToGlobal(QPoint(0, c.height())))
            )
            chip.menu_wanted.connect(lambda to, at: self.menu(to).popup(at))
            chip.removed.connect(self._take_off)
            flow.addWidget(chip)
        text = self.tr("Make it a code …") if idea else self.tr("Add code")
        flow.addWidget(button(text, self.open_code_box, "link", "plus"))

    def menu(self, node: int) -> QMenu:
        """What a code's chip offers: its stance, its definition, taking it off."""
        menu, unit = QMenu(self), self.unit or 0
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        given = next(lb for lb in self._session.project.labels_of(unit) if lb.node == node)
        stances: tuple[tuple[Stance, str], ...] = (
            ("for", self.tr("Supports")),
            ("nuances", self.tr("Nuances")),
            ("against", self.tr("Contradicts")),
        )
        for stance, title in stances:
            entry = menu.addAction(title)
            entry.setCheckable(True)
            entry.setChecked(given.stance == stance)
            entry.triggered.connect(lambda _=False, s=stance: coding.set_stance(self._session.store, unit, node, s))
        menu.addSeparator()
        menu.addAction(self.tr("Show its definition"), lambda: self._show_definition(node))
        menu.addAction(icon("close"), self.tr("Remove the code"), lambda: self._take_off(node))
        return menu

    def _show_columns(self) -> None:
        project = self._session.project
        ordered = project.ordered_columns()
        if list(self.columns) != [column.id for column in ordered]:
            clear(self._text_column)
            self.columns.clear()
            for column in ordered:
                self._add_column(column.id)
        for column in ordered:
            caption = self.findChild(QLabel, f"column{column.id}")
            if caption is not None:
                caption.setText(column.name)
            self.columns[column.id].setAccessibleName(column.name)
            self.columns[column.id].show_text(project.column_text(self.unit or 0, column.id))

    def _add_column(self, column: int) -> None:
        caption, text = self._caption(""), GrowingText("", lines=2 if not self.columns else 1)
        caption.setObjectName(f"column{column}")
        text.setPlaceholderText(self.tr("What does it say, in few words?") if not self.columns else "…")
        text.written.connect(lambda written: self._write_column(column, written))
        text.left_by_key.connect(self.next_wanted)
        self.columns[column] = text
        self._text_column.addWidget(caption)
        self._text_column.addWidget(text)

    def _show_memo(self) -> None:
        found = self._session.project.memos_on("unit", self.unit or 0)
        self._memo_id = found[0].id if found else None
        self.memo.show_text(found[0].text if found else "")

    def _show_use(self) -> None:
        names = [use.name for use in uses_of(self._session.project, self.unit or 0)]
        self.used.setVisible(bool(names))
        text = self.tr("Quoted in the chapter under “%1”").replace("%1", "”, “".join(dict.fromkeys(names)))
        self.used.setText(text + (" ⚠ " + self.tr("more than once") if len(names) > 1 else ""))

    # --- doing ---------------------------------------------------------------------------------------------------

    def open_code_box(self) -> None:
        """Find or make a code for the unit."""
        if self.unit is None:
            return
        self.flush()
        if self._box is None:
            self._box = CodeBox(self._session, self, self._recents)
        area = QRect(self.codes.mapToGlobal(QPoint(0, 0)), self.codes.size())
        start, end = self._session.project.ranges_of(self.unit)[0]
        self._box.open_at(area, self._session.project.units[self.unit].document, start, end, self.unit)

    def _take_off(self, node: int) -> None:
        if self.unit is not None:
            self.flush()
            coding.remove_label(self._session.store, self.unit, node)

    def _show_definition(self, node: int) -> None:
        self._session.focus_node(node)
        self._session.focus_unit(None)

    def _set_golden(self, golden: bool) -> None:
        if self.unit is not None:
            coding.set_golden(self._session.store, self.unit, golden)

    def _write_column(self, column: int, text: str) -> None:
        if self.unit in self._session.project.units and column in self._session.project.text_columns:
            coding.write_unit_text(self._session.store, self.unit or 0, column, text)

    def _write_memo(self, text: str) -> None:
        if self.unit not in self._session.project.units:
            return
        if self._memo_id is None and text.strip():
            self._memo_id = memos.add_memo(self._session.store, text, "margin", "unit", self.unit)
        elif self._memo_id is not None and not text.strip():
            memos.delete_memo(self._session.store, self._memo_id)
        elif self._memo_id is not None:
            memos.write_memo(self._session.store, self._memo_id, text)

    def _on_changes(self, changes: Changes) -> None:
        if (
            self.unit is not None
            and self.unit in self._session.project.units
            and changes.touches(
                "unit",
                "label",
                "node",
                "node_link",
                "unit_text",
                "text_column",
                "memo",
                "quote",
                "outline_item",
                "span",
                "turn",
                "speaker",
                "participant",
                "document",
            )
        ):
            self.renew()

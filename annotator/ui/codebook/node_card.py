"""The card of a code or theme: what it means, where it belongs, what was written about it. Edited where it is read."""

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QMenu, QToolButton, QVBoxLayout, QWidget

from annotator.domain.analysis import Layer, Node
from annotator.domain.changes import Changes
from annotator.domain.codebook import colour_of, count_units, kind_of, ordered_layers, parents, same_name
from annotator.reporting.counting import share_of
from annotator.storage.actions import card, memos, nodes
from annotator.ui.codebook.chip import NodeChip
from annotator.ui.codebook.colours import ColourPalette
from annotator.ui.codebook.node_picker import NodePicker
from annotator.ui.codebook.swatch import SwatchButton
from annotator.ui.codebook.tick_text import TickText
from annotator.ui.languages import long_date
from annotator.ui.look.flow import FlowLayout
from annotator.ui.look.tokens import tokens
from annotator.ui.session import Session
from annotator.ui.shell.parts import button, clear, label, row
from annotator.ui.writing import GrowingText


class NodeCard(QFrame):
    """Shows one node; every text stores itself."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.node: int | None = None
        self.setProperty("role", "card")
        self.swatch = SwatchButton()
        self.name = GrowingText(self.tr("Name"), one_line=True)
        self.name.setProperty("role", "name")
        self.layer = QToolButton()
        self.facts = label("", "muted")
        self.warning = label("", "warning")
        self.merge = button(self.tr("Merge the two"), self._merge, "link")
        self.texts: dict[str, GrowingText] = {}
        self._captions: dict[str, QWidget] = {}
        self._chips, self._questions, self._memos = QWidget(), QWidget(), QWidget()
        self._chip_flow = FlowLayout(tokens(self).unit, tokens(self).unit)
        self._question_column, self._memo_column = QVBoxLayout(), QVBoxLayout()
        self._memo_fields: dict[int, GrowingText] = {}
        self._boxes: dict[int, QCheckBox] = {}
        self._shown: dict[str, tuple[object, ...]] = {}
        self._picker: NodePicker | None = None
        self._other: int | None = None
        self._lay_out()
        self.name.written.connect(self._rename)
        self.swatch.clicked.connect(self._choose_colour)
        session.changed.connect(self._on_changes)

    # --- making --------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        unit, column = tokens(self).unit, QVBoxLayout(self)
        column.setContentsMargins(unit * 3, unit * 3, unit * 3, unit * 3)
        column.setSpacing(unit)
        top = row(self.swatch, self.name)
        top.setStretch(1, 1)
        top.setAlignment(self.swatch, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        self.layer.setAccessibleName(self.tr("Level"))
        self.layer.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.facts.setContentsMargins(unit, 0, 0, 0)
        column.addWidget(self.layer, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.facts)  # a line of its own: beside a long name of a level it would break into four
        for widget in (self.warning, self.merge):
            column.addWidget(widget)
            widget.hide()
        self._chips.setLayout(self._chip_flow)
        column.addWidget(self._chips)
        captions = {
            "heading": (self.tr("Heading in the chapter"), self.tr("As the name")),
            "definition": (self.tr("Definition"), self.tr("No definition yet. What is this about, in a sentence?")),
            "include": (self.tr("Belongs here"), self.tr("What counts, also when in doubt?")),
            "exclude": (self.tr("Does not belong here"), self.tr("What looks like it, and goes elsewhere?")),
            "example": (self.tr("Example"), self.tr("A typical passage")),
        }
        for field, (caption, hint) in captions.items():
            self._add_text(column, field, caption, hint)
        for part, inner in ((self._questions, self._question_column), (self._memos, self._memo_column)):
            part.setLayout(inner)
            inner.setContentsMargins(0, unit, 0, 0)
            inner.setSpacing(unit)
            column.addWidget(part)

    def _add_text(self, column: QVBoxLayout, field: str, caption: str, hint: str) -> None:
        text = GrowingText(caption)
        text.setPlaceholderText(hint)
        text.written.connect(lambda written: self._write(field, written))
        self.texts[field] = text
        above = label(caption, "muted")
        above.setContentsMargins(tokens(self).unit, tokens(self).unit, 0, 0)
        self._captions[field] = above
        column.addWidget(above)
        column.addWidget(text)

    # --- showing -------------------------------------------------------------------------------------------------

    def show_node(self, node: int | None) -> None:
        """Show another node; what was typed about the one before is stored first."""
        if node != self.node:
            self.flush()
            self.node = node
            self._warn(None)
        self.renew()

    def flush(self) -> None:
        """Store what was typed and not yet stored."""
        for text in (self.name, *self.texts.values(), *self._memo_fields.values()):
            text.flush()

    def renew(self) -> None:
        """Show what is stored now."""
        record = self._session.project.nodes.get(self.node)
        if record is None:
            return
        project = self._session.project
        kind = kind_of(project, record)
        self.swatch.show_colour(colour_of(project, record.id), kind == "theme")
        self.name.show_text(record.name)
        for field, text in self.texts.items():
            text.show_text(getattr(record, field))
        for widget in (self.texts["heading"], self._captions["heading"]):
            widget.setVisible(kind != "code")
        self._show_facts()
        self._show_chips()
        self._show_questions(kind)
        self._show_memos()

    def showEvent(self, event: QShowEvent) -> None:
        """Take in what changed while another card or page was in front."""
        super().showEvent(event)
        self.renew()

    def _show_facts(self) -> None:
        project, node = self._session.project, self._session.project.nodes[self.node or 0]
        layers = {layer.id: layer for layer in ordered_layers(project)}
        if not self._is_shown("layers", list(layers.values()), node.layer):
            self._show_layers(node, layers)
        self._count()

    def _show_layers(self, node: Node, layers: dict[int, Layer]) -> None:
        self.layer.setText(f"{layers[node.layer].name} ▾" if node.layer in layers else "▾")
        menu = QMenu(self.layer)
        for layer in layers.values():
            entry = menu.addAction(layer.name)
            entry.setCheckable(True)
            entry.setChecked(layer.id == node.layer)
            entry.triggered.connect(lambda _=False, wanted=layer.id: self._write("layer", wanted))
        old = self.layer.menu()
        self.layer.setMenu(menu)
        if old is not None:
            old.deleteLater()

    def _count(self) -> None:
        project, node = self._session.project, self.node or 0
        units, share = count_units(project, node), share_of(project, node)
        people = self.tr("%1 of %2 participants").replace("%1", str(share.count)).replace("%2", str(share.total))
        self.facts.setText(self.tr("%n unit(s)", "", units) + " · " + people)

    def _show_chips(self) -> None:
        project, node = self._session.project, self.node or 0
        above_it = [(n, colour_of(project, n.id), kind_of(project, n) == "theme") for n in parents(project, node)]
        if self._is_shown("chips", node, above_it):
            return
        flow = self._chip_flow
        clear(flow)
        for above, colour, theme in above_it:
            chip = NodeChip(above.id, above.name, colour, theme)
            chip.setToolTip(self.tr("Stands under “%1”").replace("%1", above.name))
            chip.clicked.connect(lambda _=False, to=above.id: self._session.focus_node(to))
            chip.removed.connect(lambda parent: nodes.unlink_node(self._session.store, self.node or 0, parent))
            flow.addWidget(chip)
        flow.addWidget(button(self.tr("Stand under …"), self._ask_parent, "link", "plus"))

    def _show_questions(self, kind: str) -> None:
        project, column = self._session.project, self._question_column
        asked = sorted(project.questions, key=lambda q: (q.position, q.id))
        self._questions.setVisible(bool(asked) and kind != "code")
        if self._questions.isHidden():
            return
        linked = {link.question for link in project.question_nodes.where("node", self.node)}
        if self._is_shown("questions", asked):
            for question in asked:
                self._tick(self._boxes[question.id], question.id in linked)
            return
        clear(column)
        self._boxes.clear()
        column.addWidget(label(self.tr("Answers the research question"), "muted"))
        for question in asked:
            line, box, text = QWidget(), QCheckBox(), TickText(question.text)
            text.pressed.connect(box.toggle)
            box.setAccessibleName(question.text)
            self._boxes[question.id] = box
            self._tick(box, question.id in linked)
            box.toggled.connect(
                lambda on, q=question.id: card.link_question(self._session.store, q, self.node or 0, on)
            )
            inside = row(box, text)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setStretch(1, 1)
            inside.setAlignment(box, Qt.AlignmentFlag.AlignTop)
            line.setLayout(inside)
            column.addWidget(line)

    def _is_shown(self, part: str, *content: object) -> bool:
        """Whether a part shows this already: rebuilding it would take the focus from what she is at."""
        same = self._shown.get(part) == content
        self._shown[part] = content
        return same

    @staticmethod
    def _tick(box: QCheckBox, ticked: bool) -> None:
        box.blockSignals(True)
        box.setChecked(ticked)
        box.blockSignals(False)

    def _show_memos(self) -> None:
        found = self._session.project.memos_on("node", self.node or 0)
        if list(self._memo_fields) == [memo.id for memo in found] and self._memo_column.count():
            for memo in found:
                self._memo_fields[memo.id].show_text(memo.text)
            return
        column = self._memo_column
        clear(column)
        self._memo_fields.clear()
        for memo in found:
            field = GrowingText(self.tr("Memo"))
            field.show_text(memo.text)
            field.written.connect(lambda text, m=memo.id: self._write_memo(m, text))
            self._memo_fields[memo.id] = field
            column.addWidget(label(self.tr("Memo") + " · " + long_date(memo.date), "muted"))
            column.addWidget(field)
        column.addWidget(button(self.tr("Write a memo"), self.add_memo, "link", "memo"))

    # --- writing -------------------------------------------------------------------------------------------------

    def add_memo(self) -> None:
        """Begin a memo on the node."""
        memo = memos.add_memo(self._session.store, "", target="node", target_id=self.node)
        self._memo_fields[memo].show()
        self._memo_fields[memo].setFocus()

    def _write(self, field: str, value: object) -> None:
        if self.node in self._session.project.nodes:
            nodes.update_node(self._session.store, self.node or 0, "", **{field: value})

    def _write_memo(self, memo: int, text: str) -> None:
        if memo not in self._session.project.memos:
            return
        if text.strip():
            memos.write_memo(self._session.store, memo, text)
        else:
            memos.delete_memo(self._session.store, memo)

    def _rename(self, text: str) -> None:
        record, name = self._session.project.nodes.get(self.node), " ".join(text.split())
        if record is None or not name:
            return
        other = same_name(self._session.project, name, record.layer)
        if other is not None and other.id != record.id:
            self._warn(other.id)
            return
        self._warn(None)
        nodes.update_node(self._session.store, record.id, name=name)

    def _warn(self, other: int | None) -> None:
        self._other = other
        there = self._session.project.nodes.get(other)
        if there is not None:
            text = self.tr("There is already “%1” on this level, so the name was not stored.")
            self.warning.setText(text.replace("%1", there.name))
        self.warning.setVisible(there is not None)
        self.merge.setVisible(there is not None)

    def _merge(self) -> None:
        if self._other is not None and self.node is not None:
            source, target = self.node, self._other
            nodes.merge_nodes(self._session.store, [source], target)
            self._session.focus_node(target)

    def _choose_colour(self) -> None:
        if self.node is not None:
            area = QRect(self.swatch.mapToGlobal(self.swatch.rect().topLeft()), self.swatch.size())
            ColourPalette(self._session, self.node, self).open_at(area)

    def _ask_parent(self) -> None:
        if self._picker is None:
            self._picker = NodePicker(self._session, self)
            self._picker.chosen.connect(lambda what, node, old, new: nodes.link_node(self._session.store, node, new))
        if self.node is not None:
            area = QRect(self._chips.mapToGlobal(self._chips.rect().topLeft()), self._chips.size())
            self._picker.ask("link", self.node, None, area)

    def _on_changes(self, changes: Changes) -> None:
        if self.node is None or not self.isVisible():
            return
        if changes.touches("node", "node_link", "layer", "question", "question_node", "memo"):
            self.renew()
        elif changes.touches("label", "unit", "document", "speaker"):
            QTimer.singleShot(0, self, self._count_again)  # the card makes way for the unit that was just coded

    def _count_again(self) -> None:
        if self.node in self._session.project.nodes and self.isVisible():
            self._count()

"""Topics of the interview guide against participants: what was asked of whom, and what was answered (A8)."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from annotator.domain.asking import Answer, Topic, answers, nodes_of_topic, topics
from annotator.domain.codebook import colour_of
from annotator.domain.folding import fold
from annotator.domain.voices import included_participants
from annotator.ui.languages import alphabetical
from annotator.ui.look.pill import Pill
from annotator.ui.look.tokens import tokens
from annotator.ui.overview.grid import Cell, Grid, Head
from annotator.ui.overview.guide_editor import GuideEditor
from annotator.ui.overview.matrix_view import MatrixView, number, total
from annotator.ui.shell.parts import begin_at


class AskedView(MatrixView):
    """A number, a dash where she was asked and nothing carries the topic's codes, or that she was not asked."""

    def name(self) -> str:
        """For who hears it."""
        return self.tr("Topics of the interview guide by participant")

    def pills(self) -> Sequence[QWidget]:
        """The guide itself is written behind the matrix."""
        self.guide = Pill(self.tr("Interview guide"), self)
        self.guide.setToolTip(self.tr("Write versions of the guide, and say which interview used which"))
        self.guide.toggled.connect(lambda _on: self.refresh())
        self.editor = GuideEditor(self._session, self._ask, self)
        self.editor.begun.connect(lambda: self.guide.setChecked(True))
        self.editor.done.connect(lambda: self.guide.setChecked(False))
        own, by_name, by_number = self.tr("as in the guide"), self.tr("by name"), self.tr("by number")
        self.bar.order.offer((("own", own), ("name", by_name), ("count", by_number)), "own")
        self.bar.explain(self.tr("– nothing carries these codes yet · * not asked, but took it up"))
        return (self.guide,)

    def without(self) -> Sequence[QWidget]:
        """Topics have nothing below them."""
        return (self.bar.fold,)

    def refresh(self) -> None:
        """Without a guide, or while she writes it, the editor stands here."""
        if self.stack.indexOf(self.editor) < 0:  # put in anew it would lose the focus at every pause in her writing
            self.stack.addWidget(self.editor)
        has_guide = bool(len(self.project.guides))
        self.bar.setVisible(has_guide)
        writes = self.guide.isChecked() or not has_guide
        begin_at(self, self.editor if writes else self.table)
        if self.isVisible() and writes:
            self._stale = False
            self.editor.refresh()
            self.stack.setCurrentWidget(self.editor)
            self.bar.show_signs(False)
            self.chosen.emit("", [])
            return
        super().refresh()

    def flush(self) -> None:
        """Store what was typed in the guide."""
        self.editor.flush()

    def say_empty(self) -> None:
        """A guide without questions, or nobody who was asked."""
        if not topics(self.project):
            self.empty.say(self.tr("The guide has no questions yet. Write them under “Interview guide”."))
            return
        said = self.tr("Nobody speaks in an included interview yet. Say on the page Text who the speakers are.")
        self.empty.say_to_code(said)

    def grid(self) -> Grid:
        """The topics she has narrowed them to."""
        found, people = answers(self.project), included_participants(self.project)
        not_asked, rows = self.tr("not asked"), self._topics(found)
        most = max((len(answer.units) for answer in found.values()), default=0)
        cells: dict[tuple[int, int], Cell] = {}
        for at, head in enumerate(rows):
            together = [found[str(head.key), person.id].units for person in people]
            cells[at, 0] = total(frozenset[int]().union(*together))
            for column, person in enumerate(people, start=1):
                cells[at, column] = self._cell(found[str(head.key), person.id], most, not_asked)
        columns = [Head("all", self.tr("All")), *(Head(person.id, person.pseudonym) for person in people)]
        return Grid(rows, columns if people else (), cells, not_asked)

    def _cell(self, answer: Answer, most: int, not_asked: str) -> Cell:
        if answer.units:
            made = number(answer.units, most)
            said = self.tr("not asked, but took it up") if answer.asked is False else ""
            return Cell(made.units, made.shown + ("*" if said else ""), made.weight, said)
        if answer.asked is False:
            return Cell(frozenset(), not_asked, muted=True)
        said = "" if answer.asked else self.tr("it is not said which guide was used")
        return Cell(frozenset(), "–", said=said, muted=True)

    def _topics(self, found: Mapping[tuple[str, int], Answer]) -> list[Head]:
        needle, how = fold(self.bar.text.strip()).text, self.arrangement()
        shown: list[tuple[int, Topic, Head]] = []
        for topic in topics(self.project):
            units = [a.units for (key, _), a in found.items() if key == topic.key]
            size = len(frozenset[int]().union(*units))
            if needle in fold(topic.text).text and (size or not how.hide_empty):
                shown.append((size, topic, self._head(topic)))
        if how.order == "name":
            shown.sort(key=lambda one: alphabetical(one[1].text))
        elif how.order == "count":
            shown.sort(key=lambda one: -one[0])
        return [head for _, _, head in shown]

    def _head(self, topic: Topic) -> Head:
        nodes = nodes_of_topic(self.project, topic.key)
        names = ", ".join(self.project.nodes[node].name for node in nodes)
        colour = colour_of(self.project, nodes[0]) if nodes else tokens(self).outline
        text = topic.text or self.tr("(no words yet)")
        return Head(topic.key, text, colour=colour, note=names or self.tr("no codes linked yet"))

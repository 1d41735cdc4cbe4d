"""A small interview with an emoji and a no-break space, in memory, and what a store would do with it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QColor, QPalette

from annotator.domain.analysis import Label, Layer, Node, NodeLink, Span, Unit
from annotator.domain.anchors import Edit, after_edit, after_join, after_split
from annotator.domain.changes import Changes
from annotator.domain.corpus import SPEAKER_MARK, Document, Speaker, Turn
from annotator.domain.notes import Memo
from annotator.domain.project import Project
from annotator.ui.transcript.pane import TranscriptPane

TURNS = (
    "Hvordan var det å komme tilbake til skolen etter så lang tid?",
    (
        "Jeg gruet meg 😀 hele sommeren. Læreren min ringte kvelden før, og da visste jeg at noen ventet på meg. "
        "Det betydde mye, for jeg hadde vært borte i tre\u00a0måneder og trodde at alle hadde glemt meg."
    ),
    "Hva sa hun?",
    "Hun sa bare at plassen min sto der. Så lo vi litt. Etterpå sov jeg bedre enn på lenge.",
)
RED, BLUE, GREEN = "#D55E00", "#0072B2", "#009E73"


class Sample:
    """A project in memory with the actions a store would do: every change is stored and noticed."""

    def __init__(self, turns: tuple[str, ...] = TURNS) -> None:
        self.project = Project()
        self.listeners: list[Callable[[Changes], None]] = []
        self.project.documents.put(1, Document(1, title="Intervju 1"))
        self.project.speakers.put(1, Speaker(1, document=1, label="I", role="interviewer"))
        self.project.speakers.put(2, Speaker(2, document=1, label="Elev", role="participant"))
        for number, text in enumerate(turns, 1):
            speaker = 1 if number % 2 else 2
            turn = Turn(number, str(number), 1, number, speaker, text, f"\n{SPEAKER_MARK}: ", stamp=number * 1000)
            self.project.turns.put(number, turn)
        self.project.layers.put(1, Layer(1, name="kode"))
        for node, (name, colour) in enumerate((("Gruing", RED), ("Å bli sett", BLUE), ("Søvn", GREEN)), 1):
            self.project.nodes.put(node, Node(node, layer=1, name=name, colour=colour, definition=f"Om {name.lower()}"))

    @property
    def text(self) -> str:
        """The joined text."""
        return self.project.flat(1).text

    def place(self, words: str) -> tuple[int, int]:
        """Where words stand in the joined text."""
        start = self.text.index(words)
        return start, start + len(words)

    def code(self, words: str, node: int) -> int:
        """Code the words; the unit."""
        return self.code_range(*self.place(words), node)

    def code_range(self, start: int, end: int, node: int) -> int:
        """Code a range; node 0 marks an idea. The unit."""
        unit = max((u.id for u in self.project.units), default=0) + 1
        span = self.project.flat(1).span(start, end)
        self.project.units.put(unit, Unit(unit, document=1, status="coded" if node else "idea"))
        self.project.spans.put(unit, replace(span, id=unit, unit=unit))
        rows = {"unit": frozenset([unit]), "span": frozenset([unit])}
        if node:
            self.project.labels.put(unit, Label(unit, unit, node))
            rows["label"] = frozenset([unit])
        self.notice(Changes(rows=rows, documents=frozenset([1])))
        return unit

    def sibling_codes(self) -> list[int]:
        """Four codes under one theme, which share its colour and differ by pattern."""
        self.project.layers.put(2, Layer(2, position=1, name="tema", kind="theme"))
        self.project.nodes.put(50, Node(50, layer=2, name="Tema", colour=GREEN))
        for place, node in enumerate(range(51, 55)):
            self.project.nodes.put(node, Node(node, layer=1, name=f"Kode {place}"))
            self.project.node_links.put(node, NodeLink(node, node, 50, place))
        return [51, 52, 53, 54]

    def write_memo(self, unit: int, text: str) -> None:
        """A margin note on a unit."""
        self.project.memos.put(unit, Memo(unit, kind="margin", text=text, target="unit", target_id=unit))
        self.notice(Changes(rows={"memo": frozenset([unit])}))

    def edit(self, turn: int, start: int, end: int, new: str) -> None:
        """Correct a turn, as the store does."""
        old = self.project.turns[turn]
        assert 0 <= start <= end <= len(old.text)
        self._keep(after_edit(list(self.project.spans), turn, Edit(start, end, len(new))))
        self.project.turns.put(turn, replace(old, text=old.text[:start] + new + old.text[end:]))
        self._text_changed()

    def split(self, turn: int, at: int) -> None:
        """Cut a turn in two."""
        old, new = self.project.turns[turn], max(t.id for t in self.project.turns) + 1
        for later in list(self.project.turns):
            if later.position > old.position:
                self.project.turns.put(later.id, replace(later, position=later.position + 1))
        self._keep(after_split(list(self.project.spans), turn, at, 0, new))
        self.project.turns.put(turn, replace(old, text=old.text[:at]))
        rest = replace(old, id=new, position=old.position + 1, text=old.text[at:], lead="\n")
        self.project.turns.put(new, rest)
        self._text_changed()

    def join(self, first: int, second: int) -> None:
        """Make two turns one."""
        one, two = self.project.turns[first], self.project.turns[second]
        self._keep(after_join(list(self.project.spans), first, second, len(one.text)))
        self.project.turns.put(first, replace(one, text=one.text + two.text))
        self.project.turns.remove(second)
        self._text_changed()

    def notice(self, changes: Changes) -> None:
        """What the store does after a commit."""
        self.project.forget(changes)
        for listener in self.listeners:
            listener(changes)

    def _keep(self, spans: list[Span]) -> None:
        for span in spans:
            self.project.spans.put(span.id, span)

    def _text_changed(self) -> None:
        self.notice(Changes(texts=frozenset([1]), documents=frozenset([1])))


def set_theme(pane: TranscriptPane, background: str, text: str) -> None:
    """A palette of two colours."""
    palette = pane.palette()
    palette.setColor(QPalette.ColorRole.Base, QColor(background))
    palette.setColor(QPalette.ColorRole.Text, QColor(text))
    pane.setPalette(palette)

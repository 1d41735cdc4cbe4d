"""The colours of one theme – light, dark or high contrast – as Qt wants them, worked out once per node."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QGuiApplication, QPalette

from annotator.domain import colours
from annotator.domain.codebook import IDEA_COLOUR, colour_of, patterns
from annotator.domain.drawing import IDEA_NODE
from annotator.domain.project import Project


@dataclass(frozen=True, slots=True)
class Ink:
    """How one node is drawn: line, its darker edge, the wash under the text, and the line pattern of `patterns`."""

    line: QColor
    edge: QColor
    wash: QColor
    pattern: int


class Inks:
    """The inks of a palette. `forget` after a node changed its colour or place."""

    def __init__(self, palette: QPalette) -> None:
        self._made_of = _colours_used(palette)
        base, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
        self.background, self.foreground = base.name().upper(), text.name().upper()
        self.dark = colours.is_dark(self.background)
        self.base, self.text = QColor(self.background), QColor(self.foreground)
        self.surface = QGuiApplication.palette().color(QPalette.ColorRole.Window)  # the view's own is the page
        self.faint = QColor(_faint(self.foreground, self.background, self.surface.name().upper()))
        self.accent = QColor(colours.ink(palette.color(QPalette.ColorRole.Highlight).name().upper(), self.background))
        depths = range(1, colours.DEEPEST + 1)
        self._neutrals = [QColor(colours.neutral(depth, self.background, self.foreground)) for depth in depths]
        self._by_node: dict[int, Ink] = {}
        self._patterns: dict[int, int] = {}

    def are_of(self, palette: QPalette) -> bool:
        """Whether these are the inks of a palette; Qt announces a change of it more often than there is one."""
        return _colours_used(palette) == self._made_of

    def of(self, project: Project, node: int) -> Ink:
        """The ink of a node; node 0 is the grey of an uncoded highlight, and of a code that is only suggested."""
        if node not in self._by_node:
            self._by_node[node] = self._mixed(project, node)
        return self._by_node[node]

    def neutral(self, depth: int) -> QColor:
        """The wash under text with `depth` codes, at least 1."""
        return self._neutrals[min(depth, colours.DEEPEST) - 1]

    def forget(self) -> None:
        """Work the inks out anew when next asked."""
        self._by_node.clear()
        self._patterns = {}

    def _mixed(self, project: Project, node: int) -> Ink:
        self._patterns = self._patterns or patterns(project)
        colour = IDEA_COLOUR if node <= IDEA_NODE else colour_of(project, node)
        return Ink(
            line=QColor(colour),
            edge=QColor(colours.ink_on(colour, (self.background, self.surface.name().upper()))),
            wash=QColor(colours.wash(colour, self.background, self.foreground)),
            pattern=self._patterns.get(node, 0),
        )


def _faint(text: str, background: str, surface: str) -> str:
    """Turn numbers and time stamps: quieter than the text, still 7:1 on the surface of gutter and margin."""
    shares = (percent / 100 for percent in range(60, 100, 2))
    mixed = (colours.mix(text, background, share) for share in shares)
    return next((c for c in mixed if colours.contrast(c, surface) >= colours.TEXT_CONTRAST), text)


def _colours_used(palette: QPalette) -> tuple[int, ...]:
    role = QPalette.ColorRole
    return tuple(palette.color(one).rgba() for one in (role.Base, role.Text, role.Highlight))

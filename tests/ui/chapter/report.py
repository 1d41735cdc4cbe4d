"""What the student chooses and ticks in the outline, and what the report then holds."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.reporting.chapter import build_report
from annotator.reporting.model import Heading, Table
from annotator.reporting.settings import section_key, settings_of
from annotator.ui.chapter.panel import ChapterPanel
from annotator.ui.session import Session


def choose(panel: ChapterPanel, name: str) -> int:
    """Choose a theme in the outline."""
    node = next(node.id for node in panel._session.project.nodes if node.name == name)
    panel._outline.choose(section_key(node))
    assert panel._outline.node == node
    return node


def headings(session: Session) -> list[str]:
    """The headings of themes on the first level, as the report has them."""
    built = build_report(session.project, settings_of(session.project))
    themes = [b for b in built.report.blocks if isinstance(b, Heading) and b.level == 1 and b.key.startswith("node-")]
    return [block.text for block in themes]


def heading(session: Session, node: int) -> str:
    """What a theme is called in the report."""
    record = session.project.nodes[node]
    return record.heading or record.name


def tick(panel: ChapterPanel, key: str) -> None:
    """Choose a part and tick it by keyboard."""
    panel._outline.setFocus()
    panel._outline.choose(key)
    QTest.keyClick(panel._outline, Qt.Key.Key_Space)


def ticked(panel: ChapterPanel, key: str) -> bool:
    """Whether a part is ticked."""
    return panel._outline.item(panel._outline.keys.index(key)).checkState() == Qt.CheckState.Checked


def headings_of(session: Session) -> set[str]:
    """Every heading of the report."""
    blocks = build_report(session.project, settings_of(session.project)).report.blocks
    return {block.text for block in blocks if isinstance(block, Heading)}


def tables_of(session: Session) -> dict[str, tuple[str, ...]]:
    """Caption and head of each table of the report."""
    blocks = build_report(session.project, settings_of(session.project)).report.blocks
    return {block.caption: block.header for block in blocks if isinstance(block, Table)}

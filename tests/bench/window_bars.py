"""The bars of what is shown: opening, an interview, all extracts, the tree of codes."""

import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtTest import QTest

from annotator.domain.changes import Changes
from annotator.storage.access_log import open_logged
from annotator.storage.key import key_for
from annotator.ui.codebook.panel import FILTER_AFTER_MS, CodebookPanel
from annotator.ui.overview.codes import CodesView
from annotator.ui.overview.panel import OverviewPanel
from annotator.ui.session import Session
from annotator.ui.shell.dialogs import Dialogs
from tests.bench.figures import Bar, Figure, grown, percentile
from tests.bench.projects import (
    PASSPHRASE,
    STEPS,
    Workload,
    add_nodes,
    new_project,
    one_theme_above_all,
    open_project,
    spread_codes,
)
from tests.bench.screen import (
    Desk,
    Painted,
    application,
    desk,
    enter,
    is_laid_out,
    run_events,
    until_painted,
    wait_for,
    window,
)

OPEN = Bar("open, integrity checked, to first text shown", "62 + 92", 120)
SHOW = Bar("show 13,000 words with 200 units, settled", "193", 60)
FIRST = Bar("show 200,000 words, 2,000 overlapping units: first paint", "2,830", 100)
SETTLED = Bar("show 200,000 words, 2,000 overlapping units: settled", "2,830", 600)
EXTRACTS = Bar("all 5,000 extracts on screen", "3,500", 100)
TREE = Bar("tree of 2,000 codes shown", "–", 40)
FILTER = Bar("tree of 2,000 codes: a key of the filter, p99 (processor)", "–", 16.7)

MATRIX = Bar("code × participant matrix, 400 × 50, shown", "–", 100)


def measure(work: Workload) -> Iterator[Figure]:
    """All of them."""
    yield grown(OPEN, [min(_open(path) for _ in range(3)) for path in work.std])
    yield grown(SHOW, [_show_again(path) for path in work.std])
    first, settled = zip(*(_show_first(path) for path in work.big), strict=True)
    yield grown(FIRST, list(first))
    yield grown(SETTLED, list(settled))
    yield grown(EXTRACTS, [min(_extracts(path) for _ in range(2)) for path in work.std])
    steps = list(zip(work.std, STEPS, strict=True))
    yield grown(MATRIX, [min(_matrix(path, 400 // step) for _ in range(3)) for path, step in steps])
    shown, filtered = zip(*(_tree(2000 // step) for step in STEPS), strict=True)
    yield grown(TREE, list(shown))
    yield grown(FILTER, list(filtered))


def _open(path: Path) -> float:
    """From the key to the interview she left, in the whole window, with the line in the access log."""
    key = key_for(path, PASSPHRASE)
    with window() as shown:
        start = time.perf_counter()
        painted = Painted(enter(shown, open_logged(path, key)).view.viewport())
        wait_for(lambda: painted.times > 0)
        return (time.perf_counter() - start) * 1000


def _show_again(path: Path) -> float:
    """From another interview to the longest one, whose text is laid out to its end."""
    with desk(path) as at:
        longest, other = (document.id for document in at.session.project.ordered_documents()[:2])
        values = []
        for _ in range(5):
            _show(at, other)
            values.append(_show(at, longest)[1])
        return min(values)


def _show_first(path: Path) -> tuple[float, float]:
    """From no interview to the only one, its text and codings worked out anew."""
    with desk(path) as at:
        only = at.session.project.ordered_documents()[0].id
        values = []
        for _ in range(3):
            at.session.show_document(None)
            run_events()
            at.session.project.forget(Changes(documents=frozenset({only}), texts=frozenset({only})))
            values.append(_show(at, only))
        return min(first for first, _ in values), min(settled for _, settled in values)


def _show(at: Desk, document: int) -> tuple[float, float]:
    """Milliseconds to the first paint, and until all of the text is laid out."""
    start = time.perf_counter()
    first = until_painted(at.view.viewport(), lambda: at.session.show_document(document))
    wait_for(lambda: is_laid_out(at.view))
    run_events()
    return first, (time.perf_counter() - start) * 1000


def _extracts(path: Path) -> float:
    """Everything under one theme that stands above all others, for the first time."""
    with desk(path) as at:
        root = one_theme_above_all(at.store)
        page = at.workspace.text_page
        page.right.setCurrentWidget(page.extracts)
        run_events()
        extracts = page.extracts.panel
        value = until_painted(extracts.list.viewport(), lambda: at.session.focus_node(root))
        assert extracts.model.rowCount() >= len(at.session.project.units)
        return value


def _matrix(path: Path, codes: int) -> float:
    """The page Overview made and painted, with its matrix of so many codes by the people of all interviews."""
    with TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        shutil.copy(path, copy)
        store = open_project(copy)
        spread_codes(store, codes)
        session = Session(store)
        start = time.perf_counter()
        panel = OverviewPanel(session, Dialogs(application()))
        panel.resize(1300, 800)
        panel.show()
        view = panel.views["codes"]
        assert isinstance(view, CodesView)
        painted = Painted(view.table.viewport())
        wait_for(lambda: painted.times > 0)
        shown = (time.perf_counter() - start) * 1000
        assert len(view.table.grid.rows) >= codes
        panel.close()
        panel.deleteLater()
        run_events()
        session.close()
        store.close()
        return shown


def _tree(count: int) -> tuple[float, float]:
    """The panel made and painted; then, in the window, keys into its filter with the work that follows their pause."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "tree.annotator"
        store = new_project(path)
        add_nodes(store, count)
        session = Session(store)
        shown = min(_tree_once(session) for _ in range(3))
        session.close()
        store.close()
        with desk(path) as at:
            panel = at.workspace.text_page.codebook
            keys = [key for _ in range(3) for key in _filter_keys(panel)]
    return shown, percentile(keys)


def _tree_once(session: Session) -> float:
    start = time.perf_counter()
    panel = CodebookPanel(session, Dialogs(application()))
    panel.resize(320, 800)
    panel.show()
    painted = Painted(panel.tree.viewport())
    wait_for(lambda: painted.times > 0)
    shown = (time.perf_counter() - start) * 1000
    panel.close()
    panel.deleteLater()
    run_events()
    return shown


def _filter_keys(panel: CodebookPanel) -> list[float]:
    panel.focus_filter()
    keys = [_filter_key(panel, letter) for letter in "undert"]
    panel.filter.clear()
    QTest.qWait(FILTER_AFTER_MS + 100)
    return keys


def _filter_key(panel: CodebookPanel, letter: str) -> float:
    """The processor's time from a key to the filtered tree; the pause in between is slept through."""
    start = time.thread_time()
    QTest.keyClicks(panel.filter, letter)
    time.sleep((FILTER_AFTER_MS + 10) / 1000)
    wait_for(lambda: panel.model.filter_text == panel.filter.text())
    for _ in range(3):  # laid out at the first, painted at the second
        run_events()
    return (time.thread_time() - start) * 1000

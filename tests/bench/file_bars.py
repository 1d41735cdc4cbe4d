"""The bars that need no window: import, open, search, report."""

import random
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from annotator.importing.reading import read_many
from annotator.storage.actions import card, coding
from annotator.storage.actions.transcripts import import_transcripts
from annotator.storage.key import key_for
from annotator.storage.store import Store
from tests.bench.figures import Bar, Figure, best, once, percentile
from tests.bench.projects import PASSPHRASE, WEAK, make_project

OPEN = Bar("open, integrity checked, 500,000 words", "62 + 92", 120)
IMPORT_TXT = Bar("import 50 texts of 10,000 words, TXT", "250 (Taguette 33,000)", 250)
IMPORT_DOCX = Bar("import 50 texts of 10,000 words, DOCX", "– (Taguette 41,000)", 2500)
SEARCH = Bar("search 500,000 words, all hits", "40", 15)
STORE_UNIT = Bar("add a unit: on disk, p99", "15", 16.7)
STORE_UNDO = Bar("undo a unit: on disk, p99", "101", 16.7)
DOCX = Bar("report with 5,000 quotes, DOCX", "no report (14,000)", 2000)
PDF = Bar("report with 5,000 quotes, PDF", "no report (44,000)", 8000)


def opening(std: Path, workload: Path, folder: Path) -> Figure:
    """Opening with the key at hand, every page's seal checked, all records read."""
    key = key_for(std, PASSPHRASE)
    quarter = make_project(workload / "std", folder / "open4.annotator", documents=12)
    sixteenth = make_project(workload / "std", folder / "open16.annotator", documents=3)
    grown = [best(lambda p=path: Store.open(p, key_for(p, PASSPHRASE)).close()) for path in (sixteenth, quarter)]
    value = best(lambda: Store.open(std, key).close())
    return Figure(OPEN, value, (*grown, value))


def importing(files: Path, bar: Bar) -> Figure:
    """Reading and storing, from files to one committed action."""
    paths = sorted(files.iterdir())

    def run(count: int) -> float:
        with TemporaryDirectory() as folder:
            store = Store.create(Path(folder) / "p.annotator", PASSPHRASE, WEAK)
            card.set_up_project(store, "Import")

            def work() -> None:
                results = read_many(paths[:count])
                import_transcripts(store, [r.transcript for r in results if r.transcript is not None])

            value = once(work)
            assert len(store.project.documents) == count
            store.close()
            return value

    grown = (run(3), run(12), min(run(50), run(50)))
    return Figure(bar, grown[-1], grown)


def storing(std: Path) -> list[Figure]:
    """One coding and its undo, each with its commit, journal and change notice."""
    store = Store.open(std, key_for(std, PASSPHRASE))
    chance = random.Random(1)
    documents = [d.id for d in store.project.documents]
    code = next(iter(store.project.nodes)).id
    added, undone = [], []
    for _ in range(300):
        document = chance.choice(documents)
        start = chance.randrange(len(store.project.flat(document).text) - 300)
        begin = time.perf_counter()
        coding.code_range(store, document, start, start + 200, code)
        middle = time.perf_counter()
        store.undo()
        added.append((middle - begin) * 1000)
        undone.append((time.perf_counter() - middle) * 1000)
    store.close()
    return [Figure(STORE_UNIT, percentile(added)), Figure(STORE_UNDO, percentile(undone))]

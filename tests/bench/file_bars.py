"""The bars that need no window: import, search, report, replacement."""

import re
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.sax.saxutils import escape

from annotator.domain.project import Project
from annotator.domain.replacements import Place, Replacing
from annotator.domain.search import SearchTexts
from annotator.importing.reading import read_many
from annotator.reporting.export import export_report
from annotator.reporting.settings import settings_of
from annotator.stemming import stem
from annotator.storage.actions.register import add_entry
from annotator.storage.actions.replacing import replace_terms
from annotator.storage.actions.transcripts import import_transcripts
from annotator.storage.linking_key import LinkingKey
from tests.bench.figures import Bar, Figure, best, grown, once
from tests.bench.projects import PASSPHRASE, STEPS, WEAK, Workload, new_project, open_project, quote_units

IMPORT_TXT = Bar("import 50 texts of 10,000 words, TXT", "250 (Taguette 33,000)", 250)
IMPORT_DOCX = Bar("import 50 texts of 10,000 words, DOCX", "– (Taguette 41,000)", 2500)
SEARCH = Bar("search 500,000 words, all hits", "40", 15)
SEARCH_FIRST = Bar("the first search after opening", "–", 100)
DOCX = Bar("report with 5,000 quotes, DOCX", "– (Taguette 14,000)", 2000)
PDF = Bar("report with 5,000 quotes, PDF", "– (Taguette 44,000)", 8000)

REPLACE = Bar("500 replacements in one interview, all units kept", "–", 1000)

_COMMON, _RARE = "ikke", "sommerfuglprosjektet"
_WORD = re.compile(r"\w{4,}")
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def measure(work: Workload) -> Iterator[Figure]:
    """All of them."""
    yield _importing(work.texts, IMPORT_TXT)
    yield _importing(_word_files(work), IMPORT_DOCX)
    yield from _searching(work)
    yield _reporting(work, DOCX, ".docx")
    yield _reporting(work, PDF, ".pdf")
    yield grown(REPLACE, [_replacing(work, 500 // step) for step in STEPS])


def _importing(paths: list[Path], bar: Bar) -> Figure:
    """From files to one committed action."""

    def run(count: int) -> float:
        with TemporaryDirectory() as folder:
            store = new_project(Path(folder) / "p.annotator")

            def work() -> None:
                results = read_many(paths[:count])
                import_transcripts(store, [r.transcript for r in results if r.transcript is not None])

            value = once(work)
            assert len(store.project.documents) == count
            store.close()
            return value

    return grown(bar, [min(run(len(paths) // step) for _ in range(3)) for step in STEPS])


def _word_files(work: Workload) -> list[Path]:
    """The texts as Word files, a paragraph for each line."""
    folder = work.folder / "docx"
    folder.mkdir()
    for text in work.texts:
        lines = text.read_text(encoding="utf-8").split("\n")
        body = "".join(f'<w:p><w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>' for line in lines)
        with zipfile.ZipFile(folder / f"{text.stem}.docx", "w", zipfile.ZIP_DEFLATED) as package:
            package.writestr("[Content_Types].xml", "<Types/>")
            package.writestr("word/document.xml", f'<w:document xmlns:w="{_W}"><w:body>{body}</w:body></w:document>')
    return sorted(folder.iterdir())


def _searching(work: Workload) -> Iterator[Figure]:
    """A frequent and a rare word, each with its inflections, in everything the project holds."""
    every, first = [], []
    for path in work.std:
        store = open_project(path)
        for document in store.project.documents:
            store.project.flat(document.id)  # the interview's text is there before she searches
        texts = SearchTexts(store.project)

        def look(query: str, texts: SearchTexts = texts) -> None:
            assert texts.find(query, stem)

        first.append(once(lambda look=look: look(_RARE)))  # type: ignore[misc]
        every.append(max(best(lambda look=look, q=query: look(q)) for query in (_COMMON, _RARE)))  # type: ignore[misc]
        store.close()
    yield grown(SEARCH, every)
    yield grown(SEARCH_FIRST, first)


def _replacing(work: Workload, count: int) -> float:
    """Words spread over the longest interview give way to others; the originals go to a linking key."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "replace.annotator"
        path.write_bytes(work.std[-1].read_bytes())
        store = open_project(path)
        key = LinkingKey.create(Path(folder) / "key.annokey", PASSPHRASE, store.project.info.uuid, WEAK)
        entry = add_entry(store, "place", "[et sted]", "replaced", None)
        units = {unit.id: store.project.text_of(unit.id) for unit in store.project.units}
        places = _spread(store.project, count)
        value = once(lambda: replace_terms(store, [Replacing(entry, "ordet", places)], key))
        assert len(store.project.masks) == count
        now = ((store.project.text_of(unit), text) for unit, text in units.items())
        assert all(text == before or "[et sted]" in text for text, before in now)
        key.close()
        store.close()
        return value


def _spread(project: Project, count: int) -> tuple[Place, ...]:
    """So many words of one interview, evenly spread."""
    words = [
        Place(turn.id, found.start(), found.end())
        for turn in project.turns_of(project.ordered_documents()[0].id)
        for found in _WORD.finditer(turn.text)
    ]
    return tuple(words[at * len(words) // count] for at in range(count))


def _reporting(work: Workload, bar: Bar, suffix: str) -> Figure:
    """Her project as a file: chapter, codebook, tables. In the window a worker does this."""
    values = []
    for step in STEPS:
        with TemporaryDirectory() as folder:
            values.append(_report(work, 5000 // step, Path(folder) / f"report{suffix}"))
    return grown(bar, values)


def _report(work: Workload, quotes: int, target: Path) -> float:
    store = open_project(work.std[-1])
    quote_units(store, quotes)
    write: Callable[[], object] = lambda: export_report(store.project, target, settings_of(store.project))  # noqa: E731
    value = once(write)
    store.undo()
    store.close()
    return value

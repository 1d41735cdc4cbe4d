"""Try the program out where it is installed, from a new project to the finished chapter; it leaves nothing behind.

For whoever installs it: an installer may have left out what is only loaded when it is used. Everything happens to the
sample project, in a folder of its own that is removed at the end.
"""

import argparse
import os
import pkgutil
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

import annotator
from annotator.cli.refusals import Refused
from annotator.confidentiality.detectors import find
from annotator.confidentiality.wordlists import words
from annotator.domain.search import SearchTexts
from annotator.exporting.formats import FORMATS, take_out
from annotator.exporting.taking import Taken, take
from annotator.importing.reading import read_transcript
from annotator.importing.sample import SAMPLE_PASSPHRASE, make_sample
from annotator.importing.thesis import read_thesis
from annotator.languages import OWN
from annotator.reporting.checklists import KEYS, checklist
from annotator.reporting.export import export_report
from annotator.reporting.settings import settings_of
from annotator.resources import RESOURCES
from annotator.sharing.columns import ANONYMISED
from annotator.sharing.drawing import draw
from annotator.sharing.sending import write_share
from annotator.stemming import stem
from annotator.storage.actions.coding import code_range
from annotator.storage.actions.transcripts import import_transcripts
from annotator.storage.backups import back_up
from annotator.storage.errors import WrongPassphrase
from annotator.storage.key import key_for
from annotator.storage.store import Store
from annotator.storage.templates import templates

NETWORK = ("socket", "ssl", "asyncio", "http.client", "urllib.request", "PySide6.QtNetwork")
INTERVIEW = "I: Hva skjedde?\n\nA: Ingenting, sa læreren på Ås.\n\nI: Ja?\n\nA: Ring meg på 912 34 567.\n"

Check = Callable[[], str]
"""Does something and says how much of it there was. Raises whatever went wrong."""
WindowChecks = Callable[[Path, str], Iterator[tuple[str, Check]]]
"""The checks of the window, on a project with its passphrase."""


class NotSound(Exception):
    """Something works, and not as it should."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """It asks for nothing."""


def run(args: argparse.Namespace) -> int:
    """One line for each check. Raises Refused when one failed."""
    failed = 0
    with TemporaryDirectory(prefix="annotator-self-test-", ignore_cleanup_errors=True) as folder:
        os.environ["ANNOTATOR_CONFIG"] = str(Path(folder) / "config")
        bench = _Bench(Path(folder))
        try:
            for name, check in (*bench.checks(), *_window_checks(args.window_checks, bench.project)):
                failed += not _passes(name, check)
        finally:
            bench.close()
    if failed:
        raise Refused("self_test_failed", str(failed))
    return 0


def _passes(name: str, check: Check) -> bool:
    try:
        said = check()
    except Exception as error:  # noqa: BLE001 – whatever it is: it is the finding, and the other checks are wanted too
        print(f"FAILED  {name}: {type(error).__name__}: {error}", flush=True)
        return False
    print(f"ok      {name}: {said}", flush=True)
    return True


def _window_checks(make: WindowChecks | None, project: Path) -> Iterator[tuple[str, Check]]:
    if make is not None:
        yield from make(project, SAMPLE_PASSPHRASE)


class _Bench:
    """The project the checks work on, one after the other: each leans on what the ones before it made."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.project = folder, folder / "sample.annotator"
        self._store: Store | None = None

    @property
    def store(self) -> Store:
        """The open project. Raises NotSound where it could not be made."""
        if self._store is None:
            raise NotSound("there is no project")
        return self._store

    def checks(self) -> Iterator[tuple[str, Check]]:
        """All but those of the window. What is still open is closed at the end: the window opens it again."""
        yield "modules", every_module
        yield "resources", every_resource
        yield "project", self._make
        yield "import", self._import
        yield "code and undo", self._code
        yield "search", self._search
        yield "what names a person", self._find_names
        for suffix in (".docx", ".pdf"):
            yield f"chapter as {suffix[1:].upper()}", lambda suffix=suffix: self._chapter(suffix)  # type: ignore[misc]
        yield "taking everything out", self._take_out
        yield "share", self._share
        yield "backup", self._back_up
        yield "locked", self._lock
        yield "no network", no_network_loaded

    def close(self) -> None:
        """Let go of the project."""
        if self._store is not None:
            self._store.close()
            self._store = None

    def _make(self) -> str:
        self._store = make_sample(self.project)
        return f"{len(self.store.project.units)} units in an encrypted file"

    def _import(self) -> str:
        source = self.folder / "Intervju 9.txt"
        source.write_text(INTERVIEW, encoding="utf-8")
        import_transcripts(self.store, [read_transcript(source)])
        return f"{len(self.store.project.documents)} interviews"

    def _code(self) -> str:
        project = self.store.project
        document = max(document.id for document in project.documents)
        node = next(node.id for node in project.nodes)
        before = len(project.units)
        if code_range(self.store, document, 0, 12, node) is None or len(project.units) != before + 1:
            raise NotSound("a stretch of text did not get its code")
        self.store.undo()
        if len(project.units) != before:
            raise NotSound("undo did not take the code back")
        return "one unit more, and gone again"

    def _search(self) -> str:
        found = sum(len(hit.ranges) for hit in SearchTexts(self.store.project).find("lærere", stem))
        if not found:
            raise NotSound("an inflected word was not found")
        return f"{found} places"

    def _find_names(self) -> str:
        found = {finding.category for finding in find(INTERVIEW)}
        if not {"contact", "place"} <= found:
            raise NotSound(f"found only {', '.join(sorted(found)) or 'nothing'}")
        return ", ".join(sorted(found))

    def _chapter(self, suffix: str) -> str:
        path = self.folder / f"chapter{suffix}"
        export_report(self.store.project, path, settings_of(self.store.project))
        read = read_thesis(path)
        title = self.store.project.info.title
        if title.split()[0] not in " ".join(paragraph.text for paragraph in read.paragraphs):
            raise NotSound("its title was not read back")
        return f"{read.words()} words read back"

    def _take_out(self) -> str:
        taken = Taken(take(self.store.project, private=False), language="nb")
        for form in FORMATS:
            take_out(taken, self.folder / f"{form.id}{form.suffix}", form, form.parts[0])
        return ", ".join(form.id for form in FORMATS)

    def _share(self) -> str:
        path = self.folder / "share.annotator"
        write_share(draw(self.store.project, ANONYMISED), path, SAMPLE_PASSPHRASE)
        Store.open(path, key_for(path, SAMPLE_PASSPHRASE)).close()
        return "written and opened"

    def _back_up(self) -> str:
        return back_up(self.store).path.name

    def _lock(self) -> str:
        self.close()
        try:
            Store.open(self.project, key_for(self.project, "noe helt annet")).close()
        except WrongPassphrase:
            return "another passphrase does not open it"
        raise NotSound("another passphrase opens the project")


def every_module() -> str:
    """Load everything there is of the program, also what it loads by name, and late."""
    found = [module.name for module in pkgutil.walk_packages(annotator.__path__, "annotator.")]
    for name in found:
        import_module(name)
    return f"{len(found)} loaded"


def every_resource() -> str:
    """Read what lies beside the program, the way the program reads it."""
    files = [RESOURCES / "i18n" / f"annotator_{language}.qm" for language in OWN]
    files += [RESOURCES / "i18n" / "qtbase_nb.qm", RESOURCES.parent / "LICENSE"]
    missing = [file.name for file in files if not file.is_file()]
    if missing:
        raise NotSound(f"missing: {', '.join(missing)}")
    lists = [file.stem for file in (RESOURCES / "words").glob("*.txt") if words(file.stem)]
    counted = {"methods": templates(), "checklists": [checklist(key) for key in KEYS], "word lists": lists}
    empty = [name for name, content in counted.items() if not content]
    if empty:
        raise NotSound(f"no {', '.join(empty)}")
    return ", ".join(f"{len(content)} {name}" for name, content in counted.items())


def no_network_loaded() -> str:
    """After all of that, no module is loaded that could talk to a network; what is installed does not even have one."""
    loaded = [name for name in NETWORK if name in sys.modules]
    if loaded:
        raise NotSound(f"loaded: {', '.join(loaded)}")
    if getattr(sys, "frozen", False) and find_spec("_socket") is not None:
        raise NotSound("a module for it came along")
    return "no module for it is loaded"

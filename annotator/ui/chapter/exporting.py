"""The way out of the chapter page: where to, through the gate, and written beside the work."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from annotator.reporting.chapter import BuiltReport, build_report, quote_notes
from annotator.reporting.errors import Cancelled
from annotator.reporting.export import ExportResult, write_report
from annotator.reporting.settings import form_of, settings_of
from annotator.storage.access_log import record_export
from annotator.ui.ask import Ask
from annotator.ui.chapter.sentences import note_sentence
from annotator.ui.leaks.chapter import chapter_leaving
from annotator.ui.leaks.gate import passes
from annotator.ui.messages import is_expected, message
from annotator.ui.session import Session
from annotator.ui.tasks import Task, Tasks


class Export(QObject):
    """`said` is one sentence on how it goes, empty when there is nothing to say."""

    said = Signal(str)
    written = Signal()
    """The report lies where she wanted it."""

    def __init__(self, session: Session, ask: Ask, panel: QObject) -> None:
        super().__init__(panel)
        self._session, self._ask, self._panel = session, ask, panel
        self._tasks = Tasks(session)
        session.closing.connect(self._tasks.finish)

    def start(self, suffix: str) -> None:
        """Ask where, and write the report there."""
        kinds = {".docx": self.tr("Word document (*.docx)"), ".pdf": self.tr("PDF (*.pdf)")}
        name = self.tr("Findings") + suffix
        path = self._ask.save_file(self.tr("Export the chapter"), name, kinds[suffix])
        if path is None:
            return
        self.said.emit("")  # how it went the last time would read as if it had gone well again
        path = path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)
        project = self._session.project
        settings = settings_of(project)
        built = build_report(project, settings)
        leaving = chapter_leaving(project, built.report, settings, path.stem)
        passes(self._session, self._ask, leaving, lambda: self._write(built, path), self._panel)  # type: ignore[arg-type]

    def _write(self, built: BuiltReport, path: Path) -> None:
        """Write what passed the gate."""
        known = form_of(self._session.project).template
        still = self._session.project.still()
        template = Path(known) if known and path.suffix.lower() == ".docx" else None

        def job(task: Task) -> ExportResult:
            def progress(done: int, whole: int) -> None:
                if task.cancelled:
                    raise Cancelled
                task.progressed.emit(done, whole)

            notes = (*built.notes, *quote_notes(still, built.quotes))
            return write_report(replace(built, notes=notes), path, template, progress)

        task = Task(job, self.tr("Exporting"))
        task.progressed.connect(
            lambda done, whole: self.said.emit(self.tr("Writing … %1 %").replace("%1", _share(done, whole)))
        )
        task.finished.connect(lambda result: self._on_written(path, result))
        task.failed.connect(self._on_failed)
        self.said.emit(self.tr("Writing …"))
        self._tasks.start(task)

    def _on_written(self, path: Path, result: ExportResult) -> None:
        record_export(self._session.store, path)
        self.written.emit()
        notes = [note_sentence(note) for note in result.warnings]
        if path.suffix.lower() == ".docx":
            notes.append(self.tr("Page numbers in the contents: press Ctrl+A and F9 in Word."))
        self.said.emit(" ".join([self.tr("Saved as %1.").replace("%1", path.name), *notes]))

    def _on_failed(self, error: Exception) -> None:
        self.said.emit("")
        if not is_expected(error):
            raise error
        if not isinstance(error, Cancelled):
            found = message(error)
            self._ask.tell(found.title, found.text)


def _share(done: int, whole: int) -> str:
    return str(round(100 * done / whole)) if whole else "0"

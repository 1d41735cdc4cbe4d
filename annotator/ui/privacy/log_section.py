"""The access log: every line, whether all stand as they were written, and a copy of it for others."""

import csv
import json
from io import StringIO
from pathlib import Path

from PySide6.QtWidgets import QWidget

from annotator.storage import access_log
from annotator.storage.access_log import LogEntry
from annotator.storage.errors import from_os
from annotator.ui.ask import Ask
from annotator.ui.privacy.counts import Counts
from annotator.ui.privacy.log_words import details, verdict, what_done, when
from annotator.ui.sections.lines import LinesTable
from annotator.ui.sections.section import Section, State, flow, translate
from annotator.ui.session import Session
from annotator.ui.shell.parts import button, label, set_role

SHOWN = 1000


class LogSection(Section):
    """Newest first."""

    WIDTH_IN_LETTERS = 110

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Access log"),
            self.tr(
                "What was opened, exported, shared and erased, and when: never who, and no word of the interviews. "
                "Lines can only be added; each is sealed with the one before."
            ),
            parent,
        )
        self._session, self._ask = session, ask
        self.verdict = label("")
        self.table = LinesTable(
            self.tr("Lines of the access log, newest first"), [self.tr("When"), self.tr("What"), self.tr("Details")]
        )
        self._said = label("", "good")
        self.export = button(self.tr("Save a copy …"), self._on_export, picture="save")
        self.column.addWidget(self.verdict)
        self.column.addWidget(flow(self.export))
        self.column.addWidget(self._said)
        self.column.addWidget(self.table, 1)
        self._said.hide()
        self.refresh()

    @staticmethod
    def state(session: Session) -> State:
        """How many lines, or that the chain is broken."""
        if access_log.verify(session.store) is not None:
            return State(translate("LogSection", "Something was changed in it"), "danger")
        lines, _ = access_log.head(session.store)
        return State(Counts().logged("in_order", lines))

    def refresh(self) -> None:
        """Read it anew: nothing tells when a line is added."""
        found = access_log.entries(self._session.store)
        fault = access_log.verify(self._session.store)
        empty = self.tr("No line yet: the next time the project is opened is the first.")
        self.verdict.setText(verdict(fault, len(found)) if found or fault is not None else empty)
        set_role(self.verdict, "good" if fault is None else "danger")
        shown = list(reversed(found))[:SHOWN]
        self.table.show_lines([(when(entry.at), what_done(entry), details(entry)) for entry in shown])

    def _on_export(self) -> None:
        path = self._ask.save_file(
            self.tr("Save a copy of the access log"),
            self.tr("access log") + ".csv",
            self.tr("Spreadsheet (*.csv);;JSON (*.json)"),
        )
        if path is None:
            return
        found = access_log.entries(self._session.store)
        path = path if path.suffix.lower() in (".csv", ".json") else path.with_name(path.name + ".csv")
        text = as_json(found) if path.suffix.lower() == ".json" else as_csv(found)
        _write(path, text)
        self._said.setText(self.tr("Saved as %1.").replace("%1", path.name))
        self._said.show()


def as_csv(found: list[LogEntry]) -> str:
    """The lines for a spreadsheet, with a mark by which Excel knows the encoding."""
    held = StringIO(newline="")
    writer = csv.writer(held, delimiter=";")
    writer.writerow(["id", "at", "what", "ids"])
    for entry in found:
        writer.writerow([entry.id, entry.at, entry.what, " ".join(f"{k}={v}" for k, v in entry.ids.items())])
    return "\ufeff" + held.getvalue()


def as_json(found: list[LogEntry]) -> str:
    """The lines for a program."""
    lines = [{"id": entry.id, "at": entry.at, "what": entry.what, "ids": entry.ids} for entry in found]
    return json.dumps(lines, ensure_ascii=False, indent=1) + "\n"


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        raise from_os(path, error) from error

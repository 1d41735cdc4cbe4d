"""The access log in words, its check, and the copy for others."""

import csv
import json
from pathlib import Path

from annotator.storage import access_log
from annotator.storage.access_log import LogEntry, record
from annotator.ui.privacy.log_words import WHAT, details, what_done
from annotator.ui.privacy.panel import PrivacyPanel
from annotator.ui.session import Session
from tests.ui.privacy.conftest import CannedAsk, click


def shown(panel: PrivacyPanel) -> list[tuple[str, str]]:
    """What and details of every row, as they stand."""
    table = panel.section.table
    return [(table.item(row, 1).text(), table.item(row, 2).text()) for row in range(table.rowCount())]


def test_lines_are_read_newest_first(panel: PrivacyPanel, session: Session) -> None:
    """Each with its ids in words; all stand as they were written. Before the first there is nothing to check."""
    panel.show_section("log")
    assert panel.section.verdict.text().startswith("No line yet")
    record(session.store, "opened", how="code")
    record(session.store, "exported", format="docx", sha256="ab" * 32)
    panel.section.refresh()

    assert shown(panel) == [
        ("Exported", "DOCX  ·  SHA-256 abababababab…"),
        ("Project opened", "with the recovery code"),
    ]
    assert panel.section.verdict.text().startswith("Checked: all 2 line")


def test_a_changed_line_is_told(panel: PrivacyPanel, session: Session) -> None:
    """Somebody with the passphrase has changed one by hand: which, and in the list too."""
    for _ in range(3):
        record(session.store, "opened", how="passphrase")
    session.store.db.execute("UPDATE access_log SET at='2020-01-01T00:00:00' WHERE id=2")
    panel.show_section("log")
    panel._show_states()

    assert panel.section.verdict.text() == "Line 2 was changed after it was written."
    assert panel.list.state_of("log") == "Something was changed in it"


def test_a_copy_is_saved_in_two_formats(
    panel: PrivacyPanel, session: Session, ask: CannedAsk, qtbot, tmp_path: Path
) -> None:
    """For a spreadsheet and for a program; both hold every line."""
    record(session.store, "shared", level=1, format=".annotator", sha256="cd" * 32)
    panel.show_section("log")
    for name in ("log.json", "log"):
        ask.saved = tmp_path / name
        click(qtbot, panel.section.export)

    data = json.loads((tmp_path / "log.json").read_text(encoding="utf-8"))
    assert data[0]["ids"] == {"level": 1, "format": ".annotator", "sha256": "cd" * 32}
    with (tmp_path / "log.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    assert [row[2] for row in rows] == ["what", "shared"]


def test_everything_that_can_be_done_has_a_name() -> None:
    """No line shows a word of the program's own."""
    assert set(WHAT) == set(access_log.What.__args__)  # type: ignore[attr-defined]


def test_ids_become_words() -> None:
    """Counts, levels and requests; what a later version writes is shown as it is."""

    def line(what: str, **ids: str | int) -> LogEntry:
        return LogEntry(1, "2026-03-05T10:00:00", what, ids)

    assert details(line("rights", kind="erase", step="answered")) == "Erasure  ·  answered"
    assert details(line("restricted", on=0)) == "lifted"
    assert [part[:6] for part in details(line("erased", interviews=1, units=4)).split("  ·  ")] == ["1 inte", "4 unit"]
    assert details(line("shared", level=2, format=".annotator")) == "Anonymised units  ·  ANNOTATOR"
    assert details(line("replaced", places=7)).startswith("7 place")
    assert details(line("failed_open", of="key", count=2, first="x", last="y")).startswith("the linking key  ·  2 time")
    assert what_done(line("teleported")) == "teleported"

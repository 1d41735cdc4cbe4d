"""The quotation check on the command line: every seeded error in its row, exit 1; a thesis in order, exit 0."""

import json
from pathlib import Path
from typing import Any

import docx
import pytest

from annotator.reporting.chapter import build_report
from annotator.reporting.export import write_report
from annotator.reporting.settings import settings_of
from annotator.storage.access_log import entries
from annotator.storage.key import key_for
from annotator.storage.store import Store
from tests.cli.conftest import run
from tests.conftest import PASSPHRASE

WANTED = [
    ("altered", "«På sykehuset i praksis, ikke sant, der var det aldri noen bak deg.» (P01)"),
    ("not_found", "«Vi skulle ønske at heisen kunne snakke med oss» (P03)"),
    ("exact", "«Bilen er pauserommet mitt» (P01)"),
    ("exact", "«Jeg hadde bare magefølelsen min, og den har liksom ikke noe tall» (P01)"),
    ("marked", "«Jeg hadde bare magefølelsen [sin], og den har (…) ikke noe tall» (P01)"),
    ("not_yours", "«Makt finnes overalt i alle relasjoner» (Foucault, 1976)"),
    ("not_found", "«Jeg ringte Sunniva Bergersen på 91 23 45 67 om kvelden» (P02)"),
]


def seeded(path: Path) -> Path:
    """A Word file with one of each."""
    made = docx.Document()
    made.add_heading("Innledning", 1)
    for _, text in WANTED:
        made.add_paragraph(f"En av deltakerne sier det slik: {text}.")
    made.add_paragraph("Da jeg var lærling, så gikk det to år før jeg fikk sette opp en vegg (P06)", style="Quote")
    made.save(str(path))
    return path


def rows(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    """What was printed as JSON."""
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    return found


def test_every_kind_of_error(project: Path, words: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Altered with its words, not found, wrong participant, used before, a leak; the right ones are not accused."""
    thesis = seeded(tmp_path / "oppgave.docx")
    before = thesis.read_bytes()

    assert run("check", project, "--quotes", thesis, "--json", "--passphrase-file", words) == 1
    found = rows(capsys)

    assert [row["verdict"] for row in found] == [*(verdict for verdict, _ in WANTED), "exact"]
    assert found[0]["differences"] == [{"thesis": "aldri", "interview": "alltid"}]
    assert (found[0]["interview"], found[0]["participants"]) == ("Intervju 1", ["P01"])
    assert [row["wrongly_attributed_to"] for row in found] == [None, None, "P01", *[None] * 5]
    assert [row["used_before"] for row in found] == [None] * 4 + [4] + [None] * 3
    assert set(found[6]["leaks"]) == {"Sunniva Bergersen", "91 23 45 67"}
    assert found[4]["signs"] == ["substitution", "elision"]
    assert thesis.read_bytes() == before


def test_columns_and_the_log(project: Path, words: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One line each and the sum; the access log holds the counts and no word of it."""
    assert run("check", project, "--quotes", seeded(tmp_path / "oppgave.docx"), "--passphrase-file", words) == 1
    out = capsys.readouterr().out
    assert "aldri ≠ alltid" in out
    assert out.endswith("8 quotes, 4 to look at\n")

    store = Store.open(project, key_for(project, PASSPHRASE))
    last = entries(store)[-1]
    store.close()
    assert (last.what, last.ids) == ("quotes_checked", {"quotes": 8, "wrong": 4})


@pytest.mark.parametrize("suffix", [".docx", ".pdf"])
def test_the_chapter_itself_is_in_order(sample: Store, words: Path, tmp_path: Path, suffix: str) -> None:
    """What the program writes, it does not accuse: neither as Word nor, with lines for paragraphs, as PDF."""
    path = tmp_path / f"funn{suffix}"
    write_report(build_report(sample.project, settings_of(sample.project)), path)
    sample.close()

    assert run("check", sample.path, "--quotes", path, "--passphrase-file", words) == 0

"""The quotation check on the command line: every seeded error in its row, exit 1; a thesis in order, exit 0."""

import json
import zipfile
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


FOOTNOTES = """<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:footnote w:id="2"><w:p><w:r><w:t>Se «Bilen var pauserommet mitt» (P02).</w:t></w:r></w:p></w:footnote>
<w:footnote w:id="1"><w:p><w:r><w:t>«Jeg hadde bare magefølelsen min» (P01)</w:t></w:r></w:p></w:footnote>
</w:footnotes>"""
FEW = [
    ("exact", None, "«bare magefølelsen» (P01)"),
    ("exact", "P03", "«bare magefølelsen» (P03)"),
    ("not_found", None, "«grønne fjell» (P01)"),
]
"""Two words, whose they are wrongly said to be, and a concept nobody is named by."""


def with_notes(path: Path) -> Path:
    """A Word file with few words of somebody, a concept, and two footnotes, the first of which is altered."""
    made = docx.Document()
    made.add_heading("Innledning", 1)
    for _, _, text in FEW:
        made.add_paragraph(f"Her er det {text}.")
    made.add_paragraph("Begrepet «grønne fjell» er «makt».")
    made.add_paragraph("Se notene.")
    made.save(str(path))
    with zipfile.ZipFile(path) as held:
        parts = {name: held.read(name) for name in held.namelist()}
    calls = b"".join(b'<w:r><w:footnoteReference w:id="%d"/></w:r>' % number for number in (2, 1))
    before, after = parts["word/document.xml"].rsplit(b"</w:p>", 1)
    parts |= {"word/document.xml": before + calls + b"</w:p>" + after, "word/footnotes.xml": FOOTNOTES.encode()}
    with zipfile.ZipFile(path, "w") as written:
        for name, content in parts.items():
            written.writestr(name, content)
    return path


def test_notes_and_few_words(project: Path, words: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Errors in footnotes are told by the note; two words are checked where somebody is named by them, else not."""
    thesis = with_notes(tmp_path / "oppgave.docx")

    assert run("check", project, "--quotes", thesis, "--json", "--passphrase-file", words) == 1
    found = rows(capsys)
    assert run("check", project, "--quotes", thesis, "--passphrase-file", words) == 1

    few = [(verdict, wrong) for verdict, wrong, _ in FEW]
    assert [(row["verdict"], row["wrongly_attributed_to"]) for row in found[:3]] == few
    assert [(row["verdict"], row["note"]) for row in found[3:]] == [("altered", "footnote 1"), ("exact", "footnote 2")]
    assert found[3]["differences"] == [{"thesis": "var", "interview": "er"}]
    assert "footnote 1" in capsys.readouterr().out


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

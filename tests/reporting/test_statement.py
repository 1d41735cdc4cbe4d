"""The statement that ends a project: archivable, tagged, the same each time, in three languages, without names."""

import io
from dataclasses import replace
from typing import Any

import pikepdf
import pytest
from pikepdf import pdfa

from annotator.domain.closing import Closing, SentShare, Step
from annotator.reporting.rights_words import WORDS
from annotator.reporting.statement import statement, write_statement
from tests.reporting.reading import flowing, needs_poppler, pdf_text

FACTS = Closing(
    closed="2026-06-30",
    steps=(
        Step("requests", "done"),
        Step("withdrawn", "done", at="2026-05-02T10:00:00"),
        Step("restricted", "done"),
        Step("residual", "open", 2),
        Step("key", "done", at="2026-06-29T10:00:00"),
        Step("history", "done", at="2026-06-30T09:00:00"),
        Step("backups", "done"),
        Step("shares", "done", 1),
    ),
    title="Ro & uro",
    approval="123456",
    end_dates=(("approval", "2026-12-31"), ("consent", "2026-06-30")),
    participants=9,
    interviews=8,
    replacements=120,
    findings=2,
    accepted=3,
    erased=1,
    shares=(SentShare("2026-03-01", 2, "ab" * 32),),
    log_lines=41,
    log_head="cd" * 32,
    file_hash="ef" * 32,
)


def written(facts: Closing, language: str) -> bytes:
    stream = io.BytesIO()
    write_statement(facts, stream, language)
    return stream.getvalue()


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_it_is_archivable_tagged_and_the_same_each_time(language: str) -> None:
    """PDF/A-2b, marked, in its language, byte for byte the same for the same facts."""
    found = written(FACTS, language)
    report = pdfa.validate_written(io.BytesIO(found), "2b")

    assert report.passed, report.findings
    assert found == written(FACTS, language)
    with pikepdf.open(io.BytesIO(found)) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang)[:2] == language
        assert list(pdf.docinfo.keys()) == ["/Title"]
        assert len(pdf.pages) <= 2


@needs_poppler
@pytest.mark.poppler
def test_what_it_says() -> None:
    """Title, reference, dates, what was done when and what was not, counts, hashes, a line to sign."""
    text = flowing(pdf_text(written(FACTS, "nb")))
    expected = (
        "Ro & uro",
        "123456",
        "Sluttdato (etter informasjonsskrivet)",
        "29. juni 2026",
        "ikke gjort",
        "120",
    )
    hashes = ("efefefef efefefef", "cdcdcdcd cdcdcdcd", "abababab abababab", "av 41 linjer")

    assert [part for part in (*expected, *hashes, "underskrift", "____") if part not in text] == []


def test_what_was_not_there_is_not_told() -> None:
    """No key, nobody erased, no share, no title: no line about them."""
    steps = (Step("key", "none"), Step("withdrawn", "done"), Step("history", "done", at="2026-06-30T09:00:00"))
    bare = replace(FACTS, title="", approval="", erased=0, shares=(), file_hash="", steps=steps)
    said = repr(statement(bare, "en"))

    assert "linking key" not in said
    assert "withdrew" not in said
    assert "Fingerprint" not in said
    assert "Approval (" not in said
    assert "History and earlier versions were erased" in said


@pytest.mark.parametrize("key", sorted(WORDS))
def test_every_word_is_there_in_three_languages(key: str) -> None:
    """None is empty, and the gaps to fill are the same in each."""
    texts: Any = WORDS[key]

    assert all(texts)
    assert len({text.count("{}") for text in texts}) == 1

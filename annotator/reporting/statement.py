"""The statement that ends a project: what was destroyed when, what is left, how to verify it. It holds no names."""

from pathlib import Path
from typing import IO

from annotator.domain.closing import Closing, Step
from annotator.reporting.method_words import day
from annotator.reporting.model import Block, Heading, Look, Paragraph, Report, Run, Table, cell
from annotator.reporting.pdf.writer import PdfResult, write_pdf
from annotator.reporting.rights_words import word

_STEPS = {
    "key": "key",
    "withdrawn": "withdrawn_people",
    "residual": "residual",
    "recordings": "recordings",
    "history": "history",
    "backups": "backups",
}
_LINE = "_" * 60


def write_statement(facts: Closing, target: Path | IO[bytes], language: str) -> PdfResult:
    """Write the statement as tagged PDF/A, the same bytes for the same facts.

    Raises NotArchivable and the target errors of `reporting.errors`.
    """
    return write_pdf(statement(facts, language), target)


def statement(facts: Closing, language: str) -> Report:
    """The statement as a report, in `nb`, `nn` or `en`."""
    blocks: list[Block] = [
        _pairs("project", _project(facts, language), language, ("what", "value")),
        _pairs("done_title", _done(facts, language), language, ("step", "when")),
        _pairs("holds_title", _holds(facts, language), language, ("what", "count")),
    ]
    if facts.shares:
        header = tuple(word(key, language) for key in ("when", "level", "fingerprint"))
        rows = tuple((cell(day(s.at, language)), cell(str(s.level)), cell(_grouped(s.hash))) for s in facts.shares)
        blocks.append(Table("shares", word("shares_title", language), header, rows, (0.2, 0.1, 0.7)))
    proof = [
        (word("file_hash", language), _grouped(facts.file_hash)),
        (word("log_head", language, facts.log_lines), _grouped(facts.log_head)),
    ]
    limits = f"{word('limits', language)} {word('elsewhere', language)}"
    blocks += [
        _pairs("proof_title", [line for line in proof if line[1]], language, ("what", "value"), limits),
        Heading(word("sign", language), 2, numbered=False),
        Paragraph((Run(_LINE),)),
    ]
    look = Look(size=11, spacing=1.15, margins=(2, 2.5, 1.8, 2.5))
    return Report(word("statement_title", language), language, tuple(blocks), look)


def _project(facts: Closing, language: str) -> list[tuple[str, str]]:
    found = [(word("project", language), facts.title), (word("approval", language), facts.approval)]
    for source, ends in facts.end_dates:
        found.append((f"{word('end_date', language)} ({word(f'by_{source}', language)})", day(ends, language)))
    found.append((word("closed", language), day(facts.closed, language)))
    return [line for line in found if line[1]]


def _done(facts: Closing, language: str) -> list[tuple[str, str]]:
    """The steps that destroy something, each with its day; one where nothing was to be done is left out."""
    told = [step for step in facts.steps if step.name in _STEPS and step.state != "none"]
    return [
        (word(_STEPS[step.name], language), _when(step, facts, language))
        for step in told
        if step.name != "withdrawn" or facts.erased or step.state == "open"
    ]


def _when(step: Step, facts: Closing, language: str) -> str:
    if step.state == "open":
        return word("not_done", language)
    return day(step.at[:10] or facts.closed, language)


def _holds(facts: Closing, language: str) -> list[tuple[str, str]]:
    counts = {
        "participants": facts.participants,
        "interviews": facts.interviews,
        "replacements": facts.replacements,
        "findings": facts.findings,
        "accepted": facts.accepted,
        "erased_people": facts.erased,
        "shares_count": len(facts.shares),
    }
    return [(word(key, language), str(count)) for key, count in counts.items()]


def _pairs(key: str, lines: list[tuple[str, str]], language: str, header: tuple[str, str], note: str = "") -> Table:
    rows = tuple((cell(name), cell(value)) for name, value in lines)
    titles = tuple(word(column, language) for column in header)
    return Table(key, word(key, language), titles, rows, (0.5, 0.5), note=note)


def _grouped(digest: str) -> str:
    """A hash in groups of eight, to be compared by eye and broken at the end of a line."""
    return " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))

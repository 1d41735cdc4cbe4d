"""The participants' table: columns as wide as their words, on a lying page where an upright one is too narrow."""

import io
from typing import Any

from annotator.reporting.chapter import build_report
from annotator.reporting.model import Heading, Section, Table, cell
from annotator.reporting.pdf.writer import write_pdf
from annotator.reporting.widths import content_widths, shared_widths
from tests.reporting.chosen import chosen
from tests.reporting.project_maker import ProjectMaker
from tests.reporting.reading import needs_poppler, pdf_text

FEW = {"Alder": "34", "Bakgrunn": "Helsefagarbeider i ni år, før det assistent på et sykehjem"}
MANY = {
    **FEW,
    "Utdannet": "2025",
    "Måneder i tjenesten": "9",
    "Utdanningsland": "Norge",
    "Område": "Spredtbygd",
    "Intervjudato": "2026-03-04",
}


def made(attributes: dict[str, str]) -> Any:
    """A report with the participants' table alone."""
    maker = ProjectMaker()
    person = maker.participant("P02", **attributes)
    maker.interview("Intervju", [("I", "Hvordan gikk det?"), ("P", "Bra.")], {"P": person})
    return build_report(maker.project, chosen(overview=False, codebook=False, analysis="none")).report


def landscape(report: Any) -> bool:
    """Whether the page of the table lies."""
    blocks = report.blocks
    heading = next(at for at, b in enumerate(blocks) if isinstance(b, Heading) and "deltakerne" in b.text)
    section = blocks[heading - 1]
    assert isinstance(section, Section)
    return section.landscape


def test_few_columns_stay_on_an_upright_page_and_the_long_one_is_widest() -> None:
    """The age takes no more than its word needs."""
    report = made(FEW)
    [table] = [block for block in report.blocks if isinstance(block, Table)]

    assert not landscape(report)
    assert table.widths[2] > 3 * table.widths[1]
    assert abs(sum(table.widths) - 1) < 1e-9


@needs_poppler
def test_no_word_is_broken() -> None:
    """Eight columns get a lying page, and every word of heads and cells can be read in one piece."""
    for attributes in (FEW, MANY):
        report = made(attributes)
        assert landscape(report) == (attributes is MANY)
        stream = io.BytesIO()
        write_pdf(report, stream)
        text = pdf_text(stream.getvalue())
        for word in " ".join([*attributes, *attributes.values()]).split():
            assert word in text


def test_words_without_room_share_what_is_lacking() -> None:
    """No column gets nothing, whatever stands in another."""
    found = content_widths(("A", "B", ""), [[cell("ord"), cell("u" * 500), cell("")]])

    assert all(width > 0 for width in found)
    assert found[1] > found[0] > found[2]


def test_weighed_columns_are_never_narrower_than_their_longest_word() -> None:
    """Where all words fit; where they do not, columns share what is lacking. Shares are of one line."""
    head = ["Meningsenhet", "Kondensert meningsenhet", "Underkategori"]
    rows = [[cell("Vi bor her. " * 20), cell("Bor her"), cell("Heim")]]

    fair = shared_widths(head, rows, [9.0, 0.1, 0.1], lying=False)
    lacking = shared_widths(["Ord" * 40, "Ord" * 40], [], [1.0, 1.0], lying=True)

    assert fair[2] * 86 >= len("Underkategori")
    assert fair[0] > fair[1] > fair[2] * 0.8
    assert abs(sum(fair) - 1) < 1e-9
    assert lacking == [0.5, 0.5]

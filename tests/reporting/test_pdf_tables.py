"""Tables on pages: whatever the groups and however long the texts, every word is on a page and none below it."""

import io
import re

import pypdfium2
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from annotator.reporting.model import Heading, Paragraph, Report, Run, Table, cell
from annotator.reporting.pdf.writer import write_pdf
from tests.reporting.reading import needs_poppler, pdf_text

BOTTOM, FOOTER = 70.0, 50.0
"""Points: where the text of a page ends, and below which the page number stands."""


def written(*tables: Table) -> bytes:
    """The tables after some lines of text."""
    stream = io.BytesIO()
    text = Paragraph((Run("Innledende tekst. " * 60),))
    write_pdf(Report("T", "nb", (Heading("En"), text, *tables)), stream)
    return stream.getvalue()


def outside(pdf: bytes) -> list[tuple[int, float]]:
    """Pages and places of words that hang out of their page's text."""
    document = pypdfium2.PdfDocument(pdf)
    found = []
    for number, page in enumerate(document, 1):
        words = page.get_textpage()
        for at in range(words.count_rects()):
            _, low, _, high = words.get_rect(at)
            if low < BOTTOM - 3 and high > FOOTER:
                found.append((number, low))
        words.close()
        page.close()
    document.close()
    return found


def filler(name: str, count: int) -> str:
    """A text that begins with its own name and goes on for so many words."""
    return " ".join([name, *("og" for _ in range(count)), f"{name}slutt"])


CELLS = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 2), st.integers(0, 260)), min_size=1, max_size=40)


@needs_poppler
@pytest.mark.poppler
@settings(max_examples=25)
@example([(0, 0, 0)] * 5 + [(1, 0, 0)], 1, 0, 236, False)  # what was measured before a row was broken was not after it
@example([(0, 0, 0)] * 4, 0, 0, 228, False)  # rows of half a page: one alone is better than no report
@given(CELLS, st.integers(0, 2), st.integers(0, 1), st.integers(0, 420), st.booleans())
def test_every_word_is_on_a_page(
    cells: list[tuple[int, int, int]], grouped: int, closing: int, above: int, note: bool
) -> None:
    """Groups of themes and sub-themes, texts of up to two pages, long names of groups, texts that end several rows."""
    rows = tuple(
        (
            cell(filler(f"tema{theme}", above)),
            cell(f"under{theme}x{sub}"),
            cell(filler(f"rad{at}", count)),
            cell(filler(f"felles{theme}", above // 2)),
        )
        for at, (theme, sub, count) in enumerate(sorted(cells))
    )
    table = Table(
        "t", "Tabell", ("A", "B", "C", "D"), rows, (0.25, 0.15, 0.4, 0.2), grouped, closing, "Sist." if note else ""
    )
    pdf = written(table)
    shown = set(re.findall(r"\w+", pdf_text(pdf, "-raw")))
    wanted = {word for row in rows for one in row for run in one for word in run.text.split()}

    assert wanted <= shown
    assert outside(pdf) == []
    assert not note or "Sist" in shown


@needs_poppler
@pytest.mark.poppler
@pytest.mark.parametrize("count", range(20, 60, 3))
def test_no_row_and_no_note_is_left_alone(count: int) -> None:
    """Wherever the page ends, at least two rows stand on each, and the note with the last of them."""
    rows = tuple((cell(f"rad{at}"), cell("noe")) for at in range(count))
    pages = pdf_text(written(Table("t", "Tabell", ("A", "B"), rows, (0.5, 0.5), note="Merk dette.")), "-raw").split(
        "\f"
    )
    found = [re.findall(r"rad\d+", page) for page in pages]

    assert all(len(on_page) > 1 for on_page in found if on_page)
    assert found[next(at for at, page in enumerate(pages) if "Merk dette" in page)]


@needs_poppler
@pytest.mark.poppler
def test_a_long_text_about_a_theme_stands_beside_its_codes() -> None:
    """Ten codes beside a text of ten lines take no more room than either."""
    text = "Det de beskriver, er noe som blir til mellom dem og andre. " * 6
    rows = tuple((cell("Fotfeste"), cell(text), cell(f"kode{at}")) for at in range(10))
    beside = Table("t", "Tabell", ("A", "B", "C"), rows, (0.2, 0.4, 0.4), grouped=2)
    document = pypdfium2.PdfDocument(written(beside))
    words = document[len(document) - 1].get_textpage()
    lows = {}
    for at in range(words.count_rects()):
        left, low, right, high = words.get_rect(at)
        lows[words.get_text_bounded(left, low, right, high).strip()] = low
    codes = [low for said, low in lows.items() if said.startswith("kode")]

    assert max(codes) - min(codes) < 10 * 18
    document.close()

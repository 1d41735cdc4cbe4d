"""Cards to cut out: every card is on a sheet, with who said it; what does not count is not."""

import io

import pikepdf

from annotator.reporting.wall_cards import PaperCard, card_texts, cut_out_sheets, paper_cards
from annotator.storage.actions import transcripts, wall
from annotator.storage.store import Store
from tests.conftest import without_theme_work
from tests.reporting.reading import pdf_text


def test_every_card_is_on_a_sheet(sample: Store) -> None:
    """Ten to a page, in the words of the wall; the same project gives the same bytes."""
    without_theme_work(sample)
    units = [unit.id for unit in sample.project.units][:12]
    wall.put_on_wall(sample, "unit", units)
    wall.add_slip(sample, (0, 2000), "Henger dette sammen?")
    wall.add_slip(sample, (0, 2100))
    cards = paper_cards(sample.project)
    data = cut_out_sheets(cards, "Kort", "nb")

    assert len(cards) == 13
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert len(pdf.pages) == 2
        assert not str(pdf.docinfo.get("/Author", ""))
    text = " ".join(pdf_text(data).split())
    assert "Henger dette sammen?" in text
    assert all(" ".join(card.text.split()[:4]) in text for card in cards)
    assert "Henger dette sammen?" in card_texts(cards)
    assert cut_out_sheets(cards, "Kort", "nb") == data


def test_an_interview_left_out_gives_no_cards(sample: Store) -> None:
    """Paper lies about: of units only those that count are printed."""
    without_theme_work(sample)
    unit = next(iter(sample.project.units))
    wall.put_on_wall(sample, "unit", [unit.id])
    transcripts.set_status(sample, unit.document, "excluded", "")

    assert paper_cards(sample.project) == []
    assert cut_out_sheets([], "Kort", "nb").startswith(b"%PDF")


def test_a_long_unit_is_cut_short_and_says_so() -> None:
    """Nothing runs out of its card."""
    card = PaperCard("ord " * 900, "P01", "#0072B2", strong=False)

    assert "…" in pdf_text(cut_out_sheets([card], "Kort", "nb"))

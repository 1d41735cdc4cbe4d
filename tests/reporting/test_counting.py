"""Figures and words for how many participants a theme has (requirement C6)."""

import pytest

from annotator.reporting.counting import Share, figure, quantity, share_of
from tests.reporting.project_maker import THEME, ProjectMaker

LADDERS = {
    "nb": ["ingen", "én", "noen", "noen", "flere", "de fleste", "de fleste", "alle"],
    "nn": ["ingen", "éin", "nokre", "nokre", "fleire", "dei fleste", "dei fleste", "alle"],
    "en": ["none", "one", "some", "some", "several", "most", "most", "all"],
}


@pytest.mark.parametrize("language", LADDERS)
def test_words_for_shares_of_sixteen(language: str) -> None:
    """0, 1, 2, 3, 4, 9, 12 and 16 of 16 participants in words."""
    found = [quantity(Share(count, 16), language) for count in (0, 1, 2, 3, 4, 9, 12, 16)]

    assert found == LADDERS[language]


def test_figures_in_three_languages_do_not_break_over_lines() -> None:
    """Numbers and the word between them are held together by no-break spaces."""
    share = Share(12, 16)

    assert figure(share, "nb") == "12\u00a0av\u00a016 deltakere"
    assert figure(share, "nn") == "12\u00a0av\u00a016 deltakarar"
    assert figure(share, "en") == "12\u00a0of\u00a016 participants"


def test_shares_follow_document_status() -> None:
    """A participant only in a pilot interview counts in neither number; ideas count in none."""
    maker = ProjectMaker()
    theme = maker.node("Tema", THEME)
    code = maker.node("Kode", parent=theme)
    for at, (status, unit) in enumerate((("included", "coded"), ("included", "idea"), ("pilot", "coded"))):
        person = maker.participant(f"P{at}")
        document = maker.interview(f"Intervju {at}", [("P", "Noe sagt.")], {"P": person}, status=status)
        maker.unit(document, "Noe", code, status=unit)

    assert share_of(maker.project, theme) == Share(1, 2)

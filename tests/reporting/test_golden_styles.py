"""The sample chapter in each style of quotes and each language: what both files show, as it was read and approved."""

from typing import Any

import pytest

from annotator.reporting.chapter import build_report
from annotator.reporting.settings import STYLES
from tests.reporting.chosen import chosen
from tests.reporting.golden_text import compare_golden, golden_of, told_difference
from tests.reporting.project_maker import sample


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize("style", STYLES)
def test_golden(style: Any, language: str) -> None:
    """Styles, numbers, languages and marks of the Word file; pages, places and faces of the PDF."""
    report = build_report(sample().project, chosen(quote_style=style, language=language)).report

    compare_golden(f"styles/{style}.{language}.txt", golden_of(report))


def test_a_difference_is_told_in_words() -> None:
    """Which line was what, what came and what went; nothing of what is the same."""
    kept, found = "a\nQuote: Ja.\nb\nc", "a\nNormal: Ja.\nb\nc\nd"

    assert told_difference("x.txt", kept, kept) == ""
    assert told_difference("x.txt", kept, found).split("\n") == [
        "golden/x.txt and what is written now differ in 2 places:",
        "line 2 was",
        "    Quote: Ja.",
        "  and is",
        "    Normal: Ja.",
        "after line 4 there is now",
        "    d",
    ]
    assert told_difference("x.txt", "a", "\n".join("abcdefghijklmnop")).endswith("and 3 more")

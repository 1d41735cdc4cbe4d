"""Every quote of the chapter, read again from both files, is what was said, under the rules for leaving out."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.quoted_words import words_of
from annotator.importing.thesis import read_thesis
from annotator.reporting.chapter import build_report
from annotator.reporting.export import write_report
from annotator.reporting.model import Block, BlockQuote, Paragraph, Run
from annotator.reporting.quotation.check import check_quotations
from annotator.reporting.settings import STYLES, settings_of
from annotator.storage.store import Store


def quoted(blocks: tuple[Block, ...]) -> list[str]:
    """The words of each quote in the text and of each turn of a block, as they are printed."""
    found: list[str] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            found += [part.text for part in block.content if isinstance(part, Run) and part.role == "quote"]
        elif isinstance(block, BlockQuote):
            found += ["".join(run.text for run in turn.runs) for turn in block.turns]
    return found


@pytest.mark.parametrize("suffix", [".docx", ".pdf"])
@pytest.mark.parametrize("style", STYLES)
def test_what_is_printed_was_said(sample: Store, tmp_path: Path, style: Any, suffix: str) -> None:
    """All of them are in the file, none is altered, and each is given to whoever said it."""
    made = build_report(sample.project, replace(settings_of(sample.project), quote_style=style))
    path = tmp_path / f"funn{suffix}"
    write_report(made, path)
    thesis = read_thesis(path)
    printed = " ".join(word for paragraph in thesis.paragraphs for word in words_of(paragraph.text))
    checked = check_quotations(sample.project, thesis)
    wanted = quoted(made.report.blocks)

    assert len(wanted) > 20
    assert [text for text in wanted if " ".join(words_of(text)) not in printed] == []
    assert [(one.verdict, one.quote.text) for one in checked if not one.is_fine] == []
    assert sum(one.verdict in ("exact", "marked") for one in checked) > 20

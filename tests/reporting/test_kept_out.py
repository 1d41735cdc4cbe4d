"""What is hers alone stays out of the files, and what is in them can be read without colours."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.project import Project
from annotator.reporting.export import export_report
from annotator.storage.actions import memos
from annotator.storage.store import Store
from tests.reporting.chosen import chosen
from tests.reporting.reading import document_of, flowing, needs_poppler, parts_of, pdf_text, text_of

FULL = chosen(show_counts=True, theme_prefix=True, analysis="all", attribution="group")
"""All that a report can hold."""
TARGETS = ("document", "participant", "node", "unit", "question", None)


def read(path: Path) -> str:
    """All text of a file, properties included."""
    if path.suffix == ".docx":
        parts = parts_of(path.read_bytes())
        return flowing(" ".join(re.sub(r"<[^>]*>", "", xml.decode()) for name, xml in parts.items() if ".xml" in name))
    return flowing(pdf_text(path.read_bytes()))


def write_memos(store: Store) -> list[str]:
    """A private memo and a margin note, each of one word found nowhere else, on a thing of every kind."""
    words = []
    for number, target in enumerate(TARGETS):
        row = next(iter(store.project.tables[target])).id if target else None
        for kind in ("analysis", "margin"):
            words.append(f"hemmelighet{number}{kind}")
            memo = memos.add_memo(store, words[-1], "margin" if kind == "margin" else "analysis", target, row)
            memos.update_memo(store, memo, private=1)
    return words


@needs_poppler
@pytest.mark.parametrize("suffix", [".docx", ".pdf"])
def test_no_private_memo_is_in_a_file(sample: Store, tmp_path: Path, suffix: str) -> None:
    """Memos on an interview, a participant, a code, a unit, a question and on nothing, in the fullest report."""
    words = write_memos(sample)
    path = tmp_path / f"funn{suffix}"
    export_report(sample.project, path, FULL)

    text = read(path)

    assert "Ansvaret kommer før tryggheten" in text
    assert [word for word in words if word in text] == []
    assert sum(memo.private for memo in sample.project.memos) >= len(words)


def make_grey(project: Project) -> None:
    """Give every code and theme the same grey."""
    for node in list(project.nodes):
        project.nodes.put(node.id, replace(node, colour="#808080"))


@pytest.mark.parametrize("suffix", [".docx", ".pdf"])
def test_a_file_says_nothing_by_colour_alone(sample: Store, tmp_path: Path, suffix: str) -> None:
    """A project of one grey makes the very same file: what colours tell apart, names do."""
    coloured, plain = tmp_path / f"farger{suffix}", tmp_path / f"grått{suffix}"
    export_report(sample.project, coloured, FULL)
    make_grey(sample.project)
    export_report(sample.project, plain, FULL)

    assert coloured.read_bytes() == plain.read_bytes()


def test_every_code_and_theme_is_named_in_the_tables(sample: Store, tmp_path: Path) -> None:
    """The codebook of the report has a row with the name of each that is not in the bin."""
    export_report(sample.project, tmp_path / "funn.docx", FULL)
    cells = {
        text_of(cell) for cell in document_of((tmp_path / "funn.docx").read_bytes()).iter() if cell.tag.endswith("}tc")
    }

    assert {node.name for node in sample.project.nodes if not node.binned} <= cells

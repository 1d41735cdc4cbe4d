"""All that a report can hold besides the chapter, method by method and language by language, as read and approved."""

import io
import re
from pathlib import Path

import pytest

from annotator import __version__
from annotator.reporting.chapter import build_report
from annotator.reporting.docx.writer import write_docx
from annotator.reporting.method_words import day
from annotator.reporting.model import Figure, Report
from annotator.reporting.outline import outline
from annotator.reporting.parts import parts_of
from annotator.reporting.pdf.writer import write_pdf
from annotator.reporting.settings import ReportSettings
from annotator.storage.actions import method, nodes
from annotator.storage.store import Store, now
from tests.reporting.golden_text import compare_golden
from tests.reporting.reading import lines_of, needs_poppler, pdf_text, schema_errors

METHODS = ("reflexive_ta", "stc", "content_analysis")
LEFT_OUT = ("transcripts", "introduction", "table:informants")
LANGUAGES = ("nb", "nn", "en")


def report_of(store: Store, of_method: str, language: str) -> Report:
    """Every part but the transcripts and the table of all units; no sections of themes."""
    if store.project.info.method != of_method:
        method.set_method(store, of_method)
    codes = [node.id for node in store.project.nodes if store.project.layers[node.layer].kind == "code"]
    nodes.merge_nodes(store, codes[:1], codes[1], "Samme sak")
    known = ReportSettings(language=language, counting="both")
    said = {entry.key: False for entry in outline(store.project, known) if entry.part is None}
    said |= {part.key: part.key not in LEFT_OUT for part in parts_of(store.project)}
    return build_report(store.project, ReportSettings(language=language, counting="both", said=said)).report


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("of_method", METHODS)
def test_golden(sample: Store, of_method: str, language: str) -> None:
    """The Word file holds what has been read and approved, and is valid."""
    stream = io.BytesIO()
    write_docx(report_of(sample, of_method, language), stream)
    lines = "\n".join(lines_of(stream.getvalue())) + "\n"
    known = lines.replace(day(now(), language), "<today>").replace(__version__, "<version>")

    assert schema_errors(stream.getvalue()) == []
    compare_golden(str(Path("methods") / f"{of_method}.{language}.txt"), known)


@needs_poppler
@pytest.mark.poppler
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("of_method", METHODS)
def test_the_pdf_has_the_same_words(sample: Store, of_method: str, language: str) -> None:
    """All words of the Word file and those within figures, which Word has as pictures, and no others."""
    report = report_of(sample, of_method, language)
    docx, pdf = io.BytesIO(), io.BytesIO()
    write_docx(report, docx)
    write_pdf(report, pdf)
    in_figures = [text for block in report.blocks if isinstance(block, Figure) for text in block.drawing.texts()]
    from_docx = set(re.findall(r"\w+", "\n".join(line for line in lines_of(docx.getvalue()))))
    from_pdf = set(re.findall(r"\w+", pdf_text(pdf.getvalue(), "-raw")))
    pages = {str(number) for number in range(200)} | {"Side", "av", "Page", "of"}
    names_of_styles = {line.partition(":")[0] for line in lines_of(docx.getvalue())} | {"section"}

    assert from_docx - names_of_styles <= from_pdf
    assert from_pdf - from_docx - pages <= set(re.findall(r"\w+", " ".join(in_figures)))

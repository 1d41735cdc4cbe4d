"""A project, or what is shared of it, as one HTML file that any browser shows offline: nothing is loaded."""

from html import escape
from pathlib import Path

from annotator.domain import codebook
from annotator.domain.analysis import Node
from annotator.domain.project import Project
from annotator.exporting.html_people import interview_list, memos_on, people_table
from annotator.exporting.html_text import transcript
from annotator.exporting.html_words import SCRIPT, STYLE, words_of
from annotator.exporting.plain import plain
from annotator.exporting.progress import Progress, silent
from annotator.exporting.sheet_words import word
from annotator.storage.connection import put_in_place
from annotator.storage.errors import from_os
from annotator.storage.failures import drop

_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
)

_BESIDE = ("node", "unit", "document", "participant", "question")
"""What has its memos beside it; the others stand at the top."""


def write_html(project: Project, path: Path) -> None:
    """Write all interviews, codes and notes of a project in memory; the file appears whole or not at all.

    Raises DiskFull, ReadOnlyPlace.
    """
    part = path.with_name(path.name + ".part")
    try:
        part.write_text(plain(page(project)), encoding="utf-8", newline="\n")
        put_in_place(part, path)
    except OSError as error:
        raise from_os(path, error) from error
    finally:
        drop(part)


def page(project: Project, on_progress: Progress = silent) -> str:
    """The file's text."""
    info = project.info
    words = words_of(info.language)
    colours = {node: _safe(colour) for node, colour in codebook.shown_colours(project).items()}
    documents = project.ordered_documents()
    texts = []
    for number, document in enumerate(documents):
        on_progress(number, len(documents))
        texts.append(transcript(project, document, colours, words, memos_on(project, "document", document.id)))
    return "\n".join(
        [
            f'<!doctype html>\n<html lang="{words["lang"]}">\n<head>\n<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{escape(info.title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>",
            f"<h1>{escape(info.title)}</h1>",
            interview_list(project, words) if documents else "",
            _questions(project, words),
            people_table(project, words),
            f"<h2>{words['codebook']}</h2>",
            *(f'<div class="note">{escape(memo.text)}</div>' for memo in project.memos if memo.target not in _BESIDE),
            _tree(project, colours, words),
            *([f"<h2>{words['texts']}</h2>", _filter(project, words), *texts] if documents else []),
            "</main>",
            f"<script>{SCRIPT}</script>" if documents else "",
            "</body>\n</html>\n",
        ]
    )


def _questions(project: Project, words: dict[str, str]) -> str:
    questions = sorted(project.questions, key=lambda q: (q.position, q.id))
    if not questions:
        return ""
    lines = "".join(f"<li>{escape(q.text)}{memos_on(project, 'question', q.id)}</li>" for q in questions)
    return f"<h2>{words['questions']}</h2>\n<ol>{lines}</ol>"


def _filter(project: Project, words: dict[str, str]) -> str:
    given = {label.node for label in project.labels}
    seen = dict.fromkeys(branch.node.id for branch in codebook.walk(project) if branch.node.id in given)
    options = "".join(f'<option value="{node}">{escape(project.nodes[node].name)}</option>' for node in seen)
    return (
        f'<nav><label for="choice">{words["filter"]}</label> <select id="choice">'
        f'<option value="">{words["all"]}</option>{options}</select>'
        f'<span id="count" role="status" data-none="{words["none"]}"></span></nav>'
    )


def _tree(project: Project, colours: dict[int, str], words: dict[str, str]) -> str:
    """The codebook as nested lists."""
    counts = codebook.counts(project) if len(project.units) else {}
    lines = []
    depth = -1
    for branch in codebook.walk(project):
        if branch.depth > depth:
            lines.append('<ul class="tree">' * (branch.depth - depth))
        else:
            lines.append("</li>" + "</ul></li>" * (depth - branch.depth))
        depth = branch.depth
        number = counts.get(branch.node.id, 0)
        count = f" · {number} {words['unit' if number == 1 else 'units']}" if counts else ""
        swatch = f'<span class="swatch" style="--c: {colours[branch.node.id]}"></span>'
        lines.append(f"<li>{swatch}<b>{escape(branch.node.name)}</b>{count}{_described(project, branch.node, words)}")
    return "".join(lines) + "</li></ul>" * (depth + 1)


def _described(project: Project, node: Node, words: dict[str, str]) -> str:
    texts = [(words[field], getattr(node, field)) for field in ("definition", "include", "exclude", "example")]
    for summary in project.summaries.where("node", node.id):
        person = project.participants.get(summary.participant)
        kind = word(summary.kind, words["lang"]).capitalize()
        texts.append((f"{kind}, {person.pseudonym}" if person is not None else kind, summary.text))
    texts += [(words["memo"], memo.text) for memo in project.memos_on("node", node.id)]
    lines = "".join(f"<dt>{escape(name)}:</dt><dd>{escape(text)}</dd>" for name, text in texts if text)
    return f"<dl>{lines}</dl>" if lines else ""


def _safe(colour: str) -> str:
    """A colour stands in a style: only `#` and hexadecimal digits may."""
    digits = colour.removeprefix("#")
    return colour if len(digits) in (3, 6) and all(c in "0123456789abcdefABCDEF" for c in digits) else "#8A8A8A"

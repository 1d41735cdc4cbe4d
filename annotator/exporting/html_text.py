"""A transcript with its codings as HTML: every coded stretch underlined, and named where it ends."""

from html import escape
from itertools import pairwise

from annotator.domain.corpus import Document, Turn
from annotator.domain.project import Project

Mark = tuple[int, int, int]
"""A unit and its stretch of one turn: first and last offset, code points, end exclusive."""


def transcript(
    project: Project, document: Document, colours: dict[int, str], words: dict[str, str], below: str = ""
) -> str:
    """The turns of an interview in order, each with the notes on the units that end in it; `below` the title."""
    marks, ending = _marks(project, document.id)
    lines = [f'<h3 id="d{document.id}" lang="{escape(document.language)}">{escape(document.title)}</h3>', below]
    speaker = None
    for turn in project.turns_of(document.id):
        here = marks.get(turn.id, [])
        codes = " ".join(str(n) for n in sorted({n for unit, _, _ in here for n in _nodes(project, unit)}))
        who = project.speakers.get(turn.speaker)
        asks = ' class="asks"' if who is not None and who.role == "interviewer" else ""
        label = f'<span class="who">{escape(who.label)}</span>' if who is not None and who.id != speaker else ""
        speaker = who.id if who is not None else None
        text = _marked(project, turn, here, ending.get(turn.id, {}), colours, words)
        lines.append(f'<p{asks} data-codes="{codes}">{label}{text}</p>')
        units = dict.fromkeys(unit for units in ending.get(turn.id, {}).values() for unit in units)
        lines += [_notes(project, unit, codes, words) for unit in units]
    return "\n".join(line for line in lines if line)


def _marks(project: Project, document: int) -> tuple[dict[int, list[Mark]], dict[int, dict[int, list[int]]]]:
    """The stretches of units by turn; and by turn and offset the units that end there."""
    flat = project.flat(document)
    marks: dict[int, list[Mark]] = {}
    ending: dict[int, dict[int, list[int]]] = {}
    for unit in sorted(project.units.where("document", document), key=lambda u: (project.ranges_of(u.id), u.id)):
        spans = project.spans_of(unit.id)
        for span in spans:
            for row in range(flat.row(span.turn_from), flat.row(span.turn_to) + 1):
                turn = flat.turns[row]
                start = span.at_from if turn.id == span.turn_from else 0
                end = span.at_to if turn.id == span.turn_to else len(turn.text)
                marks.setdefault(turn.id, []).append((unit.id, start, end))
        if spans:
            ending.setdefault(spans[-1].turn_to, {}).setdefault(spans[-1].at_to, []).append(unit.id)
    return marks, ending


def _marked(
    project: Project,
    turn: Turn,
    marks: list[Mark],
    ending: dict[int, list[int]],
    colours: dict[int, str],
    words: dict[str, str],
) -> str:
    cuts = sorted({0, len(turn.text), *ending, *(at for _, start, end in marks for at in (start, end))})
    parts = ["".join(_tags(project, unit, colours, words) for unit in ending.get(0, []))]
    for start, end in pairwise(cuts):
        text = escape(turn.text[start:end], quote=False)
        over = [unit for unit, first, last in marks if first <= start and end <= last]
        lines = list(dict.fromkeys(colours.get(n, "#8A8A8A") for unit in over for n in _nodes(project, unit)))
        if over:
            lines = lines or ["#8A8A8A"]
            shadow = ", ".join(f"0 {2 * place + 2}px 0 {colour}" for place, colour in enumerate(lines[:4]))
            text = f'<span class="coded" style="box-shadow: {shadow}">{text}</span>'
        parts.append(text + "".join(_tags(project, unit, colours, words) for unit in ending.get(end, [])))
    return "".join(parts)


def _tags(project: Project, unit: int, colours: dict[int, str], words: dict[str, str]) -> str:
    found = []
    for label in project.labels_of(unit):
        stance = f" ({words[label.stance]})" if label.stance in words else ""
        name = escape(project.nodes[label.node].name + stance)
        found.append(f'<span class="tag" style="--c: {colours.get(label.node, "#8A8A8A")}">{name}</span>')
    return "".join(found)


def _notes(project: Project, unit: int, codes: str, words: dict[str, str]) -> str:
    texts = [(c.name, project.column_text(unit, c.id)) for c in project.ordered_columns()]
    texts += [(words["memo"], memo.text) for memo in project.memos_on("unit", unit)]
    lines = [f"<b>{escape(name)}:</b> {escape(text)}" for name, text in texts if text]
    return f'<div class="note" data-codes="{codes}">{"<br>".join(lines)}</div>' if lines else ""


def _nodes(project: Project, unit: int) -> list[int]:
    return [label.node for label in project.labels_of(unit)]

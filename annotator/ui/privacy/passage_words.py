"""Where a text of her own stands, in words, and the part of it that says something of a participant."""

from html import escape

from annotator.confidentiality.passages import Cause, Passage
from annotator.domain.project import Project
from annotator.ui.languages import QT_TRANSLATE_NOOP, long_date
from annotator.ui.look.tokens import Tokens
from annotator.ui.sections.section import translate

AROUND = 140
"""Code points shown before the first and after the last place."""

_NODE_PARTS = {
    "name": QT_TRANSLATE_NOOP("Passages", "name"),
    "heading": QT_TRANSLATE_NOOP("Passages", "heading in the chapter"),
    "definition": QT_TRANSLATE_NOOP("Passages", "definition"),
    "include": QT_TRANSLATE_NOOP("Passages", "what belongs to it"),
    "exclude": QT_TRANSLATE_NOOP("Passages", "what does not"),
    "example": QT_TRANSLATE_NOOP("Passages", "example"),
}
_PLACES = {
    "project": QT_TRANSLATE_NOOP("Passages", "The project's own card"),
    "participant": QT_TRANSLATE_NOOP("Passages", "Note on a participant"),
    "attribute": QT_TRANSLATE_NOOP("Passages", "Name of an attribute"),
    "attribute_value": QT_TRANSLATE_NOOP("Passages", "Attribute of a participant"),
    "layer": QT_TRANSLATE_NOOP("Passages", "Name of a level"),
    "text_column": QT_TRANSLATE_NOOP("Passages", "Name of a text column"),
    "question": QT_TRANSLATE_NOOP("Passages", "Research question"),
    "quote": QT_TRANSLATE_NOOP("Passages", "Quote in the chapter"),
    "report_form": QT_TRANSLATE_NOOP("Passages", "Name of the report's template file"),
    "title_page": QT_TRANSLATE_NOOP("Passages", "Title page of the report"),
    "outline_item": QT_TRANSLATE_NOOP("Passages", "Text in the chapter"),
    "register_entry": QT_TRANSLATE_NOOP("Passages", "Replacement in the register"),
    "mark": QT_TRANSLATE_NOOP("Passages", "Note on a marked passage"),
    "kept": QT_TRANSLATE_NOOP("Passages", "Reason for keeping a finding"),
    "end_date": QT_TRANSLATE_NOOP("Passages", "Note on an end date"),
    "rights_request": QT_TRANSLATE_NOOP("Passages", "Note on a request"),
    "review_item": QT_TRANSLATE_NOOP("Passages", "Comment of a reader"),
    "snapshot": QT_TRANSLATE_NOOP("Passages", "A snapshot of the themes"),
    "snapshot_node": QT_TRANSLATE_NOOP("Passages", "A snapshot of the themes"),
    "wall_group": QT_TRANSLATE_NOOP("Passages", "Group on the wall"),
    "wall_card": QT_TRANSLATE_NOOP("Passages", "Slip of paper on the wall"),
    "wall_link": QT_TRANSLATE_NOOP("Passages", "Line on the wall"),
    "guide": QT_TRANSLATE_NOOP("Passages", "Version of the interview guide"),
    "guide_question": QT_TRANSLATE_NOOP("Passages", "Question of the interview guide"),
    "step_tick": QT_TRANSLATE_NOOP("Passages", "Note on a step of the method"),
}
_CAUSES: dict[Cause, str] = {
    "words": QT_TRANSLATE_NOOP("Passages", "repeats the participant's words"),
    "pseudonym": QT_TRANSLATE_NOOP("Passages", "names the participant"),
    "title": QT_TRANSLATE_NOOP("Passages", "names the interview"),
    "single": QT_TRANSLATE_NOOP("Passages", "has a word that nobody else used"),
    "shared": QT_TRANSLATE_NOOP("Passages", "is about a unit that loses a part"),
}


def where(project: Project, passage: Passage) -> str:
    """Where a text stands, and why it is shown."""
    return f"{place_of(project, *passage.key)}  ·  {_tr(_CAUSES[passage.cause])}"


def place_of(project: Project, table: str, row: int, column: str) -> str:
    """Where a text of a record stands, as she calls it."""
    record = project.tables[table][row]
    if table == "node":
        named = translate("Passages", "“%1”, %2").replace("%2", _tr(_NODE_PARTS[column]))
        return named.replace("%1", record.name)
    if table in ("summary", "summary_sentence"):
        summary = record if table == "summary" else project.summaries[record.summary]
        return translate("Passages", "Text about “%1”").replace("%1", project.nodes[summary.node].name)
    if table == "memo":
        return translate("Passages", "Memo of %1").replace("%1", long_date(record.date))
    if table == "unit_text":
        return project.text_columns[record.column].name
    if table == "document":
        return translate("Passages", "Interview “%1”").replace("%1", record.title)
    if table == "turn":
        title = project.documents[record.document].title
        return translate("Passages", "What somebody else says in “%1”").replace("%1", title)
    return _tr(_PLACES[table])


def shown(passage: Passage, look: Tokens) -> str:
    """The text around its places as rich text, the places washed."""
    first, last = min(a for a, _ in passage.ranges), max(b for _, b in passage.ranges)
    start, end = max(0, first - AROUND), min(len(passage.text), last + AROUND)
    parts, at = ["…" if start else ""], start
    for begin, stop in passage.ranges:
        if begin < at:
            continue
        parts.append(escape(passage.text[at:begin]))
        marked = escape(passage.text[begin:stop])
        parts.append(f'<span style="background-color:{look.selection}">{marked}</span>')
        at = stop
    parts.append(escape(passage.text[at:end]) + ("…" if end < len(passage.text) else ""))
    return "".join(parts).replace("\n", "<br>")


def afterwards(passage: Passage) -> str:
    """How the text reads when the places are taken out, shortened."""
    text = " ".join(passage.without.split())
    if not text:
        return translate("Passages", "Nothing is left of it.")
    cut = text if len(text) <= 2 * AROUND else text[: 2 * AROUND] + "…"
    return translate("Passages", "It then reads: %1").replace("%1", cut)


def _tr(text: str) -> str:
    return translate("Passages", text)

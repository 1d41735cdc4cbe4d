"""Which column of which table may stand in a share: the allow-list, and what is left out on purpose.

Levels: 1 codebook, 2 anonymised units, 3 anonymised full coding, 4 full, 5 one participant's own transcript. Every
column of the schema is in exactly one of the three lists; a test fails for one that is in none.
"""

from typing import Literal

from annotator.domain import references

Level = Literal[1, 2, 3, 4, 5]
CODEBOOK: Level = 1
UNITS: Level = 2
ANONYMISED: Level = 3
FULL: Level = 4
MEMBER: Level = 5

TAKEN: dict[str, dict[str, str]] = {
    "project": {"title": "12345", "method": "1234", "language": "12345", "quote_style": "34", "inline_limit": "34"}
    | {"introduction": "34", "neutral_pronoun": "34"},
    "participant": {"uuid": "34", "pseudonym": "34", "position": "34"},
    "attribute": {"uuid": "34", "name": "34", "kind": "34", "position": "34"},
    "attribute_value": {"participant": "34", "attribute": "34", "value": "34"},
    "document": {"uuid": "345", "title": "4", "kind": "345", "status": "4", "position": "345", "language": "345"},
    "speaker": {"uuid": "345", "document": "345", "role": "2345", "participant": "34"},
    "turn": {"uuid": "345", "document": "345", "speaker": "345", "text": "2345", "stamp": "34", "page": "34"},
    "layer": {"uuid": "134", "position": "12345", "name": "12345", "kind": "12345", "slot": "12345"},
    "node": {"uuid": "134", "layer": "1234", "name": "1234", "heading": "1234", "definition": "1234"}
    | {"include": "1234", "exclude": "1234", "example": "1234", "colour": "1234", "position": "1234"},
    "node_link": {"child": "1234", "parent": "1234", "position": "1234"},
    "unit": {"uuid": "34", "document": "34", "status": "234", "golden": "234"},
    "span": {"unit": "34", "position": "34", "turn_from": "34", "at_from": "34", "turn_to": "34", "at_to": "34"},
    "label": {"unit": "234", "node": "234", "stance": "234"},
    "text_column": {"uuid": "134", "position": "12345", "name": "12345", "slot": "12345"},
    "unit_text": {"unit": "34", "column": "34", "text": "34"},
    "summary": {"uuid": "34", "node": "34", "kind": "34", "participant": "34", "text": "34"},
    "summary_sentence": {"uuid": "34", "summary": "34", "position": "34", "text": "34"},
    "sentence_unit": {"sentence": "34", "unit": "34"},
    "question": {"uuid": "134", "position": "1234", "text": "1234"},
    "question_node": {"question": "1234", "node": "1234"},
    "memo": {"uuid": "134", "kind": "1234", "text": "1234", "target": "1234"},
    "quote": {"uuid": "34", "unit": "34", "display": "34", "question": "34"},
    "outline_item": {"uuid": "34", "node": "34", "position": "34", "kind": "34", "text": "34", "quote": "34"},
    "snapshot": {"uuid": "134", "name": "134", "note": "134"},
    "snapshot_node": {"snapshot": "134", "node": "134", "layer": "134", "kind": "134", "name": "134"}
    | {"definition": "134", "position": "134", "parents": "134", "carried": "134"},
    "report_part": {"key": "34", "node": "34", "said": "34", "position": "34", "level": "34", "numbered": "34"}
    | {"own_rows": "34", "every": "34", "count": "34", "theme": "34", "hide_small": "34"},
    "report_form": {"own_italic": "34", "own_setting": "34", "own_name": "34", "own_interview": "34"}
    | {"own_footnote": "34", "own_named": "34", "label_form": "34", "attribute": "34", "place": "34"}
    | {"attribution": "34", "elision": "34", "nested_marks": "34", "numbering": "34", "theme_prefix": "34"}
    | {"counting": "34", "font": "34", "size": "34", "spacing": "34", "margin_top": "34", "margin_right": "34"}
    | {"margin_bottom": "34", "margin_left": "34", "justified": "34", "smallest": "34"},
    "report_column": {"part": "34", "column": "34", "said": "34", "position": "34"},
    "report_row": {"part": "34", "unit": "34", "position": "34"},
}
"""Her own value goes, at these levels. At others the column has its default, and a `uuid` is drawn anew.

The order is that in which the tables are filled: a row follows what it points at."""

DRAWN: dict[str, tuple[str, ...]] = {
    "project": ("id", "uuid", "created", "share", "share_level", "blind"),
    "document": ("id", "title", "position", "imported"),
    "speaker": ("id", "document", "label"),
    "turn": ("id", "document", "position", "speaker"),
    "node": ("id", "name", "colour", "created"),
    "unit": ("id", "document", "created"),
    "span": ("id", "unit", "position", "turn_from", "at_from", "turn_to", "at_to"),
    "memo": ("id", "date", "target_id"),
    "snapshot": ("id", "at"),
    "snapshot_node": ("id", "colour"),
}
"""The share may have a value of its own here: a new number, the day of the share, a label that names nobody."""

LEFT_OUT: dict[str, tuple[str, ...]] = {
    "project": ("scheme", "approval", "data_class", "storage_place", "report_parts"),
    "participant": ("consent", "consent_date", "note", "consent_version", "consent_medium", "restricted"),
    "attribute": ("never_export",),
    "document": ("status_reason", "source_format", "source_hash", "tail", "guide"),
    "turn": ("lead",),
    "node": ("binned",),
    "memo": ("private",),
    "quote": ("seen", "accepted", "accepted_print"),
    "report_form": ("template",),
    "snapshot_node": ("units",),
}
"""Never in any share. (Rows that are binned, private or never exported do not go at all.)"""

TABLES_LEFT_OUT = (
    "register_entry",
    "mask",
    "mark",
    "kept",
    "end_date",
    "rights_request",
    "review",
    "review_item",
    "revisit",
    "wall_group",
    "wall_card",
    "wall_link",
    "guide",
    "guide_question",
    "topic_node",
    "step_tick",
    "reading",
    "title_page",
    "recording",
    "recording_piece",
    "access_log",
    "share",
    "action",
    "journal",
    "state",
)

REFERENCES = {
    table: shared
    for table, columns in references.REFERENCES.items()
    if table in TAKEN and (shared := {c: t for c, t in columns.items() if c not in LEFT_OUT.get(table, ())})
}
"""A row that points at what is not shared is not shared."""

WRITTEN: dict[str, tuple[str, ...]] = {
    "project": ("title", "introduction"),
    "layer": ("name",),
    "node": ("name", "heading", "definition", "include", "exclude", "example"),
    "text_column": ("name",),
    "unit_text": ("text",),
    "summary": ("text",),
    "summary_sentence": ("text",),
    "question": ("text",),
    "memo": ("text",),
    "quote": ("display",),
    "outline_item": ("text",),
    "snapshot": ("name", "note"),
    "snapshot_node": ("layer", "name", "definition"),
}
"""What she writes herself and may quote in: checked for words of transcripts that do not go along."""

READ: dict[str, tuple[str, ...]] = {
    **WRITTEN,
    "document": ("title",),
    "speaker": ("label",),
    "turn": ("text",),
    "participant": ("pseudonym",),
    "attribute": ("name",),
    "attribute_value": ("value",),
}
"""All that a reader of a share can read; the other columns hold codes, numbers and the day."""

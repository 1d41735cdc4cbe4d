"""What points at what between records, and what stays with its file: asked by all that takes records elsewhere."""

REFERENCES: dict[str, dict[str, str]] = {
    "attribute_value": {"participant": "participant", "attribute": "attribute"},
    "document": {"guide": "guide"},
    "speaker": {"document": "document", "participant": "participant"},
    "turn": {"document": "document", "speaker": "speaker"},
    "node": {"layer": "layer"},
    "node_link": {"child": "node", "parent": "node"},
    "unit": {"document": "document"},
    "span": {"unit": "unit", "turn_from": "turn", "turn_to": "turn"},
    "label": {"unit": "unit", "node": "node"},
    "unit_text": {"unit": "unit", "column": "text_column"},
    "summary": {"node": "node", "participant": "participant"},
    "summary_sentence": {"summary": "summary"},
    "sentence_unit": {"sentence": "summary_sentence", "unit": "unit"},
    "question_node": {"question": "question", "node": "node"},
    "quote": {"unit": "unit"},
    "outline_item": {"node": "node", "quote": "quote"},
    "report_part": {"node": "node"},
    "report_form": {"attribute": "attribute"},
    "report_column": {"part": "report_part"},
    "report_row": {"part": "report_part", "unit": "unit"},
    "revisit": {"node": "node", "unit": "unit"},
    "snapshot_node": {"snapshot": "snapshot"},
    "wall_group": {"node": "node"},
    "wall_card": {"grouped": "wall_group"},
    "wall_link": {"card_from": "wall_card", "card_to": "wall_card"},
    "guide_question": {"guide": "guide"},
    "topic_node": {"node": "node"},
    "reading": {"document": "document"},
}
"""By table and column, the table that the column points at."""
POINTED_AT_BY_NAME = ("memo", "wall_card")
"""Tables whose `target` names the table that `target_id` points at."""
STAYS = ("register_entry", "mask", "mark", "kept", "end_date", "rights_request", "review", "review_item")
"""What belongs to one file and its linking key, and never goes to another."""


def whose_column(column: str) -> str:
    """The uuid of the participant or variable a column of a report table is of, by its name; empty: of none."""
    kind, _, uuid = column.partition(":")
    return uuid if kind in ("participant", "attribute") else ""

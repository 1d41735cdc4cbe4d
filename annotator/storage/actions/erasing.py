"""Erasing a participant: every row of hers and what the others' rows say of her. It cannot be undone.

Her interviews go whole. In a group interview her paragraphs go and the others' close up; a unit across them keeps the
others' words.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from annotator.domain.anchors import after_edit, differences, moved_end, moved_start
from annotator.domain.belongings import Belongings, belongings
from annotator.domain.corpus import Turn
from annotator.domain.forms import Finder, folded
from annotator.domain.project import Project
from annotator.domain.review import MEMBER_LEVEL
from annotator.storage.access_log import record
from annotator.storage.actions.coding import erase_unit
from annotator.storage.actions.report_tables import columns_of
from annotator.storage.actions.snapshots import forget_units
from annotator.storage.actions.summaries import follow_wording
from annotator.storage.recordings import forget_of
from annotator.storage.store import Store, Writer

TextKey = tuple[str, int, str]
"""Table, row and column of a text."""

ACTION = "erase_participant"
_SAID = {
    "turn": "text",
    "document": "title",
    "participant": "pseudonym",
    "attribute_value": "value",
    "unit_text": "text",
    "summary": "text",
    "memo": "text",
}
"""Where words of the interviews stand, or are written about."""


def erase_participant(store: Store, participant: int, texts: Mapping[TextKey, str], reasons: Iterable[int]) -> None:
    """Remove a participant with all that is hers, the journal and the reasons of these actions, in one transaction.

    `texts` are other rows' texts as they shall read afterwards; those of rows that go are passed over. Pages and
    backups are then `purging.finish_purge`'s. Raises what `Store.action` raises; the project is then as before.
    """
    project = store.project
    hers = belongings(project, participant)
    gone = gone_uuids(project, hers)
    touched = _actions_on(store, hers)
    checks = _member_checks(store, gone)
    spoken_in = [project.documents[document].uuid for document in sorted(hers.documents | hers.shared)]
    with store.irrevocable(ACTION) as writer:
        forget_units(store, writer, [project.units[unit].uuid for unit in hers.units])
        for unit in hers.units:
            erase_unit(writer, unit)
        for unit, spans in hers.cut.items():
            _set_spans(project, writer, unit, spans)
        _write_texts(store, writer, texts, hers)
        for table, row in rows_of(project, hers):
            writer.delete(table, row)
        _erase_reviews(project, writer, checks)
        _close_up(project, writer, hers)
        for action in {*touched, *reasons}:
            writer.update("action", action, reason="")
        for share, identities in store.db.execute("SELECT id, identities FROM share").fetchall():
            writer.update("share", share, identities=without_identities(identities, gone))
        for share in checks:
            writer.update("share", share, recipient="")
        forget_of(store, spoken_in)
        record(store, "erased", interviews=len(hers.documents), units=len(hers.units))


def _member_checks(store: Store, gone: set[str]) -> dict[int, str]:
    """The shares (id to uuid) that gave her own transcript back to her and nothing of anybody else."""
    rows = store.db.execute("SELECT id, uuid, identities FROM share WHERE level=?", [MEMBER_LEVEL]).fetchall()
    return {row: uuid for row, uuid, identities in rows if identities and json.loads(identities).keys() & gone}


def _erase_reviews(project: Project, writer: Writer, checks: Mapping[int, str]) -> None:
    """What she wrote of her own transcript, under whatever name, and the memos that were made of it."""
    for share in checks.values():
        for review in project.reviews.where("share", share):
            for item in project.review_items.where("review", review.id):
                for memo in project.memos:
                    if item.text and memo.text.startswith(f"{review.reviewer}: {item.text}"):
                        writer.delete_where("memo", id=memo.id)
                writer.delete_where("review_item", id=item.id)
            writer.delete_where("review", id=review.id)


def gone_uuids(project: Project, hers: Belongings) -> set[str]:
    """The uuids of all rows that go: what shares and reviews knew them by."""
    units = hers.units
    rows = [project.tables[table][row] for table, row in rows_of(project, hers)]
    rows += [project.units[unit] for unit in units]
    rows += [quote for unit in units for quote in project.quotes.where("unit", unit)]
    rows += [memo for unit in units for memo in project.memos_on("unit", unit)]
    return {uuid for row in rows if (uuid := getattr(row, "uuid", ""))}


def without_identities(text: str | None, gone: set[str]) -> str:
    """A share's record of who is who (JSON) without anything that names one of the rows that went."""

    def kept(value: Any) -> Any:
        if isinstance(value, dict):
            return {k: kept(v) for k, v in value.items() if k not in gone and not _names(v, gone)}
        if isinstance(value, list):
            return [kept(v) for v in value if not _names(v, gone)]
        return value

    return json.dumps(kept(json.loads(text)), ensure_ascii=False) if text else ""


def _names(value: Any, gone: set[str]) -> bool:
    return isinstance(value, str) and value.partition("+")[0] in gone  # a turn's uuid may have an offset


def masks_of_hers(project: Project, hers: Belongings) -> list[int]:
    """The replacements in her words, and those that stand for her in the words of others."""
    documents = hers.documents
    entries = {entry.id for entry in project.register.where("participant", hers.participant)}
    return [
        mask.id
        for mask in project.masks
        if mask.entry in entries or mask.turn in hers.turns or project.turns[mask.turn].document in documents
    ]


def entries_of_hers(project: Project, hers: Belongings) -> list[int]:
    """The register's entries for her, and those that stood for something in her words alone."""
    masks = set(masks_of_hers(project, hers))
    used = {mask.entry for mask in project.masks if mask.id in masks}
    elsewhere = {mask.entry for mask in project.masks if mask.id not in masks}
    own = {entry.id for entry in project.register.where("participant", hers.participant)}
    return sorted(own | (used - elsewhere))


def _kept_of_hers(project: Project, hers: Belongings, going: set[tuple[str, int]]) -> list[int]:
    """The decisions on words of hers: at a place in what she said, and on terms that are nobody else's.

    A condensation, a memo or a value of hers may hold a term that she never said. What the interviewer repeats of her,
    and what is written about the others, does not make a term theirs.
    """
    language = project.info.language
    gone: list[str] = []
    left: list[str] = []
    for table, column in _SAID.items():
        for row in project.tables[table]:
            text = folded(getattr(row, column))
            if (table, row.id) in going or getattr(row, "unit", None) in hers.units or _is_on_units(row, hers):
                gone.append(text)
            elif table == "attribute_value" or (table == "turn" and not _asked_with_her(project, row, hers)):
                left.append(text)

    def is_hers(term: str) -> bool:
        finder = Finder([folded(term)], language)
        return any(map(finder.find, gone)) and not any(map(finder.find, left))

    turns = {row for table, row in going if table == "turn"}
    return [one.id for one in project.kept if one.turn in turns or (one.turn is None and is_hers(one.term))]


def _asked_with_her(project: Project, turn: Turn, hers: Belongings) -> bool:
    speaker = project.speakers.get(turn.speaker)
    return turn.document in hers.shared and speaker is not None and speaker.role == "interviewer"


def _is_on_units(row: Any, hers: Belongings) -> bool:
    return getattr(row, "target", "") == "unit" and row.target_id in hers.units


def rows_of(project: Project, hers: Belongings) -> list[tuple[str, int]]:
    """Every row of hers (table, id) but her units and what hangs on those; what refers to another comes before it."""
    person, documents, tables = hers.participant, hers.documents, project.tables
    turns = {*hers.turns, *(turn.id for d in documents for turn in project.turns.where("document", d))}
    speakers = {s.id for d in documents for s in project.speakers.where("document", d)}
    speakers |= {speaker.id for speaker in project.speakers.where("participant", person)}
    summaries = {summary.id for summary in project.summaries if summary.participant == person}
    sentences = {s.id for s in tables["summary_sentence"] if s.summary in summaries}
    ids: list[tuple[str, Iterable[int]]] = [
        ("review_item", (item.id for item in project.review_items if _reviews_hers(project, item, turns, hers))),
        ("memo", (memo.id for memo in project.memos if _about_her(memo, hers, turns))),
        ("sentence_unit", (link.id for link in tables["sentence_unit"] if link.sentence in sentences)),
        ("summary_sentence", sentences),
        ("summary", summaries),
        ("mask", masks_of_hers(project, hers)),
        ("mark", (mark.id for mark in project.marks if mark.turn in turns)),
        ("register_entry", entries_of_hers(project, hers)),
        ("reading", (reading.id for reading in project.readings if reading.document in documents)),
        ("turn", turns),
        ("speaker", speakers),
        ("document", documents),
        ("attribute_value", (value.id for value in project.attribute_values.where("participant", person))),
        ("report_column", columns_of(project, project.participants[person].uuid)),
        ("rights_request", (asked.id for asked in project.rights_requests.where("participant", person))),
        ("participant", (person,)),
    ]
    found = [
        (table, row)
        for table, rows in ids
        for row in sorted(rows)
        if not (table == "memo" and _is_on_units(tables["memo"][row], hers))
        and not (table == "sentence_unit" and tables["sentence_unit"][row].unit in hers.units)
    ]
    return [*(("kept", kept) for kept in _kept_of_hers(project, hers, set(found))), *found]


def _about_her(memo: Any, hers: Belongings, turns: set[int]) -> bool:
    rows: dict[str | None, Iterable[int]] = {
        "participant": (hers.participant,),
        "document": hers.documents,
        "turn": turns,
        "unit": hers.units,
    }
    return memo.target_id in rows.get(memo.target, ())


def _reviews_hers(project: Project, item: Any, turns: set[int], hers: Belongings) -> bool:
    """Whether a reader's comment stands on her words: at a turn, a unit or an interview of hers."""
    rows: dict[str, Iterable[int]] = {
        "turn": turns,
        "unit": hers.units,
        "document": hers.documents,
        "participant": (hers.participant,),
    }
    places = [(item.target, item.target_uuid), ("turn", item.turn_uuid)]
    for table, uuid in places:
        row = project.tables[table].first("uuid", uuid) if uuid and table in rows else None
        if row is not None and row.id in rows[table]:
            return True
    return False


def _set_spans(project: Project, writer: Writer, unit: int, spans: Iterable[Any]) -> None:
    kept = {span.id: span for span in spans}
    for old in project.spans_of(unit):
        if old.id not in kept:
            writer.delete("span", old.id)
            continue
        new = kept[old.id]
        ends = {name: getattr(new, name) for name in ("position", "turn_from", "at_from", "turn_to", "at_to")}
        writer.update("span", old.id, **ends)


def _close_up(project: Project, writer: Writer, hers: Belongings) -> None:
    """The turns and interviews that stay are numbered without a gap."""
    for document in hers.shared:
        left = [turn for turn in project.turns_of(document) if turn.id not in hers.turns]
        for place, turn in enumerate(left):
            if turn.position != place:
                writer.update("turn", turn.id, position=place)
    if not hers.documents:
        return
    others = [d for d in project.ordered_documents() if d.id not in hers.documents]
    for place, other in enumerate(others):
        if other.position != place:
            writer.update("document", other.id, position=place)


def _write_texts(store: Store, writer: Writer, texts: Mapping[TextKey, str], hers: Belongings) -> None:
    project = store.project
    going = set(rows_of(project, hers)) | {("unit", unit) for unit in hers.units}
    wholes: dict[int, str] = {}
    for (table, row, column), text in texts.items():
        record = project.tables[table].get(row)
        if record is None or (table, row) in going or getattr(record, column) == text:
            continue
        if (table, column) == ("turn", "text"):
            _correct(project, writer, row, text, hers)
        else:
            writer.update(table, row, **{column: text})
        if table == "summary":
            wholes[row] = text
    for summary, text in wholes.items():
        follow_wording(store, writer, summary, text, hers.units)


def _correct(project: Project, writer: Writer, turn: int, text: str, hers: Belongings) -> None:
    """Write a turn that stays; spans, masks, marks and decisions in it stay on their words."""
    cut = {span.id: span for spans in hers.cut.values() for span in spans}
    stay = (cut.get(s.id, s) for s in project.spans if s.id in cut or s.unit not in {*hers.units, *hers.cut})
    spans = {span.id: span for span in stay if turn in (span.turn_from, span.turn_to)}
    places = {
        (table, row.id): (row.at_from, row.at_to)
        for table in ("mask", "mark", "kept")
        for row in project.tables[table].where("turn", turn)
    }
    for edit, _ in sorted(differences(project.turns[turn].text, text), key=lambda d: d[0].start, reverse=True):
        spans.update((span.id, span) for span in after_edit(list(spans.values()), turn, edit))
        places = {key: (moved_start(a, edit), moved_end(b, edit)) for key, (a, b) in places.items()}
    writer.update("turn", turn, text=text)
    for span in spans.values():
        writer.update("span", span.id, at_from=span.at_from, at_to=span.at_to)
    for (table, row), (start, end) in places.items():
        writer.update(table, row, at_from=start, at_to=max(start, end))


def _actions_on(store: Store, hers: Belongings) -> set[int]:
    """The actions with a reason that concerned her rows; of those whose journal is gone, every change of status."""
    rows = {*rows_of(store.project, hers), *(("unit", unit) for unit in hers.units)}
    found = {
        action
        for action, table, row in store.db.execute(
            "SELECT j.action, j.tbl, j.row FROM journal j JOIN action a ON a.id=j.action WHERE a.reason<>''"
        )
        if (table, row) in rows
    }
    unknown = (
        "SELECT id FROM action a WHERE a.name='set_status' AND a.reason<>''"
        " AND NOT EXISTS (SELECT 1 FROM journal WHERE action=a.id)"
    )
    return found | {row[0] for row in store.db.execute(unknown)}

"""The quotation check on the command line: a finished thesis against the interviews of a project."""

import argparse
from dataclasses import replace
from typing import Any

from annotator.cli.linking import terms_of
from annotator.cli.opening import print_rows
from annotator.confidentiality.leak_check import LeakContext
from annotator.confidentiality.thesis_leaks import NameInText, leaks_in_quotes, names_in_text
from annotator.domain.project import Project
from annotator.domain.thesis import ThesisNote
from annotator.importing.thesis import read_thesis
from annotator.reporting.quotation.check import CheckedQuote, check_quotations
from annotator.storage.access_log import record
from annotator.storage.store import Store, now

_CUT = 80


def check_quotes(store: Store, args: argparse.Namespace) -> int:
    """List every quote with its verdict; 1 when one is altered, not found, wrongly attributed or says too much."""
    project = store.project
    thesis = read_thesis(args.quotes)
    found = check_quotations(project, thesis)
    with terms_of(store, args) as terms:
        context = LeakContext(project, now()[:10], terms, language=project.info.language)
        leaks = leaks_in_quotes([one.spoken for one in found], context)
        found = [replace(one, leaks=words) for one, words in zip(found, leaks, strict=True)]
        names = names_in_text(thesis, context, {one.quote.paragraph for one in found if one.spoken})
    wrong = sum(not one.is_fine for one in found) + len(names)
    record(store, "quotes_checked", quotes=len(found), wrong=wrong)
    rows = [_row(project, one) for one in found] + [_name_row(name) for name in names]
    print_rows(rows if args.json else [_short(row) for row in rows], args.json)
    if not args.json:
        print(f"{len(found)} quotes, {wrong} to look at")
    return 1 if wrong else 0


def _row(project: Project, one: CheckedQuote) -> dict[str, Any]:
    origin, quote = one.origin, one.quote
    people = [project.participants[person].pseudonym for person in origin.people] if origin else []
    return {
        "verdict": one.verdict,
        "page": quote.page,
        "paragraph": quote.paragraph,
        "note": _note(quote.note),
        "quote": quote.text,
        "differences": [{"thesis": d.written, "interview": d.said} for d in one.differences],
        "signs": list(one.signs),
        "interview": project.documents[origin.document].title if origin else None,
        "turn": origin.turn if origin else None,
        "unit": project.units[origin.unit].uuid if origin and origin.unit else None,
        "participants": people,
        "wrongly_attributed_to": one.claimed if one.wrong_claim else None,
        "used_before": None if one.first is None else one.first + 1,
        "not_included": origin is not None and not origin.counts,
        "as_in_chapter": one.display,
        "leaks": list(one.leaks),
    }


def _name_row(name: NameInText) -> dict[str, Any]:
    return {
        "verdict": "name_in_text",
        "page": name.page,
        "paragraph": name.paragraph,
        "note": _note(name.note),
        "quote": f"{name.before}{name.term}{name.after}",
        "leaks": [name.term],
    }


def _note(note: ThesisNote | None) -> str | None:
    """`footnote 3`."""
    return None if note is None else f"{note.kind} {note.number}"


def _short(row: dict[str, Any]) -> dict[str, Any]:
    """What one line has room for."""
    notes = [f"{d['thesis']} ≠ {d['interview']}" for d in row.get("differences", ())]
    notes += [f"not {row['wrongly_attributed_to']}"] if row.get("wrongly_attributed_to") else []
    notes += [f"as quote {row['used_before']}"] if row.get("used_before") else []
    notes += ["interview not included"] if row.get("not_included") else []
    notes += [f"leak: {term}" for term in row["leaks"]]
    quote = row["quote"] if len(row["quote"]) <= _CUT else row["quote"][: _CUT - 1] + "…"
    parts = [f"p. {row['page']}" if row["page"] else "", row["note"] or ""]
    place = ", ".join(filter(None, parts)) or f"paragraph {row['paragraph']}"
    source = ", ".join(filter(None, [row.get("interview"), f"turn {row['turn']}" if row.get("turn") else ""]))
    return {
        "verdict": row["verdict"],
        "place": place,
        "quote": quote,
        "source": source,
        "participants": ", ".join(row.get("participants", ())),
        "notes": "; ".join(notes),
    }

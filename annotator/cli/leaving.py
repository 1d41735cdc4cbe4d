"""The leak check on the command line: what of a report would leave, with the linking key where she gives it."""

from annotator.cli.opening import print_rows
from annotator.cli.refusals import Refused
from annotator.confidentiality.key_terms import Terms
from annotator.confidentiality.leak_check import (
    Leak,
    LeakContext,
    Piece,
    PieceKind,
    accept_leak,
    check,
    is_byline,
    open_leaks,
)
from annotator.exporting.formats import Format, LeavingText, texts_of
from annotator.exporting.taking import Taken
from annotator.reporting.chapter import build_report
from annotator.reporting.counting import included_ids
from annotator.reporting.parts import shown_attributes, told_instead
from annotator.reporting.settings import ReportSettings
from annotator.reporting.texts import texts_of as texts_of_report
from annotator.storage.store import Store, now

LOOKED_FOR = "so that every original is looked for"


def pieces_of(store: Store, settings: ReportSettings, file_name: str = "") -> list[Piece]:
    """Every text of the report, and the name of its file."""
    report = build_report(store.project, settings).report
    pieces = [Piece(text.where, text.text, text.kind, text.language) for text in texts_of_report(report)]
    return [*pieces, Piece(file_name, file_name, "file_name")] if file_name else pieces


def leaks_in_report(
    store: Store, settings: ReportSettings, terms: Terms | None = None, file_name: str = ""
) -> list[Leak]:
    """The leaks of a report that she has not accepted."""
    project = store.project
    shown = shown_attributes(project, settings)
    people = tuple(included_ids(project))
    told = told_instead(project, settings)
    context = LeakContext(project, now()[:10], terms, (), shown, people, settings.language, told)
    return open_leaks(project, check(pieces_of(store, settings, file_name), context))


def leaks_in_what_is_taken(
    store: Store, taken: Taken, form: Format, part: str, terms: Terms | None, file_name: str
) -> list[Leak]:
    """The leaks in what is taken out, that she has not accepted."""
    pieces = [_piece(text) for text in texts_of(taken, form, part)]
    pieces.append(Piece(file_name, file_name, "file_name"))
    going = taken.project
    attributes = tuple(attribute.id for attribute in going.attributes)
    people = tuple(person.id for person in going.participants)
    context = LeakContext(store.project, now()[:10], terms, (), attributes, people, taken.language)
    return open_leaks(store.project, check(pieces, context))


def _piece(text: LeavingText) -> Piece:
    if text.sheet or text.table.startswith("attribute"):
        return Piece(text.sheet or text.table, text.text, "table")
    kind: PieceKind = "transcript" if text.table == "turn" else "text"
    kind = "byline" if is_byline(text.table, text.column) else kind
    return Piece(f"{text.table} {text.row} {text.column}", text.text, kind)


def refuse_leaks(store: Store, leaks: list[Leak], reason: str | None, code: str = "leaks") -> None:
    """Accept each with the reason given, or raise Refused (with `code`) when there are any."""
    if leaks and not (reason or "").strip():
        raise Refused(code, str(len(leaks)))
    for leak in leaks:
        accept_leak(store, leak, reason or "")


def list_leaks(leaks: list[Leak], as_json: bool) -> int:
    """Print them; 1 when there are any."""
    print_rows((_row(leak) for leak in leaks), as_json)
    if not as_json:
        print(f"{len(leaks)} open leaks")
    return 1 if leaks else 0


def _row(leak: Leak) -> dict[str, str | int]:
    first = leak.places[0] if leak.places else None
    context = f"{first.before}{first.text}{first.after}" if first else ""
    where = first.where if first else ""
    row: dict[str, str | int] = {"kind": leak.kind, "term": leak.term, "places": len(leak.places), "where": where}
    return row | {"context": context, "why": leak.why, "advice": leak.help}

"""The access log in her language: what was done, and the ids of a line as a few words."""

from PySide6.QtCore import QDateTime, QLocale, Qt

from annotator.storage.access_log import LogEntry, LogFault
from annotator.ui.languages import QT_TRANSLATE_NOOP
from annotator.ui.privacy.counts import Counts
from annotator.ui.sections.section import translate
from annotator.ui.sharing.levels import level_name

WHAT = {
    "opened": QT_TRANSLATE_NOOP("AccessLog", "Project opened"),
    "failed_open": QT_TRANSLATE_NOOP("AccessLog", "Failed attempts to open"),
    "exported": QT_TRANSLATE_NOOP("AccessLog", "Exported"),
    "shared": QT_TRANSLATE_NOOP("AccessLog", "Share made"),
    "merged": QT_TRANSLATE_NOOP("AccessLog", "Comments and suggestions taken in"),
    "replaced": QT_TRANSLATE_NOOP("AccessLog", "Names and places replaced"),
    "redacted": QT_TRANSLATE_NOOP("AccessLog", "Words taken out for good"),
    "restricted": QT_TRANSLATE_NOOP("AccessLog", "Restriction of a participant"),
    "rights": QT_TRANSLATE_NOOP("AccessLog", "Request of a participant"),
    "erased": QT_TRANSLATE_NOOP("AccessLog", "Participant erased"),
    "closed": QT_TRANSLATE_NOOP("AccessLog", "Project ended"),
    "restored": QT_TRANSLATE_NOOP("AccessLog", "Restored from a backup"),
    "passphrase_changed": QT_TRANSLATE_NOOP("AccessLog", "Passphrase changed"),
    "key_created": QT_TRANSLATE_NOOP("AccessLog", "Linking key made"),
    "key_opened": QT_TRANSLATE_NOOP("AccessLog", "Linking key opened"),
    "key_changed": QT_TRANSLATE_NOOP("AccessLog", "Passphrase of the linking key changed"),
    "key_destroyed": QT_TRANSLATE_NOOP("AccessLog", "Linking key destroyed"),
    "check_accepted": QT_TRANSLATE_NOOP("AccessLog", "Finding accepted before an export"),
    "quotes_checked": QT_TRANSLATE_NOOP("AccessLog", "Quotes of a thesis checked"),
    "recording_added": QT_TRANSLATE_NOOP("AccessLog", "Recording attached"),
    "recording_deleted": QT_TRANSLATE_NOOP("AccessLog", "Recording deleted"),
    "recording_detached": QT_TRANSLATE_NOOP("AccessLog", "Recording detached, its file left alone"),
}
REQUESTS = {
    "access": QT_TRANSLATE_NOOP("AccessLog", "Access"),
    "rectify": QT_TRANSLATE_NOOP("AccessLog", "Correction"),
    "erase": QT_TRANSLATE_NOOP("AccessLog", "Erasure"),
    "restrict": QT_TRANSLATE_NOOP("AccessLog", "Restriction"),
}
_STEPS = {
    "received": QT_TRANSLATE_NOOP("AccessLog", "received"),
    "answered": QT_TRANSLATE_NOOP("AccessLog", "answered"),
    "exported": QT_TRANSLATE_NOOP("AccessLog", "handed out"),
}


def what_done(entry: LogEntry) -> str:
    """What a line says was done; one of a later version is shown as it is written."""
    return _tr(WHAT[entry.what]) if entry.what in WHAT else entry.what


def when(at: str) -> str:
    """A moment as her language writes it."""
    moment = QDateTime.fromString(at, Qt.DateFormat.ISODate)
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat) if moment.isValid() else at


def request_kind(kind: str) -> str:
    """What a participant can ask for, in her language."""
    return _tr(REQUESTS[kind]) if kind in REQUESTS else kind


def details(entry: LogEntry) -> str:
    """The rest of a line: counts, levels, formats and the beginning of a hash."""
    return "  ·  ".join(part for part in _parts(entry) if part)


def verdict(fault: LogFault | None, lines: int) -> str:
    """What the check of the chain has found."""
    if fault is None:
        return Counts().logged("checked", lines)
    said = {
        "changed": translate("AccessLog", "Line %1 was changed after it was written."),
        "missing": translate("AccessLog", "Line %1 is missing."),
        "added": translate("AccessLog", "Line %1 was added by something other than this program."),
    }
    return said[fault.kind].replace("%1", str(fault.row))


def _parts(entry: LogEntry) -> list[str]:
    ids = entry.ids
    if entry.what == "opened":
        by_code = translate("AccessLog", "with the recovery code")
        return [by_code if ids.get("how") == "code" else translate("AccessLog", "with the passphrase")]
    if entry.what == "failed_open":
        times = Counts().logged("times", _number(ids.get("count")))
        of_key = translate("AccessLog", "the linking key") if ids.get("of") == "key" else ""
        return [of_key, times, f"{when(str(ids.get('first', '')))} – {when(str(ids.get('last', '')))}"]
    if entry.what == "rights":
        step = str(ids.get("step", ""))
        return [request_kind(str(ids.get("kind", ""))), _tr(_STEPS[step]) if step in _STEPS else step]
    if entry.what == "restricted":
        return [translate("AccessLog", "begun") if ids.get("on") else translate("AccessLog", "lifted")]
    if entry.what == "erased":
        return [Counts().logged(key, _number(ids.get(key))) for key in ("interviews", "units")]
    if entry.what.startswith("recording_"):
        inside = translate("AccessLog", "in the project")
        return [inside if ids.get("place") == "inside" else translate("AccessLog", "outside the project")]
    return [*_leaving(entry), *_counted(entry)]


def _leaving(entry: LogEntry) -> list[str]:
    """Of what went out: its level, its format, and by what the file can be told later."""
    ids = entry.ids
    level = ids.get("level")
    parts = [level_name(level, bool(ids.get("blind")))] if isinstance(level, int) else []
    parts.append(str(ids.get("format", "")).lstrip(".").upper())
    digest = str(ids.get("sha256", ""))
    return [*parts, f"SHA-256 {digest[:12]}…" if digest else ""]


def _counted(entry: LogEntry) -> list[str]:
    ids = entry.ids
    counted = ("places", "brought_back", "items", "quotes")
    parts = [Counts().logged(key, _number(ids[key])) for key in counted if key in ids]
    if ids.get("key_file"):
        parts.append(translate("AccessLog", "a key file is needed too"))
    return parts


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def _tr(text: str) -> str:
    return translate("AccessLog", text)

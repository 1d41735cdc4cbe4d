"""What happened between two pictures, in sentences."""

from dataclasses import dataclass

from annotator.domain.development import KINDS, Difference, DifferenceKind
from annotator.domain.project import Project
from annotator.storage.store import Entry
from annotator.storage.subjects import Subjects
from annotator.ui.languages import QT_TRANSLATE_NOOP, long_date
from annotator.ui.sections.section import translate

TITLES: dict[DifferenceKind, str] = {
    "merged": QT_TRANSLATE_NOOP("Development", "Merged"),
    "split": QT_TRANSLATE_NOOP("Development", "Split"),
    "added": QT_TRANSLATE_NOOP("Development", "New"),
    "discarded": QT_TRANSLATE_NOOP("Development", "Discarded"),
    "renamed": QT_TRANSLATE_NOOP("Development", "Renamed"),
    "moved": QT_TRANSLATE_NOOP("Development", "Moved"),
    "level": QT_TRANSLATE_NOOP("Development", "On another level"),
    "redefined": QT_TRANSLATE_NOOP("Development", "Defined anew"),
    "recoloured": QT_TRANSLATE_NOOP("Development", "Other colour"),
    "units": QT_TRANSLATE_NOOP("Development", "Other units"),
}
ACTIONS: dict[DifferenceKind, tuple[str, ...]] = {
    "merged": ("merge_nodes",),
    "split": ("split_node",),
    "discarded": ("bin_node", "merge_nodes"),
    "renamed": ("rename_node",),
    "moved": ("move_node", "link_node", "unlink_node"),
    "redefined": ("update_node",),
}
"""The actions that may have done it; one of them may have its reason."""
Steps = list[tuple[Entry, Subjects]]


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence, and in quieter words when it was done and why."""

    words: str
    detail: str = ""


def grouped(differences: list[Difference], steps: Steps, project: Project) -> list[tuple[str, list[Line]]]:
    """The sentences by kind, with the kinds' titles."""
    found = []
    for kind in KINDS:
        lines = [Line(_said(d), _detail(d, steps, project)) for d in differences if d.kind == kind]
        if lines:
            found.append((translate("Development", TITLES[kind]), lines))
    return found


def _said(difference: Difference) -> str:
    name, sources = _quoted(difference.name), _listed(difference.sources)
    before, after = _listed(difference.before), _listed(difference.after)
    kind = difference.kind
    if kind == "merged":
        words = translate("Development", "%1 became part of %2 (%n unit(s)).", "", difference.gained)
        return words.replace("%1", sources).replace("%2", name)
    if kind == "split":
        words = translate("Development", "%1 was taken out of %2 (%n unit(s)).", "", difference.gained)
        return words.replace("%1", name).replace("%2", sources)
    if kind == "added":
        return translate("Development", "%1 (%n unit(s))", "", difference.gained).replace("%1", name)
    if kind == "discarded":
        return translate("Development", "%1 (had %n unit(s))", "", difference.lost).replace("%1", name)
    if kind == "renamed":
        return translate("Development", "%1 is now called %2.").replace("%1", before).replace("%2", name)
    if kind == "moved":
        return _moved(name, before, after)
    if kind == "level":
        words = translate("Development", "%1: from “%2” to “%3”.").replace("%1", name)
        return words.replace("%2", difference.before[0]).replace("%3", difference.after[0])
    if kind == "redefined":
        return _redefined(name, difference.before[0].strip(), difference.after[0].strip())
    if kind == "units":
        return _units(name, difference.gained, difference.lost)
    return name


def _moved(name: str, before: str, after: str) -> str:
    if before and after:
        return (
            translate("Development", "%1: from %2 to %3.")
            .replace("%1", name)
            .replace("%2", before)
            .replace("%3", after)
        )
    if after:
        return translate("Development", "%1 was placed under %2.").replace("%1", name).replace("%2", after)
    return translate("Development", "%1 was taken from under %2.").replace("%1", name).replace("%2", before)


def _redefined(name: str, before: str, after: str) -> str:
    if before and after:
        return (
            translate("Development", "%1: “%2” became “%3”.")
            .replace("%1", name)
            .replace("%2", before)
            .replace("%3", after)
        )
    if after:
        return translate("Development", "%1 was defined: “%2”.").replace("%1", name).replace("%2", after)
    return translate("Development", "%1 is defined no longer.").replace("%1", name)


def _units(name: str, gained: int, lost: int) -> str:
    parts = [translate("Development", "%n unit(s) more", "", gained)] if gained else []
    parts += [translate("Development", "%n unit(s) less", "", lost)] if lost else []
    return f"{name}: {', '.join(parts)}."


def _detail(difference: Difference, steps: Steps, project: Project) -> str:
    """The day and the reason of the last action that did it; nothing where the history does not tell."""
    ids = {node.id for uuid in difference.concerned if (node := project.nodes.first("uuid", uuid)) is not None}
    names = ACTIONS.get(difference.kind, ())
    found = [entry for entry, about in steps if entry.name in names and not ids.isdisjoint(about.nodes)]
    if not found:
        return ""
    reasons = [entry.reason for entry in found if entry.reason]
    return " – ".join([long_date(found[-1].at), *reasons[-1:]])


def _listed(names: tuple[str, ...]) -> str:
    shown = [_quoted(name) for name in names]
    if len(shown) < 2:
        return "".join(shown)
    return translate("Development", "%1 and %2").replace("%1", ", ".join(shown[:-1])).replace("%2", shown[-1])


def _quoted(name: str) -> str:
    return translate("Development", "“%1”").replace("%1", name)

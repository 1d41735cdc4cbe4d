"""Switching how participants are called: everything that says the old pseudonym says the new one."""

from collections.abc import Collection, Mapping

from annotator.domain.corpus import Scheme
from annotator.domain.pseudonyms import pseudonyms
from annotator.domain.replacements import rewriting, rewritten
from annotator.storage.actions.replacing import change_replacements, write_own
from annotator.storage.store import Store, Writer

_FOLLOWING = """
    project participant document node unit_text summary summary_sentence memo question quote outline_item mark kept
    rights_request
"""
FOLLOWING = frozenset(_FOLLOWING.split())
"""Her own texts that speak of participants; a variable's value or a layer's name may hold the same letter by chance."""
NO_NAME = frozenset(("I", "i"))
"""Pseudonyms that are not looked for in running text: it would be full of them."""


def use_scheme(store: Store, scheme: Scheme, avoid: Collection[str] = ()) -> None:
    """Call the participants by a scheme, in their order; with `own` the names stay as they are.

    `avoid` are names nobody may be given, such as the real ones. One undoable action.
    """
    people = sorted(store.project.participants, key=lambda person: (person.position, person.id))
    names = pseudonyms(scheme, len(people), avoid)
    with store.action("use_scheme") as writer:
        writer.update("project", store.project.info.id, scheme=scheme)
        rename(store, writer, {person.id: name for person, name in zip(people, names, strict=False)})


def rename_participant(store: Store, participant: int, pseudonym: str) -> None:
    """Call one participant otherwise, wherever she is spoken of."""
    with store.action("rename_participant") as writer:
        rename(store, writer, {participant: pseudonym})


def rename(store: Store, writer: Writer, names: Mapping[int, str]) -> None:
    """Give participants new pseudonyms, all at once, so that two may swap theirs.

    What follows: the speakers' labels, replacements that are her pseudonym, and the student's own texts.
    """
    project = store.project
    old = {person: project.participants[person].pseudonym for person in names}
    changed = {person: name for person, name in names.items() if name != old[person]}
    for person, name in changed.items():
        for speaker in project.speakers.where("participant", person):
            if speaker.label == old[person]:
                writer.update("speaker", speaker.id, label=name)
    entries = {
        e.id: changed[e.participant or 0] for e in project.register if changed.get(e.participant or 0, "").strip()
    }
    change_replacements(store, writer, entries)
    words = {old[person]: name for person, name in changed.items() if old[person].strip() and name.strip()}
    rewrite = rewriting({was: name for was, name in words.items() if was not in NO_NAME}, project.info.language)
    changes = [change for change in rewritten(project, rewrite) if change[0] in FOLLOWING]
    for _, _, values in changes:
        values.pop("pseudonym", None)
    write_own(store, writer, [change for change in changes if change[2]])
    for person, name in changed.items():
        writer.update("participant", person, pseudonym=name)

"""Withdrawal: what goes with a participant, what leaned on it, and the erasure itself."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from annotator.confidentiality.passages import Passage, Traces, passages
from annotator.domain.belongings import Belongings, belongings
from annotator.domain.codebook import descendants
from annotator.domain.places import participant_of
from annotator.domain.project import Project
from annotator.storage.actions.erasing import TextKey, entries_of_hers, erase_participant, masks_of_hers, rows_of
from annotator.storage.linking_key import LinkingKey
from annotator.storage.purging import finish_purge
from annotator.storage.recordings import Recording, overwrite, recordings
from annotator.storage.store import Store


@dataclass(frozen=True, slots=True)
class NodeLoss:
    """A code or theme (with what is below it) that loses units; `alone`: she is the only participant in it."""

    node: int
    lost: int
    left: int
    alone: bool


@dataclass(frozen=True, slots=True)
class SummaryLoss:
    """A text about a node of which some sentences lean on units that go."""

    summary: int
    sentences: tuple[int, ...]


@dataclass(frozen=True)
class Withdrawal:
    """The preview: `hers` goes whole; nodes and summaries lose support; passages are for her to decide on."""

    hers: Belongings
    words: int
    rows: Mapping[str, int]
    nodes: tuple[NodeLoss, ...]
    summaries: tuple[SummaryLoss, ...]
    passages: tuple[Passage, ...]

    def texts(self, strict: bool = False) -> dict[TextKey, str]:
        """What the passages will read where she chooses nothing; `strict` changes the unsure ones too."""
        return {p.key: p.without if strict else p.proposed for p in self.passages}


def preview(project: Project, participant: int) -> Withdrawal:
    """Everything that goes when a participant withdraws, and everything that leaned on it. Nothing is changed."""
    hers = belongings(project, participant)
    words = sum(len(project.turns[row].text.split()) for table, row in rows_of(project, hers) if table == "turn")
    nodes, summaries = _node_losses(project, hers), _summary_losses(project, hers)
    return Withdrawal(hers, words, _counts(project, hers), nodes, summaries, tuple(passages(project, hers)))


def erase(store: Store, participant: int, choices: Mapping[TextKey, str], key: LinkingKey | None = None) -> None:
    """Erase a participant for good; `choices` are the texts that stay, as they shall read (`Withdrawal.texts`).

    Files that are recordings of her voice are overwritten and deleted. With the linking key, the person and the
    originals of her words are forgotten first: broken off there, the erasure can simply be begun again. In the project
    it is all or nothing; what pages and backups hold is cleaned at once, and at the next opening if that is broken off
    (`purging.finish_purge`). Raises what a store's action, the key's writes and `finish_purge` raise.
    """
    project = store.project
    hers = belongings(project, participant)
    if key is not None:
        _forget_in_key(project, hers, key)
    for recording in recordings_of(store, hers):
        if not recording.inside:  # first: afterwards nobody knows where it lies
            overwrite(Path(recording.path))
    erase_participant(store, participant, choices, _reasons(store, hers))
    finish_purge(store)


def recordings_of(store: Store, hers: Belongings) -> list[Recording]:
    """The recordings with her voice: also of what she said together with others, for it cannot be taken out."""
    spoken_in = {store.project.documents[document].uuid for document in hers.documents | hers.shared}
    return [recording for recording in recordings(store) if recording.document in spoken_in]


def _forget_in_key(project: Project, hers: Belongings, key: LinkingKey) -> None:
    key.forget_person(project.participants[hers.participant].uuid)
    key.forget_originals(project.masks[mask].uuid for mask in masks_of_hers(project, hers))
    for entry in entries_of_hers(project, hers):
        key.forget_entry(project.register[entry].uuid)


def _reasons(store: Store, hers: Belongings) -> list[int]:
    """The actions whose reason says something of hers."""
    traces = Traces.of(store.project, hers)
    return [entry.action for entry in store.entries() if entry.reason and traces.surely_in(entry.reason)]


def _counts(project: Project, hers: Belongings) -> Counter[str]:
    """How many rows of each kind go."""
    found = Counter(table for table, _ in rows_of(project, hers))
    found["unit"] = len(hers.units)
    for table in ("label", "unit_text", "quote", "sentence_unit"):
        found[table] += sum(project.tables[table].count("unit", unit) for unit in hers.units)
    found["memo"] += sum(len(project.memos_on("unit", unit)) for unit in hers.units)
    return found


def _node_losses(project: Project, hers: Belongings) -> tuple[NodeLoss, ...]:
    """Nodes that lose units of any document, the bin left out; those she speaks in alone first."""
    going = {label.unit for unit in hers.units for label in project.labels.where("unit", unit)}
    found = []
    for node in project.nodes:
        if node.binned:
            continue
        units = {lb.unit for below in descendants(project, node.id) for lb in project.labels.where("node", below)}
        lost, left = units & going, units - going
        if lost:
            alone = not any(_voices_left(project, unit, hers) for unit in left)
            found.append(NodeLoss(node.id, len(lost), len(left), alone))
    return tuple(sorted(found, key=lambda loss: (not loss.alone, loss.left, loss.node)))


def _voices_left(project: Project, unit: int, hers: Belongings) -> set[int]:
    """The participants who speak in a unit when her words are gone from it."""
    if unit not in hers.cut:
        person = participant_of(project, unit)
        return {person.id} if person is not None else set()
    turns = (project.turns[span.turn_from] for span in hers.cut[unit])
    speakers = (project.speakers.get(turn.speaker) for turn in turns)
    return {s.participant for s in speakers if s is not None and s.participant is not None}


def _summary_losses(project: Project, hers: Belongings) -> tuple[SummaryLoss, ...]:
    links, sentences = project.tables["sentence_unit"], project.tables["summary_sentence"]
    found: dict[int, set[int]] = {}
    for link in links:
        if link.unit in hers.units:
            found.setdefault(sentences[link.sentence].summary, set()).add(link.sentence)
    return tuple(SummaryLoss(summary, tuple(sorted(rows))) for summary, rows in sorted(found.items()))

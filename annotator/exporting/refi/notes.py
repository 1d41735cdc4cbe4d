"""Memos, theme texts and the interview guide as notes, and which of them each element points at."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from annotator.domain.exchange import MEMO_WORDS, words_in
from annotator.domain.notes import Memo
from annotator.domain.project import Project
from annotator.exporting.refi.xml import attribute, element, guid_of, holding, time

TEXTS = {
    "nb": {
        "summary": "Oppsummering",
        "lead_in": "Innledning",
        "condensate": "Kondensat",
        "analytic": "Analytisk tekst",
    },
    "nn": {"summary": "Oppsummering", "lead_in": "Innleiing", "condensate": "Kondensat", "analytic": "Analytisk tekst"},
    "en": {"summary": "Summary", "lead_in": "Lead-in", "condensate": "Condensate", "analytic": "Analytic text"},
}
_NAME = 60
"""Characters of a note's own text that its name shows."""


@dataclass(frozen=True, slots=True)
class Note:
    """A text of its own, on a record (`target` and its id) or on the whole project."""

    guid: str
    name: str
    text: str
    at: str = ""
    target: str | None = None
    target_id: int | None = None


class Notes:
    """All notes of a project, and the references to them."""

    def __init__(self, project: Project) -> None:
        self._all = [*_memos(project), *_texts(project), *_guides(project)]
        self._by_target: dict[tuple[str | None, int | None], list[Note]] = defaultdict(list)
        for note in self._all:
            self._by_target[note.target, note.target_id].append(note)

    def refs(self, target: str | None, target_id: int | None) -> str:
        """The references to the notes on a record."""
        found = self._by_target.get((target, target_id), ())
        return "".join(f'<NoteRef targetGUID="{note.guid}"/>' for note in found)

    def elements(self) -> str:
        """Every note."""
        return "".join(
            holding(
                "Note",
                element("PlainTextContent", note.text),
                f' guid="{note.guid}"{attribute("name", note.name)}{time("creationDateTime", note.at)}',
            )
            for note in self._all
        )


def _memos(project: Project) -> Iterator[Note]:
    for memo in sorted(project.memos, key=lambda m: m.id):
        target, target_id = (None, None) if memo.target in (None, "project") else (memo.target, memo.target_id)
        yield Note(guid_of(memo.uuid, "memo", memo.id), _name(project, memo), memo.text, memo.date, target, target_id)


def _name(project: Project, memo: Memo) -> str:
    kind = MEMO_WORDS[words_in(project.info.language)][memo.kind]
    first = memo.text.strip().partition("\n")[0]
    return f"{kind}: {first[:_NAME]}"


def _texts(project: Project) -> Iterator[Note]:
    """What is written about a theme, each kind a note; of the framework matrix the participant is named."""
    words = TEXTS[words_in(project.info.language)]
    for summary in sorted(project.summaries, key=lambda s: s.id):
        sentences = sorted(project.summary_sentences.where("summary", summary.id), key=lambda s: s.position)
        text = summary.text or " ".join(sentence.text for sentence in sentences)
        if text:
            person = project.participants.get(summary.participant)
            kind = words.get(summary.kind, summary.kind.rpartition(":")[2])
            name = " · ".join([project.nodes[summary.node].name, person.pseudonym if person is not None else kind])
            yield Note(guid_of(summary.uuid, "summary", summary.id), name, text, "", "node", summary.node)


def _guides(project: Project) -> Iterator[Note]:
    for guide in sorted(project.guides, key=lambda g: (g.position, g.id)):
        questions = sorted(project.guide_questions.where("guide", guide.id), key=lambda q: (q.position, q.id))
        lines = [*([guide.note] if guide.note else []), *(f"{n}. {q.text}" for n, q in enumerate(questions, start=1))]
        if lines:
            yield Note(guid_of(guide.uuid, "guide", guide.id), guide.name, "\n".join(lines))

"""Access and portability (GDPR art. 15 and 20): all that is held about one participant, and no word of anybody else's.

The same content as a Word document for her to read and as JSON for a machine. Texts of the student's own that repeat or
name others are left out (art. 15(4)) and counted, so that she can look at them herself.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator.domain.belongings import belongings, people_in, speaks, turns_of_person, words_in
from annotator.domain.corpus import Document, Turn
from annotator.domain.forms import Finder
from annotator.domain.notes import Memo
from annotator.domain.places import clock, place_of
from annotator.domain.project import Project
from annotator.domain.repeats import Voice, repeated, voice_of
from annotator.reporting.chapter import ReportNote
from annotator.reporting.docx.writer import write_docx
from annotator.reporting.method_words import day
from annotator.reporting.model import Block, Heading, Look, Paragraph, Report, Run, Table, cell
from annotator.reporting.rights_words import word
from annotator.reporting.saving import put

Data = dict[str, Any]


@dataclass(frozen=True)
class PersonReport:
    """`data` is the content, `report` the same for reading; `notes` say what was left out (`private_memos`,
    `texts_about_others`)."""

    data: Data
    report: Report
    notes: tuple[ReportNote, ...] = ()


def person_report(
    project: Project, participant: int, written: str, private: bool = False, language: str = ""
) -> PersonReport:
    """What the project holds about a participant on the day `written` (ISO 8601); `private` takes in private memos.

    `language` is the report's, by default the project's.
    """
    gathering = _Gathering(project, participant, private)
    data = {"written": written, **gathering.data()}
    report = _report(data, language or project.info.language)
    return PersonReport(data, report, tuple(gathering.notes()))


def export_person(made: PersonReport, folder: Path) -> list[Path]:
    """Write both files into a folder that is there; their paths. Raises the target errors of `reporting.errors`."""
    stem = "access-" + (re.sub(r"[^\w-]+", "-", made.data["pseudonym"]).strip("-") or "participant")
    paths = [folder / f"{stem}.docx", folder / f"{stem}.json"]
    write_docx(made.report, paths[0])
    put(paths[1], (json.dumps(made.data, ensure_ascii=False, indent=1) + "\n").encode())
    return paths


class _Gathering:
    """Collects the content, and counts what it leaves out."""

    def __init__(self, project: Project, participant: int, private: bool) -> None:
        self._project, self._person, self._private = project, project.participants[participant], private
        self._hers = belongings(project, participant)
        self._turns = turns_of_person(project, participant)
        self._others = _voice_of_others(project, participant)
        self._names = Finder(p.pseudonym for p in project.participants if p.id != participant)
        self._left_out = 0
        self._private_memos = 0

    def data(self) -> Data:
        """All of it, by kind."""
        project, person = self._project, self._person
        consent = {name: getattr(person, f"consent_{name}") for name in ("date", "version", "medium")}
        order = {a.id: (a.position, a.name) for a in project.attributes}
        values = sorted(project.attribute_values.where("participant", person.id), key=lambda v: order[v.attribute])
        asked = sorted(project.rights_requests.where("participant", person.id), key=lambda r: (r.received, r.id))
        return {
            "pseudonym": person.pseudonym,
            "consent": {"status": person.consent, **consent},
            "restricted": person.restricted,
            "note": self._text(person.note),
            "attributes": [{"name": order[v.attribute][1], "value": self._text(v.value)} for v in values],
            "interviews": list(self._interviews()),
            "notes": [self._memo(memo) for memo in self._memos_about_her()],
            "requests": [
                {"kind": r.kind, "received": r.received, "answered": r.answered, "note": self._text(r.note)}
                for r in asked
            ],
        }

    def notes(self) -> Iterator[ReportNote]:
        """What was left out, to be told once `data` is made."""
        counts = {"private_memos": self._private_memos, "texts_about_others": self._left_out}
        return (ReportNote(code, count) for code, count in counts.items() if count)

    def _interviews(self) -> Iterator[Data]:
        groups = 0
        for document, turns in self._turns.items():
            record = self._project.documents[document]
            shared = document in self._hers.shared
            groups += shared
            yield {
                "title": "" if shared else record.title,
                "group": groups if shared else None,
                "imported": record.imported[:10],
                "turns": [self._turn(record, turn) for turn in turns],
                "units": list(self._units(document)),
            }

    def _turn(self, document: Document, turn: Turn) -> Data:
        row = self._project.flat(document.id).row(turn.id)
        return {"paragraph": row + 1, "time": None if turn.stamp is None else clock(turn.stamp), "text": turn.text}

    def _units(self, document: int) -> Iterator[Data]:
        project = self._project
        with_hers = self._hers.units | self._hers.cut.keys()
        units = [unit.id for unit in project.units.where("document", document) if unit.id in with_hers]
        for unit in sorted(units, key=project.ranges_of):
            words = words_in(project, unit, self._person.id)
            if not words:
                continue
            memos = self._shown(project.memos_on("unit", unit))
            texts = [(c.name, self._text(project.column_text(unit, c.id))) for c in project.ordered_columns()]
            yield {
                "text": words,
                "paragraph": place_of(project, unit).paragraph,
                "codes": [n for lb in project.labels_of(unit) if (n := self._text(project.nodes[lb.node].name))],
                "texts": {name: text for name, text in texts if text},
                "notes": [self._memo(memo) for memo in memos],
                "quoted_under": list(self._quoted_under(unit)),
            }

    def _quoted_under(self, unit: int) -> Iterator[str]:
        for quote in self._project.quotes.where("unit", unit):
            for item in self._project.outline.where("quote", quote.id):
                if name := self._text(self._project.nodes[item.node].name):
                    yield name

    def _memos_about_her(self) -> list[Memo]:
        found = list(self._project.memos_on("participant", self._person.id))
        for document in sorted(self._hers.documents):
            found += self._project.memos_on("document", document)
        return self._shown(found)

    def _shown(self, memos: list[Memo]) -> list[Memo]:
        self._private_memos += sum(memo.private and not self._private for memo in memos)
        open_ones = [memo for memo in memos if self._private or not memo.private]
        return [memo for memo in open_ones if memo.text and self._text(memo.text)]

    def _memo(self, memo: Memo) -> Data:
        return {"date": memo.date[:10], "text": memo.text}

    def _text(self, text: str) -> str:
        """The text, or nothing where it repeats or names somebody else."""
        if text and (repeated(text, self._others) or self._names.find(text)):
            self._left_out += 1
            return ""
        return text


def _voice_of_others(project: Project, participant: int) -> Voice:
    """What other participants said and she did not; the interviewer's questions are the student's own words."""
    hers: list[str] = []
    others: list[str] = []
    for turn in project.turns:
        speaker = project.speakers.get(turn.speaker)
        if participant in people_in(project, turn.document) and speaks(project, turn, participant):
            hers.append(turn.text)
        elif speaker is None or speaker.role != "interviewer":
            others.append(turn.text)
    return voice_of(others, hers)


def _report(data: Data, language: str) -> Report:
    def said(key: str, *values: object) -> str:
        return word(key, language, *values)

    blocks: list[Block] = [
        _paragraph(f"{said('access_what')} {said('access_without', day(data['written'], language))}"),
        _about(data, language),
    ]
    for interview in data["interviews"]:
        blocks += _interview(interview, language)
    if data["notes"]:
        blocks.append(Heading(said("notes"), 1, numbered=False))
        blocks += [_paragraph(memo["text"], f"{day(memo['date'], language)} ") for memo in data["notes"]]
    if data["requests"]:
        header = tuple(said(key) for key in ("kind", "received", "answered", "note"))
        rows = tuple(
            (
                cell(said(r["kind"])),
                cell(day(r["received"], language)),
                cell(day(r["answered"] or "", language)),
                cell(r["note"]),
            )
            for r in data["requests"]
        )
        blocks.append(Table("requests", said("requests"), header, rows, (0.2, 0.2, 0.2, 0.4)))
    return Report(said("access_title", data["pseudonym"]), language, tuple(blocks), Look(spacing=1.15))


def _about(data: Data, language: str) -> Table:
    """Her own details in two columns; what is not filled in is left out."""
    consent = data["consent"]
    lines = [
        (word("pseudonym", language), data["pseudonym"]),
        (word("consent", language), word(consent["status"], language)),
        *((word(f"consent_{name}", language), consent[name]) for name in ("date", "version", "medium")),
        (word("restricted", language), word("yes" if data["restricted"] else "no", language)),
        *((attribute["name"], attribute["value"]) for attribute in data["attributes"]),
        (word("note", language), data["note"]),
    ]
    rows = tuple((cell(name), cell(day(value, language))) for name, value in lines if value)
    header = (word("what", language), word("value", language))
    return Table("person", word("person", language), header, rows, (0.4, 0.6))


def _interview(interview: Data, language: str) -> list[Block]:
    group = interview["group"]
    title = word("group", language, group) if group else word("interview", language, interview["title"])
    blocks: list[Block] = [Heading(title, 1, numbered=False), Heading(word("said", language), 2, numbered=False)]
    for turn in interview["turns"]:
        place = f"{turn['paragraph']}" + (f" · {turn['time']}" if turn["time"] else "")
        blocks.append(_paragraph(turn["text"], f"[{place}] "))
    if interview["units"]:
        header = tuple(word(key, language) for key in ("words", "paragraph", "codes", "written", "quoted"))
        rows = tuple(
            (
                cell(unit["text"]),
                cell(str(unit["paragraph"])),
                cell(*unit["codes"]),
                cell(*(f"{name}: {text}" for name, text in unit["texts"].items()), *(m["text"] for m in unit["notes"])),
                cell(*unit["quoted_under"]),
            )
            for unit in interview["units"]
        )
        key = f"units-{group or interview['title']}"
        blocks.append(Table(key, word("analysed", language), header, rows, (0.36, 0.1, 0.18, 0.24, 0.12)))
    return blocks


def _paragraph(text: str, label: str = "") -> Paragraph:
    return Paragraph(((Run(label, "label"),) if label else ()) + (Run(text),))

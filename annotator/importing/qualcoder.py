"""A QualCoder project, from its own database. Positions count code points; `seltext` is the words it kept of them."""

import re
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

from annotator.domain.analysis import Span
from annotator.domain.corpus import Attribute, AttributeKind, AttributeValue
from annotator.importing.decoding import canonical
from annotator.importing.errors import NothingToTakeIn
from annotator.importing.incoming import Draft, Incoming, free_name, one_line
from annotator.importing.placed_text import PlacedText, Selected
from annotator.importing.refi.elements import colour, moment
from annotator.importing.refi.people import person_in, speaks_in
from annotator.storage.foreign import ForeignDatabase

Progress = Callable[[int, int], None]
Row = dict[str, Any]
_DATE = re.compile(r"(\d{4}-\d\d-\d\d)[ T](\d\d[:-]\d\d[:-]\d\d)")


def read(database: ForeignDatabase, path: Path, on_progress: Progress) -> Incoming:
    """Everything but sound, pictures and stored queries. Raises UnreadableDatabase, NothingToTakeIn."""
    reading = _Reading(database, Draft("qualcoder"))
    reading.codes()
    reading.sources(on_progress)
    reading.cases()
    reading.journal()
    if not any(reading.draft.rows[table] for table in ("document", "node", "memo", "participant")):
        raise NothingToTakeIn
    folder = path.parent.name if path.name == "data.qda" else path.stem
    return reading.draft.incoming(folder.removesuffix(".qda"))


class _Reading:
    def __init__(self, database: ForeignDatabase, draft: Draft) -> None:
        self.draft = draft
        self._database = database
        self._code: dict[Any, int] = {}
        self._document: dict[Any, int] = {}
        self._person: dict[Any, int] = {}
        self._coders: set[str] = set()

    def codes(self) -> None:
        """Categories become groups, codes stand under them or under a code."""
        rows = self._database.rows
        groups = list(rows("code_cat", "catid", "name", "memo", "supercatid", order="catid"))
        category = {row["catid"]: self._node(row, "group") for row in groups}
        codes = list(rows("code_name", "cid", "name", "memo", "catid", "color", "supercid", order="cid"))
        for row in codes:
            self._code[row["cid"]] = self._node(row, "code")
        for row in groups:
            if row["supercatid"] in category:
                self.draft.link(category[row["catid"]], category[row["supercatid"]])
        for row in codes:
            above = self._code.get(row["supercid"]) or category.get(row["catid"])
            if above is not None:
                self.draft.link(self._code[row["cid"]], above)

    def sources(self, on_progress: Progress) -> None:
        """Texts with their codings and annotations; a source without text leaves a memo."""
        codings = self._by("code_text", "fid", "cid", "seltext", "pos0", "pos1", "memo", "owner", "date", "important")
        annotations = self._by("annotation", "fid", "pos0", "pos1", "memo", "date")
        self._lost = [*self._by("code_image", "id", "cid", "memo").items()]
        self._lost += [*self._by("code_av", "id", "cid", "memo").items()]
        rows = list(self._database.rows("source", "id", "name", "fulltext", "mediapath", "memo", "date", order="id"))
        for done, row in enumerate(rows, start=1):
            here = codings.get(row["id"], [])
            if _said(row["fulltext"]).strip():
                self._text(row, here, annotations.get(row["id"], []))
            else:
                self._without_text(row)
            self._coders |= {_said(coding["owner"]) for coding in here}
            on_progress(done, len(rows))
        self.draft.note("several_coders", len(self._coders) if len(self._coders) > 1 else 0)

    def cases(self) -> None:
        """Cases, the texts that are theirs, and attributes of cases and files."""
        rows = self._database.rows
        for row in rows("cases", "caseid", "name", "memo", order="caseid"):
            taken = {person.pseudonym for person in self.draft.rows["participant"].values()}
            person = person_in(self.draft, free_name(one_line(_said(row["name"])) or "–", taken))
            self._person[row["caseid"]] = person
            self.draft.memo(_said(row["memo"]), "participant", person)
        of_document: dict[int, list[int]] = defaultdict(list)
        for row in rows("case_text", "caseid", "fid"):
            who, document = self._person.get(row["caseid"]), self._document.get(row["fid"])
            if who is not None and document is not None and who not in of_document[document]:
                of_document[document].append(who)
                speaks_in(self.draft, who, document)
        self._attributes(of_document)

    def journal(self) -> None:
        """The journal and the project's memo."""
        for row in self._database.rows("journal", "name", "jentry", "date", order="jid"):
            text = f"{one_line(_said(row['name']))}\n\n{_said(row['jentry'])}".strip()
            self.draft.memo(text, kind="reflexive", date=_moment(row["date"]))
        for row in self._database.rows("project", "memo"):
            self.draft.memo(_said(row["memo"]), kind="method")

    def _node(self, row: Row, kind: Any) -> int:
        shade = colour(_said(row.get("color")))
        return self.draft.node(_said(row["name"]), kind, colour=shade, definition=_said(row["memo"]).strip())

    def _by(self, table: str, key: str, *columns: str) -> dict[Any, list[Row]]:
        found: dict[Any, list[Row]] = defaultdict(list)
        for row in self._database.rows(table, key, *columns):
            found[row[key]].append(row)
        return found

    def _text(self, row: Row, codings: list[Row], annotations: list[Row]) -> None:
        draft = self.draft
        chosen = [Selected(_number(one["pos0"]), _number(one["pos1"]), _said(one["seltext"])) for one in codings]
        noted = [Selected(_number(one["pos0"]), _number(one["pos1"])) for one in annotations]
        text = PlacedText(_said(row["name"]), _said(row["fulltext"]), [*chosen, *noted])
        document = draft.document(_said(row["name"]), text, imported=_moment(row["date"]))
        self._document[row["id"]] = document
        draft.memo(_said(row["memo"]), "document", document)
        units: dict[Span, list[Row]] = defaultdict(list)
        lost: list[Row] = []
        for one, place in zip([*codings, *annotations], [*chosen, *noted], strict=True):
            span = text.place(place.start, place.end)
            (units[span] if span is not None else lost).append(one)
        for span, several in units.items():
            self._unit(document, span, several)
        draft.note("unplaced", len(lost))
        draft.memo("\n".join(map(self._listed, lost)), "document", document)

    def _unit(self, document: int, span: Span, several: list[Row]) -> None:
        nodes = [self._code[one["cid"]] for one in several if one.get("cid") in self._code]
        golden = any(one.get("important") == 1 for one in several)
        unit = self.draft.unit(document, [span], nodes, golden=golden, created=_moment(several[0]["date"]))
        for one in several:
            kind = "analysis" if "cid" in one else "margin"
            self.draft.memo(_said(one["memo"]), "unit", unit, kind=kind, date=_moment(one["date"]))

    def _listed(self, row: Row) -> str:
        name = self._name_of(row.get("cid"))
        return " · ".join(filter(None, [f"[{row['pos0']}–{row['pos1']}]", name, _said(row["memo"])]))

    def _name_of(self, code: Any) -> str:
        return str(self.draft.rows["node"][self._code[code]].name) if code in self._code else ""

    def _without_text(self, row: Row) -> None:
        lines = [one_line(_said(row["name"])), _said(row["memo"])]
        for source, several in self._lost:
            if source == row["id"]:
                lines += [" · ".join(filter(None, [self._name_of(o["cid"]), _said(o["memo"])])) for o in several]
        self.draft.memo("\n".join(filter(None, lines)), kind="method")
        self.draft.note("not_text" if row["mediapath"] else "missing_sources")

    def _attributes(self, of_document: dict[int, list[int]]) -> None:
        kinds: dict[str, AttributeKind] = {}
        for row in self._database.rows("attribute_type", "name", "valuetype"):
            kinds[_said(row["name"])] = "number" if row["valuetype"] == "numeric" else "text"
        attributes: dict[str, int] = {}
        known: set[tuple[int, int]] = set()
        for row in self._database.rows("attribute", "name", "attr_type", "value", "id", order="attrid"):
            value, name = one_line(_said(row["value"])), _said(row["name"])
            people = self._owners(row, of_document) if value else []
            if people and name not in attributes:
                made = Attribute(name=one_line(name), kind=kinds.get(name, "text"), position=len(attributes))
                attributes[name] = self.draft.add(made)
            for person in people:
                if (person, attributes[name]) not in known:
                    known.add((person, attributes[name]))
                    self.draft.add(AttributeValue(participant=person, attribute=attributes[name], value=value))

    def _owners(self, row: Row, of_document: dict[int, list[int]]) -> list[int]:
        if row["attr_type"] == "case":
            return [self._person[row["id"]]] if row["id"] in self._person else []
        document = self._document.get(row["id"]) if row["attr_type"] == "file" else None
        return of_document.get(document, []) if document is not None else []


def _said(value: Any) -> str:
    return canonical(value) if isinstance(value, str) else ""


def _number(value: Any) -> int:
    return value if isinstance(value, int) and abs(value) < 1 << 40 else 0


def _moment(value: Any) -> str:
    found = _DATE.match(value) if isinstance(value, str) else None
    return moment(f"{found[1]}T{found[2].replace('-', ':')}") if found else ""

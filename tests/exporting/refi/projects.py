"""Random projects in memory, as rich as the records allow, for the round trips through REFI-QDA."""

from typing import Any
from uuid import UUID

from hypothesis import strategies as st

from annotator.domain import analysis, corpus, guides, notes, snapshots, wall
from annotator.domain.project import TABLES, Project, table_name

LETTERS = "aeiounrstkæøåÆéčđ .,?«»\u00a0\u0301👩🏽🌲"
WORDS = st.text(LETTERS, min_size=1, max_size=24)
TEXTS = st.text(LETTERS + '\n\t<>&"', max_size=30)
NAMES = st.text("ABCDEFæøå 👍&<", min_size=1, max_size=8)
TIMES = st.sampled_from(["2026-01-05T10:00:00", "2026-03-31T23:59:59", ""])


class Rows:
    """Collects records with ids from 1 on and uuids that hypothesis can repeat."""

    def __init__(self, draw: Any) -> None:
        self.draw = draw
        self.project = Project()
        self._rows: dict[str, dict[int, Any]] = {}

    def add(self, record: Any, **values: Any) -> int:
        rows = self._rows.setdefault(table_name(record), {})
        row_id = len(rows) + 1
        if "uuid" in record.__dataclass_fields__:
            own = list(TABLES).index(table_name(record)) << 16 | row_id
            values["uuid"] = str(UUID(int=self.draw(st.integers(0, 2**100 - 1)) << 28 | own, version=4))
        rows[row_id] = record(id=row_id, **values)
        return row_id

    def done(self) -> Project:
        for table, rows in self._rows.items():
            self.project.tables[table].fill(rows)
        return self.project


@st.composite
def projects(draw: Any) -> Project:
    """People, interviews, codes under several themes, units of several spans, texts, memos, questions, the wall."""
    rows = Rows(draw)
    language = draw(st.sampled_from(["nb", "nn", "en"]))
    rows.add(corpus.ProjectInfo, title=draw(NAMES), language=language, created=draw(TIMES), introduction=draw(TEXTS))
    people = [rows.add(corpus.Participant, pseudonym=f"P{n}", position=n) for n in range(draw(st.integers(0, 2)))]
    _attributes(rows, people)
    nodes = _nodes(rows)
    for number in range(draw(st.integers(1, 3))):
        _document(rows, number, people, nodes)
    _texts(rows, nodes, people)
    return rows.done()


def _attributes(rows: Rows, people: list[int]) -> None:
    values = {"number": ["3", "-2,5", "2.5"], "date": ["2026-02-03", "i vår"], "text": ["ja <nei>", "æ"]}
    for kind in rows.draw(st.lists(st.sampled_from(sorted(values)), max_size=3)):
        attribute = rows.add(corpus.Attribute, name=rows.draw(NAMES), kind=kind)
        for person in people:
            value = rows.draw(st.sampled_from(values[kind]))
            rows.add(corpus.AttributeValue, participant=person, attribute=attribute, value=value)


def _nodes(rows: Rows) -> list[int]:
    for position, kind in enumerate(("code", "group", "theme")):
        rows.add(analysis.Layer, position=position, name=kind.title(), kind=kind, slot=kind)
    rows.add(analysis.TextColumn, name="Fortetting", slot="condensation")
    nodes: list[int] = []
    for number in range(rows.draw(st.integers(0, 5))):
        node = rows.add(
            analysis.Node,
            layer=rows.draw(st.integers(1, 3)),
            name=f"{rows.draw(NAMES)}{number}",
            definition=rows.draw(TEXTS),
            include=rows.draw(TEXTS),
            colour=rows.draw(st.sampled_from([None, "#0072B2", "#E69F00"])),
            position=number,
        )
        for parent in rows.draw(st.lists(st.sampled_from(nodes), unique=True, max_size=2)) if nodes else []:
            rows.add(analysis.NodeLink, child=node, parent=parent, position=number)
        nodes.append(node)
    return nodes


def _document(rows: Rows, number: int, people: list[int], nodes: list[int]) -> None:
    draw = rows.draw
    title = f"Intervju {number} {draw(NAMES)}".strip()
    document = rows.add(corpus.Document, title=title, position=number, imported=draw(TIMES), tail=draw(WORDS))
    labels = [
        rows.add(corpus.Speaker, document=document, label=label, role=role, participant=person)
        for label, role, person in (
            ("Intervjuer", "interviewer", None),
            ("P", "participant", draw(st.sampled_from([None, *people]))),
        )
    ]
    turns = []
    for position in range(draw(st.integers(1, 4))):
        text, speaker = draw(WORDS), draw(st.sampled_from([None, *labels]))
        lead = draw(st.sampled_from(["\n", "\n\n", "\n\x1a: "]) if speaker else st.just("\n"))
        turn = rows.add(corpus.Turn, document=document, position=position, speaker=speaker, text=text, lead=lead)
        turns.append((turn, len(text)))
    for _ in range(draw(st.integers(0, 4))):
        unit = rows.add(analysis.Unit, document=document, golden=draw(st.booleans()), created=draw(TIMES))
        for place in range(draw(st.integers(1, 2))):
            _span(rows, unit, place, turns)
        for node in draw(st.lists(st.sampled_from(nodes), unique=True, max_size=3)) if nodes else []:
            rows.add(analysis.Label, unit=unit, node=node, stance=draw(st.sampled_from(["for", "nuances", "against"])))
        if draw(st.booleans()):
            rows.add(analysis.UnitText, unit=unit, column=1, text=draw(TEXTS))
            rows.add(notes.Memo, text=draw(TEXTS), date=draw(TIMES), target="unit", target_id=unit)


def _span(rows: Rows, unit: int, place: int, turns: list[tuple[int, int]]) -> None:
    first = rows.draw(st.integers(0, len(turns) - 1))
    last = rows.draw(st.integers(first, len(turns) - 1))
    at_from = rows.draw(st.integers(0, turns[first][1]))
    at_to = rows.draw(st.integers(at_from if first == last else 0, turns[last][1]))
    ends = {"turn_from": turns[first][0], "at_from": at_from, "turn_to": turns[last][0], "at_to": at_to}
    rows.add(analysis.Span, unit=unit, position=place, **ends)


def _texts(rows: Rows, nodes: list[int], people: list[int]) -> None:
    draw = rows.draw
    rows.add(notes.Memo, text=draw(TEXTS), kind="reflexive", date=draw(TIMES))
    question = rows.add(notes.Question, text=draw(WORDS))
    guide = rows.add(guides.Guide, name=draw(NAMES))
    rows.add(guides.GuideQuestion, guide=guide, text=draw(WORDS), topic="a")
    for node in nodes:
        rows.add(notes.QuestionNode, question=question, node=node)
        person = draw(st.sampled_from([None, *people]))
        summary = rows.add(analysis.Summary, node=node, kind="condensate", participant=person, text=draw(TEXTS))
        rows.add(analysis.SummarySentence, summary=summary, text=draw(WORDS))
        rows.add(notes.OutlineItem, node=node, text=draw(TEXTS))
    if len(nodes) > 1:
        cards = [
            rows.add(wall.WallCard, target="node", target_id=nodes[0], x=3, y=-4),
            rows.add(wall.WallCard, text=draw(WORDS)),
        ]
        rows.add(wall.WallLink, card_from=cards[0], card_to=cards[1], words=draw(NAMES), directed=draw(st.booleans()))
        snapshot = rows.add(snapshots.Snapshot, name=draw(NAMES), at="2026-01-05T10:00:00")
        rows.add(snapshots.SnapshotNode, snapshot=snapshot, node="x", layer="Kode", name=draw(NAMES))

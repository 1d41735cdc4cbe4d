"""The workload as encrypted project files: 50 interviews with 5,000 units, and one text of 200,000 words."""

import json
import subprocess
import sys
from bisect import bisect_right
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator.domain.analysis import Label, Node, NodeLink, Span, Unit, UnitText
from annotator.domain.codebook import parents
from annotator.domain.corpus import Document, Participant, Speaker, Turn
from annotator.domain.notes import OutlineItem, Quote
from annotator.storage.actions import card
from annotator.storage.key import Strength, key_for
from annotator.storage.store import Store, Writer
from tests.bench import workload

PASSPHRASE = "målestokk"
WEAK = Strength(10, 1, 1)
STEPS = (16, 4, 1)
"""What the whole work is divided by to see how cost grows."""

_WORKLOAD = Path(__file__).with_name("workload.py")
_CODE, _THEME = 1, 3


@dataclass(frozen=True)
class Workload:
    """A folder with the texts, and the project files made of them at 1/16, 1/4 and the whole of the work."""

    folder: Path

    @property
    def texts(self) -> list[Path]:
        """The 50 interviews as text files."""
        return sorted((self.folder / "std" / "docs").iterdir())

    @property
    def std(self) -> list[Path]:
        """Projects of 3, 12 and 50 interviews of 10,000 words with 100 units each."""
        return [self.folder / f"std{step}.annotator" for step in STEPS]

    @property
    def big(self) -> list[Path]:
        """Projects of one interview of 12,500, 50,000 and 200,000 words with 125, 500 and 2,000 overlapping units."""
        return [self.folder / f"big{step}.annotator" for step in STEPS]


def make_workload(folder: Path) -> Workload:
    """Write texts and project files (the same every time) into a folder."""
    command = [sys.executable, str(_WORKLOAD), str(folder)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    work = Workload(folder)
    for variant, paths in (("std", work.std), ("big", work.big)):
        for path, step in zip(paths, STEPS, strict=True):
            _make_project(folder / variant, path, step)
    return work


def open_project(path: Path) -> Store:
    """Open one of the files made here."""
    return Store.open(path, key_for(path, PASSPHRASE))


def new_project(path: Path) -> Store:
    """An empty project."""
    store = Store.create(path, PASSPHRASE, WEAK)
    card.set_up_project(store, "Målestokk")
    return store


def quote_units(store: Store, count: int) -> None:
    """Choose the first units as quotes, each under the theme above its code."""
    project = store.project
    places: dict[int, int] = {}
    with store.action("workload") as writer:
        units = sorted(unit.id for unit in project.units)[:count]
        quotes = writer.insert_many([Quote(unit=unit) for unit in units])
        items = []
        for unit, quote in zip(units, quotes, strict=True):
            node = project.labels_of(unit)[0].node
            while above := parents(project, node):
                node = above[0].id
            items.append(OutlineItem(node=node, position=places.get(node, 0), kind="quote", quote=quote))
            places[node] = items[-1].position + 1
        writer.insert_many(items)


def add_nodes(store: Store, count: int) -> None:
    """Codes by ten under sub-themes, sub-themes by ten under themes."""
    with store.action("workload") as writer:
        themes = writer.insert_many([Node(layer=3, name=f"Tema {i}", position=i) for i in range(count // 110 + 1)])
        groups = writer.insert_many([Node(layer=2, name=f"Undertema {i}", position=i) for i in range(count // 11)])
        left = count - len(themes) - len(groups)
        codes = writer.insert_many([Node(layer=1, name=f"Kode om sak {i}", position=i) for i in range(left)])
        writer.insert_many(
            [NodeLink(child=c, parent=groups[i // 10 % len(groups)], position=i) for i, c in enumerate(codes)]
            + [NodeLink(child=g, parent=themes[i // 10 % len(themes)], position=i) for i, g in enumerate(groups)]
        )


def spread_codes(store: Store, count: int) -> None:
    """So many nodes more, and one of them on every unit beside what it carries."""
    before = len(store.project.nodes)
    add_nodes(store, count)
    nodes = sorted(node.id for node in store.project.nodes)[before:]
    codes = [node for node in nodes if store.project.nodes[node].layer == _CODE]
    units = sorted(unit.id for unit in store.project.units)
    with store.action("workload") as writer:
        writer.insert_many([Label(unit=unit, node=codes[at % len(codes)]) for at, unit in enumerate(units)])


def one_theme_above_all(store: Store) -> int:
    """A theme over everything that stands under none; the new node."""
    with store.action("workload") as writer:
        root = writer.insert(Node(layer=_THEME, name="Alt", position=0))
        roots = [node.id for node in store.project.nodes if node.layer == _THEME]
        writer.insert_many([NodeLink(child=node, parent=root, position=i) for i, node in enumerate(roots)])
    return root


def make_interviews(path: Path, interviews: int, words: int, units: int) -> int:
    """A project of so many interviews of so many words and units each; how often the planted `RARE` is in it."""
    random = workload.R(1)
    vocabulary = workload.vocabulary(random)
    categories, codes = workload.code_tree(random, vocabulary)
    store = new_project(path)
    with store.action("workload") as writer:
        by_key = _codes(writer, {"categories": categories, "codes": codes})
        for number in range(interviews):
            text, _, _ = workload.document(random, vocabulary, words)
            text = workload.plant(random, text, workload.RARE, number % 3)
            codings = workload.make_codings(random, "", text, units, codes, 0.12)
            _document(writer, number, text.rstrip("\n").split("\n\n"), codings, by_key)
    store.begin_history_here()
    store.close()
    return sum(number % 3 for number in range(interviews))


def _make_project(source: Path, path: Path, divided_by: int) -> None:
    """The first interviews of several, or the beginning of the only one, with the units in them."""
    content = json.loads((source / "codings.json").read_text(encoding="utf-8"))
    texts = sorted((source / "docs").iterdir())
    kept = texts[: max(1, len(texts) // divided_by)]
    store = new_project(path)
    with store.action("workload") as writer:
        codes = _codes(writer, content)
        for number, text in enumerate(kept):
            blocks = text.read_text(encoding="utf-8").rstrip("\n").split("\n\n")
            if len(texts) == 1:
                blocks = blocks[: len(blocks) // divided_by]
            last = sum(len(block) + 2 for block in blocks)
            codings = [c for c in content["codings"] if c["doc"] == text.name and c["end"] < last]
            _document(writer, number, blocks, codings, codes)
    store.begin_history_here()
    store.close()


def _codes(writer: Writer, content: dict[str, list[dict[str, str]]]) -> dict[str, int]:
    nodes = [Node(layer=_THEME, name=c["name"], position=i) for i, c in enumerate(content["categories"])]
    nodes += [Node(layer=_CODE, name=c["name"], position=100 + i) for i, c in enumerate(content["codes"])]
    ids = writer.insert_many(nodes)
    keys = [c["id"] for c in content["categories"] + content["codes"]]
    by_key = dict(zip(keys, ids, strict=True))
    writer.insert_many(
        [
            NodeLink(child=by_key[c["id"]], parent=by_key[c["parent"] or c["category"]], position=i)
            for i, c in enumerate(content["codes"])
        ]
    )
    return by_key


def _document(
    writer: Writer, number: int, blocks: list[str], codings: list[dict[str, Any]], codes: dict[str, int]
) -> None:
    person = writer.insert(Participant(pseudonym=f"P{number + 1:02}", position=number))
    document = writer.insert(Document(title=f"Intervju {number + 1}", position=number))
    asks = writer.insert(Speaker(document=document, label="Intervjuer", role="interviewer"))
    tells = writer.insert(Speaker(document=document, label="Deltaker", role="participant", participant=person))
    turns, starts, at = [], [], 0
    for row, block in enumerate(blocks):
        label, _, words = block.partition(": ")
        starts.append(at)
        turns.append(Turn(document=document, position=row, speaker=tells if label == "Deltaker" else asks, text=words))
        at += len(block) + 2
    ids = writer.insert_many(turns)

    def anchor(position: int) -> tuple[int, int]:
        row = bisect_right(starts, position) - 1
        length = len(turns[row].text)
        return ids[row], max(0, min(position - starts[row] - (len(blocks[row]) - length), length))

    units = writer.insert_many([Unit(document=document, created="2026-01-01T00:00:00") for _ in codings])
    spans = [Span(0, unit, 0, *anchor(c["start"]), *anchor(c["end"])) for unit, c in zip(units, codings, strict=True)]
    writer.insert_many(spans)
    writer.insert_many([Label(unit=unit, node=codes[c["code"]]) for unit, c in zip(units, codings, strict=True)])
    writer.insert_many([UnitText(unit=unit, column=1, text="Fortettet mening av enheten.") for unit in units])

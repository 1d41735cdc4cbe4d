"""The workload as encrypted project files: 50 interviews with 5,000 units, and one text of 200,000 words."""

import json
import subprocess
import sys
from pathlib import Path

from annotator.domain.analysis import Label, Node, Span, Unit, UnitText
from annotator.domain.corpus import Document, Participant, Speaker, Turn
from annotator.storage.actions import card
from annotator.storage.key import Strength, key_for
from annotator.storage.store import Store, Writer

PASSPHRASE = "målestokk"
WEAK = Strength(10, 1, 1)
_WORKLOAD = Path(__file__).with_name("workload.py")


def make_workload(folder: Path) -> None:
    """Write the texts and codings (deterministic) into a folder."""
    subprocess.run([sys.executable, str(_WORKLOAD), str(folder)], check=True, stdout=subprocess.DEVNULL)


def open_project(path: Path) -> Store:
    """Open one of the files made here."""
    return Store.open(path, key_for(path, PASSPHRASE))


def make_project(workload: Path, path: Path, documents: int | None = None, copies: int = 1) -> Path:
    """One variant (`std` or `big`) as a project file; its first `documents` interviews, each unit `copies` times."""
    content = json.loads((workload / "codings.json").read_text(encoding="utf-8"))
    texts = sorted((workload / "docs").iterdir())[:documents]
    store = Store.create(path, PASSPHRASE, WEAK)
    card.set_up_project(store, "Målestokk")
    with store.action("workload") as writer:
        codes = _codes(writer, content)
        for number, text in enumerate(texts):
            codings = [c for c in content["codings"] if c["doc"] == text.name] * copies
            _document(writer, number, text, codings, codes)
    store.begin_history_here()
    store.close()
    return path


def _codes(writer: Writer, content: dict[str, list[dict[str, str]]]) -> dict[str, int]:
    nodes = [Node(layer=3, name=c["name"], position=i) for i, c in enumerate(content["categories"])]
    nodes += [Node(layer=1, name=c["name"], position=100 + i) for i, c in enumerate(content["codes"])]
    ids = writer.insert_many(nodes)
    keys = [c["id"] for c in content["categories"] + content["codes"]]
    by_key = dict(zip(keys, ids, strict=True))
    from annotator.domain.analysis import NodeLink

    writer.insert_many(
        [
            NodeLink(child=by_key[c["id"]], parent=by_key[c["parent"] or c["category"]], position=i)
            for i, c in enumerate(content["codes"])
        ]
    )
    return by_key


def _document(writer: Writer, number: int, text: Path, codings: list[dict[str, object]], codes: dict[str, int]) -> None:
    person = writer.insert(Participant(pseudonym=f"P{number + 1:02}", position=number))
    document = writer.insert(Document(title=f"Intervju {number + 1}", position=number))
    asks = writer.insert(Speaker(document=document, label="Intervjuer", role="interviewer"))
    tells = writer.insert(Speaker(document=document, label="Deltaker", role="participant", participant=person))
    turns, starts, at = [], [], 0
    for row, block in enumerate(text.read_text(encoding="utf-8").rstrip("\n").split("\n\n")):
        label, _, words = block.partition(": ")
        starts.append((at, at + len(label) + 2, len(words)))
        turns.append(Turn(document=document, position=row, speaker=tells if label == "Deltaker" else asks, text=words))
        at += len(block) + 2
    ids = writer.insert_many(turns)

    def anchor(position: int) -> tuple[int, int]:
        row = max(i for i, (start, _, _) in enumerate(starts) if start <= position) if position else 0
        _, first, length = starts[row]
        return ids[row], max(0, min(position - first, length))

    units = writer.insert_many([Unit(document=document, created="2026-01-01T00:00:00") for _ in codings])
    spans = [
        Span(0, unit, 0, *anchor(int(str(c["start"]))), *anchor(int(str(c["end"]))))
        for unit, c in zip(units, codings, strict=True)
    ]
    writer.insert_many(spans)
    writer.insert_many([Label(unit=unit, node=codes[str(c["code"])]) for unit, c in zip(units, codings, strict=True)])
    writer.insert_many([UnitText(unit=unit, column=1, text="Fortettet mening av enheten.") for unit in units])

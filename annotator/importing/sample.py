"""The sample project: four invented interviews, coded, as `resources/sample` describes them."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import uuid4

from annotator.domain.confidential import Kept
from annotator.domain.flat import FlatText
from annotator.domain.pictures import picture_of
from annotator.domain.snapshots import Snapshot
from annotator.domain.transcript import DraftSpeaker
from annotator.importing.reading import read_transcript
from annotator.resources import RESOURCES
from annotator.storage.actions import card, chapter, coding, memos, nodes, people, summaries, wall
from annotator.storage.actions.transcripts import import_transcripts
from annotator.storage.key import Strength
from annotator.storage.store import Store, now

SAMPLE_PASSPHRASE = "fotfeste i hjemmetjenesten"
"""Published on purpose: the sample holds nobody's words."""

FOLDER = RESOURCES / "sample"


def make_sample(path: Path, passphrase: str = SAMPLE_PASSPHRASE, strength: Strength | None = None) -> Store:
    """Make the sample project as a new file and leave it open. Raises FileExists, ReadOnlyPlace, DiskFull."""
    content: dict[str, Any] = json.loads((FOLDER / "project.json").read_text(encoding="utf-8"))

    def set_up(store: Store) -> None:
        card.set_up_project(store, content["title"], content["language"], content["method"])
        card.update_card(store, introduction=content["introduction"])
        _Sample(store, content).make()
        store.begin_history_here()

    return Store.make(path, passphrase, set_up, strength)


class _Sample:
    """Turns the keys of the description into rows, in the order they depend on each other."""

    def __init__(self, store: Store, content: dict[str, Any]) -> None:
        self.store = store
        self.content = content
        self.questions: dict[str, int] = {}
        self.nodes: dict[str, int] = {}
        self.documents: dict[str, int] = {}
        self.participants: dict[str, int] = {}
        self.units: dict[str, int] = {}

    def make(self) -> None:
        for question in self.content["questions"]:
            self.questions[question["key"]] = card.add_question(self.store, question["text"])
        self._people()
        self._documents()
        self._nodes()
        for unit in self.content["units"]:
            self._unit(unit)
        for memo in self.content["memos"]:
            self._memo(memo)
        for section in self.content["outline"]:
            self._section(section)
        for text in self.content["theme_texts"]:
            self._theme_text(text)
        for snapshot in self.content["snapshots"]:
            self._snapshot(snapshot)
        self._wall()
        for kept in self.content["kept"]:
            self._keep(kept)

    def _people(self) -> None:
        attributes = {
            a["name"]: people.add_attribute(self.store, a["name"], a["kind"], a["never_export"])
            for a in self.content["attributes"]
        }
        for person in self.content["participants"]:
            participant = people.add_participant(self.store, person["pseudonym"])
            self.participants[person["pseudonym"]] = participant
            people.update_participant(self.store, participant, consent=person["consent"])
            for name, value in person["attributes"].items():
                people.set_value(self.store, participant, attributes[name], value)

    def _documents(self) -> None:
        read = []
        for document in self.content["documents"]:
            transcript = read_transcript(FOLDER / document["file"])
            counts = {speaker.label: speaker for speaker in transcript.speakers}
            speakers = tuple(
                DraftSpeaker(
                    label,
                    turns=counts[label].turns if label in counts else 0,
                    role=who["role"],
                    participant=who.get("participant", ""),
                )
                for label, who in document["speakers"].items()
            )
            read.append(
                replace(
                    transcript,
                    title=document["title"],
                    kind=document["kind"],
                    language=document["language"],
                    speakers=speakers,
                )
            )
        ids = import_transcripts(self.store, read)
        self.documents = {d["file"]: row for d, row in zip(self.content["documents"], ids, strict=True)}

    def _nodes(self) -> None:
        layers = {kind: coding.code_layer(self.store, kind) for kind in ("code", "group", "theme")}
        kinds = {layer["name"]: layer["kind"] for layer in self.content["layers"]}
        todo = list(self.content["nodes"])
        for node in todo:
            self.nodes[node["key"]] = nodes.create_node(self.store, layers[kinds[node["layer"]]], node["name"])
        for node in todo:
            row = self.nodes[node["key"]]
            texts = {field: node.get(field, "") for field in ("definition", "include", "exclude", "example", "heading")}
            nodes.update_node(self.store, row, **texts)
            for place, parent in enumerate(node["parents"]):
                if place == 0:
                    end = self.store.project.node_links.count("parent", self.nodes[parent])
                    nodes.move_node(self.store, row, None, self.nodes[parent], end)
                else:
                    nodes.link_node(self.store, row, self.nodes[parent])
            for question in node.get("questions", ()):
                card.link_question(self.store, self.questions[question], row, linked=True)

    def _unit(self, unit: dict[str, Any]) -> None:
        document = self.documents[unit["document"]]
        start, end = _find(self.store.project.flat(document), unit)
        stances: dict[str, Any] = unit.get("stance", {})
        labels = [*unit["codes"], *(key for key in stances if key not in unit["codes"])]
        if labels:
            row = coding.code_range(self.store, document, start, end, self.nodes[labels[0]])
        else:
            row = coding.mark_idea(self.store, document, start, end)
        assert row is not None
        self.units[unit["key"]] = row
        for key in labels[1:]:
            coding.add_label(self.store, row, self.nodes[key])
        for key, stance in stances.items():
            coding.set_stance(self.store, row, self.nodes[key], stance)
        for column, field in zip(
            self.store.project.ordered_columns(), ("condensation", "interpretation"), strict=False
        ):
            if unit.get(field):
                coding.write_unit_text(self.store, row, column.id, unit[field])
        if unit.get("golden"):
            coding.set_golden(self.store, row, golden=True)
        if unit.get("memo"):
            kind = "analysis" if labels else "margin"
            memos.add_memo(self.store, unit["memo"], kind, "unit", row)  # type: ignore[arg-type]

    def _memo(self, memo: dict[str, Any]) -> None:
        target, target_id = None, None
        for name, key in (memo["target"] or {}).items():
            target = name
            target_id = {
                "node": self.nodes,
                "document": self.documents,
                "participant": self.participants,
                "question": self.questions,
                "unit": self.units,
            }[name][key]
        row = memos.add_memo(self.store, memo["text"], memo["kind"], target, target_id)
        memos.update_memo(self.store, row, date=memo["date"], private=int(memo["private"]))

    def _section(self, section: dict[str, Any]) -> None:
        theme = self.nodes[section["node"]]
        chapter.write_summary(self.store, theme, "lead_in", section["lead_in"])
        after = {text["after"]: text["text"] for text in section.get("interpretations", ())}
        for key in section["quotes"]:
            chapter.choose_quote(self.store, theme, self.units[key])
            if key in after:
                chapter.add_text(self.store, theme, after[key])
        chapter.write_summary(self.store, theme, "summary", section["summary"])

    def _theme_text(self, text: dict[str, Any]) -> None:
        node, kind = self.nodes[text["node"]], text["kind"]
        summaries.write_theme_text(self.store, node, kind, " ".join(part["text"] for part in text["sentences"]))
        for number, part in enumerate(text["sentences"]):
            summaries.use_units(self.store, node, kind, number, {self.units[key] for key in part["units"]})

    def _snapshot(self, snapshot: dict[str, Any]) -> None:
        """Codes and themes as they stood on a day of their own story: other themes over the codes of today."""
        project = self.store.project
        rows = {row.node: row for row in picture_of(project)}
        codes = {row.node: replace(row, parents="") for row in rows.values() if row.kind == "code"}
        theme = rows[project.nodes[self.nodes[self.content["nodes"][0]["key"]]].uuid]
        themes = []
        for place, one in enumerate(snapshot["themes"]):
            uuid = project.nodes[self.nodes[one["key"]]].uuid if "key" in one else str(uuid4())
            known = rows.get(uuid, replace(theme, colour=None, units="", carried=0))
            changed = {"node": uuid, "name": one["name"], "layer": theme.layer, "kind": theme.kind, "definition": ""}
            themes.append(replace(known, **changed, position=place, parents=""))
            for at, key in enumerate(one["codes"]):
                code = codes[project.nodes[self.nodes[key]].uuid]
                codes[code.node] = replace(code, parents=f"{code.parents} {uuid}/{at}".strip())
        with self.store.action("take_snapshot") as writer:
            kept = writer.insert(Snapshot(name=snapshot["name"], at=snapshot["at"], note=snapshot["note"]))
            writer.insert_many([replace(row, id=0, snapshot=kept) for row in (*themes, *codes.values())])

    def _wall(self) -> None:
        cards: dict[str, int] = {}
        for card_of in self.content["wall"]["cards"]:
            place = (card_of["x"], card_of["y"])
            if "slip" in card_of:
                wall.add_slip(self.store, place, card_of["slip"])
                continue
            (made,) = wall.put_on_wall(self.store, "node", [self.nodes[card_of["node"]]])
            wall.move_cards(self.store, {made: place})
            cards[card_of["node"]] = made
        for line in self.content["wall"]["lines"]:
            wall.link_cards(self.store, cards[line["from"]], cards[line["to"]], line["words"])

    def _keep(self, kept: dict[str, Any]) -> None:
        """What the leak check finds in the sample and may leave; attributes are remembered by their uuids."""
        uuids = {attribute.name: attribute.uuid for attribute in self.store.project.attributes}
        term = kept.get("term") or "+".join(sorted(uuids[name] for name in kept["attributes"]))
        with self.store.action("accept_leak") as writer:  # not by her, so not in the access log
            writer.insert(Kept(scope="leak", category=kept["category"], term=term, reason=kept["reason"], at=now()))


def _find(flat: FlatText, unit: dict[str, Any]) -> tuple[int, int]:
    if "quote" in unit:
        start = flat.text.index(unit["quote"])
        return start, start + len(unit["quote"])
    start = flat.text.index(unit["from"])
    return start, flat.text.index(unit["to"], start) + len(unit["to"])

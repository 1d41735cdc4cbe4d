"""Templates as data: what is wrong in a file is named by its place."""

import copy
import json
from typing import Any

import pytest

from annotator.domain.methods import parsed
from annotator.resources import RESOURCES


@pytest.fixture
def content() -> dict[str, Any]:
    """A sound template's file."""
    found: dict[str, Any] = json.loads((RESOURCES / "methods" / "stc.json").read_text(encoding="utf-8"))
    return found


def test_a_sound_file_is_read(content: dict[str, Any]) -> None:
    """Names, levels and steps come out in the file's order, each text in its language."""
    method = parsed(content)

    assert method.name.said("nb") == "Systematisk tekstkondensering"
    assert [layer.slot for layer in method.layers] == ["code", "group", "theme"]
    assert method.steps[0].title.said("nn").startswith("Heilskapsinntrykk")
    assert method.tick_key(method.steps[0], method.steps[0].points[1]) == "stc.whole.read"


def test_another_language_is_answered_in_bokmal(content: dict[str, Any]) -> None:
    """A project of Danish interviews gets Norwegian levels rather than none."""
    assert parsed(content).layers[2].name.said("da") == "Kodegruppe"


BROKEN = {
    "name.nn is missing": lambda c: c["name"].pop("nn"),
    "name.en is empty": lambda c: c["name"].update(en=" "),
    "layers is missing": lambda c: c.pop("layers"),
    "layers is no list": lambda c: c.update(layers={}),
    "layers[1].kind is 'kode', none of code, group, theme": lambda c: c["layers"][1].update(kind="kode"),
    "layers[2].slot stands there twice": lambda c: c["layers"][2].update(slot="code"),
    "steps[0].points[0].text.nb is no str": lambda c: c["steps"][0]["points"][0]["text"].update(nb=3),
    "steps[0].titel is not known": lambda c: c["steps"][0].update(titel="x"),
    "steps[2] is no object": lambda c: c["steps"].__setitem__(2, "tre"),
    "steps.whole.facts names 'layer:tema', which is not known": lambda c: c["steps"][0].update(facts=["layer:tema"]),
    "tables.example.columns names 'sitat', which is not known": lambda c: c["tables"][1].update(columns=["sitat"]),
    "prompts[0].kind is 'tanke'": lambda c: c["prompts"][0].update(kind="tanke"),
    "defaults.counts is no bool": lambda c: c["defaults"].update(counts=1),
    "defaults.kappa is not known": lambda c: c["defaults"].update(kappa=True),
    "order is no int": lambda c: c.update(order=True),
    "layers has none of kind code": lambda c: c.update(layers=[c["layers"][2]]),
    "steps[0].facts holds what is no text": lambda c: c["steps"][0].update(facts=[1]),
}


@pytest.mark.parametrize("said", BROKEN)
def test_a_fault_is_named_by_its_place(content: dict[str, Any], said: str) -> None:
    """Whoever writes a template finds the line."""
    broken = copy.deepcopy(content)
    BROKEN[said](broken)

    with pytest.raises(ValueError, match="^" + said.replace("[", r"\[").replace("]", r"\]")):
        parsed(broken)


def test_a_file_that_holds_a_list_is_refused() -> None:
    """The fault has no place but the file."""
    with pytest.raises(ValueError, match="the file is no object"):
        parsed([])

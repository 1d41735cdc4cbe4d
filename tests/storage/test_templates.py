"""The templates of the methods: all there, in three languages, and each one sets a project up."""

from pathlib import Path

import pytest

from annotator.domain.codebook import ordered_layers
from annotator.domain.methods import Method
from annotator.domain.slots import KIND_RANK
from annotator.languages import OWN
from annotator.storage import templates as module
from annotator.storage.actions import card
from annotator.storage.key import Strength
from annotator.storage.store import Store
from annotator.storage.templates import template_of, templates
from annotator.ui.commands import PAGES

WEAK = Strength(log2_kib=10, passes=1, lanes=1)
KEYS = (
    *("reflexive_ta", "stc", "content_analysis", "johannessen", "sdi", "kvale", "giorgi", "framework"),
    *("template_analysis", "ipa", "free"),
)
EVERY = pytest.mark.parametrize("method", templates().values(), ids=lambda method: method.key)


def test_the_methods_are_there() -> None:
    """In the order in which they are offered, the free one last."""
    assert tuple(templates()) == KEYS


@EVERY
def test_the_file_is_called_after_its_key(method: Method) -> None:
    """Whoever looks for a method finds its file."""
    assert (module.FOLDER / f"{method.key}.json").is_file()


@EVERY
def test_a_template_has_all_she_needs(method: Method) -> None:
    """Steps with points, something to write down, a table, and levels from code to theme."""
    ranks = [KIND_RANK[layer.kind] for layer in method.layers]

    assert len(method.steps) >= 4
    assert all(step.points and step.facts for step in method.steps)
    assert {prompt.kind for prompt in method.prompts} >= {"pre_understanding", "method"}
    assert method.tables
    assert method.columns
    assert ranks == sorted(ranks)
    assert {"code", "theme"} <= {layer.kind for layer in method.layers}


@EVERY
def test_steps_lead_to_pages_of_the_window(method: Method) -> None:
    """Those of this program or of its next page."""
    assert {step.page for step in method.steps} <= {*PAGES, "themes", "overview", "wall"}


def test_one_slot_is_one_kind_in_every_method() -> None:
    """A level keeps its kind when she switches."""
    kinds: dict[str, set[str]] = {}
    for method in templates().values():
        for layer in method.layers:
            kinds.setdefault(layer.slot, set()).add(layer.kind)

    assert all(len(found) == 1 for found in kinds.values())


@pytest.mark.parametrize("language", OWN)
@EVERY
def test_a_project_is_set_up_with_it(tmp_path: Path, method: Method, language: str) -> None:
    """Levels and columns in her language, and nothing to undo."""
    store = Store.create(tmp_path / "p.annotator", "lyng og lav", WEAK)
    card.set_up_project(store, "Metode", language, method.key)

    assert [one.name for one in ordered_layers(store.project)] == [one.name.said(language) for one in method.layers]
    assert [one.slot for one in store.project.ordered_columns()] == [one.slot for one in method.columns]
    assert template_of(store.project) is method
    assert store.undo_name is None
    store.close()


def test_the_free_one_gives_what_every_project_began_with(store: Store) -> None:
    """Three levels and two texts, in bokmål."""
    assert [one.name for one in ordered_layers(store.project)] == ["Kode", "Undertema", "Tema"]
    assert [one.name for one in store.project.ordered_columns()] == ["Meningsfortetning", "Fortolkning"]


def test_reflexive_thematic_analysis_pushes_no_numbers() -> None:
    """No counts, no agreement, no saturation, and themes are developed."""
    method = templates()["reflexive_ta"]

    assert (method.defaults.counts, method.defaults.agreement, method.defaults.saturation) == (False, False, False)
    assert method.words["arrived"].said("nb") == "utviklet"


def test_a_method_of_a_later_program_is_treated_as_free(store: Store) -> None:
    """The file opens and works; what it is called stays in the file."""
    card.update_card(store, method="grounded_theory")

    assert template_of(store.project).key == "free"
    assert store.project.info.method == "grounded_theory"


def test_a_faulty_file_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the file and the place in it."""
    (tmp_path / "ny.json").write_text('{"key": "ny"}', encoding="utf-8")
    monkeypatch.setattr(module, "FOLDER", tmp_path)
    templates.cache_clear()
    try:
        with pytest.raises(ValueError, match=r"ny\.json: order is missing"):
            templates()
    finally:
        templates.cache_clear()

"""Texts about a theme: sentences in step with the wording, the units they lean on, what was read in context."""

import pytest

from annotator.domain.analysis import Stance
from annotator.domain.codebook import descendants, units_with
from annotator.domain.theme_texts import sentences_of, text_about, unread_in_context, uses
from annotator.domain.transcript import DraftSpeaker, DraftTurn, Transcript
from annotator.domain.voices import stances
from annotator.storage.actions import coding, nodes, people, register, replacing, summaries, units
from annotator.storage.actions.transcripts import import_transcripts
from annotator.storage.linking_key import LinkingKey
from annotator.storage.soundness import faults
from annotator.storage.store import Store

pytestmark = pytest.mark.usefixtures("before_theme_work")

TEXT = "Jeg går alltid alene. Så kan jeg sove. Dagen etter er alt glemt."


@pytest.fixture
def theme(sample: Store) -> int:
    """A theme with units."""
    return next(
        node.id
        for node in sample.project.nodes
        if sample.project.layers[node.layer].kind == "theme" and len(units_of(sample, node.id)) > 3
    )


def units_of(store: Store, node: int) -> list[int]:
    return [unit.id for unit in units_with(store.project, descendants(store.project, node))]


def written(store: Store, node: int) -> list[str]:
    summary = text_about(store.project, node, "condensate")
    return [s.text for s in sentences_of(store.project, summary.id)] if summary else []


def test_sentences_follow_the_text(sample: Store, theme: int) -> None:
    """Written, reworded, emptied: the rows are what the text says. Undo goes all the way back."""
    summaries.write_theme_text(sample, theme, "condensate", TEXT)
    assert written(sample, theme) == ["Jeg går alltid alene.", "Så kan jeg sove.", "Dagen etter er alt glemt."]
    rows = {s.id for s in sample.project.summary_sentences}

    summaries.write_theme_text(sample, theme, "condensate", TEXT.replace("Så kan", "Da kan"))
    assert {s.id for s in sample.project.summary_sentences} == rows
    summaries.write_theme_text(sample, theme, "condensate", "")
    assert written(sample, theme) == []
    sample.undo()
    assert written(sample, theme) == []
    assert text_about(sample.project, theme, "condensate") is None


def test_a_reworded_sentence_keeps_its_units(sample: Store, theme: int) -> None:
    """And so do its neighbours, wherever they are moved."""
    one, two, three = units_of(sample, theme)[:3]
    summaries.write_theme_text(sample, theme, "condensate", TEXT)
    for number, unit in enumerate((one, two, three)):
        summaries.use_units(sample, theme, "condensate", number, {unit})

    moved = "Dagen etter er alt glemt. Jeg går nesten alltid helt alene. Så kan jeg sove."
    summaries.write_theme_text(sample, theme, "condensate", moved)

    assert uses(sample.project, theme, "condensate") == {three: [1], one: [2], two: [3]}
    assert written(sample, theme)[0] == "Dagen etter er alt glemt."


def test_a_unit_may_carry_several_sentences_and_is_let_go(sample: Store, theme: int) -> None:
    """Ticks come and go, one action each, and undo brings them back. Twice is once."""
    one, two = units_of(sample, theme)[:2]
    summaries.write_theme_text(sample, theme, "condensate", TEXT)
    summaries.use_units(sample, theme, "condensate", 0, {one, two})
    summaries.use_units(sample, theme, "condensate", 2, {one})
    summaries.use_units(sample, theme, "condensate", 2, {one})
    assert uses(sample.project, theme, "condensate") == {one: [1, 3], two: [1]}
    assert len(sample.project.sentence_units) == 3

    summaries.use_units(sample, theme, "condensate", 0, {one}, used=False)
    assert uses(sample.project, theme, "condensate") == {one: [3], two: [1]}
    sample.undo()
    assert uses(sample.project, theme, "condensate") == {one: [1, 3], two: [1]}
    summaries.use_units(sample, theme, "condensate", 7, {one})
    assert uses(sample.project, theme, "analytic") == {}


def test_a_removed_sentence_lets_its_units_go(sample: Store, theme: int) -> None:
    """They are unused again; undo brings sentence and units back."""
    unit = units_of(sample, theme)[0]
    summaries.write_theme_text(sample, theme, "condensate", TEXT)
    summaries.use_units(sample, theme, "condensate", 1, {unit})
    summaries.write_theme_text(sample, theme, "condensate", TEXT.replace("Så kan jeg sove. ", ""))
    assert uses(sample.project, theme, "condensate") == {}

    sample.undo()
    assert uses(sample.project, theme, "condensate") == {unit: [2]}


def test_a_cell_of_the_framework_matrix_leans_on_units_as_any_text(sample: Store, theme: int) -> None:
    """Each participant's cell has its own sentences, apart from the theme's texts; emptied it leaves nothing behind."""
    one, two = units_of(sample, theme)[:2]
    first, second = [person.id for person in sample.project.participants][:2]
    before = len(sample.project.summary_sentences), len(sample.project.sentence_units)
    for person, unit in ((first, one), (second, two)):
        summaries.write_cell(sample, theme, person, TEXT)
        summaries.use_units(sample, theme, "cell", 1, {unit}, participant=person)
    summaries.write_cell(sample, theme, first, "Det sier hun selv. " + TEXT.replace("Så kan", "Da kan"))
    assert uses(sample.project, theme, "cell", first) == {one: [3]}
    assert uses(sample.project, theme, "cell", second) == {two: [2]}
    assert uses(sample.project, theme, "cell") == {}

    for person in (first, second):
        summaries.write_cell(sample, theme, person, "")
        assert text_about(sample.project, theme, "cell", person) is None
    assert (len(sample.project.summary_sentences), len(sample.project.sentence_units)) == before


def test_a_cell_goes_with_its_participant(sample: Store, theme: int) -> None:
    """With its sentences and what they lean on; undo brings all back."""
    unit, person = units_of(sample, theme)[0], next(iter(sample.project.participants)).id
    before = len(sample.project.summary_sentences), len(sample.project.sentence_units)
    summaries.write_cell(sample, theme, person, TEXT)
    summaries.use_units(sample, theme, "cell", 0, {unit}, participant=person)
    people.remove_participant(sample, person)
    assert (len(sample.project.summary_sentences), len(sample.project.sentence_units)) == before

    sample.undo()
    assert uses(sample.project, theme, "cell", person) == {unit: [1]}


def test_joined_sentences_have_the_units_of_both(sample: Store, theme: int) -> None:
    """A full stop that becomes a comma loses nothing."""
    one, two = units_of(sample, theme)[:2]
    summaries.write_theme_text(sample, theme, "condensate", "Jeg går alltid en tur alene. Så kan jeg sove godt igjen.")
    summaries.use_units(sample, theme, "condensate", 0, {one})
    summaries.use_units(sample, theme, "condensate", 1, {two})
    summaries.write_theme_text(sample, theme, "condensate", "Jeg går alltid en tur alene, så kan jeg sove godt igjen.")

    assert uses(sample.project, theme, "condensate") == {one: [1], two: [1]}


def test_a_text_written_by_other_means_is_caught_up_with(sample: Store, theme: int) -> None:
    """A replaced name may change a text and its sentences apart; the next tick brings them together."""
    unit = units_of(sample, theme)[0]
    summaries.write_theme_text(sample, theme, "condensate", TEXT)
    summary = text_about(sample.project, theme, "condensate")
    assert summary is not None
    with sample.action("update") as writer:
        writer.update("summary", summary.id, text="Først noe nytt. " + TEXT)

    summaries.use_units(sample, theme, "condensate", 0, {unit})
    assert written(sample, theme)[0] == "Først noe nytt."
    assert uses(sample.project, theme, "condensate") == {unit: [1]}


def test_writing_is_one_step_of_undo(sample: Store, theme: int) -> None:
    """A burst of typing is taken back at once; other kinds of text stay."""
    summaries.write_theme_text(sample, theme, "sheet:is", "Ro.")
    for text in ("Jeg", "Jeg går.", "Jeg går alene."):
        summaries.write_theme_text(sample, theme, "condensate", text)
    sample.undo()

    assert sample.project.summary_of(theme, "condensate") == ""
    assert sample.project.summary_of(theme, "sheet:is") == "Ro."


def test_units_read_in_context_are_counted_off(sample: Store, theme: int) -> None:
    """Per theme; twice is once; taken back by the tick or by undo."""
    units = units_of(sample, theme)
    summaries.set_read(sample, theme, units[0], read=True)
    summaries.set_read(sample, theme, units[0], read=True)
    assert unread_in_context(sample.project, theme) == set(units[1:])
    assert sample.project.revisits.count("node", theme) == 1

    summaries.set_read(sample, theme, units[0], read=False)
    assert unread_in_context(sample.project, theme) == set(units)
    sample.undo()
    assert unread_in_context(sample.project, theme) == set(units[1:])


@pytest.mark.parametrize("stance", ["nuances", "against"])
def test_a_unit_takes_a_stance_toward_a_theme_through_its_codes(sample: Store, theme: int, stance: Stance) -> None:
    """All labels by which it came under the theme say so; others do not; undo is one step."""
    project = sample.project
    below = descendants(project, theme)
    unit = units_of(sample, theme)[0]
    others = {label.id: label.stance for label in project.labels_of(unit) if label.node not in below}
    before = stances(project, unit, below)
    coding.set_stance_toward(sample, unit, theme, stance)

    assert stances(project, unit, below) == [stance]
    assert {label.id: label.stance for label in project.labels_of(unit) if label.node not in below} == others
    sample.undo()
    assert stances(project, unit, below) == before


def test_a_replaced_name_is_gone_from_the_sentences_too(sample: Store, theme: int) -> None:
    """Also one that a full stop cuts in two: no half of it stays in a row of its own, and the links stay."""
    (unit,) = units_of(sample, theme)[:1]
    summaries.write_theme_text(
        sample, theme, "condensate", "Jeg bor ved Sanden. Brygge er ikke langt unna. Der er det fint."
    )
    summaries.use_units(sample, theme, "condensate", 2, {unit})
    with sample.action("replace_terms") as writer:
        replacing.rewrite_own(sample, writer, lambda text: text.replace("Sanden. Brygge", "sjøen. Den"))

    assert written(sample, theme) == ["Jeg bor ved sjøen.", "Den er ikke langt unna.", "Der er det fint."]
    assert uses(sample.project, theme, "condensate") == {unit: [3]}


def test_units_that_are_merged_stay_read(sample: Store, theme: int) -> None:
    """What was read in context for a theme is still noted of the one unit that is left."""
    document = sample.project.ordered_documents()[0].id
    code = coding.code_layer(sample)
    made = coding.code_with_new(sample, document, 0, 10, code, "Ny")
    assert made is not None
    second = coding.code_range(sample, document, 12, 20, theme)
    assert second is not None
    summaries.set_read(sample, theme, second, True)
    kept = units.merge_units(sample, [made[0], second])

    assert [visit.unit for visit in sample.project.revisits.where("node", theme)] == [kept]


def test_undo_ends_where_a_replacement_cut_sentences_anew(store: Store, key: LinkingKey) -> None:
    """The halves of the name are in no older sentence, and what can be undone is undone without a fault."""
    turns = (DraftTurn("Jeg bor ved Sanden. Brygge er ikke langt unna.", "P", "\x1a: "),)
    speakers = (DraftSpeaker("P", 1, 9, "participant", "P01"),)
    import_transcripts(store, [Transcript("Intervju", turns, "txt", speakers)])
    node = nodes.create_node(store, coding.code_layer(store, "theme"), "Hjem")
    for text in ("Jeg bor ved Sanden. Brygge er ikke langt unna.", "Å bo ved Sanden. Brygge er fint."):
        summaries.write_theme_text(store, node, "condensate", text)
        store.end_burst()
    entry = register.add_entry(store, "place", "[et sted]")
    replacing.replace_everywhere(store, {"Sanden. Brygge": entry}, key)

    assert written(store, node) == ["Å bo ved [et sted] er fint."]
    journal = [before for (before,) in store.db.execute("SELECT before FROM journal WHERE before IS NOT NULL")]
    assert not [before for before in journal if "Sanden" in before or "Brygge" in before]
    while store.history.done:
        store.undo()
        assert faults(store) == []

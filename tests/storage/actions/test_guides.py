"""Versions of the interview guide in the file."""

from annotator.domain.asking import nodes_of_topic, questions_of, topics
from annotator.storage.actions import chapter, guides, nodes, people, summaries
from annotator.storage.store import Store


def two_versions(store: Store) -> tuple[int, int, int]:
    """A version with two questions, a second made of it, and a code linked to the first topic."""
    first = guides.add_guide(store, "Versjon 1")
    question = guides.add_guide_question(store, first, "Hvordan begynte du?")
    guides.add_guide_question(store, first, "Hva er vanskelig?")
    code = nodes.create_node(store, 1, "Start")
    guides.link_topic(store, store.project.guide_questions[question].topic, code, True)
    return first, guides.add_guide(store, "Versjon 2"), code


def texts(store: Store, guide: int) -> list[str]:
    return [question.text for question in questions_of(store.project, guide)]


def test_a_new_version_begins_with_the_questions_of_the_latest(store: Store) -> None:
    """Same words, same topics, rows of their own: wording one anew leaves the other version as it was."""
    first, second, code = two_versions(store)
    copy = questions_of(store.project, second)[0]
    guides.write_guide_question(store, copy.id, "Fortell om starten")

    assert texts(store, first) == ["Hvordan begynte du?", "Hva er vanskelig?"]
    assert texts(store, second) == ["Fortell om starten", "Hva er vanskelig?"]
    assert len(topics(store.project)) == 2
    assert nodes_of_topic(store.project, copy.topic) == [code]


def test_questions_are_moved_and_undone(store: Store) -> None:
    """A question moves within its version, stops at the ends, and comes back with undo."""
    first, _, _ = two_versions(store)
    below = questions_of(store.project, first)[1].id
    guides.move_guide_question(store, below, -1)
    guides.move_guide_question(store, below, -1)
    assert texts(store, first) == ["Hva er vanskelig?", "Hvordan begynte du?"]

    store.undo()
    assert texts(store, first) == ["Hvordan begynte du?", "Hva er vanskelig?"]


def test_a_topic_lives_as_long_as_a_version_asks_it(store: Store) -> None:
    """Taken out of one version it keeps its codes; out of the last, the links go too, and undo brings them back."""
    first, second, code = two_versions(store)
    topic = questions_of(store.project, first)[0].topic
    guides.remove_guide_question(store, questions_of(store.project, second)[0].id)
    assert nodes_of_topic(store.project, topic) == [code]

    guides.remove_guide(store, first)
    assert len(store.project.topic_nodes) == 0
    store.undo()
    assert nodes_of_topic(store.project, topic) == [code]


def test_two_questions_may_ask_the_same(store: Store) -> None:
    """A question written anew joins the topic of an older one; its own, asked nowhere else, is forgotten."""
    first, second, code = two_versions(store)
    old = questions_of(store.project, first)[0]
    guides.remove_guide_question(store, questions_of(store.project, second)[0].id)
    new = guides.add_guide_question(store, second, "Den første tiden?")
    guides.link_topic(store, store.project.guide_questions[new].topic, code, True)
    guides.join_topic(store, new, old.topic)

    assert len(topics(store.project)) == 2
    assert [link.topic for link in store.project.topic_nodes] == [old.topic]


def test_removing_a_version_frees_its_interviews(sample: Store) -> None:
    """An interview says no version any more; undo says it again."""
    guide = guides.add_guide(sample, "Versjon 1")
    document = sample.project.ordered_documents()[0].id
    guides.use_guide(sample, document, guide)
    guides.remove_guide(sample, guide)
    assert sample.project.documents[document].guide is None

    sample.undo()
    assert sample.project.documents[document].guide == guide


def test_merged_codes_still_answer(store: Store) -> None:
    """The topics of a code go to the one it is merged into, each once."""
    first, _, code = two_versions(store)
    other = nodes.create_node(store, 1, "Begynnelsen")
    topic, further = (question.topic for question in questions_of(store.project, first))
    guides.link_topic(store, topic, other, True)
    guides.link_topic(store, further, code, True)
    nodes.merge_nodes(store, [code], other)

    assert nodes_of_topic(store.project, topic) == nodes_of_topic(store.project, further) == [other]
    assert len(store.project.topic_nodes) == 2


def test_a_cell_is_hers_alone_and_empties(store: Store) -> None:
    """Cells of one theme are kept apart by participant; an emptied one is no record; a burst of typing is one step."""
    theme = nodes.create_node(store, 3, "Ansvar")
    one, other = (people.add_participant(store, name) for name in ("P01", "P02"))
    chapter.write_summary(store, theme, "summary", "Alle bar noe.")
    summaries.write_cell(store, theme, one, "Hun bar")
    summaries.write_cell(store, theme, one, "Hun bar det alene")
    summaries.write_cell(store, theme, other, "Han delte det")
    cells = {s.participant: s.text for s in store.project.summaries if s.kind == "cell"}
    assert cells == {one: "Hun bar det alene", other: "Han delte det"}
    assert store.project.summary_of(theme, "summary") == "Alle bar noe."

    summaries.write_cell(store, theme, other, "")
    assert [s.participant for s in store.project.summaries if s.kind == "cell"] == [one]
    store.undo()
    store.undo()
    store.undo()
    assert not [s for s in store.project.summaries if s.kind == "cell"]


def test_a_participant_with_cells_can_be_removed(store: Store) -> None:
    """Her cells go with her, and come back with undo."""
    theme, person = nodes.create_node(store, 3, "Ansvar"), people.add_participant(store, "P01")
    summaries.write_cell(store, theme, person, "Hun bar det alene")
    people.remove_participant(store, person)
    assert len(store.project.summaries) == 0

    store.undo()
    assert [s.text for s in store.project.summaries] == ["Hun bar det alene"]

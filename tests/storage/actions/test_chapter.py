"""The chapter's blocks, and the questions it answers: order, and what goes with what."""

from annotator.storage.actions import card, chapter, coding, memos, nodes
from annotator.storage.store import Store


def test_new_blocks_come_last(store: Store) -> None:
    """Also after the first ones were taken out: a place in the order is not a number of blocks."""
    theme = nodes.create_node(store, coding.code_layer(store, "theme"), "Rak rygg")
    items = [chapter.add_text(store, theme, str(number)) for number in range(5)]
    for item in items[:3]:
        chapter.remove_item(store, item)
    last = chapter.add_text(store, theme, "sist")

    assert [item.id for item in chapter.items_of(store, theme)] == [*items[3:], last]


def test_new_questions_come_last(store: Store) -> None:
    """The same for research questions."""
    questions = [card.add_question(store, str(number)) for number in range(4)]
    for question in questions[:2]:
        card.remove_question(store, question)
    card.add_question(store, "sist")

    assert [q.text for q in sorted(store.project.questions, key=lambda q: (q.position, q.id))] == ["2", "3", "sist"]


def test_new_codes_come_last_under_their_theme(store: Store) -> None:
    """The same for codes of a theme."""
    theme = nodes.create_node(store, coding.code_layer(store, "theme"), "Rak rygg")
    codes = [nodes.create_node(store, 1, str(number), theme) for number in range(5)]
    for code in codes[:3]:
        nodes.unlink_node(store, code, theme)
    last = nodes.create_node(store, 1, "sist", theme)

    links = sorted(store.project.node_links.where("parent", theme), key=lambda link: (link.position, link.id))
    assert [link.child for link in links] == [*codes[3:], last]


def test_a_memo_goes_with_its_question(store: Store) -> None:
    """Left behind, it would stand on the next question, which gets the same row; undo brings both back."""
    question = card.add_question(store, "Hva er trygghet?")
    memo = memos.add_memo(store, "Altfor vidt.", target="question", target_id=question)
    card.remove_question(store, question)
    other = card.add_question(store, "Hva er tillit?")
    assert store.project.memos_on("question", other) == []

    store.undo()
    store.undo()
    assert [found.id for found in store.project.memos_on("question", question)] == [memo]

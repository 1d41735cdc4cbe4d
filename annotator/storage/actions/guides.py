"""Versions of the interview guide, their questions, and which codes and themes answer them."""

from dataclasses import replace
from uuid import uuid4

from annotator.domain.asking import ordered_guides, questions_of
from annotator.domain.guides import Guide, GuideQuestion, TopicNode
from annotator.storage.store import Store, Writer, now


def add_guide(store: Store, name: str) -> int:
    """Begin a new version with the questions of the latest one, on the same topics; the new version."""
    before = ordered_guides(store.project)
    with store.action("add_guide") as writer:
        position = before[-1].position + 1 if before else 0
        guide = writer.insert(Guide(position=position, name=name, date=now()[:10]))
        asked = questions_of(store.project, before[-1].id) if before else []
        writer.insert_many([replace(question, id=0, uuid="", guide=guide) for question in asked])
    return guide


def update_guide(store: Store, guide: int, **values: object) -> None:
    """Change name, date or note of a version."""
    with store.action("update_guide", extend=f"guide:{guide}:{','.join(values)}") as writer:
        writer.update("guide", guide, **values)


def remove_guide(store: Store, guide: int) -> None:
    """Remove a version with its questions; interviews that used it say none any more."""
    with store.action("remove_guide") as writer:
        for document in store.project.documents.where("guide", guide):
            writer.update("document", document.id, guide=None)
        going = questions_of(store.project, guide)
        for question in going:
            writer.delete("guide_question", question.id)
        writer.delete("guide", guide)
        _forget_topics(store, writer, going)


def add_guide_question(store: Store, guide: int, text: str = "") -> int:
    """Add a question at the end of a version, on a topic of its own; the new question."""
    with store.action("add_guide_question") as writer:
        position = max((q.position for q in questions_of(store.project, guide)), default=-1) + 1
        return writer.insert(GuideQuestion(guide=guide, position=position, text=text, topic=str(uuid4())))


def write_guide_question(store: Store, question: int, text: str) -> None:
    """Word a question of one version; the other versions keep their wording."""
    with store.action("write_guide_question", extend=f"guide_question:{question}") as writer:
        writer.update("guide_question", question, text=text)


def move_guide_question(store: Store, question: int, step: int) -> None:
    """Move a question so many places down (or, below zero, up) in its version."""
    order = questions_of(store.project, store.project.guide_questions[question].guide)
    at = next(place for place, found in enumerate(order) if found.id == question)
    order.insert(max(0, min(at + step, len(order) - 1)), order.pop(at))
    with store.action("move_guide_question") as writer:
        for place, found in enumerate(order):
            if found.position != place:
                writer.update("guide_question", found.id, position=place)


def join_topic(store: Store, question: int, topic: str) -> None:
    """Say that a question asks the same as one of another version."""
    old = store.project.guide_questions[question]
    with store.action("join_topic") as writer:
        writer.update("guide_question", question, topic=topic)
        _forget_topics(store, writer, [old])


def remove_guide_question(store: Store, question: int) -> None:
    """Take a question out of a version."""
    old = store.project.guide_questions[question]
    with store.action("remove_guide_question") as writer:
        writer.delete("guide_question", question)
        _forget_topics(store, writer, [old])


def use_guide(store: Store, document: int, guide: int | None) -> None:
    """Say which version of the guide was used in an interview."""
    with store.action("use_guide") as writer:
        writer.update("document", document, guide=guide)


def link_topic(store: Store, topic: str, node: int, linked: bool) -> None:
    """Say that answers to a topic carry a code or theme, or no longer do."""
    with store.action("link_topic") as writer:
        writer.delete_where("topic_node", topic=topic, node=node)
        if linked:
            writer.insert(TopicNode(topic=topic, node=node))


def _forget_topics(store: Store, writer: Writer, gone: list[GuideQuestion]) -> None:
    """A topic that no other question asks has no answers either."""
    rows = {question.id for question in gone}
    for topic in {question.topic for question in gone}:
        if all(question.id in rows for question in store.project.guide_questions.where("topic", topic)):
            writer.delete_where("topic_node", topic=topic)

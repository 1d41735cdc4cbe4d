"""The project's card and the research questions."""

from annotator.domain.corpus import ProjectInfo
from annotator.domain.methods import FREE
from annotator.domain.notes import Question, QuestionNode
from annotator.storage.journal import BEGINNING
from annotator.storage.store import Store, now


def set_up_project(store: Store, title: str, language: str = "nb", method: str = FREE) -> None:
    """Give a new file its card, and the levels and text columns of its method. Not undoable: history begins here.

    Raises KeyError for an unknown method.
    """
    from annotator.storage.actions.method import propose  # the templates with it: an open project rarely wants them
    from annotator.storage.templates import templates

    template = templates()[method]
    with store.action(BEGINNING) as writer:
        writer.insert(ProjectInfo(title=title, language=language, method=method, created=now()))
        propose(writer, template, language)
    store.begin_history_here()


def update_card(store: Store, **values: object) -> None:
    """Change title, language, quote style, inline limit, the report's parts and the like."""
    with store.action("update_card", extend=",".join(values)) as writer:
        writer.update("project", store.project.info.id, **values)


def add_question(store: Store, text: str) -> int:
    """Add a research question."""
    with store.action("add_question") as writer:
        position = max((q.position for q in store.project.questions), default=-1) + 1
        return writer.insert(Question(position=position, text=text))


def write_question(store: Store, question: int, text: str) -> None:
    """Reword a research question."""
    with store.action("write_question", extend=f"question:{question}") as writer:
        writer.update("question", question, text=text)


def remove_question(store: Store, question: int) -> None:
    """Remove a research question with its links to themes and the memos on it."""
    with store.action("remove_question") as writer:
        writer.delete_where("memo", target="question", target_id=question)
        writer.delete_where("question_node", question=question)
        writer.delete("question", question)


def link_question(store: Store, question: int, node: int, linked: bool) -> None:
    """Say that a theme answers a research question, or no longer does."""
    with store.action("link_question") as writer:
        writer.delete_where("question_node", question=question, node=node)
        if linked:
            writer.insert(QuestionNode(question=question, node=node))

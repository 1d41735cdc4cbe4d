"""The project's card, its layers and text columns, and the research questions."""

from annotator.domain.analysis import Layer, TextColumn
from annotator.domain.corpus import ProjectInfo
from annotator.domain.notes import Question, QuestionNode
from annotator.storage.journal import BEGINNING
from annotator.storage.store import Store, now

FIRST_LAYERS = {
    "nb": ("Kode", "Undertema", "Tema"),
    "nn": ("Kode", "Undertema", "Tema"),
    "en": ("Code", "Sub-theme", "Theme"),
}
FIRST_COLUMNS = {
    "nb": ("Meningsfortetning", "Fortolkning"),
    "nn": ("Meiningsfortetting", "Tolking"),
    "en": ("Condensation", "Interpretation"),
}
LAYER_KINDS = ("code", "group", "theme")
COLUMN_SLOTS = ("condensation", "interpretation")


def set_up_project(store: Store, title: str, language: str = "nb", method: str = "free") -> None:
    """Give a new file its card, three layers and two text columns. Not undoable: it is where history begins."""
    with store.action(BEGINNING) as writer:
        writer.insert(ProjectInfo(title=title, language=language, method=method, created=now()))
        for position, (name, kind) in enumerate(zip(FIRST_LAYERS[language], LAYER_KINDS, strict=True)):
            writer.insert(Layer(position=position, name=name, kind=kind, slot=kind))  # type: ignore[arg-type]
        for position, (name, slot) in enumerate(zip(FIRST_COLUMNS[language], COLUMN_SLOTS, strict=True)):
            writer.insert(TextColumn(position=position, name=name, slot=slot))
    store.begin_history_here()


def update_card(store: Store, **values: object) -> None:
    """Change title, method, language, quote style, inline limit, the report's parts or the chapter's introduction."""
    with store.action("update_card", extend=",".join(values)) as writer:
        writer.update("project", store.project.info.id, **values)


def rename_layer(store: Store, layer: int, name: str) -> None:
    """Call a layer what her method calls it."""
    with store.action("rename_layer") as writer:
        writer.update("layer", layer, name=name)


def rename_column(store: Store, column: int, name: str) -> None:
    """Call a text column what her method calls it."""
    with store.action("rename_column") as writer:
        writer.update("text_column", column, name=name)


def add_column(store: Store, name: str) -> int:
    """Add a text column after the others."""
    with store.action("add_column") as writer:
        return writer.insert(TextColumn(position=len(store.project.text_columns), name=name))


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

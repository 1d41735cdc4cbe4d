"""Words dragged out of the text and dropped on a code."""

from annotator.storage.actions.passes import code_here
from annotator.ui.session import Session


def code_words(session: Session, words: tuple[int, int, int], node: int) -> bool:
    """Code words (document, start, end) and put what was made in focus, as when the code is dropped on them."""
    unit = code_here(session.store, words, node)
    if unit is not None:
        session.focus_node(node)
        session.focus_unit(unit)
    return unit is not None

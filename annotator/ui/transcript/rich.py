"""Words as rich text, for tooltips."""


def escape(text: str) -> str:
    """A text in which nothing is markup."""
    from html import escape as escaped  # with its 2,231 names of characters, first needed under the pointer

    return escaped(text)

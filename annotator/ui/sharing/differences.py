"""A correction in words: what goes is struck out, what comes is underlined; never told by colour alone."""

import re
from difflib import SequenceMatcher
from html import escape


def shown(old: str, new: str) -> str:
    """Both versions as one line of rich text."""
    before, after = re.findall(r"\S+|\s+", old), re.findall(r"\S+|\s+", new)
    parts = []
    for tag, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        gone, come = escape("".join(before[a:b])), escape("".join(after[c:d]))
        if tag == "equal":
            parts.append(gone)
            continue
        parts.append(f"<s>{gone}</s>" if gone.strip() else gone)
        parts.append(f"<u><b>{come}</b></u>" if come.strip() else come)
    return "".join(parts)

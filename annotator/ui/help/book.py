"""The help pages as text: reading one, filling in her keys, and finding words in all of them. No Qt here."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from annotator.languages import nearest
from annotator.resources import RESOURCES
from annotator.ui.help.topics import TOPICS

HELP = RESOURCES / "help"
_KEY = re.compile(r"\{([a-z_.0-9]+)\}")
"""`{code.box}` in a page is the key of that command, as she has set it."""
_LINK = re.compile(r"\[([^\]]+)\]\(([^)]+)\)")


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its topic, its title, and all of it in Markdown, the title with it."""

    topic: str
    title: str
    text: str


def page(topic: str, language: str) -> Page:
    """The page of a topic, in the nearest language that has it. Raises FileNotFoundError where there is none."""
    own = HELP / language / f"{topic}.md"
    text = (own if own.exists() else HELP / nearest(language) / f"{topic}.md").read_text(encoding="utf-8")
    return Page(topic, text.partition("\n")[0].removeprefix("# ").strip(), text)


def pages(language: str) -> Iterator[Page]:
    """Every page, in the order of the contents."""
    return (page(topic, language) for topic in TOPICS)


def with_keys(text: str, key_of: Callable[[str], str]) -> str:
    """The text with the keys of commands in it; a command without a key is named by a dash."""
    return _KEY.sub(lambda found: f"**{key_of(found[1]) or '–'}**", text)


def links(text: str) -> list[str]:
    """Where the links of a page lead."""
    return [found[1] for found in _LINK.findall(text)]


def plain(text: str) -> str:
    """What is read of a page, without the signs of Markdown."""
    return re.sub(r"[#*_`>|]", "", _LINK.sub(r"\1", text))


def found(query: str, within: list[Page]) -> list[str]:
    """The topics of the pages that hold every word of a query, those with it in the title first."""
    words = query.casefold().split()
    hits = [one for one in within if all(word in plain(one.text).casefold() for word in words)]
    return [one.topic for one in sorted(hits, key=lambda one: not all(w in one.title.casefold() for w in words))]

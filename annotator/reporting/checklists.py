"""The checklists of journals and examiners as tables to fill in: what the project knows stands there already."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from annotator.domain.methods import Text
from annotator.domain.project import Project
from annotator.reporting.account_words import word
from annotator.reporting.analysis_account import Account
from annotator.reporting.model import Block, Cell, Table, cell
from annotator.reporting.settings import ReportSettings
from annotator.reporting.widths import shared_widths
from annotator.resources import RESOURCES

FOLDER = RESOURCES / "checklists"
KEYS = ("coreq", "srqr", "braun_clarke", "trustworthiness", "information_power")
"""In the order in which they are offered."""


@dataclass(frozen=True, slots=True)
class Item:
    """One item; `fact` names what the project knows of it, empty where it cannot know."""

    text: Text
    fact: str = ""


@dataclass(frozen=True, slots=True)
class Checklist:
    """A checklist, its items by section."""

    key: str
    title: Text
    literature: str
    sections: tuple[tuple[Text, tuple[Item, ...]], ...]

    def items(self) -> Iterator[Item]:
        """All items in their order."""
        return (item for _, items in self.sections for item in items)


@lru_cache
def checklist(key: str) -> Checklist:
    """One of `KEYS`, read from its file."""
    content = json.loads((FOLDER / f"{key}.json").read_text(encoding="utf-8"))
    sections = tuple(
        (
            Text(**section["title"]),
            tuple(Item(Text(**item["text"]), item.get("fact", "")) for item in section["items"]),
        )
        for section in content["sections"]
    )
    return Checklist(content["key"], Text(**content["title"]), content["literature"], sections)


def title_of(key: str) -> Callable[[str], str]:
    """What a checklist is called in a language; its file is read when it is asked for."""
    return lambda language: checklist(key).title.said(language)  # noqa: PLW0108 (the file is read late)


def part_of(key: str) -> Callable[[Project, ReportSettings], list[Block]]:
    """Makes a checklist's table."""
    return lambda project, settings: _table(project, settings, checklist(key))


def _table(project: Project, settings: ReportSettings, of: Checklist) -> list[Block]:
    """Sections in bold on rows of their own; what the project does not know is left blank."""
    language = settings.language
    account = Account(project, language)
    rows: list[tuple[Cell, ...]] = []
    number = 0
    for title, items in of.sections:
        rows.append((cell(""), cell(title.said(language), role="strong"), cell(""), cell("")))
        for item in items:
            number += 1
            known = account.named(item.fact) if item.fact else ""
            rows.append((cell(str(number)), cell(item.text.said(language)), cell(known), cell("")))
    header = tuple(word(key, language) for key in ("no", "item", "known", "where"))
    shares = tuple(shared_widths(header, rows, (0.3, 2.4, 1.8, 1.2), lying=False))
    caption = f"{of.title.said(language)} ({of.literature})"
    return [Table(f"checklist-{of.key}", caption, header, tuple(rows), shares, note=word("checklist_note", language))]

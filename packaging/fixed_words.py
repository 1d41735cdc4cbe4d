"""The program's words outside the window, collected into `words_da.json` for a language that is not one of ours.

Run by `translations.collect` within the program's environment: `fixed_words.py FOLDER LANGUAGE …`.
"""

import json
import sys
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from annotator.cli import refusals
from annotator.domain import neutral
from annotator.exporting import archive_words, html_words, sheet_words
from annotator.languages import OWN
from annotator.reporting import account_words, method_words, part_words, rights_words, words
from annotator.resources import RESOURCES

Pair = tuple[str, str]
"""A word in bokmål and in English."""


def pairs() -> list[Pair]:
    """Every word, each once, those of reports first."""
    found = dict.fromkeys(pair for pair in _all() if any(map(str.isalpha, "".join(pair))))
    found.pop((words.BOKMAL.tag, words.ENGLISH.tag))
    return list(found)


def bring_up_to_date(path: Path, language: str) -> None:
    """Write the words of a language: what is translated stays, what is new waits, what is gone goes."""
    old = json.loads(path.read_text(encoding="utf-8")) if path.exists() else []
    said = {(entry["nb"], entry["en"]): entry[language] for entry in old}
    made = [{"nb": nb, "en": en, language: said.get((nb, en), "")} for nb, en in pairs()]
    path.write_text(json.dumps(made, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _all() -> Iterator[Pair]:
    for record in (words, method_words, archive_words):
        yield from _of_record(record.BOKMAL, record.ENGLISH)
    yield from zip(method_words.MONTHS, method_words.ENGLISH_MONTHS, strict=True)
    for module in (account_words, part_words, rights_words, sheet_words):
        yield from ((nb, en) for nb, _, en in module.WORDS.values())
    yield from _of_tables(html_words.WORDS)
    yield from _of_tables(neutral.ROLES)
    yield from _of_tables(neutral.NUMBERED)
    for folder in ("methods", "checklists"):
        for path in sorted((RESOURCES / folder).glob("*.json")):
            yield from _of_json(json.loads(path.read_text(encoding="utf-8")))
    yield from ((nb, en) for nb, _, en in (*refusals.SENTENCES.values(), refusals.OTHER))


def _of_record(bokmal: Any, english: Any) -> Iterator[Pair]:
    for name in (field.name for field in fields(bokmal)):
        nb, en = getattr(bokmal, name), getattr(english, name)
        yield from [(nb, en)] if isinstance(nb, str) else zip(nb, en, strict=True)


def _of_tables(tables: Any) -> Iterator[Pair]:
    yield from ((word, tables["en"][key]) for key, word in tables["nb"].items())


def _of_json(content: Any) -> Iterator[Pair]:
    if isinstance(content, dict) and set(OWN) == content.keys():
        yield content["nb"].strip(), content["en"].strip()
    elif isinstance(content, dict | list):
        for inner in content.values() if isinstance(content, dict) else content:
            yield from _of_json(inner)


if __name__ == "__main__":
    for one in sys.argv[2:]:
        bring_up_to_date(Path(sys.argv[1]) / f"words_{one}.json", one)

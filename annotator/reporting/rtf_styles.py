"""The styles of a report as Rich Text: those of the Word file, so that there is one look, said in one place.

A paragraph of Rich Text repeats all that its style says; where the two are the same, a word processor takes the text as
set in the style and nothing else, and a document with a style of that name gives it its own look.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from annotator.reporting.docx.styles import StyleSpec, style_specs
from annotator.reporting.model import Look
from annotator.reporting.words import Words

_PROPERTY = re.compile(r'<w:(?P<name>\w+)(?P<values>(?: w:\w+="[^"]*")*)/>')
_VALUE = re.compile(r'w:(\w+)="([^"]*)"')
_ALIGNED = {"left": "ql", "center": "qc", "both": "qj"}
_LANGUAGES = {"nb-NO": 1044, "nn-NO": 2068, "en-GB": 2057, "se-NO": 1083, "da-DK": 1030, "sv-SE": 1053}
_PARAGRAPHS = ("Normal", "heading 1", "heading 2", "heading 3", "heading 4", "Quote", "List Number", "caption")
_CHARACTERS = ("footnote reference", "Strong", "Emphasis")
_FIRST_CHARACTER = 40
"""Styles of paragraphs and of characters are numbered together."""

Properties = Mapping[str, str]
"""Control words by what they say, so that a later one takes the place of an earlier."""


@dataclass(frozen=True, slots=True)
class RichStyle:
    """One style: `mark` calls it, `form` repeats what it says."""

    name: str
    mark: str
    form: str


def language_word(tag: str) -> str:
    """The control words of a language; none for one that Word has no number for."""
    number = _LANGUAGES.get(tag)
    return "" if number is None else f"\\lang{number}\\langnp{number}"


class RichStyles:
    """The styles by name."""

    def __init__(self, look: Look, words: Words) -> None:
        specs = {spec.name: spec for spec in style_specs(look, words)}
        own = (words.style_transcript, words.style_cell, words.style_head, words.style_note, "footnote text")
        base = {"fs": f"\\fs{round(look.size * 2)}", "lang": language_word(words.tag)}
        self._known: dict[str, RichStyle] = {}
        for number, name in enumerate((*_PARAGRAPHS, *own)):
            form = "".join((base | _inherited(specs, name)).values())
            self._known[name] = RichStyle(name, f"\\s{number}", f"\\f0{form}")
        for number, name in enumerate((*_CHARACTERS, words.style_inline, words.style_label), _FIRST_CHARACTER):
            form = "".join(_properties(specs[name].text).values())
            self._known[name] = RichStyle(name, f"\\cs{number}", form)

    def __getitem__(self, name: str) -> RichStyle:
        return self._known[name]

    def __iter__(self) -> Iterator[RichStyle]:
        return iter(self._known.values())


def _inherited(specs: Mapping[str, StyleSpec], name: str) -> dict[str, str]:
    spec = specs[name]
    inherited = _inherited(specs, spec.base) if spec.base else {}
    return inherited | _properties(spec.paragraph + spec.text)


def _properties(form: str) -> dict[str, str]:
    """What WordprocessingML says of a style, in control words."""
    found: dict[str, str] = {}
    for match in _PROPERTY.finditer(form):
        values = dict(_VALUE.findall(match["values"]))
        found |= _words_of(match["name"], values)
    return found


def _words_of(name: str, values: Mapping[str, str]) -> dict[str, str]:
    match name:
        case "spacing":
            return {
                "sb": f"\\sb{values['before']}",
                "sa": f"\\sa{values['after']}",
                "sl": f"\\sl{values['line']}\\slmult1",
            }
        case "ind":
            return {"li": f"\\li{values['left']}", "ri": f"\\ri{values['right']}", "fi": f"\\fi-{values['hanging']}"}
        case "jc":
            return {"q": f"\\{_ALIGNED[values['val']]}"}
        case "sz":
            return {"fs": f"\\fs{values['val']}"}
        case "outlineLvl":
            return {"outline": f"\\outlinelevel{values['val']}"}
        case "vertAlign":
            return {"super": "\\super"}
    plain = {"keepNext": "keepn", "keepLines": "keep", "widowControl": "widctlpar", "b": "b", "i": "i"}
    return {name: f"\\{plain[name]}"} if name in plain else {}

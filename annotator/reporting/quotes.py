"""A chosen meaning unit as a quotation: inline or block, in one of five styles or her own, with its label.

The styles are found in Norwegian theses (requirements C1):

- `block_label`: «…» in the text, or an indented block, then (Informant 4);
- `italic_block`: always an italic block, without a label;
- `italic_footnote`: italics and (pseudonym), explained in a footnote at the first quote;
- `inline_role`: «…» and (role, interview 3);
- `multi_turn`: always a block in which every turn names its speaker;
- `own`: what she chooses of all this herself.

Whatever the style, words of two speakers become a block that names them: otherwise the interviewer's question would
read as the participant's answer.
"""

import re
from dataclasses import dataclass

from annotator.domain.corpus import Document, Speaker
from annotator.domain.places import clock, participant_of, place_of
from annotator.domain.project import Project
from annotator.domain.quote_source import Utterance, source_of, utterances_of
from annotator.domain.quoting import with_mark
from annotator.domain.report import LabelForm
from annotator.reporting.model import BlockQuote, Footnote, Inline, QuoteTurn, Run, clean, one_line, unbroken
from annotator.reporting.settings import ReportSettings
from annotator.reporting.words import words_of

LABEL_FORMS: dict[LabelForm, str] = {"brackets": "({})", "square": "[{}]", "dash": "– {}"}
_NUMBERED = re.compile(r"(gruppe|fokusgruppe|focus group |group )?(intervju|interview) (\d+)", re.IGNORECASE)
_ROLE_NAMES = {"rolle", "role"}
_STRAIGHT_MARKS = re.compile(r'(?<![\w"])"([^"]+)"(?!\w)')
"""A pair of the marks that typewriters and transcribing programs make: one before a word, one after."""
_STOPS = (".", "!", "?", "…", ":", ";")


@dataclass(frozen=True, slots=True)
class InlineQuote:
    """A quotation for running text; `open_ended` when no full stop stands in or after it yet."""

    content: tuple[Inline, ...]
    open_ended: bool


def unbroken_dots(text: str) -> str:
    """Spaced dots of an omission stay on one line."""
    return text.replace(". . .", ".\u00a0.\u00a0.")


def word_count(text: str) -> int:
    """Words separated by white space, as word processors count them; a sign such as (…) or a dash alone is no word."""
    return sum(any(letter.isalnum() for letter in word) for word in text.split())


def is_block(text: str, limit: int) -> bool:
    """APA 7 §8.27: from 40 words on, a quotation stands in a block of its own. `limit` is that number."""
    return word_count(text) >= limit


def interview_name(project: Project, document: Document, language: str) -> str:
    """`intervju 3`, `gruppeintervju 1`: the number in her title when it is of that form, else that among its kind.

    Titles themselves are not printed; they are often file names, and file names often hold real names.
    """
    words = words_of(language)
    name = words.group_interview if document.kind == "group" else words.interview
    titled = _NUMBERED.fullmatch(one_line(document.title))
    if titled:
        return f"{name} {titled[3]}"
    kin = [d.id for d in project.ordered_documents() if (d.kind == "group") == (document.kind == "group")]
    return f"{name} {kin.index(document.id) + 1}"


class Quotes:
    """Makes the quotations of one report; remembers whether the explaining footnote has been given."""

    def __init__(self, project: Project, settings: ReportSettings) -> None:
        self._project = project
        self._settings = settings
        self._words = words_of(settings.language)
        self._explained = False
        self.unattributed = 0

    def make(self, unit: int, display: str = "", question: bool = False) -> BlockQuote | InlineQuote:
        """The unit as a quotation in the report's style, with the interviewer's `question` before it where wanted."""
        utterances = self.utterances(unit, display, question)
        text = clean("\n".join(u.text for u in utterances))
        style = self._settings.style
        named = len({u.speaker for u in utterances}) > 1 or style.named
        long = style.setting == "length" and is_block(text, self._settings.inline_limit)
        label = self.label(unit, named)
        if named or long or style.setting == "block":
            return self._block(unit, utterances, named, label)
        return self._inline(unit, text, label)

    def utterances(self, unit: int, display: str = "", question: bool = False) -> list[Utterance]:
        """What is printed, by speaker, with the sign of omission she chose."""
        mark = self._settings.elision
        if display.strip():
            display = with_mark(source_of(self._project, unit, question, ""), display, mark)
        found = utterances_of(self._project, unit, display, question, mark)
        return [Utterance(one.speaker, unbroken_dots(one.text)) for one in found]

    def spoken(self, unit: int) -> str:
        """A unit's words for a table cell; each turn names its speaker when there are several."""
        utterances = self.utterances(unit)
        if len({u.speaker for u in utterances}) == 1:
            return "\n".join(u.text for u in utterances)
        return "\n".join(f"{self.speaker_name(unit, u.speaker)}: {u.text}" for u in utterances)

    def label(self, unit: int, named: bool = False) -> str:
        """`(Informant 4)`, `(P01, avsnitt 12)`, `(B, gruppeintervju 1)` …; empty in a style without labels.

        `named`: the quote itself names its speakers, so the label need not.
        """
        style = self._settings.style
        if style.name == "none" and not style.interview and self._settings.place == "none":
            return ""
        document = self._project.documents[self._project.units[unit].document]
        interview = interview_name(self._project, document, self._settings.language)
        grouped = document.kind == "group"
        parts = []
        if style.name != "none" and not named and not (grouped and self._settings.attribution == "group"):
            parts.append(self._name(unit))
        if grouped or style.interview or parts == [""]:
            parts.append(interview)
        parts.append(self._place(unit))
        shown = ", ".join(unbroken(one_line(part)) for part in parts if part)
        return LABEL_FORMS[self._settings.label_form].format(shown) if shown else ""

    def _name(self, unit: int) -> str:
        participant = participant_of(self._project, unit)
        if participant is None:
            self.unattributed += 1
            return ""
        wanted = self._settings.style.name
        value = self._attribute(participant.id) if wanted in ("attribute", "both") else ""
        if wanted == "both" and value:
            return f"{participant.pseudonym}, {value}"
        return value or participant.pseudonym

    def _attribute(self, participant: int) -> str:
        """What labels print of a participant beside the pseudonym: her role, age …"""
        chosen = self._settings.attribute
        for value in self._project.attribute_values.where("participant", participant):
            attribute = self._project.attributes[value.attribute]
            wanted = attribute.id == chosen if chosen else attribute.name.strip().casefold() in _ROLE_NAMES
            if wanted and not attribute.never_export:
                return value.value
        return ""

    def _place(self, unit: int) -> str:
        kind = self._settings.place
        if kind == "none" or not self._project.spans_of(unit):
            return ""
        place = place_of(self._project, unit)
        if kind == "page" and place.page is not None:
            return f"{self._words.page} {place.page}"
        if kind == "time" and place.stamp is not None:
            return clock(place.stamp)
        return f"{self._words.paragraph} {place.paragraph}"

    def _block(self, unit: int, utterances: list[Utterance], named: bool, label: str) -> BlockQuote:
        language = self._language(unit)
        turns = [
            QuoteTurn((Run(u.text, "quote", language),), self.speaker_name(unit, u.speaker) if named else "")
            for u in utterances
        ]
        closing: list[Inline] = [Run(f" {label}", "label")] if label else []
        return BlockQuote(tuple(turns), tuple(closing + self._explanation()))

    def _inline(self, unit: int, text: str, label: str) -> InlineQuote:
        words = self._words
        shown = " ".join(text.split("\n"))
        if self._settings.nested_marks:
            shown = _STRAIGHT_MARKS.sub(r"«\1»", shown)
            for outer, inner in zip("«»“”", (words.inner_opening, words.inner_closing) * 2, strict=True):
                shown = shown.replace(outer, inner)
        content: list[Inline] = [
            Run(words.opening),
            Run(shown, "quote", self._language(unit)),
            Run(words.closing),
        ]
        if label:
            content.append(Run(f" {label}", "label"))
        return InlineQuote(tuple(content + self._explanation()), not shown.rstrip().endswith(_STOPS))

    def _explanation(self) -> list[Inline]:
        if not self._settings.style.footnote or self._explained:
            return []
        self._explained = True
        return [Footnote((Run(self._words.pseudonym_note),))]

    def _language(self, unit: int) -> str:
        document = self._project.documents[self._project.units[unit].document]
        return "" if document.language == self._settings.language else document.language

    def speaker_name(self, unit: int, speaker: Speaker | None) -> str:
        """A speaker's pseudonym. Labels of the transcript are never printed: they may be real names."""
        if speaker is not None and speaker.role == "interviewer":
            return self._words.interviewer
        document = self._project.documents[self._project.units[unit].document]
        participant = self._project.participants.get(speaker.participant) if speaker else None
        if participant is None and speaker is None:
            participant = participant_of(self._project, unit)
        if participant is None or (document.kind == "group" and self._settings.attribution == "group"):
            return self._words.unknown_speaker
        return participant.pseudonym

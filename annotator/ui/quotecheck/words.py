"""What the check says of a quotation, in her language."""

from html import escape

from annotator.confidentiality.thesis_leaks import NameInText
from annotator.domain.project import Project
from annotator.reporting.quotation.check import CheckedQuote, Difference
from annotator.ui.languages import QT_TRANSLATE_NOOP
from annotator.ui.look.tokens import Tokens
from annotator.ui.sections.section import translate

Entry = CheckedQuote | NameInText

GROUPS = {
    "altered": QT_TRANSLATE_NOOP("QuoteCheck", "Altered"),
    "not_found": QT_TRANSLATE_NOOP("QuoteCheck", "Not found"),
    "wrong": QT_TRANSLATE_NOOP("QuoteCheck", "Wrong participant"),
    "leak": QT_TRANSLATE_NOOP("QuoteCheck", "May say who somebody is"),
    "left_out": QT_TRANSLATE_NOOP("QuoteCheck", "Interview not included"),
    "twice": QT_TRANSLATE_NOOP("QuoteCheck", "Used before"),
    "marked": QT_TRANSLATE_NOOP("QuoteCheck", "Properly marked"),
    "exact": QT_TRANSLATE_NOOP("QuoteCheck", "Exact"),
    "not_yours": QT_TRANSLATE_NOOP("QuoteCheck", "Not from your interviews"),
}
"""The gravest first; a quotation is listed under the first that fits and counted under each."""
NOTES = {
    "footnote": QT_TRANSLATE_NOOP("QuoteCheck", "footnote %1"),
    "endnote": QT_TRANSLATE_NOOP("QuoteCheck", "endnote %1"),
}
SIGNS = {
    "elision": QT_TRANSLATE_NOOP("QuoteCheck", "words left out"),
    "insertion": QT_TRANSLATE_NOOP("QuoteCheck", "an insertion"),
    "substitution": QT_TRANSLATE_NOOP("QuoteCheck", "words replaced in brackets"),
    "gloss": QT_TRANSLATE_NOOP("QuoteCheck", "an explanation"),
    "question_left_out": QT_TRANSLATE_NOOP("QuoteCheck", "the interviewer or a sound left out"),
    "punctuation": QT_TRANSLATE_NOOP("QuoteCheck", "tidied punctuation"),
}


def groups_of(entry: Entry) -> list[str]:
    """Under which headings something belongs."""
    if isinstance(entry, NameInText):
        return ["leak"]
    fits = {
        entry.verdict: True,
        "wrong": entry.wrong_claim,
        "leak": bool(entry.leaks),
        "left_out": entry.origin is not None and not entry.origin.counts,
        "twice": entry.first is not None,
    }
    return [group for group in GROUPS if fits.get(group)]


def group_title(group: str) -> str:
    """A heading."""
    return translate("QuoteCheck", GROUPS[group])


def text_of(entry: Entry) -> str:
    """The words, on one line."""
    if isinstance(entry, NameInText):
        return " ".join(f"… {entry.before}{entry.term}{entry.after} …".split())
    return " ".join(entry.quote.text.split())


def thesis_place(entry: Entry) -> str:
    """Where in the thesis: the page and the note, else the paragraph."""
    place = entry if isinstance(entry, NameInText) else entry.quote
    said = []
    if place.page is not None:
        said.append(translate("QuoteCheck", "page %1").replace("%1", str(place.page)))
    if place.note is not None:
        said.append(translate("QuoteCheck", NOTES[place.note.kind]).replace("%1", str(place.note.number)))
    if not said:
        said.append(translate("QuoteCheck", "paragraph %1").replace("%1", str(place.paragraph)))
    return ", ".join(said)


def speakers(project: Project, entry: Entry) -> str:
    """The pseudonyms of those who said it."""
    if isinstance(entry, NameInText) or entry.origin is None:
        return ""
    people = (project.participants.get(person) for person in entry.origin.people)
    return ", ".join(person.pseudonym for person in people if person is not None)


def source(project: Project, entry: Entry, with_turn: bool = True) -> str:
    """Speakers, interview and turn."""
    if isinstance(entry, NameInText) or entry.origin is None:
        return ""
    document = project.documents.get(entry.origin.document)
    title = document.title if document is not None else ""
    turn = translate("QuoteCheck", "paragraph %1").replace("%1", str(entry.origin.turn)) if with_turn else ""
    return " · ".join(part for part in (speakers(project, entry), title, turn) if part)


def remarks(entry: Entry, first: CheckedQuote | None) -> list[str]:
    """Everything there is to say beside the words themselves, one sentence each. `first` has used them before."""
    if isinstance(entry, NameInText):
        known = translate("QuoteCheck", "“%1” is known to the linking key, and stands in the text of the thesis.")
        return [known.replace("%1", entry.term)]
    return [*_of_words(entry), *_of_source(entry, first)]


def _of_words(entry: CheckedQuote) -> list[str]:
    found = [difference_said(difference) for difference in entry.differences]
    if entry.signs:
        signs = ", ".join(translate("QuoteCheck", SIGNS[sign]) for sign in entry.signs)
        found.append(translate("QuoteCheck", "Marked: %1.").replace("%1", signs))
    if entry.verdict == "not_found":
        found.append(
            translate("QuoteCheck", "No interview has these words. Look the passage up, or say it in your own words.")
        )
    if entry.verdict == "not_yours":
        found.append(translate("QuoteCheck", "Literature, front matter, or a name or question of your own."))
    if entry.display:
        found.append(translate("QuoteCheck", "As you set it in your chapter."))
    return found


def _of_source(entry: CheckedQuote, first: CheckedQuote | None) -> list[str]:
    found = []
    if entry.wrong_claim:
        text = translate("QuoteCheck", "The thesis gives these words to “%1”.")
        found.append(text.replace("%1", entry.claimed))
    if entry.leaks:
        terms = ", ".join(f"“{term}”" for term in entry.leaks)
        found.append(translate("QuoteCheck", "May say who somebody is: %1.").replace("%1", terms))
    if entry.origin is not None and not entry.origin.counts:
        found.append(translate("QuoteCheck", "The interview is not included, or a participant in it is restricted."))
    if first is not None:
        found.append(
            translate("QuoteCheck", "The same words are quoted before: %1.").replace("%1", thesis_place(first))
        )
    return found


def difference_said(difference: Difference) -> str:
    """One difference as a sentence: read aloud and copied it must say what colour and lines show."""
    if not difference.said:
        text = translate("QuoteCheck", "Added: “%1”.")
    elif not difference.written:
        text = translate("QuoteCheck", "Left out without a sign: “%2”.")
    else:
        text = translate("QuoteCheck", "Written “%1”, said “%2”.")
    return text.replace("%1", difference.written).replace("%2", " ".join(difference.said.split()))


def marked_html(entry: Entry, look: Tokens) -> str:
    """The words: what was not said is struck through, what was said instead follows underlined."""
    if isinstance(entry, NameInText):
        return f"… {escape(entry.before)}<u><b>{escape(entry.term)}</b></u>{escape(entry.after)} …"
    text, parts, at = entry.quote.text, [], 0
    for difference in entry.differences:
        parts.append(escape(text[at : difference.start]))
        if difference.written:
            parts.append(f'<s style="color:{look.danger}">{escape(difference.written)}</s> ')
        if difference.said:
            parts.append(f'<u style="color:{look.good}">{escape(difference.said)}</u> ')
        at = difference.end
    parts.append(escape(text[at:]))
    return "".join(parts).replace("  ", " ").replace("\n", "<br>")


def table_of(project: Project, entries: list[Entry]) -> list[list[str]]:
    """The list for the clipboard."""
    rows = [
        [
            translate("QuoteCheck", "Verdict"),
            translate("QuoteCheck", "In the thesis"),
            translate("QuoteCheck", "Quote"),
            translate("QuoteCheck", "Source"),
            translate("QuoteCheck", "Remarks"),
        ]
    ]
    quotes = [entry for entry in entries if not isinstance(entry, NameInText)]
    for entry in entries:
        number = None if isinstance(entry, NameInText) else entry.first
        first = quotes[number] if number is not None else None
        verdicts = ", ".join(map(group_title, groups_of(entry)))
        said = " ".join(remarks(entry, first))
        rows.append([verdicts, thesis_place(entry), text_of(entry), source(project, entry), said])
    return rows

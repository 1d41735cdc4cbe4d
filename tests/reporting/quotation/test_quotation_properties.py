"""The two promises of the quotation check: what is cut by the rules is never accused, a changed word always is."""

import json
from functools import cache

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.corpus import Document, Participant, Speaker, Turn
from annotator.domain.project import Project
from annotator.domain.quoted_words import WORD, words_of
from annotator.importing.reading import read_transcript
from annotator.importing.sample import FOLDER
from tests.reporting.quotation.interviews import checked

Cut = tuple[int, list[list[str]], list[str]]
"""An interview, the pieces of a quotation from it in their order, and the sign between each two."""
SIGNS = ("(…)", "[…]", "…", "...", "[...]", "(...)")


@cache
def sample_project() -> Project:
    """The interviews of the sample, in memory; who speaks in them is of no matter here."""
    project = Project()
    content = json.loads((FOLDER / "project.json").read_text(encoding="utf-8"))
    files = [FOLDER / document["file"] for document in content["documents"]]
    turns: dict[int, Turn] = {}
    for number, file in enumerate(files, 1):
        project.participants.put(number, Participant(id=number, pseudonym=f"P{number:02}"))
        project.documents.put(number, Document(id=number, title=f"Intervju {number}", position=number))
        project.speakers.put(number, Speaker(id=number, document=number, role="participant", participant=number))
        for position, turn in enumerate(read_transcript(file).turns):
            row = len(turns) + 1
            turns[row] = Turn(id=row, document=number, position=position, speaker=number, text=turn.text)
    project.turns.fill(turns)
    return project


@cache
def stretches() -> list[tuple[int, list[str]]]:
    """The words of every interview as they are written, without brackets, which the rules read as signs."""
    project = sample_project()
    found = []
    for document in project.ordered_documents():
        text = project.flat(document.id).text
        words = [match[0] for match in WORD.finditer(text) if words_of(match[0])]
        found.append((document.id, words))
    return found


@cache
def turns_of_three() -> list[tuple[int, list[str]]]:
    """The words of every turn that has three or more."""
    found = []
    for turn in sample_project().turns:
        words = [match[0] for match in WORD.finditer(turn.text) if words_of(match[0])]
        if len(words) >= 3:
            found.append((turn.document, words))
    return found


@st.composite
def cuts(draw: st.DrawFn) -> Cut:
    """A quotation with up to four omissions."""
    document, words = draw(st.sampled_from(stretches()))
    at = draw(st.integers(0, len(words) - 40))
    first = draw(st.integers(6, 14))
    pieces, at = [words[at : at + first]], at + first
    for _ in range(draw(st.integers(0, 4))):
        at += draw(st.integers(1, 120))
        length = draw(st.integers(1, 12))
        if at + length > len(words):
            break
        pieces.append(words[at : at + length])
        at += length
    signs = [draw(st.sampled_from(SIGNS)) for _ in pieces[1:]]
    return document, pieces, signs


def quoted(pieces: list[list[str]], signs: list[str]) -> str:
    """The pieces with the signs between."""
    text = " ".join(pieces[0])
    for sign, piece in zip(signs, pieces[1:], strict=True):
        text += f" {sign} {' '.join(piece)}"
    return text


QUIET = settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])


@QUIET
@given(cuts(), st.data())
def test_what_is_cut_by_the_rules_is_never_altered(
    cut: tuple[int, list[list[str]], list[str]], data: st.DataObject
) -> None:
    """Omissions anywhere, an insertion, a substitution: exact or properly marked."""
    _, pieces, signs = cut
    piece = data.draw(st.integers(0, len(pieces) - 1))
    change = data.draw(st.sampled_from(("nothing", "insertion", "substitution", "gloss")))
    at = data.draw(st.integers(0, len(pieces[piece]) - 1))
    changed = [list(words) for words in pieces]
    if change == "substitution" and sum(map(len, pieces)) > 8:
        changed[piece][at] = "[hen]"
    elif change in ("insertion", "gloss"):
        changed[piece].insert(at, "[zyxolin]" if change == "insertion" else "(zyxolin qvo)")

    (found,) = checked(sample_project(), f"«{quoted(changed, signs)}»")

    assert found.verdict in ("exact", "marked"), found.differences
    assert found.origin is not None


@QUIET
@given(cuts(), st.data())
def test_one_changed_word_is_always_seen(cut: Cut, data: st.DataObject) -> None:
    """Wherever it stands, whatever else is left out."""
    _, pieces, signs = cut
    piece = data.draw(st.integers(0, len(pieces) - 1))
    at = data.draw(st.integers(0, len(pieces[piece]) - 1))
    changed = [list(words) for words in pieces]
    changed[piece][at] = "zyxolin"

    (found,) = checked(sample_project(), f"«{quoted(changed, signs)}» (P01)")

    assert found.verdict == "altered"
    assert any("zyxolin" in difference.written for difference in found.differences)


@QUIET
@given(st.sampled_from(turns_of_three()), st.data())
def test_few_words_are_found_with_whoever_said_them(turn: tuple[int, list[str]], data: st.DataObject) -> None:
    """Two or three words said in one go, however often others say them: never wrong, and a word of nobody's is."""
    document, words = turn
    length = data.draw(st.integers(2, 3))
    at = data.draw(st.integers(0, len(words) - length))
    few = words[at : at + length]
    label = f"(P{document:02}, 34)"

    (right,) = checked(sample_project(), f"Det er «{' '.join(few)}» {label}.")
    (wrong,) = checked(sample_project(), f"Det er «{' '.join([*few[:-1], 'zyxolin'])}» {label}.")

    assert (right.verdict, right.wrong_claim) in (("exact", False), ("marked", False))
    assert wrong.verdict in ("altered", "not_found")
    assert checked(sample_project(), f"Det er «{' '.join(few)}» som begrep.") == []

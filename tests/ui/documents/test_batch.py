"""What she answers about the files of an import never touches their text."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.alphabet import alphabetical
from annotator.importing.reading import Result, read_transcript
from annotator.ui.documents.batch import Batch
from tests.ui.documents.conftest import DIALOGUE, GROUP

STEP = st.tuples(st.sampled_from("risp"), st.sampled_from(["I", "A", "B", "Intervjuer", "E"]), st.booleans())


def batch_of(*texts: str) -> Batch:
    """These texts, read."""
    batch = Batch()
    for number, text in enumerate(texts):
        batch.add(Result(Path(f"{number}.txt"), read_transcript(text.encode(), f"{number}.txt")))
    return batch


@given(st.lists(STEP, max_size=8))
def test_no_answer_changes_a_character(steps: list[tuple[str, str, bool]]) -> None:
    """Whatever is called a speaker or put back into the text, the source text is put together exactly (A5)."""
    batch = batch_of(GROUP, DIALOGUE)
    for kind, label, flag in steps:
        candidate = batch.candidates[flag]
        if kind == "s":
            batch.answer(candidate, label, "participant" if flag else "out")
        elif kind == "p":
            batch.set_pseudonym(candidate, label, "P7")
        else:
            batch.answer(candidate, label, "interviewer" if kind == "i" else "participant")

        assert [one.transcript.source() for one in batch.candidates if one.transcript] == [GROUP, DIALOGUE]
        names = [s.participant for one in batch.transcripts() for s in one.speakers if s.participant not in ("", "P7")]
        assert len(names) == len(set(names))


def test_nobody_is_the_interviewer_unasked() -> None:
    """`I` and `A` are both unknown until she says; who asks the most questions changes nothing about that."""
    batch = batch_of(DIALOGUE)

    assert [speaker.role for speaker in batch.candidates[0].transcript.speakers] == ["unknown", "unknown"]
    assert batch.waiting() == batch.candidates


def test_a_known_pseudonym_is_not_given_again() -> None:
    """Suggestions go on after those of the project and those she typed, in the order of the files."""
    batch = Batch(pseudonyms=["P04"])
    for number in range(3):
        batch.add(Result(Path(f"{number}.txt"), read_transcript(f"{DIALOGUE}{number}".encode(), f"{number}.txt")))
    batch.answer_in_all("i", "interviewer")
    batch.set_pseudonym(batch.candidates[1], "A", "P06")

    given_names = [next(s.participant for s in one.speakers if s.label == "A") for one in batch.transcripts()]
    assert given_names == ["P07", "P06", "P08"]


def test_labels_sort_as_people_count() -> None:
    """P2 comes before P10."""
    assert sorted(["P10", "P2", "A", "P1"], key=alphabetical) == ["A", "P1", "P2", "P10"]


def test_numbered_labels_of_several_files_are_kept() -> None:
    """P11 in the text is P11 here, where no other file and nobody here is called so; what she chooses stands."""
    first, second = (
        f"I: Hvordan gikk det?\n\n{name}: Bra, egentlig.\n\nI: Ja?\n\n{name}: Ja." for name in ("P11", "P12")
    )
    batch = batch_of(first, second)
    for candidate in batch.candidates:
        batch.answer(candidate, "I", "interviewer")
    assert [s.participant for one in batch.transcripts() for s in one.speakers if s.participant] == ["P11", "P12"]

    same = batch_of(first, first.replace("Bra", "Fint"))
    for candidate in same.candidates:
        same.answer(candidate, "I", "interviewer")
    assert same.scheme == "number"
    batch.name_by("number")
    batch.answer(batch.candidates[0], "I", "interviewer")
    assert batch.scheme == "number"

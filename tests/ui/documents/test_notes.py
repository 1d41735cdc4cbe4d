"""What readers notice is said in sentences."""

import re

import pytest

from annotator import importing
from annotator.domain.transcript import Note
from annotator.ui.documents.notes import sentence

_LISTED = re.findall(r"`([a-z_]+)`", (importing.__doc__ or "").partition("Codes of the notes")[2])
CODES = sorted(set(_LISTED) - {"count", "detail"})


@pytest.mark.parametrize("code", CODES)
def test_every_note_has_a_sentence(code: str, qapp: object) -> None:
    """No code that a reader may give is silent, and none shows its placeholder."""
    said = sentence(Note(code, 3))

    assert said.endswith(".")
    assert "%1" not in said


def test_the_readers_document_their_notes() -> None:
    """The list this test reads is there."""
    assert {"mojibake", "deletions_dropped", "hard_wrapped", "comments_ignored"} <= set(CODES)

"""Whether what she has written repeats a transcript: four words in a row that stand in one are its words."""

import re
from collections.abc import Iterable, Iterator

RUN = 4
"""So many consecutive words are taken for a quotation."""
_WORD = re.compile(r"[^\W_]+")


def runs_of(text: str) -> Iterator[str]:
    """Every run of four consecutive words, in small letters, punctuation aside."""
    words = _WORD.findall(text.casefold())
    for at in range(len(words) - RUN + 1):
        yield " ".join(words[at : at + RUN])


def repeated(written: Iterable[str], withheld: Iterable[str], shared: Iterable[str]) -> frozenset[str]:
    """The runs of what she wrote that stand in the withheld texts and in none that is shared.

    Only the runs of her own texts are held in memory: the transcripts may have half a million words.
    """
    own = {run for text in written for run in runs_of(text)}
    found = {run for text in withheld for run in runs_of(text) if run in own}
    return frozenset(found.difference(run for text in shared for run in runs_of(text)) if found else found)

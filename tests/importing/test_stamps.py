"""Time stamps of every tool are read as milliseconds and kept in the lead."""

import pytest

from annotator.importing import plain
from annotator.importing.source import Source
from annotator.importing.stamps import milliseconds


@pytest.mark.parametrize(
    ("stamp", "time"),
    [
        ("[00:01:02]", 62_000),
        ("(00:01:02)", 62_000),
        ("00:01:02", 62_000),
        ("#00:01:02-3#", 62_300),
        ("0:03", 3_000),
        ("1:02:03.5", 3_723_500),
        ("00:43.810 --> 00:47.850", 43_810),
        ("0:0:3.33", 3_330),
        ("00:00:01,250", 1_250),
        ("uten tid", None),
    ],
)
def test_milliseconds(stamp: str, time: int | None) -> None:
    """Hours may be missing, zeros too; tenths and milliseconds count."""
    assert milliseconds(stamp) == time


@pytest.mark.parametrize(
    ("text", "stamps"),
    [
        ("[00:00:01] I: Hei\n[00:00:02] P: Ja\n", [1_000, 2_000]),
        ("I: [00:00:01] Hei\nP: (00:00:02) Ja\n", [1_000, 2_000]),
        ("I [00:00:01]: Hei\nP [00:00:02]: Ja\n", [1_000, 2_000]),
        ("0:01 I: Hei\n0:02 P: Ja\n", [1_000, 2_000]),
        ("I: Hei #00:00:02-0#\nP: Ja #00:00:04-0#\n", [None, 2_000]),
        ("00:00:01\nI: Hei\n00:00:02\nP: Ja\n", [1_000, 2_000]),
        ("[00:00.500 --> 00:02.000]  Hei\n[00:02.000 --> 00:03.000]  Ja\n", [500, 2_000]),
        ("Kari Berg   0:01\nHei\nOla Lund   0:02\nJa\n", [1_000, 2_000]),
        ("00:00:01 Taler 1\nHei\n00:00:02 Taler 2\nJa\n", [1_000, 2_000]),
    ],
)
def test_stamps_stand_in_the_lead(text: str, stamps: list[int | None]) -> None:
    """The turn has the time, its text does not, and nothing of the source is lost."""
    transcript = plain.read(Source(text.encode(), "intervju.txt"))

    assert [turn.stamp for turn in transcript.turns] == stamps
    assert [turn.text for turn in transcript.turns] == ["Hei", "Ja"]
    assert transcript.source() == text


@pytest.mark.parametrize("text", ["10:30 gikk vi hjem.", "Det var #00:00:03-0# midt i.", "Vi møttes kl. 10:30"])
def test_times_that_are_said_stay_in_the_text(text: str) -> None:
    """A time of day at the beginning of a line and a stamp in the middle of one are text."""
    transcript = plain.read(Source(text.encode(), "intervju.txt"))

    assert [(turn.text, turn.stamp) for turn in transcript.turns] == [(text, None)]

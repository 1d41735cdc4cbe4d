"""Listening along: which paragraph is heard, from where one can listen, and speech at another speed."""

import math
from array import array
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.corpus import Turn
from annotator.domain.listening import SPEEDS, Heard, Stretcher, stamped_row

RATE = 8000


def turns(*stamps: int | None) -> list[Turn]:
    return [Turn(row + 1, "", 1, row, None, "Ja.", "", stamp) for row, stamp in enumerate(stamps)]


def tone(hertz: float, seconds: float) -> "array[int]":
    return array("h", (round(9000 * math.sin(2 * math.pi * hertz * i / RATE)) for i in range(round(RATE * seconds))))


def rising(samples: "array[int]") -> int:
    """How often a tone swings up through nothing: its number of waves."""
    return sum(before < 0 <= after for before, after in pairwise(samples))


def stretched(samples: "array[int]", speed: float, at_once: int) -> "array[int]":
    stretcher, made = Stretcher(RATE, speed), array("h")
    for start in range(0, len(samples), at_once):
        made.extend(stretcher.feed(samples[start : start + at_once]))
    return made


def test_the_paragraph_that_is_heard() -> None:
    """It is the last one stamped until then; before the first stamp there is none, and a stamp may be missing."""
    heard = Heard(turns(None, 2000, None, 7000))

    assert [heard.row_at(second) for second in (0.0, 1.9, 2.0, 6.9, 7.0, 99.0)] == [None, None, 1, 1, 3, 3]


def test_a_stamp_that_runs_backwards_is_passed_over() -> None:
    """A slip of the pen in one stamp does not lose the paragraphs after it."""
    heard = Heard(turns(1000, 90_000, 3000, 95_000))

    assert [heard.row_at(second) for second in (1.0, 50.0, 91.0, 96.0)] == [0, 0, 1, 3]


def test_from_where_one_can_listen() -> None:
    """From the paragraph itself or the nearest stamp before it."""
    found = turns(None, 2000, None, None)

    assert [stamped_row(found, row) for row in range(4)] == [None, 1, 1, 1]
    assert Heard(()).row_at(5.0) is None


@pytest.mark.parametrize("speed", [percent / 100 for percent in SPEEDS])
def test_the_pitch_stays(speed: float) -> None:
    """At every speed a tone lasts as long as it should, keeps its pitch, and has no clicks."""
    made = stretched(tone(200, 3), speed, 800)
    seconds = len(made) / RATE

    assert seconds == pytest.approx(3 / speed, abs=0.2)
    assert rising(made) / seconds == pytest.approx(200, rel=0.02)
    assert max(abs(after - before) for before, after in pairwise(made)) < 9000 * 0.25


@given(st.lists(st.integers(-32768, 32767), max_size=4000), st.sampled_from(SPEEDS), st.integers(1, 1500))
def test_any_sound_in_any_portions(samples: list[int], percent: int, at_once: int) -> None:
    """Whatever comes in, in whatever portions, the same comes out, never much more than the speed says."""
    sound = array("h", samples)
    made = stretched(sound, percent / 100, at_once)

    assert made == stretched(sound, percent / 100, 4000)
    assert len(made) <= len(sound) * 100 / percent + RATE / 10

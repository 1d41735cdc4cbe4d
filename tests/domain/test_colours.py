"""Colours keep their promises: readable text on every wash, visible edges."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain import colours
from annotator.domain.codebook import IDEA_COLOUR, PALETTE

THEMES = {"light": ("#FFFFFF", "#1A1A1A"), "dark": ("#1E1F22", "#E3E3E3"), "high contrast": ("#000000", "#FFFF00")}
any_colour = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


def test_contrast_runs_from_one_to_twenty_one() -> None:
    """Black on white is 21:1, a colour on itself 1:1, and the order does not matter."""
    assert colours.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert colours.contrast("#0072B2", "#0072B2") == 1
    assert colours.contrast("#F0E442", "#FFFFFF") == colours.contrast("#FFFFFF", "#F0E442")


def test_oklab_knows_white_and_grey() -> None:
    """White has lightness 1 and no hue; a grey has no hue either."""
    assert colours.oklab("#FFFFFF") == pytest.approx((1, 0, 0), abs=1e-3)
    assert colours.oklab(IDEA_COLOUR)[1:] == pytest.approx((0, 0), abs=1e-3)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("colour", PALETTE)
def test_palette_is_readable_and_visible(theme: str, colour: str) -> None:
    """Text reaches 7:1 on the wash and the edge of the line 3:1, in every theme."""
    background, text = THEMES[theme]

    assert colours.contrast(colours.wash(colour, background, text), text) >= colours.TEXT_CONTRAST
    assert colours.contrast(colours.ink(colour, background), background) >= colours.LINE_CONTRAST


@pytest.mark.parametrize("theme", THEMES)
def test_neutral_wash_deepens_and_stays_readable(theme: str) -> None:
    """Each depth up to the deepest differs from the one before, and text reaches 7:1 on all of them."""
    background, text = THEMES[theme]
    depths = [colours.neutral(depth, background, text) for depth in range(1, colours.DEEPEST + 1)]

    assert len(set(depths)) == colours.DEEPEST
    assert all(colours.contrast(shade, text) >= colours.TEXT_CONTRAST for shade in depths)
    assert colours.neutral(40, background, text) == depths[-1]


@given(any_colour)
def test_any_chosen_colour_is_safe(colour: str) -> None:
    """Whatever colour she picks, the wash is readable and the edge can be seen, in light and dark."""
    for background, text in THEMES.values():
        assert colours.contrast(colours.wash(colour, background, text), text) >= colours.TEXT_CONTRAST
        assert colours.contrast(colours.ink(colour, background), background) >= colours.LINE_CONTRAST


@given(any_colour, any_colour, st.floats(0, 1))
def test_a_mix_lies_between(colour: str, background: str, share: float) -> None:
    """All of a colour is the colour, none of it the background."""
    assert colours.mix(colour, background, 1) == colour
    assert colours.mix(colour, background, 0) == background
    assert len(colours.mix(colour, background, share)) == 7


@given(any_colour)
def test_one_ink_for_several_grounds(colour: str) -> None:
    """The edge of a square can be seen on the row at rest, under the pointer and chosen."""
    grounds = ("#FFFEFC", "#EBE9E3", "#E0EEF0")
    for ratio in (colours.LINE_CONTRAST, colours.TEXT_CONTRAST):
        shade = colours.ink_on(colour, grounds, ratio)
        assert min(colours.contrast(shade, ground) for ground in grounds) >= ratio


def test_ink_leaves_a_visible_colour_alone() -> None:
    """A colour that already reaches the ratio is not changed."""
    assert colours.ink("#0072B2", "#FFFFFF") == "#0072B2"

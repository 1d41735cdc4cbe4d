"""From passphrase to key and back from the recovery sheet."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.storage.errors import WrongRecoveryCode
from annotator.storage.key import ALPHABET, Strength, derive, key_of_code, new_header, recovery_code
from tests.conftest import WEAK


def test_the_real_cost_is_a_quarter_of_a_gibibyte() -> None:
    """Nobody lowers the cost of a guess without this test saying so (design §3)."""
    assert Strength() == Strength(log2_kib=18, passes=3, lanes=4)


def test_same_words_in_another_normal_form_give_the_same_key() -> None:
    """A Mac may type å as two code points, Windows as one."""
    header = new_header(WEAK)

    assert derive("p\u00e5 vidda", header) == derive("pa\u030a vidda", header)


def test_two_files_with_one_passphrase_have_two_keys() -> None:
    """The random part of the header is the salt."""
    assert derive("lyng", new_header(WEAK)) != derive("lyng", new_header(WEAK))


@given(st.binary(min_size=32, max_size=32))
def test_recovery_code_gives_the_key_back(key: bytes) -> None:
    """Typed in lower case, without hyphens, with O for 0 and l for 1, it still opens."""
    code = recovery_code(key)
    sloppy = code.lower().replace("-", " ").replace("0", "o").replace("1", "l")

    assert key_of_code(code) == key
    assert key_of_code(sloppy) == key


@given(st.binary(min_size=32, max_size=32), st.integers(0, 55), st.integers(1, 31))
def test_one_wrong_character_is_noticed(key: bytes, place: int, shift: int) -> None:
    """A typing mistake is told from a wrong key."""
    digits = list(recovery_code(key).replace("-", ""))
    digits[place] = ALPHABET[(ALPHABET.index(digits[place]) + shift) % 32]

    with pytest.raises(WrongRecoveryCode):
        key_of_code("".join(digits))


@pytest.mark.parametrize("values", [(9, 3, 4), (30, 3, 4), (18, 0, 4), (18, 200, 4), (18, 3, 90)])
def test_a_file_may_not_ask_for_absurd_costs(values: tuple[int, int, int]) -> None:
    """A hostile header must not make the program claim a terabyte."""
    assert not Strength(*values).sane()

"""How strong a passphrase is, and the words one is suggested from."""

import shutil
from collections import Counter
from math import log2

import pytest

from annotator.languages import OWN, known
from annotator.resources import RESOURCES
from annotator.ui.languages import use
from annotator.ui.shell import strength
from annotator.ui.shell.passphrase_fields import NewPassphrase
from annotator.ui.shell.strength import measure, suggestion, words_of


@pytest.mark.parametrize(
    ("passphrase", "enough"),
    [
        ("", False),
        ("masteroppgave", False),
        ("KariNordmann1998", False),
        ("sommer2026", False),
        ("furu kano onkel vaffel tjern", True),
        ("x" * 200, False),
        ("lang setning om tre blå elger og en vannkoker som ingen andre kommer på å skrive akkurat slik", True),
    ],
)
def test_strength(passphrase, enough) -> None:
    """Norwegian names and words are no secret; length alone is none either; more than 72 characters can be measured."""
    assert measure(passphrase).enough is enough


@pytest.mark.parametrize("language", known())
def test_suggestions_are_strong(language) -> None:
    """Six words by lot, more than 50 bits, never the same; also the six shortest words of a language are enough."""
    words = words_of(language)
    assert 6 * log2(len(set(words))) > 50
    assert len(set(words)) == len(words)
    assert all(word.isalpha() and word.islower() for word in words)
    assert measure(suggestion(language)).enough
    assert measure(" ".join(sorted(words, key=len)[:6])).enough
    assert suggestion(language) != suggestion(language)


def test_english_words_are_not_taken_for_each_other() -> None:
    """Plain letters, three to six of them, and no two words one letter apart."""
    words = set(words_of("en"))
    assert all(word.isascii() and 3 <= len(word) <= 6 for word in words)
    shorter = [word[:at] + gap + word[at + 1 :] for word in words for at in range(len(word)) for gap in ("", "?")]
    assert not {word for word in shorter if word in words}
    assert all(count == 1 for word, count in Counter(shorter).items() if "?" in word)


def test_an_added_language_may_have_words_of_its_own(tmp_path, monkeypatch) -> None:
    """A file is enough; without one Danish has those of bokmål, and a language that is far from ours English ones."""
    assert (words_of("da"), words_of("fr")) == (words_of("nb"), words_of("en"))
    shutil.copytree(RESOURCES / "words", tmp_path / "words")
    (tmp_path / "words" / "da.txt").write_text("æble\nuge\n", encoding="utf-8")
    monkeypatch.setattr(strength, "RESOURCES", tmp_path)
    words_of.cache_clear()
    assert words_of("da") == ("æble", "uge")
    words_of.cache_clear()


@pytest.mark.parametrize("language", OWN)
def test_words_are_suggested_in_the_language_in_use(qtbot, language) -> None:
    """Whoever works in English was given Norwegian words."""
    use(language)
    asked = NewPassphrase()
    qtbot.addWidget(asked)
    asked.suggest()
    use("en")

    assert set(asked.passphrase.split()) <= set(words_of(language))

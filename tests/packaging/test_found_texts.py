"""The texts of the interface, found in the code wherever and however they stand there."""

from pathlib import Path

import pytest
from found_texts import Text, as_code, texts
from translations import collect


@pytest.mark.parametrize(
    ("call", "found"),
    [
        ('translate("Here", "Theme")', Text("Here", "Theme")),
        ('QT_TRANSLATE_NOOP("Here", "Theme")', Text("Here", "Theme")),
        ('self.tr("Theme")', Text("Card", "Theme")),
        ('self.tr("Theme", "of a chapter")', Text("Card", "Theme", "of a chapter")),
        ('self.tr("A long " "theme")', Text("Card", "A long theme")),
        ('self.tr("%n theme(s)", "", count)', Text("Card", "%n theme(s)", has_forms=True)),
        ('translate("Here", "%n theme(s)", "", count)', Text("Here", "%n theme(s)", has_forms=True)),
        ('translate("Here", "%n theme(s)", "", found.count)', Text("Here", "%n theme(s)", has_forms=True)),
        ('translate("Here", "%n theme(s)", "", len(found))', Text("Here", "%n theme(s)", has_forms=True)),
        ("f\"{self.tr('Kept: %1')}\"", Text("Card", "Kept: %1")),
    ],
)
def test_a_text_is_found_however_it_stands(tmp_path: Path, call: str, found: Text) -> None:
    """With its context, and with the forms that a number decides, also inside an f-string."""
    (tmp_path / "card.py").write_text(f"class Card:\n    def show(self):\n        return {call}\n", encoding="utf-8")

    assert texts(tmp_path) == [found]


def test_what_is_no_text_is_left(tmp_path: Path) -> None:
    """A text kept in a name was marked where it stands in words; a text said twice is one."""
    (tmp_path / "a.py").write_text('translate("A", NAME)\ntranslate("A", "x")\ntranslate("A", "x")\n', encoding="utf-8")

    assert texts(tmp_path) == [Text("A", "x")]


def test_lupdate_reads_every_text_that_was_found(tmp_path: Path) -> None:
    """None is dropped on the way, and each that a number decides has its forms in the file."""
    collect(tmp_path)
    file = (tmp_path / "annotator_nb.ts").read_text(encoding="utf-8")
    found = texts(Path("annotator"))

    assert file.count("<message") == len({(text.context, text.source, text.comment) for text in found})
    assert file.count('<message numerus="yes"') == sum(text.has_forms for text in found)
    assert as_code(found).count("self.tr(") == len(found)

"""The look: readable colours in every theme, marks in the theme's colours, a look that follows the settings."""

import re

import pytest
import shiboken6
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton

from annotator.domain.colours import contrast
from annotator.resources import RESOURCES
from annotator.storage import backups
from annotator.ui.look.choice import Choice
from annotator.ui.look.icons import icon
from annotator.ui.look.sheet import style_sheet
from annotator.ui.look.theme import Theme, palette_of
from annotator.ui.look.tokens import LOOKS, sized, tokens
from annotator.ui.shell.places import SUFFIX, cloud_of
from annotator.ui.shell.strength import bits_of_suggestion, measure, suggestion

GROUNDS = ("background", "surface", "raised", "hover", "wash")


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_text_can_be_read(look) -> None:
    """WCAG: text 7:1, muted text and messages 4.5:1, edges and focus 3:1 on what they stand on."""
    for ground in GROUNDS:
        assert contrast(look.text, getattr(look, ground)) >= 7
        assert contrast(look.muted, getattr(look, ground)) >= 4.5
        assert contrast(look.accent, getattr(look, ground)) >= 3
    for ground in ("background", "surface"):
        assert contrast(look.outline, getattr(look, ground)) >= 3
        for said in ("warning", "danger", "good"):
            assert contrast(getattr(look, said), getattr(look, ground)) >= 4.5
    assert contrast(look.text, look.selection) >= 4.5
    assert contrast(look.on_accent, look.accent) >= 4.5


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_marks_have_the_colours_of_their_look(look) -> None:
    """The style sheet can only name files: each look has its own, in its own colours."""
    wanted = {"chevron-down": look.muted, "check": look.on_accent, "tick": look.accent, "dot": look.on_accent}
    for name, colour in wanted.items():
        assert colour in (RESOURCES / "icons" / look.name / f"{name}.svg").read_text("utf-8")


def test_every_icon_takes_the_colour_of_the_text() -> None:
    """None has a colour of its own but the program's."""
    for path in (RESOURCES / "icons").glob("*.svg"):
        if path.stem != "annotator":
            assert "currentColor" in path.read_text("utf-8")
            assert not re.search("#[0-9a-fA-F]{6}", path.read_text("utf-8"))


def test_icons_follow_the_look(qapp) -> None:
    """The same icon is dark in light and light in dark, and as sharp as the screen."""
    picture = icon("text")
    before = qapp.palette()
    shades = []
    for look in (LOOKS["light"], LOOKS["dark"]):
        qapp.setPalette(palette_of(look))
        pixmap = picture.pixmap(QSize(32, 32), 2.0)
        image = pixmap.toImage()
        inked = [
            image.pixelColor(x, y)
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() == 255
        ]
        shades.append(inked[0].lightness())
        assert pixmap.width() == 64
    qapp.setPalette(before)
    assert shades[0] < 100 < shades[1]


def test_lengths_follow_the_font(qapp) -> None:
    """Twice the font, twice the gaps."""
    small, large = QFont("Liberation Sans", 10), QFont("Liberation Sans", 20)
    assert sized(LOOKS["light"], large).unit >= 1.7 * sized(LOOKS["light"], small).unit
    assert "$" not in style_sheet(LOOKS["light"], 16)


def test_tokens_are_told_by_the_palette(qapp) -> None:
    """A palette of ours gives its look, a foreign dark one the dark look."""
    for look in LOOKS.values():
        assert tokens(palette_of(look)).name == look.name


def test_the_look_changes_at_once(window, qapp) -> None:
    """Look and size hold without a restart."""
    window.settings.look = "contrast"
    assert tokens().name == "contrast"
    before = qapp.font().pointSizeF()
    window.settings.scale = 200
    assert qapp.font().pointSizeF() == pytest.approx(before * 2)
    window.settings.scale = 100
    window.settings.look = "light"


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


def test_suggestions_are_strong() -> None:
    """Six words by lot, more than 50 bits, never the same."""
    assert bits_of_suggestion() > 50
    assert measure(suggestion()).enough
    assert suggestion() != suggestion()


def test_cloud_folders_are_known_by_name(tmp_path) -> None:
    """The file's own name does not count."""
    assert cloud_of(tmp_path / "OneDrive - Universitetet" / "a.annotator") == "OneDrive"
    assert cloud_of(tmp_path / "Dropbox" / "x" / "a.annotator") == "Dropbox"
    assert cloud_of(tmp_path / "dropbox.annotator") is None


def test_one_suffix() -> None:
    """The first page knows it without loading storage."""
    assert SUFFIX == backups.SUFFIX


def test_icons_in_fields_grow_with_the_letters(window, settings, qtbot) -> None:
    """At 200 % the glass and the cross of a field are as high as its letters, and small again at 100 %."""
    theme = Theme(QApplication.instance(), settings)
    for scale in (200, 100):
        settings.scale = scale
        field = QLineEdit("ord")
        qtbot.addWidget(field)
        field.setClearButtonEnabled(True)
        field.show()
        [cross] = field.findChildren(QToolButton)
        assert cross.height() >= field.fontMetrics().height()
    assert cross.height() < field.height()
    shiboken6.delete(theme)


def test_a_chosen_name_has_room_in_bold(opened) -> None:
    """The chosen one of several is drawn in bold: its name was cut at both ends."""
    plain, chosen = Choice(opened), Choice(opened)
    for made in (plain, chosen):
        made.setText("Koder × deltakere")
        made.ensurePolished()
    chosen.setChecked(True)
    bold = QFont(plain.font())
    bold.setWeight(QFont.Weight.DemiBold)
    frame = QToolButton.sizeHint(plain).width() - QFontMetrics(plain.font()).horizontalAdvance(plain.text())

    assert plain.sizeHint() == chosen.sizeHint()
    assert plain.sizeHint().width() >= QFontMetrics(bold).horizontalAdvance(plain.text()) + frame

"""The look: readable colours in every theme, marks in the theme's colours, a look that follows the settings."""

import re

import pytest
import shiboken6
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from annotator.domain.codebook import IDEA_COLOUR, PALETTE
from annotator.domain.colours import DEEPEST, LINE_CONTRAST, TEXT_CONTRAST, contrast, wash
from annotator.resources import RESOURCES
from annotator.storage import backups
from annotator.ui.codebook.drawing import edge_of, name_colour
from annotator.ui.extracts.list import ExtractsList
from annotator.ui.look.choice import Choice
from annotator.ui.look.icons import icon
from annotator.ui.look.sheet import style_sheet
from annotator.ui.look.theme import Theme, palette_of
from annotator.ui.look.tokens import GROUNDS, LOOKS, sized, tokens
from annotator.ui.shell.parts import button
from annotator.ui.shell.places import SUFFIX, cloud_of
from annotator.ui.themes.surroundings import Surroundings
from annotator.ui.transcript.inks import Inks
from annotator.ui.writing import GrowingText
from tests.conftest import undress

READ = ("text", "muted", "accent", "accent_hover", "warning", "danger", "good")
SEEN = ("outline", "accent", "accent_hover", "muted", "warning", "danger", "good")
CONTROLS = re.compile(
    r"^(?:QPushButton|QToolButton|QLineEdit|QTextEdit|QComboBox|QCheckBox|QRadioButton|QSlider|QListView::item:focus)"
)
EVERY_LOOK = pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)


@EVERY_LOOK
@pytest.mark.parametrize("ground", GROUNDS)
def test_text_can_be_read(look, ground) -> None:
    """Whatever is read reaches 7:1 on every ground it may stand on, the quiet and the coloured too."""
    below = {name: contrast(getattr(look, name), getattr(look, ground)) for name in READ}

    assert {name: found for name, found in below.items() if found < TEXT_CONTRAST} == {}


@EVERY_LOOK
def test_text_can_be_read_while_it_is_pressed_selected_or_filled(look) -> None:
    """A button held down, selected words, the word on a filled button at rest and under the pointer."""
    assert contrast(look.text, look.pressed) >= TEXT_CONTRAST
    assert contrast(look.text, look.selection) >= TEXT_CONTRAST
    assert contrast(look.on_accent, look.accent) >= TEXT_CONTRAST
    assert contrast(look.on_accent, look.accent_hover) >= TEXT_CONTRAST
    assert contrast(look.muted, look.pressed) >= 4.5  # a filled button that is switched off


@EVERY_LOOK
@pytest.mark.parametrize("ground", GROUNDS)
def test_edges_marks_and_the_focus_can_be_seen(look, ground) -> None:
    """3:1 for whatever shows where a control ends, which one has the focus, and what an icon means."""
    below = {name: contrast(getattr(look, name), getattr(look, ground)) for name in SEEN}

    assert {name: found for name, found in below.items() if found < LINE_CONTRAST} == {}


@EVERY_LOOK
@pytest.mark.parametrize("role", ["primary", "choice"])
def test_the_focus_can_be_seen_on_a_filled_button(look, role, qapp, qtbot) -> None:
    """3:1 between what is painted with and without it: a ring in the colour of the text was 1.5:1 on the accent."""
    qapp.setPalette(palette_of(look))
    qapp.setStyleSheet(style_sheet(look, 16))
    window = QWidget()
    qtbot.addWidget(window)
    column, other = QVBoxLayout(window), QPushButton("Avbryt")
    filled = button("Lagre", lambda: None, "primary") if role == "primary" else Choice()
    filled.setCheckable(role == "choice")
    filled.setChecked(role == "choice")
    column.addWidget(filled)
    column.addWidget(other)
    with qtbot.waitActive(window):
        window.show()
    other.setFocus()
    rest = filled.grab().toImage()
    filled.setFocus()
    focused = filled.grab().toImage()
    changed = sum(
        contrast(rest.pixelColor(x, y).name(), focused.pixelColor(x, y).name()) >= LINE_CONTRAST
        for x in range(rest.width())
        for y in range(rest.height())
    )
    undress(qapp)

    assert changed >= rest.width() + rest.height()


@EVERY_LOOK
def test_every_control_of_the_sheet_has_an_edge_to_be_seen(look) -> None:
    """In the style sheet itself: no border of a control at rest is fainter than 3:1."""
    faint = []
    for selectors, rule in re.findall(r"([^{}]+){([^{}]*)}", style_sheet(look, 16)):
        edge = re.search(r"border(?:-color)?: (?:[12]px solid )?(#[0-9a-f]{6})", rule)
        controls = [one for one in re.split(r",\s*", selectors.strip()) if CONTROLS.match(one)]
        if edge is None or not controls or "disabled" in selectors or "inline" in selectors or "name" in selectors:
            continue  # what is switched off, and texts that are edited where they stand and show it under the pointer
        if min(contrast(edge[1], ground) for ground in (look.background, look.surface, look.raised)) < LINE_CONTRAST:
            faint.append((controls, edge[1]))

    assert faint == []


@EVERY_LOOK
@pytest.mark.parametrize("colour", [*PALETTE, IDEA_COLOUR, "#FFFFFF", "#000000", "#777777"])
def test_a_code_can_be_told_on_every_ground(look, colour, qapp) -> None:
    """Squares, discs and stripes 3:1 by their edge, a theme's name in its colour 7:1, text on its wash 7:1."""
    before = qapp.palette()
    qapp.setPalette(palette_of(look))
    inks = Inks(palette_of(look))
    qapp.setPalette(before)
    for ground in look.grounds:
        assert contrast(edge_of(colour, look.grounds).name(), ground) >= LINE_CONTRAST
        assert contrast(name_colour(colour, look.grounds).name(), ground) >= TEXT_CONTRAST
    surface, text = look.surface.upper(), look.text.upper()
    assert contrast(wash(colour, surface, text), text) >= TEXT_CONTRAST
    assert contrast(inks.faint.name(), look.background) >= TEXT_CONTRAST
    for depth in range(1, DEEPEST + 1):
        assert contrast(inks.neutral(depth).name(), look.text) >= TEXT_CONTRAST


@EVERY_LOOK
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


def test_a_see_through_part_has_the_look_of_the_program(opened) -> None:
    """A text edited where it stands has no ground: it was taken for black, and marked as in high contrast."""
    opened.settings.look = "light"
    field = GrowingText("Tekst", opened)
    field.ensurePolished()

    assert field.palette().color(QPalette.ColorRole.Window).alpha() == 0
    assert tokens(field).name == "light"


def test_the_letters_of_interviews_are_hers_wherever_they_are_read(opened) -> None:
    """In the transcript, its extracts and around a unit; the rest of the window keeps its own."""
    context = Surroundings(opened.open.session)
    assert context.font().family() == "Liberation Serif"
    opened.settings.reading_font = "Liberation Sans Narrow"
    opened.remake()
    page, context = opened.open.workspace.text_page, Surroundings(opened.open.session)
    page.right.setCurrentIndex(1)
    found = page.extracts.findChild(ExtractsList)
    fonts = (page.pane.view.font(), context.font(), found.itemDelegate().reading_font)
    names = {font.families()[0] for font in fonts}
    elsewhere = opened.font().families()
    opened.settings.reading_font = ""

    assert names == {"Liberation Sans Narrow"}
    assert "Liberation Sans Narrow" not in elsewhere


def test_the_look_changes_at_once(window, qapp) -> None:
    """Look and size hold without a restart."""
    window.settings.look = "contrast"
    assert tokens().name == "contrast"
    before = qapp.font().pointSizeF()
    window.settings.scale = 200
    assert qapp.font().pointSizeF() == pytest.approx(before * 2)
    window.settings.scale = 100
    window.settings.look = "light"


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

"""Every setting has its sign “What is this?”: a new one without a sentence fails here."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractSpinBox, QCheckBox, QComboBox, QRadioButton, QToolButton, QWidget

from annotator.storage.actions import life
from annotator.ui.anonymise.section import AnonymiseSection
from annotator.ui.chapter.form_sheet import FormSheet
from annotator.ui.documents.import_dialog import ImportDialog
from annotator.ui.documents.same_choice import SameChoice
from annotator.ui.help.what import EXPLAINED
from annotator.ui.listening.bar import ListeningBar
from annotator.ui.listening.section import RecordingsSection
from annotator.ui.privacy.closing_section import ClosingSection
from annotator.ui.privacy.key_section import KeySection
from annotator.ui.privacy.life_section import LifeSection
from annotator.ui.privacy.rights_section import RightsSection
from annotator.ui.session import Session
from annotator.ui.settings import Settings
from annotator.ui.sharing.make_section import MakeSection
from annotator.ui.sharing.member_section import MemberSection
from annotator.ui.shell.new_project_page import NewProjectPage
from annotator.ui.shell.settings_sheet import SettingsSheet
from annotator.ui.taking_out.sheet import TakeOutSheet
from tests.ui.documents.fakes import CannedAsk

SETTINGS = (QCheckBox, QComboBox, QAbstractSpinBox, QRadioButton)
NO_SETTINGS = ("DateField", "RequestRow", "SplitBox")
"""A day; a tick for each thing she has: what they are stands beside them."""

Made = Callable[[Session, CannedAsk], QWidget]
PLACES: dict[str, Made] = {
    kind.__name__: kind
    for kind in (
        FormSheet,
        TakeOutSheet,
        MakeSection,
        MemberSection,
        LifeSection,
        RightsSection,
        ClosingSection,
        KeySection,
        RecordingsSection,
        AnonymiseSection,
    )
} | {
    "SettingsSheet": lambda _session, _ask: SettingsSheet(Settings()),
    "ListeningBar": lambda _session, _ask: ListeningBar(),
    "SameChoice": lambda _session, _ask: SameChoice("the same", "others"),
    "NewProjectPage": lambda _session, ask: NewProjectPage(ask),
    "ImportDialog": lambda session, ask: ImportDialog(session, ask, []),
}


def unexplained(place: QWidget) -> list[str]:
    """The settings of a place without a sign, as a developer finds them."""
    found = []
    for kind in SETTINGS:
        for one in place.findChildren(kind):
            around, part = [], one
            while part is not None and part is not place:
                around.append(type(part).__name__)
                part = part.parentWidget()
            if not one.property(EXPLAINED) and not set(around) & set(NO_SETTINGS):
                words = one.text() if isinstance(one, QCheckBox | QRadioButton) else one.accessibleName()
                found.append(f"{' < '.join(around)}: {words}")
    return found


@pytest.mark.parametrize("name", PLACES)
def test_every_setting_says_what_it_is(name: str, session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """A box, a list, a number: each has a sentence and leads to the page behind it."""
    life.add_end_date(session.store, "approval", "2027-06-30")
    place = PLACES[name](session, CannedAsk())
    qtbot.addWidget(place)

    assert unexplained(place) == []


def test_the_sign_is_read_aloud_and_leads_on(session: Session, qtbot) -> None:  # type: ignore[no-untyped-def]
    """Each sign has its sentence; those of the ticks of an own quote style and of the margins are there."""
    sheet = FormSheet(session, CannedAsk())
    qtbot.addWidget(sheet)
    signs = [one for one in sheet.findChildren(QToolButton) if one.accessibleName().startswith("What is this: ")]

    assert all(one.accessibleDescription() for one in signs)
    names = {one.accessibleName().removeprefix("What is this: ") for one in signs}
    assert {"Italics", "Every turn names its speaker", "Top margin (cm)", "Word template of your university"} <= names

"""What categories, states, marks and reasons are called in her language."""

from typing import Literal

from PySide6.QtCore import QCoreApplication

from annotator.ui.languages import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

State = Literal["open", "replaced", "generalised", "kept", "leaves"]
"""`leaves`: accepted in a leak check, so that no later check stops at it."""

CATEGORIES = {
    "name": QT_TRANSLATE_NOOP("Anonymise", "Names"),
    "place": QT_TRANSLATE_NOOP("Anonymise", "Places"),
    "organisation": QT_TRANSLATE_NOOP("Anonymise", "Workplaces"),
    "contact": QT_TRANSLATE_NOOP("Anonymise", "Contact details"),
    "number": QT_TRANSLATE_NOOP("Anonymise", "Numbers"),
    "date": QT_TRANSLATE_NOOP("Anonymise", "Dates"),
    "age": QT_TRANSLATE_NOOP("Anonymise", "Ages"),
    "title": QT_TRANSLATE_NOOP("Anonymise", "Occupations"),
    "pronoun": QT_TRANSLATE_NOOP("Anonymise", "Pronouns"),
    "third_person": QT_TRANSLATE_NOOP("Anonymise", "Third persons"),
    "special": QT_TRANSLATE_NOOP("Anonymise", "Special categories"),
    "other": QT_TRANSLATE_NOOP("Anonymise", "Other"),
}
ONE = {
    "name": QT_TRANSLATE_NOOP("Anonymise", "name"),
    "place": QT_TRANSLATE_NOOP("Anonymise", "place"),
    "organisation": QT_TRANSLATE_NOOP("Anonymise", "workplace"),
    "contact": QT_TRANSLATE_NOOP("Anonymise", "contact detail"),
    "number": QT_TRANSLATE_NOOP("Anonymise", "number"),
    "date": QT_TRANSLATE_NOOP("Anonymise", "date"),
    "age": QT_TRANSLATE_NOOP("Anonymise", "age"),
    "title": QT_TRANSLATE_NOOP("Anonymise", "occupation"),
    "pronoun": QT_TRANSLATE_NOOP("Anonymise", "pronoun"),
    "third_person": QT_TRANSLATE_NOOP("Anonymise", "third person"),
    "special": QT_TRANSLATE_NOOP("Anonymise", "special category"),
    "other": QT_TRANSLATE_NOOP("Anonymise", "other"),
}
_WHY = {
    "first_name": QT_TRANSLATE_NOOP("Anonymise", "A first name."),
    "family_name": QT_TRANSLATE_NOOP("Anonymise", "A family name."),
    "capitalised": QT_TRANSLATE_NOOP("Anonymise", "A capital letter in the middle of a sentence."),
    "street": QT_TRANSLATE_NOOP("Anonymise", "Looks like an address."),
    "register": QT_TRANSLATE_NOOP("Anonymise", "You have replaced this elsewhere."),
    "email": QT_TRANSLATE_NOOP("Anonymise", "An e-mail address."),
    "phone": QT_TRANSLATE_NOOP("Anonymise", "A telephone number."),
    "url": QT_TRANSLATE_NOOP("Anonymise", "A web address."),
    "national_id": QT_TRANSLATE_NOOP("Anonymise", "A national identity number: its check digits are right."),
    "plate": QT_TRANSLATE_NOOP("Anonymise", "The registration number of a car."),
    "property": QT_TRANSLATE_NOOP("Anonymise", "The number of a property in the land register."),
    "account_number": QT_TRANSLATE_NOOP("Anonymise", "An account number: its check digit is right."),
    "organisation_number": QT_TRANSLATE_NOOP("Anonymise", "An organisation number: its check digit is right."),
    "health": QT_TRANSLATE_NOOP("Anonymise", "Says something about somebody's health."),
    "relation": QT_TRANSLATE_NOOP("Anonymise", "Speaks about somebody who has not agreed to take part."),
    "gendered": QT_TRANSLATE_NOOP("Anonymise", "Tells the gender; your rule asks for a neutral pronoun."),
}
_KINDS = {
    "third_person": QT_TRANSLATE_NOOP("Anonymise", "Third person"),
    "health": QT_TRANSLATE_NOOP("Anonymise", "Health"),
    "special": QT_TRANSLATE_NOOP("Anonymise", "Special category"),
}
_STATES = {
    "open": QT_TRANSLATE_NOOP("Anonymise", "open"),
    "replaced": QT_TRANSLATE_NOOP("Anonymise", "replaced"),
    "generalised": QT_TRANSLATE_NOOP("Anonymise", "generalised"),
    "kept": QT_TRANSLATE_NOOP("Anonymise", "kept"),
    "leaves": QT_TRANSLATE_NOOP("Anonymise", "may leave"),
}
REASONS = (
    QT_TRANSLATE_NOOP("Anonymise", "Known to everybody"),
    QT_TRANSLATE_NOOP("Anonymise", "Tells nothing here"),
    QT_TRANSLATE_NOOP("Anonymise", "Not what it looks like"),
    QT_TRANSLATE_NOOP("Anonymise", "She has agreed to it"),
)


def category_name(category: str) -> str:
    """Several of a category, for a filter."""
    return translate("Anonymise", CATEGORIES.get(category, CATEGORIES["other"]))


def one_of(category: str) -> str:
    """One of a category, for a chip."""
    return translate("Anonymise", ONE.get(category, ONE["other"]))


def why_found(why: str) -> str:
    """Why a detector stopped at a term, or the empty string where its category says enough."""
    return translate("Anonymise", _WHY[why]) if why in _WHY else ""


def mark_name(kind: str) -> str:
    """What a mark is about."""
    return translate("Anonymise", _KINDS[kind])


def state_name(state: State) -> str:
    """How a term stands."""
    return translate("Anonymise", _STATES[state])


def reasons() -> list[str]:
    """The quick reasons to keep a finding."""
    return [translate("Anonymise", reason) for reason in REASONS]

"""Numbers, addresses on the net, dates, years and ages."""

import re
from collections.abc import Iterator

from annotator.confidentiality.detectors_checksums import (
    has_birth_date,
    is_account_number,
    is_iban,
    is_national_id,
    is_organisation_number,
)
from annotator.confidentiality.detectors_words import Finding, made

_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_URL = re.compile(
    r"(?:https?://|www\.)[^\s<>»”\"]*[\w/]|(?<![\w@.-])(?:[\w-]+\.)+(?:no|com|org|net|se|dk|uk|io|eu)\b(?:/[^\s<>»”\"]*[\w/])?",
    re.IGNORECASE,
)
_HANDLE = re.compile(r"(?<![\w@.])@\w{3,}")
_IBAN = re.compile(r"\b[A-Z]{2}[0-9]{2}(?:[ \u00a0]?[A-Z0-9]){11,30}\b")
_DIGITS = re.compile(r"(?<![\w.,+])\+?\(?[0-9](?:[ .\u00a0\u202f\u2009()\-]{0,2}[0-9]){4,16}(?![0-9])")
_PLATE = re.compile(r"\b[A-HJ-NPR-Z]{2}[ \u00a0]?[0-9]{5}\b")
"""A registration number as the Norwegian road authority gives them: two letters, never I, O or Q, and five digits."""
_PROPERTY = re.compile(
    r"\b(?:gnr|g\.nr|gårdsnr|gardsnr|gårdsnummer|gardsnummer)\.? ?[0-9]+"
    r"(?:(?:,| og|/| -)? ?(?:bnr|b\.nr|bruksnr|bruksnummer)\.? ?[0-9]+)?",
    re.IGNORECASE,
)
_MONTHS = (
    "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|"
    "january|february|march|may|june|july|october|december"
)
_AHEAD = "(?=[jfmasond])"
"""What a month may begin with: looked at first, it halves the time."""
_MONTH = rf"(?:{_MONTHS}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|okt|oct|nov|des|dec)\.?)"
_YEAR = r"(?:19[2-9][0-9]|20[0-4][0-9])"
_UP_TO_TEN = "første|fyrste|andre|tredje|fjerde|femte|sjette|s(?:ju|yv)end[ea]|åttend[ea]|åttand[ea]|ni[ea]nde"
_TEENS = "ti[ea]nde|ellevte|tolvte|(?:trett|fjort|fem?t|sekst|sytt|att|nitt)[ea]nde"
_ORDINAL = rf"(?:(?:tjue|trett?i|(?:en|to|tre|fire|fem|seks|syv|åtte|ni)og)(?:{_UP_TO_TEN}|tyvende)"
_ORDINAL += rf"|{_UP_TO_TEN}|{_TEENS}|tjuend[ea]|tjuand[ea]|tyvende|tretti[ea]nde)"
_TENS = "ti|tjue|tyve|tretti|tredve|førti|femti|seksti|sytti|åtti|nitti"
_ONES = "e[nti]n?|to|tre|fire|fem|seks|sju|syv|åtte|ni"
_YEAR_IN_WORDS = rf"nitt[ea]n(?:hundreog)?(?:(?:{_ONES})og)?(?:{_TENS})(?:{_ONES})?"
_YEAR_IN_PARTS = rf"nitt[ea]n[ -]?(?:hundre[ -]?og[ -]?)?(?:(?:{_ONES})og)?(?:{_TENS})[ -]?(?:{_ONES})?"
_DATES = (
    (re.compile(rf"\b{_ORDINAL} {_MONTH} (?:{_YEAR}|{_YEAR_IN_PARTS})\b", re.IGNORECASE), "full_date"),
    (re.compile(rf"\b{_ORDINAL} (?:{_MONTHS})\b", re.IGNORECASE), "day"),
    (re.compile(rf"\b{_YEAR_IN_WORDS}\b", re.IGNORECASE), "year"),
    (re.compile(rf"(?<![\w.])[0-3]?[0-9][./-][01]?[0-9][./-](?:{_YEAR}|[0-9]{{2}})(?![\w])"), "full_date"),
    (re.compile(rf"(?<![\w.-]){_YEAR}-[01][0-9]-[0-3][0-9](?![\w-])"), "full_date"),
    (re.compile(rf"\b[0-3]?[0-9](?:\. ?|(?:st|nd|rd|th)? )(?:of )?{_MONTH},? {_YEAR}\b", re.IGNORECASE), "full_date"),
    (re.compile(rf"\b{_AHEAD}{_MONTH} [0-3]?[0-9](?:st|nd|rd|th)?, {_YEAR}\b", re.IGNORECASE), "full_date"),
    (re.compile(rf"\b[0-3]?[0-9](?:\.|st|nd|rd|th)? (?:of )?(?:{_MONTHS})\b", re.IGNORECASE), "day"),
    (re.compile(rf"\b{_AHEAD}(?:{_MONTHS}) [0-3]?[0-9](?:st|nd|rd|th)\b", re.IGNORECASE), "day"),
    (re.compile(rf"\b{_AHEAD}(?:{_MONTHS}) {_YEAR}\b", re.IGNORECASE), "month"),
    (
        re.compile(
            rf"(?<![\w.,/-]){_YEAR}(?:-tallet|-talet|s)?(?![\w%,.]*[0-9])(?! ?(?:kr|kroner|ord|words|meter|%|år\b))"
        ),
        "year",
    ),
)
_HOLIDAY = re.compile(
    r"(?:17\. mai|1\. mai|syttende mai|syttande mai|første mai|24\. desember|31\. desember|25 december|24 december)",
    re.IGNORECASE,
)
_AGES = (
    (r"\b[1-9][0-9]{0,2}[- ]?(?:åring|årig|year-old)\w*", "age_word"),
    (r"\b[1-9][0-9]{0,2} (?:år|years?)[ -](?:gam\w+|old)\b", "years_old"),
    (r"\b[a-zæøå]{2,}[ -](?:år|years?)[ -](?:gam\w+|old)\b", "years_old"),
    (r"\b[a-zæøå]{4,}(?:-?åring)(?:en|a|ar|er)?\b", "age_word"),
    (r"\b[1-9]0-(?:åra|årene|årane)\b", "decade"),
    (
        (
            r"\b(?:in|i) (?:my|his|her|their|slutten av|midten av|begynnelsen av) (?:\w+ )?"
            r"(?:[a-zæøå]+ties|[a-zæøå]+åra|[a-zæøå]+årene)\b"
        ),
        "decade",
    ),
    (r"\b(?:aged|age|alder) [1-9][0-9]\b", "aged"),
    (
        (
            r"\b(?:er|var|blir|ble|blei|vart|fylte|fyller|runda|rundet|am|is|was|turned|turning) ([1-9][0-9])"
            r"(?= år[.,!?]|[.,!?;]|$| og | and | nå| no | now)"
        ),
        "is",
    ),
    (
        (
            r"(?<!i )(?<!på )(?<!for )(?<!siste )(?<!etter )(?<!in )(?<!med )(?<!over )(?<![0-9.,-])\b[1-9][0-9] år\b"
            r"(?! (?:siden|sidan|etter|til|med|på|som|i|senere|seinare))"
        ),
        "years",
    ),
)
_AGE_RULES = tuple((re.compile(pattern, re.IGNORECASE | re.MULTILINE), why) for pattern, why in _AGES)


def contacts(text: str) -> Iterator[Finding]:
    """E-mail addresses, links and handles."""
    if "@" in text:
        for match in _EMAIL.finditer(text):
            yield made("contact", text, *match.span(), "email")
        for match in _HANDLE.finditer(text):
            yield made("contact", text, *match.span(), "handle")
    for match in _URL.finditer(text):
        if not text[: match.start()].endswith("@"):
            yield made("contact", text, *match.span(), "url")


def numbers(text: str) -> Iterator[Finding]:
    """Numbers of persons, firms, accounts and telephones, however grouped; number plates and numbers of properties."""
    for match in _IBAN.finditer(text):
        if is_iban(re.sub(r"\s", "", match[0])):
            yield made("number", text, *match.span(), "iban")
    for pattern, rule in ((_PLATE, "plate"), (_PROPERTY, "property")):
        for match in pattern.finditer(text):
            yield made("number", text, *match.span(), rule)
    for match in _DIGITS.finditer(text):
        written = match[0]
        digits = re.sub(r"[^0-9]", "", written)
        why = _kind(digits) if "+" not in written else None
        if why is not None:
            yield made("number", text, *match.span(), why)
        elif _is_phone(written, digits):
            yield made("contact", text, *match.span(), "phone")


def _kind(digits: str) -> str | None:
    if is_national_id(digits):
        return "national_id"
    if is_account_number(digits):
        return "account_number"
    if is_organisation_number(digits):
        return "organisation_number"
    # Written down wrong, it still says when somebody was born.
    return "like_national_id" if len(digits) == 11 and has_birth_date(digits) else None


_AS_A_DATE = re.compile(r"[0-9]{1,2}([./-])[0-9]{1,2}\1[0-9]{2,4}|[0-9]{4}([./-])[0-9]{1,2}\2[0-9]{1,2}")


def _is_phone(written: str, digits: str) -> bool:
    if not 8 <= len(digits) <= 15 or _AS_A_DATE.fullmatch(written):
        return False
    import phonenumbers

    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(written, "NO"))
    except phonenumbers.NumberParseException:
        return False


def dates(text: str) -> Iterator[Finding]:
    """Dates with a day or a month, and years. The national holidays name nobody's day."""
    for pattern, why in _DATES:
        for match in pattern.finditer(text):
            if why != "day" or not _HOLIDAY.fullmatch(match[0]):
                yield made("date", text, *match.span(), why)


def ages(text: str) -> Iterator[Finding]:
    """Somebody's age; not how long something lasted."""
    for pattern, why in _AGE_RULES:
        for match in pattern.finditer(text):
            if _AGE_NUMBER.search(match[0]):
                yield made("age", text, *(match.span(1) if match.re.groups else match.span()), why)


_AGE_NUMBER = re.compile(
    r"[0-9]|tje?tt|tjue|tyve|tretti|trædve|førti|fjørti|femti|seksti|sytti|åtti|nitti|ten|teen|twent|thirt|fort|fift|sixt|sevent|eight|ninet",
    re.IGNORECASE,
)

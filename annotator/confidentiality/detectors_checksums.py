"""Check digits of Norwegian identity, organisation and account numbers, and of IBAN.

Four short sums, written out: the package known for them, python-stdnum, loads `ssl` and `socket` when it is imported,
and nothing that can reach a network is loaded here.
"""

from datetime import date

_FIRST = (3, 7, 6, 1, 8, 9, 4, 5, 2)
_SECOND = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
_ORGANISATION = (3, 2, 7, 6, 5, 4, 3, 2)


def is_national_id(digits: str) -> bool:
    """Eleven digits with the two check digits of a birth number, D-number or a test number, and a day of birth."""
    right = len(digits) == 11 and _digit(digits, _FIRST) == digits[9] and _digit(digits, _SECOND) == digits[10]
    return right and has_birth_date(digits)


def has_birth_date(digits: str) -> bool:
    """Whether the first six digits are a day; D-numbers add 40 to it, test and H-numbers 40, 65 or 80 to the month."""
    day, month = int(digits[:2]), int(digits[2:4])
    day -= 40 if day > 40 else 0
    month -= next((extra for extra in (80, 65, 40) if month > extra), 0)
    try:
        date(2000 + int(digits[4:6]) % 100, month, day)
    except ValueError:
        return (day, month) == (29, 2)
    return True


def is_organisation_number(digits: str) -> bool:
    """Nine digits, the first 8 or 9, with their check digit."""
    return len(digits) == 9 and digits[0] in "89" and _digit(digits, _ORGANISATION) == digits[8]


def is_account_number(digits: str) -> bool:
    """Eleven digits of a bank account with their check digit."""
    return len(digits) == 11 and _digit(digits, _SECOND) == digits[10]


def is_iban(letters: str) -> bool:
    """An IBAN without spaces: its remainder by 97 is 1."""
    rearranged = letters[4:] + letters[:4]
    return 15 <= len(letters) <= 34 and int("".join(str(int(c, 36)) for c in rearranged)) % 97 == 1


def _digit(digits: str, weights: tuple[int, ...]) -> str:
    rest = -sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=False)) % 11
    return str(rest) if rest < 10 else ""

"""Bytes to text: strict UTF-8, then the marks of UTF-16, then a scored ladder of three eight-bit encodings.

General detectors guess wrong on short Norwegian text ("Nå er vi på øya" becomes "Nĺ er vi pĺ řya"), so only the
encodings that occur in Norwegian material compete, and Norwegian letters in sensible places decide.
"""

import codecs
import re
from collections import Counter
from dataclasses import dataclass

from annotator.domain.transcript import Note
from annotator.importing.errors import NotAText, UnknownEncoding

ENCODINGS = ("utf-8", "utf-16", "cp1252", "mac-roman", "cp865")
"""What the interface offers when she chooses the encoding herself."""

_LADDER = ("cp1252", "mac-roman", "cp865")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 256 * 1024
_BINARY = bytes(code for code in range(32) if code not in (0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1A))
_BEYOND_ASCII = bytes(range(128, 256))
_UNUSUAL = bytes(code for code in range(32) if code not in (0x09, 0x0A))
_NEWLINES = re.compile("\r\n|[\r\x0b\x0c\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_SUSPECT = re.compile("[\x00-\x08\x0b-\x1f\u2028\u2029\ud800-\udfff]")
_CONTINUATION = "".join(bytes([code]).decode("cp1252", "replace") for code in range(0x80, 0xC0)).replace("\ufffd", "")
_MOJIBAKE = re.compile(f"[\xc2-\xf4][{re.escape(_CONTINUATION)}\x80-\xbf]{{1,3}}")
_NORWEGIAN = frozenset("æøåÆØÅ")
_LIKELY = frozenset("éèêëóòôöüäáàíñçßÉÖÄÜ–—…’‘“”„«»•§°´½\xa0čđŋšŧžŽŠČ")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Canonical text, the encoding it was read with, and what was noticed."""

    text: str
    encoding: str
    notes: tuple[Note, ...] = ()


def decode(data: bytes) -> Decoded:
    """Find the encoding and read. Raises NotAText for bytes that are no text."""
    raw, encoding, notes = _decoded(data)
    text, cleaned = (raw, ()) if encoding == "utf-8" and _needs_no_cleaning(data) else cleaned_text(raw)
    return Decoded(text, encoding, (*notes, *cleaned, *_mojibake(text)))


def decode_as(data: bytes, encoding: str) -> Decoded:
    """Read with the encoding she chose; bytes it does not know become U+FFFD. Raises UnknownEncoding."""
    try:
        raw = data.decode(encoding, "replace")
    except (LookupError, UnicodeError, ValueError) as error:
        raise UnknownEncoding(encoding) from error
    text, cleaned = cleaned_text(raw)
    return Decoded(text, encoding, (*cleaned, *_mojibake(text)))


def canonical(text: str) -> str:
    """The one form in which text is kept: `\\n` for every line or page break, no BOM, no control characters but tab.

    Nothing else changes: runs of spaces, dots, no-break spaces and composed or decomposed letters stay.
    """
    return cleaned_text(text)[0]


def cleaned_text(text: str) -> tuple[str, tuple[Note, ...]]:
    """`canonical`, with notes that count the characters taken out."""
    text = text.lstrip("\ufeff")
    if _SUSPECT.search(text) is None:
        return text, ()
    text = _NEWLINES.sub("\n", text)
    text, controls = _CONTROLS.subn("", text)
    text, surrogates = _SURROGATES.subn("", text)
    counts = (("controls_removed", controls), ("surrogates_removed", surrogates))
    # A mark may have hidden behind a control character: no text begins with one.
    return text.lstrip("\ufeff"), tuple(Note(code, count) for code, count in counts if count)


def repaired(text: str) -> tuple[str, int]:
    """UTF-8 that was once read as Windows text ("pÃ¥") made right again, and how many sequences that concerned."""
    damaged = _damaged(text)
    if not damaged:
        return text, 0
    count = sum(found in damaged for found in _MOJIBAKE.findall(text))
    return canonical(_MOJIBAKE.sub(lambda match: damaged.get(match[0], match[0]), text)), count


def _needs_no_cleaning(data: bytes) -> bool:
    """Whether UTF-8 bytes are canonical as they are; much quicker to see than in the text."""
    if data.startswith(codecs.BOM_UTF8) or len(data.translate(None, _UNUSUAL)) != len(data):
        return False
    return b"\xe2\x80\xa8" not in data and b"\xe2\x80\xa9" not in data


def _mojibake(text: str) -> tuple[Note, ...]:
    damaged = _damaged(text)
    if not damaged:
        return ()
    return (Note("mojibake", sum(found in damaged for found in _MOJIBAKE.findall(text))),)


def _damaged(text: str) -> dict[str, str]:
    """Sequences that are UTF-8 read wrongly, with what they stood for."""
    if text.isascii() or not any(first in text for first in "ÃÂâ"):
        return {}
    return {found: right for found in set(_MOJIBAKE.findall(text)) if (right := _undone(found)) is not None}


def _undone(sequence: str) -> str | None:
    try:
        data = b"".join(_as_byte(character) for character in sequence)
        # The pattern takes up to four characters; what follows a whole sequence is text of its own.
        right = codecs.getincrementaldecoder("utf-8")().decode(data)
    except UnicodeError:
        return None
    return right if right and len(right.encode()) == len(data) else None


def _as_byte(character: str) -> bytes:
    try:
        return character.encode("cp1252")
    except UnicodeEncodeError:
        return character.encode("latin-1")


def _decoded(data: bytes) -> tuple[str, str, tuple[Note, ...]]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _wide(data[len(mark) :], encoding) if encoding != "utf-8" else _narrow(data[len(mark) :])
    if b"\0" in data:
        wide = _null_pattern(data)
        if wide:
            return _wide(data, wide)
    return _narrow(data)


def _null_pattern(data: bytes) -> str:
    """UTF-16 without a mark: every second byte of Western text is nought."""
    sample = data[:_SAMPLE]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = max(1, len(sample) // 2)
    if odd > 0.5 * half and even < 0.1 * half:
        return "utf-16-le"
    if even > 0.5 * half and odd < 0.1 * half:
        return "utf-16-be"
    return ""


def _wide(data: bytes, encoding: str) -> tuple[str, str, tuple[Note, ...]]:
    unit = 4 if "32" in encoding else 2
    rest = len(data) % unit
    errors = "surrogatepass" if unit == 2 else "replace"
    text = data[: len(data) - rest].decode(encoding, errors)
    return text, encoding, ((Note("cut_off"),) if rest else ())


def _narrow(data: bytes) -> tuple[str, str, tuple[Note, ...]]:
    sample = data[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _BINARY))
    if controls > 0.02 * len(sample):
        raise NotAText
    try:
        return data.decode("utf-8"), "utf-8", ()
    except UnicodeDecodeError:
        pass
    if controls > 0.002 * len(sample) + 1:
        raise NotAText
    mixed = _mostly_utf8(data)
    if mixed is not None:
        return mixed
    encoding = max(_LADDER, key=lambda name: _score(data[:_SAMPLE].decode(name, "replace")))
    foreign = len(data) - len(data.translate(None, _BEYOND_ASCII))
    return data.decode(encoding, "replace"), encoding, (Note("encoding_guessed", foreign, encoding),)


def _mostly_utf8(data: bytes) -> tuple[str, str, tuple[Note, ...]] | None:
    """UTF-8 with a few foreign bytes, such as a file broken off inside a letter or put together from two."""
    valid = data.decode("utf-8", "ignore")
    foreign = len(data) - len(valid.encode())
    if sum(character > "\x7f" for character in valid) < 3 * foreign:
        return None
    return data.decode("utf-8", "annotator-cp1252"), "utf-8", (Note("mixed_encoding", foreign),)


def _foreign_bytes(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error("annotator-cp1252", _foreign_bytes)


def _score(text: str) -> float:
    """How much the characters beyond ASCII look like Norwegian: letters in words, quotation marks, dashes."""
    total = 0.0
    for match, count in Counter(re.findall(r"(?=(.?[^\x00-\x7f]))", text, re.DOTALL)).items():
        before, character = (match[0], match[-1]) if len(match) == 2 else (" ", match)
        total += count * _weight(before, character)
    return total


def _weight(before: str, character: str) -> float:
    if character in _NORWEGIAN:
        return 3.0 if character.islower() or not before.islower() else -3.0
    if character == "\ufffd":
        return -5.0
    if character == "’" and before.isalpha():
        return 2.0
    return 1.0 if character in _LIKELY else -2.0

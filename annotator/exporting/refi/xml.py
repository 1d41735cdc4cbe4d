"""XML as strings: elements, attributes and identities. Strings, because there are thousands of selections to write."""

import hashlib
import re
from html import escape

PROJECT = "urn:QDA-XML:project:1.0"
CODEBOOK = "urn:QDA-XML:codebook:1.0"
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_UUID = re.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_TIME = re.compile(r"[12]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d")
_COLOUR = re.compile("#[0-9A-Fa-f]{6}")
_IN_ATTRIBUTE = {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}


def clean(text: str) -> str:
    """The text without what XML cannot hold."""
    return _ILLEGAL.sub("", text) if _ILLEGAL.search(text) else text


def content(text: str) -> str:
    """Text as an element's content."""
    return escape(clean(text), quote=False).replace("\r", "&#13;")


def attribute(name: str, text: str) -> str:
    """An attribute with a space before it."""
    value = escape(clean(text))
    for character, written in _IN_ATTRIBUTE.items():
        if character in value:
            value = value.replace(character, written)
    return f' {name}="{value}"'


def element(name: str, text: str) -> str:
    """An element that holds text; nothing for none."""
    return f"<{name}>{content(text)}</{name}>" if text else ""


def holding(name: str, inner: str, attributes: str = "") -> str:
    """An element that holds others."""
    return f"<{name}{attributes}>{inner}</{name}>" if inner else f"<{name}{attributes}/>"


def around(name: str, inner: str) -> str:
    """A container, which may not be empty: nothing for nothing."""
    return f"<{name}>{inner}</{name}>" if inner else ""


def guid_of(uuid: str, *kin: object) -> str:
    """A record's identity in capitals, as two of the programs want it; made of `kin` for a record without one."""
    return uuid.upper() if _UUID.fullmatch(uuid) else derived(uuid, *kin)


def derived(*parts: object) -> str:
    """The identity of what has none of its own with us, the same every time."""
    digits = hashlib.md5("|".join(map(str, parts)).encode(), usedforsecurity=False).hexdigest().upper()
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def time(name: str, at: str) -> str:
    """A time as an attribute, where it is one."""
    return f' {name}="{at}"' if _TIME.fullmatch(at) else ""


def colour(value: str) -> str:
    """A colour as an attribute, where it is one that the format knows."""
    return f' color="{value.upper()}"' if _COLOUR.fullmatch(value) else ""

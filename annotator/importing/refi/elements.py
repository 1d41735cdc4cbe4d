"""Reading QDA-XML tolerantly: names without namespace, identities in any dress, colours in any notation."""

import re
from collections.abc import Iterator

from lxml import etree

from annotator.importing.decoding import canonical
from annotator.importing.package import local_name

_GUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_RGB = re.compile(r"rgba?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})")
_TIME = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)")
_MEMBERS = {"guid", "targetguid"}


def children(element: etree._Element | None, *names: str) -> Iterator[etree._Element]:
    """The elements directly below, of these names, or all."""
    if element is not None:
        for child in element:
            name = local_name(child)
            if name and (not names or name in names):
                yield child


def child(element: etree._Element | None, name: str) -> etree._Element | None:
    """The first element of a name directly below."""
    return next(children(element, name), None)


def said(element: etree._Element | None, name: str) -> str:
    """The text of an element directly below, canonical and without blanks around it."""
    found = child(element, name)
    return canonical("".join(map(str, found.itertext()))).strip() if found is not None else ""


def value(element: etree._Element, name: str) -> str:
    """An attribute, canonical."""
    return canonical(str(element.get(name) or ""))


def guid(element: etree._Element) -> str:
    """An element's identity, small letters without braces; empty where it has none."""
    return bare(str(element.get("guid") or element.get("Guid") or element.get("GUID") or ""))


def target(element: etree._Element) -> str:
    """The identity a reference points at."""
    for name, found in element.attrib.items():
        if str(name).casefold() in _MEMBERS:
            return bare(str(found))
    return ""


def targets(element: etree._Element | None, *names: str) -> list[str]:
    """The identities that the references of these names point at."""
    return [target(found) for found in children(element, *names)]


def bare(text: str) -> str:
    """An identity to compare by."""
    return text.strip().strip("{}").casefold()


def uuid(text: str) -> str:
    """An identity to keep; empty for what is no UUID, so that it gets one."""
    return text if _GUID.fullmatch(text) else ""


def number(element: etree._Element, name: str) -> int:
    """A whole number; 0 where there is none. A fraction is cut off."""
    try:
        found = float(str(element.get(name) or "0").strip())
        return int(found) if abs(found) < 1e12 else 0
    except ValueError:
        return 0


def moment(text: str) -> str:
    """A time without fractions and zone; empty for what is none."""
    found = _TIME.match(text.strip())
    return f"{found[1]}T{found[2]}" if found else ""


def colour(text: str) -> str | None:
    """`#RRGGBB` from a hexadecimal colour, rgb(), or a signed ARGB number; None for anything else."""
    written = text.strip()
    if re.fullmatch("#[0-9A-Fa-f]{3}", written):
        written = "#" + "".join(digit * 2 for digit in written[1:])
    if re.fullmatch("#[0-9A-Fa-f]{6}", written):
        return written.upper()
    if re.fullmatch("#[0-9A-Fa-f]{8}", written):  # alpha first, as in .NET and Qt
        return f"#{written[3:].upper()}"
    found = _RGB.match(written.lower())
    if found:
        return "#" + "".join(f"{min(255, int(part)):02X}" for part in found.groups())
    if re.fullmatch(r"-?\d{1,10}", written):
        return f"#{int(written) & 0xFFFFFF:06X}"
    return None

"""The zip package around a document of an office program, opened with care: it comes from elsewhere."""

import io
import struct
import zlib
from collections.abc import Mapping
from typing import Any
from zipfile import BadZipFile, ZipFile

from lxml import etree

from annotator.importing.errors import DamagedDocument, EncryptedDocument, TooLarge, UnsupportedFormat

LARGEST_PART = 100 * 1024 * 1024
"""Bytes of one unpacked part that holds text."""
HIGHEST_RATIO = 300
"""Unpacked against packed bytes of a part of more than `SMALL` packed ones: deflate could do 1032, text never does."""
SMALL = 10_000

_BROKEN = (KeyError, BadZipFile, EOFError, OSError, ValueError, NotImplementedError, zlib.error, struct.error)
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_OLD_WORD = "WordDocument".encode("utf-16-le")
_MEDIA_TYPES: Mapping[bytes, str] = {
    b"application/vnd.oasis.opendocument.text": "odt",
    b"application/vnd.oasis.opendocument.spreadsheet": "ods",
    b"application/epub+zip": "epub",
}


def open_package(data: bytes, format_name: str) -> ZipFile:
    """The package. Raises DamagedDocument."""
    try:
        return ZipFile(io.BytesIO(data))
    except _BROKEN as error:
        raise DamagedDocument(format_name) from error


def package_format(data: bytes) -> str:
    """What kind of document a zip file is; `zip` if it is none. Raises DamagedDocument for a broken one."""
    package = open_package(data, "zip" if b"word/" not in data[:65_536] else "docx")
    names = package.namelist()
    if any(name.startswith("word/") for name in names):
        return "docx"
    if "mimetype" in names:
        kind = part(package, "mimetype", "zip", limit=256).strip()
        return _MEDIA_TYPES.get(kind.removesuffix(b"-template"), "zip")
    folders = {name.split("/")[0] for name in names}
    return next((format_name for folder, format_name in (("xl", "xlsx"), ("ppt", "pptx")) if folder in folders), "zip")


def ole_format(data: bytes) -> str:
    """`doc`, the format of Word 97–2003. Raises EncryptedDocument for a protected document of today."""
    if _ENCRYPTED_PACKAGE in data:
        raise EncryptedDocument("docx")
    if _OLD_WORD not in data:
        raise UnsupportedFormat("doc")
    return "doc"


def part(package: ZipFile, name: str, format_name: str, limit: int = LARGEST_PART) -> bytes:
    """One part unpacked. Raises DamagedDocument, EncryptedDocument, TooLarge for one that unpacks beyond measure."""
    try:
        info = package.getinfo(name)
        if info.flag_bits & 1:
            raise EncryptedDocument(format_name)
        if info.file_size > limit or info.file_size > HIGHEST_RATIO * max(info.compress_size, SMALL):
            raise TooLarge(info.file_size, limit)
        with package.open(info) as stream:
            data = stream.read(limit + 1)
    except _BROKEN as error:
        raise DamagedDocument(format_name) from error
    if len(data) > limit:
        raise TooLarge(len(data), limit)
    return data


def tree(data: bytes, format_name: str, declared: bool = False) -> etree._Element:
    """The root of an XML part; nothing outside it is loaded, no entity is expanded. Raises DamagedDocument.

    Office formats know no document type; one is there only to do harm. Where a format is `declared` with one, it may
    name its type, but define no entity.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise DamagedDocument(format_name) from error
    type_definition: Any = root.getroottree().docinfo.internalDTD
    if type_definition is not None and (not declared or next(iter(type_definition.iterentities()), None) is not None):
        raise DamagedDocument(format_name)
    return root


_LOCAL: dict[object, str] = {}


def local_name(element: etree._Element) -> str:
    """An element's name without its namespace; empty for what is no element, such as an entity."""
    tag: object = element.tag
    name = _LOCAL.get(tag)
    if name is None:
        name = tag.rpartition("}")[2] if isinstance(tag, str) else ""
        if len(_LOCAL) < 2_000:
            _LOCAL[tag] = name
    return name

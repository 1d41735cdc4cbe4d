"""The package of a QDPX project, opened with care: the project's XML, and the files its sources name."""

from pathlib import Path, PurePosixPath
from zipfile import BadZipFile, ZipFile

from lxml import etree

from annotator.importing.decoding import decode
from annotator.importing.errors import DamagedDocument, EncryptedDocument, NotAText, TooLarge
from annotator.importing.package import LARGEST_PART, local_name, part, tree

FORMAT = "qdpx"
MOST_PARTS = 20_000
MOST_BYTES = 600 * 1024 * 1024
"""Of all parts that are read together: sound and pictures are never unpacked."""
_SCHEMES = ("internal://", "relative://", "absolute://", "file://")


class Package:
    """A QDPX file. Nothing of it is ever written to the disk. Raises DamagedDocument, TooLarge."""

    def __init__(self, zipped: ZipFile) -> None:
        self._zip = zipped
        names = zipped.namelist()
        if len(names) > MOST_PARTS:
            raise TooLarge(len(names), MOST_PARTS)
        if any(_leads_out(name) for name in names):
            raise DamagedDocument(FORMAT)
        self._names = {name.replace("\\", "/").casefold(): name for name in names}
        self._left = MOST_BYTES
        self._project = self._project_name()
        self._folder = self._project.rpartition("/")[0]

    @classmethod
    def open(cls, path: Path) -> "Package":
        """Open a file; a package may hold hours of sound, so it is not read whole."""
        try:
            return cls(ZipFile(path))
        except (BadZipFile, ValueError, NotImplementedError) as error:
            raise DamagedDocument(FORMAT) from error

    def close(self) -> None:
        """Let go of the file."""
        self._zip.close()

    def project(self) -> etree._Element:
        """The root of the project's XML."""
        return tree(self.read(self._project), FORMAT)

    @property
    def project_name(self) -> str:
        """What the project's XML is called in the package."""
        return self._project

    def read(self, name: str) -> bytes:
        """A part unpacked. Raises DamagedDocument, EncryptedDocument, TooLarge."""
        data = part(self._zip, name, FORMAT, min(LARGEST_PART, self._left))
        self._left -= len(data)
        return data

    def source(self, path: str) -> bytes | None:
        """What a source's path names in the package; None where it is not in there, or damaged."""
        name = self.find(path)
        if name is None:
            return None
        try:
            return self.read(name)
        except (DamagedDocument, EncryptedDocument):
            return None

    def find(self, path: str) -> str | None:
        """The part that a path means: with a scheme or without, in `sources` or beside it, capitals aside."""
        bare = path.replace("\\", "/")
        for scheme in _SCHEMES:
            bare = bare.removeprefix(scheme)
        name = PurePosixPath(bare).name.casefold()
        folder = f"{self._folder.casefold()}/" if self._folder else ""
        tries = (f"{folder}sources/{bare.casefold()}", f"{folder}{bare.casefold()}", f"{folder}sources/{name}")
        return next((self._names[found] for found in tries if found in self._names), None)

    def _project_name(self) -> str:
        found = [name for name in self._names.values() if name.casefold().endswith(".qde")]
        found.sort(key=lambda name: (name.count("/"), PurePosixPath(name).name.casefold() != "project.qde", name))
        if not found:
            raise DamagedDocument(FORMAT)
        return found[0]


def root_of(data: bytes) -> etree._Element:
    """The root of a project or codebook that is no package. Raises DamagedDocument for any other XML."""
    root = tree(data, "qdc")
    if local_name(root) not in ("Project", "CodeBook"):
        raise DamagedDocument("qdc")
    return root


def text_of(data: bytes) -> str:
    """A source's text as it stands, its line breaks and the mark at its beginning with it."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    try:
        return data.decode(decode(data).encoding, "replace")
    except NotAText:
        return ""


def _leads_out(name: str) -> bool:
    steps = name.replace("\\", "/").split("/")
    return ".." in steps or name.startswith(("/", "\\")) or ":" in steps[0]

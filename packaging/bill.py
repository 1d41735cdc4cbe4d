"""What is inside a built program: a bill of materials (CycloneDX, as JSON) and the licence text of everything on it.

PyInstaller notes down where each file it took came from; from that follows whose it is – a Python package, Python
itself, a library of the system, or ours. What has no licence text stops the build.
"""

import ast
import json
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.metadata import Distribution, distributions  # noqa: TID251 – what makes the installers is not in them
from pathlib import Path
from typing import Any

import environment
from steps import ROOT, StepFailed, quietly

LICENCES = ROOT / "packaging" / "licences"
UNWRITTEN = {
    "pyside6_essentials": ("LGPL-3.0.txt", "GPL-3.0.txt", "ICU.txt", "Qt-third-party.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "sqlcipher3": ("SQLCipher.txt", "Apache-2.0.txt"),
}
"""Texts that a package does not bring along for what is inside it: ICU and others in Qt; SQLCipher and OpenSSL in
sqlcipher3."""
INSIDE = {
    "pyside6_essentials": (
        "Qt (LGPL-3.0-only)",
        "ICU (Unicode-3.0)",
        "HarfBuzz, PCRE2, libpng, libjpeg, double-conversion, MD4C and others: see Qt-third-party.txt",
    ),
    "sqlcipher3": ("SQLCipher (BSD-3-Clause)", "OpenSSL (Apache-2.0)", "SQLite (public domain)"),
    "pikepdf": ("QPDF (Apache-2.0)", "libjpeg-turbo (IJG AND BSD-3-Clause)"),
    "pypdfium2": ("PDFium (BSD-3-Clause AND Apache-2.0)",),
    "pillow": ("libjpeg-turbo, libtiff, OpenJPEG, Little CMS, zlib-ng and others: see its licence text",),
    "lxml": ("libxml2 (MIT)", "libxslt (MIT)"),
}
"""Libraries that packages hold in their binaries, where no file of their own tells of them."""
LICENCE_FILE = re.compile(r"licen[cs]e|copying|notice|copyright", re.IGNORECASE)
COMMON = Path("/usr/share/common-licenses")
ALWAYS = ("pyinstaller",)
"""What starts the program is PyInstaller's, though it comes from no file of the list."""


@dataclass(slots=True)
class Component:
    """One thing on the bill. `texts`: its licence, by file name."""

    name: str
    version: str
    licence: str
    purl: str
    texts: dict[str, Path] = field(default_factory=dict)
    holds: tuple[str, ...] = ()


def write(work: Path, target: Path, version: str, time: int, also: Iterable[Path] = ()) -> None:
    """Write bill and texts into the folder `target`; `work` is what PyInstaller noted down, `also` what else is inside.

    Raises StepFailed for a component whose licence text is nowhere to be found.
    """
    components = sorted(_components(_sources(work) | set(also)), key=lambda component: component.purl)
    bare = [component.name for component in components if not component.texts]
    if bare:
        raise StepFailed(f"No licence text for {', '.join(bare)}. See packaging/licences/README.md.")
    shutil.rmtree(target, ignore_errors=True)
    for component in components:
        folder = target / component.name
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in component.texts.items():
            (folder / name).write_bytes(text.read_bytes())
    said = json.dumps(as_cyclonedx(components, version, time), ensure_ascii=False, indent=1)
    (target / "bill-of-materials.json").write_text(said + "\n", encoding="utf-8")


def as_cyclonedx(components: Iterable[Component], version: str, time: int) -> dict[str, Any]:
    """The bill in the words of CycloneDX 1.6."""
    ours = {"type": "application", "name": "annotator", "version": version, "licenses": [{"license": {"id": "MIT"}}]}
    made = datetime.fromtimestamp(time, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"timestamp": made, "component": ours},
        "components": [_as_entry(component) for component in components],
    }


def _as_entry(component: Component) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "type": "library",
        "bom-ref": component.purl,
        "name": component.name,
        "version": component.version,
        "purl": component.purl,
        "licenses": [{"license": {"name": component.licence}}],
    }
    if component.holds:
        entry["properties"] = [{"name": "annotator:holds", "value": held} for held in component.holds]
    return entry


def _sources(work: Path) -> set[Path]:
    """Where every file inside came from, modules and binaries alike."""
    found = set()
    for name in ("COLLECT-00.toc", "PYZ-00.toc"):
        noted = ast.literal_eval((work / name).read_text(encoding="utf-8"))
        for rows in (part for part in noted if isinstance(part, list)):
            found |= {Path(source) for _, source, kind in rows if kind != "SYMLINK" and Path(source).is_absolute()}
    return found


def _components(sources: set[Path]) -> Iterator[Component]:
    packages = Path(quietly(environment.PYTHON, "-c", "import sysconfig; print(sysconfig.get_path('platlib'))"))
    owners: dict[Path, Distribution] = {}
    by_name = {}
    for found in distributions(path=[str(packages)]):
        by_name[_name(found)] = found
        owners |= {(packages / file): found for file in found.files or ()}
    used = {_name(owners[source]) for source in sources if source in owners} | set(ALWAYS)
    yield from (_of_package(by_name[name], packages) for name in used)
    yield _python()
    yield _fonts()
    base = Path(sys.base_prefix)
    inside = (packages, ROOT, base if base != Path("/usr") else packages)
    yield from _of_system(source for source in sources if not any(source.is_relative_to(place) for place in inside))


def _name(distribution: Distribution) -> str:
    return distribution.metadata["Name"].lower().replace("-", "_")


def _of_package(found: Distribution, packages: Path) -> Component:
    said = [line for key in ("License-Expression", "License") for line in found.metadata.get_all(key) or ()]
    licence = said[0].split("\n")[0] if said else _classified(found)
    name = _name(found)
    info = [packages / file for file in found.files or () if ".dist-info" in str(file)]
    texts = {
        re.sub(r"^licenses-", "", "-".join(path.relative_to(packages).parts[1:])): path
        for path in sorted(info)
        if path.is_file() and any(LICENCE_FILE.search(part) for part in path.relative_to(packages).parts[1:])
    }
    texts |= {text: LICENCES / text for text in UNWRITTEN.get(name, ())}
    purl = f"pkg:pypi/{name.replace('_', '-')}@{found.version}"
    return Component(name, found.version, licence, purl, texts, INSIDE.get(name, ()))


def _classified(found: Distribution) -> str:
    classes = [line for line in found.metadata.get_all("Classifier") or () if line.startswith("License ::")]
    return classes[0].rpartition(":: ")[2] if classes else "see its licence text"


def _python() -> Component:
    number = sys.version.split()[0]
    places = (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",  # Windows
        Path(f"/usr/share/doc/python{sysconfig.get_python_version()}/copyright"),  # Debian's own
    )
    text = next((place for place in places if place.exists()), None)
    texts = {"LICENSE.txt": text} if text else {}
    return Component("python", number, "PSF-2.0", f"pkg:generic/python@{number}", texts)


def _fonts() -> Component:
    texts = {"LICENSE.txt": ROOT / "resources" / "fonts" / "LICENSE-Liberation.txt"}
    return Component("liberation-fonts", "2", "OFL-1.1", "pkg:generic/liberation-fonts@2", texts)


def _of_system(sources: Iterable[Path]) -> Iterator[Component]:
    """The Debian packages that system libraries came from. Elsewhere than on Debian there is none inside."""
    by_package: dict[str, str] = {}
    for source in sorted(sources):
        package, number = _owner(source)
        by_package[package] = number
    for package, number in by_package.items():
        text = Path("/usr/share/doc") / package / "copyright"
        texts = {"copyright": text} | common_texts(text) if text.exists() else {}
        yield Component(package, number, "see its licence text", f"pkg:deb/debian/{package}@{number}", texts)


def common_texts(text: Path) -> dict[str, Path]:
    """The whole licences that Debian keeps once for all packages and a package's own text only points to."""
    named = re.findall(r"/usr/share/common-licenses/([\w.+-]*\w)", text.read_text(encoding="utf-8", errors="replace"))
    return {f"{name}.txt": path for name in named if (path := COMMON / name).is_file()}


def _owner(source: Path) -> tuple[str, str]:
    """The package and version a file of the system belongs to. Raises StepFailed where nobody knows."""
    places = (source, source.resolve(), Path("/usr") / str(source).lstrip("/"))
    for path in dict.fromkeys(places) if shutil.which("dpkg-query") else ():
        command = ["dpkg-query", "--search", str(path)]
        found = subprocess.run(command, capture_output=True, text=True, check=False)
        if found.returncode == 0:
            package = found.stdout.split(":")[0]
            return package, quietly("dpkg-query", "--show", "--showformat", "${Version}\n", package).split("\n")[0]
    raise StepFailed(f"Nobody knows where {source} comes from, so neither its licence.")

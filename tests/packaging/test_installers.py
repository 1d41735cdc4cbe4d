"""What stands in the recipes of the installers agrees with the program, with each other and with the systems."""

import configparser
import json
import plistlib
import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import appimage
import bill
import debian
import linux_installers
import macos_installers
import pytest
import windows_installers
from archives import tar_xz
from bill import Component, as_cyclonedx
from frozen import Frozen, version
from steps import ROOT, StepFailed
from trying import FOREIGN

from annotator import __version__

TIME = 1_700_000_000
LINUX = ROOT / "packaging" / "linux"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture
def frozen(tmp_path: Path) -> Frozen:
    """A program folder that is a shell script, which says how it was called."""
    made = Frozen(tmp_path / "dist" / "annotator", tmp_path / "icons", tmp_path / "work")
    made.folder.mkdir(parents=True)
    (made.folder / "annotator").write_text('#!/bin/sh\necho "called with: $*"\n', encoding="utf-8")
    (made.folder / "annotator").chmod(0o755)
    made.icons.mkdir()
    for size in linux_installers.SIZES:
        (made.icons / f"annotator-{size}.png").write_bytes(b"png")
    return made


@pytest.fixture
def tree(frozen: Frozen, tmp_path: Path) -> Path:
    """It, laid out as the installers for Linux hold it."""
    linux_installers.lay_out(frozen, tmp_path / "tree", "1.2", TIME)
    return tmp_path / "tree"


def start(file: Path, home: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    """Run an AppImage in a home of its own."""
    home.mkdir(exist_ok=True)
    surroundings = {"HOME": str(home), "PATH": "/usr/bin:/bin"}
    return subprocess.run([file, *arguments], env=surroundings, capture_output=True, text=True)


def test_the_version_is_the_program_s() -> None:
    """The installers read it from the source without starting the program."""
    assert version() == __version__


def test_the_file_types_are_the_program_s() -> None:
    """Projects and linking keys have the endings the program gives them, on all three systems."""
    types = ElementTree.parse(LINUX / "annotator.xml").getroot()
    globs = {glob.get("pattern") for glob in types.iter(f"{MIME}glob")}
    declared = plistlib.loads((ROOT / "packaging/macos/Info.plist").read_bytes())["UTExportedTypeDeclarations"]
    endings = {f"*.{tag}" for one in declared for tag in one["UTTypeTagSpecification"]["public.filename-extension"]}

    assert globs == endings == {"*.annotator", "*.annokey"}
    assert r"Software\Classes\.annotator" in (ROOT / "packaging/windows/annotator.iss").read_text(encoding="utf-8")


def test_a_project_opens_by_double_click() -> None:
    """The menu entry takes one file of the project's type and hands it to the program."""
    entry = configparser.ConfigParser(interpolation=None, delimiters="=")
    entry.optionxform = str  # type: ignore[method-assign, assignment]
    entry.read(LINUX / "annotator.desktop", encoding="utf-8")
    menu = entry["Desktop Entry"]

    assert menu["Exec"] == "annotator %f"
    assert menu["MimeType"] == "application/x-annotator;"
    assert menu["Icon"] == "annotator"


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="needs desktop-file-validate")
def test_the_menu_entry_is_valid() -> None:
    """The system's own check has nothing to say of it."""
    done = subprocess.run(["desktop-file-validate", LINUX / "annotator.desktop"], capture_output=True, text=True)

    assert done.stdout == ""


@pytest.mark.appimage
def test_an_appimage_has_at_its_root_what_desktops_look_for(tree: Path, tmp_path: Path) -> None:
    """Start, menu entry and icon lie at the root of the image; metainfo and the runtime's source where they belong."""
    appimage.make(tree, tmp_path, tmp_path / "a.AppImage", "1.2", TIME)
    subprocess.check_output([tmp_path / "a.AppImage", "--appimage-extract"], cwd=tmp_path)
    root = tmp_path / "squashfs-root"

    assert {path.name for path in root.iterdir()} == {"AppRun", ".DirIcon", "annotator.desktop", "annotator.png", "usr"}
    assert (root / "usr/share/metainfo/annotator.metainfo.xml").exists()
    assert (root / "usr/share/doc/annotator/runtime/runtime.c").exists()
    assert (root / "annotator.desktop").read_bytes() == (LINUX / "annotator.desktop").read_bytes()


@pytest.mark.appimage
def test_into_the_menu_and_out_again(tree: Path, tmp_path: Path) -> None:
    """Installed, its menu entry names the program's own place; taken away, no file of it is left."""
    home = tmp_path / "hjemme på 100 % $"
    appimage.make(tree, tmp_path, tmp_path / "a.AppImage", "1.2", TIME)
    assert start(tmp_path / "a.AppImage", home, "list", "min fil").stdout == "called with: list min fil\n"
    assert start(tmp_path / "a.AppImage", home, "--install").returncode == 0
    entry = (home / ".local/share/applications/annotator.desktop").read_text(encoding="utf-8")
    (command,) = re.findall(r'^Exec="(.+)" %f$', entry, re.MULTILINE)
    assert Path(command.replace("%%", "%").replace(r"\\$", "$")).exists()
    assert (home / ".local/bin/annotator").resolve().exists()

    assert start(tmp_path / "a.AppImage", home, "--uninstall").returncode == 0
    assert not [path for path in home.rglob("*annotator*") if not path.is_dir() or any(path.iterdir())]
    assert not list(home.rglob("icon-theme.cache"))


@pytest.mark.appimage
def test_a_new_version_takes_over_the_menu_entry(tree: Path, tmp_path: Path) -> None:
    """The old version's folder goes with the first start of the new one, and the menu starts the new one from then."""
    home = tmp_path / "home"
    for number, argument in (("1.2", "--install"), ("1.3", "--version")):
        appimage.make(tree, tmp_path, tmp_path / "a.AppImage", number, TIME)
        assert start(tmp_path / "a.AppImage", home, argument).returncode == 0
    entry = (home / ".local/share/applications/annotator.desktop").read_text(encoding="utf-8")
    (place,) = (home / ".local/share/annotator-program").glob("1.*")

    assert place.name.startswith("1.3-")
    assert f'Exec="{place}/usr/lib/annotator/annotator" %f' in entry


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="needs dpkg-deb")
def test_the_package_is_one(tree: Path, tmp_path: Path) -> None:
    """dpkg reads name, version and files of the .deb that was made without it."""
    tar_xz(tree, tmp_path / "data.tar.xz", TIME)
    debian.package(tmp_path / "data.tar.xz", tree, tmp_path / "x.deb", "1.2", "x86_64", TIME)
    said = subprocess.check_output(["dpkg-deb", "--field", tmp_path / "x.deb", "Package", "Version", "Architecture"])
    listed = subprocess.check_output(["dpkg-deb", "--contents", tmp_path / "x.deb"], text=True)

    assert said.decode() == "Package: annotator\nVersion: 1.2\nArchitecture: amd64\n"
    assert "./usr/bin/annotator -> ../lib/annotator/annotator" in listed
    assert "./usr/share/icons/hicolor/48x48/apps/annotator.png" in listed
    assert "./usr/share/doc/annotator/changelog.gz" in listed


@pytest.mark.skipif(shutil.which("objdump") is None, reason="needs objdump, of the binutils")
def test_what_the_system_must_have(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A library that is not brought along is a package to depend on; one that no list knows stops the build."""
    (tmp_path / "program").write_bytes(b"\x7fELF GLIBC_2.4 GLIBC_2.34 GLIBC_2.17")
    (tmp_path / "libmine.so.1").write_bytes(b"")
    monkeypatch.setattr(debian, "needed_by", lambda _: ["libc.so.6", "libmine.so.1", "libGL.so.1"])
    assert debian.needs(tmp_path) == ["libc6 (>= 2.34)", "fontconfig-config", "libgl1", "xkb-data"]

    monkeypatch.setattr(debian, "needed_by", lambda _: ["libunheard.so.3"])
    with pytest.raises(StepFailed, match=r"libunheard\.so\.3"):
        debian.needs(tmp_path)


def test_the_bill_says_what_is_inside() -> None:
    """Each component has name, version, licence and an identity of its own; the whole is of the source's time."""
    holder = Component("sqlcipher3", "0.6.4", "zlib", "pkg:pypi/sqlcipher3@0.6.4", holds=("OpenSSL (Apache-2.0)",))
    said = json.loads(json.dumps(as_cyclonedx([holder], "1.2", TIME)))

    assert (said["bomFormat"], said["specVersion"]) == ("CycloneDX", "1.6")
    assert said["metadata"]["timestamp"] == "2023-11-14T22:13:20Z"
    (component,) = said["components"]
    assert component["licenses"] == [{"license": {"name": "zlib"}}]
    assert component["properties"] == [{"name": "annotator:holds", "value": "OpenSSL (Apache-2.0)"}]


def test_a_licence_that_is_only_pointed_to_comes_along(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Debian's texts name licences that lie once in the system; another system has none of them."""
    (tmp_path / "LGPL-2.1").write_text("the whole of it", encoding="utf-8")
    (tmp_path / "copyright").write_text("See /usr/share/common-licenses/LGPL-2.1.", encoding="utf-8")
    monkeypatch.setattr(bill, "COMMON", tmp_path)

    assert bill.common_texts(tmp_path / "copyright") == {"LGPL-2.1.txt": tmp_path / "LGPL-2.1"}


def test_every_text_that_is_named_is_there() -> None:
    """What packages do not bring along themselves stands in packaging/licences."""
    named = {text for texts in bill.UNWRITTEN.values() for text in texts}

    assert named <= {path.name for path in bill.LICENCES.iterdir()}
    assert "harfbuzz-ng" in (bill.LICENCES / "Qt-third-party.txt").read_text(encoding="utf-8")


def test_trees_are_compared_byte_for_byte(tmp_path: Path) -> None:
    """A file that differs, one that only one tree has, and a link that leads elsewhere are named; nothing else is."""
    for name, word in (("one", "a"), ("other", "b")):
        folder = tmp_path / name
        folder.mkdir()
        (folder / "same").write_text("same", encoding="utf-8")
        (folder / "differs").write_text(word, encoding="utf-8")
        (folder / "link").symlink_to(word)
    (tmp_path / "one" / "alone").write_text("", encoding="utf-8")

    assert linux_installers.differing(tmp_path / "one", tmp_path / "other") == ["alone", "differs", "link"]


@pytest.mark.parametrize(
    ("call", "leads_out"),
    [
        ("7 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3", False),
        ('7 connect(3, {sa_family=AF_UNIX, sun_path="/tmp/.X11-unix/X9"}, 20) = 0', False),
        ("7 socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) = 3", True),
        ("7 connect(3, {sa_family=AF_INET6, sin6_port=htons(443)}, 28) = -1", True),
        ("7 socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3", True),
    ],
)
def test_which_sockets_lead_out(call: str, leads_out: bool) -> None:
    """Only the system's own local sockets, which lead to the screen, are allowed."""
    assert bool(FOREIGN.findall(call)) is leads_out


def test_the_windows_set_up_is_whole(frozen: Frozen, tmp_path: Path) -> None:
    """It asks for no administrator, every value it needs is handed to it, and every message it names is there."""
    script = (ROOT / "packaging/windows/annotator.iss").read_text(encoding="utf-8")
    told = windows_installers.compiler_arguments(frozen, tmp_path, "signtool sign /a")
    given = {argument[2:].split("=")[0] for argument in told if argument.startswith("/D")}

    assert "PrivilegesRequired=lowest" in script
    assert script.isascii()  # so that it does not matter which encoding the compiler takes it for
    assert set(re.findall(r"\{#(\w+)\}", script)) <= given | {"Sign"}
    assert "/Sours=signtool sign /a $f" in told
    named = set(re.findall(r"\{cm:(\w+)", script)) - {"LaunchProgram", "CreateDesktopIcon"}  # Inno Setup's own
    assert named == {name.split(".")[1] for name in re.findall(r"^(nb\.\w+|en\.\w+)=", script, re.MULTILINE)}
    assert not re.search(r"HKLM|HKCR|\{(?:auto)?pf\}|\{sys\}", script)
    assert b"\r\n" in (ROOT / "packaging/windows/portable.cmd").read_bytes()


def test_a_command_that_signs_may_hold_quotes(frozen: Frozen, tmp_path: Path) -> None:
    """Windows is given its parts, Inno Setup its own sign for a quote: neither reads one that is escaped."""
    sign = r'"C:\Program Files (x86)\signtool.exe" sign /n "Min AS" /d $x'
    told = windows_installers.compiler_arguments(frozen, tmp_path, sign)

    assert windows_installers.parts(sign) == [
        r"C:\Program Files (x86)\signtool.exe",
        *("sign", "/n", "Min AS", "/d", "$x"),
    ]
    assert r"/Sours=$qC:\Program Files (x86)\signtool.exe$q sign /n $qMin AS$q /d $$x $f" in told


def test_the_mac_app_is_signed_with_its_entitlements() -> None:
    """A named identity gets a time stamp, none is signed ad hoc; the property lists are what the system expects."""
    ours = macos_installers.signing(Path("Annotator.app"), "Developer ID Application: X")
    entitlements = ROOT / "packaging/macos/entitlements.plist"

    assert "--timestamp" in ours[0]
    assert "--timestamp" not in macos_installers.signing(Path("Annotator.app"), "-")[0]
    assert entitlements in ours[0]
    assert all(plistlib.loads(entitlements.read_bytes()).values())
    assert not [key for key in plistlib.loads(entitlements.read_bytes()) if "network" in key]

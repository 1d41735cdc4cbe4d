"""For macOS: the app, signed, in a disk image; notarised where a profile is named."""

import os
import platform
import shutil
from pathlib import Path

from frozen import Frozen, version
from steps import ROOT, quietly, step

MACOS = ROOT / "packaging" / "macos"
SIGN_AS = "ANNOTATOR_SIGN_AS"
NOTARY = "ANNOTATOR_NOTARY_PROFILE"


def make(frozen: Frozen, build: Path, out: Path) -> list[Path]:
    """Make the disk image in `out`."""
    app = frozen.folder.parent / "Annotator.app"
    image = out / f"annotator-{version()}-macos-{platform.machine()}.dmg"
    shutil.copytree(frozen.folder / "licences", app / "Contents" / "Resources" / "licences", dirs_exist_ok=True)
    with step("Signature"):
        for command in signing(app, os.environ.get(SIGN_AS) or "-"):
            quietly(*command)
    stage = build / "image"
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir()
    shutil.copytree(app, stage / app.name, symlinks=True)
    (stage / "Applications").symlink_to("/Applications")
    with step(image.name):
        quietly("hdiutil", "create", "-volname", "Annotator", "-srcfolder", stage, "-format", "ULMO", "-ov", image)
    profile = os.environ.get(NOTARY, "")
    if profile:
        with step("Notarisation"):
            quietly("xcrun", "notarytool", "submit", image, "--keychain-profile", profile, "--wait")
            quietly("xcrun", "stapler", "staple", image)
    return [image]


def signing(app: Path, identity: str) -> list[list[str | Path]]:
    """The commands that sign the app and look at the signature. What is inside PyInstaller has signed already."""
    hardened: list[str | Path] = ["--options", "runtime", "--entitlements", MACOS / "entitlements.plist"]
    stamp = [] if identity == "-" else ["--timestamp"]
    return [
        ["codesign", "--force", *hardened, *stamp, "--sign", identity, app],
        ["codesign", "--verify", "--deep", "--strict", app],
    ]

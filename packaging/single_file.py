"""One file for every Linux: a shell script with the packed program behind it, which it unpacks once and starts."""

import hashlib
import shutil
from pathlib import Path

from steps import ROOT

HEADER = ROOT / "packaging" / "linux" / "start.sh"


def make(data: Path, target: Path, version: str) -> None:
    """Write the file whose program is packed as `data`."""
    digest = hashlib.sha256(data.read_bytes()).hexdigest()
    script = HEADER.read_text(encoding="utf-8")
    filled = {"@VERSION@": version, "@DIGEST@": digest, "@LINES@": str(script.count("\n") + 1)}
    for mark, value in filled.items():
        script = script.replace(mark, value)
    with target.open("wb") as file, data.open("rb") as packed:
        file.write(script.encode())
        shutil.copyfileobj(packed, file)
    target.chmod(0o755)

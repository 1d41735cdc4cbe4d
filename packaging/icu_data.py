"""ICU's data, in which Qt looks up how words are sorted: what else is in it makes 27 of its 32 MB.

Texts for dates, money and languages are Qt's own, and converters Python's. ICU's own tool takes the rest away.
"""

import re
import tempfile
from pathlib import Path

from steps import StepFailed, quietly

_OF_ONE_LANGUAGE = re.compile(r"[a-z]{2,3}(_\w*)?\.res")
_LIBRARY = """
    .section .rodata
    .balign 16
    .globl {symbol}
    .type {symbol}, %object
    .size {symbol}, 2f-{symbol}
{symbol}:
    .incbin "{data}"
2:
    .section .note.GNU-stack, "", %progbits
"""


def trim(folder: Path) -> None:
    """Leave in every ICU data library below `folder` only what sorts, and what other data rests on."""
    for library in sorted(folder.rglob("libicudata.so.*")):
        with tempfile.TemporaryDirectory() as place:
            _rewrite(library, Path(place))


def is_kept(item: str) -> bool:
    """Whether an item of the data, `coll/nb.res` say, stays."""
    part, _, name = item.rpartition("/")
    if part:
        return part == "coll"
    return not name.endswith(".cnv") and _OF_ONE_LANGUAGE.fullmatch(name) is None


def _rewrite(library: Path, place: Path) -> None:
    symbols = re.findall(r" [RD] (icudt\d+_dat)$", quietly("nm", "-D", "--defined-only", library), re.MULTILINE)
    if len(symbols) != 1:
        raise StepFailed(f"{library.name} does not hold ICU's data as it used to.")
    # The tool takes the name of the file for that of the data, which ICU then asks for: it has to be the same.
    name = f"{symbols[0].removesuffix('_dat')}l.dat"
    old, new = place / name, place / "kept" / name
    quietly("objcopy", "-O", "binary", "--only-section=.rodata", library, old)
    gone, source = place / "gone.txt", place / "data.s"
    gone.write_text("".join(f"{item}\n" for item in quietly("icupkg", "-l", old).split() if not is_kept(item)))
    new.parent.mkdir()
    quietly("icupkg", "-r", gone, old, new)
    source.write_text(_LIBRARY.format(symbol=symbols[0], data=new))
    linked = ("-shared", "-nostdlib", "-s", "-Wl,--build-id=none", f"-Wl,-soname,{library.name}")
    quietly("gcc", *linked, source, "-o", library)

"""46 transcripts as students have them: four formats, several transcribers, a few that are not as the others."""

from itertools import cycle
from pathlib import Path

import docx

from tests.importing.made_files import rtf

ASKED = (
    "Hvordan var den første uka?",
    "Hva gjorde du da?",
    "Hvem snakket du med?",
    "Hva ville du gjort om igjen?",
)
SAID = (
    "Det var stille på øya, og ingen sa navnet sitt.",
    "Jeg gikk ned til kaia og ventet på båten.",
    "Med naboen, han som hadde nøkkelen.",
    "Spurt før, tror jeg. Jeg ventet for lenge.",
)
PAIRS = (("I", "R"), ("Intervjuer", "Informant"), ("Ida Lund", "Deltaker"))
"""Who asks and who answers, by transcriber; only the second says it in its labels."""


def turns(number: int, pair: tuple[str, str]) -> list[tuple[str, str]]:
    """Label and words of one interview, unlike every other."""
    found = []
    for asked, said in zip(ASKED, SAID, strict=True):
        found += [(pair[0], asked), (pair[1], f"{said} Det var gang {number}.")]
    return found


def make(folder: Path) -> list[Path]:
    """Write them; one is damaged, two are oddly encoded, one is a single paragraph."""
    kinds, pairs = cycle(("docx", "txt", "vtt", "rtf")), cycle(PAIRS)
    paths = [folder / f"Intervju {number:02}.{next(kinds)}" for number in range(1, 43)]
    for number, path in enumerate(paths, start=1):
        _write(path, turns(number, next(pairs)))
    mac, dos = folder / "Intervju 43.txt", folder / "Intervju 44.txt"
    mac.write_bytes(_plain(turns(43, PAIRS[0])).encode("mac-roman"))
    dos.write_bytes(_plain(turns(44, PAIRS[1])).encode("cp865"))
    alone, damaged = folder / "Notat.txt", folder / "Ødelagt.docx"
    alone.write_text("Han fortalte om brygga og om de årene ingen kom tilbake.\n", encoding="utf-8")
    damaged.write_bytes(paths[0].read_bytes()[:900])
    return [*paths, mac, dos, alone, damaged]


def _write(path: Path, said: list[tuple[str, str]]) -> None:
    if path.suffix == ".docx":
        document = docx.Document()
        for label, words in said:
            document.add_paragraph(f"{label}: {words}")
        document.save(str(path))
    elif path.suffix == ".vtt":
        cues = [
            f"00:00:{4 * row:02}.000 --> 00:00:{4 * row + 3:02}.000\n<v {label}>{words}</v>\n"
            for row, (label, words) in enumerate(said)
        ]
        path.write_text("WEBVTT\n\n" + "\n".join(cues), encoding="utf-8")
    elif path.suffix == ".rtf":
        paragraphs = "".join(f"{label}: {words}\\par " for label, words in said)
        path.write_bytes(rtf("".join(one if one.isascii() else f"\\u{ord(one)}?" for one in paragraphs)))
    else:
        path.write_text(_plain(said), encoding="utf-8")


def _plain(said: list[tuple[str, str]]) -> str:
    return "".join(f"{label}: {words}\n\n" for label, words in said)

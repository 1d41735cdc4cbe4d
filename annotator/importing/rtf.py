"""Rich Text Format, as WordPad, f4, easytranscript and older programs of all kinds write it.

Only the text is wanted: groups that hold none (fonts, styles, pictures, field codes, what a program marked as
optional) are passed over, characters come from the code page of the document or the font, or as Unicode. Deletions
under tracked changes are left out; comments become margin notes, without who wrote them. Read token by token without
recursion: groups in groups cost nothing.
"""

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import Final

from annotator.domain.transcript import DraftMargin, Transcript
from annotator.importing.errors import EncryptedDocument, TooLarge
from annotator.importing.margins import Places, without_marks
from annotator.importing.paragraphs import Paragraph, paged_lines
from annotator.importing.source import Source
from annotator.importing.speakers import transcript_of
from annotator.importing.tables import Row, table_lines

_MOST_TOKENS = 3_000_000
_TOKEN: Final = re.compile(
    r"\\(?P<word>[a-z]{1,32})(?P<number>-?\d{1,10})? ?|\\'(?P<byte>[0-9a-f]{2})|\\(?P<symbol>[^a-z])"
    r"|(?P<group>[{}])|(?P<text>[^\\{}\r\n]+)|[\r\n]+",
    re.IGNORECASE,
)
_NOT_SHOWN = (
    "fonttbl colortbl stylesheet listtable listoverridetable rsidtbl generator info pict object header headerl headerr "
    "headerf footer footerl footerr footerf footnote atnid atnauthor atndate atntime fldinst themedata "
    "colorschememapping latentstyles datastore xmlnstbl pgptbl revtbl filetbl ftnsep ftnsepc aftnsep listtext pntext "
    "pnseclvl bkmkstart bkmkend nonshppict mmathPr tc xe sp shprslt"
)
_SKIPPED: Final = frozenset(_NOT_SHOWN.split())
_NOTED: Final = {"pict": "pictures_ignored", "footnote": "footnotes_ignored"}
_NUMBERS: Final = frozenset(("atrfstart", "atrfend", "atnref"))
"""Groups that hold the number of a comment: where its passage begins and ends, and which it is."""
_CHARACTERS: Final = {
    "tab": "\t",
    "emdash": "—",
    "endash": "–",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "bullet": "•",
    "emspace": "\u2003",
    "enspace": "\u2002",
}
_SYMBOLS: Final = {"~": "\u00a0", "_": "\u2011", "-": "\u00ad", "\t": "\t", "\\": "\\", "{": "{", "}": "}"}
_PAGES: Final = {"mac": "mac-roman", "pc": "cp437", "pca": "cp850", "ansi": "cp1252"}
_CHARSETS: Final = {77: "mac-roman", 161: "cp1253", 162: "cp1254", 186: "cp1257", 204: "cp1251", 238: "cp1250"}


@dataclass(frozen=True, slots=True)
class State:
    """What a group inherits and forgets again at its end."""

    skipped: str = ""
    """The word that made the group hold no text."""
    comment: bool = False
    """Whether this is what a comment says."""
    deleted: bool = False
    fallback: int = 1
    """Characters to pass over after one of Unicode."""
    font: int = 0


@dataclass
class Walk:
    """One passage through the tokens."""

    encoding: str
    state: State = field(default_factory=State)
    lines: list[tuple[str, int]] = field(default_factory=list)
    noted: Counter[str] = field(default_factory=Counter)
    charsets: dict[int, str] = field(default_factory=dict)
    comments: dict[str, str] = field(default_factory=dict)
    """What comments say, by their numbers."""
    places: Places = field(default_factory=Places)
    _outside: Paragraph = field(default_factory=Paragraph)
    """The paragraph that a comment stands in, while the comment is read."""
    _number: str = ""
    _comment: str = ""
    _stack: list[State] = field(default_factory=list)
    _paragraph: Paragraph = field(default_factory=Paragraph)
    _bytes: bytearray = field(default_factory=bytearray)
    _high: str = ""
    _page: int = 1
    _passing: int = 0
    _optional: bool = False
    _rows: list[Row] = field(default_factory=list)
    _row: Row = field(default_factory=list)
    _in_table: bool = False

    def take(self, token: re.Match[str]) -> None:
        """One token."""
        if token["byte"]:
            self._take_byte(int(token["byte"], 16))
            return
        self._flush()
        if token["word"]:
            self._take_word(token["word"], int(token["number"]) if token["number"] else None)
        elif token["group"]:
            self._take_group(token["group"])
        elif token["symbol"]:
            self._take_symbol(token["symbol"])
        elif token["text"]:
            text, passing = token["text"], self._passing
            self._passing = max(0, passing - len(text))
            self._say(text[passing:])

    def finished(self) -> list[tuple[str, int]]:
        """The lines, after the last token."""
        self._flush()
        if self._paragraph:
            self._end_paragraph()
        self._end_table()
        return self.lines

    def _say(self, text: str) -> None:
        if self.state.skipped in _NUMBERS:
            self._number += text.strip()
        elif text and not self.state.skipped and not self.state.deleted:
            self._paragraph.add(without_marks(text), self._page)

    def _take_byte(self, byte: int) -> None:
        if self._passing:
            self._passing -= 1
        else:
            self._bytes.append(byte)

    def _flush(self) -> None:
        """The bytes that stood together are characters together: some code pages take two for one."""
        if self._bytes:
            text = self._bytes.decode(self.charsets.get(self.state.font, self.encoding), "replace")
            self._bytes.clear()
            self._say(text)

    def _take_group(self, brace: str) -> None:
        self._passing = 0
        self._optional = False
        if brace == "{":
            self._stack.append(self.state)
        elif self._stack:
            before, self.state = self.state, self._stack.pop()
            if before.skipped in _NUMBERS and before.skipped != self.state.skipped:
                self._take_number(before.skipped)
            if before.comment and not self.state.comment:
                self._end_comment()
            if before.deleted and not self.state.deleted:
                self.noted["deletions_dropped"] += 1

    def _take_symbol(self, symbol: str) -> None:
        if symbol == "*":
            self._optional = True
        elif self._passing:
            self._passing -= 1
        elif symbol in "\r\n":
            self._end_paragraph()
        else:
            self._say(_SYMBOLS.get(symbol, ""))

    def _take_word(self, word: str, number: int | None) -> None:
        optional, self._optional = self._optional, False
        if word == "u" and number is not None:
            self._take_unicode(number % 0x10000)
            return
        if word == "annotation" and not self.state.skipped and not self.state.comment:
            self._begin_comment()
        elif word in _SKIPPED or word in _NUMBERS or (optional and word != "shpinst"):
            self._skip(word)
        elif self.state.skipped == "fonttbl":
            self._take_font(word, number)
        elif self.state.skipped:
            return
        elif word in _CHARACTERS:
            self._say(_CHARACTERS[word])
        elif word in ("par", "sect", "line", "page", "cell", "nestcell", "row", "pard"):
            self._take_break(word)
        else:
            self._take_state(word, number)

    def _skip(self, word: str) -> None:
        if not self.state.skipped:
            self.noted.update([_NOTED[word]] if word in _NOTED else [])
            self.state = replace(self.state, skipped=word)
            self._number = ""

    def _take_number(self, word: str) -> None:
        if word == "atnref":
            self._comment = self._number
        elif not self.state.comment:
            place = self.places.begin if word == "atrfstart" else self.places.end
            self._paragraph.add(place(self._number), self._page)

    def _begin_comment(self) -> None:
        self._outside, self._paragraph = self._paragraph, Paragraph()
        self._comment = ""
        self.state = replace(self.state, comment=True, deleted=False)

    def _end_comment(self) -> None:
        text = "\n".join(line for line, _ in self._paragraph.lines(self._page)).strip()
        self._paragraph = self._outside
        if not text:
            self.noted["comments_ignored"] += 1
            return
        number = self._comment if self._comment not in ("", *self.comments) else f"#{len(self.comments)}"
        self.comments[number] = text
        if number not in self.places.begun:
            self._paragraph.add(self.places.begin(number), self._page)

    def _take_font(self, word: str, number: int | None) -> None:
        if word == "f" and number is not None:
            self.state = replace(self.state, font=number)
        elif word == "fcharset" and number in _CHARSETS:
            self.charsets[self.state.font] = _CHARSETS[number]

    def _take_state(self, word: str, number: int | None) -> None:
        if word == "uc":
            self.state = replace(self.state, fallback=max(0, min(number or 0, 9)))
        elif word in ("f", "deff"):
            self.state = replace(self.state, font=number or 0)
        elif word in ("deleted", "plain"):
            deleted = word == "deleted" and number != 0
            if self.state.deleted and not deleted:
                self.noted["deletions_dropped"] += 1
            self.state = replace(self.state, deleted=deleted)
        elif word == "intbl" and not self.state.comment:
            self._in_table = True

    def _take_unicode(self, code: int) -> None:
        self._passing = self.state.fallback
        character = chr(code)
        if 0xD800 <= code < 0xDC00:
            self._high = character
            return
        if 0xDC00 <= code < 0xE000:
            character = (self._high + character).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
        self._high = ""
        self._say(character)

    def _take_break(self, word: str) -> None:
        if self.state.deleted:
            return
        if self.state.comment:
            if word != "pard":
                self._paragraph.end_line(self._page)
        elif word in ("cell", "nestcell"):
            self._row.append(self._paragraph.lines(self._page))
            self._paragraph = Paragraph()
        elif word == "row":
            self._rows.append(self._row)
            self._row, self._in_table = [], False
        elif word == "pard":
            self._in_table = False
        elif word == "line" or (word == "par" and self._row) or self._in_table:
            self._paragraph.end_line(self._page)
        else:
            if word != "page" or self._paragraph:
                self._end_paragraph()
            self._page += word == "page"

    def _end_paragraph(self) -> None:
        self._end_table()
        self.lines.extend(self._paragraph.lines(self._page))
        self._paragraph = Paragraph()

    def _end_table(self) -> None:
        rows, self._rows = [row for row in (*self._rows, self._row) if row], []
        self._row = []
        if rows:
            lines, speaking = table_lines(rows)
            self.noted["tables"] += len(rows) if speaking else 0
            self.lines.extend(lines)


def read(source: Source) -> Transcript:
    """An `.rtf` file. Raises EncryptedDocument, TooLarge."""
    text = source.data.decode("latin-1")
    if re.search(r"\\password[ \\{]", text[:4_000]):
        raise EncryptedDocument("rtf")
    walk = Walk(_encoding(text[:2_000]))
    at = taken = 0
    while token := _TOKEN.search(text, at):
        walk.take(token)
        taken += 1
        if taken > _MOST_TOKENS:
            raise TooLarge(taken, _MOST_TOKENS)
        # Raw bytes of a picture may look like anything.
        at = token.end() + (max(0, int(token["number"] or 0)) if token["word"] == "bin" else 0)
    lines = walk.finished()
    margins: tuple[DraftMargin, ...] = ()
    if walk.comments:
        lines, margins = walk.places.taken_out(lines, walk.comments)
        walk.noted["comments_taken"] = len(margins)
    return transcript_of(source, "rtf", replace(paged_lines(lines, walk.noted), margins=margins), walk.encoding)


def _encoding(start: str) -> str:
    """The code page of the document."""
    found = re.search(r"\\ansicpg(\d{3,5})", start)
    if found and found[1] not in ("0", "10000"):
        name = "utf-8" if found[1] == "65001" else f"cp{found[1]}"
        try:
            "".encode(name)
        except LookupError:
            return "cp1252"
        return name
    kind = re.search(r"\\(mac|pca|pc|ansi)(?![a-z])", start)
    return "mac-roman" if found and found[1] == "10000" else _PAGES[kind[1]] if kind else "cp1252"

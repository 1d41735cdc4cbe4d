"""Blocks of a report for the clipboard: HTML in which Word finds its own styles by name, and plain text.

Named as in the Word file: pasted into a thesis they take on its look where it has a style of that name, and bring their
own where it has none.
"""

from collections.abc import Iterator, Sequence
from html import escape

from annotator.reporting.model import (
    NO_BREAK,
    Block,
    BlockQuote,
    Figure,
    Footnote,
    Heading,
    Inline,
    Look,
    NumberedList,
    Paragraph,
    QuoteTurn,
    Run,
    Spoken,
    Table,
    heading_numbers,
)
from annotator.reporting.words import Words, language_tag, words_of


def as_html(blocks: Sequence[Block], look: Look, language: str) -> str:
    """A whole page of HTML, as word processors put it on the clipboard."""
    words = words_of(language)
    body = "\n".join(_html(block, words) for block in blocks)
    return (
        '<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta charset="utf-8">'
        f"<style><!--\n{_styles(look, words)}\n--></style></head>"
        f'<body lang="{words.tag}"><!--StartFragment-->{body}<!--EndFragment--></body></html>'
    )


def as_plain(blocks: Sequence[Block]) -> str:
    """The same as plain text: numbers before headings, tabs between cells."""
    numbers = iter(heading_numbers(blocks))
    return "\n\n".join(filter(None, (_plain(block, numbers) for block in blocks)))


def _styles(look: Look, words: Words) -> str:
    font = f"font-family:'{look.font}',serif; font-size:{look.size:g}pt"
    italic = "italic" if look.italic_quotes else "normal"
    rules = {
        "p.MsoNormal": f"mso-style-name:Normal; {font}; line-height:{look.spacing * 100:g}%; margin:0 0 8pt 0",
        "p.MsoQuote": f"mso-style-name:Quote; {font}; font-size:{look.size - 1:g}pt; font-style:{italic};"
        " margin:4pt 17pt 10pt 35.4pt; line-height:115%",
        "p.MsoCaption": f"mso-style-name:caption; {font}; font-size:{look.size - 1:g}pt; font-weight:bold",
        "p.MsoListNumber": f'mso-style-name:"List Number"; {font}',
        "p.Cell": f'mso-style-name:"{words.style_cell}"; {font}; font-size:{look.size - 2:g}pt; margin:0',
        "p.Head": f'mso-style-name:"{words.style_head}"; {font}; font-size:{look.size - 2:g}pt; font-weight:bold;'
        " margin:0",
        "p.Spoken": f'mso-style-name:"{words.style_transcript}"; {font}; font-size:{look.size - 1:g}pt',
        "p.Note": f'mso-style-name:"{words.style_note}"; {font}; font-size:{look.size - 2:g}pt',
        "span.InText": f'mso-style-name:"{words.style_inline}"; font-style:{italic}',
        "span.Label": f'mso-style-name:"{words.style_label}"; font-style:normal',
        "td, th": "border-bottom:0.5pt solid #a6a6a6; padding:2.5pt 4pt; vertical-align:top; text-align:left",
        "table": "border-collapse:collapse; border-top:1pt solid black; border-bottom:1pt solid black",
    }
    rules |= {f"h{n}": f'mso-style-name:"heading {n}"; {font}; font-weight:bold' for n in range(1, 5)}
    return "\n".join(f"{name} {{{rule}}}" for name, rule in rules.items())


def _html(block: Block, words: Words) -> str:
    match block:
        case Heading():
            return f"<h{block.level}>{escape(block.text)}</h{block.level}>"
        case Paragraph():
            return f'<p class="MsoNormal">{_inlines(block.content)}</p>'
        case NumberedList():
            rows = "".join(f'<li><p class="MsoListNumber">{escape(item)}</p></li>' for item in block.items)
            return f"<ol>{rows}</ol>"
        case BlockQuote():
            turns = [_turn(turn) for turn in block.turns]
            turns[-1] += _inlines(block.label)
            return "".join(f'<p class="MsoQuote">{turn}</p>' for turn in turns)
        case Spoken():
            return f'<p class="Spoken">{_turn(QuoteTurn(block.runs, block.speaker))}</p>'
        case Figure():
            return f'<p class="MsoCaption">{words.figure_label}. {escape(block.caption)}</p>{_note(block.note, words)}'
        case Table():
            return _table(block, words)
        case _:
            return ""


def _turn(turn: QuoteTurn) -> str:
    speaker = f"{escape(turn.speaker)}: " if turn.speaker else ""
    return speaker + _inlines(turn.runs, in_quote=True)


def _inlines(content: Sequence[Inline], in_quote: bool = False) -> str:
    """Runs with their styles; a footnote becomes words in brackets, as HTML of the clipboard has none."""
    shown = []
    for part in content:
        if isinstance(part, Footnote):
            shown.append(f" [{_inlines(part.runs)}]")
        elif isinstance(part, Run):
            shown.append(_run(part, in_quote))
    return "".join(shown)


def _run(run: Run, in_quote: bool) -> str:
    text = escape(run.text).replace("\n", "<br>").replace(NO_BREAK, "&nbsp;")
    if run.shade:
        text = f'<u style="background:{run.shade}">{text}</u>'
    if run.language:
        text = f'<span lang="{language_tag(run.language)}">{text}</span>'
    if run.role == "quote" and not in_quote:
        return f'<span class="InText">{text}</span>'
    if run.role == "label":
        return f'<span class="Label">{text}</span>'
    tag = {"emphasis": "em", "strong": "strong"}.get(run.role, "")
    return f"<{tag}>{text}</{tag}>" if tag else text


def _table(table: Table, words: Words) -> str:
    head = "".join(f'<th><p class="Head">{escape(cell)}</p></th>' for cell in table.header)
    rows = [f"<tr>{head}</tr>"]
    for row, same, ends in zip(table.rows, table.continues(), table.ends(), strict=True):
        shown = range(same, len(row) - ends)
        cells = [_inlines(cell) if place in shown else "" for place, cell in enumerate(row)]
        rows.append("<tr>" + "".join(f'<td><p class="Cell">{cell}</p></td>' for cell in cells) + "</tr>")
    note = _note(table.note, words)
    caption = f'<p class="MsoCaption">{words.table}. {escape(table.caption)}</p>'
    return f"{caption}<table>{''.join(rows)}</table>{note}"


def _note(note: str, words: Words) -> str:
    return f'<p class="Note">{words.note} {escape(note)}</p>' if note else ""


def _plain(block: Block, numbers: Iterator[str]) -> str:
    match block:
        case Heading():
            number = next(numbers)
            return f"{number} {block.text}".strip()
        case Paragraph():
            return _text(block.content)
        case NumberedList():
            return "\n".join(f"{number}. {item}" for number, item in enumerate(block.items, 1))
        case BlockQuote():
            turns = [
                f"{turn.speaker}: {_text(turn.runs)}" if turn.speaker else _text(turn.runs) for turn in block.turns
            ]
            return "\n".join(turns) + _text(block.label)
        case Spoken():
            return f"{block.speaker}: {_text(block.runs)}" if block.speaker else _text(block.runs)
        case Figure():
            return block.caption
        case Table():
            rows = [block.header, *([_text(cell).replace("\n", " ") for cell in row] for row in block.rows)]
            return "\n".join([block.caption, *("\t".join(row) for row in rows)])
        case _:
            return ""


def _text(content: Sequence[Inline]) -> str:
    return "".join(
        part.text if isinstance(part, Run) else f" [{_text(part.runs)}]" if isinstance(part, Footnote) else ""
        for part in content
    )

"""WordprocessingML as strings: runs, fields and bookmarks. Every text passes through `escaped`.

Strings, because python-docx's own objects cost quadratic time in tables and five hundred times as much in paragraphs.
"""

import re
from html import escape

from annotator.reporting.words import language_tag

W_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = f'xmlns:w="{W_NAMESPACE}" xmlns:r="{R_NAMESPACE}"'


def attribute(text: str) -> str:
    """Text as an attribute's value, with its quotation marks."""
    return f'"{escape(text)}"'


def escaped(text: str) -> str:
    """Text as the content of one run: newlines become breaks, tabs tabs."""
    parts = []
    for row, line in enumerate(text.split("\n")):
        if row:
            parts.append("<w:br/>")
        for column, segment in enumerate(line.split("\t")):
            if column:
                parts.append("<w:tab/>")
            if segment:
                parts.append(f'<w:t xml:space="preserve">{escape(segment, quote=False)}</w:t>')
    return "".join(parts)


def run(text: str, style: str = "", language: str = "", upright: bool = False, shade: str = "") -> str:
    """A run. `upright` undoes the italics of a paragraph style: two toggling styles would cancel each other.

    What has a `shade` is underlined too.
    """
    properties = f'<w:rStyle w:val="{style}"/>' if style else ""
    if upright:
        properties += '<w:i w:val="0"/>'
    if shade:
        properties += f'<w:u w:val="single"/><w:shd w:val="clear" w:color="auto" w:fill="{shade.removeprefix("#")}"/>'
    if language:
        properties += f'<w:lang w:val="{language_tag(language)}"/>'
    if properties:
        properties = f"<w:rPr>{properties}</w:rPr>"
    return f"<w:r>{properties}{escaped(text)}</w:r>"


def field(instruction: str, result: str) -> str:
    """A field with its result in place, so that no program must update it before the file reads right."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {escape(instruction, quote=False)} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'{run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def bookmarked(number: int, name: str, content: str) -> str:
    """Content between the marks of a bookmark."""
    return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{content}<w:bookmarkEnd w:id="{number}"/>'


def paragraph(style: str, content: str, properties: str = "") -> str:
    """A paragraph of a style id; the default style when it is empty."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    inner = f"<w:pPr>{named}{properties}</w:pPr>" if named or properties else ""
    return f"<w:p>{inner}{content}</w:p>"


def on_new_page(paragraphs: str) -> str:
    """The same paragraphs, the first of them on a new page."""

    def broken(found: re.Match[str]) -> str:
        return f"<w:p><w:pPr>{found['style'] or ''}<w:pageBreakBefore/>{found['rest'] or ''}</w:pPr>"

    return _FIRST_PARAGRAPH.sub(broken, paragraphs, count=1)


_FIRST_PARAGRAPH = re.compile(r'<w:p>(?:<w:pPr>(?P<style>(?:<w:pStyle w:val="[^"]*"/>)?)(?P<rest>.*?)</w:pPr>)?')

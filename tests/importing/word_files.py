"""Word documents made of XML strings, for what no library writes: tracked changes, text boxes, odd packages."""

import io
import zipfile

TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_SPACES = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)


def package(parts: dict[str, str | bytes]) -> bytes:
    """A zip file with these parts."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in parts.items():
            target.writestr(name, content)
    return buffer.getvalue()


def document(body: str, namespace: str = TRANSITIONAL, prolog: str = "") -> bytes:
    """A Word document whose body is this XML; the prefix `w` is known."""
    xml = f'{prolog}<w:document xmlns:w="{namespace}" {_SPACES}><w:body>{body}</w:body></w:document>'
    return package({"[Content_Types].xml": "<Types/>", "word/document.xml": xml})


def run(text: str) -> str:
    """A run of text."""
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*content: str) -> str:
    """A paragraph; content that is no XML becomes a run."""
    return "<w:p>" + "".join(part if part.startswith("<") else run(part) for part in content) + "</w:p>"


def table(*rows: tuple[str, ...]) -> str:
    """A table of these rows; each cell is a paragraph, or XML."""
    cells = ("".join(f"<w:tc>{c if c.startswith('<') else paragraph(c)}</w:tc>" for c in row) for row in rows)
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"

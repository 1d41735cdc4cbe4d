"""Plain text and Markdown: the text is kept exactly, `Transcript.source()` is the canonical text of the file."""

from annotator.domain.transcript import Transcript
from annotator.importing.source import Source
from annotator.importing.speakers import Lines, transcript_of


def read(source: Source) -> Transcript:
    """A `.txt` file, or whatever else is text. Raises NotAText and UnknownEncoding."""
    return _read(source, "txt")


def read_markdown(source: Source) -> Transcript:
    """A Markdown file: marks of emphasis and headings stay in the text, only those around a label go to the lead."""
    return _read(source, "md")


def _read(source: Source, format_name: str) -> Transcript:
    decoded = source.decoded
    return transcript_of(source, format_name, Lines(decoded.text.split("\n"), notes=decoded.notes), decoded.encoding)

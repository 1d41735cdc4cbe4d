"""What is shared, as a Word file: the text with every coding as a Word comment, to which a reader adds her own.

Bookmarks hold the share's uuid (`share_…`), each interview (`d_…`) and the words of each turn (`t_…`), so that comments
and corrections find their way back whatever the reader does to the rest of the file.
"""

from html import escape
from itertools import count
from pathlib import Path
from typing import IO, TYPE_CHECKING

from annotator.domain import codebook
from annotator.domain.analysis import Summary
from annotator.domain.corpus import Document as Interview
from annotator.domain.corpus import Turn
from annotator.domain.project import Project
from annotator.reporting.docx.framing import page_forms
from annotator.reporting.docx.package import saved, set_language, set_properties
from annotator.reporting.docx.skeleton import HEADER, skeleton
from annotator.reporting.docx.styles import StyleSheet
from annotator.reporting.docx.xml import NAMESPACES, attribute, bookmarked, paragraph, run
from annotator.reporting.model import Look, clean, one_line
from annotator.reporting.saving import put
from annotator.reporting.words import Words, words_of

if TYPE_CHECKING:
    from docx.document import Document

INITIALS = "ANT"
"""Of the comments that are her codings; a reader's have others."""


def write_commented(project: Project, target: Path | IO[bytes]) -> None:
    """Write what is shared of a project to a path (replaced whole or not at all) or a stream.

    Raises the target errors of `reporting.errors`.
    """
    from docx import Document

    words = words_of(project.info.language)
    document = Document(skeleton(Look(), words))
    styles = StyleSheet(document, Look(), words)
    body = _Commented(project, styles, words)
    text = body.document_part(document)
    _add_comments(document, body.comments)
    set_language(document, words)
    set_properties(document, project.info.title, words)
    put(target, saved(document, text))


class _Commented:
    def __init__(self, project: Project, styles: StyleSheet, words: Words) -> None:
        self._project, self._styles, self._words = project, styles, words
        self._bookmarks = count(1)
        self.comments: list[str] = []

    def document_part(self, document: "Document") -> bytes:
        """The part as bytes; the comments are in `comments` then."""
        section = page_forms(document.element.body.get_or_add_sectPr()).first
        info = self._project.info
        title = bookmarked(next(self._bookmarks), f"share_{_hex(info.share)}", run(one_line(info.title)))
        parts = [f"{HEADER}<w:document {NAMESPACES}><w:body>", paragraph(self._styles["Title"], title)]
        for interview in self._project.ordered_documents():
            parts += self._interview(interview)
        if len(self._project.nodes):
            parts += self._codebook()
        parts += [section, "</w:body></w:document>"]
        return "".join(parts).encode("utf-8")

    def _interview(self, interview: Interview) -> list[str]:
        heading = bookmarked(next(self._bookmarks), f"d_{_hex(interview.uuid)}", run(one_line(interview.title)))
        parts = [paragraph(self._styles["heading 1"], heading)]
        starts, ends = self._ends(interview.id)
        numbers: dict[int, int] = {}
        speaker = None
        for turn in self._project.turns_of(interview.id):
            who = self._project.speakers.get(turn.speaker)
            label = run(f"{one_line(who.label)}: ", self._styles["Strong"]) if who and who.id != speaker else ""
            speaker = who.id if who is not None else None
            text = self._turn(turn, starts.get(turn.id, {}), ends.get(turn.id, {}), numbers)
            parts.append(paragraph("", label + bookmarked(next(self._bookmarks), f"t_{_hex(turn.uuid)}", text)))
        return parts

    def _ends(self, document: int) -> tuple[dict[int, dict[int, list[int]]], dict[int, dict[int, list[int]]]]:
        """By turn and offset: the units that begin there, and those that end."""
        starts: dict[int, dict[int, list[int]]] = {}
        ends: dict[int, dict[int, list[int]]] = {}
        units = self._project.units.where("document", document)
        for unit in sorted(units, key=lambda u: (self._project.ranges_of(u.id), u.id)):
            spans = self._project.spans_of(unit.id)
            if spans and self._comment_on(unit.id):
                starts.setdefault(spans[0].turn_from, {}).setdefault(spans[0].at_from, []).append(unit.id)
                ends.setdefault(spans[-1].turn_to, {}).setdefault(spans[-1].at_to, []).append(unit.id)
        return starts, ends

    def _turn(
        self, turn: Turn, starts: dict[int, list[int]], ends: dict[int, list[int]], numbers: dict[int, int]
    ) -> str:
        cuts = sorted({0, len(turn.text), *starts, *ends})
        parts = []
        for place, at in enumerate(cuts):
            parts += [_ended(numbers[unit]) for unit in ends.get(at, []) if unit in numbers]
            for unit in starts.get(at, []):
                numbers[unit] = len(self.comments)
                self.comments.append(self._comment(unit, numbers[unit]))
                parts.append(f'<w:commentRangeStart w:id="{numbers[unit]}"/>')
                if unit in ends.get(at, []):
                    parts.append(_ended(numbers[unit]))
            after = cuts[place + 1] if place + 1 < len(cuts) else at
            if after > at:
                parts.append(run(clean(turn.text[at:after])))
        return "".join(parts)

    def _comment_on(self, unit: int) -> list[str]:
        """The lines of the comment on a unit: its codes, then what is written about it."""
        project = self._project
        names = [project.nodes[label.node].name for label in project.labels_of(unit)]
        lines = [" · ".join(names)] if names else []
        texts = [(column.name, project.column_text(unit, column.id)) for column in project.ordered_columns()]
        lines += [f"{name}: {text}" for name, text in texts if text]
        return lines + [memo.text for memo in project.memos_on("unit", unit)]

    def _comment(self, unit: int, number: int) -> str:
        lines = "".join(paragraph("", run(clean(line))) for line in self._comment_on(unit))
        author = attribute(self._words.code)
        day = self._project.info.created[:10]  # LibreOffice writes an impossible date where there is none
        date = f' w:date="{day}T00:00:00Z"' if day else ""
        return f'<w:comment w:id="{number}" w:author={author}{date} w:initials="{INITIALS}">{lines}</w:comment>'

    def _codebook(self) -> list[str]:
        """Codes and themes with definitions, and what is written about them."""
        project, words = self._project, self._words
        parts = [paragraph(self._styles["heading 1"], run(words.codebook))]
        questions = sorted(project.questions, key=lambda question: (question.position, question.id))
        general = [question.text for question in questions] + [m.text for m in project.memos if m.target is None]
        parts += [paragraph("", run(clean(text))) for text in general]
        for branch in codebook.walk(project):
            node = branch.node
            parts.append(paragraph(self._styles[f"heading {min(4, branch.depth + 2)}"], run(one_line(node.name))))
            texts = [(words.definition, node.definition), (words.include, node.include)]
            texts += [(words.exclude, node.exclude), (words.example, node.example)]
            lines = [f"{name}: {text}" for name, text in texts if text]
            lines += [self._said(summary) for summary in project.summaries.where("node", node.id) if summary.text]
            lines += [memo.text for memo in project.memos_on("node", node.id)]
            parts += [paragraph("", run(clean(line))) for line in lines]
        return parts

    def _said(self, summary: Summary) -> str:
        """A text about a node; one of a single participant's (a cell of the framework matrix) says whose it is."""
        person = self._project.participants.get(summary.participant)
        return summary.text if person is None else f"{person.pseudonym}: {summary.text}"


def _ended(number: int) -> str:
    return f'<w:commentRangeEnd w:id="{number}"/><w:r><w:commentReference w:id="{number}"/></w:r>'


def _hex(uuid: str) -> str:
    return escape(uuid.replace("-", ""))


def _add_comments(document: "Document", comments: list[str]) -> None:
    from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    blob = f"{HEADER}<w:comments {NAMESPACES}>{''.join(comments)}</w:comments>".encode()
    part = Part(PackURI("/word/comments.xml"), CONTENT_TYPE.WML_COMMENTS, blob, document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.COMMENTS)

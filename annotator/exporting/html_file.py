"""The whole project as one HTML file, written and read back."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from annotator.domain.project import Project
from annotator.exporting.errors import NotReadBack
from annotator.exporting.html import page
from annotator.exporting.plain import plain
from annotator.exporting.progress import Progress, silent
from annotator.exporting.taking import Taken

_OF_THE_CODEBOOK = ("project", "layer", "node", "node_link", "question", "question_node", "summary", "text_column")
_NOT_SPOKEN = ("who", "tag")


def write_html_file(taken: Taken, path: Path, part: str = "", on_progress: Progress = silent) -> int:
    """Write the page; `codebook` leaves the interviews and people out."""
    path.write_text(plain(page(_shown(taken, part), on_progress)), encoding="utf-8", newline="\n")
    return 0


def check_html_file(taken: Taken, path: Path, part: str = "") -> None:
    """Read the page as a browser would: every turn, code and memo is there, nothing is fetched. Raises NotReadBack."""
    from lxml import html

    project = _shown(taken, part)
    data = path.read_bytes()
    if not data.endswith(b"</html>\n"):
        raise NotReadBack("end")
    root: Any = html.document_fromstring(data, parser=html.HTMLParser(encoding="utf-8", huge_tree=True))
    read = [_spoken(paragraph) for paragraph in root.iter("p")]
    turns = (turn for document in project.ordered_documents() for turn in project.turns_of(document.id))
    if read != [plain(turn.text) for turn in turns]:
        raise NotReadBack("turn")
    whole = root.text_content()
    texts = [("node", node.name) for node in project.nodes] + [("memo", memo.text) for memo in project.memos]
    for table, text in texts:
        if plain(text).strip() not in whole:
            raise NotReadBack(table)
    if any(not link.startswith("#") for element in root.iter() for link in _links(element)):
        raise NotReadBack("link")


def codebook_only(project: Project) -> Project:
    """Codes and themes with what is written about them, without interviews and people."""
    made = Project()
    for table in _OF_THE_CODEBOOK:
        made.tables[table].fill(project.tables[table].copied())
    cells = {text.id for text in project.summaries if text.participant is not None}
    made.summaries.fill({text.id: text for text in project.summaries if text.id not in cells})
    made.memos.fill({memo.id: memo for memo in project.memos if memo.target in ("node", "question")})
    return made


def _shown(taken: Taken, part: str) -> Project:
    return codebook_only(taken.project) if part == "codebook" else taken.project


def _links(element: Any) -> Iterator[str]:
    yield from (element.get(name) for name in ("href", "src", "srcset", "data") if element.get(name) is not None)


def _spoken(paragraph: Any) -> str:
    """The words of a turn, without the speaker's name and the names of codes that stand among them."""
    parts = [paragraph.text or ""]
    for child in paragraph:
        if child.get("class") not in _NOT_SPOKEN:
            parts.append(child.text_content())
        parts.append(child.tail or "")
    return "".join(parts)

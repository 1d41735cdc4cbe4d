"""The audit trail: what was decided of codes, themes and interviews, when and why, and the memos about method."""

from annotator.domain.deeds import Deed
from annotator.domain.project import Project
from annotator.reporting.account_words import word
from annotator.reporting.method_words import day, method_words_of, quoted
from annotator.reporting.model import Block, Cell, Section, Table, cell
from annotator.reporting.origins import ordered_snapshots
from annotator.reporting.quotes import interview_name
from annotator.reporting.settings import ReportSettings
from annotator.reporting.widths import shared_widths

DECISIONS = (
    *("merge_nodes", "split_node", "bin_node", "restore_node", "rename_node", "theme_of_group", "set_status"),
    *("restore_snapshot", "begin_pass", "end_pass"),
)
"""Actions that belong in the trail. Those on confidential things never do, nor do the reasons given for them."""


def audit_trail(project: Project, settings: ReportSettings) -> list[Block]:
    """Date | decision | concerns | reason, oldest first; private memos are left out."""
    language = settings.language
    deeds = [deed for deed in project.tell_deeds(DECISIONS) if not _withdrawn(project, deed)]
    lines = [(deed.at, _deed_row(project, language, deed)) for deed in deeds]
    words = method_words_of(language)
    for snapshot in ordered_snapshots(project):
        row = [
            cell(word("take_snapshot", language)),
            cell(quoted(words, (snapshot.name,))),
            cell(snapshot.note.strip()),
        ]
        lines.append((snapshot.at, row))
    memos = [memo for memo in project.memos if memo.kind == "method" and memo.text.strip() and not memo.private]
    title = cell(word("method_memo", language))
    lines += [(memo.date, [title, cell(""), cell(memo.text.strip())]) for memo in memos]
    if not lines:
        return []
    lines.sort(key=lambda line: line[0])
    rows = tuple((cell(day(at, language) if at else ""), *row) for at, row in lines)
    header = tuple(word(key, language) for key in ("date", "decision", "about", "reason"))
    shares = tuple(shared_widths(header, rows, (1.2, 1.8, 2.2, 3.2), lying=True))
    return [Section(landscape=True), Table("trail", word("trail", language), header, rows, shares, grouped=1)]


def _withdrawn(project: Project, deed: Deed) -> bool:
    """Whoever has withdrawn is not to be read of."""
    documents = (project.documents[one] for one in deed.documents if one in project.documents)
    return deed.name == "set_status" and any(document.status == "withdrawn" for document in documents)


def _deed_row(project: Project, language: str, deed: Deed) -> list[Cell]:
    """Interviews are called by their number: their titles may be names."""
    names = [project.nodes[node].name for node in deed.nodes if node in project.nodes]
    documents = [project.documents[one] for one in deed.documents if one in project.documents]
    about = quoted(method_words_of(language), tuple(names))
    about = about or ", ".join(interview_name(project, document, language) for document in documents)
    reason = deed.reason.strip()
    if deed.name == "set_status" and documents:
        reason = reason or documents[0].status_reason.strip()
    return [cell(word(deed.name, language)), cell(about), cell(reason)]

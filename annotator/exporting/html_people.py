"""Who and what there is, at the top of the HTML file: the interviews as links, the participants as a table, memos."""

from html import escape

from annotator.domain.project import Project
from annotator.exporting.sheets import ordered_attributes, ordered_people, values_of


def interview_list(project: Project, words: dict[str, str]) -> str:
    """Links within the page, so that a keyboard or a screen reader need not go through every text."""
    links = "".join(
        f'<li><a href="#d{document.id}">{escape(document.title)}</a></li>' for document in project.ordered_documents()
    )
    return f'<nav class="contents" aria-label="{words["go"]}"><ul>{links}</ul></nav>'


def people_table(project: Project, words: dict[str, str]) -> str:
    """The participants with their attributes; nothing where there are none."""
    people = ordered_people(project)
    if not people:
        return ""
    names = [words["person"], *(attribute.name for attribute in ordered_attributes(project))]
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in names)
    rows = []
    for person in people:
        cells = "".join(f"<td>{escape(value)}</td>" for value in values_of(project, person.id))
        rows.append(f'<tr><th scope="row">{escape(person.pseudonym)}</th>{cells}</tr>')
        if said := memos_on(project, "participant", person.id):
            rows.append(f'<tr><td colspan="{len(names)}">{said}</td></tr>')
    table = f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"
    return f'<h2>{words["people"]}</h2>\n<div class="wide">{table}</div>'


def memos_on(project: Project, target: str, target_id: int) -> str:
    """The memos on one record."""
    texts = [memo.text for memo in project.memos_on(target, target_id) if memo.text.strip()]
    return "".join(f'<div class="note">{escape(text)}</div>' for text in texts)

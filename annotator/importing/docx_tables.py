"""The tables of a Word file, cell by cell: a codebook is often written as one."""

from annotator.importing.docx import Walk, main_part
from annotator.importing.package import open_package, part, tree


def tables_of(data: bytes) -> list[list[list[str]]]:
    """The outermost tables in order; a cell's paragraphs are its lines. Raises DamagedDocument, TooLarge."""
    with open_package(data, "docx") as package:
        root = tree(part(package, main_part(package), "docx"), "docx")
    walk = Walk(rendered=False)
    tables = []
    for table in root.iter("{*}tbl"):
        if next(table.iterancestors("{*}tbl"), None) is None:
            rows = [["\n".join(text for text, _ in cell).strip() for cell in row] for row in walk.rows(table)]
            tables.append([row for row in rows if any(row)])
    return tables

"""The import preview with files that are neither text nor Word."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from annotator.importing.suffixes import SUFFIXES
from annotator.ui.documents.empty import EmptyDocuments
from annotator.ui.documents.import_dialog import ImportDialog
from annotator.ui.session import Session
from tests.importing.made_files import NOSCRIBE, odt, pdf

Importing = Callable[..., ImportDialog]


def test_several_formats_are_stored_together(
    qtbot, empty_session: Session, importing: Importing, tmp_path: Path
) -> None:  # type: ignore[no-untyped-def]
    """An ODT, a PDF and noScribe's HTML in one go; a PDF's turns keep their pages."""
    lines = ("Hvordan var det?", "Stille på øya.", "Ja?", "Ja.")
    said = [f"{who}: {line}" for who, line in zip("IPIP", lines, strict=True)]
    (tmp_path / "a.odt").write_bytes(odt("".join(f"<text:p>{line}</text:p>" for line in said)))
    (tmp_path / "b.pdf").write_bytes(pdf([[(72, 700, said[0]), (72, 680, said[1])], [(72, 700, said[2])]]))
    (tmp_path / "c.html").write_text(NOSCRIBE, encoding="utf-8")
    dialog = importing(*sorted(tmp_path.iterdir()))
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.all.rows.rows["I"].buttons["interviewer"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert dialog.current is dialog.batch.candidates[2]
    qtbot.mouseClick(dialog.speakers.rows["S00"].buttons["interviewer"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)

    project = empty_session.project
    assert [(one.title, one.source_format) for one in project.documents] == [("a", "odt"), ("b", "pdf"), ("c", "html")]
    assert [turn.text for turn in project.turns_of(1)] == list(lines)
    assert [turn.page for turn in project.turns_of(2)] == [1, 1, 2]


def test_the_empty_list_names_the_common_kinds(qtbot) -> None:  # type: ignore[no-untyped-def]
    """Not all nineteen endings: what most people have, and that there are more."""
    panel = EmptyDocuments()
    qtbot.addWidget(panel)
    said = " ".join(label.text() for label in panel.findChildren(QLabel))

    assert "DOCX, ODT, RTF, PDF" in said
    assert len(SUFFIXES) == 19

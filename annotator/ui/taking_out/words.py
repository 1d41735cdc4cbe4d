"""What each format is called, what it is for, and what it holds; and what is said when the file lies there."""

from PySide6.QtCore import QCoreApplication, QLocale

from annotator.exporting.formats import FormatId, Written
from annotator.ui.languages import QT_TRANSLATE_NOOP

SAID: dict[FormatId, tuple[str, str, str]] = {
    "html": (
        QT_TRANSLATE_NOOP("TakeOut", "A page to read (HTML)"),
        QT_TRANSLATE_NOOP("TakeOut", "For reading it all in ten years, in any browser, without program or network."),
        QT_TRANSLATE_NOOP("TakeOut", "Interviews with codings, codes and themes, condensations, participants, memos."),
    ),
    "xlsx": (
        QT_TRANSLATE_NOOP("TakeOut", "A workbook (Excel)"),
        QT_TRANSLATE_NOOP("TakeOut", "For sorting, filtering and tables of your own."),
        QT_TRANSLATE_NOOP(
            "TakeOut", "Sheets for units, codebook, participants, interviews, codes by participant, memos and history."
        ),
    ),
    "csv_zip": (
        QT_TRANSLATE_NOOP("TakeOut", "Tables as CSV"),
        QT_TRANSLATE_NOOP("TakeOut", "For statistics and archives: the sheets of the workbook as plain files."),
        QT_TRANSLATE_NOOP("TakeOut", "UTF-8, one file for each table, in a zip file or a folder."),
    ),
    "json": (
        QT_TRANSLATE_NOOP("TakeOut", "Everything as data (JSON)"),
        QT_TRANSLATE_NOOP("TakeOut", "For another program: every record with its identity, nothing lost."),
        QT_TRANSLATE_NOOP("TakeOut", "The file says itself what its parts mean."),
    ),
    "qdpx": (
        QT_TRANSLATE_NOOP("TakeOut", "To another analysis program (QDPX)"),
        QT_TRANSLATE_NOOP("TakeOut", "For NVivo, ATLAS.ti, MAXQDA, QualCoder and others that read REFI-QDA."),
        QT_TRANSLATE_NOOP("TakeOut", "Interviews, codes and themes, codings, memos, participants with attributes."),
    ),
    "qdc": (
        QT_TRANSLATE_NOOP("TakeOut", "The codebook alone (QDC)"),
        QT_TRANSLATE_NOOP("TakeOut", "For the same programs, to code other material with your codes."),
        QT_TRANSLATE_NOOP("TakeOut", "Codes and themes with their definitions and colours; no interview."),
    ),
    "transcripts": (
        QT_TRANSLATE_NOOP("TakeOut", "Interviews as plain texts"),
        QT_TRANSLATE_NOOP("TakeOut", "For an archive that takes transcripts without codings."),
        QT_TRANSLATE_NOOP(
            "TakeOut",
            "A text file for each interview under pseudonyms, the codebook, and a guide; in a zip file or a folder.",
        ),
    ),
}
"""Title, purpose, content; in the order in which they are offered."""
FILTERS: dict[str, str] = {
    ".html": QT_TRANSLATE_NOOP("TakeOut", "Web page (*.html)"),
    ".xlsx": QT_TRANSLATE_NOOP("TakeOut", "Excel workbook (*.xlsx)"),
    ".json": QT_TRANSLATE_NOOP("TakeOut", "JSON (*.json)"),
    ".qdpx": QT_TRANSLATE_NOOP("TakeOut", "REFI-QDA project (*.qdpx)"),
    ".qdc": QT_TRANSLATE_NOOP("TakeOut", "REFI-QDA codebook (*.qdc)"),
    ".zip": QT_TRANSLATE_NOOP("TakeOut", "Zip file (*.zip)"),
}


def tr(text: str) -> str:
    """A source string of this context in her language."""
    return QCoreApplication.translate("TakeOut", text)


def holding(written: Written) -> str:
    """What the file holds, counted."""
    translate = QCoreApplication.translate  # whole in each line: lupdate has to see that there is a number
    parts = (
        (written.interviews, translate("TakeOut", "%Ln interview(s)", "", written.interviews)),
        (written.units, translate("TakeOut", "%Ln unit(s)", "", written.units)),
        (written.codes, translate("TakeOut", "%Ln code(s) and themes", "", written.codes)),
        (written.memos, translate("TakeOut", "%Ln memo(s)", "", written.memos)),
    )
    return QLocale().createSeparatedList([text for number, text in parts if number])


def was_cut(count: int) -> str:
    """How many texts Excel could not hold."""
    translate = QCoreApplication.translate
    return translate("TakeOut", "%Ln long text(s) had to be cut: a cell of Excel holds 32,767 characters.", "", count)

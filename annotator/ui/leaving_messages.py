"""What is said when a report or a file that takes things out cannot be written; a part of `messages.SENTENCES`."""

from annotator.exporting import errors as exporting
from annotator.reporting import errors as writing
from annotator.ui.languages import QT_TRANSLATE_NOOP

LEAVING: dict[type[Exception], tuple[str, str]] = {
    writing.TargetReadOnly: (
        QT_TRANSLATE_NOOP("Messages", "The report cannot be written there"),
        QT_TRANSLATE_NOOP("Messages", "If the file is open in Word, close it there. Otherwise choose another folder."),
    ),
    writing.TargetMissing: (
        QT_TRANSLATE_NOOP("Messages", "The folder does not exist"),
        QT_TRANSLATE_NOOP("Messages", "Choose another place for the report."),
    ),
    writing.DiskFull: (
        QT_TRANSLATE_NOOP("Messages", "The disk is full"),
        QT_TRANSLATE_NOOP("Messages", "The report was not written. Free some space on the disk, then export again."),
    ),
    writing.TargetFailed: (
        QT_TRANSLATE_NOOP("Messages", "The system refused to write the report"),
        QT_TRANSLATE_NOOP("Messages", "Choose another place for it."),
    ),
    writing.BadTemplate: (
        QT_TRANSLATE_NOOP("Messages", "The template cannot be used"),
        QT_TRANSLATE_NOOP("Messages", "It has to be a whole Word document or template (.docx or .dotx)."),
    ),
    writing.NotArchivable: (
        QT_TRANSLATE_NOOP("Messages", "The PDF did not pass its check"),
        QT_TRANSLATE_NOOP("Messages", "It was not kept. Export as DOCX, and please report this fault."),
    ),
    writing.Cancelled: (
        QT_TRANSLATE_NOOP("Messages", "Stopped"),
        QT_TRANSLATE_NOOP("Messages", "Nothing was written. Begin again when you like."),
    ),
    exporting.NothingToTakeOut: (
        QT_TRANSLATE_NOOP("Messages", "There is nothing to take out yet"),
        QT_TRANSLATE_NOOP("Messages", "Import an interview or make a code first."),
    ),
    exporting.FolderNotEmpty: (
        QT_TRANSLATE_NOOP("Messages", "The folder is not empty"),
        QT_TRANSLATE_NOOP("Messages", "Nothing was written. Choose an empty folder, or a name no folder has yet."),
    ),
    exporting.NotReadBack: (
        QT_TRANSLATE_NOOP("Messages", "The file did not say the same when it was read back"),
        QT_TRANSLATE_NOOP("Messages", "It was not kept. Try again, on another disk if you can."),
    ),
    exporting.Cancelled: (
        QT_TRANSLATE_NOOP("Messages", "Stopped"),
        QT_TRANSLATE_NOOP("Messages", "Nothing was written. Begin again when you like."),
    ),
}

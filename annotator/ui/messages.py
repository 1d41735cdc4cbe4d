"""Expected errors in her language: what happened, and what to do. Errors themselves carry no prose."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from annotator.confidentiality import errors as registers
from annotator.exporting import errors as exporting
from annotator.importing import errors as reading
from annotator.reporting import errors as writing
from annotator.sharing import errors as sharing
from annotator.storage import errors as storage
from annotator.ui.error_places import remember
from annotator.ui.languages import QT_TRANSLATE_NOOP
from annotator.ui.leaving_messages import LEAVING


@dataclass(frozen=True, slots=True)
class Message:
    """A heading of a few words, and one or two sentences."""

    title: str
    text: str


EXPECTED = (
    storage.StorageError,
    reading.ReadingError,
    writing.ReportError,
    sharing.SharingError,
    registers.RegisterError,
    exporting.ExportError,
)

SENTENCES: dict[type[Exception], tuple[str, str]] = {
    storage.FileMissing: (
        QT_TRANSLATE_NOOP("Messages", "The file is not there"),
        QT_TRANSLATE_NOOP("Messages", "It was moved, renamed or deleted, or its disk is not connected. Look for “%1”."),
    ),
    storage.FileExists: (
        QT_TRANSLATE_NOOP("Messages", "There is already a file of this name"),
        QT_TRANSLATE_NOOP("Messages", "Nothing was overwritten. Choose another name than “%1”."),
    ),
    storage.EmptyFile: (
        QT_TRANSLATE_NOOP("Messages", "The file is empty"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "“%1” may be a placeholder of a cloud service: let it download, then open it again. Otherwise open the "
            "newest backup; it lies in the folder beside the project.",
        ),
    ),
    storage.NotAProject: (
        QT_TRANSLATE_NOOP("Messages", "This is not an Annotator project"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "“%1” is something else. To bring in an interview, open or make a project first and import it there.",
        ),
    ),
    storage.TruncatedFile: (
        QT_TRANSLATE_NOOP("Messages", "The file is incomplete"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "“%1” ends too early: a copy or a download was broken off. Copy it again from where it came, or restore "
            "the newest backup where there is one.",
        ),
    ),
    storage.WrongPassphrase: (
        QT_TRANSLATE_NOOP("Messages", "That passphrase does not open the file"),
        QT_TRANSLATE_NOOP("Messages", "Check capital letters and spaces, and try again. Nothing is locked or deleted."),
    ),
    storage.WrongPassphraseOrKeyFile: (
        QT_TRANSLATE_NOOP("Messages", "The passphrase and the key file do not fit together"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "One of them is wrong; which one cannot be told. Check the passphrase and choose the key file of “%1”.",
        ),
    ),
    storage.KeyFileNeeded: (
        QT_TRANSLATE_NOOP("Messages", "The key file is needed too"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "The passphrase alone does not open this file. Connect the stick with the key file and choose it. Without "
            "it, the recovery code opens the file.",
        ),
    ),
    storage.NotAKeyFile: (
        QT_TRANSLATE_NOOP("Messages", "This is not a key file"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "“%1” is something else, or it was changed since it was made. Choose the one made with this file; "
            "without it, the recovery code opens the file.",
        ),
    ),
    storage.NotALinkingKey: (
        QT_TRANSLATE_NOOP("Messages", "This is not a linking key"),
        QT_TRANSLATE_NOOP("Messages", "“%1” is something else. Choose the file that ends in .annokey."),
    ),
    storage.WrongLinkingKey: (
        QT_TRANSLATE_NOOP("Messages", "The linking key belongs to another project"),
        QT_TRANSLATE_NOOP("Messages", "“%1” was made for another project. Choose the key of this one."),
    ),
    storage.WrongRecoveryCode: (
        QT_TRANSLATE_NOOP("Messages", "The recovery code has a typing mistake"),
        QT_TRANSLATE_NOOP(
            "Messages", "Compare it with the one you kept, group by group. It has 14 groups of four characters."
        ),
    ),
    storage.OtherRecoveryCode: (
        QT_TRANSLATE_NOOP("Messages", "That recovery code does not open the file"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "It is an older one, or that of another file: whenever the passphrase is changed, the code is too.",
        ),
    ),
    storage.DamagedFile: (
        QT_TRANSLATE_NOOP("Messages", "The project file is damaged"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "The passphrase is right, but parts of “%1” can no longer be read. The file was left as it is. Restore the "
            "newest backup, or open a copy you have elsewhere.",
        ),
    ),
    storage.NewerVersion: (
        QT_TRANSLATE_NOOP("Messages", "The project was made with a newer Annotator"),
        QT_TRANSLATE_NOOP("Messages", "Install the newer version to open “%1”. The file was not changed."),
    ),
    storage.AlreadyOpen: (
        QT_TRANSLATE_NOOP("Messages", "The project is already open"),
        QT_TRANSLATE_NOOP(
            "Messages", "Another window or another computer has “%1” open. Close it there, then try again."
        ),
    ),
    storage.DiskFull: (
        QT_TRANSLATE_NOOP("Messages", "The disk is full"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Your last step could not be stored; everything before it is safe. Make room on the disk, then do it "
            "again.",
        ),
    ),
    storage.RecordingTooLarge: (
        QT_TRANSLATE_NOOP("Messages", "The recording is too large to be taken into the project"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Its sound is more than 256 MB – more than six hours as MP3. Nothing of it was stored, and “%1” is as it "
            "was. Attach it where it lies, or divide it into parts first.",
        ),
    ),
    storage.ReadOnlyPlace: (
        QT_TRANSLATE_NOOP("Messages", "Nothing can be written there"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "“%1” or its folder is read-only. Copy the project to a folder of your own, or change the folder's rights.",
        ),
    ),
    storage.Restricted: (
        QT_TRANSLATE_NOOP("Messages", "A participant here has had her words restricted"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "They are kept as they are, and can be neither coded nor corrected. The restriction is lifted under "
            "Privacy, “Consent and rights”.",
        ),
    ),
    storage.FileReplaced: (
        QT_TRANSLATE_NOOP("Messages", "The file was moved or replaced while it was open"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Perhaps a cloud service synchronised “%1”. Your last step could not be stored. Close the project and open "
            "it again.",
        ),
    ),
    storage.BackupFailed: (
        QT_TRANSLATE_NOOP("Messages", "The backup could not be verified"),
        QT_TRANSLATE_NOOP(
            "Messages", "It was thrown away; the project and your older backups are untouched. Try again."
        ),
    ),
    reading.EmptyTranscript: (
        QT_TRANSLATE_NOOP("Messages", "The file holds no text"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "“%1” has nothing to code in it. Is it the right file, and all of it downloaded? A scanned PDF is "
            "pictures: make text of it first, and import that.",
        ),
    ),
    reading.NothingToTakeIn: (
        QT_TRANSLATE_NOOP("Messages", "There is nothing to take in"),
        QT_TRANSLATE_NOOP(
            "Messages", "“%1” holds no text, no code and no memo. Export it anew from the program it comes from."
        ),
    ),
    storage.OriginalsWouldBeLost: (
        QT_TRANSLATE_NOOP("Messages", "What stands in the texts would be gone for good"),
        QT_TRANSLATE_NOOP(
            "Messages", "Open the linking key first: it keeps what is replaced, and only you can look back."
        ),
    ),
    storage.EmptyReplacement: (
        QT_TRANSLATE_NOOP("Messages", "The replacement is empty"),
        QT_TRANSLATE_NOOP("Messages", "Say what is to stand in the text instead."),
    ),
    storage.EntryInUse: (
        QT_TRANSLATE_NOOP("Messages", "The replacement stands in the texts"),
        QT_TRANSLATE_NOOP("Messages", "It can be changed, or its places brought back first; then it can be removed."),
    ),
    storage.LevelInUse: (
        QT_TRANSLATE_NOOP("Messages", "The level is in use"),
        QT_TRANSLATE_NOOP(
            "Messages", "Move its codes and themes to another level first. The only level for codes always stays."
        ),
    ),
    storage.ColumnInUse: (
        QT_TRANSLATE_NOOP("Messages", "The text column is in use"),
        QT_TRANSLATE_NOOP("Messages", "Something is written in it; it can be renamed or moved."),
    ),
    storage.ReviewOnly: (
        QT_TRANSLATE_NOOP("Messages", "This is a share"),
        QT_TRANSLATE_NOOP("Messages", "“%1” can be read and commented on. What it holds cannot be changed."),
    ),
    storage.NotAShare: (
        QT_TRANSLATE_NOOP("Messages", "This is not a share"),
        QT_TRANSLATE_NOOP("Messages", "“%1” is a project of its own. Choose the file the reader sent back."),
    ),
    storage.PlaceLost: (
        QT_TRANSLATE_NOOP("Messages", "The place is gone"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "The words or the code that the suggestion is about are no longer in the project. You can decline it, or "
            "code the right place yourself.",
        ),
    ),
    sharing.ShareOfAnotherProject: (
        QT_TRANSLATE_NOOP("Messages", "The share belongs to another project"),
        QT_TRANSLATE_NOOP("Messages", "Open the project that “%1” was made from, and take it in there."),
    ),
    sharing.AlreadyMerged: (
        QT_TRANSLATE_NOOP("Messages", "Nothing new came in"),
        QT_TRANSLATE_NOOP("Messages", "Everything in “%1” has been taken in before."),
    ),
    sharing.NotReviewable: (
        QT_TRANSLATE_NOOP("Messages", "Nothing can be taken in from this file"),
        QT_TRANSLATE_NOOP(
            "Messages", "“%1” is not a Word file that was shared from here. Open it in Word and save it as DOCX first."
        ),
    ),
    sharing.UnclearedMarks: (
        QT_TRANSLATE_NOOP("Messages", "Some marked passages are not cleared yet"),
        QT_TRANSLATE_NOOP(
            "Messages", "Passages about third persons or of special categories: %1. Clear each, or rewrite it first."
        ),
    ),
    sharing.NotConfirmed: (
        QT_TRANSLATE_NOOP("Messages", "Full material must be confirmed"),
        QT_TRANSLATE_NOOP(
            "Messages", "Confirm that everything that is not private is to go along, or choose a lower level."
        ),
    ),
    sharing.NothingToShare: (
        QT_TRANSLATE_NOOP("Messages", "There is nothing to share at this level"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "No interview is included, or the participant has withdrawn. Set an interview to included first, or "
            "choose another participant.",
        ),
    ),
    sharing.AShareItself: (
        QT_TRANSLATE_NOOP("Messages", "A share cannot be shared on"),
        QT_TRANSLATE_NOOP("Messages", "Ask for a new one from the project it was made from."),
    ),
    reading.NotAText: (
        QT_TRANSLATE_NOOP("Messages", "The file is not a text"),
        QT_TRANSLATE_NOOP("Messages", "“%1” may be a sound file or a picture. Import its transcript instead."),
    ),
    reading.UnknownEncoding: (
        QT_TRANSLATE_NOOP("Messages", "The characters could not be read"),
        QT_TRANSLATE_NOOP("Messages", "Choose another encoding for “%1”."),
    ),
    reading.TooLarge: (
        QT_TRANSLATE_NOOP("Messages", "The file is too large"),
        QT_TRANSLATE_NOOP("Messages", "“%1” is far larger than any interview. Save it with the text alone."),
    ),
    reading.ThesisTooLarge: (
        QT_TRANSLATE_NOOP("Messages", "The file is too large"),
        QT_TRANSLATE_NOOP("Messages", "“%1” is larger than any thesis. Save it without pictures, or as plain text."),
    ),
    reading.UnsupportedFormat: (
        QT_TRANSLATE_NOOP("Messages", "This format cannot be read"),
        QT_TRANSLATE_NOOP("Messages", "Open “%1” in its own program and save it as DOCX or plain text."),
    ),
    reading.NoMemoryFolder: (
        QT_TRANSLATE_NOOP("Messages", "Word’s old format cannot be read here"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "On this system it could only be read by leaving the text in the clear on the disk. Open “%1” in Word or "
            "LibreOffice and save it as DOCX.",
        ),
    ),
    reading.EncryptedDocument: (
        QT_TRANSLATE_NOOP("Messages", "The document has a password"),
        QT_TRANSLATE_NOOP("Messages", "Open “%1” in its own program, take the password off, and import it again."),
    ),
    reading.DamagedDocument: (
        QT_TRANSLATE_NOOP("Messages", "The document is damaged"),
        QT_TRANSLATE_NOOP("Messages", "Parts of “%1” cannot be read. Open it in its own program and save it again."),
    ),
    reading.UnreadableFile: (
        QT_TRANSLATE_NOOP("Messages", "The file cannot be opened"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "“%1” is gone, is a folder, or may not be read by you. Copy it to a folder of your own and try again.",
        ),
    ),
    writing.UnknownFormat: (
        QT_TRANSLATE_NOOP("Messages", "The report cannot be written in this format"),
        QT_TRANSLATE_NOOP("Messages", "Let the file name end in .docx or .pdf."),
    ),
    registers.EmptyRegister: (
        QT_TRANSLATE_NOOP("Messages", "The register is empty"),
        QT_TRANSLATE_NOOP("Messages", "It should have the columns category, term and replacement, one line for each."),
    ),
    registers.UnreadableLine: (
        QT_TRANSLATE_NOOP("Messages", "A line of the register cannot be read"),
        QT_TRANSLATE_NOOP("Messages", "Line %1 should have category, term and replacement. Put it right in the file."),
    ),
    registers.TermMissing: (
        QT_TRANSLATE_NOOP("Messages", "A line of the register is not complete"),
        QT_TRANSLATE_NOOP("Messages", "Line %1 does not say what to replace. Fill it in and read the file again."),
    ),
    registers.ReplacementMissing: (
        QT_TRANSLATE_NOOP("Messages", "A line of the register is not complete"),
        QT_TRANSLATE_NOOP(
            "Messages", "Line %1 does not say what to write instead. Fill it in and read the file again."
        ),
    ),
    registers.CircularReplacement: (
        QT_TRANSLATE_NOOP("Messages", "The replacement would itself be replaced"),
        QT_TRANSLATE_NOOP("Messages", "Write something that does not hold any of the words to be replaced."),
    ),
    registers.TermTwice: (
        QT_TRANSLATE_NOOP("Messages", "The term already has another replacement"),
        QT_TRANSLATE_NOOP("Messages", "Look at line %1: one term can only become one thing."),
    ),
} | LEAVING

_RESTORABLE = (storage.DamagedFile, storage.TruncatedFile, storage.EmptyFile)


def message(error: Exception) -> Message:
    """What to tell her about an expected error; `%1` is the file's name. Raises KeyError for any other."""
    remember(error)
    title, text = next(SENTENCES[kind] for kind in type(error).__mro__ if kind in SENTENCES)
    return Message(said(title), said(text).replace("%1", _name_in(error)))


def is_expected(error: BaseException) -> bool:
    """Whether an error is the world's and not ours."""
    return isinstance(error, EXPECTED) and any(kind in SENTENCES for kind in type(error).__mro__)


def backup_may_help(error: Exception) -> bool:
    """Whether to offer the newest backup."""
    return isinstance(error, _RESTORABLE)


def _name_in(error: Exception) -> str:
    if isinstance(error, sharing.UnclearedMarks):
        return str(error.count)
    if isinstance(error, registers.RegisterError):
        return error.detail
    if isinstance(error, storage.StorageError | sharing.SharingError):
        return error.path.name
    return str(getattr(error, "name", "") or "")


def said(text: str) -> str:
    """A text of the table in her language."""
    return QCoreApplication.translate("Messages", text)

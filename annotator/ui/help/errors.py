"""Which help page goes on where an error message ends."""

from annotator.confidentiality import errors as registers
from annotator.exporting import errors as exporting
from annotator.importing import errors as reading
from annotator.reporting import errors as writing
from annotator.sharing import errors as sharing
from annotator.storage import errors as storage
from annotator.ui.messages import SENTENCES, said

GENERAL = "problems"

_TOPICS: dict[str, tuple[type[Exception], ...]] = {
    "problem-opening": (
        storage.FileMissing,
        storage.NotAProject,
        storage.WrongPassphrase,
        storage.WrongPassphraseOrKeyFile,
        storage.KeyFileNeeded,
        storage.NotAKeyFile,
        storage.WrongRecoveryCode,
        storage.OtherRecoveryCode,
        storage.NewerVersion,
        storage.AlreadyOpen,
    ),
    "problem-file": (
        storage.EmptyFile,
        storage.TruncatedFile,
        storage.DamagedFile,
        storage.FileReplaced,
        storage.DiskFull,
        storage.ReadOnlyPlace,
        storage.FileExists,
        storage.BackupFailed,
    ),
    "listening": (storage.RecordingTooLarge,),
    "linking-key": (storage.NotALinkingKey, storage.WrongLinkingKey, storage.OriginalsWouldBeLost),
    "consent": (storage.Restricted,),
    "problem-importing": (reading.ReadingError,),
    "problem-anonymising": (registers.RegisterError, storage.EmptyReplacement, storage.EntryInUse),
    "method": (storage.LevelInUse, storage.ColumnInUse),
    "reading-a-share": (storage.ReviewOnly,),
    "problem-sharing": (sharing.SharingError, storage.NotAShare, storage.PlaceLost),
    "problem-writing": (writing.ReportError, exporting.ExportError),
}


def topic_of_error(kind: type[Exception]) -> str:
    """The page of an expected error."""
    for ancestor in kind.__mro__:
        for topic, kinds in _TOPICS.items():
            if ancestor in kinds:
                return topic
    return GENERAL


def topic_of_title(title: str) -> str:
    """The page of a message that is on the screen: the seam of questions carries its words and no more."""
    return next((topic_of_error(kind) for kind, (source, _) in SENTENCES.items() if said(source) == title), GENERAL)

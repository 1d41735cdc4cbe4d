"""A share becomes a file, and the project remembers what went, when and to whom."""

import hashlib
from pathlib import Path

from annotator.sharing.drawing import Content
from annotator.storage import access_log
from annotator.storage.key import Strength
from annotator.storage.shares import Sent, fill, record_share
from annotator.storage.store import Store, now


def write_share(content: Content, out: Path, passphrase: str, strength: Strength | None = None) -> None:
    """Write a share as an encrypted project file of its own. Touches no open project: a worker may do it.

    Raises FileExists, ReadOnlyPlace, DiskFull.
    """
    day = content.project.info.created
    Store.make(out, passphrase, lambda store: fill(store, content.project, day), strength).close()


def note_share(store: Store, content: Content, out: Path, recipient: str = "") -> Sent:
    """Note a finished file (share, Word or HTML) in the list of shares and the access log; the recipient is an alias.

    Raises OSError where the file cannot be read, and DiskFull.
    """
    with out.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    sent = Sent(content.share, now(), content.level, recipient, digest, content.identities)
    record_share(store, sent)
    blind = {"blind": 1} if content.project.info.blind else {}
    access_log.record(store, "shared", share=sent.uuid, level=sent.level, format=out.suffix, sha256=digest, **blind)
    return sent

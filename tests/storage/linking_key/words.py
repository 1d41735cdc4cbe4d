"""What the key of these tests holds, and how it is opened again."""

from annotator.storage.key import LINKING_KEY, key_for
from annotator.storage.linking_key import LinkingKey

WORDS = "multer i mai"
NAME, CONTACT, NOTES = "Solbrith Kvamsvik", "solbrith@eksempel.no", "ringes helst etter middag"
ORIGINAL = "Kvamsvik barnehage"
SECRETS = (NAME, CONTACT, NOTES, ORIGINAL)
MASK, ENTRY = "11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"


def again(key: LinkingKey) -> LinkingKey:
    """The same key, closed and opened with its passphrase."""
    key.close()
    return LinkingKey.open(key.path, key_for(key.path, WORDS, kind=LINKING_KEY), key.project_uuid)

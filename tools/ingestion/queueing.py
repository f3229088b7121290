"""In which order documents that wait are read: short ones pass long ones, but none waits for ever.

What a document may take is guessed from its file, since its pages are counted only by the process that reads it. The
place of each is the time of its sending and that guess, in seconds: a long one is passed by what is sent while it could
have been read, and by nothing that comes later.
"""

from datetime import UTC, datetime

from store.documents import Document
from tools.ingestion.intake import Media

BYTES_A_SECOND = 25_000
"""Of a document; with many pages that are pictures it takes longer."""
PICTURE_SECONDS = 20
"""To read the words on a photo or a scan."""
MOST_SECONDS = 15 * 60
"""For so long after it a shorter one may be sent and still pass it."""
_ZERO = datetime(2020, 1, 1, tzinfo=UTC)


def place_in_line(document: Document) -> int:
    """Where a document comes among those that wait, from 1: the lowest is next."""
    asked = int((document.updated_at - _ZERO).total_seconds())
    return max(1, asked) + min(_seconds(document), MOST_SECONDS)


def _seconds(document: Document) -> int:
    return PICTURE_SECONDS if Media(document.media).is_picture else document.size // BYTES_A_SECOND

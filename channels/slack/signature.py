"""Whether a request comes from Slack (https://docs.slack.dev/authentication/verifying-requests-from-slack).

Our own rather than the SDK's, which raises on time stamps, signatures and bodies that are no proper text, and reads the
clock itself.
"""

import hashlib
import hmac
from collections import OrderedDict

STALE_SECONDS = 300
MOST_SEEN = 20_000
VERSION = b"v0"


class Signatures:
    """Checks the signatures of requests, and knows those that were served."""

    def __init__(self, secret: str) -> None:
        self._secret = secret.encode()
        self._served: OrderedDict[bytes, float] = OrderedDict()

    def genuine(self, body: bytes, *, stamp: bytes, signature: bytes, now: float) -> bool:
        """Whether Slack signed these bytes within the last five minutes; takes the same time for any signature.

        `stamp` and `signature` as they stand in the headers, `now` in seconds since 1970.
        """
        fresh = stamp.isdigit() and len(stamp) < 12 and abs(now - int(stamp)) <= STALE_SECONDS
        digest = hmac.new(self._secret, b":".join((VERSION, stamp, body)), hashlib.sha256).hexdigest()
        return hmac.compare_digest(VERSION + b"=" + digest.encode(), signature) and fresh

    def served(self, signature: bytes) -> bool:
        """Whether a request with this signature was served already: Slack signs each try anew, so it is a copy."""
        return signature in self._served

    def note(self, signature: bytes, *, now: float) -> None:
        """Know a signature as served, for as long as it stays fresh."""
        self._served[signature] = now
        while self._served and (len(self._served) > MOST_SEEN or self._oldest() < now - 2 * STALE_SECONDS):
            self._served.popitem(last=False)

    def _oldest(self) -> float:
        return next(iter(self._served.values()))

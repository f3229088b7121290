"""Why a document is not read."""

from store.errors import ChironError


class Refused(ChironError):
    """A document that cannot be read; the sentence for its teacher is `ingestion-refused-REASON` of the catalogue."""

    def __init__(self, reason: str, **data: str | int) -> None:
        super().__init__(reason, data)
        self.reason = reason
        self.data = data
        """The values of the sentence."""

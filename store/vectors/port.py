"""What search by meaning needs of a store of vectors, whichever it is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from store.embeddings import Vectors


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One thing to be found: its id, and a mark of the text that its vector was made from."""

    id: str
    mark: str


class Index(Protocol):
    """The vectors of one sort of thing, of one model. Safe to use from several threads.

    All methods raise VectorsUnreachable.
    """

    def put(self, entries: Sequence[Entry], vectors: Vectors) -> None:
        """Add vectors, each of length 1, over what was there under their ids."""

    def drop(self, ids: Sequence[str]) -> None:
        """Take vectors out; unknown ids are nothing to do."""

    def clear(self) -> None:
        """Take all vectors out; who searches meanwhile finds what is still there."""

    def marks(self) -> dict[str, str]:
        """What is held: the mark of each id."""

    def count(self) -> int:
        """How many are held."""

    def near(self, vector: Vectors, limit: int) -> dict[str, float]:
        """The nearest by id, nearest first: cosines, -1 to 1. A few may be missed."""

    def cosines(self, vector: Vectors, ids: Sequence[str]) -> dict[str, float]:
        """The cosines of those of some ids that are held, in no order."""

    def drop_others(self) -> None:
        """Forget what other models made of this sort of thing in this home."""

    def told(self) -> Mapping[str, object]:
        """What is recorded of the model: `model`, `digest`, `dimension`."""

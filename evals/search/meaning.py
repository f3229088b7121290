"""The dense side on passages: one or two windows of each, the nearer one counting."""

from collections.abc import Callable, Iterable, Iterator, Mapping

import numpy as np

from evals.search.beir import Passage
from store.embeddings import Embedder, Vectors

WINDOW = 180
"""Words that the model surely reads of what it is given (256 pieces of words)."""
_AT_ONCE = 512


def windows(passage: Passage) -> Iterator[str]:
    """What is embedded of a passage: its start, and where it is longer than the model reads, its end as well.

    In papers and articles the end holds what was found. Each window begins with the title.
    """
    head = f"{passage.title}. " if passage.title.strip() else ""
    words = passage.text.split()
    yield head + passage.text
    if len(words) > WINDOW:
        yield head + " ".join(words[-WINDOW:])


class Meaning:
    """Passages by their vectors."""

    def __init__(
        self, passages: Iterable[Passage], embedder: Embedder, told: Callable[[int], None] = lambda done: None
    ) -> None:
        """Embed passages; `told` hears how many windows more are done."""
        self._embedder = embedder
        held = list(passages)
        owned = [(place, text) for place, passage in enumerate(held) for text in windows(passage)]
        self._ids = [passage.id for passage in held]
        self._owners = np.array([place for place, _ in owned], np.int64)
        # Sorted here as well: a part of like texts keeps batches even, and the bar moving.
        order = sorted(range(len(owned)), key=lambda place: len(owned[place][1]))
        self._vectors: Vectors = np.zeros((len(owned), embedder.card.dimension), np.float32)
        for start in range(0, len(order), _AT_ONCE):
            part = order[start : start + _AT_ONCE]
            self._vectors[part] = embedder.embed([owned[place][1] for place in part])
            told(len(part))

    def scores(self, query: str, depth: int) -> Mapping[str, float]:
        """The nearest passages, by id: cosines."""
        cosines = self._vectors @ self._embedder.embed_query(query)
        best = np.full(len(self._ids), -1.0, np.float32)
        np.maximum.at(best, self._owners, cosines)
        nearest = np.argsort(-best, kind="stable")[:depth]
        return {self._ids[place]: float(best[place]) for place in nearest}

"""Keyword, dense and fused search over a BEIR folder, in one run."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TextIO

from evals.search.beir import Collection
from evals.search.meaning import Meaning
from evals.search.measures import Ranking, ranked, summary
from evals.search.words import Words
from store.embeddings import Embedder
from tools.search.fusion import PASSAGES, fuse

DEPTH = 1000
"""Candidates of each side that are fused."""
REPORTED = 100


@dataclass(frozen=True, kw_only=True)
class Run:
    """One way to search, over all queries."""

    name: str
    rankings: dict[str, Ranking]

    def to_json(self, collection: Collection) -> dict[str, str | float]:
        """Its name and measures, in percent."""
        return {"name": self.name, **summary(self.rankings, collection.qrels)}

    def write(self, file: TextIO) -> None:
        """As TREC has runs: query Q0 passage rank score name."""
        for query, ranking in self.rankings.items():
            for place, (passage, score) in enumerate(ranking, 1):
                file.write(f"{query} Q0 {passage} {place} {score:.6f} {self.name}\n")


def search(
    collection: Collection, embedder: Embedder | None, told: Callable[[int], None] = lambda done: None
) -> list[Run]:
    """The runs: keyword, and with an embedder dense and fused."""
    words = Words((passage.id, f"{passage.title} {passage.text}") for passage in collection.passages)
    meaning = None if embedder is None else Meaning(collection.passages, embedder, told)
    rankings: dict[str, dict[str, Ranking]] = {"keyword": {}, "dense": {}, "fused": {}}
    for query in collection.queries:
        keyword = words.scores(query.text, DEPTH)
        found = {"keyword": keyword}
        if meaning is not None:
            found["dense"] = meaning.scores(query.text, DEPTH)
            found["fused"] = fuse(keyword, found["dense"], weight=PASSAGES, whole=words.whole(query.text))
        for name, scores in found.items():
            rankings[name][query.id] = ranked(scores, REPORTED)
    return [Run(name=name, rankings=held) for name, held in rankings.items() if held]

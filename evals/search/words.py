"""The keyword side on passages: SQLite's FTS5 as the product uses it, in memory."""

import math
import re
import sqlite3
import unicodedata
from collections.abc import Iterable, Mapping

_WORD = re.compile(r"[^\W_]+")
STOP = frozenset(
    "a about an and are as at be been but by can could did do does for from had has have how i if in into is it its "
    "may no not of on or our so such than that the their them then there these they this to was we were what when "
    "where which while who why will with would you your".split()
)
"""Words that a query may hold and that say nothing of what it is about."""


class Words:
    """Passages by their words: BM25 (k1 1.2, b 0.75) over porter's stems of title and text together."""

    def __init__(self, passages: Iterable[tuple[str, str]]) -> None:
        """Index passages, each an id and a text."""
        self._database = sqlite3.connect(":memory:")
        self._ids: list[str] = []
        create = "CREATE VIRTUAL TABLE passages USING fts5(text, content='', tokenize='porter unicode61')"
        self._database.execute(create)
        self._database.executemany("INSERT INTO passages (rowid, text) VALUES (?, ?)", self._rows(passages))

    def scores(self, query: str, depth: int) -> Mapping[str, float]:
        """The best passages that hold any word of a query, by id; above 0, higher is better."""
        match = " OR ".join(_asked(query))
        if not match:
            return {}
        select = "SELECT rowid, -rank FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT ?"
        return {self._ids[row]: score for row, score in self._database.execute(select, (match, depth))}

    def whole(self, query: str) -> float:
        """What a passage of mean length would score that holds each word of a query once: the sum of their weights."""
        return sum(self._weight(word) for word in _asked(query))

    def _weight(self, word: str) -> float:
        """The inverse document frequency as BM25 in FTS5 has it."""
        count = "SELECT count(*) FROM passages WHERE passages MATCH ?"
        [(holding,)] = self._database.execute(count, (word,))
        return max(math.log((len(self._ids) - holding + 0.5) / (holding + 0.5)), 0.0)

    def _rows(self, passages: Iterable[tuple[str, str]]) -> Iterable[tuple[int, str]]:
        for row, (id, text) in enumerate(passages):
            self._ids.append(id)
            yield row, _plain(text)


def _asked(query: str) -> list[str]:
    """The words of a query that tell something, quoted."""
    words = dict.fromkeys(word.lower() for word in _WORD.findall(_plain(query)))
    asked = [word for word in words if word not in STOP] or list(words)
    return [f'"{word}"' for word in asked]


def _plain(text: str) -> str:
    """Without accents, and without what SQLite cannot hold."""
    apart = unicodedata.normalize("NFKD", text.encode("utf-8", "replace").decode())
    return "".join(c for c in apart if not unicodedata.combining(c) and c != "\x00")

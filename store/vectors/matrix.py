"""Vectors of a large bank on disk, rounded: the signs of all are looked through, the best of them then compared.

Chroma's graph of a million vectors takes gigabytes of memory and half an hour to make. Here a vector of 384 numbers is
48 bytes of signs and 384 of whole numbers from -127 to 127, in files that the system maps into memory as far as it has
room. How many signs differ tells roughly how near two vectors are (Charikar 2002, "Similarity estimation techniques
from rounding algorithms"): some times as many as are wanted are taken so, and put in order by their whole numbers,
whose cosines are right to a few thousandths.
"""

import shutil
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from json import dumps
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from store.embeddings import ModelCard, Vectors
from store.errors import VectorsUnreachable
from store.vectors.port import Entry

BLOCK = 65_536
"""Vectors of one file: 25 MB of whole numbers and 3 MB of signs."""
TAKEN = 10
"""Vectors that are compared by their whole numbers for each one wanted."""
_TOP = 127
_BITS = 64
_FAR = 60_000
"""More signs than any vector has: what is in no place."""
_ROWS = """CREATE TABLE IF NOT EXISTS rows (row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, mark TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS free (row INTEGER PRIMARY KEY)"""


class _Block:
    """65,536 places for vectors."""

    def __init__(self, file: Path, dimension: int) -> None:
        words = -(-dimension // _BITS)
        size = BLOCK * (words * 8 + 4 + dimension)
        held = np.memmap(file, np.uint8, "r+" if file.exists() else "w+", shape=size)
        signs, steps = BLOCK * words * 8, BLOCK * 4
        self._held = held
        self.signs = held[:signs].view(np.uint64).reshape(words, BLOCK)
        """A row for each 64 of the signs, so that they are looked through without a gap."""
        self.steps = held[signs : signs + steps].view(np.float32)
        """What the whole numbers are to be multiplied with; 0 where there is no vector."""
        self.whole = held[signs + steps :].view(np.int8).reshape(BLOCK, dimension)

    def write(self, places: NDArray[np.int64], vectors: Vectors) -> None:
        steps = np.abs(vectors).max(axis=1) / _TOP
        self.whole[places] = np.rint(vectors / np.where(steps == 0, 1, steps)[:, None])
        self.signs[:, places] = _signs(vectors).T
        self.steps[places] = steps
        self._held.flush()

    def differing(self, signs: NDArray[np.uint64]) -> NDArray[np.uint16]:
        """In how many signs each vector differs."""
        far = np.where(self.steps == 0, np.uint16(_FAR), np.uint16(0))
        for held, asked in zip(self.signs, signs, strict=True):
            far += np.bitwise_count(held ^ asked)
        return far

    def cosines(self, places: NDArray[np.int64], vector: Vectors) -> NDArray[np.float32]:
        return np.asarray((self.whole[places].astype(np.float32) @ vector) * self.steps[places], np.float32)


class MatrixIndex:
    """The vectors of one sort of thing in files of a folder; one process at a time may have it. See `port.Index`."""

    def __init__(self, folder: Path, sort: str, card: ModelCard) -> None:
        """Open the files of a model, or make them. Raises VectorsUnreachable."""
        self._card = card
        self._all = folder / sort
        self._folder = self._all / card.digest[:16]
        self._writing = threading.Lock()
        with _translated():
            self._folder.mkdir(parents=True, exist_ok=True)
            self._file = self._folder / "rows.db"
            with self._rows() as rows:
                rows.executescript(f"PRAGMA journal_mode=WAL; {_ROWS}")
            self._blocks = [_Block(self._named(place), card.dimension) for place in range(self._made())]

    def put(self, entries: Sequence[Entry], vectors: Vectors) -> None:
        """See Index."""
        with self._writing, _translated(), self._rows() as rows:
            found = self._found(rows, [entry.id for entry in entries])
            fresh = self._fresh(rows, len({entry.id for entry in entries} - found.keys()))
            at = np.array([found[e.id] if e.id in found else found.setdefault(e.id, next(fresh)) for e in entries])
            for block, places, chosen in self._split(at):
                block.write(places, vectors[chosen])
            # The rows come last: a vector of which no row tells is nothing, a row without its vector would be one.
            rows.executemany("DELETE FROM free WHERE row = ?", [(int(row),) for row in at])
            values = [(int(row), entry.id, entry.mark) for row, entry in zip(at, entries, strict=True)]
            rows.executemany("INSERT OR REPLACE INTO rows VALUES (?, ?, ?)", values)

    def drop(self, ids: Sequence[str]) -> None:
        """See Index."""
        with self._writing, _translated(), self._rows() as rows:
            at = [(row,) for row in self._found(rows, ids).values()]
            rows.executemany("DELETE FROM rows WHERE row = ?", at)
            rows.executemany("INSERT INTO free VALUES (?)", at)
            for block, places, _ in self._split(np.array([row for (row,) in at], np.int64)):
                block.steps[places] = 0

    def clear(self) -> None:
        """See Index."""
        self.drop(list(self.marks()))

    def marks(self) -> dict[str, str]:
        """See Index."""
        with _translated(), self._rows() as rows:
            return dict(rows.execute("SELECT id, mark FROM rows"))

    def count(self) -> int:
        """See Index."""
        with _translated(), self._rows() as rows:
            return int(rows.execute("SELECT count(*) FROM rows").fetchone()[0])

    def near(self, vector: Vectors, limit: int) -> dict[str, float]:
        """See Index."""
        blocks = list(self._blocks)
        if not blocks:
            return {}
        signs = _signs(vector[None, :])[0]
        far = np.concatenate([block.differing(signs) for block in blocks])
        many = np.cumsum(np.bincount(far, minlength=self._card.dimension + 1)[: self._card.dimension + 1])
        reach = int(np.searchsorted(many, TAKEN * limit))
        at = np.flatnonzero(far <= min(reach, self._card.dimension))
        cosines = self._cosines(at, vector)
        best = np.argsort(-cosines, kind="stable")[:limit]
        with _translated(), self._rows() as rows:
            named = self._named_at(rows, at[best])
        return {
            named[row]: cosine
            for row, cosine in zip(at[best].tolist(), cosines[best].tolist(), strict=True)
            if row in named
        }

    def cosines(self, vector: Vectors, ids: Sequence[str]) -> dict[str, float]:
        """See Index."""
        with _translated(), self._rows() as rows:
            found = self._found(rows, ids)
        return dict(zip(found, self._cosines(np.array(list(found.values()), np.int64), vector).tolist(), strict=True))

    def drop_others(self) -> None:
        """See Index."""
        with _translated():
            for folder in self._all.iterdir():
                if folder != self._folder:
                    shutil.rmtree(folder)

    def told(self) -> Mapping[str, object]:
        """See Index."""
        return {"model": self._card.id, "digest": self._card.digest, "dimension": self._card.dimension}

    @contextmanager
    def _rows(self) -> Iterator[sqlite3.Connection]:
        """The table of what is where: a connection for each use, since several threads use it."""
        with closing(sqlite3.connect(self._file, timeout=30)) as connection, connection:
            yield connection

    def _found(self, rows: sqlite3.Connection, ids: Sequence[str]) -> dict[str, int]:
        query = "SELECT id, row FROM rows WHERE id IN (SELECT value FROM json_each(?))"
        return dict(rows.execute(query, (dumps(list(ids)),)))

    def _named_at(self, rows: sqlite3.Connection, at: NDArray[np.int64]) -> dict[int, str]:
        query = "SELECT row, id FROM rows WHERE row IN (SELECT value FROM json_each(?))"
        return dict(rows.execute(query, (dumps(at.tolist()),)))

    def _fresh(self, rows: sqlite3.Connection, many: int) -> Iterator[int]:
        """Places for more vectors: those that were given up first, then behind the last, with blocks made for them."""
        free = [row for (row,) in rows.execute("SELECT row FROM free LIMIT ?", (many,))]
        [(last,)] = rows.execute(
            "SELECT max(coalesce((SELECT max(row) FROM rows), -1), coalesce((SELECT max(row) FROM free), -1))"
        )
        fresh = [*free, *range(last + 1, last + 1 + many - len(free))]
        while fresh and len(self._blocks) * BLOCK <= max(fresh):
            self._blocks.append(_Block(self._named(len(self._blocks)), self._card.dimension))
        return iter(fresh)

    def _cosines(self, at: NDArray[np.int64], vector: Vectors) -> NDArray[np.float32]:
        made = np.zeros(len(at), np.float32)
        for block, places, chosen in self._split(at):
            made[chosen] = block.cosines(places, vector)
        return made

    def _split(self, at: NDArray[np.int64]) -> Iterable[tuple[_Block, NDArray[np.int64], NDArray[np.int64]]]:
        """The blocks that hold some places, with the places within each and which of all they are."""
        for number in np.unique(at // BLOCK):
            chosen = np.flatnonzero(at // BLOCK == number)
            yield self._blocks[number], at[chosen] % BLOCK, chosen

    def _named(self, number: int) -> Path:
        return self._folder / f"{number:04d}.vectors"

    def _made(self) -> int:
        return len(list(self._folder.glob("*.vectors")))


def _signs(vectors: Vectors) -> NDArray[np.uint64]:
    """(vectors, words): a bit for each number, 1 where it is above 0, and nothing to the end of the last word."""
    bits = np.packbits(vectors > 0, axis=1)
    return np.pad(bits, ((0, 0), (0, -bits.shape[1] % 8))).view(np.uint64)


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        raise VectorsUnreachable(str(error)) from error

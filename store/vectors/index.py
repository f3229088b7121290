"""Vectors kept in Chroma, of one model and one home: derived from the record, and made again from it when lost."""

import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import chromadb
import httpx
import numpy as np
from chromadb.api.client import Client
from chromadb.config import Settings
from chromadb.errors import ChromaError

from store.embeddings import ModelCard, Vectors
from store.errors import VectorsUnreachable
from store.kept import Kept
from store.vectors.port import Entry

if TYPE_CHECKING:
    from chromadb.api import ClientAPI
    from chromadb.api.models.Collection import Collection

_BATCH = 1000
"""Rows that are written or read at once: Chroma's own limit is some thousands."""
_FEW = 500
"""Vectors that are compared one by one: to ask Chroma's graph takes twenty times as long."""
_FEW_SECONDS = 60.0
"""So long those that another process adds to a server may be missed."""
_LISTED = 2000
"""Marks that are read at once."""
_QUIET: dict[str, Any] = {"_env_file": None, "anonymized_telemetry": False}
"""Chroma's settings: it reports to nobody, and reads no `.env`, which is ours."""


def connect(place: Path | str) -> Client:
    """Chroma in a folder, whose only owner this process must be (`owner.py`), or at the address of a server.

    Raises VectorsUnreachable.
    """
    settings = Settings(**_QUIET)
    with _translated():
        if isinstance(place, Path):
            place.mkdir(parents=True, exist_ok=True)
            return _client(chromadb.PersistentClient(place, settings))
        url = urlsplit(place)
        secure = url.scheme == "https"
        port = url.port or (443 if secure else 8000)
        host = url.hostname or "localhost"
        return _client(chromadb.HttpClient(host=host, port=port, ssl=secure, settings=settings))


class VectorIndex:
    """The vectors of one sort of thing. Safe to use from several threads; all methods raise VectorsUnreachable.

    What another model made is in a collection of another name, so that vectors of two models never meet.
    """

    def __init__(self, client: Client, sort: str, card: ModelCard, *, home: str) -> None:
        """Open the collection or make it. `home`: an id of the record, since several may share one server."""
        self._client = client
        self._card = card
        self._prefix = f"{sort}-{home}-"
        self._name = f"{self._prefix}{card.digest[:16]}"
        self._writing = threading.Lock()
        self._collection = self._opened()
        self._few: Kept[str, tuple[list[str], Vectors]] = Kept(1, seconds=_FEW_SECONDS)
        """All that there are, where they are few; nothing where they are many."""

    def _opened(self) -> "Collection":
        told: dict[str, str | int | float | bool] = {
            "model": self._card.id,
            "digest": self._card.digest,
            "dimension": self._card.dimension,
        }
        with _translated():
            found = self._client.get_or_create_collection(
                self._name, embedding_function=None, metadata=told, configuration={"hnsw": {"space": "cosine"}}
            )
            if found.metadata == told:
                return found
            self._client.delete_collection(self._name)  # not ours: what it holds cannot be compared
            return self._client.create_collection(
                self._name, embedding_function=None, metadata=told, configuration={"hnsw": {"space": "cosine"}}
            )

    def put(self, entries: Sequence[Entry], vectors: Vectors) -> None:
        """Add vectors, over what was there under their ids."""
        with self._writing, _translated():
            for start in range(0, len(entries), _BATCH):
                part = entries[start : start + _BATCH]
                self._collection.upsert(
                    ids=[entry.id for entry in part],
                    embeddings=vectors[start : start + _BATCH],
                    metadatas=[{"mark": entry.mark} for entry in part],
                )
            self._few.drop([""])

    def drop(self, ids: Sequence[str]) -> None:
        """Take vectors out; unknown ids are nothing to do."""
        with self._writing, _translated():
            for start in range(0, len(ids), _BATCH):
                self._collection.delete(ids=list(ids[start : start + _BATCH]))
            self._few.drop([""])

    def clear(self) -> None:
        """Take all vectors out; who searches meanwhile finds what is still there."""
        self.drop(list(self.marks()))

    def marks(self) -> dict[str, str]:
        """What is held: the mark of each id."""
        found: dict[str, str] = {}
        with _translated():
            while True:
                part = self._collection.get(include=["metadatas"], limit=_LISTED, offset=len(found))
                for id, told in zip(part["ids"], part["metadatas"] or [], strict=True):
                    found[id] = str(told["mark"])
                if len(part["ids"]) < _LISTED:
                    return found

    def count(self) -> int:
        """How many are held."""
        with _translated():
            return self._collection.count()

    def near(self, vector: Vectors, limit: int) -> dict[str, float]:
        """The nearest by id, nearest first: cosines, -1 to 1. Of many a few may be missed, since a graph finds them."""
        ids, vectors = self._few.get("") or self._read_few()
        if ids:
            cosines = vectors @ vector
            return {ids[place]: float(cosines[place]) for place in np.argsort(-cosines, kind="stable")[:limit]}
        with _translated():
            found = self._collection.query(query_embeddings=vector[None, :], n_results=limit, include=["distances"])
        distances = found["distances"] or [[]]
        return {id: 1.0 - float(distance) for id, distance in zip(found["ids"][0], distances[0], strict=True)}

    def _read_few(self) -> tuple[list[str], Vectors]:
        with self._writing, _translated():
            held = self._collection.get(include=["embeddings"], limit=_FEW + 1)
            ids = held["ids"] if len(held["ids"]) <= _FEW else []
            return self._few.put("", (ids, np.asarray(held["embeddings"], np.float32)[: len(ids)]))

    def cosines(self, vector: Vectors, ids: Sequence[str]) -> dict[str, float]:
        """The cosines of those of some ids that are held, in no order."""
        found: dict[str, float] = {}
        with _translated():
            for start in range(0, len(ids), _BATCH):
                part = self._collection.get(ids=list(ids[start : start + _BATCH]), include=["embeddings"])
                if part["ids"]:
                    found |= zip(part["ids"], (np.asarray(part["embeddings"]) @ vector).tolist(), strict=True)
        return found

    def drop_others(self) -> None:
        """Forget what other models made of this sort of thing in this home."""
        with self._writing, _translated():
            for collection in self._client.list_collections():
                if collection.name.startswith(self._prefix) and collection.name != self._name:
                    self._client.delete_collection(collection.name)

    def told(self) -> Mapping[str, object]:
        """What the collection records of its model."""
        return dict(self._collection.metadata or {})


def _client(made: "ClientAPI") -> Client:
    """Chroma promises less than it gives: what it makes can be closed."""
    assert isinstance(made, Client)
    return made


@contextmanager
def _translated() -> Iterator[None]:
    """Chroma's failures as ours. It raises ValueError for a server that is not there."""
    try:
        yield
    except (ChromaError, httpx.HTTPError, ValueError, OSError) as error:
        raise VectorsUnreachable(str(error)) from error

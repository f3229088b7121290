"""Texts to vectors, by fastembed."""

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from store.embeddings.card import ModelCard

Vectors = NDArray[np.float32]
"""(texts, dimension), each of length 1."""
BATCH = 8
"""Texts at a time: of like length, so that little is padding, and few, so that they stay in the processor's cache."""


class Embedder:
    """One model, loaded. Safe to use from several threads."""

    def __init__(self, card: ModelCard, folder: Path, *, instruction: str = "", threads: int = 1) -> None:
        """Load a model from its folder (about 0.5 s and 110 MB, most of it fastembed itself).

        `card.id` is a model that fastembed knows, or one that `_register` adds; `instruction` goes before queries.
        Raises ValueError or OSError where the folder holds no such model.
        """
        # fastembed brings onnxruntime and 60 MB; a start without embeddings needs none of it
        from fastembed import TextEmbedding

        _register(card)
        self.card = card
        self._instruction = instruction
        self._engine = TextEmbedding(
            card.id, specific_model_path=str(folder), threads=threads, enable_cpu_mem_arena=False
        )

    def embed(self, texts: Sequence[str]) -> Vectors:
        """The vectors of texts, in their order."""
        made = np.zeros((len(texts), self.card.dimension), np.float32)
        for places in batches(texts):
            for place, vector in zip(places, self._vectors([texts[place] for place in places]), strict=True):
                made[place] = vector
        return made

    def embed_query(self, text: str) -> Vectors:
        """The vector (dimension,) of what somebody asks for."""
        return next(self._vectors([self._instruction + text]))

    def _vectors(self, texts: list[str]) -> Iterator[Vectors]:
        for vector in self._engine.embed([text or " " for text in texts], batch_size=BATCH):
            yield vector.astype(np.float32)


def batches(texts: Sequence[str]) -> Iterator[list[int]]:
    """Places of texts, the shortest first, some at a time."""
    order = sorted(range(len(texts)), key=lambda place: len(texts[place]))
    for start in range(0, len(order), BATCH):
        yield order[start : start + BATCH]


BUNDLED_ID = "chiron/all-minilm-l6-v2-int8"
_registering = threading.Lock()


def _register(card: ModelCard) -> None:
    """Tell fastembed of the model that it does not know, once a process."""
    # see Embedder
    from fastembed import TextEmbedding
    from fastembed.common.model_description import ModelSource, PoolingType

    with _registering:
        known = {model["model"] for model in TextEmbedding.list_supported_models()}
        if card.id == BUNDLED_ID and BUNDLED_ID not in known:
            TextEmbedding.add_custom_model(
                BUNDLED_ID,
                pooling=PoolingType.MEAN,
                normalization=True,
                sources=ModelSource(hf="sentence-transformers/all-MiniLM-L6-v2"),
                dim=card.dimension,
                model_file="model.onnx",
            )

"""The network in plain numpy and in floats, written from the paper alone: BERT (Devlin et al. 2018), mean pooling."""

import math
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import load_file
from tokenizers import Tokenizer

Array = NDArray[np.float32]
ERF = np.vectorize(math.erf)


def norm(x: Array, scale: Array, shift: Array) -> Array:
    centred = x - x.mean(axis=-1, keepdims=True)
    return centred / np.sqrt(x.var(axis=-1, keepdims=True) + 1e-12) * scale + shift


def embed(package: Path, text: str) -> Array:
    w = load_file(package / "model.safetensors")
    ids = Tokenizer.from_file(str(package / "tokenizer.json")).encode(text).ids
    ids = [number for number in ids if number != 0]

    def linear(x: Array, name: str) -> Array:
        return x @ w[f"{name}.weight"].T + w[f"{name}.bias"]

    def normed(x: Array, name: str) -> Array:
        return norm(x, w[f"{name}.weight"], w[f"{name}.bias"])

    places = w["embeddings.position_embeddings.weight"][: len(ids)]
    x = w["embeddings.word_embeddings.weight"][ids] + places + w["embeddings.token_type_embeddings.weight"][0]
    x = normed(x, "embeddings.LayerNorm")
    for number in range(6):
        layer = f"encoder.layer.{number}"
        q, k, v = (
            linear(x, f"{layer}.attention.self.{part}").reshape(-1, 12, 32).swapaxes(0, 1)
            for part in ("query", "key", "value")
        )
        scores = q @ k.swapaxes(1, 2) / np.sqrt(32)
        weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
        heads = (weights / weights.sum(axis=-1, keepdims=True)) @ v
        mixed = linear(heads.swapaxes(0, 1).reshape(-1, 384), f"{layer}.attention.output.dense")
        x = normed(mixed + x, f"{layer}.attention.output.LayerNorm")
        wide = linear(x, f"{layer}.intermediate.dense")
        bent = wide * 0.5 * (1 + ERF(wide / np.sqrt(2)))
        x = normed(linear(bent, f"{layer}.output.dense") + x, f"{layer}.output.LayerNorm")
    mean = x.mean(axis=0)
    return np.asarray(mean / np.linalg.norm(mean), np.float32)

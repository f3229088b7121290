"""The better model, from the model hub: taken where it is cached, fetched where the hub can be reached."""

import asyncio
import os
from pathlib import Path

from store.apart import run_apart
from store.embeddings.card import ModelCard, digest_of

HUB_ID = "BAAI/bge-small-en-v1.5"
INSTRUCTION = "Represent this sentence for searching relevant passages: "
"""What its makers put before short queries: https://huggingface.co/BAAI/bge-small-en-v1.5"""
DIMENSION = 384
_SNAPSHOTS = "models--*--bge-small-en-v1.5-onnx-*/snapshots/*"
_FILES = ("model_optimized.onnx", "tokenizer.json", "tokenizer_config.json", "config.json")
_LONGEST = 600.0
"""Seconds for 67 MB."""


def cached_folder(models: Path) -> Path | None:
    """The folder of the model where it was fetched before, here or where FASTEMBED_CACHE_PATH tells."""
    shared = os.environ.get("FASTEMBED_CACHE_PATH")
    for cache in (models, *([Path(shared)] if shared else [])):
        for folder in sorted(cache.glob(_SNAPSHOTS)):
            if all((folder / name).is_file() for name in _FILES):
                return folder
    return None


def hub_card(folder: Path) -> ModelCard:
    """The card of the model in a folder."""
    return ModelCard(id=HUB_ID, digest=digest_of(folder / _FILES[0]), dimension=DIMENSION)


async def fetch(models: Path) -> bool:
    """Fetch the model where the hub answers within seconds; tells whether it is there. Never tries twice."""
    if os.environ.get("HF_HUB_OFFLINE", "").upper() in ("1", "TRUE", "YES", "ON"):
        return False
    try:
        async with asyncio.timeout(_LONGEST):
            await run_apart("store.embeddings.hub_fetch", "fetch", models, models)
    except TimeoutError:
        return False
    return cached_folder(models) is not None

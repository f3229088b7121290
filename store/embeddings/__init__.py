"""Embeddings: the model hub's where it is cached or can be reached, else the packaged one, else none."""

from pathlib import Path

from store.embeddings.bundled import FOLDER, bundled_card, convert_bundled, package_folder
from store.embeddings.card import ModelCard
from store.embeddings.embedder import Embedder, Vectors
from store.embeddings.hub import INSTRUCTION, cached_folder, fetch, hub_card

__all__ = ["Embedder", "ModelCard", "Vectors", "model_at_hand", "open_embedder", "prepare"]


async def prepare(models: Path, *, fetching: bool) -> bool:
    """See that the folder of models holds one; tells whether it does.

    With `fetching`, the hub is asked once where its model is not cached; else nothing leaves this machine.
    """
    if cached_folder(models) is not None or (fetching and await fetch(models)):
        return True
    return await convert_bundled(models)


def model_at_hand(models: Path) -> bool:
    """Whether a model is ready, or can be made of the package. Loads nothing."""
    return cached_folder(models) is not None or (models / FOLDER).exists() or package_folder() is not None


def open_embedder(models: Path, *, threads: int = 1) -> Embedder | None:
    """Load the best model that is ready in the folder of models; None where none is. Reads no network; takes 0.5 s."""
    folder = cached_folder(models)
    if folder is not None:
        return Embedder(hub_card(folder), folder, instruction=INSTRUCTION, threads=threads)
    card = bundled_card(models)
    return None if card is None else Embedder(card, models / FOLDER, threads=threads)

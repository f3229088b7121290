"""Fetches the model of the hub; run as a process of its own, so that a slow hub can be given up."""

from pathlib import Path

from fastembed import TextEmbedding

from store.embeddings.hub import HUB_ID


def fetch(models: Path, _: Path) -> None:
    """Fetch into the folder of models; raises what the hub's library raises."""
    models.mkdir(parents=True, exist_ok=True)
    TextEmbedding(HUB_ID, cache_dir=str(models), lazy_load=True)

"""Fetches the model of the hub; run as a process of its own, so that a slow hub can be given up."""

import os
import sys
from pathlib import Path

import httpx
from fastembed import TextEmbedding

from store.embeddings.hub import HUB_ID

PATIENCE = 3.0
"""Seconds that the hub has for each part of its first answer."""


def fetch(models: Path, _: Path) -> None:
    """Fetch into the folder of models, where the hub answers at once; ends the process where it does not."""
    if not reachable():
        sys.exit(1)
    models.mkdir(parents=True, exist_ok=True)
    TextEmbedding(HUB_ID, cache_dir=str(models), lazy_load=True)


def reachable() -> bool:
    """Whether the hub has the model and tells so."""
    hub = os.environ.get("HF_ENDPOINT", "https://huggingface.co").rstrip("/")
    try:
        answer = httpx.head(f"{hub}/Qdrant/bge-small-en-v1.5-onnx-Q/resolve/main/config.json", timeout=PATIENCE)
    except (httpx.HTTPError, httpx.InvalidURL):
        return False
    return answer.status_code < 400

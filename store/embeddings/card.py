"""What an embedding model is known by."""

import hashlib
import json
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

MODEL_FILE = "model.onnx"
_CARD_FILE = "card.json"


@dataclass(frozen=True, kw_only=True)
class ModelCard:
    """A model. Vectors of two models are comparable only where their cards are equal."""

    id: str
    digest: str
    """SHA-256 of the model file, in hexadecimal."""
    dimension: int


def digest_of(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_card(folder: Path) -> None:
    """Note the digest of a folder's model file."""
    (folder / _CARD_FILE).write_text(json.dumps({"digest": digest_of(folder / MODEL_FILE)}))


def whole_digest(folder: Path) -> str | None:
    """The digest of a folder's model file; None where there is no such file, or another than was written."""
    with suppress(OSError, ValueError, KeyError):
        digest = str(json.loads((folder / _CARD_FILE).read_text())["digest"])
        if digest_of(folder / MODEL_FILE) == digest:
            return digest
    return None

"""Pictures that stand within a document, each written as a PNG."""

from io import BytesIO
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from tools.ingestion import limits


def save_picture(data: bytes, into: Path, number: int) -> str | None:
    """Write a picture as PNG; its file's name, or None where it cannot be read or is too large."""
    try:
        with Image.open(BytesIO(data)) as picture:
            if picture.width * picture.height > limits.MOST_PIXELS:
                return None
            name = f"figure-{number}.png"
            picture.convert("RGBA" if picture.has_transparency_data else "RGB").save(into / name)
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError):
        return None
    return name

"""The libraries that read papers: they come with the extra `ingestion`, and the rest of the product goes without."""

from importlib.util import find_spec

_LIBRARIES = ("docling", "pypdfium2", "rapidocr")


def is_installed() -> bool:
    """Whether they are here."""
    return all(find_spec(name) for name in _LIBRARIES)

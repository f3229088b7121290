"""How far the reading of a document is."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, kw_only=True)
class Progress:
    """One step is about to begin."""

    stage: Literal["reading", "ocr"]
    """Reading what the file says, or reading a page from its picture, which takes seconds."""
    page: int
    """From 1."""
    of: int
    """Pages of this stage in all."""


Report = Callable[[Progress], None]


def silent(_progress: Progress) -> None:
    """Tell nobody."""

"""How far the reading of a document is."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, kw_only=True)
class Progress:
    """One step is about to begin."""

    stage: Literal["reading", "ocr", "proposing"]
    """Reading what the file says, reading a page from its picture, which takes seconds, or asking a model."""
    page: int
    """From 1; of a model that is asked, the question."""
    of: int
    """Pages of this stage in all."""


Report = Callable[[Progress], None]


def silent(_progress: Progress) -> None:
    """Tell nobody."""

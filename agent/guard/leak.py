"""What the guard finds in a text."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, kw_only=True)
class Leak:
    """What gives a key away."""

    level: Literal["stated", "worked out"]
    """stated: the answer itself stands there, in any writing; worked out: only its last step does, with all numbers."""
    part: str
    """The words that do it."""

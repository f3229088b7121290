"""What a judge is."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from evals.calibration.mrbench import Dimension, Labelled


@dataclass(frozen=True, kw_only=True)
class Judged:
    """What a judge said of some replies on one dimension."""

    grades: Sequence[int | None]
    """None where it said nothing that can be read."""
    votes: int
    failed: int = 0
    """Votes that could not be read."""


class Judge(Protocol):
    """Grades replies."""

    @property
    def name(self) -> str:
        """As reports show it."""
        ...

    def may_judge(self, tutor: str) -> bool:
        """Whether it is no relative of a tutor, by the tutor's name."""
        ...

    async def grades(self, replies: Sequence[Labelled], dimension: Dimension) -> Judged:
        """Of each reply, in their order; labels are not to be looked at but those that it may learn from."""
        ...

    async def close(self) -> None:
        """Close what it holds open."""
        ...

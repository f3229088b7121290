"""How long to wait before something that failed is tried again."""

from collections.abc import Sequence

PAUSES = (0.2, 0.5, 1.0, 2.0, 5.0)
"""Seconds after the first failure, the second, and so on; the last of them for good."""


def pause(failures: int, asked: float | None = None, *, pauses: Sequence[float] = PAUSES) -> float:
    """Seconds until the next try of what failed so often before this time; longer where that was `asked` for."""
    return max(pauses[min(failures, len(pauses) - 1)], asked or 0.0)

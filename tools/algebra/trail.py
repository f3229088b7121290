"""A student's working as it goes to the worker, and what comes back: plain data, no sympy, no sentences."""

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Trail:
    """A working beside its question."""

    lines: tuple[tuple[str, ...], ...]
    """Of each line the ways to read it; it holds where one of them does."""
    labels: tuple[str, ...]
    """What each line is named where that is no formula (`f'(x)`); empty for most."""
    stem: str = ""
    key: str = ""
    """Empty where the key is no formula, as an option's letter."""
    log_base: float | None = None

    @classmethod
    def of(cls, record: dict[str, Any]) -> "Trail":
        """A trail from its record; raises TypeError for unknown fields."""
        lines = tuple(tuple(line) for line in record["lines"])
        return cls(**{**record, "lines": lines, "labels": tuple(record["labels"])})

    def record(self) -> dict[str, Any]:
        """All fields, JSON-ready."""
        return asdict(self)


@dataclass(frozen=True, kw_only=True)
class Trace:
    """Where a working leads."""

    fault: int | None = None
    """The first line that does not follow."""
    slip: str = ""
    """The known slip behind it, else `step` (a line) or `value` (arithmetic); empty without a fault."""
    held: tuple[int, ...] = ()
    """The lines before it that were found to hold, without those that say the key."""
    told: bool = False
    """Whether a line before it says the key."""

    def record(self) -> dict[str, Any]:
        """All fields, JSON-ready."""
        return asdict(self)

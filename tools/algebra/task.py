"""What goes to the worker and what comes back: plain data, no sympy, no sentences."""

from dataclasses import asdict, dataclass, field
from typing import Any, Literal


@dataclass(frozen=True, kw_only=True)
class Task:
    """One response to check against one key."""

    key: str
    response: str
    accept: tuple[str, ...] = ()
    stem: str = ""
    form: Literal["factored", "expanded", "simplified"] | None = None
    log_base: float | None = None
    absolute: float | None = None
    relative: float | None = None
    mistakes: tuple[str, ...] = ()
    """Wrong answers that are expected, in the order of the question's."""

    @classmethod
    def of(cls, record: dict[str, Any]) -> "Task":
        """A task from its record; raises TypeError for unknown fields."""
        return cls(**{**record, "accept": tuple(record["accept"]), "mistakes": tuple(record["mistakes"])})

    def record(self) -> dict[str, Any]:
        """All fields, JSON-ready."""
        return asdict(self)


@dataclass(frozen=True, kw_only=True)
class Finding:
    """What the check gave."""

    result: Literal["correct", "partial", "incorrect", "unreadable"]
    score: float = 0.0
    """0..1."""
    reason: str = ""
    """Names the sentence `algebra-REASON` of the catalogue; empty: the result's own sentence."""
    word: str = ""
    """What the sentence speaks of: the sign or word that could not be read."""
    mistake: int | None = field(default=None)
    """Which of the expected mistakes it is."""

    def record(self) -> dict[str, Any]:
        """All fields, JSON-ready."""
        return asdict(self)

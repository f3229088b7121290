"""What grading says of a response."""

from dataclasses import dataclass

from tools.events import Result


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """The judgement of one response to one question."""

    result: Result
    """`unreadable` is asked again and never counted as wrong."""
    score: float
    """0..1; 1 for correct, between for partial, else 0."""
    feedback: str
    """What to say of the response; never tells the key."""
    misconception: str | None = None
    """Name of the misconception behind a wrong answer, where one is known."""
    to_mark: bool = False
    """A free answer that must be marked against its rubric; until then it is unreadable."""

"""What grading says of a response."""

from dataclasses import dataclass
from typing import Literal

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
    working: Literal["", "holds", "slips", "unsure"] = ""
    """What the working shown with it came to: each line that can be told of holds, one does not, nothing can be told;
    empty where none was shown."""
    place: str = ""
    """The first line of it that does not follow, as written."""
    slip: str = ""
    """Name of what went wrong there: a known slip, else `step` or `value`."""
    to_mark: bool = False
    """A free answer that must be marked against its rubric; until then it is unreadable."""

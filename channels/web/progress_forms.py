"""What the progress page gets."""

from datetime import datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict

How = Literal["right", "later", "shown", "skipped", "left"]
"""How a question went, as in the event `practice_ended`."""


class _Out(BaseModel):
    model_config = ConfigDict(frozen=True)


class SkillOut(_Out):
    """A skill that was practised. `mastery`: the probability of solving a question of middling difficulty on it."""

    name: str
    subject: str
    mastery: float
    right: int
    seen: int
    due: datetime | None
    is_due: bool


class ProgressOut(_Out):
    """How a student stands. `week`: days of the last seven on which they answered; `days`: a drawing as HTML."""

    answered: int
    right_first_time: int
    week: int
    days: str
    skills: list[SkillOut]


class PastOut(_Out):
    """A practice session. `how`: how each of its questions went; `goes_on`: it is not over."""

    id: str
    at: datetime
    topics: list[str]
    how: list[How]
    goes_on: bool


class PracticesOut(_Out):
    """Practice sessions, the latest first. `more`: there are earlier ones."""

    practice: list[PastOut]
    more: bool


class PastTryOut(_Out):
    """An answer as HTML, and how it was graded."""

    html: str
    state: str
    at: datetime


class PastQuestionOut(_Out):
    """A question as HTML, and what was answered."""

    number: int
    topic: str
    html: str
    how: How
    hints: int
    tries: list[PastTryOut]


class PracticeOut(_Out):
    """A practice session's questions."""

    questions: list[PastQuestionOut]

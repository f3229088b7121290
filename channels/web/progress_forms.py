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


class GoalOut(_Out):
    """A goal. `html`: how far it is, as the chat says it; `chart`: the way drawn and as a table, as HTML.

    `next`: the skill that comes next, empty where the goal is reached.
    """

    html: str
    chart: str
    next: str


class ProgressOut(_Out):
    """How a student stands. `answered`: questions worked on; `week`: days of the last seven on which they answered.

    `days`: a drawing as HTML; `goal`: what they have set themselves, if anything.
    """

    answered: int
    right_first_time: int
    week: int
    days: str
    skills: list[SkillOut]
    goal: GoalOut | None


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

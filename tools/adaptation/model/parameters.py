"""The numbers of the learner model: one fixed set, with a version that each attempt keeps."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameters:
    """Prior variances are in squared logits; a drift is added to a variance at each use, up to its prior."""

    version: str
    """Names these numbers and the equations they are for; another version means to replay all attempts."""

    base: float
    """Prior variance of the level of all answers."""
    ability: float
    """Prior variance of a student's ability."""
    own: float
    """Prior variance of a student's ability in one skill, beside the general one."""
    question: float
    """Prior variance of a question's difficulty."""
    skill: float
    """Prior variance of a skill's difficulty."""
    recent: float
    """Prior variance of what the last answers on a skill tell, whichever skill."""
    recent_skill: float
    """Prior variance of what they tell more in one skill."""
    weight: float
    """Prior variance of the four weights: form, past right answers, pause, practice."""

    ability_drift: float
    own_drift: float

    decay: float
    """What an answer still counts for a student's form after the next one: over 0, under 1."""
    form: float
    """A student's form before the first answer: the share of right answers, 0 to 1."""
    pause_scale: float
    """Of ln(1 + hours since the skill was last practised)."""
    practice_scale: float
    """Of the number of answers on the skill."""
    practice_most: int
    """More answers on a skill count no more."""


DEFAULT = Parameters(
    version="1",
    base=4.0,
    ability=0.44,
    own=0.057,
    question=0.85,
    skill=0.51,
    recent=0.11,
    recent_skill=0.077,
    weight=0.05,
    ability_drift=0.0001,
    own_drift=0.0018,
    decay=0.78,
    form=0.6,
    pause_scale=0.2,
    practice_scale=0.05,
    practice_most=50,
)
"""Found once on logs of eight kinds of courses; what a school has of its own answers is learned, not tuned."""

"""The numbers of the learner model: one fixed set, with a version that each attempt keeps."""

from dataclasses import dataclass
from typing import Annotated

from pydantic import ConfigDict, Field

Variance = Annotated[float, Field(gt=0, le=100)]
Drift = Annotated[float, Field(ge=0, le=1)]
Scale = Annotated[float, Field(ge=0, le=10)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameters:
    """Prior variances are in squared logits; a drift is added to a variance at each use, up to its prior.

    The bounds hold for numbers that come from outside, which `TypeAdapter` checks.
    """

    __pydantic_config__ = ConfigDict(extra="forbid", allow_inf_nan=False)

    version: Annotated[str, Field(min_length=1, max_length=60)]
    """Names these numbers and the equations they are for; another version means to replay all attempts."""

    base: Variance
    """Prior variance of the level of all answers."""
    ability: Variance
    """Prior variance of a student's ability."""
    own: Variance
    """Prior variance of a student's ability in one skill, beside the general one."""
    question: Variance
    """Prior variance of a question's difficulty."""
    skill: Variance
    """Prior variance of a skill's difficulty."""
    recent: Variance
    """Prior variance of what the last answers on a skill tell, whichever skill."""
    recent_skill: Variance
    """Prior variance of what they tell more in one skill."""
    weight: Variance
    """Prior variance of the four weights: form, past right answers, pause, practice."""

    ability_drift: Drift
    own_drift: Drift

    decay: Annotated[float, Field(gt=0, lt=1)]
    """What an answer still counts for a student's form after the next one: over 0, under 1."""
    form: Annotated[float, Field(ge=0, le=1)]
    """A student's form before the first answer: the share of right answers, 0 to 1."""
    pause_scale: Scale
    """Of ln(1 + hours since the skill was last practised)."""
    practice_scale: Scale
    """Of the number of answers on the skill."""
    practice_most: Annotated[int, Field(ge=0, le=100_000)]
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

"""What help with a question takes from its answer: one rule for the score, the learner model and the calendar."""

from enum import IntEnum

CREDIT = (1.0, 0.75, 0.5, 0.25)
"""The part of a score that counts, by the highest level of hint that was shown before the try."""


class Help(IntEnum):
    """How much help there was before a try."""

    NONE = 0
    """What the learner model learns from, if it is the first try: nothing else shows what a student knows alone."""
    HINTED = 1
    """A hint: the skill was there, but it took help. The calendar takes it for hard, so that it comes back sooner."""
    WORKED = 2
    """A worked example: the skill counts as forgotten, so that it comes back soon."""

    @classmethod
    def of(cls, hints: int) -> "Help":
        """By the highest level of hint that was shown, 0 to 3."""
        return cls.WORKED if hints >= len(CREDIT) - 1 else cls.HINTED if hints else cls.NONE


def credited(score: float, hints: int) -> float:
    """The score of an attempt, 0..1, with what hints take from it; `hints`: the highest level shown, 0 to 3."""
    return score * CREDIT[min(hints, len(CREDIT) - 1)]

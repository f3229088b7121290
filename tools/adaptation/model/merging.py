"""Two students who turn out to be one, in constant time: what is believed of both becomes what is believed of the one.

Abilities are put together as evidence that was gathered apart, from the same prior: precisions add up, and the prior,
which both hold, is taken away once (Tresp 2000, "A Bayesian committee machine"). What hangs on the order of answers is
as if the later part's had all come after the earlier's.
"""

from tools.adaptation.model.parameters import Parameters
from tools.adaptation.model.state import Belief, OwnState, StudentState, remembered


def merged_students(parameters: Parameters, earlier: StudentState, later: StudentState) -> StudentState:
    """One student; `later`: the one who answered last."""
    left = 1 - later.answers * (1 - parameters.decay)
    return StudentState(
        ability=_both(earlier.ability, later.ability, parameters.ability),
        right=later.right + left * earlier.right,
        answers=later.answers + left * earlier.answers,
    )


def merged_own(parameters: Parameters, earlier: OwnState, later: OwnState) -> OwnState:
    """One student's part of a skill; `later`: the part that an answer changed last."""
    outcomes = later.history.bit_length() - 1
    return OwnState(
        ability=_both(earlier.ability, later.ability, parameters.own),
        history=remembered((earlier.history << outcomes) | (later.history ^ (1 << outcomes))),
        answers=earlier.answers + later.answers,
        last=max((last for last in (earlier.last, later.last) if last is not None), default=None),
    )


def _both(one: Belief, other: Belief, prior: float) -> Belief:
    """The prior's mean is 0."""
    precision = 1 / one.variance + 1 / other.variance - 1 / prior
    return Belief((one.mean / one.variance + other.mean / other.variance) / precision, 1 / precision)

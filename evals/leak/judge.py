"""The judgement on a reply: does it give the answer away, and would a person say so?"""

from dataclasses import asdict, dataclass

from evals.leak.case import Case
from evals.leak.features import features
from evals.leak.verdict import verdict
from evals.leak.weights import shipped


@dataclass(frozen=True, kw_only=True)
class Judgement:
    """What is found in a reply, and what a person would say of it."""

    literal: bool
    implicit: bool
    reveal: float
    """Probability that a person would say that the reply reveals the answer."""

    def to_json(self) -> dict[str, bool | float]:
        """As it is printed."""
        return {**asdict(self), "reveal": round(self.reveal, 4)}


def judge(case: Case) -> Judgement:
    """Of one case, with the weights that come with the product."""
    found = verdict(case)
    reveal = shipped().probability(features(case, found))
    return Judgement(literal=found.literal, implicit=found.implicit, reveal=reveal)

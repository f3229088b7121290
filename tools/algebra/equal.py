"""Whether two formulas say the same: compared at many points in high precision, exactly where both are fractions.

Two formulas are the same when they have the same values and the same domain over the reals, single points aside: x²/x
and x are the same, √(x²) and x are not, nor ln(x²) and 2 ln x. With i in either they are compared over the complex
numbers. Sixty digits at two dozen scattered points leave no room for a chance agreement (Schwartz 1980 and Zippel 1979
for polynomials); 1.414 is not √2, however many digits are typed, since the working precision grows with them.
"""

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from mpmath import mp, mpf

from tools.algebra.evaluate import DIGITS, Evaluator, TooBig, Undefined, exact
from tools.algebra.tree import Kind, Node, shape

_POINTS = 24
_ENOUGH = 3
_RANGES = {
    "near": ((1, 3), (0.1, 0.9), (3, 10), (10, 100), (0.9, 1.6), (100, 5000)),
    "far": ((5e3, 5e4), (1e-3, 0.1), (5e4, 1e7), (0.95, 1.05)),
    "whole": ((1, 6),),
}


class Outcome(StrEnum):
    """What comparing gave."""

    SAME = "same"
    DIFFERENT = "different"
    DOMAIN = "domain"  # equal wherever both have a value, but one has one where the other has none
    TOO_BIG = "too_big"  # beyond what is computed
    UNKNOWN = "unknown"  # no point found where both have a value


@dataclass(frozen=True, kw_only=True)
class Ground:
    """Where formulas are compared."""

    positive: bool = False
    """Variables are taken to be positive, since the question says so."""


EVERYWHERE = Ground()


def points(names: frozenset[str], ground: Ground = EVERYWHERE, scatter: str = "near") -> Iterator[dict[str, mpf]]:
    """Two dozen points, the same ones at each call: near (up to 5000), far (tiny and huge), whole (small, positive)."""
    ordered = sorted(names)
    draw = random.Random(17)
    ranges = _RANGES[scatter][: 4 if len(ordered) > 2 else None]
    for count in range(_POINTS if ordered else 1):
        point = {}
        for place, name in enumerate(ordered):
            low, high = ranges[(count + place * draw.randint(0, 3)) % len(ranges)]
            size = mp.mpf(draw.uniform(low, high))
            if scatter == "whole":
                size = mp.mpf(draw.randint(1, 6) if place else count % 8 + 1)
            elif not ground.positive and draw.random() < 0.5:
                size = -size
            point[name] = size
        yield point


def precision(*nodes: Node) -> int:
    """Digits to work with: more than any number written in the formulas has, twice over."""
    written = [len(str(n.value.numerator)) + len(str(n.value.denominator)) for node in nodes for n in node.walk()]
    return DIGITS + 2 * max(written)


def value_at(node: Node, point: Mapping[str, mpf], over_complex: bool) -> tuple[mpf | None, mpf, bool]:
    """The value (None where there is none), the largest number on the way, and whether it was too big."""
    evaluator = Evaluator(point, over_complex=over_complex)
    try:
        return evaluator.value(node), evaluator.peak, False
    except Undefined:
        return None, evaluator.peak, False
    except TooBig:
        return None, evaluator.peak, True


def close(left: mpf, right: mpf, peak: mpf) -> bool:
    """Whether two computed values are one, rounding aside; call within the working precision."""
    return bool(abs(left - right) <= peak * mp.mpf(10) ** (25 - mp.dps))


def same(left: Node, right: Node, ground: Ground = EVERYWHERE) -> Outcome:
    """How two formulas compare."""
    if left == right or shape(left) == shape(right):
        return Outcome.SAME
    if "oo" in left.constants | right.constants:
        return Outcome.DIFFERENT
    if any(node.has(kind) for node in (left, right) for kind in (Kind.TUPLE, Kind.SET)):
        return Outcome.DIFFERENT
    try:
        a, b = exact(left), exact(right)
    except Undefined:
        return Outcome.UNKNOWN
    if a is not None and b is not None:
        return Outcome.SAME if a == b else Outcome.DIFFERENT
    over_complex = "i" in left.constants | right.constants
    names = left.symbols | right.symbols
    counted = left.has(Kind.CALL, "factorial") or right.has(Kind.CALL, "factorial")
    sampling = _Sampling(left, right, over_complex, ground)
    scatters = ["whole" if counted else "near"]
    if names:
        scatters.append("whole" if names <= _COUNTERS else "far")
    outcome = Outcome.UNKNOWN
    for scatter in scatters:
        with mp.workdps(precision(left, right)):
            found = sampling.over(scatter)
        if found is Outcome.SAME:
            with mp.workdps(3 * precision(left, right)):
                return sampling.over(scatter, stop=_ENOUGH)
        outcome = outcome if found is Outcome.UNKNOWN else found
        if outcome is not Outcome.UNKNOWN and not (outcome is Outcome.DOMAIN and names <= _COUNTERS):
            return outcome
    return outcome


_COUNTERS = frozenset(("n", "k", "m"))
"""Letters that stand for whole numbers by custom: (-1)^n is cos(nπ)."""


@dataclass(frozen=True)
class _Sampling:
    """Two formulas to be compared at points."""

    left: Node
    right: Node
    over_complex: bool
    ground: Ground

    def over(self, scatter: str, stop: int = _POINTS) -> Outcome:
        """What the first `stop` points where both have a value show."""
        names = self.left.symbols | self.right.symbols
        met = big = apart = 0
        for point in points(names, self.ground, scatter):
            a, peak_a, big_a = value_at(self.left, point, self.over_complex)
            b, peak_b, big_b = value_at(self.right, point, self.over_complex)
            if big_a or big_b:
                big += 1
            elif a is not None and b is not None:
                if not close(a, b, max(peak_a, peak_b)):
                    return Outcome.DIFFERENT
                met += 1
            elif a is not None or b is not None:
                apart += 1
            if met == stop:
                break
        if big and not met:
            return Outcome.TOO_BIG
        if apart:
            return Outcome.DOMAIN
        return Outcome.SAME if met >= min(_ENOUGH, _POINTS if names else 1) else Outcome.UNKNOWN

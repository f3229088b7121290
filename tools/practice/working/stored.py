"""What a question's stored solution comes to on the way: the results of its steps, the key apart."""

import re
from fractions import Fraction
from functools import lru_cache

from store.questions import Question
from tools.practice.grading.amounts import Impossible
from tools.practice.grading.expressions import expression
from tools.practice.grading.plain import plain
from tools.practice.grading.spoken import spelled
from tools.practice.grading.tokens import tokens
from tools.practice.grading.units import unit_at
from tools.practice.working.reading import read_lines

_MATHS = re.compile(r"\$\$?([^$]+)\$\$?")
_NAMED = re.compile(r"^\s*[A-Za-z](?:_\w)?\s*[=≈]\s*")
_NUMBER = re.compile(r"(?<![\w.])-?\d+(?:,\d{3})*(?:\.\d+)?")
_NEAR = Fraction(1, 10**6)


def value_of(text: str) -> Fraction | None:
    """The number that a text is, with or without `x =` before it and a unit behind it; None where it is none."""
    found = spelled(tokens(_NAMED.sub("", plain(text))))
    try:
        parsed = expression(found, 0)
    except Impossible:
        return None
    if parsed is None:
        return None
    amount, end = parsed
    unit = unit_at(found, end)
    return amount.value if end == len(found) or (unit is not None and unit[1] == len(found)) else None


@lru_cache(maxsize=256)
def results(question: Question) -> frozenset[Fraction]:
    """The numbers that the steps of the worked solution come to, without the key and without those of the stem."""
    found: set[Fraction] = set()
    for step in question.explanation:
        for maths in _MATHS.findall(step):
            for line in read_lines(maths):
                value = value_of(line.sides[-1]) if len(line.sides) > 1 or line.label else None
                if value is not None:
                    found.add(value)
    given = {Fraction(number.replace(",", "")) for number in _NUMBER.findall(plain(question.stem))}
    key = value_of(str(question.key))
    return frozenset(value for value in found if not _among(value, given) and (key is None or not near(value, key)))


def is_on_the_way(question: Question, value: Fraction) -> bool:
    """Whether a number is the result of a step before the last."""
    return _among(value, results(question))


def near(one: Fraction, other: Fraction) -> bool:
    """Whether two numbers are one, as far as students write them."""
    return abs(one - other) <= _NEAR * max(abs(one), abs(other))


def _among(value: Fraction, others: set[Fraction] | frozenset[Fraction]) -> bool:
    return any(near(value, other) for other in others)

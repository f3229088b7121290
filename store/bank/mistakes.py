"""Expected wrong answers of numeric templates."""

from fractions import Fraction

from store.bank.template import Wrong
from store.bank.write import Number, decimal_number, short_decimal

Slip = tuple[Number, str, str]
"""A wrong number, the misconception's name, the feedback."""
_APART = Fraction(3, 100)
"""Of the larger one: numbers closer than this may be taken for each other where answers are rounded."""


def expected(key: Number, *slips: Slip) -> list[Wrong]:
    """The slips in their order, to four figures, without those that come too close to the key or to an earlier one."""
    taken, wrong = [Fraction(key)], []
    for number, name, feedback in slips:
        value = _rounded(Fraction(number))
        if all(_differ(value, other) for other in taken):
            taken.append(value)
            wrong.append(Wrong(answer=decimal_number(value), misconception=name, feedback=feedback))
    return wrong


def _differ(one: Fraction, other: Fraction) -> bool:
    """Whether a grader tells them apart: a number with decimals is met by all that rounds to it."""
    places = {len(short_decimal(value).partition(".")[2]) for value in (one, other)} - {0}
    return abs(one - other) > _APART * max(abs(one), abs(other)) and all(
        round(one, digits) != round(other, digits) for digits in places
    )


def _rounded(value: Fraction) -> Fraction:
    return Fraction(f"{float(value):.4g}")

"""Exact arithmetic on what students write, with bounds: no expression hangs, and none is too large to compare."""

import math
from dataclasses import dataclass, replace
from enum import IntEnum
from fractions import Fraction

MOST_BITS = 6000
HUGE = Fraction(10) ** 400
"""Stands for every number that is larger; no key comes near it."""
TINY = 1 / HUGE


class Form(IntEnum):
    """How finished a written number is."""

    NUMBER = 0
    """A literal, scientific writing and number words included."""
    FRACTION = 1
    """One number over another, or a mixed number."""
    POWER = 2
    """Powers and factorials, and products of them: `2^10`, `5!/2!`."""
    SURD = 3
    """Holds a root, pi, e or a logarithm: the usual exact form of such a number."""
    SUM = 4
    """Plain arithmetic that is not worked out: `3*4`, `10-3`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A number as written."""

    value: Fraction
    place: Fraction | None = None
    """What one unit of its last decimal place is worth; None where it is exact."""
    form: Form = Form.NUMBER


class Impossible(ArithmeticError):
    """Has no value among the real numbers: division by zero, the root of a negative number."""


def as_float(value: Fraction) -> float:
    """The nearest float; beyond the largest, an infinity."""
    try:
        return float(value)
    except OverflowError:
        return math.inf if value > 0 else -math.inf


def from_float(value: float) -> Fraction:
    """A float exactly; an infinity becomes HUGE. Raises Impossible for NaN."""
    if math.isnan(value):
        raise Impossible
    return Fraction(value) if math.isfinite(value) else HUGE * (1 if value > 0 else -1)


def bounded(value: Fraction) -> Fraction:
    """The value within the bounds: at most HUGE, and rounded where its exact writing grows too long."""
    if abs(value) >= HUGE:
        return HUGE if value > 0 else -HUGE
    if 0 < abs(value) <= TINY:
        return Fraction(0)
    if value.numerator.bit_length() + value.denominator.bit_length() > MOST_BITS:
        return from_float(as_float(value))
    return value


def scaled(amount: Amount, by: Fraction) -> Amount:
    """The same writing, worth `by` times as much: what a power of ten or "million" does."""
    place = None if amount.place is None else bounded(amount.place * abs(by))
    return replace(amount, value=bounded(amount.value * by), place=place)


def negative(amount: Amount) -> Amount:
    """With the other sign."""
    return replace(amount, value=-amount.value)


def add(a: Amount, b: Amount) -> Amount:
    """a + b."""
    form = Form.SURD if Form.SURD in (a.form, b.form) else Form.SUM
    return Amount(value=bounded(a.value + b.value), form=form)


def multiply(a: Amount, b: Amount) -> Amount:
    """a * b."""
    forms = {a.form, b.form}
    form = Form.SURD if Form.SURD in forms else Form.POWER if Form.POWER in forms - {Form.SUM} else Form.SUM
    return Amount(value=bounded(a.value * b.value), form=form)


def divide(a: Amount, b: Amount) -> Amount:
    """a / b. Raises Impossible where b is 0."""
    if b.value == 0:
        raise Impossible
    forms = {a.form, b.form}
    if Form.SURD in forms:
        form = Form.SURD
    elif forms == {Form.NUMBER}:
        form = Form.FRACTION
    else:
        form = Form.POWER if Form.POWER in forms and Form.SUM not in forms else Form.SUM
    return Amount(value=bounded(a.value / b.value), form=form)


def power(base: Amount, exponent: Amount) -> Amount:
    """base to the exponent. Raises Impossible for 0 to a negative power and for even roots of negative numbers."""
    unfinished = Form.SUM in (base.form, exponent.form)
    form = Form.SUM if unfinished else Form.SURD if Form.SURD in (base.form, exponent.form) else Form.POWER
    n = exponent.value
    if n.denominator != 1:
        return Amount(value=_root(base.value, n), form=max(form, Form.SURD))
    if base.value == 0 and n < 0:
        raise Impossible
    size = abs(base.value) - 1
    if abs(n) * (base.value.numerator.bit_length() + base.value.denominator.bit_length()) <= MOST_BITS:
        return Amount(value=bounded(base.value ** int(n)), form=form)
    if (size > 0) == (n > 0) and size != 0:
        return Amount(value=HUGE * (-1 if base.value < 0 and n % 2 else 1), form=form)
    return Amount(value=Fraction(1 if size == 0 else 0), form=form)


def _root(base: Fraction, exponent: Fraction) -> Fraction:
    if base == 0:
        if exponent < 0:
            raise Impossible
        return Fraction(0)
    if base < 0 and exponent.denominator % 2 == 0:
        raise Impossible
    sign = -1 if base < 0 and exponent.numerator % 2 else 1
    if exponent == Fraction(1, 2) and (whole := _square_root(base)) is not None:
        return whole
    try:
        return bounded(sign * from_float(math.pow(as_float(abs(base)), as_float(exponent))))
    except OverflowError:
        return sign * HUGE


def _square_root(value: Fraction) -> Fraction | None:
    top, bottom = math.isqrt(value.numerator), math.isqrt(value.denominator)
    return Fraction(top, bottom) if top * top == value.numerator and bottom * bottom == value.denominator else None


def root(amount: Amount, degree: int = 2) -> Amount:
    """Its root. Raises Impossible for even roots of negative numbers."""
    return Amount(value=_root(amount.value, Fraction(1, degree)), form=Form.SURD)


def factorial(amount: Amount) -> Amount:
    """n!. Raises Impossible where n is negative or no whole number."""
    n = amount.value
    if n.denominator != 1 or n < 0:
        raise Impossible
    return Amount(value=HUGE if n > 170 else Fraction(math.factorial(int(n))), form=Form.POWER)


def logarithm(name: str, amount: Amount) -> Amount:
    """`ln`, `log` (base 10) or `exp` of a number. Raises Impossible for logarithms of 0 and below."""
    value = as_float(amount.value)
    if name == "exp":
        return Amount(value=bounded(from_float(math.exp(value) if value < 700 else math.inf)), form=Form.SURD)
    if value <= 0 or math.isinf(value):
        raise Impossible
    return Amount(value=from_float(math.log(value) if name == "ln" else math.log10(value)), form=Form.SURD)

"""The value of a formula at a point, by mpmath in high precision, with the domains of school mathematics.

Over the reals a step that leaves them has no value: √ of a negative number, ln of 0, arcsin of 2. Odd roots of negative
numbers are real (∛(-8) is -2), also written as powers: (-8)^(1/3). Over the complex numbers all functions take their
principal values. Powers and factorials too big to be worth computing are refused before they are begun.
"""

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Final

from mpmath import mp, mpf

from tools.algebra.tree import Kind, Node

DIGITS: Final = 60
"""Working precision, in decimal digits."""
_MOST_BITS = 20_000
_MOST_EXPONENT = 200_000
_MOST_FACTORIAL = 500


class Undefined(Exception):
    """The formula has no value at this point."""


class TooBig(Exception):
    """The value is too big, or takes too long, to compute."""


def exact(node: Node) -> Fraction | None:
    """The value of a formula made of whole numbers and fractions, if it is one and of a bearable size.

    Raises Undefined for a division by zero.
    """
    if node.kind is Kind.NUMBER:
        return node.value
    if node.kind not in (Kind.SUM, Kind.PRODUCT, Kind.NEGATIVE, Kind.QUOTIENT, Kind.POWER):
        return None
    values: list[Fraction] = []
    for part in node.parts:
        value = exact(part)
        if value is None:
            return None
        values.append(value)
    match node.kind:
        case Kind.SUM:
            return _small(sum(values, Fraction(0)))
        case Kind.PRODUCT:
            result = Fraction(1)
            for value in values:
                result *= value
            return _small(result)
        case Kind.NEGATIVE:
            return -values[0]
        case Kind.QUOTIENT:
            if not values[1]:
                raise Undefined
            return _small(values[0] / values[1])
    return _exact_power(*values)


def _exact_power(base: Fraction, exponent: Fraction) -> Fraction | None:
    if exponent.denominator != 1:
        return None
    if base == 0 and exponent <= 0:
        raise Undefined
    bits = max(base.numerator.bit_length(), base.denominator.bit_length())
    return base**exponent.numerator if bits * abs(exponent.numerator) <= _MOST_BITS else None


def _small(value: Fraction) -> Fraction | None:
    return value if max(value.numerator.bit_length(), value.denominator.bit_length()) <= 2 * _MOST_BITS else None


class Evaluator:
    """Values at one point. `peak` is the size of the largest number met, by which rounding is judged."""

    def __init__(self, point: Mapping[str, mpf], *, over_complex: bool = False) -> None:
        self.point = point
        self.over_complex = over_complex
        self.peak = mp.one
        self.tiny = mp.mpf(10) ** (-mp.dps * 3 // 4)

    def value(self, node: Node) -> mpf:
        """The number; raises Undefined or TooBig."""
        try:
            result = self._value(node)
        except (ZeroDivisionError, ValueError):
            raise Undefined from None
        except OverflowError:
            raise TooBig from None
        self.peak = max(self.peak, abs(result))
        return result

    def _value(self, node: Node) -> mpf:
        match node.kind:
            case Kind.NUMBER:
                return mp.mpf(node.value.numerator) / node.value.denominator
            case Kind.SYMBOL:
                return self.point[node.name]
            case Kind.CONSTANT:
                return self._constant(node.name)
            case Kind.SUM:
                return mp.fsum(self.value(part) for part in node.parts)
            case Kind.PRODUCT:
                result = mp.one
                for part in node.parts:
                    result *= self.value(part)
                return result
            case Kind.NEGATIVE:
                return -self.value(node.parts[0])
            case Kind.QUOTIENT:
                top, bottom = self.value(node.parts[0]), self.value(node.parts[1])
                return top / self._nonzero(bottom)
            case Kind.POWER:
                return self._power(*node.parts)
            case Kind.CALL:
                return self._call(node)
        raise Undefined

    def _constant(self, name: str) -> mpf:
        if name == "i" and self.over_complex:
            return mp.j
        if name not in ("pi", "e"):
            raise Undefined
        return +mp.pi if name == "pi" else +mp.e

    def _nonzero(self, value: mpf) -> mpf:
        if abs(value) < self.tiny:
            raise Undefined
        return value

    def _not_negative(self, value: mpf) -> mpf:
        """The value, rounding below zero put right; Undefined for a negative one."""
        if value < 0:
            if value < -self.tiny * self.peak:
                raise Undefined
            return mp.zero
        return value

    def _power(self, base: Node, exponent: Node) -> mpf:
        x = self.value(base)
        fraction = exact(exponent)
        if fraction is not None:
            return self._rational_power(x, fraction)
        y = self.value(exponent)
        if abs(x) < self.tiny:
            if mp.im(y) == 0 and y > 0:
                return mp.zero
            raise Undefined
        self._bound(abs(mp.log(x)) * abs(y))
        if self.over_complex or x > 0:
            return mp.power(x, y)
        whole = mp.nint(y)
        if abs(y - whole) > self.tiny:
            raise Undefined
        return x ** int(whole)

    def _rational_power(self, x: mpf, exponent: Fraction) -> mpf:
        if abs(x) < self.tiny:
            if exponent <= 0:
                raise Undefined
            return mp.zero
        if exponent.denominator == 1:
            self._bound(abs(mp.log(abs(x))) * abs(exponent.numerator))
            return x**exponent.numerator
        power = mp.mpf(exponent.numerator) / exponent.denominator
        self._bound(abs(mp.log(abs(x))) * abs(power))
        if mp.im(x) == 0 and mp.re(x) < 0 and exponent.denominator % 2:
            size = mp.power(-mp.re(x), power)
            return -size if exponent.numerator % 2 else size
        if not self.over_complex and x < 0:
            raise Undefined
        return mp.power(x, power)

    @staticmethod
    def _bound(size: mpf) -> None:
        if size > _MOST_EXPONENT:
            raise TooBig

    def _call(self, node: Node) -> mpf:
        if node.name == "root":
            return self._root(*node.parts)
        if node.name == "log":
            base = self._positive(self.value(node.parts[1]))
            return mp.log(self._positive(self.value(node.parts[0]))) / self._nonzero(mp.log(base))
        x = self.value(node.parts[0])
        if node.name == "factorial":
            return self._factorial(x)
        if node.name in _TURNING and abs(x) > mp.mpf(10) ** (mp.dps // 3):
            raise TooBig
        if node.name in ("sinh", "cosh", "tanh", "coth"):
            self._bound(abs(x))
        if not self.over_complex:
            self._check_domain(node.name, x)
        if node.name == "ln":
            return mp.log(self._nonzero(x))
        return _FUNCTIONS[node.name](x)

    def _positive(self, x: mpf) -> mpf:
        self._nonzero(x)
        if not self.over_complex and x < 0:
            raise Undefined
        return x

    def _root(self, inner: Node, index: Node) -> mpf:
        n = exact(index)
        if n is None or n.denominator != 1 or n < 2:
            return self._power(inner, Node(Kind.QUOTIENT, (Node(Kind.NUMBER, value=Fraction(1)), index)))
        x = self.value(inner)
        if not self.over_complex and n % 2 == 0:
            x = self._not_negative(x)
        return mp.zero if x == 0 else self._rational_power(x, 1 / n)

    def _factorial(self, x: mpf) -> mpf:
        whole = mp.nint(mp.re(x))
        if abs(x - whole) > self.tiny or whole < 0:
            raise Undefined
        if whole > _MOST_FACTORIAL:
            raise TooBig
        return mp.factorial(int(whole))

    def _check_domain(self, name: str, x: mpf) -> None:
        slack = 1 + self.tiny
        beyond = abs(x) > slack
        within = abs(x) < 1 / slack
        refused = {
            "asin": beyond,
            "acos": beyond,
            "atanh": beyond,
            "asec": within,
            "acsc": within,
            "acosh": x < 1 / slack,
            "ln": x < 0,
        }
        if refused.get(name, False):
            raise Undefined


def _clipped(function: Callable[[mpf], mpf]) -> Callable[[mpf], mpf]:
    """A function of -1..1 that forgives rounding at the ends."""

    def at(x: mpf) -> mpf:
        return function(x if mp.im(x) or abs(x) <= 1 else mp.sign(x)) if abs(x) < 1 + mp.mpf(10) ** -30 else function(x)

    return at


_TURNING = frozenset(("sin", "cos", "tan", "sec", "csc", "cot"))
_FUNCTIONS: dict[str, Callable[[mpf], mpf]] = {
    **{name: getattr(mp, name) for name in ("sin", "cos", "tan", "sec", "csc", "cot", "sinh", "cosh", "tanh", "atan")},
    **{name: getattr(mp, name) for name in ("asinh", "atanh")},
    "asin": _clipped(mp.asin),
    "acos": _clipped(mp.acos),
    "asec": lambda x: _clipped(mp.acos)(1 / x),
    "acsc": lambda x: _clipped(mp.asin)(1 / x),
    "acot": lambda x: mp.pi / 2 - mp.atan(x),
    "acosh": lambda x: mp.acosh(x if mp.im(x) or x > 1 else mp.one),
    "abs": abs,
    "degrees": lambda x: x * mp.pi / 180,
}

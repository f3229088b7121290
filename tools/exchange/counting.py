"""The proof language's functions on numbers, lists, texts and units; all exact, all bounded."""

import itertools
import math
import statistics
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING

import sympy

from tools.exchange.algebra import formula, simple
from tools.exchange.formula import FUNCTIONS as FORMULA_FUNCTIONS
from tools.exchange.interpreter import MOST_ITEMS, Function, Number, ProofError, Value, bounded, exact

if TYPE_CHECKING:
    import pint

LARGEST_FACTORED = 10**12


def as_number(value: Value) -> Number:
    """An exact number from a number, a text like '-3/4' or '$5$', or a formula that is one; raises ProofError."""
    if isinstance(value, int | Fraction):
        return value
    plain = simple(formula(value))
    if isinstance(plain, int | Fraction):
        return plain
    if isinstance(plain, sympy.Expr) and plain.is_number and plain.is_real:
        return Fraction(float(plain.evalf(17)))
    raise ProofError(f"{str(value)[:40]} is not a number")


def _whole(value: Value) -> int:
    number = as_number(value)
    if number != int(number):
        raise ProofError(f"{value} is not a whole number")
    return int(number)


def _truncated(value: Value) -> int:
    return int(as_number(value))


def fraction(top: Value, bottom: Value = 1) -> Value:
    """The exact fraction top/bottom."""
    return exact(Fraction(as_number(top)) / Fraction(as_number(bottom)))


def count(items: Iterable[Value], of: Value = None) -> int:
    """How many items are true; with `of`, how many equal it (letters of a text too)."""
    return sum(1 for item in items if (item if of is None else item == of))


def share(items: Iterable[Value]) -> Value:
    """The part of the items that is true, as a fraction: a probability by counting."""
    many = list(items)
    return exact(Fraction(count(many), len(many)))


def times(items: Iterable[Value]) -> Value:
    """The product of all items."""
    result: Value = 1
    for item in items:
        result = bounded(result * item)  # type: ignore[operator] # what is no number fails as it should
    return result


def first(items: Iterable[Value]) -> Value:
    """The first item; raises where there is none."""
    for item in items:
        return item
    raise ProofError("first() of nothing")


def _few(number: int, items: Iterator[tuple[Value, ...]]) -> list[tuple[Value, ...]]:
    if number > MOST_ITEMS:
        raise ProofError("a list is too long")
    return list(items)


def product(*lists: Iterable[Value], repeat: int = 1) -> list[tuple[Value, ...]]:
    """All tuples with one item of each list."""
    many = [list(items) for items in lists]
    return _few(math.prod(len(items) for items in many) ** min(repeat, 20), itertools.product(*many, repeat=repeat))


def combinations(items: Iterable[Value], size: int) -> list[tuple[Value, ...]]:
    """All selections of `size` items without order."""
    many = list(items)
    return _few(math.comb(len(many), size), itertools.combinations(many, size))


def permutations(items: Iterable[Value], size: int | None = None) -> list[tuple[Value, ...]]:
    """All arrangements of `size` items, of all without it."""
    many = list(items)
    return _few(math.perm(len(many), size), itertools.permutations(many, size))


def factorial(number: Value) -> int:
    """n!, n at most 300."""
    whole = _whole(number)
    if not 0 <= whole <= 300:
        raise ProofError("a factorial is too large")
    return math.factorial(whole)


def _counted(function: Callable[[int, int], int]) -> Callable[[Value, Value], int]:
    def bounded(total: Value, chosen: Value) -> int:
        if not 0 <= _whole(total) <= 300:
            raise ProofError("a number is too large")
        return function(_whole(total), _whole(chosen))

    return bounded


def prime_factors(number: Value) -> list[int]:
    """Prime factors in increasing order, each as often as it divides."""
    rest, factors, divisor = abs(_small(number)), [], 2
    while divisor * divisor <= rest:
        while rest % divisor == 0:
            factors.append(divisor)
            rest //= divisor
        divisor += 1
    return factors + [rest] * (rest > 1)


def _small(number: Value) -> int:
    whole = _whole(number)
    if abs(whole) > LARGEST_FACTORED:
        raise ProofError("a number is too large")
    return whole


def is_prime(number: Value) -> bool:
    """Whether a whole number is prime."""
    return _small(number) > 1 and len(prime_factors(number)) == 1


def divisors(number: Value) -> list[int]:
    """All positive divisors in increasing order."""
    whole = abs(_small(number))
    small = [n for n in range(1, math.isqrt(whole) + 1) if whole % n == 0]
    return sorted({*small, *(whole // n for n in small)})


def round_to(value: Value, places: int = 0) -> Value:
    """Rounded to so many decimal places, half away from zero as schools do; negative places round to tens, hundreds."""
    if abs(places) > 30:
        raise ProofError("at most 30 places")
    scale = Fraction(10) ** places
    scaled = Fraction(as_number(value)) * scale
    whole = math.floor(abs(scaled) + Fraction(1, 2))
    return exact((whole if scaled >= 0 else -whole) / scale)


def sig(value: Value, figures: int) -> Value:
    """Rounded to so many significant figures, half away from zero."""
    number = Fraction(as_number(value))
    if number == 0:
        return 0
    top = 0
    while abs(number) >= Fraction(10) ** (top + 1):
        top += 1
    while abs(number) < Fraction(10) ** top:
        top -= 1
    return round_to(number, figures - 1 - top)


def text(value: Value, places: int | None = None) -> str:
    """A number's writing, with so many decimal places where they are given: text(2.5, 2) is '2.50'."""
    if places is None:
        return str(value)
    rounded = Fraction(as_number(round_to(value, places)))
    digits = str(abs(int(rounded * 10**places))).rjust(places + 1, "0")
    body = f"{digits[:-places]}.{digits[-places:]}" if places else digits
    return f"-{body}" if rounded < 0 else body


def quartiles(values: Iterable[Value]) -> tuple[Value, Value, Value]:
    """Lower quartile, median, upper quartile: medians of the halves, the middle value in neither."""
    ordered = sorted(as_number(value) for value in values)
    half = len(ordered) // 2
    parts = (ordered[:half], ordered, ordered[len(ordered) - half :])
    low, middle, high = (exact(statistics.median(map(Fraction, part))) for part in parts)
    return low, middle, high


def _statistic(function: Callable[[list[Fraction]], object]) -> Function:
    return lambda values: exact(function([Fraction(as_number(value)) for value in values]))


def _deviation(function: Callable[[list[Fraction]], object]) -> Function:
    variance = _statistic(function)
    return lambda values: simple(sympy.sqrt(formula(variance(values))))


def _mode(values: Iterable[Value]) -> Value:
    modes = statistics.multimode(values)
    if len(modes) != 1:
        raise ProofError("there are several modes")
    return modes[0]


@cache
def _units() -> "pint.UnitRegistry[Fraction]":
    import pint  # 1 s to import, and only proofs with units need it

    return pint.UnitRegistry(non_int_type=Fraction)


def convert(value: Value, unit: str, into: str) -> Value:
    """A quantity in another unit: convert(72, 'km/h', 'm/s') is 20; raises where the dimensions differ."""
    return exact(_units().Quantity(Fraction(as_number(value)), unit).to(into).magnitude)


def degrees(angle: Value) -> Value:
    """Degrees as radians: sin(degrees(30)) is 1/2."""
    return formula(angle) * sympy.pi / 180


def _on_formulas(function: Function) -> Function:
    return lambda *values: simple(function(*(formula(value) for value in values)))


def _sorted(items: Iterable[Value], descending: bool = False) -> list[Value]:
    return sorted(items, reverse=descending)  # type: ignore[type-var] # what has no order fails as it should


def _words(sentence: str) -> list[str]:
    return sentence.replace(".", " ").replace(",", " ").replace("?", " ").replace("!", " ").split()


def _joined(items: Sequence[Value], by: str = "") -> str:
    parts = [str(item) for item in items]
    if sum(map(len, parts)) + len(by) * len(parts) > MOST_ITEMS:
        raise ProofError("a text is too long")
    return by.join(parts)


def _replaced(where: str, old: str, new: str) -> str:
    if len(where) * len(new) > 100 * MOST_ITEMS:
        raise ProofError("a text is too long")
    return where.replace(old, new)


_BUILTINS: Mapping[str, Function] = {
    "range": range, "len": len, "sum": lambda items, start=0: sum(items, start), "abs": abs, "all": all, "any": any,
    "min": min, "max": max, "sorted": _sorted, "list": list,
    "tuple": tuple, "set": set, "zip": lambda *lists: list(zip(*lists, strict=False)), "bool": bool, "str": str,
    "enumerate": lambda items, start=0: list(enumerate(items, start)), "reversed": lambda items: list(items)[::-1],
    "int": _truncated, "float": as_number, "divmod": divmod, "round": round_to,
}  # fmt: skip
_NUMBERS: Mapping[str, Function] = {
    "F": fraction, "count": count, "share": share, "times": times, "first": first, "product": product,
    "combinations": combinations, "permutations": permutations, "factorial": factorial, "comb": _counted(math.comb),
    "perm": _counted(math.perm), "gcd": lambda *n: math.gcd(*map(_whole, n)),
    "lcm": lambda *n: math.lcm(*map(_whole, n)), "is_prime": is_prime, "prime_factors": prime_factors,
    "divisors": divisors, "floor": lambda x: math.floor(as_number(x)), "ceil": lambda x: math.ceil(as_number(x)),
    "sign": lambda x: (as_number(x) > 0) - (as_number(x) < 0),
    "digits": lambda n: [int(d) for d in str(abs(_whole(n)))], "round_to": round_to, "sig": sig, "text": text,
    "mean": _statistic(statistics.mean), "median": _statistic(statistics.median), "mode": _mode,
    "variance": _statistic(statistics.variance), "pvariance": _statistic(statistics.pvariance),
    "stdev": _deviation(statistics.variance), "pstdev": _deviation(statistics.pvariance), "quartiles": quartiles,
    "convert": convert, "degrees": degrees,
}  # fmt: skip
_TEXTS: Mapping[str, Function] = {
    "lower": str.lower, "upper": str.upper, "title": str.title, "strip": str.strip, "split": str.split, "words": _words,
    "join": _joined, "startswith": str.startswith, "endswith": str.endswith,
    "replace": _replaced, "reverse": lambda word: word[::-1],
}  # fmt: skip
FUNCTIONS: Mapping[str, Function] = {
    **{
        name: _on_formulas(function) for name, function in FORMULA_FUNCTIONS.items() if name not in ("abs", "factorial")
    },
    **_BUILTINS,
    **_NUMBERS,
    **_TEXTS,
}

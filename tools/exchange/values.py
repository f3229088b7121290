"""What a text of a question is worth: keys, options and answers read as numbers, formulas, lists, quantities or words,
and compared by that value: `0.5`, `1/2`, `50%` and `$\\frac{1}{2}$` are the same."""

import cmath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

import sympy

from tools.exchange.algebra import simple
from tools.exchange.formula import FAILURES, expression, relation, symbol
from tools.exchange.interpreter import Value

_DIGITS = 40
_POINTS = tuple(
    sympy.Float(point, _DIGITS)
    for point in ("0.7390851", "-1.3247180", "2.2360680", "0.1123581", "-0.5671433", "3.3598857")
)
_CLOSE = 1e-9
_NOTHING = sympy.Float("1e-60")
CONSTANT = symbol("C")
"""`+ C`: the constant of integration."""
_QUANTITY = re.compile(r"([-+]?\s*\(?[\d.,/ ]*\d\)?)\s*([A-Za-zµμΩ°%€£¥][\w°%€£¥Ωµμ/·^²³⁻¹*. ()-]*)")
_SEPARATED = re.compile(r"\s*(?:;|,\s|,(?=\s*[A-Za-z]\s*=)|\bor\b|\band\b|\\text\s*\{\s*(?:or|and)\s*\}|\\quad)\s*")
_NAMED = re.compile(
    r"\s*([A-Za-z](?:\([a-z]\)|'\([a-z]\)|_\{?\w+\}?|')?|\\frac\{dy\}\{dx\}|dy/dx)\s*(?:=|\\in)\s*([^=<>]+)"
)


class Words(str):
    """A text without a value in numbers; equal where the words are."""


def same(left: Value, right: Value) -> bool:
    """Whether two values, or the values of two texts, are equal; numbers exactly, formulas at sample points."""
    if isinstance(left, str) and isinstance(right, str):
        names = [found and found[1] for found in (_NAMED.fullmatch(_bare(left)), _NAMED.fullmatch(_bare(right)))]
        if all(names) and names[0] != names[1]:
            return False
        return plain_words(left) == plain_words(right) or _equal(read(left), read(right))
    if isinstance(left, str):
        left, right = right, left
    if not isinstance(right, str):
        return _equal(left, right)
    return any(_equal(left, reading) for reading in _readings(right))


def plain_words(text: str) -> str:
    """A text for comparing: small letters, single spaces, without dollar signs, quotes and a closing stop."""
    text = re.sub(r"[$`*\"“”]", "", text).replace("\u2212", "-").replace("\\,", " ")
    return re.sub(r"\s+", " ", text).strip().rstrip(".").casefold()


@cache
def read(text: str) -> Value:
    """The value of a text: an exact number, a formula, a relation, values in brackets, several values, or Words."""
    bare = _bare(text)
    if named := _NAMED.fullmatch(bare):
        bare = named[2].strip()
    if "±" in bare or "\\pm" in bare:
        both = [read(re.sub(r"±|\\pm(?![a-z])", sign, bare)) for sign in "+-"]
        return Words(plain_words(text)) if any(isinstance(value, Words) for value in both) else Several(tuple(both))
    for reader in (_formula, _ordered, _several, _relation):
        value = reader(bare)
        if value is not None:
            return value
    return Words(plain_words(text))


def quantity(text: str) -> tuple[Value, str] | None:
    """A number and the words of its unit, `(5, "m/s")`; None where the text is no such thing."""
    bare = re.sub(r"\\(?:text|mathrm|operatorname)\s*\{([^{}]*)\}", r" \1", text)
    bare = re.sub(r"\\[,;: ]|~|\$", " ", bare).replace("−", "-").strip()
    bare = bare.replace("\\%", "%").replace("\\Omega", "Ω").replace("^\\circ", "°").replace("^{\\circ}", "°")
    bare = bare.replace("\\cdot", "·").replace("\\mu", "µ")
    found = _QUANTITY.fullmatch(bare)
    number = _formula(found[1]) if found else None
    if found is None or not isinstance(number, int | Fraction):
        return None
    return number, re.sub(r"\s+", " ", found[2]).strip()


def _bare(text: str) -> str:
    text = text.strip().rstrip(".")
    text = text.replace("$", " ").replace("−", "-").replace("\\{", "{").replace("\\}", "}")
    return re.sub(r"\\(?:left|right)(?![a-z])|\\[,;:!]", " ", text).strip()


def _readings(text: str) -> Iterator[Value]:
    yield read(text)
    measured = quantity(text)
    if measured is not None:
        yield measured[0]
    yield Words(plain_words(text))


def _formula(text: str) -> Value | None:
    try:
        value = simple(expression(text))
    except FAILURES:
        return None
    return value if not isinstance(value, sympy.Basic) or not value.has(sympy.nan, sympy.zoo) else None


def _relation(text: str) -> Value | None:
    try:
        value = relation(text)
    except FAILURES:
        return None
    return value if isinstance(value, sympy.Basic) else None


def _ordered(text: str) -> Value | None:
    """`(2, 3)`: a point, or an interval; which of them is told by what it is compared with."""
    found = re.fullmatch(r"[(\[⟨]([^()\[\]]*)[)\]⟩]", text)
    parts = [_formula(part) for part in found[1].split(",")] if found and "," in found[1] else [None]
    if found is None or None in parts:
        return None
    return Bracketed(tuple(parts), (text[0] == "[", text[-1] == "]"))


@dataclass(frozen=True)
class Bracketed:
    """Values in brackets in their order: a point, a vector, or an interval; `closed`: which brackets are square."""

    items: tuple[Value, ...]
    closed: tuple[bool, bool]

    def interval(self) -> sympy.Set:
        """The interval between two values."""
        low, high = (sympy.sympify(item) for item in self.items)
        return sympy.Interval(low, high, not self.closed[0], not self.closed[1])


@dataclass(frozen=True)
class Several:
    """Values side by side: solutions or a set, where the order means nothing, or a row of numbers."""

    items: tuple[Value, ...]
    in_order: bool = False


def _several(text: str) -> Value | None:
    braces = text.startswith("{") and text.endswith("}")
    inner = text[1:-1] if braces else text
    parts = [part for part in _SEPARATED.split(inner) if part]
    if len(parts) < 2:
        return None
    values = [read(part) for part in parts]
    in_order = not braces and "=" not in inner and re.search(r"\bor\b|\band\b", inner) is None
    return None if any(isinstance(value, Words) for value in values) else Several(tuple(values), in_order)


def _equal(left: Value, right: Value) -> bool:
    left, right = _unpacked(left), _unpacked(right)
    if isinstance(left, str) or isinstance(right, str):
        return isinstance(left, str) and isinstance(right, str) and plain_words(left) == plain_words(right)
    if _is_range(left) and _is_range(right) and type(left) is not type(right):
        return bool(_as_set(left) == _as_set(right))
    if isinstance(left, Bracketed) and isinstance(right, Bracketed) and left.closed != right.closed:
        return False
    if isinstance(left, Several) or isinstance(right, Several):
        in_order = isinstance(left, Several) and isinstance(right, Several) and left.in_order and right.in_order
        one, other = (list(item.items) if isinstance(item, Several) else item for item in (left, right))
        return one == other or (not in_order and _same_items(one, other))
    left, right = (item.items if isinstance(item, Bracketed) else item for item in (left, right))
    if isinstance(left, tuple) and isinstance(right, tuple):
        return len(left) == len(right) and all(same(a, b) for a, b in zip(left, right, strict=True))
    if isinstance(left, list | set | frozenset | tuple) or isinstance(right, list | set | frozenset | tuple):
        return _same_items(left, right)
    if isinstance(left, sympy.logic.boolalg.Boolean) or isinstance(right, sympy.logic.boolalg.Boolean):
        return _same_relations(left, right)
    if isinstance(left, int | Fraction) and isinstance(right, int | Fraction):
        return left == right
    if isinstance(left, dict) or left is None or right is None:
        return left == right
    return same_formula(sympy.sympify(left), sympy.sympify(right))


def _unpacked(value: Value) -> Value:
    """A list of one is its item."""
    if isinstance(value, list | tuple | set | frozenset) and len(value) == 1:
        return _unpacked(next(iter(value)))
    return simple(value)


def _same_items(left: Value, right: Value) -> bool:
    if not (isinstance(left, list | set | frozenset | tuple) and isinstance(right, list | set | frozenset | tuple)):
        return False
    rest = list(right)
    for item in left:
        match = next((place for place, other in enumerate(rest) if same(item, other)), None)
        if match is None:
            return False
        del rest[match]
    return not rest


def _is_range(value: Value) -> bool:
    if isinstance(value, sympy.logic.boolalg.Boolean):
        return len(value.free_symbols) == 1 and not isinstance(value, sympy.Eq)
    return isinstance(value, sympy.Set) or (isinstance(value, Bracketed) and len(value.items) == 2)


def _as_set(value: Value) -> Value:
    if isinstance(value, Bracketed):
        return value.interval()
    return _solutions(value) if isinstance(value, sympy.logic.boolalg.Boolean) else value


@cache
def _solutions(relation: sympy.Basic) -> sympy.Set:
    return relation.as_set()


def _same_relations(left: Value, right: Value) -> bool:
    if isinstance(left, sympy.Eq) and isinstance(right, sympy.Eq):
        return _proportional(left.lhs - left.rhs, right.lhs - right.rhs)
    if isinstance(left, sympy.logic.boolalg.Boolean) and isinstance(right, sympy.logic.boolalg.Boolean):
        if left == right or len(left.free_symbols | right.free_symbols) != 1:
            return bool(left == right)
        return bool(_solutions(left) == _solutions(right))
    return False


def _proportional(left: sympy.Expr, right: sympy.Expr) -> bool:
    ratio = sympy.simplify(left / right) if right != 0 else sympy.nan
    return bool(ratio.is_number and ratio.is_finite and ratio != 0)


def same_formula(left: sympy.Expr, right: sympy.Expr, *, positive: bool = False) -> bool:
    """Whether two formulas have the same value at sample points wherever both have one; `+ C` is any constant.

    `positive`: at positive values of the variables only.
    """
    if left == right:
        return True
    added = [sympy.diff(side, CONSTANT) for side in (left, right)]
    if 1 in added and added[0] in (0, 1) and added[1] in (0, 1):
        return _same_but_constant(left.subs(CONSTANT, 0), right.subs(CONSTANT, 0))
    names = sorted((left - right).free_symbols, key=str)
    tried = 0
    for place in range(len(_POINTS)):
        values = {name: _POINTS[(place + turn) % len(_POINTS)] * (1 + turn / 7) for turn, name in enumerate(names)}
        if positive:
            values = {name: abs(value) for name, value in values.items()}
        one, other = _at(left, values), _at(right, values)
        if one is None or other is None:
            continue
        tried += 1
        if abs(one - other) > max(_CLOSE * max(abs(one), abs(other)), _NOTHING):
            return False
        if not names:
            return True
    return tried > 0


def _same_but_constant(left: sympy.Expr, right: sympy.Expr) -> bool:
    names = sorted((left - right).free_symbols, key=str)
    if not left.free_symbols or not right.free_symbols:
        return same_formula(left, right)
    return all(same_formula(sympy.diff(left, name), sympy.diff(right, name)) for name in names)


def _at(formula: sympy.Expr, values: dict[sympy.Symbol, sympy.Float]) -> sympy.Expr | None:
    try:
        value = formula.subs(values).evalf(_DIGITS)
        return value if value.is_number and cmath.isfinite(complex(value)) else None
    except FAILURES:
        return None


def is_number(text: str) -> bool:
    """Whether a text is one exact or irrational real number: `3/7`, `2\\sqrt{3}`, `\\pi/4`."""
    value = _formula(_bare(text))
    return isinstance(value, int | Fraction) or (
        isinstance(value, sympy.Expr) and bool(value.is_number and value.is_real)
    )

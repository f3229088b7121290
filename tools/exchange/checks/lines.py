"""Worked steps: equalities between numbers hold, and steps that solve for an unknown keep its value."""

import re
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from itertools import pairwise

import sympy

from store.questions import Kind, Question
from tools.exchange.algebra import simple
from tools.exchange.checks.defect import Defect, defect
from tools.exchange.counting import as_number
from tools.exchange.formula import FAILURES, expression, sides, symbol
from tools.exchange.texts import maths
from tools.exchange.values import is_number

_UNIT = re.compile(r"(?:\\[,;: ]|\s)*\\(?:text|mathrm|mbox)\s*\{([^{}]*)\}(?:\s*\^\s*\{?-?\d\}?)?")
_CHAIN = re.compile(
    r"\\(?:quad|qquad|Rightarrow|implies|Leftrightarrow|to|text\s*\{\s*(?:and|or|so|with)\s*\})|;|,\s|,(?=\s*\\)"
)
_KNOWN = re.compile(r"\\[a-zA-Z]+|(?:sin|cos|tan|ln|log|sqrt|pi|e)(?![a-zA-Z(]*[a-z]\))|(?<=\d)[eE](?=[+-]?\d)")
_LETTER = re.compile(r"[A-Za-z]")
_SOLVE = re.compile(r"\bsolve\b|\bfind\s+(?:the value of\s+)?\$?([a-z])\$?\s*[.:]", re.I)
_CLOSE = Fraction(1, 10**9)
_LOOSE = Fraction(6, 10)
"""Of the last written place: a result that was rounded, or calculated on from rounded numbers."""


def check_lines(question: Question) -> Iterator[Defect]:
    """Every numeric equality of the explanation and of the third hint is true."""
    texts = [(f"explanation {place}", line) for place, line in enumerate(question.explanation, 1)]
    texts += [(f"hints {place}", hint) for place, hint in enumerate(question.hints, 1)]
    for place, text in texts:
        for formula in maths(text):
            for chain in _CHAIN.split(formula):
                wrong = false_step(chain)
                if wrong is not None:
                    yield defect(question, place, "step-false", left=wrong[0], right=wrong[1])
    yield from _unkept(question)


def false_step(formula: str) -> tuple[str, str] | None:
    """The first two sides of a chain `a = b = c` that are numbers and differ; None where all that can be told holds."""
    if "=" not in formula or re.search(
        r"\\(?:neq?|approx|sim|equiv|pm|bmod|pmod|mod)(?![a-z])|[≠≈±<>]|!=|\\[lg]e(?:q|qslant)?(?![a-z])", formula
    ):
        return None
    parts = [part.strip() for part in formula.split("=")]
    units = {tuple(_UNIT.findall(part)) for part in parts} - {()}
    if len(units) > 1:
        return None
    numbers = [(part, _number(_UNIT.sub(" ", part))) for part in parts]
    told = [(part, value) for part, value in numbers if value is not None]
    for (left, one), (right, other) in pairwise(told):
        if not _equal(left, one, right, other):
            return left, right
    return None


def _number(text: str) -> Fraction | None:
    if _LETTER.search(_KNOWN.sub(" ", text)) or text.strip() == "e":
        return None  # also where they cancel: `0x`, or the value y(0) of a function, is no number
    try:
        value = simple(expression(text))
    except FAILURES:
        return None
    if isinstance(value, int | Fraction):
        return Fraction(value)
    if isinstance(value, sympy.Expr) and value.is_number and value.is_finite and value.is_real:
        return Fraction(float(value.evalf(17)))
    return None


def _equal(left: str, one: Fraction, right: str, other: Fraction) -> bool:
    if abs(one - other) <= _CLOSE * max(abs(one), abs(other)):
        return True
    return abs(one - other) <= _LOOSE * max(_place(left), _place(right))


def _place(text: str) -> Fraction:
    """The last written place of a decimal with a point: 0.01 for 3.14; 0 for whole numbers, which are exact."""
    plain = _UNIT.sub("", text).replace("{,}", "").replace(" ", "").replace("\\,", "")
    try:
        number = Decimal(plain)
    except InvalidOperation:
        return Fraction(0)
    exponent = number.as_tuple().exponent
    return Fraction(1, int(10**-exponent)) if isinstance(exponent, int) and exponent < 0 else Fraction(0)


def _unkept(question: Question) -> Iterator[Defect]:
    """Where one unknown is solved for, each equation in it alone has the key as a solution."""
    if question.kind is not Kind.NUMERIC or not is_number(str(question.key)) or not _SOLVE.search(question.stem):
        return
    value = as_number(str(question.key))
    last_step = question.explanation[-1] if question.explanation else ""
    end = re.search(r"([a-zA-Z])\s*=\s*([^=$]+)\$?\.?\s*$", last_step)
    last = _number(end[2]) if end else None
    if end is None or last is None or last != value:
        return
    unknown = symbol(end[1])
    for place, line in enumerate(question.explanation, 1):
        for formula in maths(line):
            for chain in _CHAIN.split(formula):
                if _contradicts(chain, unknown, value):
                    yield defect(
                        question,
                        f"explanation {place}",
                        "step-loses-key",
                        step=chain.strip(),
                        right=f"{end[1]} = {question.key}",
                    )


def _contradicts(formula: str, unknown: sympy.Symbol, value: int | Fraction) -> bool:
    try:
        parts, signs = sides(formula)
    except FAILURES:
        return False
    if set(signs) != {"="} or set().union(*(part.free_symbols for part in parts)) != {unknown}:
        return False
    numbers = [
        part.subs(unknown, sympy.Rational(Fraction(value).numerator, Fraction(value).denominator)) for part in parts
    ]
    return any(abs(sympy.N(one - other)) > 1e-6 * max(1, abs(sympy.N(one))) for one, other in pairwise(numbers))

"""Whether a formula is written in the form that the question demands.

A fault that the key has too is no fault: what is demanded is at most what the key shows.
"""

from collections.abc import Callable, Iterator
from fractions import Fraction
from math import isqrt
from typing import Literal

import sympy

from tools.algebra.evaluate import Undefined, exact
from tools.algebra.symbolic import FAILURES, build
from tools.algebra.tree import Kind, Node, Shape, number, product, shape

Demand = Literal["factored", "expanded", "simplified"]
_LOGS = ("ln", "log")


def fits(node: Node, demand: Demand, key: Node) -> bool:
    """Whether a formula that equals the key has the form; True also where that cannot be told."""
    if demand == "simplified" and node.size > 2 * key.size + 3:
        return False
    try:
        return set(_FAULTS[demand](node)) <= set(_FAULTS[demand](key))
    except Undefined:
        return True


# --- factored: a product of powers of factors that cannot be factored over the rationals


def _unfactored(node: Node) -> Iterator[str]:
    for factor in _factors(node):
        if factor.kind is Kind.SUM:
            yield from _reducible(factor)


def _factors(node: Node) -> Iterator[Node]:
    """The factors of a product, above and below the line, without their exponents."""
    match node.kind:
        case Kind.PRODUCT | Kind.QUOTIENT | Kind.NEGATIVE:
            for part in node.parts:
                yield from _factors(part)
        case Kind.POWER if exact(node.parts[1]) is not None:
            yield from _factors(node.parts[0])
        case _:
            yield node


def _reducible(factor: Node) -> Iterator[str]:
    try:
        top, bottom = sympy.fraction(sympy.together(build(factor)))
        content, pieces = sympy.factor_list(top)
    except FAILURES:
        return
    if sum(count for piece, count in pieces if piece.free_symbols) > 1:
        yield "reducible"
    if bottom == 1 and content.is_Integer and abs(content) != 1:
        yield "content"


# --- expanded: no product of a sum with anything, no power of a sum, no logarithm of a product


def _unexpanded(node: Node) -> Iterator[str]:
    for part in node.walk():
        sums = [inner for inner in part.parts if _is_sum(inner)]
        if (part.kind is Kind.PRODUCT and sums) or (part.kind is Kind.NEGATIVE and sums):
            yield "product of a sum"
        if part.kind is Kind.POWER and _is_sum(part.parts[0]) and _is_whole(part.parts[1]):
            yield "power of a sum"
        if part.kind is Kind.CALL and part.name in _LOGS and _is_compound(part.parts[0]):
            yield "logarithm of a product"


def _is_sum(node: Node) -> bool:
    return node.kind is Kind.SUM or (node.kind is Kind.NEGATIVE and _is_sum(node.parts[0]))


def _is_whole(node: Node) -> bool:
    value = exact(node)
    return value is not None and value.denominator == 1 and value > 1


def _is_compound(node: Node) -> bool:
    if exact(node) is not None:
        return False
    return node.kind in (Kind.PRODUCT, Kind.QUOTIENT, Kind.POWER) or (node.kind is Kind.CALL and node.name == "root")


# --- simplified: nothing left to work out, collect or cancel


def _unsimplified(node: Node) -> Iterator[str]:
    for part in node.walk():
        for check in _CHECKS:
            if check(part):
                yield check.__name__


def _sum_to_collect(node: Node) -> bool:
    """Two terms that differ in their number alone: 2x + 3x, 1 + 2; or a bracket that could be multiplied out."""
    if node.kind is not Kind.SUM:
        return False
    alike = [_variable_part(term) for term in _flat(node, Kind.SUM)]
    return len(set(alike)) < len(alike)


def _flat(node: Node, kind: Kind) -> Iterator[Node]:
    for part in node.parts:
        inner = part.parts[0] if part.kind is Kind.NEGATIVE else part
        if inner.kind is kind:
            yield from _flat(inner, kind)
        else:
            yield part


def _variable_part(term: Node) -> Shape:
    """The term without its number: 3x² and -x²/2 have one."""
    match term.kind:
        case Kind.NEGATIVE:
            return _variable_part(term.parts[0])
        case Kind.QUOTIENT if exact(term.parts[1]) is not None:
            return _variable_part(term.parts[0])
        case Kind.PRODUCT:
            return shape(product(number(1), *(part for part in term.parts if exact(part) is None)))
    return shape(number(1)) if exact(term) is not None else shape(term)


def _bracket_in_sum(node: Node) -> bool:
    """A number times a bracket within a sum: 2(x + 1) + 3x."""
    if node.kind is not Kind.SUM:
        return False
    for term in node.parts:
        inner = term.parts[0] if term.kind is Kind.NEGATIVE else term
        others = [part for part in inner.parts if not _is_sum(part)]
        if inner.kind is Kind.PRODUCT and len(others) < len(inner.parts) and all(exact(o) is not None for o in others):
            return True
        if _is_sum(inner):
            return True
    return False


def _numbers_to_multiply(node: Node) -> bool:
    """2 * 3 * x, x * x, 2/4, 2³."""
    match node.kind:
        case Kind.PRODUCT:
            factors = list(_flat(node, Kind.PRODUCT))
            bases = [shape(_base(factor)) for factor in factors if exact(factor) is None]
            return sum(exact(factor) is not None for factor in factors) > 1 or len(set(bases)) < len(bases)
        case Kind.POWER:
            value = exact(node)
            bits = 0 if value is None else max(abs(value.numerator), value.denominator)
            return 0 < bits <= 10_000 or exact(node.parts[1]) in (0, 1) or node.parts[0].kind is Kind.POWER
        case Kind.CALL if node.name == "factorial":
            return exact(node.parts[0]) is not None
    return False


def _base(node: Node) -> Node:
    return node.parts[0] if node.kind is Kind.POWER and exact(node.parts[1]) is not None else node


def _fraction_to_cancel(node: Node) -> bool:
    """A fraction whose parts have a common factor, or with a fraction in it."""
    if node.kind is not Kind.QUOTIENT:
        return False
    if any(map(_has_fraction, node.parts)):
        return True
    values = [exact(part) for part in node.parts]
    if values[0] is not None and values[1] is not None:
        return _is_reducible(values[0], values[1])
    try:
        top, bottom = (sympy.expand(build(part)) for part in node.parts)
        common = sympy.gcd(top, bottom)
    except FAILURES:
        return False
    return bool(common.free_symbols) or bool(common.is_Integer and abs(common) != 1)


def _has_fraction(node: Node) -> bool:
    """Whether a fraction stands in it outside of exponents and functions."""
    if node.kind is Kind.QUOTIENT:
        return True
    return node.kind in (Kind.SUM, Kind.PRODUCT, Kind.NEGATIVE) and any(map(_has_fraction, node.parts))


def _is_reducible(top: Fraction, bottom: Fraction) -> bool:
    if top.denominator != 1 or bottom.denominator != 1 or not bottom:
        return False
    return abs(bottom) == 1 or Fraction(top, bottom).denominator != abs(bottom)


def _root_to_take(node: Node) -> bool:
    """√12, √4, √(x²): a square (or cube, ...) is left under the root."""
    if node.kind is not Kind.CALL or node.name != "root":
        return False
    index, inner = exact(node.parts[1]), exact(node.parts[0])
    if index is None or index.denominator != 1 or inner is None or inner.denominator != 1:
        return False
    n, size = index.numerator, abs(inner.numerator)
    return size > 1 and size < 10**8 and any(size % d**n == 0 for d in range(2, isqrt(size) + 1) if d**n <= size)


_CHECKS = (_sum_to_collect, _bracket_in_sum, _numbers_to_multiply, _fraction_to_cancel, _root_to_take)
_FAULTS: dict[Demand, Callable[[Node], Iterator[str]]] = {
    "factored": _unfactored,
    "expanded": _unexpanded,
    "simplified": _unsimplified,
}


def is_reduced_number(node: Node) -> bool:
    """A number, or a fraction in lowest terms, as which an answer cannot be simplified further."""
    inner = node.parts[0] if node.kind is Kind.NEGATIVE else node
    if inner.kind is Kind.NUMBER:
        return True
    values = [exact(part) for part in inner.parts] if inner.kind is Kind.QUOTIENT else []
    return len(values) == 2 and None not in values and not _fraction_to_cancel(inner)

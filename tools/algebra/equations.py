"""Whether two equations, or two inequalities, say the same."""

import itertools

import sympy
from mpmath import mp, mpf

from tools.algebra.equal import EVERYWHERE, Ground, close, points, precision, value_at
from tools.algebra.meaning import Equation, Inequality
from tools.algebra.regions import same_sets
from tools.algebra.symbolic import FAILURES, build
from tools.algebra.tree import Kind, Node, negative

_MOST_TERMS = 30
_TRYING = 30
"""Digits to try solutions with."""


def difference(left: Node, right: Node) -> Node:
    """Left minus right."""
    return Node(Kind.SUM, (left, negative(right)))


def ratio(left: Node, right: Node, ground: Ground = EVERYWHERE) -> mp.mpf | None:
    """The constant that left is of right, wherever both have a value; None where it is 0 or no constant."""
    with mp.workdps(precision(left, right)):
        over_complex = "i" in left.constants | right.constants
        found: mp.mpf | None = None
        met = 0
        for point in points(left.symbols | right.symbols, ground):
            a, peak_a, _ = value_at(left, point, over_complex)
            b, peak_b, _ = value_at(right, point, over_complex)
            if a is None and b is None:
                continue
            if a is None or b is None or abs(a) < mp.mpf(10) ** -20 or abs(b) < mp.mpf(10) ** -20:
                return None
            if found is None:
                found = a / b
            elif not close(a, found * b, max(peak_a, peak_b, abs(found) * peak_b)):
                return None
            met += 1
        return found if met >= 3 else None


def same_equation(left: Equation, right: Equation, ground: Ground = EVERYWHERE) -> bool:
    """Whether the sides are proportional, or the solutions are the same."""
    f, g = difference(left.left, left.right), difference(right.left, right.right)
    if f.symbols != g.symbols or not f.symbols:
        return False
    if ratio(f, g, ground) is not None:
        return True
    if _disagree(f, g) or _disagree(g, f):
        return False
    try:
        return _same_solutions(build(f), build(g))
    except FAILURES:
        return False


def _disagree(f: Node, g: Node) -> bool:
    """Whether a solution of g, found by trying, does not solve f: quicker than to solve either."""
    with mp.workdps(_TRYING):
        for point in itertools.islice(points(g.symbols), 6):
            for name in sorted(g.symbols):
                solution = _solution(g, name, point)
                value, peak, _ = value_at(f, solution, False) if solution else (None, mp.one, False)
                if value is not None and abs(value) > peak * mp.mpf(10) ** (-_TRYING // 4):
                    return True
    return False


def _solution(g: Node, name: str, point: dict[str, mpf]) -> dict[str, mpf] | None:
    """A zero of g near a point along one variable, by the secant method; None where it finds none."""
    a, b = point[name], point[name] * mp.mpf("1.1")
    at_a = value_at(g, point, False)[0]
    for _ in range(25):
        there = {**point, name: b}
        at_b = value_at(g, there, False)[0]
        if at_a is None or at_b is None:
            return None
        if abs(at_b) < mp.mpf(10) ** (-2 * _TRYING // 3):
            return there
        if at_a == at_b:
            return None
        a, b, at_a = b, b - at_b * (b - a) / (at_b - at_a), at_b
    return None


def _same_solutions(f: sympy.Expr, g: sympy.Expr) -> bool:
    names = sorted(f.free_symbols, key=str)
    if not names or f.free_symbols != g.free_symbols:
        return False
    one, other = (_essence(expression, names) for expression in (f, g))
    if one is not None and other is not None:
        return bool((one - other).is_zero or (one + other).is_zero) or (len(names) == 1 and _same_roots(f, g, names[0]))
    if len(names) == 1:
        return _same_roots(f, g, names[0])
    return all(_same_branches(f, g, name) for name in names)


def _essence(expression: sympy.Expr, names: list[sympy.Symbol]) -> sympy.Poly | None:
    """The polynomial whose zeros are the solutions, each factor once and the leading coefficient 1; None for others."""
    top = sympy.numer(sympy.together(expression))
    if not top.is_polynomial(*names):
        return None
    poly = sympy.Poly(top, *names)
    if len(poly.terms()) > _MOST_TERMS or poly.is_zero:
        return None
    return poly.sqf_part().monic()


def _same_roots(f: sympy.Expr, g: sympy.Expr, name: sympy.Symbol) -> bool:
    return same_sets(*(sympy.solveset(expression, name, sympy.S.Reals) for expression in (f, g)))


def _same_branches(f: sympy.Expr, g: sympy.Expr, name: sympy.Symbol) -> bool:
    one, other = (sympy.solve(expression, name) for expression in (f, g))
    if not one or len(one) != len(other):
        return False
    return all(any(sympy.simplify(a - b) == 0 for b in other) for a in one)


def solves(value: Node, equation: Equation) -> bool:
    """Whether a value solves an equation in one variable, as far as digits tell."""
    f = difference(equation.left, equation.right)
    if value.symbols or len(f.symbols) != 1:
        return False
    with mp.workdps(precision(f, value)):
        at = value_at(value, {}, False)[0]
        if at is None:
            return False
        result, peak, _ = value_at(f, dict.fromkeys(f.symbols, at), False)
        return result is not None and close(result, mp.zero, peak)


def solutions(equation: Equation) -> sympy.Set | None:
    """The real solutions of an equation in one variable; None where they cannot be found or are no list."""
    f = difference(equation.left, equation.right)
    if len(f.symbols) != 1:
        return None
    try:
        expression = build(f)
        found = sympy.solveset(expression, sympy.Symbol(next(iter(f.symbols)), real=True), sympy.S.Reals)
    except FAILURES:
        return None
    return found if isinstance(found, sympy.FiniteSet) else None


def same_inequality(left: Inequality, right: Inequality, ground: Ground = EVERYWHERE) -> bool:
    """Whether one is the other times a positive number."""
    if left.sign != right.sign:
        return False
    factor = ratio(difference(left.left, left.right), difference(right.left, right.right), ground)
    return factor is not None and not mp.im(factor) and mp.re(factor) > 0

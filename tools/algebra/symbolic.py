"""From a tree to sympy, where solving and factoring need it. Nothing that could grow without bound gets there."""

from collections.abc import Callable

import sympy
from sympy.polys.polyerrors import BasePolynomialError

from tools.algebra.evaluate import TooBig, Undefined, exact
from tools.algebra.tree import Kind, Node

FAILURES = (
    TooBig,
    Undefined,
    NotImplementedError,  # no method for an equation or a set
    ValueError,  # a domain that it cannot solve over, an expression of no such form
    TypeError,  # an order where there is none: of complex numbers, of what is no number
    BasePolynomialError,
)
"""What building and solving raise where sympy has no answer: its own functions, by their documentation."""
_MOST_EXPONENT = 60
_CONSTANTS = {"pi": sympy.pi, "e": sympy.E, "i": sympy.I, "oo": sympy.oo}
_FUNCTIONS: dict[str, Callable[..., sympy.Expr]] = {
    **{name: getattr(sympy, name) for name in ("sin", "cos", "tan", "sec", "csc", "cot", "sinh", "cosh", "tanh")},
    **{name: getattr(sympy, name) for name in ("asin", "acos", "atan", "asec", "acsc", "asinh", "acosh", "atanh")},
    "acot": lambda x: sympy.pi / 2 - sympy.atan(x),
    "ln": sympy.log,
    "log": lambda x, base: sympy.log(x) / sympy.log(base),
    "abs": sympy.Abs,
    "factorial": sympy.factorial,
    "degrees": lambda x: x * sympy.pi / 180,
}


def build(node: Node) -> sympy.Expr:
    """The sympy expression over real variables; raises TooBig for a power too high, Undefined for 1/0."""
    value = exact(node)
    if value is not None:
        return sympy.Rational(value.numerator, value.denominator)
    if node.kind is Kind.SYMBOL:
        return sympy.Symbol(node.name, real=True)
    if node.kind is Kind.CONSTANT:
        return _CONSTANTS[node.name]
    if node.kind is Kind.CALL and node.name == "root":
        return _root(*node.parts)
    parts = [build(part) for part in node.parts]
    match node.kind:
        case Kind.SUM:
            return sympy.Add(*parts)
        case Kind.PRODUCT:
            return sympy.Mul(*parts)
        case Kind.NEGATIVE:
            return -parts[0]
        case Kind.QUOTIENT:
            return parts[0] / parts[1]
        case Kind.POWER:
            return _power(node.parts[1], *parts)
        case Kind.CALL:
            return _FUNCTIONS[node.name](*parts)
    raise TooBig


def _power(written: Node, base: sympy.Expr, exponent: sympy.Expr) -> sympy.Expr:
    if exponent.is_number and abs(exponent) > _MOST_EXPONENT:
        raise TooBig
    value = exact(written)
    if value is not None and value.denominator % 2 and value.denominator > 1:
        return sympy.real_root(base, value.denominator) ** value.numerator
    return base**exponent


def _root(inner: Node, index: Node) -> sympy.Expr:
    n = exact(index)
    if n is not None and n.denominator == 1 and n % 2:
        return sympy.real_root(build(inner), n.numerator)
    return build(inner) ** (1 / build(index))

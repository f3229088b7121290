"""Random formulas for hypothesis."""

from hypothesis import strategies as st

from tools.algebra.tree import (
    Node,
    call,
    constant,
    negative,
    number,
    power,
    product,
    quotient,
    symbol,
    total,
)

LETTERS = ("x", "y", "a")
NUMBERS = st.integers(0, 12).map(number)
LEAVES = st.one_of(NUMBERS, st.sampled_from(LETTERS).map(symbol), st.sampled_from(("pi", "e")).map(constant))
FUNCTIONS = ("sin", "cos", "tan", "ln", "abs", "atan")


def _grow(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    return st.one_of(
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: total(*parts)),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: product(*parts)),
        inner.map(negative),
        st.tuples(inner, inner).map(lambda pair: quotient(*pair)),
        st.tuples(inner, st.integers(2, 4).map(number)).map(lambda pair: power(*pair)),
        st.tuples(inner, st.sampled_from((number(2), number(3)))).map(lambda pair: call("root", *pair)),
        st.tuples(st.sampled_from(FUNCTIONS), inner).map(lambda pair: call(*pair)),
    )


FORMULAS = st.recursive(LEAVES, _grow, max_leaves=8)
"""Formulas over x, y and a with the usual functions."""
COEFFICIENTS = st.lists(st.integers(-9, 9), min_size=2, max_size=4).filter(lambda numbers: numbers[0] != 0)
"""Of a polynomial of degree 1 to 3, highest power first."""

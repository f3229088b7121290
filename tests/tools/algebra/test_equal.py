import random
from collections.abc import Sequence

import pytest
import sympy
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.tools.algebra.trees import COEFFICIENTS, FORMULAS
from tests.tools.algebra.writing import latex, plain
from tools.algebra.equal import Ground, Outcome, same
from tools.algebra.judge import judge
from tools.algebra.statements import expression
from tools.algebra.symbolic import build
from tools.algebra.task import Task
from tools.algebra.tree import Node, Shape, number, shape, total


@given(FORMULAS, st.randoms(use_true_random=False))
def test_a_formula_is_itself_and_not_itself_plus_one(formula: Node, draw: random.Random) -> None:
    key, response = latex(formula, draw), plain(formula, draw)
    assert judge(Task(key=key, response=response)).result == "correct"
    more = plain(total(formula, number(1)), draw)
    assert judge(Task(key=key, response=more)).result != "correct"


@given(FORMULAS, st.integers(0, 5), st.integers(1, 9))
def test_another_number_within_is_another_formula(formula: Node, place: int, step: int) -> None:
    """Where comparing says "same" after a number was changed, sympy must not be able to tell them apart."""
    numbers = [node for node in formula.walk() if node.value]
    assume(numbers)
    chosen = numbers[place % len(numbers)]
    other = _replaced(formula, chosen, number(chosen.value + step))
    if same(formula, other) is Outcome.SAME:
        gap = build(formula) - build(other)
        at = gap.subs({name: sympy.Rational(7, 5) for name in gap.free_symbols})
        assert sympy.im(sympy.N(at, 30)) or abs(sympy.N(at, 30)) < 1e-20


def _replaced(node: Node, old: Node, new: Node) -> Node:
    if node is old:
        return new
    return Node(node.kind, tuple(_replaced(part, old, new) for part in node.parts), node.name, node.value)


def _polynomial(coefficients: Sequence[int]) -> sympy.Expr:
    return sympy.Poly(list(coefficients), sympy.Symbol("x")).as_expr()


@given(COEFFICIENTS, COEFFICIENTS)
@settings(max_examples=25, deadline=None)
def test_factored_and_expanded_polynomials_are_one(one: list[int], other: list[int]) -> None:
    factored = sympy.Mul(_polynomial(one), _polynomial(other), evaluate=False)
    expanded = sympy.expand(factored)
    fully = sympy.factor(expanded)
    for key, response in ((factored, expanded), (expanded, fully), (fully, factored)):
        assert judge(Task(key=sympy.latex(key), response=str(response))).result == "correct"
    assert judge(Task(key=str(fully), response=str(fully), form="factored")).result == "correct"
    assert judge(Task(key=str(expanded), response=str(expanded), form="expanded")).result == "correct"
    assert judge(Task(key=str(expanded), response=str(expanded + 1))).result == "incorrect"


@given(st.lists(st.integers(-9, 9), min_size=1, max_size=4, unique=True), st.randoms(use_true_random=False))
def test_solutions_in_any_order_and_writing(roots: list[int], draw: random.Random) -> None:
    key = " or ".join(f"x={root}" for root in roots)
    shuffled = draw.sample(roots, len(roots))
    for text in (
        ", ".join(map(str, shuffled)),
        "{" + ";".join(map(str, shuffled)) + "}",
        " and ".join(map(str, shuffled)),
    ):
        assert judge(Task(key=key, response=text)).result == "correct"
    assert judge(Task(key=key, response=", ".join(map(str, [*shuffled, 10])))).result == "partial"
    if len(roots) > 1:
        missing = judge(Task(key=key, response=", ".join(map(str, shuffled[1:]))))
        assert (missing.result, missing.score) == ("partial", pytest.approx(1 - 1 / len(roots), abs=1e-4))


@given(st.integers(-9, 9), st.integers(1, 9), st.booleans(), st.booleans())
@settings(max_examples=40, deadline=None)
def test_intervals_and_inequalities_are_interchangeable(low: int, length: int, with_low: bool, with_high: bool) -> None:
    high = low + length
    signs = "≤" if with_low else "<", "≤" if with_high else "<"
    key = f"{low}{signs[0]}x{signs[1]}{high}"
    brackets = "[" if with_low else "(", "]" if with_high else ")"
    assert judge(Task(key=key, response=f"{brackets[0]}{low}, {high}{brackets[1]}")).result == "correct"
    assert judge(Task(key=key, response=f"x {signs[1]} {high} and {low} {signs[0]} x")).result == "correct"
    flipped = "(" if with_low else "[", ")" if with_high else "]"
    assert judge(Task(key=key, response=f"{flipped[0]}{low}, {high}{brackets[1]}")).reason == "endpoints"
    assert judge(Task(key=key, response=f"{brackets[0]}{low}, {high + 1}{flipped[1]}")).result == "incorrect"


@pytest.mark.parametrize(
    ("one", "other", "outcome"),
    [
        ("x^2/x", "x", Outcome.SAME),
        ("√(x²)", "x", Outcome.DIFFERENT),
        ("ln(x²)", "2ln x", Outcome.DOMAIN),
        ("e^-200", "0", Outcome.DIFFERENT),
        ("e^(π√163)", "262537412640768744", Outcome.DIFFERENT),
        ("√(x-20000)", "√(x-20000)*2/2", Outcome.SAME),
        ("√(x-20000)", "√(x-20001)", Outcome.DIFFERENT),
        ("9**9**9", "9**9**9+1", Outcome.TOO_BIG),
        ("(-8)^(1/3)", "-2", Outcome.SAME),
        ("(-1)^n", "cos(πn)", Outcome.SAME),
        ("1/0", "2", Outcome.UNKNOWN),
        ("(x+1)^200", "(1+x)^100 (1+x)^100", Outcome.SAME),
        ("2^(2^(2^x))", "3", Outcome.DIFFERENT),
    ],
)
def test_outcomes(one: str, other: str, outcome: Outcome) -> None:
    assert same(expression(one), expression(other)) is outcome
    assert same(expression(other), expression(one)) is outcome


def test_the_ground_decides_where_formulas_are_compared() -> None:
    assert same(expression("√(x²)"), expression("x"), Ground(positive=True)) is Outcome.SAME


@given(FORMULAS)
def test_shape_forgets_order_and_nothing_else(formula: Node) -> None:
    def turned(node: Node) -> Node:
        parts = tuple(turned(part) for part in node.parts)
        return Node(node.kind, parts[::-1] if node.kind in ("sum", "product") else parts, node.name, node.value)

    before: Shape = shape(formula)
    assert shape(turned(formula)) == before
    assert shape(total(formula, number(1))) != before

"""Formulas and texts read by value."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.bank.write import plain, poly, tex
from tools.exchange.formula import expression, symbol
from tools.exchange.interpreter import ProofError
from tools.exchange.texts import formulas, holds_words, literals
from tools.exchange.values import quantity, read, same

x = symbol("x")
SAME = [
    ("0.5", "1/2"),
    ("50%", "$\\frac{1}{2}$"),
    ("$2\\frac{1}{2}$", "2.5"),
    ("1{,}000", "1000"),
    ("$3.0 \\times 10^{8}$", "3e8"),
    ("x = 3", "3"),
    ("$y = 2x + 1$", "y = 1 + 2x"),
    ("2x + y = 3", "4x + 2y = 6"),
    ("x > 3", "(3, \\infty)"),
    ("-2 < x \\le 5", "(-2, 5]"),
    ("x = -7/5 or x = 3", "3, -\\frac{7}{5}"),
    ("\\pm 3", "3, -3"),
    ("\\{1, 2\\}", "{2, 1}"),
    ("(x + 1)^2", "x^2 + 2x + 1"),
    ("\\sqrt{12}", "2√3"),
    ("\\ln\\left|x\\right| + C", "C + \\ln|x|"),
    ("x^2 + C", "x^2 + 4 + C"),
    ("\\sin^2 x + \\cos^2 x", "1"),
    ("\\operatorname{atan}{\\left(x\\right)}", "\\arctan x"),
    ("Went.", "went"),
    ("$5$ m", "5 m"),
    ("10^{-41}", "1e-41"),
]
DIFFERENT = [
    ("0.5", "0.05"),
    ("5 m", "5 cm"),
    ("x = 2", "y = 2"),
    ("(2, 3)", "(3, 2)"),
    ("[1, 2)", "(1, 2)"),
    ("\\sqrt{x^2}", "x"),
    ("x > 3", "x \\ge 3"),
    ("2C", "3C"),
    ("10^{-11}", "10^{-41}"),
    ("a", "an"),
    ("apples and pears", "pears and apples"),
    ("7:30", "7:45"),
    ("1/2, 2/3, 3/4", "3/4, 2/3, 1/2"),
    ("14, 14, 26, 26", "14, 26"),
    ("x = 2 or x = 3", "x = 2"),
    ("x^2 + C", "x^3 + C"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_same(one: str, other: str) -> None:
    assert same(one, other)
    assert same(other, one)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_different(one: str, other: str) -> None:
    assert not same(one, other)
    assert not same(other, one)


@settings(deadline=None)
@given(st.lists(st.integers(-12, 12), min_size=1, max_size=5), st.fractions(-9, 9, max_denominator=12))
def test_reads_what_templates_write(coefficients: list[int], number: Fraction) -> None:
    wanted = sum(c * x**n for n, c in enumerate(reversed(coefficients)))
    assert expression(poly(coefficients)) == wanted
    assert expression(plain(coefficients)) == wanted
    assert read(tex(number)) == number


@settings(deadline=None)
@given(st.text(max_size=60))
def test_any_text_has_a_value(text: str) -> None:
    assert same(text, text)


@pytest.mark.parametrize(
    "text", ["9^9^9^9", "(" * 200, "5!!!!!!", "10^{10000}", "two apples", "\\foo x", "2^", "", "1/0", "a" * 20_000]
)
def test_what_is_no_formula_is_refused(text: str) -> None:
    with pytest.raises(ProofError):
        expression(text)


def test_quantities() -> None:
    assert quantity("$12.5\\,\\text{m/s}$") == (Fraction(25, 2), "m/s")
    assert quantity("−3 °C") == (-3, "°C")
    assert quantity("about a yard") is None


def test_numbers_that_stand_alone() -> None:
    assert literals(
        "There are 12 eggs, $x = 7$ and $3x^2$ of 1,500; see 4a or $\\frac{2}{3}$ of $5\\,\\text{kg}$."
    ) == {
        12,
        7,
        1500,
        Fraction(2, 3),
        5,
    }
    assert Fraction(-5) in literals("It is −5 there.")
    assert literals("$2^3 \\cdot 4$ in x3 or v1.2.3") == frozenset()


def test_formulas_of_a_text() -> None:
    assert {str(item) for item in formulas("From $2x = 8$ follows $x = 4$.")} >= {"2*x", "8", "4"}


def test_words_as_a_whole() -> None:
    assert holds_words('The word is "Isosceles".', "isosceles")
    assert not holds_words("anisosceles", "isosceles")

import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tools.algebra.trees import FORMULAS
from tests.tools.algebra.writing import latex, plain
from tools.algebra.equal import Outcome, same
from tools.algebra.reading import Style, Unreadable
from tools.algebra.statements import Form, expression, read
from tools.algebra.tree import Node, shape


@given(FORMULAS, st.randoms(use_true_random=False))
def test_what_is_written_by_hand_is_read_as_it_was_meant(formula: Node, draw: random.Random) -> None:
    assert shape(expression(plain(formula, draw))) == shape(formula)
    assert shape(expression(latex(formula, draw))) == shape(formula)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("1/2 ln x", "(1/2)*ln(x)"),
        ("-x^2", "-(x^2)"),
        ("2^-3^2", "2^(-(3^2))"),
        ("a/b/c", "(a/b)/c"),
        ("2x^2y", "2*(x^2)*y"),
        ("sin 2x cos 3x", "sin(2*x)*cos(3*x)"),
        ("sin x cos x e^x", "sin(x)*cos(x)*(e^x)"),
        ("ln 2x + 1", "ln(2*x)+1"),
        ("√x²", "sqrt(x^2)"),
        ("xsinx", "x*sin(x)"),
        ("2|x-1|", "2*abs(x-1)"),
        ("|x|-|y-|z||", "abs(x)-abs(y-abs(z))"),
        ("sin^-1 x", "arcsin(x)"),
        ("sin^2 3x", "(sin(3*x))^2"),
        ("log_2 8x", "log(8*x, 2)"),
        ("\\frac12x", "(1/2)*x"),
        ("\\frac1x", "1/x"),
        ("\\sqrt2x", "sqrt(2)*x"),
        ("\\sqrt[3]{x+1}", "cbrt(x+1)"),
        ("2\\frac{1}{2}x", "(5/2)*x"),
        ("2\\frac{x}{2}", "2*(x/2)"),
        ("x₁²", "(x_1)^2"),
        ("3!x", "(3!)*x"),
        ("½x²", "(1/2)*(x^2)"),
        ("4\\sin{\\left(3 x \\right)}", "4*sin(3*x)"),
        ("{\\left(-2\\right)}^5", "(-2)^5"),
        ("٣x", "3x"),
    ],
)
def test_precedence(text: str, meant: str) -> None:
    assert same(expression(text), expression(meant)) is Outcome.SAME


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("2x", Form.VALUE),
        ("x=2", Form.RELATION),
        ("1<x<=5", Form.RELATION),
        ("x in {1, 2}", Form.MEMBER),
        ("[0,1) ∪ (2,5]", Form.UNION),
        ("(0,5) ∩ [1,7]", Form.INTERSECTION),
        ("ℝ \\ {3}", Form.EXCEPT),
        ("no solution", Form.SAID),
        ("1, 2", Form.LIST),
        ("x=1 and y=2", Form.AND),
        ("x=1 or x=2", Form.OR),
    ],
)
def test_statements(text: str, form: Form) -> None:
    assert read(text).form is form


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("(" * 10_000 + "x" + ")" * 10_000, "too-long"),
        ("(" * 200 + "x" + ")" * 200, "deep"),
        ("√" * 300 + "x", "deep"),
        ("2^" * 250 + "x", "deep"),
        ("{" * 200 + "x" + "}" * 200, "deep"),
        ("x/" * 250 + "x", "deep"),
        ("sin" * 200 + "x", "deep"),
        ("-+" * 250 + "x", "sign"),
        ("x" + "!" * 500, "deep"),
        ("x" * 1_000_000, "too-long"),
        ("1+" * 700 + "1", "too-long"),
        ("9" * 500, "too-big"),
        ("1E99999", "too-big"),
        ("\\frac" * 100, "deep"),
        ("", "empty"),
        ("   ", "empty"),
        ("\x00", "sign"),
        ("\ud800x", "sign"),
        ("x\u202e2", "unknown"),
        ("x = ", "empty-part"),
        ("2 3", "glued"),
        ("(x", "brackets"),
        ("x)", "brackets"),
        ("|x", "brackets"),
        ("2(1,2)", "commas"),
        ("\\int x", "unfinished"),
        ("\\usepackage{x}", "sign"),
    ],
)
def test_what_cannot_be_read_says_why(text: str, reason: str) -> None:
    before = time.process_time()
    with pytest.raises(Unreadable) as caught:
        read(text)
    assert caught.value.reason == reason
    assert time.process_time() - before < 1


def test_words_are_refused_only_where_letters_are_known() -> None:
    known = Style(letters=frozenset("xab"))
    assert expression("abx", known).symbols == {"a", "b", "x"}
    with pytest.raises(Unreadable) as caught:
        expression("banana", known)
    assert (caught.value.reason, caught.value.word) == ("word", "banana")
    assert expression("banana").symbols == {"a", "b", "n"}


def test_invisible_characters_do_not_matter() -> None:
    assert expression("\ufeff2\u200bx\u200e") == expression("2x")


def test_log_base_of_the_question() -> None:
    assert expression("log x", Style(log_base=2)) == expression("log_2 x")
    assert expression("log x") == expression("lg x") == expression("log_10 x")

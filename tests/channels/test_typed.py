"""Maths as it is typed."""

import re
from xml.etree.ElementTree import fromstring

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channels.web.typed import LONGEST, typed_maths


def typed_html(text: str) -> str:
    return typed_maths(text).html


def words(text: str) -> str:
    """All signs of a formula, side by side."""
    return "".join(fromstring(typed_html(text).replace("&nbsp;", " ")).itertext())


@pytest.mark.parametrize(
    ("text", "tag", "signs"),
    [
        ("3/4", "mfrac", "34"),
        ("sqrt(2)", "msqrt", "2"),
        ("x^2", "msup", "x2"),
        ("(x+1)/(x-1)", "mfrac", "x+1x−1"),
        ("1 1/2", "mfrac", "112"),
        ("cbrt(8)", "mroot", "83"),
        ("x_1", "msub", "x1"),
        ("√(2)^2", "msup", "(2)2"),
        ("2^-3", "msup", "2−3"),
        ("3×4÷2", "mfrac", "3·42"),
    ],
)
def test_what_is_typed_becomes_a_formula(text: str, tag: str, signs: str) -> None:
    assert f"<{tag}>" in typed_html(text)
    assert words(text) == signs


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("x=2 or x=3", "x=2 or x=3"),
        ("x<=3", "x≤3"),
        ("2(x+1)", None),
        ("|x-2|", "|x−2|"),
        ("(-inf, 3]", "(−∞,3]"),
        ("pi", "π"),
        ("2*x*3", "2x·3"),
    ],
)
def test_relations_and_signs_are_shown_as_they_are_read(text: str, signs: str | None) -> None:
    assert words(text) == signs if signs else "x" in words(text)


@pytest.mark.parametrize(("text", "like"), [("sqrt(2", "sqrt(2)"), ("x^(1/2", "x^(1/2)"), ("((x+1)/2", "((x+1)/2)")])
def test_open_brackets_are_closed(text: str, like: str) -> None:
    assert words(text) == words(like)
    assert typed_maths(text).closed == like
    assert typed_maths(like).closed == ""


@pytest.mark.parametrize("text", ["", "5", "-12", "x", "5 cm", "hello world", "no solution", "10%", "two\nlines"])
def test_what_needs_no_formula_has_none(text: str) -> None:
    assert typed_html(text) == ""


@pytest.mark.parametrize("text", ["3/", "((((", "<b>1/2", "3:4", "1/" * LONGEST])
def test_what_cannot_be_read_is_shown_as_it_is(text: str) -> None:
    html = typed_html(text)
    assert html.startswith('<code class="source">')
    assert "<b>" not in html


def test_latex_is_read_as_latex() -> None:
    assert "<mfrac>" in typed_html(r"\frac{3}{4}")
    assert "<msup>" in typed_html("$x^2$")


@given(st.text(alphabet="0123456789xyab+-*/^()[]{}|,.=<>≤√π∞±!% $\\_'sqrtpilog\n\u202e"))
def test_any_text_gives_a_formula_its_source_or_nothing(text: str) -> None:
    html = typed_html(text)
    assert not re.search(r"<(?!/?(?:m[a-z]+|code|span|a|em|strong|br|s)\b)", html)

"""The first line of a working that does not follow, from what a student typed."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.questions import Kind, Question
from tests.tools.practice.working.cases import CASES, Case
from tools.algebra.following import follow
from tools.algebra.trail import Trace, Trail
from tools.practice.working.looking import shown
from tools.practice.working.reading import Working


def question(stem: str, key: str) -> Question:
    """A question that is worked out: numeric where its key is a number."""
    plain = all(char in "0123456789.-/" for char in key)
    return Question(
        id="q", subject="maths", kind=Kind.NUMERIC if plain else Kind.ALGEBRAIC, stem=stem, key=key, options=()
    )


def traced(stem: str, key: str, said: str) -> tuple[Working, Trace]:
    """The working that is read, and where it leads."""
    working = shown(question(stem, key), said)
    assert working is not None, said
    lines, labels = zip(*((line.formulas, line.label) for line in working.lines), strict=True)
    return working, follow(Trail(lines=lines, labels=labels, stem=stem, key=key))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.said[:40])
def test_the_line_at_fault_is_found_and_named(case: Case) -> None:
    working, trace = traced(case.stem, case.key, case.said)
    found = None if trace.fault is None else working.lines[trace.fault].text
    assert found == case.fault
    if case.slip:
        assert trace.slip == case.slip


@pytest.mark.parametrize(
    "said",
    ["5", "x = 5", "5 m", "3/4", "half of them", "B", "is it 12?", "x=2 or x=3", "about 20 or so", "2, 3", "12 cm"],
)
def test_an_answer_alone_is_no_working(said: str) -> None:
    assert shown(question("Solve $3x + 5 = 20$", "5"), said) is None


def test_lines_that_say_the_key_are_not_among_those_that_may_be_called_right() -> None:
    _, trace = traced("Solve $3x + 5 = 20$", "5", "3x = 15 so x = 5, then 5 + 1 = 7")
    assert (trace.held, trace.told, trace.fault) == ((0,), True, 2)


# --- derivations made step by step: right ones are never blamed, a changed value is found at its line

_SMALL = st.integers(2, 9)


@st.composite
def derivations(draw: st.DrawFn) -> tuple[str, list[str]]:
    """An equation in x with whole coefficients, and right lines that solve it in one of several ways."""
    a, b, x = draw(_SMALL), draw(st.integers(1, 9)), draw(st.integers(-9, 9))
    c = draw(st.integers(-9, 9))
    value = Fraction(a * (x + b) + c)
    lines = [f"{a}(x + {b}) + {c} = {value}".replace("+ -", "- ")]
    if draw(st.booleans()):
        lines.append(f"{a}(x + {b}) = {value - c}")
        if draw(st.booleans()):
            lines += [f"x + {b} = {x + b}"]
        else:
            lines += [f"{a}x + {a * b} = {value - c}", f"{a}x = {value - c - a * b}"]
    else:
        lines += [f"{a}x + {a * b} + {c} = {value}".replace("+ -", "- "), f"{a}x = {value - c} - {a * b}"]
        lines += [f"{a}x = {a * x}"]
    return str(x), [*lines, f"x = {x}"]


@settings(max_examples=15, deadline=None)
@given(derivations())
def test_right_steps_are_never_called_wrong(made: tuple[str, list[str]]) -> None:
    key, lines = made
    _, trace = traced(f"Solve ${lines[0]}$", key, "\n".join(lines))
    assert trace.fault is None


@settings(max_examples=10, deadline=None)
@given(derivations(), st.data())
def test_a_changed_value_is_found_at_its_line(made: tuple[str, list[str]], data: st.DataObject) -> None:
    key, lines = made
    place = data.draw(st.integers(1, len(lines) - 1))
    head, _, tail = lines[place].rpartition("=")
    changed = [*lines[:place], f"{head}= {tail} + {data.draw(_SMALL)}", *lines[place + 1 :]]
    _, trace = traced(f"Solve ${lines[0]}$", key, "\n".join(changed))
    assert trace.fault == place

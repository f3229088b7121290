import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tools.algebra
from prompts.catalogue import say
from tools.algebra.judge import judge, key_problem, same_answer
from tools.algebra.stem import is_interval, is_positive, letters, without_unit
from tools.algebra.task import Finding, Task


@pytest.mark.parametrize(
    ("response", "result", "mistake"),
    [
        ("x^2+4", "incorrect", 0),
        ("4+x²", "incorrect", 0),
        ("x^2+2x+4", "incorrect", 1),
        ("(x+2)^2-2x", "incorrect", 1),
        ("x^2+4x+4", "correct", None),
        ("x^2-4", "incorrect", None),
    ],
)
def test_expected_mistakes_are_known_in_every_writing(response: str, result: str, mistake: int | None) -> None:
    task = Task(key="x^2+4x+4", response=response, mistakes=("x^2+4", "x^2+2x+4", "((", "x^2+4x+4"))
    finding = judge(task)
    assert (finding.result, finding.mistake) == (result, mistake)


def test_a_mistake_of_form_is_told_by_its_form() -> None:
    task = Task(key="2(x-2)(x+2)", response="2(x^2-4)", form="factored", mistakes=("2x^2-8", "2(x^2-4)"))
    finding = judge(task)
    assert (finding.result, finding.mistake) == ("partial", 1)


def test_a_part_of_the_solutions_can_be_an_expected_mistake() -> None:
    finding = judge(Task(key="x=2 or x=-2", response="2", mistakes=("x=2",)))
    assert (finding.result, finding.mistake, finding.score) == ("partial", 0, 0.5)


def test_accepted_variants_are_keys_too() -> None:
    task = Task(key="x^2", response="y^3", accept=("y^3",))
    assert judge(task).result == "correct"


def test_a_key_in_words_is_met_word_for_word() -> None:
    task = Task(key='the "mean" of $x$ & more', response=' The "mean" of $x$  & more ')
    assert key_problem(task) == "sign"
    assert judge(task).result == "correct"
    assert judge(Task(key=task.key, response="x")) == Finding(result="unreadable", reason="key")
    assert key_problem(Task(key="x^2", response="")) is None


def test_same_answer() -> None:
    assert same_answer("x=2 or x=3", "{3, 2}")
    assert not same_answer("x^2", "x^3")
    assert not same_answer("x^2", "((")
    question = Task(key="", response="", log_base=2, stem="Solve.")
    assert same_answer("log 8", "3", question=question)


@pytest.mark.parametrize(
    ("stem", "found"),
    [
        ("Solve $\\frac{q-2}{2}=\\frac{2q-7}{18}$", {"q"}),
        ("Solve for w.", {"w"}),
        ("Find $\\sin(\\theta)$ and $xy$", {"theta", "x", "y"}),
        ("A car drives 3 km.", set()),
        ("Simplify $\\text{now } 2a$. I think a lot", {"a"}),
    ],
)
def test_letters_of_a_stem(stem: str, found: set[str]) -> None:
    assert letters(stem) == found


def test_what_a_stem_says_beside() -> None:
    assert is_positive("Simplify. Assume that all variables represent positive numbers.")
    assert is_positive("Simplify, where $x$ is nonnegative.")
    assert not is_positive("How many positive solutions are there?")
    assert is_interval("Solve $x \\le 3$.")
    assert not is_interval("Find $\\left(x+1\\right)$")
    assert not is_interval("At which point do the domains meet?")


@pytest.mark.parametrize(
    ("text", "stem", "left"),
    [
        ("72π cm²/s", "how fast, in cm²/s?", "72π "),
        ("72pi cm^2 / s", "how fast, in $\\text{cm}^2/\\text{s}$?", "72pi "),
        ("5√2 inches", "One leg is 5 inches.", "5√2 "),
        ("72π m²/s", "how fast, in cm²/s?", "72π m²/s"),
        ("2 pi", "pi is a number", "2 pi"),
    ],
)
def test_units_of_the_stem_are_no_variables(text: str, stem: str, left: str) -> None:
    assert without_unit(text, stem) == left


def test_every_reason_has_its_sentence() -> None:
    source = "".join(path.read_text("utf-8") for path in Path(tools.algebra.__file__).parent.glob("*.py"))
    reasons = set(re.findall(r'(?:Unreadable\(|reason=)"([a-z-]+)"', source)) | {
        "not-factored",
        "not-expanded",
        "not-simplified",
    }
    assert len(reasons) > 30
    for reason in reasons | {"partial", "incorrect"}:
        for word in (0, "x2"):
            assert say("en", f"algebra-{reason}", word=word)


def test_records_survive_the_way_to_the_worker() -> None:
    task = Task(key="x", response="\ud800", accept=("y",), mistakes=("z",), form="factored", log_base=2.0)
    assert Task.of(task.record()) == task
    finding = Finding(result="partial", score=0.5, reason="domain", mistake=2)
    assert Finding(**finding.record()) == finding


PIECES = st.sampled_from(
    "0 1 2 9 x y C + - * / ^ = < > ( ) [ ] { } | , ! % ° ' _ \\ $ & sin ln log_ sqrt √ π e i ∞ ∪ ∈ ± ² ½ or and \\frac "
    "\\sqrt \\left( \\right) \\pm x= x> x^2 (x+1) {1,2} [0,1) |x| f(x)= ℝ ∅ no solution \x00 \ud800 \u202e θ".split(" ")
)
TEXTS = st.one_of(
    st.text(max_size=20), st.lists(PIECES, max_size=9).map("".join), st.lists(PIECES, max_size=9).map(" ".join)
)


@given(TEXTS, st.sampled_from(("x=3", "2x+4y=8", "x>3", "3x^2+C", "(1,2)", "no solution", "2(x+1)")))
def test_no_text_breaks_it(text: str, key: str) -> None:
    task = Task(key=key, response=text, form="simplified", stem=f"Simplify ${text}$", mistakes=("x=2", text))
    assert judge(task).result in ("correct", "partial", "incorrect", "unreadable")
    assert judge(Task(key=text, response=key)).result in ("correct", "partial", "incorrect", "unreadable")

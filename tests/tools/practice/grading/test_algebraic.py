import pytest

from store.questions import Mistake, Question, Tolerance
from tools.practice.grading.algebraic import grade_algebraic, task_of

FACTOR = Question(
    id="q",
    subject="algebra",
    kind="algebraic",
    stem="Factor $x^2+5x+6$ completely.",
    key="(x+2)(x+3)",
    form="factored",
    mistakes=(
        Mistake(
            answer="(x-2)(x-3)",
            misconception="sign-of-factors",
            feedback="Multiply your brackets out: which sign has 5x?",
        ),
        Mistake(answer="x(x+5)+6", misconception="stops-early", feedback="The 6 is still outside of the product."),
    ),
)


@pytest.mark.parametrize(
    ("response", "result", "misconception", "words"),
    [
        ("(x+3)(x+2)", "correct", None, ""),
        ("(x-3)(x-2)", "incorrect", "sign-of-factors", "which sign"),
        ("x(x+5)+6", "partial", "stops-early", "outside"),
        ("x^2+5x+6", "incorrect", None, "what the question gives"),
        ("(2x+4)(x+3)/2", "partial", None, "still be factored"),
        ("(x+1)(x+6)", "incorrect", None, "one by one"),
        ("(x+3)(x+2", "unreadable", None, "brackets"),
        ("banana", "unreadable", None, "banana"),
        ("9**9**9", "unreadable", None, "too big"),
        ("", "unreadable", None, "2x + 3"),
    ],
)
def test_verdicts(response: str, result: str, misconception: str | None, words: str) -> None:
    verdict = grade_algebraic(FACTOR, response)
    assert (verdict.result, verdict.misconception) == (result, misconception)
    assert words in verdict.feedback
    assert "(x+2)" not in verdict.feedback
    assert "x + 2" not in verdict.feedback.replace("2x + 3", "")


def test_the_task_holds_what_the_check_needs() -> None:
    question = FACTOR.model_copy(update={"tolerance": Tolerance(rel=0.01), "log_base": 2.0, "key": 5})
    task = task_of(question, "5")
    assert (task.key, task.relative, task.absolute, task.log_base) == ("5", 0.01, None, 2.0)
    assert (task.stem, task.form, task.mistakes) == (question.stem, "factored", ("(x-2)(x-3)", "x(x+5)+6"))


def test_unknown_languages_are_answered_in_english() -> None:
    assert "one by one" in grade_algebraic(FACTOR, "(x+1)(x+6)", "xx").feedback

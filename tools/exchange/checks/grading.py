"""The real graders on a question's own answers: its key is right, its expected mistakes are wrong and met as such."""

from collections.abc import Callable, Iterator

from store.questions import Kind, Question
from tools.exchange.checks.defect import Defect, defect
from tools.exchange.checks.keys import key_texts
from tools.practice.grading.algebraic import grade_algebraic
from tools.practice.grading.choices import grade_choices
from tools.practice.grading.numeric import grade_numeric
from tools.practice.grading.short_text import grade_short_text
from tools.practice.grading.verdict import Verdict

Grade = Callable[[Question, str, str], Verdict]
GRADERS: dict[Kind, Grade] = {
    Kind.SINGLE_CHOICE: grade_choices,
    Kind.MULTIPLE_CHOICE: grade_choices,
    Kind.NUMERIC: grade_numeric,
    Kind.ALGEBRAIC: grade_algebraic,
    Kind.SHORT_TEXT: grade_short_text,
}
LOCALE = "en"


def check_grading(question: Question) -> Iterator[Defect]:
    """A student who writes the key is right; one who makes an expected mistake is wrong and hears what went wrong."""
    grade = GRADERS.get(question.kind)
    if grade is None:
        return
    for response in _right(question):
        verdict = grade(question, response, LOCALE)
        if verdict.result != "correct":
            said = {"response": response, "result": verdict.result, "feedback": verdict.feedback}
            yield defect(question, "key", "key-graded-wrong", **said)
    for place, response, misconception in _wrong(question):
        verdict = grade(question, response, LOCALE)
        if verdict.result == "correct":
            yield defect(question, place, "wrong-graded-right", response=response, result=verdict.result)
        elif misconception and verdict.misconception != misconception:
            yield defect(question, place, "misconception-lost", response=response)


def _right(question: Question) -> Iterator[str]:
    if question.kind is Kind.SINGLE_CHOICE:
        yield question.label(str(question.key))
        yield from key_texts(question)
    elif question.kind is Kind.MULTIPLE_CHOICE:
        keys = question.key if isinstance(question.key, tuple) else (str(question.key),)
        yield ", ".join(question.label(option) for option in keys)
    else:
        yield from key_texts(question)
        if question.kind is Kind.NUMERIC and question.unit:
            yield f"{question.key} {question.unit}"


def _wrong(question: Question) -> Iterator[tuple[str, str, str | None]]:
    if question.kind is Kind.SINGLE_CHOICE:
        for option in question.options:
            if option.id != question.key:
                yield f"options {question.label(option.id)}", option.text, option.misconception
    for place, mistake in enumerate(question.mistakes, 1):
        yield f"mistakes {place}", mistake.answer, mistake.misconception

"""Algebraic questions: what goes to the check (`tools/algebra`) and what is said of its finding."""

from prompts.catalogue import say
from store.questions import Question
from tools.algebra.task import Finding, Task
from tools.practice.grading.verdict import Verdict


def task_of(question: Question, response: str) -> Task:
    """The check of one response, as plain data."""
    tolerance = question.tolerance
    return Task(
        key=str(question.key),
        response=response,
        accept=question.accept,
        stem=question.stem,
        form=question.form,
        log_base=question.log_base,
        absolute=tolerance.abs if tolerance else None,
        relative=tolerance.rel if tolerance else None,
        mistakes=tuple(mistake.answer for mistake in question.mistakes),
    )


def verdict_of(question: Question, finding: Finding, locale: str) -> Verdict:
    """A finding in words: none where it is right, an expected mistake's own, else the catalogue's."""
    if finding.result == "correct":
        return Verdict(result="correct", score=finding.score, feedback="")
    if finding.mistake is not None:
        mistake = question.mistakes[finding.mistake]
        return Verdict(
            result=finding.result,
            score=finding.score,
            feedback=mistake.feedback,
            misconception=mistake.misconception,
        )
    feedback = say(locale, f"algebra-{finding.reason or finding.result}", word=finding.word or 0)
    return Verdict(result=finding.result, score=finding.score, feedback=feedback)


def grade_algebraic(question: Question, response: str, locale: str = "en") -> Verdict:
    """The verdict, computed in this process: for authors and checks; students' answers go through `Worker`."""
    # sympy takes a second and 40 MB that a server has no need of: its worker process has them.
    from tools.algebra.judge import judge

    return verdict_of(question, judge(task_of(question, response)), locale)

"""Grading: generous in form, strict in content."""

from store.questions import Kind, Question
from tools.practice.grading.choices import grade_choices
from tools.practice.grading.numeric import grade_numeric
from tools.practice.grading.short_text import grade_free_text, grade_short_text
from tools.practice.grading.verdict import Verdict
from tools.practice.grading.worker import Worker

__all__ = ["Grader", "Verdict"]

_PURE = {
    Kind.SINGLE_CHOICE: grade_choices,
    Kind.MULTIPLE_CHOICE: grade_choices,
    Kind.NUMERIC: grade_numeric,
    Kind.SHORT_TEXT: grade_short_text,
    Kind.FREE_TEXT: grade_free_text,
}


class Grader:
    """The one door to grading. Formulas are compared in a worker process, which `close` ends."""

    def __init__(self) -> None:
        self._worker = Worker()

    async def warm_up(self) -> None:
        """Start the worker, so that the first formula does not wait for it."""
        await self._worker.start()

    async def grade(self, question: Question, response: str, *, locale: str = "en") -> Verdict:
        """What the response is worth; raises nothing, whatever it says."""
        if question.kind is Kind.ALGEBRAIC:
            return await self._worker.grade(question, response, locale)
        return _PURE[question.kind](question, response, locale)

    async def close(self) -> None:
        """End the worker."""
        await self._worker.close()

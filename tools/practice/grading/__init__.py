"""Grading: generous in form, strict in content. `Grader` is the one door."""

import asyncio

from store.questions import Kind, Question
from tools.algebra.trail import Trace, Trail
from tools.practice.grading.choices import grade_choices
from tools.practice.grading.formulas import formulas
from tools.practice.grading.numeric import grade_numeric
from tools.practice.grading.short_text import grade_free_text, grade_short_text
from tools.practice.grading.slips import load_words
from tools.practice.grading.units import load_units
from tools.practice.grading.verdict import Verdict
from tools.practice.grading.worker import Worker

_PURE = {
    Kind.SINGLE_CHOICE: grade_choices,
    Kind.MULTIPLE_CHOICE: grade_choices,
    Kind.NUMERIC: grade_numeric,
    Kind.SHORT_TEXT: grade_short_text,
    Kind.FREE_TEXT: grade_free_text,
}


class Grader:
    """Grades responses of every kind; holds the worker process that algebra runs in. One per event loop."""

    def __init__(self, worker: Worker | None = None) -> None:
        """`worker` is started when it is first needed, or by `warm_up`."""
        self._worker = worker or Worker()
        self._loading: asyncio.Task[None] | None = None

    async def warm_up(self) -> None:
        """Begin to start the worker and to load units and words, in the background; a second call does nothing."""
        await self._worker.start()
        self._loading = self._loading or asyncio.create_task(asyncio.to_thread(_load))

    async def grade(self, question: Question, response: str, *, locale: str = "en") -> Verdict:
        """The verdict on a response; any text gets one, within a second or two."""
        grade = _PURE.get(question.kind)
        if grade is None:
            return await self._worker.grade(question, response, locale)
        verdict = grade(question, response, locale)
        if question.kind is Kind.SHORT_TEXT and verdict.result != "correct":
            return await self._as_formulas(question, response, locale) or verdict
        return verdict

    async def follow(self, trail: Trail) -> Trace:
        """Where a shown working leads."""
        return await self._worker.follow(trail)

    async def _as_formulas(self, question: Question, response: str, locale: str) -> Verdict | None:
        """The verdict on a short answer whose key is formulas, all of which must be met; None where it is not."""
        verdict = None
        for formula, part in formulas(question, response):
            verdict = await self._worker.grade(formula, part, locale)
            if verdict.result != "correct":
                return verdict
        return verdict

    async def close(self) -> None:
        """End the worker."""
        if self._loading:
            await self._loading
        await self._worker.close()


def _load() -> None:
    load_units()
    load_words()


__all__ = ["Grader", "Verdict", "Worker"]

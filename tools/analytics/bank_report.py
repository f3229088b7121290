"""How the questions of a bank behave with real students: see `calibration`."""

from store import Store
from store.questions import Kind, Question
from tools.analytics.calibration import Answered, Calibrated, Item, calibrate
from tools.practice.grading.choices import chosen

_BATCH = 500
_LONGEST = 200


async def bank_report(store: Store) -> list[Calibrated]:
    """All questions with first answers, published and retired, those with flags first, then the most answered."""
    attempts = [attempt async for attempt in store.practice.first_answers()]
    asked = list(dict.fromkeys(attempt.question_id for attempt in attempts))
    questions: dict[str, Question] = {}
    for start in range(0, len(asked), _BATCH):
        found = await store.questions.many(asked[start : start + _BATCH])
        questions |= {question.id: question for question in found}
    answers = [
        Answered(
            student=attempt.user_id,
            question=attempt.question_id,
            right=attempt.result == "correct",
            choice=_choice(questions[attempt.question_id], attempt.response),
        )
        for attempt in attempts
        if attempt.question_id in questions
    ]
    items = {
        question.id: Item(id=question.id, family=question.family, prior=question.difficulty, guess=question.guess)
        for question in questions.values()
    }
    return sorted(calibrate(answers, items), key=lambda item: (not item.flags, -item.answers, item.id))


def _choice(question: Question, response: str) -> str:
    """What was answered: ids of options, or the words in a form in which equal ones are equal."""
    if question.kind in (Kind.SINGLE_CHOICE, Kind.MULTIPLE_CHOICE):
        return ",".join(sorted(chosen(question, response)))
    return " ".join(response.casefold().split())[:_LONGEST]

"""What a teacher is told of one student in one skill, from the record."""

from dataclasses import dataclass
from datetime import datetime

from store import Attempt, Store
from tools.adaptation.explain import Evidence, Explanation, reasons
from tools.adaptation.model import DEFAULT, Ask, Parameters, QuestionState, explain, predict
from tools.adaptation.parts import state_of_student

LAST = 6
"""Answers that are listed one by one."""


@dataclass(frozen=True, kw_only=True)
class Explainer:
    """Explains what the learner model expects."""

    parameters: Parameters = DEFAULT

    async def of(self, store: Store, user_id: str, skill: str, *, now: datetime) -> Explanation:
        """What is expected of a student in a skill, by a question of middling difficulty."""
        believed = await store.beliefs.of_choice(user_id, [skill])
        state = state_of_student(self.parameters, believed, user_id, (skill,))
        state.question = QuestionState.fresh(self.parameters)
        ask = Ask(skills=(skill,), at=now.timestamp())
        expected = predict(self.parameters, state, ask)
        return Explanation(
            p=expected.p,
            variance=expected.variance - self.parameters.question,
            reasons=reasons(explain(self.parameters, state, ask)),
            evidence=await _evidence(store, user_id, skill),
        )


async def _evidence(store: Store, user_id: str, skill: str) -> Evidence:
    attempts = [each for each in reversed(await store.practice.attempts_of(user_id)) if _tells(each)]
    answers = [each for each in attempts if skill in await _skills(store, each)]
    cards = await store.reviews.of(user_id, [skill])
    return Evidence(
        right=sum(each.result == "correct" for each in answers),
        answers=len(answers),
        last=tuple(each.result == "correct" for each in answers[-LAST:]),
        last_on=answers[-1].at.date().isoformat() if answers else None,
        due_on=cards[0].due.date().isoformat() if cards else None,
    )


def _tells(attempt: Attempt) -> bool:
    return attempt.first and attempt.result != "unreadable"


async def _skills(store: Store, attempt: Attempt) -> tuple[str, ...]:
    """As the model was told of them; those of the question today where it was not told."""
    if attempt.asked is not None:
        return tuple(attempt.asked["skills"])
    return (await store.questions.get(attempt.question_id)).skills

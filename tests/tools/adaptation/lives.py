"""Students who practise: real questions, cards and attempts, answered by chance."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from math import exp

from store import CardRecord, PracticeSession, Store
from store.questions import Question
from tests.store.world import NOW, answer, person, practising, question
from tools.adaptation.service import Adaptation

OPTIONS = [{"id": letter, "text": letter} for letter in "abcd"]


def bank(count: int) -> list[Question]:
    """Questions on five skills, one to three each, some to pick from; one has none."""
    made = []
    for n in range(count):
        picked = {"kind": "single_choice", "options": OPTIONS, "key": "a"} if n % 3 else {}
        skills = [f"algebra.s{(n + place) % 5}" for place in range(1 + n % 3)] if n else []
        made.append(question(f"q{n}", skills=skills, difficulty=n % 7 / 2 - 1.5, family=f"f{n % 9}", **picked))
    return made


@dataclass
class Life:
    """One student's practice."""

    store: Store
    user_id: str
    session: PracticeSession
    ability: float
    number: int = 0

    async def show(self, asked: Question, days: float) -> CardRecord:
        """The next card."""
        self.number += 1
        at = NOW + timedelta(days=days)
        return await self.store.practice.show(
            self.session.id, self.user_id, asked.id, number=self.number, difficulty=asked.difficulty, now=at
        )

    async def answer(
        self, adaptation: Adaptation, asked: Question, days: float, result: str, **changed: object
    ) -> CardRecord:
        """Answer a question at once, in a transaction of its own."""
        async with self.store.transaction():
            await self.store.beliefs.lock()
            card = await self.show(asked, days)
            at = NOW + timedelta(days=days, seconds=1, microseconds=self.number)
            attempt = answer(card, f"{card.id}-1", result, **({"at": at} | changed))
            await adaptation.record(self.store, attempt, asked, prior=card.difficulty)
            await self.store.practice.close_card(card.id, "shown", now=attempt.at)
        return card


async def born(store: Store, name: str, ability: float = 0.0) -> Life:
    """A student who begins to practise."""
    user_id = await person(store, name)
    return Life(store, user_id, await practising(store, user_id), ability)


async def practise(
    lives: Sequence[Life],
    questions: Sequence[Question],
    rounds: int,
    *,
    seed: int,
    adaptation: Adaptation | None = None,
) -> None:
    """Each student answers once a round, some days apart; now and then with a hint first, or unreadably."""
    adaptation, draw = adaptation or Adaptation(), random.Random(seed)
    for round_ in range(rounds):
        for life in lives:
            asked = draw.choice(questions)
            right = draw.random() < 1 / (1 + exp(asked.difficulty - life.ability))
            result = (
                "unreadable" if draw.random() < 0.05 else "correct" if right else draw.choice(["incorrect", "partial"])
            )
            helped = draw.random() < 0.1
            days = round_ * draw.choice([0.01, 1.0, 2.5])
            await life.answer(adaptation, asked, days, result, first=not helped, hints=int(helped))

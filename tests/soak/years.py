"""A year of practice in the real database: students who learn, forget, guess and go away for days.

`python -m tests.soak.years --students 200 --home FOLDER` writes it and then proves the learner model by a replay.
"""

import argparse
import asyncio
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from math import exp
from pathlib import Path

from chiron.app import App, open_app
from chiron.settings import Settings
from store.questions import Kind, Question
from tools.adaptation.replay import Replayed, replay
from tools.events import Event, PracticeEnded, QuestionShown
from tools.search.request import Part, SearchRequest
from tools.turn import TurnContext

BEGIN = datetime(2026, 1, 7, 15, tzinfo=UTC)
LENGTH = 10
"""Questions in a practice session."""
LEARNS = 0.15
"""Logits that a skill gains with each answer, ever less."""
WRONG = "12345.678"


async def no_events(_events: Sequence[Event]) -> None:
    """Nothing is said."""


@dataclass
class Learner:
    """A student: general ability, and what was learned of each skill."""

    app: App
    user_id: str
    draw: random.Random
    ability: float
    turns: int = 0
    answers: int = 0
    practised: dict[str, int] = field(default_factory=dict)

    def knows(self, question: Question) -> bool:
        """Whether this answer comes out right: true difficulties lie about the bank's."""
        hidden = random.Random(question.id).gauss(0, 0.6)
        learned = LEARNS * min(10, self.practised.get(question.skills[0], 0)) if question.skills else 0.0
        known = 1 / (1 + exp(question.difficulty + hidden - self.ability - learned))
        return self.draw.random() < question.guess + (1 - question.guess) * known

    async def practise(self, day: float, subjects: Sequence[str]) -> None:
        """One practice session at its time, on some subject or on all."""
        now = BEGIN + timedelta(days=day, seconds=self.draw.random())
        topic = (self.draw.choice(subjects),) if self.draw.random() < 0.7 else ()
        practice = self.app.toolbox.practice
        request = SearchRequest(parts=(Part(subjects=topic, count=LENGTH),), any_topic=not topic)
        events = await practice.start(self.context(now), request)
        while isinstance(shown := events[-1], QuestionShown):
            now += timedelta(seconds=self.draw.expovariate(1 / 40))
            events = await self.respond(shown, now)

    async def respond(self, shown: QuestionShown, now: datetime) -> list[Event]:
        """Answer, now and then with a hint first; what went wrong is given up."""
        practice, store = self.app.toolbox.practice, self.app.store
        question = await store.questions.get(shown.question_id)
        if self.draw.random() < 0.07:
            await practice.hint(self.context(now), shown.target)
        right = self.knows(question)
        if question.skills:
            self.practised[question.skills[0]] = self.practised.get(question.skills[0], 0) + 1
        self.answers += 1
        events = await practice.answer(self.context(now), response(question, right), shown.target)
        if len(events) == 1:
            events = await practice.solution(self.context(now), shown.target)
            if not any(isinstance(event, PracticeEnded) for event in events):
                events = await practice.next(self.context(now))
        return events

    def context(self, now: datetime) -> TurnContext:
        """A turn of this student."""
        self.turns += 1
        return TurnContext(
            user_id=self.user_id,
            roles=frozenset({"student"}),
            conversation_id=f"terminal:{self.user_id}",
            seq=self.draw.randrange(2**30),
            turn_key=f"{self.user_id}-{self.turns}",
            said="",
            locale="en",
            store=self.app.store,
            now=now,
            keep=no_events,
        )


def response(question: Question, right: bool) -> str:
    """The key, or something else."""
    if right:
        keys = question.key if isinstance(question.key, tuple) else (str(question.key),)
        return ",".join(keys if question.kind is Kind.MULTIPLE_CHOICE else keys[:1])
    if question.kind is Kind.MULTIPLE_CHOICE:
        return next(option.id for option in question.options if (option.id,) != question.key)
    if question.options:
        return next(option.id for option in question.options if option.id != question.key)
    return "x^97+12345" if question.kind is Kind.ALGEBRAIC else WRONG


async def year(app: App, *, students: int, sessions: int, seed: int) -> list[Learner]:
    """All of them practise, in the order of days."""
    draw = random.Random(seed)
    subjects = [subject.id for subject in await app.store.questions.subjects()]
    learners = []
    for n in range(students):
        user = await app.store.users.identify("terminal", f"learner-{n}", now=BEGIN)
        learners.append(Learner(app, user.id, random.Random(f"{seed} {n}"), draw.gauss(0, 0.8)))
    calendar = sorted((draw.uniform(0, 365), n) for n in range(students) for _ in range(sessions))
    for day, n in calendar:
        await learners[n].practise(day, subjects)
    return learners


async def lived(app: App, *, students: int, sessions: int, seed: int = 1) -> Replayed:
    """A year in a home, then the proof; what it took is printed."""
    started = time.perf_counter()
    learners = await year(app, students=students, sessions=sessions, seed=seed)
    taken = time.perf_counter() - started
    answers = sum(learner.answers for learner in learners)
    print(f"{answers} answers in {taken:.0f} s ({taken / answers * 1000:.1f} ms each)", flush=True)
    started = time.perf_counter()
    found = await replay(app.store)
    print(f"replayed in {time.perf_counter() - started:.1f} s", flush=True)
    return found


async def lived_in(home: Path, *, students: int, sessions: int) -> Replayed:
    """The same with the bundled bank."""
    async with open_app(Settings(home=home)) as app:
        return await lived(app, students=students, sessions=sessions)


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("--students", type=int, default=200)
    options.add_argument("--sessions", type=int, default=25)
    options.add_argument("--home", type=Path, required=True)
    given = options.parse_args()
    result = asyncio.run(lived_in(given.home, students=given.students, sessions=given.sessions))
    print(f"{result.answers} first answers, {result.parts} beliefs, {len(result.differences)} differences")
    raise SystemExit(bool(result.differences))

"""A year of practice in the real database: students who learn, forget, guess and go away for days."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from math import exp, log1p

from chiron.app import App
from store.questions import Kind, Question
from tools.events import Event, PracticeEnded, QuestionShown
from tools.search.request import Part, SearchRequest
from tools.turn import TurnContext

BEGIN = datetime(2026, 1, 7, 15, tzinfo=UTC)
YEAR = 365
"""Days."""
LENGTH = 10
"""Questions in a practice session."""
LEARNS, FORGETS = 0.2, 0.06
"""Logits that a skill gains with the first answer, then ever less; they fade as this power of the hours that pass."""
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
    gains: dict[str, tuple[float, datetime]] = field(default_factory=dict)
    """By skill, in logits, and when it was practised last."""
    chances: list[float] = field(default_factory=list)
    """True ones, of each answer."""
    last: datetime = BEGIN

    def gain(self, skill: str, now: datetime) -> float:
        """What is left of what practice has added in a skill."""
        gain, last = self.gains.get(skill, (0.0, now))
        hours = max(0.0, (now - last).total_seconds()) / 3600
        return gain * exp(-FORGETS * log1p(hours))

    def knows(self, question: Question, now: datetime) -> bool:
        """Whether this answer comes out right; it is remembered how likely that was, and the skill grows."""
        skill = next(iter(question.skills), "")
        gain = self.gain(skill, now)
        self.gains[skill] = (gain + LEARNS * exp(-gain), now)
        known = 1 / (1 + exp(true_difficulty(question) - self.ability - gain))
        self.chances.append(question.guess + (1 - question.guess) * known)
        return self.draw.random() < self.chances[-1]

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
        right = self.knows(question, now)
        self.answers, self.last = self.answers + 1, now
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


def true_difficulty(question: Question) -> float:
    """It lies about the bank's."""
    return question.difficulty + random.Random(question.id).gauss(0, 0.6)


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
    calendar = sorted((draw.uniform(0, YEAR), n) for n in range(students) for _ in range(sessions))
    for day, n in calendar:
        await learners[n].practise(day, subjects)
    return learners

"""What the learner model and the calendar of reviews add to the transaction of an answer, on SQLite."""

import gc
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import NamedTuple

from evals.bench.measure import Sample
from store import CardRecord, NewAttempt, PracticeSession, Store, bank
from store.questions import Question
from tools.adaptation.reviews import Calendar
from tools.adaptation.service import Adaptation
from tools.events import Event, Result
from tools.turn import TurnContext

ROUNDS = 600
BEFORE = 800
"""Answers that the model has learned from when the measuring begins: its state is as large as it gets."""
STUDENTS = 20
BEGIN = datetime(2026, 1, 7, 15, tzinfo=UTC)
CLOCKS: Mapping[str, Callable[[], float]] = {"processor": process_time, "wall": perf_counter}

TIMES = 3

_Figures = dict[str, dict[str, float]]
_Taken = dict[str, dict[str, list[float]]]
"""Seconds of each transaction, by clock and way."""


async def measure(rounds: int = ROUNDS, before: int = BEFORE, times: int = TIMES) -> dict[str, _Figures]:
    """Milliseconds of processor and of wall time of a transaction without the model, with it, and with reviews, too.

    Each takes the lock, records a first answer, closes its card and is committed to the disk; what it has more than
    the first is told as the difference of the same quantile. The same practice is gone through so many `times`, each
    in a database of its own: a transaction takes as long as its quickest, which the machine held up least.
    """
    runs = [await _run(rounds, before) for _ in range(times)]
    quickest = {
        clock: {
            way: [min(seconds) for seconds in zip(*(run[clock][way] for run in runs), strict=True)]
            for way in runs[0][clock]
        }
        for clock in CLOCKS
    }
    return {clock: _figures(samples) for clock, samples in quickest.items()}


async def _run(rounds: int, before: int) -> _Taken:
    with TemporaryDirectory() as folder:
        store = await Store.open(f"sqlite:///{Path(folder) / 'bench.db'}")
        try:
            school = await _School.of(store)
            for _ in range(before):
                await school.answered(school.with_reviews)
            return await _compared(school, rounds)
        finally:
            await store.close()


async def _compared(school: "_School", rounds: int) -> _Taken:
    ways = {"without": school.without, "model": school.with_model, "model, reviews": school.with_reviews}
    taken: _Taken = {clock: {way: [] for way in ways} for clock in CLOCKS}
    for round_ in range(rounds):
        for way, record in ways.items():
            for clock, seconds in (await school.answered(record)).items():
                taken[clock][way].append(seconds)
        if round_ % 20 == 0:
            gc.collect()  # what one way left behind is not cleared away at the other's cost
    return taken


def _figures(taken: Mapping[str, Sequence[float]]) -> _Figures:
    samples = {way: Sample.of(seconds) for way, seconds in taken.items()}
    base, *others = samples
    figures: _Figures = {way: asdict(sample) for way, sample in samples.items()}
    for way in others:
        more, less = samples[way], samples[base]
        figures[f"{way}: more"] = {"p50": more.p50 - less.p50, "p95": more.p95 - less.p95}
        figures[f"{way}: ratio"] = {"p50": more.p50 / less.p50, "p95": more.p95 / less.p95}
    return figures


class _Shown(NamedTuple):
    """A question that waits for its answer."""

    context: TurnContext
    question: Question
    card: CardRecord
    attempt: NewAttempt


_Record = Callable[[_Shown], Awaitable[None]]


@dataclass
class _School:
    """Students who answer by chance, one after another."""

    store: Store
    questions: Sequence[Question]
    sessions: Sequence[PracticeSession]
    adaptation: Adaptation = field(default_factory=Adaptation)
    calendar: Calendar = field(default_factory=Calendar)
    draw: Random = field(default_factory=lambda: Random(1))
    turns: int = 0

    @classmethod
    async def of(cls, store: Store) -> "_School":
        """Students who begin to practise on the bundled bank."""
        questions = list(bank.questions())
        async with store.transaction():
            await store.questions.define(bank.subjects(), bank.skills())
            await store.questions.load(questions, now=BEGIN)
            users = [await store.users.identify("terminal", f"s{n}", now=BEGIN) for n in range(STUDENTS)]
            sessions = [
                await store.practice.start(user.id, f"terminal:{user.id}", request={}, asked=None, now=BEGIN)
                for user in users
            ]
        return cls(store, questions, sessions)

    async def answered(self, record: _Record) -> dict[str, float]:
        """Let somebody answer something; gives the seconds that the transaction took, by each clock."""
        shown = await self._shown()
        began = {name: clock() for name, clock in CLOCKS.items()}
        async with self.store.transaction():
            await self.store.beliefs.lock()
            await record(shown)
            await self.store.practice.close_card(shown.card.id, "shown", now=shown.context.now)
        return {name: clock() - began[name] for name, clock in CLOCKS.items()}

    async def without(self, shown: _Shown) -> None:
        """The answer alone."""
        await self.store.practice.attempt(shown.attempt)

    async def with_model(self, shown: _Shown) -> None:
        """The model learns from it."""
        await self.adaptation.record(self.store, shown.attempt, shown.question, prior=shown.card.difficulty)

    async def with_reviews(self, shown: _Shown) -> None:
        """The skill's next review is planned, too."""
        await self.with_model(shown)
        result: Result = "correct" if shown.attempt.score else "incorrect"
        await self.calendar.tried(shown.context, shown.question, shown.card, result, shown.attempt.score)

    async def _shown(self) -> _Shown:
        self.turns += 1
        session, question = self.draw.choice(self.sessions), self.draw.choice(self.questions)
        at = BEGIN + timedelta(minutes=self.turns)
        card = await self.store.practice.show(
            session.id,
            session.user_id,
            question.id,
            number=self.turns,
            difficulty=question.difficulty,
            now=at - timedelta(seconds=40),
        )
        context = TurnContext(
            user_id=session.user_id,
            roles=frozenset({"student"}),
            conversation_id=session.conversation_id,
            seq=self.turns,
            turn_key=f"bench-{self.turns}",
            said="",
            locale="en",
            store=self.store,
            now=at,
            keep=_no_events,
        )
        right = self.draw.random() < 0.7
        attempt = NewAttempt(
            turn_key=context.turn_key,
            card_id=card.id,
            user_id=card.user_id,
            question_id=card.question_id,
            try_number=1,
            response="3",
            result="correct" if right else "incorrect",
            score=float(right),
            misconception=None,
            hints=0,
            first=True,
            at=at,
        )
        return _Shown(context, question, card, attempt)


async def _no_events(_events: Sequence[Event]) -> None:
    """Nothing is said."""

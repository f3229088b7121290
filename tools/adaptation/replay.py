"""All that the learner model believes, made anew from the answers in the order of their steps.

The same answers, told in the same order, give the same numbers to the last digit: so a replay proves what is stored,
and puts another version's beliefs, or those on answers that the model was not told of, in its place.
"""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from math import log

from store import EVERYTHING, Answer, BeliefKey, Beliefs, Flat, Merged, Store, Told
from tools.adaptation.chosen import put_in_force
from tools.adaptation.model import (
    DEFAULT,
    OwnState,
    Parameters,
    QuestionState,
    SharedState,
    SkillState,
    State,
    StudentState,
    learn,
)
from tools.adaptation.parts import Asked, merged_parts

_AT_ONCE = 32
"""Answers learned from in one go: some 8 ms."""


@dataclass(frozen=True, kw_only=True)
class Difference:
    """What is stored and what a replay gives; None where the one or the other has nothing."""

    of: str
    """An attempt's number, or the student, skill or question (or both) of which it is believed."""
    stored: tuple[float | str | None, ...] | None
    replayed: tuple[float | str | None, ...] | None


@dataclass(frozen=True, kw_only=True)
class Replayed:
    """What came of a replay."""

    answers: int
    """That the model is told of, those included that it was not told of before."""
    untold: int
    parts: int
    """Pieces of state: of students, skills, questions, students in skills, and of all."""
    version: str
    differences: tuple[Difference, ...]
    loss: float | None = None
    """Mean log loss of what was expected of the answers: the less, the better. None where there are none."""
    stored_loss: float | None = None
    """The same of what is stored with those that the model was told of."""
    written: bool = False


async def replay(store: Store, *, parameters: Parameters = DEFAULT, write: bool = False) -> Replayed:
    """Make all state anew and compare it with what is stored; `write`: put it, and the parameters, in force.

    Answers may go on meanwhile: they wait only for what came in since the replay began, and for the writing.
    """
    course = _Course(parameters)
    await course.go_on(store)
    async with store.transaction():
        await store.beliefs.lock()
        if write:
            await put_in_force(store, parameters)
        return await _settled(store, await course.up_to_date(store), write=write)


async def catch_up(store: Store, *, parameters: Parameters = DEFAULT) -> bool:
    """Replay, where the stored beliefs are another version's or the model was not told of all answers.

    Safe in several processes at once: the first to be done writes, the others leave it at that.
    """
    if not await _behind(store, parameters):
        return False
    course = _Course(parameters)
    await course.go_on(store)
    async with store.transaction():
        await store.beliefs.lock()
        if not await _behind(store, parameters):
            return False
        await _settled(store, await course.up_to_date(store), write=True)
    return True


async def _behind(store: Store, parameters: Parameters) -> bool:
    standing = await store.beliefs.standing()
    return (standing is not None and standing[1] != parameters.version) or await store.beliefs.any_untold()


async def _settled(store: Store, course: "_Course", *, write: bool) -> Replayed:
    stored = await store.beliefs.all()
    differences = (*course.differences, *_differences(stored, course))
    if write and (differences or course.changed):
        await store.beliefs.tell(course.changed)
        await store.beliefs.replace(course.parameters.version, course.parts())
    return Replayed(
        answers=course.answers,
        untold=course.untold,
        parts=sum(1 for _ in course.parts()),
        version=course.parameters.version,
        differences=differences,
        loss=course.loss.mean,
        stored_loss=course.stored_loss.mean,
        written=write,
    )


@dataclass
class _Loss:
    """How well answers were expected."""

    total: float = 0.0
    answers: int = 0

    def add(self, p: float, correct: bool) -> None:
        """One more."""
        self.total -= log(p if correct else 1 - p)
        self.answers += 1

    @property
    def mean(self) -> float | None:
        """In nats."""
        return self.total / self.answers if self.answers else None


@dataclass
class _Course:
    """All answers in their order, from the first on, and what the model believes after them."""

    parameters: Parameters
    answers: int = 0
    untold: int = 0
    changed: list[tuple[int, Told]] = field(default_factory=list)
    """Attempts that are to be noted otherwise than they are."""
    differences: list[Difference] = field(default_factory=list)
    loss: _Loss = field(default_factory=_Loss)
    stored_loss: _Loss = field(default_factory=_Loss)
    _step: int = 0
    """The last one."""
    _told: int = 0
    """Up to which step all that was stored is known."""
    _id: int = 0
    """The last attempt that the model was not told of."""
    _steps: dict[BeliefKey, int] = field(default_factory=dict)
    _past: dict[str, dict[str, int]] = field(default_factory=dict)
    _students: dict[str, StudentState] = field(default_factory=dict)
    _own: dict[str, dict[str, OwnState]] = field(default_factory=dict)
    _questions: dict[str, QuestionState] = field(default_factory=dict)
    _skills: dict[str, SkillState] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._shared = SharedState.fresh(self.parameters)

    async def go_on(self, store: Store) -> None:
        """Learn from what came since."""
        until = await store.beliefs.last_step()
        merges = await store.beliefs.merges(self._told, until)
        await self._learn(store.beliefs.told(self._told, until), deque(merges))
        await self._learn(store.beliefs.untold(self._id), deque())
        self._told = until

    async def up_to_date(self, store: Store) -> "_Course":
        """This one after all answers; where some with steps came after such without, another one from the start."""
        course = self
        if self.untold and await store.beliefs.last_step() > self._told:
            course = _Course(self.parameters)
        await course.go_on(store)
        return course

    async def _learn(self, answers: AsyncIterator[Answer], merges: deque[Merged]) -> None:
        async for answer in answers:
            if answer.told is None:
                self.untold, self._id = self.untold + 1, answer.id
                self._step += 1
            else:
                while merges and merges[0].step < answer.told.step:
                    self._merge(merges.popleft())
                self._step = answer.told.step
            told = self._learned(answer)
            self.loss.add(told.p, answer.correct)
            if answer.told is not None:
                self.stored_loss.add(answer.told.p, answer.correct)
            if told != answer.told:
                self.changed.append((answer.id, told))
                self.differences.append(
                    Difference(of=f"attempt {answer.id}", stored=_numbers(answer.told), replayed=_numbers(told))
                )
            self.answers += 1
            if self.answers % _AT_ONCE == 0:
                await asyncio.sleep(0)  # a server answers others meanwhile
        for merged in merges:
            self._merge(merged)

    def _merge(self, merged: Merged) -> None:
        """What is believed of two students becomes what is believed of one."""
        step, gone, stays = merged
        keys = [BeliefKey(user, skill) for user in (gone, stays) for skill in ("", *self._own.get(user, ()))]
        parts = {key: self._part(key) for key in keys if key in self._steps}
        for key, flat in merged_parts(self.parameters, gone, stays, parts, self._steps).items():
            if key.skill:
                self._own.setdefault(stays, {})[key.skill] = OwnState.from_flat(flat)
            else:
                self._students[stays] = StudentState.from_flat(flat)
            self._steps[key] = step
        for key in parts:
            if key.student == gone:
                del self._steps[key]
        past = self._past.setdefault(stays, {})
        for question, right in self._past.pop(gone, {}).items():
            past[question] = past.get(question, 0) + right
        self._step = self._steps[EVERYTHING] = step

    def _learned(self, answer: Answer) -> Told:
        asked = Asked.from_json(answer.asked, user_id=answer.user_id, question_id=answer.question_id, at=answer.at)
        user, question, parameters = asked.user_id, asked.question_id, self.parameters
        if user not in self._students:
            self._students[user], self._own[user], self._past[user] = StudentState.fresh(parameters), {}, {}
        if question not in self._questions:
            self._questions[question] = QuestionState.fresh(parameters, asked.prior)
        state = State(
            shared=self._shared,
            student=self._students[user],
            question=self._questions[question],
            skills=self._skills,
            own=self._own[user],
            past=self._past[user].get(question, 0),
        )
        row = learn(parameters, state, asked.ask, answer.correct)
        self._past[user][question] = state.past
        for key in asked.keys:
            self._steps[key] = self._step
        return Told(step=self._step, **row._asdict(), asked=asked.to_json())

    def parts(self) -> Iterator[tuple[BeliefKey, int, Flat]]:
        """Each part with the step of the answer that changed it last."""
        for key, step in self._steps.items():
            yield key, step, self._part(key)

    def _part(self, key: BeliefKey) -> Flat:
        if key == EVERYTHING:
            return self._shared.to_flat()
        if key.student:
            return self._own[key.student][key.skill].to_flat() if key.skill else self._students[key.student].to_flat()
        return self._skills[key.skill].to_flat() if key.skill else self._questions[key.question].to_flat()


def _differences(stored: Beliefs, course: _Course) -> Iterator[Difference]:
    found: set[BeliefKey] = set()
    for key, step, flat in course.parts():
        found.add(key)
        there = (stored.steps[key], *stored.parts[key]) if key in stored.parts else None
        if there != (step, *flat):
            yield Difference(of=_named(key), stored=there, replayed=(step, *flat))
    for key in stored.parts.keys() - found:
        yield Difference(of=_named(key), stored=(stored.steps[key], *stored.parts[key]), replayed=None)
    if found and stored.version != course.parameters.version:
        yield Difference(of="version", stored=(stored.version,), replayed=(course.parameters.version,))


def _named(key: BeliefKey) -> str:
    return ", ".join(f"{name} {value}" for name, value in key._asdict().items() if value) or "all"


def _numbers(told: Told | None) -> tuple[float | str | None, ...] | None:
    return None if told is None else told[:-1]

"""All that the learner model believes, made anew from the answers in the order of their steps.

The same answers, told in the same order, give the same numbers to the last digit: so a replay proves what is stored,
and puts another version's beliefs, or those on answers that the model was not told of, in its place.
"""

import asyncio
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass, field

from store import EVERYTHING, Answer, BeliefKey, Beliefs, Flat, Store, Told
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
from tools.adaptation.parts import Asked

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
    written: bool = False


async def replay(store: Store, *, parameters: Parameters = DEFAULT, write: bool = False) -> Replayed:
    """Make all state anew and compare it with what is stored; `write`: put it in its place.

    Answers may go on meanwhile: they wait only for what came in since the replay began, and for the writing.
    """
    course = _Course(parameters)
    await course.go_on(store)
    async with store.transaction():
        await store.beliefs.lock()
        course = await course.up_to_date(store)
        return await _settled(store, course, write=write)


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


@dataclass(frozen=True)
class Merge:
    """What is believed once two accounts are one: as if all answers of both had been one student's."""

    _course: "_Course"

    @classmethod
    async def prepared(cls, store: Store, gone: str, into: str, *, parameters: Parameters = DEFAULT) -> "Merge":
        """Learn from all that was answered so far, where the model was told of answers of both; others may go on."""
        course = _Course(parameters, renamed={gone: into})
        if await store.accounts.both_answered(gone, into):
            await course.go_on(store)
        return cls(course)

    async def settle(self, store: Store) -> None:
        """Learn from what came since and put the new beliefs in place, in the transaction that merged the accounts."""
        await _settled(store, await self._course.up_to_date(store), write=True)


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
        written=write,
    )


@dataclass
class _Course:
    """All answers in their order, from the first on, and what the model believes after them."""

    parameters: Parameters
    renamed: Mapping[str, str] = field(default_factory=dict)
    """Students who become others."""
    answers: int = 0
    untold: int = 0
    changed: list[tuple[int, Told]] = field(default_factory=list)
    """Attempts that are to be noted otherwise than they are."""
    differences: list[Difference] = field(default_factory=list)
    _step: int = 0
    """The last one."""
    _told: int = 0
    """The last step that was stored."""
    _id: int = 0
    """The last attempt that the model was not told of."""
    _steps: dict[BeliefKey, int] = field(default_factory=dict)
    _past: dict[tuple[str, str], int] = field(default_factory=dict)
    _students: dict[str, StudentState] = field(default_factory=dict)
    _own: dict[str, dict[str, OwnState]] = field(default_factory=dict)
    _questions: dict[str, QuestionState] = field(default_factory=dict)
    _skills: dict[str, SkillState] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._shared = SharedState.fresh(self.parameters)

    async def go_on(self, store: Store) -> None:
        """Learn from what came since."""
        await self._learn(store.beliefs.told(self._told))
        await self._learn(store.beliefs.untold(self._id))

    async def up_to_date(self, store: Store) -> "_Course":
        """This one after all answers; where some with steps came after such without, another one from the start."""
        course = self
        if self.untold and (standing := await store.beliefs.standing()) is not None and standing[0] > self._told:
            course = _Course(self.parameters, self.renamed)
        await course.go_on(store)
        return course

    async def _learn(self, answers: AsyncIterator[Answer]) -> None:
        async for answer in answers:
            if answer.told is None:
                self.untold, self._id = self.untold + 1, answer.id
                self._step += 1
            else:
                self._step = self._told = answer.told.step
            told = self._learned(answer)
            if told != answer.told:
                self.changed.append((answer.id, told))
                self.differences.append(
                    Difference(of=f"attempt {answer.id}", stored=_numbers(answer.told), replayed=_numbers(told))
                )
            self.answers += 1
            if self.answers % _AT_ONCE == 0:
                await asyncio.sleep(0)  # a server answers others meanwhile

    def _learned(self, answer: Answer) -> Told:
        student = self.renamed.get(answer.user_id, answer.user_id)
        asked = Asked.from_json(answer.asked, user_id=student, question_id=answer.question_id, at=answer.at)
        user, question, parameters = asked.user_id, asked.question_id, self.parameters
        if user not in self._students:
            self._students[user], self._own[user] = StudentState.fresh(parameters), {}
        if question not in self._questions:
            self._questions[question] = QuestionState.fresh(parameters, asked.prior)
        state = State(
            shared=self._shared,
            student=self._students[user],
            question=self._questions[question],
            skills=self._skills,
            own=self._own[user],
            past=self._past.get((user, question), 0),
        )
        row = learn(parameters, state, asked.ask, answer.correct)
        self._past[user, question] = state.past
        for key in asked.keys:
            self._steps[key] = self._step
        return Told(step=self._step, **row._asdict(), asked=asked.to_json())

    def parts(self) -> Iterator[tuple[BeliefKey, int, Flat]]:
        """Each part with the step of the answer that changed it last."""
        for key, step in self._steps.items():
            yield key, step, self._part(key)

    def _part(self, key: BeliefKey) -> Flat:
        if key == EVERYTHING:
            return self._shared.to_json()
        if key.student:
            return self._own[key.student][key.skill].to_json() if key.skill else self._students[key.student].to_json()
        return self._skills[key.skill].to_json() if key.skill else self._questions[key.question].to_json()


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

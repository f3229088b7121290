"""The learner model at work: what an answer tells is learned with it, and the next question is chosen by the model."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import log
from statistics import fmean

from store import EVERYTHING, Candidate, Merged, NewAttempt, Store, Told
from store.questions import Question
from tools.adaptation.model import DEFAULT, Ask, Belief, Parameters, QuestionState, State, chance, learn, logit, sigmoid
from tools.adaptation.parts import Asked, merged_parts, named, parts_for, state_for, state_of_student
from tools.adaptation.selection import Prospect

KNOWN_FROM = 0.6
"""A skill is likely known where a question of middling difficulty on it is answered right with this chance."""
THREE_IN_FOUR = log(3)
"""As a logit."""


@dataclass(frozen=True, kw_only=True)
class Adaptation:
    """One per process."""

    parameters: Parameters = DEFAULT

    async def record(self, store: Store, attempt: NewAttempt, question: Question, *, prior: float) -> bool:
        """Record an attempt, and learn from it if it is a first, unaided answer; False where its turn has one.

        Within a transaction that began with `store.beliefs.lock()`. `prior`: the question's difficulty in logits when
        it was shown. While a process with other parameters is at work nothing is learned: a replay makes up for it.
        """
        if not attempt.first or attempt.result == "unreadable":
            return await store.practice.attempt(attempt)
        asked = Asked(
            user_id=attempt.user_id,
            question_id=question.id,
            skills=named(question.skills),
            guess=question.guess,
            prior=prior,
            at=attempt.at,
        )
        believed = await store.beliefs.of_answer(asked.user_id, asked.question_id, asked.keys)
        if believed.version not in (None, self.parameters.version):
            return await store.practice.attempt(attempt)
        state = state_for(self.parameters, believed, asked)
        row = learn(self.parameters, state, asked.ask, attempt.result == "correct")
        step = believed.step + 1
        if not await store.practice.attempt(attempt, Told(step, *row, asked.to_json())):
            return False
        await store.beliefs.write(step, row.version, parts_for(state, asked, believed))
        return True

    async def merge(self, store: Store, gone: str, stays: str) -> None:
        """Believe of one student what was believed of two, in the transaction that merges them, after `beliefs.lock()`.

        While a process with other parameters is at work it is left to the replay, which then makes all anew.
        """
        believed = await store.beliefs.of_students(gone, stays)
        merged = Merged(believed.step + 1, gone, stays)
        await store.beliefs.merge(merged)
        changed = {EVERYTHING: believed.parts[EVERYTHING]}
        if ours := believed.version == self.parameters.version:
            changed |= merged_parts(self.parameters, gone, stays, believed.parts, believed.steps)
        await store.beliefs.write(merged.step, self.parameters.version if ours else "", changed)

    async def prospects(
        self, store: Store, user_id: str, candidates: Sequence[Candidate], *, now: datetime, gated: bool = False
    ) -> list[Prospect]:
        """What to expect of each candidate; `gated`: also how many skills that it rests on are not likely known."""
        before = await store.questions.prerequisites() if gated else {}
        skills = {skill for candidate in candidates for skill in candidate.skills}
        needed = {skill for candidate in candidates for skill in before.get(_main(candidate), ())}
        seen = [candidate.id for candidate in candidates if candidate.seen]
        outlook = await self._outlook(store, user_id, skills | needed, seen, now=now)
        unknown = {skill for skill in needed if outlook.mastery(skill) < KNOWN_FROM}
        return [
            outlook.of(candidate, missing=sum(skill in unknown for skill in before.get(_main(candidate), ())))
            for candidate in candidates
        ]

    async def mastery(self, store: Store, user_id: str, skills: Collection[str], *, now: datetime) -> dict[str, float]:
        """The chance that a student answers a question of middling difficulty right, for each skill."""
        wanted = [skill for skill in skills if skill]
        outlook = await self._outlook(store, user_id, wanted, now=now)
        return {skill: outlook.mastery(skill) for skill in wanted}

    async def suiting(self, store: Store, user_id: str, skills: Collection[str], *, now: datetime) -> float:
        """The difficulty, in logits, of questions that a student answers right with a chance of three in four."""
        wanted = named(skills)
        outlook = await self._outlook(store, user_id, wanted, now=now)
        return fmean(outlook.logit(skill) for skill in wanted or ("",)) - THREE_IN_FOUR

    async def uncertainty(self, store: Store, user_id: str, *, now: datetime) -> float:
        """Variance of a student's general ability, in squared logits."""
        return (await self._outlook(store, user_id, (), now=now)).uncertainty

    async def _outlook(
        self, store: Store, user_id: str, skills: Collection[str], asked_before: Collection[str] = (), *, now: datetime
    ) -> "Outlook":
        believed = await store.beliefs.of_choice(user_id, skills, asked_before)
        state = state_of_student(self.parameters, believed, user_id, named(skills))
        return Outlook(self.parameters, state, believed.past, now)


class Outlook:
    """What the model expects of one student now. Of questions with the same skills only the difficulty differs."""

    def __init__(self, parameters: Parameters, state: State, past: Mapping[str, int], now: datetime) -> None:
        """`past`: how often the student has answered questions right, by their ids."""
        self._parameters = parameters
        self._past = past
        self._at = now.timestamp()
        self._bare: dict[tuple[tuple[str, ...], int], tuple[float, float]] = {}
        self._state = state
        self._state.question = QuestionState(difficulty=Belief(0.0, 0.0))
        self.uncertainty = state.student.ability.variance
        """Variance of the student's general ability."""

    def of(self, candidate: Candidate, *, missing: int = 0) -> Prospect:
        """What to expect of a question."""
        z, variance = self._without_question(candidate.skills, self._past.get(candidate.id, 0))
        mean, own = candidate.belief or (candidate.difficulty, self._parameters.question)
        z, variance = z - mean, variance + own
        guess = candidate.guess
        known = sigmoid(z)
        slope = (1 - guess) * known**2 * (1 - known) / (guess + (1 - guess) * known)
        gain = self.uncertainty * slope / (1 + slope * variance)
        return Prospect(candidate, chance(z, variance, guess), missing, gain)

    def logit(self, skill: str) -> float:
        """Of knowing the answer to a question of middling difficulty; '' for no skill in particular."""
        return self._without_question((skill,), 0)[0]

    def mastery(self, skill: str) -> float:
        """The chance of a right answer to a question of middling difficulty that nobody answered yet."""
        z, variance = self._without_question((skill,), 0)
        return chance(z, variance + self._parameters.question, 0.0)

    def _without_question(self, skills: tuple[str, ...], past: int) -> tuple[float, float]:
        """Logit and its variance without the question's part."""
        if (found := self._bare.get((skills, past))) is None:
            self._state.past = past
            found = logit(self._parameters, self._state, Ask(skills=named(skills), at=self._at))
            self._bare[skills, past] = found
        return found


def _main(candidate: Candidate) -> str:
    return candidate.skills[0] if candidate.skills else ""

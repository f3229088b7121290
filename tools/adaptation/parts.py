"""The learner model's state as the record keeps it: in parts, one for each key."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from store import EVERYTHING, BeliefKey, Beliefs, Flat
from store.columns import Json
from tools.adaptation.model import (
    NO_HISTORY,
    Ask,
    Belief,
    OwnState,
    Parameters,
    QuestionState,
    SharedState,
    SkillState,
    State,
    StudentState,
    merged_own,
    merged_students,
)


@dataclass(frozen=True, kw_only=True)
class Asked:
    """Whom a question was asked, and what the model is told of it: kept with the attempt, as a bank may change."""

    user_id: str
    question_id: str
    skills: tuple[str, ...]
    guess: float
    prior: float
    """The question's difficulty in logits before anybody answered it."""
    at: datetime

    @property
    def ask(self) -> Ask:
        """For the model."""
        return Ask(skills=self.skills, at=self.at.timestamp(), guess=self.guess)

    @cached_property
    def keys(self) -> list[BeliefKey]:
        """Of what an answer changes what is believed, in the order in which it is written."""
        return [
            EVERYTHING,
            *[BeliefKey("", skill) for skill in self.skills],
            BeliefKey("", "", self.question_id),
            BeliefKey(self.user_id),
            *[BeliefKey(self.user_id, skill) for skill in self.skills],
        ]

    def to_json(self) -> Json:
        """What the attempt has no columns for."""
        return {"skills": list(self.skills), "guess": self.guess, "prior": self.prior}

    @classmethod
    def from_json(cls, form: Json, *, user_id: str, question_id: str, at: datetime) -> "Asked":
        """From the record."""
        return cls(
            user_id=user_id,
            question_id=question_id,
            skills=named(form["skills"]),
            guess=form["guess"],
            prior=form["prior"],
            at=at,
        )


def named(skills: Iterable[str]) -> tuple[str, ...]:
    """Skills that have a name, each once, in the order in which the model takes them."""
    return tuple(sorted({*skills} - {""}))


def state_for(parameters: Parameters, believed: Beliefs, asked: Asked) -> State:
    """What one answer touches."""
    question = believed.parts.get(BeliefKey("", "", asked.question_id))
    state = state_of_student(parameters, believed, asked.user_id, asked.skills)
    state.question = (
        QuestionState.fresh(parameters, asked.prior) if question is None else QuestionState.from_flat(question)
    )
    state.past = believed.past.get(asked.question_id, 0)
    return state


def state_of_student(parameters: Parameters, believed: Beliefs, user_id: str, skills: Sequence[str]) -> State:
    """The same for a question of which nothing is to be known; of each skill only its history as it is now."""
    parts = believed.parts
    own = {
        skill: OwnState.from_flat(flat)
        for skill in skills
        if (flat := parts.get(BeliefKey(user_id, skill))) is not None
    }
    histories = {skill: own[skill].history if skill in own else NO_HISTORY for skill in skills}
    shared, student = parts.get(EVERYTHING), parts.get(BeliefKey(user_id))
    return State(
        shared=SharedState.fresh(parameters)
        if shared is None
        else SharedState.from_flat(shared, only=(NO_HISTORY, *histories.values())),
        student=StudentState.fresh(parameters) if student is None else StudentState.from_flat(student),
        question=QuestionState(difficulty=Belief(0.0, 0.0)),
        skills={
            skill: SkillState.from_flat(flat, only=history)
            for skill, history in histories.items()
            if (flat := parts.get(BeliefKey("", skill))) is not None
        },
        own=own,
    )


def parts_for(state: State, asked: Asked, before: Beliefs) -> dict[BeliefKey, Flat]:
    """What one answer changed, to be written in the place of what was there before."""
    keys = asked.keys
    shared, *skills = [before.parts.get(key, ()) for key in keys[: 1 + len(asked.skills)]]
    flats: tuple[Flat, ...] = (
        state.shared.to_flat(shared),
        *[state.skills[skill].to_flat(there) for skill, there in zip(asked.skills, skills, strict=True)],
        state.question.to_flat(),
        state.student.to_flat(),
        *[state.own[skill].to_flat() for skill in asked.skills],
    )
    return dict(zip(keys, flats, strict=True))


def merged_parts(
    parameters: Parameters, gone: str, stays: str, parts: Mapping[BeliefKey, Flat], steps: Mapping[BeliefKey, int]
) -> dict[BeliefKey, Flat]:
    """What is believed of a student in the place of two, whose parts these are: all that changes by that."""
    changed: dict[BeliefKey, Flat] = {}
    for key, flat in parts.items():
        if key.student != gone:
            continue
        kept = key._replace(student=stays)
        there = parts.get(kept)
        if there is None:
            changed[kept] = flat
            continue
        earlier, later = (there, flat) if steps[kept] < steps[key] else (flat, there)
        if key.skill:
            own = merged_own(parameters, OwnState.from_flat(earlier), OwnState.from_flat(later))
            changed[kept] = own.to_flat()
        else:
            students = (StudentState.from_flat(each) for each in (earlier, later))
            changed[kept] = merged_students(parameters, *students).to_flat()
    return changed

"""The product's learner model over a log."""

from dataclasses import dataclass, field

from evals.learner.log import Answer
from evals.learner.models import Model, Parts
from tools.adaptation.model import (
    DEFAULT,
    Ask,
    OwnState,
    Parameters,
    QuestionState,
    SharedState,
    SkillState,
    State,
    StudentState,
    learn,
)

NAMELESS = ("",)
"""Questions without skills count as of one skill, so that a student's last answers to them tell of the next."""


@dataclass(slots=True)
class _Student:
    """All that is kept of a student."""

    state: StudentState
    own: dict[str, OwnState] = field(default_factory=dict)
    past: dict[str, int] = field(default_factory=dict)

    def copy(self) -> "_Student":
        own = {skill: OwnState.from_flat(part.to_flat()) for skill, part in self.own.items()}
        return _Student(StudentState.from_flat(self.state.to_flat()), own, dict(self.past))


class Chiron(Model):
    """State as plain objects; a log from elsewhere tells of no guess floor and no prior difficulty."""

    name = "chiron"

    def __init__(self, parameters: Parameters = DEFAULT) -> None:
        self._parameters = parameters
        self._shared: Parts[None, SharedState] = Parts(
            lambda: SharedState.fresh(parameters), lambda part: SharedState.from_flat(part.to_flat())
        )
        self._students: Parts[str, _Student] = Parts(lambda: _Student(StudentState.fresh(parameters)), _Student.copy)
        self._questions: Parts[str, QuestionState] = Parts(
            lambda: QuestionState.fresh(parameters), lambda part: QuestionState.from_flat(part.to_flat())
        )
        self._skills: Parts[str, SkillState] = Parts(
            lambda: SkillState.fresh(parameters), lambda part: SkillState.from_flat(part.to_flat())
        )

    def answer(self, answer: Answer) -> float:
        """See Model."""
        student = self._students[answer.student]
        skills = answer.skills or NAMELESS
        for skill in skills:
            self._skills[skill]  # makes or copies the part: the core asks for it as of any dict
        state = State(
            shared=self._shared[None],
            student=student.state,
            question=self._questions[answer.question],
            skills=self._skills,
            own=student.own,
            past=student.past.get(answer.question, 0),
        )
        row = learn(self._parameters, state, Ask(skills, answer.at), answer.correct)
        if state.past:
            student.past[answer.question] = state.past
        return row.p

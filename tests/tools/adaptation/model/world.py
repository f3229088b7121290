"""A school's answers, as plain data, and a state that learns from them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from random import Random

from tools.adaptation.model import (
    DEFAULT,
    Ask,
    OwnState,
    Parameters,
    QuestionState,
    Row,
    SharedState,
    SkillState,
    State,
    StudentState,
    learn,
)


@dataclass(frozen=True, kw_only=True)
class Answer:
    student: str
    question: str
    skills: tuple[str, ...]
    at: float
    correct: bool
    guess: float = 0.0

    @property
    def ask(self) -> Ask:
        return Ask(skills=self.skills, at=self.at, guess=self.guess)


@dataclass(kw_only=True)
class School:
    """All parts of the state, kept apart as a database keeps them."""

    parameters: Parameters = DEFAULT
    shared: SharedState = field(default_factory=lambda: SharedState.fresh(DEFAULT))
    students: dict[str, StudentState] = field(default_factory=dict)
    questions: dict[str, QuestionState] = field(default_factory=dict)
    skills: dict[str, SkillState] = field(default_factory=dict)
    own: dict[str, dict[str, OwnState]] = field(default_factory=dict)
    past: dict[tuple[str, str], int] = field(default_factory=dict)

    def state(self, answer: Answer) -> State:
        return State(
            shared=self.shared,
            student=self.students.setdefault(answer.student, StudentState.fresh(self.parameters)),
            question=self.questions.setdefault(answer.question, QuestionState.fresh(self.parameters)),
            skills=self.skills,
            own=self.own.setdefault(answer.student, {}),
            past=self.past.get((answer.student, answer.question), 0),
        )

    def learn(self, answers: Iterable[Answer]) -> list[Row]:
        rows = []
        for answer in answers:
            state = self.state(answer)
            rows.append(learn(self.parameters, state, answer.ask, answer.correct))
            self.past[answer.student, answer.question] = state.past
        return rows


def school_days(count: int, *, seed: int = 0) -> Iterator[Answer]:
    """Answers of five students to twenty questions of six skills, over some weeks."""
    draw = Random(seed)
    at = 0.0
    for _ in range(count):
        at += draw.choice((20.0, 60.0, 3600.0, 90_000.0))
        number = draw.randrange(20)
        skills = tuple(f"k{skill}" for skill in Random(number).sample(range(6), 1 + number % 3))
        able = draw.random() < 0.3 + 0.03 * number
        yield Answer(student=f"s{draw.randrange(5)}", question=f"q{number}", skills=skills, at=at, correct=able)

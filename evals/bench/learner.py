"""What one answer costs the learner model, beside a plain Elo update in the same run."""

import statistics
from collections.abc import Callable, Sequence
from random import Random
from time import thread_time

from tools.adaptation.model import DEFAULT, Ask, QuestionState, SharedState, State, StudentState, chance, learn, predict

_Answer = Callable[[int, int, bool], None]
ANSWERS = 20_000
STUDENTS, QUESTIONS, SKILLS = 50, 300, 40
TIMES = 5
"""That the same answers are given: each takes as long as its quickest, which the machine held up least."""


def measure(answers: int = ANSWERS) -> dict[str, dict[str, float]]:
    """Microseconds of this thread for each answer, and those of the learner over Elo's."""
    taken = {
        name: [min(micros) for micros in zip(*(_times(begin(), answers) for _ in range(TIMES)), strict=True)]
        for name, begin in {"learner": _learner, "elo": _elo}.items()
    }
    figures = {name: _figures(micros) for name, micros in taken.items()}
    ratio = {name: figures["learner"][name] / figures["elo"][name] for name in ("p50", "p99")}
    return {**figures, "ratio": ratio}


def _times(answer: _Answer, answers: int) -> list[float]:
    """Microseconds of each of the same answers by the same people."""
    draw, taken = Random(1), []
    for _ in range(answers):
        student, question, correct = draw.randrange(STUDENTS), draw.randrange(QUESTIONS), draw.random() < 0.7
        started = thread_time()
        answer(student, question, correct)
        taken.append((thread_time() - started) * 1e6)
    return taken


def _figures(micros: Sequence[float]) -> dict[str, float]:
    cuts = statistics.quantiles(micros, n=100, method="inclusive")
    return {"p50": cuts[49], "p99": cuts[98]}


def _learner() -> _Answer:
    """Of questions with one skill or two."""
    shared = SharedState.fresh(DEFAULT)
    students = [StudentState.fresh(DEFAULT) for _ in range(STUDENTS)]
    questions = [QuestionState.fresh(DEFAULT) for _ in range(QUESTIONS)]
    states = [State(shared=shared, student=student, question=questions[0]) for student in students]
    for state in states[1:]:
        state.skills = states[0].skills
    tags = [
        tuple(f"k{(question + other * 7) % SKILLS}" for other in range(1 + question % 2))
        for question in range(QUESTIONS)
    ]

    def answer(student: int, question: int, correct: bool) -> None:
        state, ask = states[student], Ask(tags[question], 60.0)
        state.question = questions[question]
        predict(DEFAULT, state, ask)
        learn(DEFAULT, state, ask, correct)

    return answer


def _elo() -> _Answer:
    students, questions = [[0.0, 0] for _ in range(STUDENTS)], [[0.0, 0] for _ in range(QUESTIONS)]

    def answer(student: int, question: int, correct: bool) -> None:
        able, hard = students[student], questions[question]
        surprise = correct - chance(able[0] - hard[0], 0.0, 0.0)
        able[0] += surprise / (1 + 0.05 * able[1])
        hard[0] -= surprise / (1 + 0.05 * hard[1])
        able[1] += 1
        hard[1] += 1

    return answer

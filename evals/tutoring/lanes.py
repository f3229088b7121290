"""The lanes: scripted students with a running tutor, or dialogues that were recorded."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path

from evals.calibration.rubrics import QUESTIONS
from evals.tutoring.compared import figures
from evals.tutoring.play import Dialogue, Product, Watch, play
from evals.tutoring.report import Finding
from evals.tutoring.runs import accepted, run_of
from evals.tutoring.scenario import Scenario, bank_of, fingerprint
from prompts.loader import Prompt, load
from store.questions import Question


class NoSuchQuestion(LookupError):
    """A scenario about a question that the bundled bank does not hold."""

    def __init__(self, scenario: Scenario) -> None:
        super().__init__(scenario.question)
        self.scenario = scenario


@dataclass(frozen=True, kw_only=True)
class Course:
    """What is run: the scenarios with their questions, under a prompt."""

    scenarios: tuple[Scenario, ...]
    prompt: Prompt

    @cached_property
    def bank(self) -> tuple[Question, ...]:
        """The questions of a home for these scenarios, further ones of their families among them.

        Raises NoSuchQuestion.
        """
        questions = bank_of(self.scenarios)
        known = {question.id for question in questions}
        for scenario in self.scenarios:
            if scenario.question not in known:
                raise NoSuchQuestion(scenario)
        return questions

    @cached_property
    def questions(self) -> Mapping[str, Question]:
        """All of the bank by id."""
        return {question.id: question for question in self.bank}

    @property
    def asked(self) -> tuple[Question, ...]:
        """The questions of the scenarios."""
        return tuple(self.questions[scenario.question] for scenario in self.scenarios)

    @cached_property
    def named(self) -> Mapping[str, Scenario]:
        """The scenarios by name."""
        return {scenario.name: scenario for scenario in self.scenarios}

    @cached_property
    def rubric(self) -> str:
        """Fingerprint of scenarios, their questions, and what judges are asked."""
        parts = (fingerprint(self.scenarios, self.bank), load("judge").fingerprint, repr(sorted(QUESTIONS.items())))
        return sha256("\n".join(parts).encode()).hexdigest()[:12]


async def practise(product: Product, course: Course, watch: Watch) -> list[Dialogue]:
    """All scripted students, one after the other."""
    return [
        await play(product, scenario, course.questions[scenario.question], watch=watch) for scenario in course.scenarios
    ]


def found(dialogues: Sequence[Dialogue], course: Course, *, lane: str, tutor: str, kept: Path) -> Finding:
    """What the dialogues of a tutor come to; `kept`: the folder of accepted runs."""
    run, leaks = run_of(
        dialogues,
        course.named,
        course.questions,
        lane=lane,
        tutor=tutor,
        prompt=course.prompt.fingerprint,
        rubric=course.rubric,
    )
    before = accepted(run, kept)
    return Finding(
        run=run,
        figures=figures(run, before),
        leaks=leaks,
        dialogues=dialogues,
        students={name: scenario.student for name, scenario in course.named.items()},
        before=before,
    )

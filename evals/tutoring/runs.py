"""What a run of the scenarios came to, as it is kept: accepted by a person, it is what later runs are held against."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from evals.tutoring.measures import Leak, measured
from evals.tutoring.play import Dialogue
from evals.tutoring.scenario import Scenario
from store.questions import Question

ACCEPTED = Path(__file__).parent.parent / "accepted"
"""A file a lane and tutor."""


class Run(BaseModel):
    """All measures of one tutor, scenario by scenario."""

    model_config = ConfigDict(frozen=True)

    lane: str
    tutor: str
    """`offline`, `obeying`, or a litellm model name."""
    prompt: str
    """Fingerprint of the tutor's prompt."""
    rubric: str
    """Fingerprint of scenarios, questions and what judges are asked."""
    counts: Mapping[str, Mapping[str, tuple[float, int]]]
    """By scenario and measure: the sum, and how many it is of."""

    @property
    def file(self) -> str:
        """The name under which it is accepted."""
        return f"{self.lane}-{slug(self.tutor)}.json"


def slug(tutor: str) -> str:
    """A tutor's name as a file's."""
    return "".join(sign if sign.isalnum() or sign in "-." else "_" for sign in tutor)


def run_of(
    dialogues: Sequence[Dialogue],
    chosen: Mapping[str, Scenario],
    questions: Mapping[str, Question],
    *,
    lane: str,
    tutor: str,
    prompt: str,
    rubric: str,
) -> tuple[Run, tuple[Leak, ...]]:
    """The dialogues of one tutor, measured, and the replies that state an answer; scenarios and questions by name."""
    counts: dict[str, Mapping[str, tuple[float, int]]] = {}
    leaks: list[Leak] = []
    for dialogue in dialogues:
        scenario = chosen[dialogue.scenario]
        found = measured(scenario, dialogue, questions[scenario.question])
        counts[scenario.name] = found.counts
        leaks += found.leaks
    return Run(lane=lane, tutor=tutor, prompt=prompt, rubric=rubric, counts=counts), tuple(leaks)


def accepted(run: Run, folder: Path) -> Run | None:
    """The run of the same lane and tutor that was accepted last; None where none was."""
    path = folder / run.file
    return Run.model_validate_json(path.read_text("utf-8")) if path.is_file() else None


def accept(run: Run, folder: Path) -> Path:
    """Keep a run as the one that later ones are held against."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / run.file
    path.write_text(run.model_dump_json(indent=1) + "\n", "utf-8")
    return path

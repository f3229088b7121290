"""Replies with human labels, in the form of MRBench: a dialogue a line, with the replies of several tutors.

Maurya, Srivatsa, Petukhova, Kochmar 2025, "Unifying AI Tutor Evaluation: An Evaluation Taxonomy for Pedagogical Ability
Assessment of LLM-Powered AI Tutors". Labels become grades from 0, the least of what the dimension names.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from pydantic import BaseModel, ValidationError

from evals.leak.case import Case, of


class Dimension(StrEnum):
    """What a reply was judged on."""

    MISTAKE = "mistake_identified"
    PLACE = "mistake_located"
    GUIDANCE = "guidance"
    ACTIONABLE = "actionable"
    REVEAL = "reveal"
    COHERENT = "coherent"
    TONE = "tone"
    HUMAN = "human"


_EXTENT = {"No": 0, "To some extent": 1, "Yes": 2}
_REVEAL = {"No": 0, "Yes (but the answer is incorrect)": 1, "Yes (and the answer is correct)": 1}
_TONE = {"Offensive": 0, "Neutral": 1, "Encouraging": 2}
_LABELS: Mapping[str, tuple[Dimension, Mapping[str, int]]] = {
    "Mistake_Identification": (Dimension.MISTAKE, _EXTENT),
    "Mistake_Location": (Dimension.PLACE, _EXTENT),
    "Providing_Guidance": (Dimension.GUIDANCE, _EXTENT),
    "Actionability": (Dimension.ACTIONABLE, _EXTENT),
    "Revealing_of_the_Answer": (Dimension.REVEAL, _REVEAL),
    "Coherence": (Dimension.COHERENT, _EXTENT),
    "Tutor_Tone": (Dimension.TONE, _TONE),
    "humanlikeness": (Dimension.HUMAN, _EXTENT),
}
LEVELS: Mapping[Dimension, int] = {dimension: max(grades.values()) + 1 for dimension, grades in _LABELS.values()}
"""How many grades each dimension has."""
_RIGHT = "Yes (and the answer is correct)"


class NotLabelled(ValueError):
    """A file that holds no labelled replies; `line` from 1."""

    def __init__(self, line: int) -> None:
        super().__init__(str(line))
        self.line = line


@dataclass(frozen=True, kw_only=True)
class Labelled:
    """A reply and what people said of it."""

    tutor: str
    problem: str
    """Names the problem: replies to one problem are never both learned from and measured on."""
    source: str
    case: Case
    labels: Mapping[Dimension, int]
    tells_right: bool
    """People say that it reveals the answer, and the right one."""


class _Response(BaseModel):
    response: str
    annotation: dict[str, str]


class _Line(BaseModel):
    problem_group: str
    source: str = ""
    problem: str | None = None
    ground_truth_solution: str | None = None
    conversation_history: str
    tutor_responses: dict[str, _Response]


def read(path: Path) -> list[Labelled]:
    """All replies of a file. Raises NotLabelled where a line has another form, and OSError."""
    found: list[Labelled] = []
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            try:
                found += _replies(_Line.model_validate_json(line))
            except ValidationError:
                raise NotLabelled(number) from None
    if not found:
        raise NotLabelled(1)
    return found


def first(replies: Sequence[Labelled], problems: int | None) -> list[Labelled]:
    """The replies to the first so many problems; None: all."""
    kept = list(dict.fromkeys(reply.problem for reply in replies))[:problems]
    return [reply for reply in replies if reply.problem in kept]


def _replies(line: _Line) -> Iterator[Labelled]:
    for tutor, reply in line.tutor_responses.items():
        labels = {
            _LABELS[name][0]: _LABELS[name][1][label]
            for name, label in reply.annotation.items()
            if name in _LABELS and label in _LABELS[name][1]
        }
        case = of(
            {
                "problem": line.problem,
                "solution": line.ground_truth_solution,
                "dialogue": line.conversation_history,
                "reply": reply.response,
            }
        )
        yield Labelled(
            tutor=tutor,
            problem=line.problem_group,
            source=line.source,
            case=case,
            labels=labels,
            tells_right=reply.annotation.get("Revealing_of_the_Answer") == _RIGHT,
        )

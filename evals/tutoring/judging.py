"""What a judge says of a tutor's replies: calibrated first, refused where it may not be believed, and corrected."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from evals.calibration.agreement import Interval
from evals.calibration.corrected import transferred_mean
from evals.calibration.judge import Judge
from evals.calibration.measured import Measured, measured_pairs
from evals.calibration.mrbench import LEVELS, Dimension, Labelled
from evals.tutoring.measures import NEED_A_JUDGE, case_of, while_free
from evals.tutoring.play import Dialogue
from evals.tutoring.scenario import Scenario
from store.questions import Question

Refusal = tuple[str, Mapping[str, str | float]]
"""Key and values of a sentence."""


@dataclass(frozen=True, kw_only=True)
class Claim:
    """The share of a tutor's replies with the highest grade on one dimension, or why nothing is said of it."""

    judge: str
    tutor: str
    dimension: Dimension
    count: int
    judged: float | None = None
    """As the judge has it."""
    corrected: Interval | None = None
    """With what the judge errs by on labelled replies taken off."""
    refusal: Refusal | None = None

    def to_json(self) -> dict[str, object]:
        """As it is printed, but for the sentence of its refusal."""
        return {
            "judge": self.judge,
            "tutor": self.tutor,
            "dimension": str(self.dimension),
            "count": self.count,
            "judged": None if self.judged is None else round(self.judged, 3),
            **(self.corrected.to_json() if self.corrected else {}),
            "claims": self.refusal is None,
        }


def replies_of(
    tutor: str, dialogues: Sequence[Dialogue], chosen: Mapping[str, Scenario], questions: Mapping[str, Question]
) -> Iterator[Labelled]:
    """The replies of a tutor to open questions, as judges take them; they have no labels."""
    for dialogue in dialogues:
        question = questions[chosen[dialogue.scenario].question]
        for place, exchange in while_free(dialogue, question):
            if exchange.open and exchange.reply:
                yield Labelled(
                    tutor=tutor,
                    problem=dialogue.scenario,
                    source="chiron",
                    case=case_of(dialogue, place, question),
                    labels={},
                    tells_right=False,
                )


@dataclass(frozen=True, kw_only=True)
class Calibration:
    """A judge on one dimension, held against people."""

    measured: Measured
    pairs: Sequence[tuple[int, int]]
    """The label and the verdict of each reply that has both."""


async def calibrate(judge: Judge, labelled: Sequence[Labelled]) -> dict[Dimension, Calibration]:
    """A judge on all dimensions that code cannot tell; once for all tutors, for it takes many calls."""
    found = {}
    for dimension in NEED_A_JUDGE:
        measured, pairs = await measured_pairs(judge, labelled, dimension)
        found[dimension] = Calibration(measured=measured, pairs=pairs)
    return found


async def claim(judge: Judge, calibration: Calibration, ours: Sequence[Labelled]) -> Claim:
    """Where a judge may be believed, what it says of our replies, of which there must be one.

    It is not asked about a tutor of its own family.
    """
    name, tutor, dimension = judge.name, ours[0].tutor, calibration.measured.dimension
    best = LEVELS[dimension] - 1

    def refused(refusal: Refusal) -> Claim:
        return Claim(judge=name, tutor=tutor, dimension=dimension, count=len(ours), refusal=refusal)

    if not judge.may_judge(tutor):
        return refused(("evals-judge-family", {"judge": name, "tutor": tutor}))
    if calibration.measured.refusal:
        return refused(calibration.measured.refusal)
    said = [grade == best for grade in (await judge.grades(ours, dimension)).grades if grade is not None]
    if not said:
        return refused(("evals-judge-silent", {}))
    labels, verdicts = zip(*((label == best, grade == best) for label, grade in calibration.pairs), strict=True)
    return Claim(
        judge=name,
        tutor=tutor,
        dimension=dimension,
        count=len(said),
        judged=sum(said) / len(said),
        corrected=transferred_mean(labels, verdicts, said),
    )

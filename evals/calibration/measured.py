"""A judge measured against people, and what may be claimed by it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from evals.calibration.agreement import Agreement, Interval, agreement
from evals.calibration.corrected import corrected_mean
from evals.calibration.judge import Judge, Judged
from evals.calibration.mrbench import LEVELS, Dimension, Labelled

LEAST = 0.40
"""The whole interval of a judge's kappa must lie above this for a claim."""
MOST_FAILED = 0.05
"""Share of votes that could not be read, up to which the others may stand for all."""
EVERYONE = "all"
"""All tutors together."""


@dataclass(frozen=True, kw_only=True)
class Share:
    """How many replies have the highest grade."""

    judged: float
    """As the judge has it."""
    corrected: Interval
    """By labels and verdicts together."""


@dataclass(frozen=True, kw_only=True)
class Measured:
    """A judge on one dimension."""

    judge: str
    dimension: Dimension
    agreement: Agreement | None
    """None where no verdict on a labelled reply could be read."""
    votes: int
    failed: int
    relatives: int
    """Replies left out since their tutor is of the judge's family."""
    shares: Mapping[str, Share] = field(default_factory=dict)
    """By tutor, and of EVERYONE; empty where nothing may be claimed."""

    @property
    def refusal(self) -> tuple[str, dict[str, str | float]] | None:
        """Why no claim may rest on it, as a sentence's key and values; None where one may."""
        if self.agreement is None:
            return "evals-judge-silent", {}
        if self.failed > MOST_FAILED * self.votes:
            return "evals-judge-garbled", {"failed": self.failed, "votes": self.votes}
        for key, kappa in (("evals-judge-weak", self.agreement.raw), ("evals-judge-style", self.agreement.within)):
            if kappa.low < LEAST:
                return key, {**kappa.to_json(), "least": LEAST}
        return None

    def to_json(self) -> dict[str, object]:
        """As it is printed, but for the sentence of its refusal."""
        kappas = {}
        if self.agreement is not None:
            names = ("raw", "quadratic", "lenient", "within")
            kappas = {name: getattr(self.agreement, name).to_json() for name in names}
        return {
            "judge": self.judge,
            "dimension": str(self.dimension),
            "count": self.agreement.count if self.agreement else 0,
            "votes": self.votes,
            "failed": self.failed,
            "relatives": self.relatives,
            **kappas,
            "claims": self.refusal is None,
            "shares": {
                name: {"judged": round(share.judged, 3), **share.corrected.to_json()}
                for name, share in self.shares.items()
            },
        }


async def measure(judge: Judge, replies: Sequence[Labelled], dimension: Dimension) -> Measured:
    """A judge on one dimension. Replies without labels are judged too: the corrected shares speak of all."""
    return (await measured_pairs(judge, replies, dimension))[0]


async def measured_pairs(
    judge: Judge, replies: Sequence[Labelled], dimension: Dimension
) -> tuple[Measured, list[tuple[int, int]]]:
    """As `measure`, with the label and the verdict of each reply that has both."""
    allowed = [reply for reply in replies if judge.may_judge(reply.tutor)]
    judged = await judge.grades(allowed, dimension)
    pairs = [
        (reply, grade)
        for reply, grade in zip(allowed, judged.grades, strict=True)
        if grade is not None and dimension in reply.labels
    ]
    found = Measured(
        judge=judge.name,
        dimension=dimension,
        agreement=_agreement(pairs, dimension) if pairs else None,
        votes=judged.votes,
        failed=judged.failed,
        relatives=len(replies) - len(allowed),
    )
    found = found if found.refusal else replace(found, shares=_shares(allowed, judged, dimension))
    return found, [(reply.labels[dimension], grade) for reply, grade in pairs]


def _agreement(pairs: Sequence[tuple[Labelled, int]], dimension: Dimension) -> Agreement:
    return agreement(
        [reply.labels[dimension] for reply, _ in pairs],
        [grade for _, grade in pairs],
        [reply.tutor for reply, _ in pairs],
        [reply.problem for reply, _ in pairs],
        LEVELS[dimension],
    )


def _shares(replies: Sequence[Labelled], judged: Judged, dimension: Dimension) -> dict[str, Share]:
    best = LEVELS[dimension] - 1
    by_tutor: dict[str, list[tuple[bool | None, bool]]] = {}
    for reply, grade in zip(replies, judged.grades, strict=True):
        if grade is not None:
            label = reply.labels[dimension] == best if dimension in reply.labels else None
            by_tutor.setdefault(reply.tutor, []).append((label, grade == best))
    everyone = [row for rows in by_tutor.values() for row in rows]
    return {
        name: _share(rows)
        for name, rows in {EVERYONE: everyone, **by_tutor}.items()
        if sum(label is not None for label, _ in rows) > 1
    }


def _share(rows: Sequence[tuple[bool | None, bool]]) -> Share:
    both = [(label, verdict) for label, verdict in rows if label is not None]
    return Share(
        judged=sum(verdict for _, verdict in rows) / len(rows),
        corrected=corrected_mean(
            [label for label, _ in both],
            [verdict for _, verdict in both],
            [verdict for label, verdict in rows if label is None],
        ),
    )

"""Models over one log, each told apart.

Without a split every answer is scored, in the order of the rows. With one, the rows marked `train` are learned from
first, in their order. Then each student who has rows marked `test` answers these, before a model that knows all `train`
rows and this student's own answers so far, and nothing of any other student's `test` rows.
"""

import os
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from time import process_time

import numpy as np

from evals.learner.log import Answer, Log
from evals.learner.measures import Bools, Floats, Scores, curve, rounded, scores
from evals.learner.models import (
    Elo,
    GlobalMean,
    ItemMean,
    KnowledgeTracing,
    Model,
    QuestionAnswers,
    SkillElo,
    StudentAnswers,
)
from evals.learner.ours import Chiron

MODELS: tuple[Callable[[], Model], ...] = (Chiron, GlobalMean, ItemMean, Elo, SkillElo, KnowledgeTracing)
FIRST_ANSWERS = 10
FEW_ANSWERS = 5


@dataclass(frozen=True, kw_only=True)
class Scored:
    """The answers that are scored, in the order of the rows."""

    rows: list[int]
    """Their places in the log, from 0."""
    correct: Bools
    slices: dict[str, Bools]
    """Which of them came when little was known."""

    @classmethod
    def of(cls, log: Log) -> "Scored":
        """Those of a log."""
        rows = [place for place, answer in enumerate(log.answers) if answer.test]
        return cls(
            rows=rows,
            correct=np.array([log.answers[place].correct for place in rows]),
            slices={
                f"first_{FIRST_ANSWERS}_answers": predictions(log, StudentAnswers()) < FIRST_ANSWERS,
                f"questions_under_{FEW_ANSWERS}_answers": predictions(log, QuestionAnswers()) < FEW_ANSWERS,
            },
        )


@dataclass(frozen=True, kw_only=True)
class Run:
    """One model over the answers that are scored."""

    name: str
    p: Floats
    seconds: float
    """Of processor time."""

    @classmethod
    def of(cls, log: Log, model: Model) -> "Run":
        """A fresh model over a log."""
        started = process_time()
        return cls(name=model.name, p=predictions(log, model), seconds=process_time() - started)

    def slices(self, scored: Scored) -> dict[str, Scores]:
        """Measures where little was known."""
        return {name: scores(self.p[chosen], scored.correct[chosen]) for name, chosen in scored.slices.items()}

    def to_json(self, scored: Scored) -> dict[str, object]:
        """Measures over all, in the slices, and the calibration curve."""
        return {
            "name": self.name,
            **scores(self.p, scored.correct).to_json(),
            "seconds": round(self.seconds, 2),
            **{name: part.to_json() for name, part in self.slices(scored).items()},
            "calibration": [rounded(asdict(one)) for one in curve(self.p, scored.correct)],
        }

    def to_csv(self, scored: Scored) -> Iterator[str]:
        """A heading, then row and probability, without loss."""
        yield "row,p\n"
        yield from (f"{row},{p!r}\n" for row, p in zip(scored.rows, self.p.tolist(), strict=True))


def runs(log: Log) -> list[Run]:
    """All models, the product's own first, on all processors."""
    with ProcessPoolExecutor(os.cpu_count(), initializer=_keep, initargs=(log,)) as processes:
        return list(processes.map(_run, range(len(MODELS))))


_kept: list[Log] = []
"""The log of a process that runs models: it is handed over once, and not with each model."""


def _keep(log: Log) -> None:
    _kept.append(log)


def _run(place: int) -> Run:
    return Run.of(_kept[-1], MODELS[place]())


def predictions(log: Log, model: Model) -> Floats:
    """What the model tells of each answer that is scored, in the order of the rows."""
    if not log.split:
        return np.array([model.answer(answer) for answer in log.answers])
    return np.array(_of_split(log.answers, model))


def _of_split(answers: Sequence[Answer], model: Model) -> list[float]:
    tested: dict[str, list[int]] = defaultdict(list)
    for place, answer in enumerate(answers):
        if answer.test:
            tested[answer.student].append(place)
        else:
            model.answer(answer)
    told = {}
    for places in tested.values():
        beside = model.aside()
        told.update({place: beside.answer(answers[place]) for place in places})
    return [told[place] for place in sorted(told)]

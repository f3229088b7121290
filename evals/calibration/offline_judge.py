"""The judge that needs no model."""

import hashlib
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from sklearn.feature_extraction import DictVectorizer

from evals.calibration.judge import Judged
from evals.calibration.mrbench import Dimension, Labelled
from evals.leak.case import Case
from evals.leak.features import features
from evals.leak.train import regression
from evals.leak.verdict import verdict

FOLDS = 10
"""Parts of the problems."""


class OfflineJudge:
    """A regression over the signs of `evals.leak.features`.

    A reply is graded by a regression that has seen neither its tutor nor its problem: that is what a new tutor meets.
    """

    name = "offline"

    def may_judge(self, tutor: str) -> bool:
        """See Judge: it is related to none."""
        del tutor
        return True

    async def grades(self, replies: Sequence[Labelled], dimension: Dimension) -> Judged:
        """See Judge."""
        columns = DictVectorizer(sparse=False)
        signs = columns.fit_transform([_signs(reply.case) for reply in replies])
        tutors = np.array([reply.tutor for reply in replies])
        folds = np.array([_fold(reply.problem) for reply in replies])
        known = np.array([dimension in reply.labels for reply in replies])
        labels = np.array([reply.labels.get(dimension, 0) for reply in replies])
        grades = np.zeros(len(replies), dtype=int)
        for tutor in np.unique(tutors):
            for fold in range(FOLDS):
                asked = (tutors == tutor) & (folds == fold)
                shown = known & (tutors != tutor) & (folds != fold)
                if not asked.any():
                    continue
                if len(np.unique(labels[shown])) < 2:
                    grades[asked] = labels[shown][0] if shown.any() else 0
                    continue
                model = regression(reveals=dimension is Dimension.REVEAL).fit(signs[shown], labels[shown])
                grades[asked] = model.predict(signs[asked])
        return Judged(grades=grades.tolist(), votes=len(replies))

    async def close(self) -> None:
        """See Judge: nothing is open."""


@lru_cache(maxsize=4096)
def _signs(case: Case) -> dict[str, float]:
    return features(case, verdict(case))


def _fold(problem: str) -> int:
    return int(hashlib.sha256(problem.encode()).hexdigest(), 16) % FOLDS

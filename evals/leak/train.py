"""Trains the reveal judgement and writes its weights: `python -m evals.leak.train --data mrbench.jsonl`."""

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from evals.calibration.mrbench import Dimension, read
from evals.leak.features import features
from evals.leak.verdict import verdict
from evals.leak.weights import FILE, Weights

STRENGTH = 3.0
"""Of the freedom of the weights: scikit-learn's C."""
MISSED = 1.3
"""How much more a reveal counts that is not seen than one that is none."""
_DECIMALS = 4


def regression(*, reveals: bool) -> LogisticRegression:
    """The model that is fitted; `reveals`: to labels of reveals, 0 and 1, else to any grades."""
    weights = {0: 1.0, 1: MISSED} if reveals else None
    return LogisticRegression(C=STRENGTH, solver="newton-cholesky", class_weight=weights)


def fit(shown: Sequence[Mapping[str, float]], reveals: Sequence[int]) -> Weights:
    """The weights that tell the cases that reveal (1) from the others (0); both must occur."""
    columns = DictVectorizer(sparse=False)
    model = regression(reveals=True).fit(columns.fit_transform(shown), np.asarray(reveals))
    rounded = [round(float(weight), _DECIMALS) for weight in model.coef_[0]]
    names = columns.get_feature_names_out()
    return Weights(bias=round(float(model.intercept_[0]), _DECIMALS), weights=dict(zip(names, rounded, strict=True)))


def main(arguments: Sequence[str] | None = None) -> None:
    """Train from all labelled replies and write the weights where the product reads them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="Labelled replies in the form of MRBench.")
    parser.add_argument("--to", type=Path, default=FILE, help="Where to write the weights.")
    options = parser.parse_args(arguments)
    labelled = [reply for reply in read(options.data) if Dimension.REVEAL in reply.labels]
    shown = [features(reply.case, verdict(reply.case)) for reply in labelled]
    weights = fit(shown, [reply.labels[Dimension.REVEAL] for reply in labelled])
    options.to.write_text(weights.to_json(), "utf-8")
    print(f"{len(shown)} replies, {len(weights.weights)} weights", file=sys.stderr)


if __name__ == "__main__":
    main()

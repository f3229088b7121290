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

STRENGTH = 10.0
"""Of the freedom of the weights: scikit-learn's C."""
_DECIMALS = 4


def fit(shown: Sequence[Mapping[str, float]], reveals: Sequence[bool]) -> Weights:
    """The weights that tell the cases that reveal from the others; both must occur."""
    columns = DictVectorizer(sparse=False)
    model = LogisticRegression(C=STRENGTH, max_iter=1000)
    model.fit(columns.fit_transform(shown), np.asarray(reveals))
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
    weights = fit(shown, [reply.labels[Dimension.REVEAL] > 0 for reply in labelled])
    options.to.write_text(weights.to_json(), "utf-8")
    print(f"{len(shown)} replies, {len(weights.weights)} weights", file=sys.stderr)


if __name__ == "__main__":
    main()

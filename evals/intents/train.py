"""Trains the classifier of `agent/intents` and writes its weights: `python -m evals.intents.train`."""

import argparse
import random
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

import agent.intents
from agent.intents import IntentKind
from agent.intents.features import SHARES, VERSION, features
from agent.intents.rules import rule
from evals.intents.said import BY_STRANGERS, Row, fingerprint, kind_of, said_by_strangers, written_for_training
from evals.intents.standings import STANDINGS
from evals.weights import packed
from store import bank
from tools.classifier import FILE
from tools.search.topics import TopicIndex

SEED = 11
MOST_FEATURES = 22_000
"""Features that are kept, those with the largest weights."""
STRENGTH = 0.5
"""Of the classifier's freedom: scikit-learn's C."""
RULES_SHOWN = 0.1
"""Share of the utterances that the rules were made from of which the rules' view is shown: there they are too good."""
FRESH = 3.0
"""How much an utterance counts that strangers wrote and no rule was made from."""
_BOTH_WAYS = 3
"""Right readings of an utterance from which on it teaches nothing."""


@dataclass(frozen=True, kw_only=True)
class Example:
    """What the classifier learns from."""

    kind: IntentKind
    names: list[str]
    counts: float = 1.0


def examples(topics: TopicIndex, sets: Sequence[str] = BY_STRANGERS, leave_out: Sequence[Row] = ()) -> list[Example]:
    """All utterances but those of the first set that are held back, and those to be left out."""
    chance = random.Random(SEED)
    out = {(row["state"], row["text"]) for row in leave_out}
    found = []
    for name in (*sets, ""):
        fresh = name.startswith("blind")
        for row in said_by_strangers(name) if name else written_for_training():
            show = fresh or not name or chance.random() < RULES_SHOWN
            if row.get("held") or (row["state"], row["text"]) in out or row["kind"].count("/") >= _BOTH_WAYS:
                continue
            found.append(_example(row, topics, show_rules=show, counts=FRESH if fresh else 1.0))
    return found


def _example(row: Row, topics: TopicIndex, *, show_rules: bool, counts: float) -> Example:
    state = STANDINGS[row["state"]]
    names = features(rule(row["text"], state, topics), state)
    if not show_rules:
        names = [name for name in names if name[0] not in "kghw"]
    return Example(kind=kind_of(row), names=names, counts=counts)


def train(shown: Sequence[Example]) -> bytes:
    """What the file of weights is to hold."""
    columns = DictVectorizer(dtype=np.float32)
    seen = columns.fit_transform([{name: SHARES.get(name[0], 1.0) for name in one.names} for one in shown])
    often = np.asarray((seen != 0).sum(axis=0)).ravel() >= 2
    names = columns.get_feature_names_out()[often]
    model = LogisticRegression(C=STRENGTH, max_iter=250)
    model.fit(seen[:, often], [one.kind for one in shown], sample_weight=[one.counts for one in shown])
    shares = np.array([SHARES.get(name[0], 1.0) for name in names])
    weights: NDArray[np.float64] = model.coef_ * shares
    at = int(np.flatnonzero(names == "any")[0])
    weights[:, at] += model.intercept_ - model.intercept_.mean()
    return packed(names, weights.T, model.classes_, most=MOST_FEATURES, version=VERSION, trained_from=fingerprint())


def main(arguments: Sequence[str] | None = None) -> None:
    """Train from all utterances and write the weights where the product reads them."""
    parser = argparse.ArgumentParser(description=__doc__)
    there = Path(agent.intents.__file__).with_name(FILE)
    parser.add_argument("--to", type=Path, default=there, help="Where to write the weights.")
    target: Path = parser.parse_args(arguments).to
    shown = examples(bundled_topics())
    data = train(shown)
    target.write_bytes(data)
    print(f"{len(shown)} utterances, {len(data):,} bytes", file=sys.stderr)


def bundled_topics() -> TopicIndex:
    """The topics of the bank that comes with the product."""
    return TopicIndex(bank.subjects(), bank.skills())


if __name__ == "__main__":
    main()

"""The weights of the reveal judgement."""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FILE = Path(__file__).with_name("weights.json")
"""Written by `python -m evals.leak.train`."""


@dataclass(frozen=True, kw_only=True)
class Weights:
    """A logistic regression over named features."""

    bias: float
    weights: Mapping[str, float]

    def probability(self, features: Mapping[str, float]) -> float:
        """From 0 to 1; features without a weight count nothing."""
        logit = self.bias + sum(self.weights.get(name, 0.0) * value for name, value in features.items())
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, logit))))

    def to_json(self) -> str:
        """As the file holds it."""
        return json.dumps({"bias": self.bias, "weights": dict(sorted(self.weights.items()))}, indent=1) + "\n"


@cache
def shipped() -> Weights:
    """Those that come with the product."""
    read = json.loads(FILE.read_text("utf-8"))
    return Weights(bias=read["bias"], weights=read["weights"])

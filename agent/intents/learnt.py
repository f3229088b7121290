"""The learnt half of the reader: weights that `evals/intents` trained."""

from functools import cache
from importlib.resources import files

from agent.intents.intent import IntentKind
from tools.classifier import FILE, Classifier


@cache
def classifier() -> Classifier[IntentKind]:
    """The one that comes with the product."""
    return Classifier(files("agent.intents").joinpath(FILE).read_bytes())

"""Trains the weights of `tools/safety` and writes them: `python -m evals.safety.train`.

They learn from the parts in LEARNT of our labelled texts, and from what is ordinary: all that students say to the tutor
in the examples of `evals/intents`, `evals/search` and `evals/injection`, the product's sentences in ten languages,
notes on skills, and papers. `--doubt` says how well both are told apart by weights that saw two thirds of them.
"""

import argparse
import hashlib
import random
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

import tools.safety
from evals.injection.attack import attacks
from evals.intents.said import BY_STRANGERS, said_by_strangers, written_for_training
from evals.safety.measured import LEARNT, labelled
from evals.search.labels import rows
from evals.weights import packed
from store import bank
from tools.classifier import FILE, Classifier
from tools.safety.hints import NONE, SHARES, VERSION, WINDOW, features
from tools.safety.reading import words_of

ORDINARY_REQUESTS = ("first", "second", "further")
MOST_FEATURES = 75_000
"""Features that are kept, those with the largest weights."""
STRENGTH = 1.0
"""Of the classifier's freedom: scikit-learn's C."""
PLAIN = 1.5
"""How much an ordinary text counts that was not written to sound like a sign: these are what most students write."""
_PLACE = re.compile(r"\{[^}]*\}")
_END = re.compile(r"(?<=[.!?。！？؟।]) ?")
PARTS = 3
SEED = 7


@dataclass(frozen=True, kw_only=True)
class Example:
    """What the classifier learns from."""

    text: str
    kind: str
    counts: float = 1.0
    """PLAIN where it was not written to sound like a sign."""


def examples() -> list[Example]:
    """All texts that may be learnt from, in an order of their own."""
    found = {text: Example(text=text, kind=NONE, counts=PLAIN) for text in _ordinary()}
    for one in (one for part in LEARNT for one in labelled(part)):
        found[one.text] = Example(text=one.text, kind=f"{one.level} {one.category}".strip())
    shown = [found[text] for text in sorted(found)]
    random.Random(SEED).shuffle(shown)
    return shown


def _ordinary() -> list[str]:
    """What students say to the tutor, what the product says in ten languages, and what is taught and asked."""
    said = [row["text"] for name in BY_STRANGERS for row in said_by_strangers(name)]
    said += [row["text"] for row in written_for_training()]
    said += [text for third in ORDINARY_REQUESTS for text, _ in rows("requests", third)]
    said += [attack.text for attack in attacks() if attack.text]
    taught = [text for one in bank.skills() for text in (one.name, *one.aliases, one.note, *_END.split(one.note))]
    return [*said, *_product(), *taught, *_papers()]


def _product() -> Iterator[str]:
    for language in sorted(files("prompts").joinpath("words").iterdir(), key=lambda path: path.name):
        for path in sorted(language.iterdir(), key=lambda path: path.name):
            if path.name.endswith(".ftl") and path.name != "safety.ftl":
                lines = [line.partition(" = ")[2] for line in path.read_text("utf-8").splitlines()]
                yield from (text for line in lines for text in _END.split(_PLACE.sub("", line)) if text.strip())


def _papers() -> Iterator[str]:
    for path in sorted(files("evals").joinpath("papers").iterdir(), key=lambda path: path.name):
        if path.name.endswith(".md"):
            lines = [line.strip() for line in path.read_text("utf-8").splitlines() if line.strip()]
            words = " ".join(lines).split()
            yield from lines
            yield from (" ".join(words[at : at + WINDOW]) for at in range(0, len(words), WINDOW))


def train(shown: Sequence[Example]) -> bytes:
    """What the file of weights is to hold."""
    columns = DictVectorizer(dtype=np.float32)
    seen = columns.fit_transform(
        [{name: SHARES.get(name[0], 1.0) for name in features(words_of(one.text))} for one in shown]
    )
    often = np.asarray((seen != 0).sum(axis=0)).ravel() >= 2
    names = columns.get_feature_names_out()[often]
    model = LogisticRegression(C=STRENGTH, max_iter=200)
    model.fit(seen[:, often], [one.kind for one in shown], sample_weight=[one.counts for one in shown])
    weights = model.coef_ * np.array([SHARES.get(name[0], 1.0) for name in names])
    return packed(
        names,
        weights.T,
        model.classes_,
        most=MOST_FEATURES,
        version=VERSION,
        trained_from=fingerprint(shown),
        base=model.intercept_,
    )


def fingerprint(shown: Sequence[Example]) -> str:
    """Of all examples: SHA-256 in hexadecimal."""
    lines = sorted(f"{one.kind}\t{one.text}" for one in shown)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def doubt(shown: Sequence[Example]) -> None:
    """Print, for some limits, the share of signs and of ordinary texts above, none judged by what has seen it."""
    chances = []
    for part in range(PARTS):
        weights: Classifier[str] = Classifier(train([one for at, one in enumerate(shown) if at % PARTS != part]))
        chances += [(one, 1 - weights.chances(features(words_of(one.text)))[NONE]) for one in shown[part::PARTS]]
    signs = [chance for one, chance in chances if one.kind != NONE]
    alike = [chance for one, chance in chances if one.kind == NONE and one.counts != PLAIN]
    plain = [chance for one, chance in chances if one.counts == PLAIN]
    print("limit  signs  ordinary that sound alike  ordinary that students say")
    for limit in (0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
        shares = (sum(one >= limit for one in of) / len(of) for of in (signs, alike, plain))
        print(f"{limit:5}  " + "  ".join(f"{share:.4f}" for share in shares))


def main(arguments: Sequence[str] | None = None) -> None:
    """Train from all examples and write the weights where the product reads them."""
    parser = argparse.ArgumentParser(description=__doc__)
    there = Path(tools.safety.__file__).with_name(FILE)
    parser.add_argument("--to", type=Path, default=there, help="Where to write the weights.")
    parser.add_argument("--doubt", action="store_true", help="Only tell how well it can be told.")
    given = parser.parse_args(arguments)
    shown = examples()
    if given.doubt:
        doubt(shown)
        return
    data = train(shown)
    target: Path = given.to
    target.write_bytes(data)
    print(f"{len(shown)} texts, {len(data):,} bytes", file=sys.stderr)


if __name__ == "__main__":
    main()

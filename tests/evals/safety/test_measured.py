"""What is said of the reader of signs of danger holds: a phrase that no longer works is seen here."""

import pytest

from evals.safety.measured import LEARNT, PARTS, Share, labelled, measure
from evals.safety.train import PLAIN, Example, examples, fingerprint, train
from tools.classifier import Classifier
from tools.safety.hints import NONE, VERSION, classifier, features
from tools.safety.reading import read, words_of


def test_shares_have_intervals() -> None:
    assert Share(count=9, of=10).to_json() == {"count": 9, "of": 10, "value": 0.9, "low": 0.596, "high": 0.982}
    assert Share(count=0, of=0).to_json()["value"] is None


def test_no_text_is_in_two_parts_and_half_of_them_are_ordinary() -> None:
    texts = [one for part in {*PARTS, *LEARNT} for one in labelled(part)]
    assert len({one.text for one in texts}) == len(texts) >= 500
    assert 0.4 < sum(one.is_sign for one in texts) / len(texts) < 0.6


@pytest.mark.parametrize(
    ("part", "recall", "precision"),
    [
        ("tuned", 0.99, 0.98),
        ("voices", 0.99, 0.98),
        ("held", 0.98, 0.95),
        ("strangers", 0.8, 0.92),
        ("unseen", 0.75, 0.9),
        ("fresh", 0.3, 0.8),
    ],
)
def test_signs_are_found_and_ordinary_texts_are_seldom_taken_for_any(
    part: str, recall: float, precision: float
) -> None:
    everything = measure(part)[0]
    assert everything.precision is not None
    assert everything.recall.count >= recall * everything.recall.of
    assert everything.precision.count >= precision * everything.precision.of


def test_the_weights_were_trained_from_the_texts_as_they_are() -> None:
    """Else: `python -m evals.safety.train`."""
    heading = classifier().heading
    assert heading.trained_from == fingerprint(examples())
    assert heading.version == VERSION


def test_what_is_said_and_taught_otherwise_is_ordinary() -> None:
    said = [one.text for one in examples() if one.counts == PLAIN][::10]
    assert sum(read(text) is not None for text in said) <= len(said) / 1000


def test_training_gives_what_tells_signs_from_ordinary_texts() -> None:
    shown = [one for one in examples() if one.counts != PLAIN][::12]
    small: Classifier[str] = Classifier(train(shown))
    chances = [small.chances(features(words_of(one.text)))[NONE] for one in shown]
    right = sum((chance < 0.5) == (one.kind != NONE) for one, chance in zip(shown, chances, strict=True))
    assert right >= 0.97 * len(shown)
    assert Classifier(train([*shown, Example(text="x", kind=NONE)])).heading.trained_from != small.heading.trained_from

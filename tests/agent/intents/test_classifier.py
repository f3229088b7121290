"""That the weights are those of the utterances as they are, and that they add up."""

import json
import time

import pytest

from agent.intents import read
from agent.intents.features import VERSION, features
from agent.intents.learnt import classifier
from agent.intents.rules import rule
from evals.intents.said import fingerprint, written_for_training
from evals.intents.standings import STANDINGS
from evals.intents.train import Example, train
from tests.tools.search.school import TOPICS
from tools.classifier import MIDDLE, Classifier, key_of


def test_the_weights_were_trained_from_the_utterances_as_they_are() -> None:
    """Else: `python -m evals.intents.train`."""
    heading = classifier().heading
    assert heading.trained_from == fingerprint()
    assert heading.version == VERSION


def test_a_row_of_weights_is_added_where_its_feature_is_found() -> None:
    rows = {"one": [MIDDLE + 10, MIDDLE - 10], "two": [MIDDLE - 128, MIDDLE + 127]}
    keys = sorted(rows, key=key_of)
    heading = {"kinds": ["yes", "no"], "unit": 0.1, "features": 2, "version": VERSION, "trained_from": ""}
    body = b"".join(key_of(name).to_bytes(4, "little") for name in keys) + b"".join(bytes(rows[name]) for name in keys)
    small: Classifier[str] = Classifier(json.dumps(heading).encode() + b"\n" + body)
    assert small.chances([]) == {"yes": 0.5, "no": 0.5}
    assert small.chances(["one", "never seen"])["yes"] == pytest.approx(1 / (1 + 2.718281828**-2))
    assert small.chances(["one", "two"])["no"] > 0.99
    assert small.chances(["one"] * 300)["yes"] == pytest.approx(1)


def test_training_twice_gives_the_same_weights() -> None:
    rows = [row for row in written_for_training() if row["kind"] in ("hint", "stop", "greeting")][::3]
    shown = [
        Example(
            kind=row["kind"],
            names=features(rule(row["text"], STANDINGS[row["state"]], TOPICS), STANDINGS[row["state"]]),
        )
        for row in rows
    ]
    data = train(shown)
    assert data == train(shown)
    small: Classifier[str] = Classifier(data)
    right = sum(max(chances := small.chances(one.names), key=chances.__getitem__) == one.kind for one in shown)
    assert right >= 0.97 * len(shown)


def test_it_is_read_quickly_and_is_small() -> None:
    start = time.process_time()
    data = classifier.__wrapped__()
    assert time.process_time() - start < 0.1
    assert data.heading.features * (4 + len(data.heading.kinds)) < 1_000_000


@pytest.mark.parametrize(
    ("text", "standing", "kind"),
    [
        *(("would you say b", "mc", "answer"), ("shouldnt it be c", "mc", "answer"), ("last one", "mc", "answer")),
        *(("i was so close", "mc+wrong", "feeling"), ("skip this and give me 3 on osmosis", "num", "start")),
        *(("make it easier and do statistics", "num", "start"), ("test my level in algebra", "none", "placement")),
        *(("placement test", "none", "placement"), ("find my level", "none", "placement"), ("b", "mc", "answer")),
        *(("5", "num", "answer"), ("lol what a day", "mc", "feeling"), ("hm ok but", "mc", "unknown")),
    ],
)
def test_what_rules_alone_had_missed(text: str, standing: str, kind: str) -> None:
    assert read(text, STANDINGS[standing], TOPICS).kind == kind

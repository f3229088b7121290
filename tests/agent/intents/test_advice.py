"""What asks for advice, in advice.txt beside this file, and what does not."""

import re
from pathlib import Path

import pytest

from agent.intents import Intent, TalkState, read
from agent.intents.advice import PHRASES, asked_advice
from agent.intents.reading import read_words
from evals.intents.said import BY_STRANGERS, said_by_strangers, written_for_training
from evals.intents.standings import STANDINGS
from tests.tools.search.school import TOPICS

_HEADING = re.compile(r"\[(\w+)(?: (open|idle|rest))?\]")

_WHERE = {"": ["none", "num"], "open": ["num", "mc"], "idle": ["none", "between"], "rest": ["none", "paused"]}

_WITHOUT_PRACTICE = ("whats next", "what next", "what comes next")
"""Labelled for the next question or for help; where no practice is under way a suggestion is better than both."""


def rows() -> list[tuple[str, str, str]]:
    """The text, what it is taken for, and the standing."""
    found, kind, when = [], "", ""
    for line in Path(__file__).with_name("advice.txt").read_text("utf-8").splitlines():
        if heading := _HEADING.fullmatch(line):
            kind, when = heading[1], heading[2] or ""
            continue
        standings = {"open": ["num", "mc"], "idle": ["none", "between"], "rest": ["none", "paused"]}.get(
            when, ["none", "num"]
        )
        found += [(line, kind, state) for state in standings]
    return found


@pytest.mark.parametrize(("text", "kind", "state"), rows())
def test_what_asks_for_advice_is_heard(text: str, kind: str, state: str) -> None:
    intent = read(text, STANDINGS[state], TOPICS)
    assert (intent.kind, intent.certain) == (kind, True)
    with_model = read(text, STANDINGS[state], TOPICS, else_model=True)
    assert (with_model.kind, with_model.certain) == (kind, True)


def _asked(text: str, state: str) -> Intent | None:
    return asked_advice(read_words(text, STANDINGS[state], TOPICS), STANDINGS[state])


def test_nothing_else_that_students_say_asks_for_advice() -> None:
    others = [row for name in BY_STRANGERS for row in said_by_strangers(name)] + written_for_training()
    known = {kind for _, kind, _ in rows()}
    wrong = [
        (row["state"], row["text"])
        for row in others
        if row["text"] not in _WITHOUT_PRACTICE
        and not known & (kinds := set(row["kind"].split("/")))
        and (asked := _asked(row["text"], row["state"])) is not None
        and not (asked.kind == "placement" and "start" in kinds)  # a practice session of its own kind
    ]
    assert len(others) > 5_000
    assert wrong == []


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("why this question?", False),
        ("why did you pick this question, with numbers please", True),
        ("why this question, how likely am i to get it right", True),
    ],
)
def test_numbers_are_told_where_they_are_asked_for(text: str, numbers: bool) -> None:
    intent = read(text, STANDINGS["num"], TOPICS)
    assert (intent.kind, intent.numbers) == ("why_question", numbers)


def test_numbers_may_be_asked_for_afterwards() -> None:
    state = TalkState(kind=STANDINGS["num"].kind, practice="active", last=("why_question",))
    for text in ("with numbers", "and with numbers?", "show me the numbers"):
        assert read(text, state, TOPICS).numbers


def test_each_intent_has_phrases() -> None:
    assert {kind for _, kind, _ in rows()} == {phrases.kind for phrases in PHRASES}


@pytest.mark.parametrize("text", ["what should i learn next", "what should I practise next?", "what next to study"])
def test_what_to_learn_next_is_told_from_how_it_goes(text: str) -> None:
    assert read(text, STANDINGS["none"], TOPICS).ahead
    assert not read("how many are left until the next topic", STANDINGS["num"], TOPICS).ahead
    assert not read("what am i bad at", STANDINGS["none"], TOPICS).ahead

"""The labelled utterances: what each must be taken for, and how many of the held-back third are."""

import json
from pathlib import Path
from typing import Any

import pytest

from agent.intents import Intent, read
from tests.agent.intents.standings import STANDINGS
from tests.tools.search.school import TOPICS

ROWS: list[dict[str, Any]] = [
    json.loads(line) for line in Path(__file__).with_name("utterances.jsonl").read_text("utf-8").splitlines()
]
LISTS = ("subjects", "skills", "levels", "kinds", "without_kinds")
AT_LEAST = 0.97
"""Share of the held-back third that must be right; rules are never made from it."""


def faults(row: dict[str, Any]) -> list[str]:
    """What is not as labelled; a kind may have several right readings, parted by a stroke."""
    intent = read(row["text"], STANDINGS[row["state"]], TOPICS)
    if intent.kind not in row["kind"].split("/"):
        return [f"kind {intent.kind}"]
    found = [
        f"{name} {got!r}"
        for name, got in (("response", intent.response), ("label", intent.label), ("weakest", intent.weakest))
        if name in row and got != row[name]
    ]
    if intent.kind == "explain_concept" and sorted(row.get("skills", intent.skills)) != sorted(intent.skills):
        found.append(f"skills {intent.skills}")
    return found + (request_faults(row, intent) if intent.kind == "start" and not row.get("loose") else [])


def request_faults(row: dict[str, Any], intent: Intent) -> list[str]:
    request = intent.request
    if request is None:
        return ["no request"]
    counts = [part.count for part in request.parts]
    found = [] if counts == row.get("counts", [row.get("count")]) else [f"counts {counts}"]
    if any(name in row for name in LISTS):
        for name in LISTS:
            got = sorted(map(str, getattr(request.parts[0], name)))
            if got != sorted(row.get(name, [])):
                found.append(f"{name} {got}")
    return found + [name for name in ("wrong_last", "due") if getattr(request, name) != row.get(name, False)]


@pytest.mark.parametrize(
    "row", [row for row in ROWS if not row["held"]], ids=lambda row: f"{row['state']}:{row['text'][:40]!r}"
)
def test_each_utterance_is_taken_for_what_it_is(row: dict[str, Any]) -> None:
    assert faults(row) == []


def test_the_third_that_no_rule_was_made_from_is_understood_as_well() -> None:
    held = [row for row in ROWS if row["held"]]
    right = sum(not faults(row) for row in held)
    assert len(held) >= 100
    assert right / len(held) >= AT_LEAST


def test_there_are_enough_of_them() -> None:
    assert len(ROWS) >= 500
    assert len({(row["state"], row["text"]) for row in ROWS}) == len(ROWS)


def test_what_strangers_say_after_it_is_understood() -> None:
    path = Path(__file__).with_name("utterances_strangers.jsonl")
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    right = sum(not faults(row) for row in rows)
    assert len(rows) >= 500
    assert right / len(rows) >= AT_LEAST


@pytest.mark.parametrize(
    "said", ["ur question is wrong", "there is a typo in the question", "you got the wrong answer"]
)
def test_a_complaint_is_heard_and_asks_for_no_questions(said: str) -> None:
    assert read(said, STANDINGS["mc"], TOPICS).kind == "complaint"
    assert read(f"{said}, give me one on limits", STANDINGS["mc"], TOPICS).kind == "start"

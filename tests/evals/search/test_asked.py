"""Requests and topics in students' words over the bundled bank: the figures that search has to keep."""

import asyncio
import json
from subprocess import CompletedProcess

import pytest

from evals.search.labels import THIRDS, UNREAD, BadLabel, Labels, rows
from tests.chiron.commands import run
from tests.homes import bundled_home, bundled_topics
from tools.search.request import parse_request
from tools.search.topics import TopicIndex

EXACT = {
    "first": 0.97,
    "second": 0.97,
    "further": 0.97,
    "held": 0.97,
    **dict(zip(UNREAD, (0.8, 0.89, 0.97), strict=True)),
}
"""Share of requests of which each constraint has to be exact.

Of what was held back 81.0 % were exact at first sight (72.2 % before rules were mended with the two other thirds);
the rest is what some rules made since have won. Of those that were never looked at 81.3 % are exact in wild voices,
90.0 % by the author of rules, and 97.4 % by somebody who knew none of them (96.0 % before 250 others' failures were
mended); the aim is 97 %.
"""
PRECISE = 0.85
"""Mean P@5 of topics that words alone have to reach."""


@pytest.fixture(scope="module")
def topics() -> TopicIndex:
    return bundled_topics()


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> CompletedProcess[str]:
    """What the command says of the bundled bank."""
    home = tmp_path_factory.mktemp("home")
    asyncio.run(bundled_home(home))
    done = run(home, "evals", "requests", "--json", "--misses")
    assert done.returncode == 0, done.stderr
    return done


def percent(told: CompletedProcess[str], measure: str, third: str) -> float:
    """One figure of it."""
    [found] = [row["percent"] for row in json.loads(told.stdout)[measure] if row["third"] == third]
    return float(found)


def test_the_sets_are_large_and_speak_of_every_subject(topics: TopicIndex) -> None:
    labels = Labels(topics)
    asked = [text for third in EXACT for text, _ in rows("requests", third)]
    named = [row for third in THIRDS for row in rows("topics", third)]
    assert len(set(asked)) == len(asked) >= 220
    assert len({text for text, _ in named}) == len(named) >= 160
    right = {skill for _, label in named for skill in labels.skills(label.split())}
    assert {topics.skills[skill].subject for skill in right} == set(topics.subjects)


@pytest.mark.parametrize("third", EXACT)
def test_constraints_are_exact(told: CompletedProcess[str], third: str) -> None:
    assert percent(told, "requests", third) >= 100 * EXACT[third], told.stderr


@pytest.mark.parametrize("third", THIRDS)
def test_topics_are_found_by_words_alone(told: CompletedProcess[str], third: str) -> None:
    assert percent(told, "topics", third) >= 100 * PRECISE, told.stderr


@pytest.mark.parametrize(
    ("text", "label", "faults"),
    [
        ("two on osmosis and one on mitosis", "2 transport & 1 cell-division", 0),
        ("two on osmosis and one on mitosis", "3 transport", 1),
        ("hard limits", "easy limits", 1),
        ("hard limits", "hard chain-rule", 2),
        ("limits, unseen", "limits", 1),
        ("no calculus", "calculus", 2),
        ("limits", "limits ~calculus -choice", 1),
        ("quidditch", "unknown", 0),
        ("quidditch", "5", 2),
    ],
)
def test_a_wrong_reading_is_seen(topics: TopicIndex, text: str, label: str, faults: int) -> None:
    labels = Labels(topics)
    assert len(labels.faults(labels.read(text, label), parse_request(text, topics))) == faults


def test_a_label_that_means_nothing_is_refused(topics: TopicIndex) -> None:
    with pytest.raises(BadLabel, match="conditionals"):  # grammar and programming have one
        Labels(topics).read("if clauses", "conditionals")


def test_the_command_prints_the_figures_and_no_miss_of_what_is_held_back(
    told: CompletedProcess[str],
) -> None:
    (line,) = told.stdout.splitlines()
    figures = json.loads(line)
    assert [row["third"] for row in figures["requests"]] == list(EXACT)
    assert {row["search"] for row in figures["topics"]} == {"keyword"}
    assert all(0 <= row["percent"] <= 100 for rows_ in figures.values() for row in rows_)
    held = {text for name in ("requests", "topics") for text, _ in rows(name, THIRDS[-1])}
    held |= {text for unread in UNREAD for text, _ in rows("requests", unread)}
    assert not {line.split(": ")[1] for line in told.stderr.splitlines() if ": " in line} & held

"""What is taken back in passing counts no more; what stands for it does."""

import pytest

from store.questions import Kind, Level
from tests.tools.search.school import TOPICS
from tools.search.request import parse_request


@pytest.mark.parametrize(
    ("said", "counts", "skills"),
    [
        ("5 on momentum, no, osmosis", [5], ["biology.osmosis"]),
        ("5 on momentum, no wait, on osmosis", [5], ["biology.osmosis"]),
        ("momentum - no - osmosis, 3", [3], ["biology.osmosis"]),
        ("momentum i mean osmosis 3", [3], ["biology.osmosis"]),
        ("3 on momentum, no wait, 5 on osmosis", [5], ["biology.osmosis"]),
        ("5 on volcanoes, no wait, on osmosis", [5], ["biology.osmosis"]),
        ("5 on momentum... no, make it 6", [6], ["mechanics.momentum"]),
        ("5 on momentum. actually 6", [6], ["mechanics.momentum"]),
        ("2 on osmosis and 3 on momentum, sorry, 4", [2, 4], ["biology.osmosis", "mechanics.momentum"]),
        ("2 on limits and 2 on volcanoes, wait no, on osmosis", [2, 2], ["calculus.limits", "biology.osmosis"]),
        ("2 on limits, no, osmosis and 3 on momentum", [2, 3], ["biology.osmosis", "mechanics.momentum"]),
    ],
)
def test_what_is_said_last_holds(said: str, counts: list[int], skills: list[str]) -> None:
    parts = parse_request(said, TOPICS).parts
    assert [part.count for part in parts] == counts
    assert [id for part in parts for id in part.skills] == skills


def test_levels_and_kinds_are_taken_back_too() -> None:
    [part] = parse_request("3 hard multiple choice on momentum, no wait, easy", TOPICS).parts
    assert (part.levels, len(part.kinds)) == ((Level.EASY,), 2)
    [part] = parse_request("two numeric, sorry, true or false, on momentum", TOPICS).parts
    assert part.kinds == (Kind.SINGLE_CHOICE,)


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("no wait, on momentum", ["mechanics.momentum"]),
        ("momentum, sorry i am bad at limits", ["mechanics.momentum", "calculus.limits"]),
        ("3 on momentum, make them easy", ["mechanics.momentum"]),
        ("5 on momentum, sorry for the trouble", ["mechanics.momentum"]),
    ],
)
def test_nothing_is_taken_back_where_nothing_stands_for_it(said: str, named: list[str]) -> None:
    assert [id for part in parse_request(said, TOPICS).parts for id in part.skills] == named


def test_what_is_refused_stands_for_nothing() -> None:
    [part] = parse_request("chemistry, no biology", TOPICS).parts
    assert (part.subjects, part.without_subjects) == (("chemistry",), ("biology",))

"""Examples and descriptions of a topic ask for nothing themselves."""

import pytest

from tests.tools.search.school import TOPICS
from tools.search.request import parse_request


@pytest.mark.parametrize(
    ("said", "counts", "skills"),
    [
        ("half a dozen on momentum, you know like split 40 kg in 3 carts", [6], ["mechanics.momentum"]),
        ("momentum, e.g. two carts and a limit of 30. 4 please", [4], ["mechanics.momentum"]),
        ("momentum questions like when 20 carts crash, 5 easy", [5], ["mechanics.momentum"]),
        ("osmosis such as cells in 5 solutions and give me 3", [3], ["biology.osmosis"]),
        ("momentum, for example limits of 12 carts. 2", [2], ["mechanics.momentum"]),
        ("momentum, say 20 carts and a limit, 4", [4], ["mechanics.momentum"]),
        ("give me like 5 on momentum", [5], ["mechanics.momentum"]),
        ("momentum like 5 please", [5], ["mechanics.momentum"]),
        ("stuff like osmosis, 3", [3], ["biology.osmosis"]),
        ("i like limits. 3 easy", [3], ["calculus.limits"]),
    ],
)
def test_an_example_brings_no_count_and_no_other_topic(said: str, counts: list[int], skills: list[str]) -> None:
    parts = parse_request(said, TOPICS).parts
    assert [part.count for part in parts] == counts
    assert [id for part in parts for id in part.skills] == skills

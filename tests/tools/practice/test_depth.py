"""How deep hints go for whom."""

from collections.abc import Sequence

import pytest

from tools.memory.wishes import Help
from tools.practice.depth import depth


def ladder(
    mastery: float | None, lately: Sequence[int], wish: Help | None = None, *, tries_from: int = 99
) -> list[int]:
    """The levels of four hints asked for one after another; the student tries an answer after so many."""
    given, levels = 0, []
    for asked in range(4):
        given = depth(given, tried=asked >= tries_from, mastery=mastery, lately=lately, wish=wish)
        levels.append(given)
    return levels


@pytest.mark.parametrize(
    ("mastery", "lately", "wish", "levels"),
    [
        (None, (), None, [1, 2, 3, 3]),  # a plain new learner
        (None, (3,), None, [1, 2, 3, 3]),  # one question tells nothing
        (0.6, (0, 1), None, [1, 2, 3, 3]),
        (0.2, (0, 1), None, [2, 3, 3, 3]),  # struggles
        (0.6, (3, 2), None, [2, 3, 3, 3]),  # needed explanations lately
        (0.6, (3, 3, 0, 0, 0, 0), None, [1, 2, 3, 3]),  # and no longer does
        (0.9, (3, 2), None, [1, 2, 2, 2]),  # knows: no example before a try
        (None, (), "more", [2, 3, 3, 3]),
        (0.2, (), "more", [3, 3, 3, 3]),
        (0.9, (0, 0), "more", [2, 3, 3, 3]),
        (0.2, (3, 3), "less", [1, 2, 2, 2]),
    ],
)
def test_the_ladder_follows_the_learner(
    mastery: float | None, lately: Sequence[int], wish: Help | None, levels: list[int]
) -> None:
    assert ladder(mastery, lately, wish) == levels


def test_a_try_of_ones_own_opens_the_example() -> None:
    assert ladder(0.9, (0, 0), tries_from=3) == [1, 2, 2, 3]

"""Names that leave out what was said before are read as the whole names."""

import pytest

from tests.tools.search.school import TOPICS
from tools.search.request import parse_request


@pytest.mark.parametrize(
    ("said", "skills"),
    [
        ("probability: conditional, 3", {"statistics.conditional"}),
        ("equations but not linear ones", {"algebra.simultaneous-equations", "algebra.quadratics"}),
        ("fractions, no multiplying ones", {"arithmetic.adding-fractions"}),
        ("momentum: 3 easy, osmosis: 2 hard", {"mechanics.momentum", "biology.osmosis"}),
    ],
)
def test_a_shortened_name_is_completed(said: str, skills: set[str]) -> None:
    assert {id for part in parse_request(said, TOPICS).parts for id in part.skills} == skills

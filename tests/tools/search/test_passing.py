"""Names that are said in passing, and wishes that are taken back as a piece."""

import pytest

from tests.homes import bundled_topics
from tools.search.request import parse_request
from tools.search.topics import TopicIndex


@pytest.fixture(scope="module")
def topics() -> TopicIndex:
    return bundled_topics()


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("my mean teacher wants us to know pythagoras", "geometry.pythagoras"),
        ("my current topic is acids", "chemistry.acids"),
        ("rate my knowledge of atoms", "chemistry.atoms"),
        ("i always confuse 'a' and 'the', 3", "grammar.articles"),
        ("you gave me waves, i asked for vectors", "linear_algebra.vectors"),
    ],
)
def test_an_everyday_word_beside_a_topic_is_none(topics: TopicIndex, text: str, skill: str) -> None:
    [part] = parse_request(text, topics).parts
    assert part.skills == (skill,)


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("my forces and my fractions are bad", 3),
        ("5 on current and acids", 2),
        ("10 derivatives: chain rule product rule", 2),
    ],
)
def test_names_that_are_meant_stay(topics: TopicIndex, text: str, skills: int) -> None:
    assert len(parse_request(text, topics).parts[0].skills) >= skills


def test_a_piece_of_a_request_is_taken_back(topics: TopicIndex) -> None:
    [part] = parse_request("7 mcq on cells. scrap the mcq bit", topics).parts
    assert (part.count, part.kinds, part.without_kinds) == (7, (), ())


def test_a_level_behind_each_name_is_of_that_name(topics: TopicIndex) -> None:
    first, second = parse_request("simple interest (easy), compound interest (medium), 3 of each", topics).parts
    assert (first.count, second.count) == (3, 3)
    assert (first.levels, second.levels) == (("easy",), ("medium",))

"""What words speak of that name no skill, and which of several skills one phrase means."""

import pytest

from evals.search.labels import Labels
from store.questions import Skill
from tests.homes import bundled_topics
from tools.search.cards import Cards
from tools.search.request import parse_request

CARDS = Cards(
    Skill(id=id, subject=id[0], name=name, chapter="", aliases=aliases, note=note)
    for id, name, aliases, note in (
        ("a.leaves", "Photosynthesis", (), "Leaves turn sunlight and water into sugar."),
        ("a.cells", "Cells", ("cell membrane",), "Water moves into cells."),
        ("b.waves", "Waves", (), "They carry energy."),
    )
)


@pytest.mark.parametrize(
    ("said", "skill"),
    [
        (["leaves", "sunlight", "sugar"], "a.leaves"),
        (["membrane", "water"], "a.cells"),
        (["membrane"], None),
        (["water", "moves"], None),
        (["volcanoes", "rocks", "magma", "crust", "membrane", "water"], None),
        ([], None),
    ],
)
def test_the_skill_is_found_that_surely_is_meant(said: list[str], skill: str | None) -> None:
    assert CARDS.best(said) == skill


def test_only_those_may_be_meant_that_are_named() -> None:
    assert CARDS.best(["leaves", "sunlight", "sugar"], ("b.waves",)) is None


@pytest.mark.parametrize(
    ("said", "skill"),
    [
        ("how do plants turn sunlight into sugar, 4 please", "biology.photosynthesis"),
        ("the thing where water goes through a membrane to the salty side, five", "biology.transport"),
        ("how muscles get energy when you run, aerobic anaerobic, 3", "biology.respiration"),
        ("are two vectors at right angles, dot product, 4", "linear_algebra.dot-product"),
        ("how fast a ball is going after it drops from a tower, give me 4 on that", "mechanics.free-fall"),
        ("why you hear a siren change pitch when it goes past, 2 of those", "electricity_and_waves.sound"),
        ("how leaves turn the light of the sun into sugar, i forgot the name. 3", "biology.photosynthesis"),
        ("how leaves turn the light of the sun into sugar, cant recall the name, 3", "biology.photosynthesis"),
    ],
)
def test_a_description_is_of_one_skill(said: str, skill: str) -> None:
    [part] = parse_request(said, bundled_topics()).parts
    assert part.skills == (skill,)


@pytest.mark.parametrize("said", ["5 on the french revolution", "world war 2", "german vocabulary", "spelling"])
def test_what_the_bank_has_not_stays_unknown(said: str) -> None:
    [part] = parse_request(said, bundled_topics()).parts
    assert part.words
    assert not part.skills


def test_names_in_a_list_each_stand_for_themselves() -> None:
    labels = Labels(bundled_topics())
    for said, label in (
        ("kinetic energy and osmosis, 4", "4 work-and-energy transport"),
        ("test me on the periodic table and ionic bonding, 10 qs together", "10 periodic-table bonding"),
    ):
        assert labels.faults(labels.read(said, label), parse_request(said, bundled_topics())) == []

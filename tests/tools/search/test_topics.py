"""Names of subjects and skills, however they are written."""

import time

import pytest

from store.questions import Skill, Subject
from tests.homes import bundled_topics
from tests.tools.search.school import TOPICS
from tools.search.request import parse_request
from tools.search.topics import TopicIndex


@pytest.mark.parametrize(
    ("said", "skills", "subjects"),
    [
        ("derivitives", ("calculus.power-rule", "calculus.product-rule", "calculus.chain-rule"), ()),
        ("circle area", ("geometry.circles",), ()),
        ("the area of a circle", ("geometry.circles",), ()),
        ("Newton's 2nd law", ("mechanics.newton",), ()),
        ("photo synthesis", ("biology.photosynthesis",), ()),
        ("power rule and the chain rule", ("calculus.power-rule", "calculus.chain-rule"), ()),
        ("trig", (), ("trigonometry",)),
        ("linear algebra", (), ("linear-algebra",)),
        ("nothing of the kind", (), ()),
    ],
)
def test_a_name_is_found_in_students_words(said: str, skills: tuple[str, ...], subjects: tuple[str, ...]) -> None:
    named = TOPICS.find(said)
    assert (named.skills, named.subjects) == (skills, subjects)


def test_a_word_that_every_school_shares_means_the_subjects_that_there_are() -> None:
    assert set(TOPICS.find("physics").subjects) == {"mechanics", "electricity"}
    assert TOPICS.find("maths geometry").subjects == ("geometry",)
    assert TopicIndex([Subject(id="music", name="Music")], []).find("maths").subjects == ()


def test_a_name_that_two_bear_means_the_one_of_the_subject_that_is_named() -> None:
    assert TOPICS.find("functions").subjects == ("functions",)
    assert TOPICS.find("functions in python").skills == ("programming.functions",)


def test_two_subjects_at_once_are_either() -> None:
    named = TOPICS.find("biology and fractions")
    assert {"biology.osmosis", "arithmetic.adding-fractions"} <= set(named.skills)


def test_a_guess_needs_all_words_to_fit() -> None:
    assert TOPICS.guess(["chain"]) == ("calculus.chain-rule",)
    assert TOPICS.guess(["krebs", "cycle"]) == ()
    assert TOPICS.guess([]) == ()


def test_mitosis_and_meiosis_are_never_put_right_into_each_other() -> None:
    assert TOPICS.find("meiosis").skills == ("biology.meiosis",)
    alone = TopicIndex([], [Skill(id="b.mitosis", subject="b", name="Mitosis", chapter="Cells")])
    assert alone.find("meiosis").skills == ()


def test_an_index_is_built_in_milliseconds() -> None:
    skills = [
        Skill(
            id=f"s.skill-{n}",
            subject="s",
            name=f"Skill number {n} of many",
            chapter=f"Chapter {n % 9}",
            aliases=("one", "two"),
        )
        for n in range(200)
    ]
    took = []
    for _ in range(3):
        start = time.process_time()
        TopicIndex([Subject(id="s", name="Some")], skills)
        took.append(time.process_time() - start)
    assert min(took) < 0.5


def test_if_else_is_a_name_and_else_if_is_talk() -> None:
    topics = bundled_topics()
    for said in ("4 on if else please", "easy if and else, 4"):
        assert [part.skills for part in parse_request(said, topics).parts] == [("programming.conditionals",)]
    assert not any(part.skills for part in parse_request("something else if you can, 4", topics).parts)

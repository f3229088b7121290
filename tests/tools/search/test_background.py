"""What a student tells beside a request is not asked for, unless nothing else is."""

import pytest

from store.questions import Kind, Level
from tests.tools.search.school import TOPICS
from tools.search.request import parse_request


@pytest.mark.parametrize(
    ("said", "skills"),
    [
        ("my dad was moaning about interest, four questions on momentum", ["mechanics.momentum"]),
        ("i have a test on limits soon but please give me 3 on momentum", ["mechanics.momentum"]),
        ("we did osmosis in class today and now i need 5 on momentum", ["mechanics.momentum"]),
        ("i need 5 on momentum for my limits test", ["mechanics.momentum"]),
        ("limits are so boring, quiz me on momentum", ["mechanics.momentum"]),
        ("we did osmosis, limits and mitosis at school, 3 on momentum", ["mechanics.momentum"]),
        ("we did osmosis in class today, 5 easy please", ["biology.osmosis"]),
        ("i never know what momentum is. 4 please", ["mechanics.momentum"]),
        ("my tutor told me to practise limits but honestly id rather do momentum", ["mechanics.momentum"]),
        ("i can do limits fine but momentum kills me. 5 easy on momentum", ["mechanics.momentum"]),
        ("my daughter needs 3 on limits and 2 on momentum", ["calculus.limits", "mechanics.momentum"]),
        ("osmosis, and can you give me 2 on limits", ["biology.osmosis", "calculus.limits"]),
    ],
)
def test_topics_of_the_background_count_only_where_there_are_no_others(said: str, skills: list[str]) -> None:
    assert [id for part in parse_request(said, TOPICS).parts for id in part.skills] == skills


def test_numbers_and_levels_of_the_background_do_not_count() -> None:
    [part] = parse_request("i have 2 tests and they are hard, 5 easy on momentum", TOPICS).parts
    assert (part.count, part.levels) == (5, (Level.EASY,))


def test_a_subject_that_a_student_only_tells_of_is_not_asked_for() -> None:
    [part] = parse_request("english is my third language so please give me momentum questions", TOPICS).parts
    assert (part.subjects, part.skills) == ((), ("mechanics.momentum",))


def test_what_is_refused_may_be_named_before() -> None:
    [part] = parse_request("biology questions but i hate osmosis so none of that", TOPICS).parts
    assert (part.subjects, part.without_skills) == (("biology",), ("biology.osmosis",))


def test_a_wish_begins_a_clause_without_a_comma() -> None:
    [part] = parse_request("momentum, i got 2/6 last time :( wanna redo it", TOPICS).parts
    assert part.skills == ("mechanics.momentum",)
    [part] = parse_request("momentum but i cant do the limits part of it. give me 5", TOPICS).parts
    assert (part.count, part.without_words, part.without_skills) == (5, (), ())


def test_what_is_told_names_no_unknown_topic_unless_by_on() -> None:
    [part] = parse_request("im so tired just give me something easy", TOPICS).parts
    assert (part.words, part.levels) == ((), (Level.EASY,))
    [part] = parse_request("i have a test on volcanoes, give me 5", TOPICS).parts
    assert part.words == ("volcanoes",)


def test_a_name_may_look_like_a_clause() -> None:
    [part] = parse_request("solve for x, my teacher says limits matter. 3 easy", TOPICS).parts
    assert part.skills == ("algebra.linear-equations",)


@pytest.mark.parametrize(
    ("said", "skill"),
    [
        ("momentum is so hard it makes my head hurt. 3 easy ones plsss", "mechanics.momentum"),
        ("osmosis kills me every time. 3 easy", "biology.osmosis"),
        ("limits make no sense to me, 3 easy", "calculus.limits"),
        ("momentum is confusing. 3 easy please", "mechanics.momentum"),
        ("limits are hard. 3 easy on momentum", "mechanics.momentum"),
    ],
)
def test_a_complaint_may_be_all_that_names_the_topic(said: str, skill: str) -> None:
    [part] = parse_request(said, TOPICS).parts
    assert (part.count, part.levels, part.skills, part.words) == (3, (Level.EASY,), (skill,), ())


@pytest.mark.parametrize(
    "said",
    [
        "momentum, i havent opened the book once. 4 easy",
        "momentum, we dont have this at home. 4 easy please",
        "4 easy momentum pls we dont have that in our syllabus",
        "i mix it up with other things. momentum 4 easy, we dont have it in german",
        "why is momentum so hard. easy ones, 4",
        "i have not slept at all, 4 easy on momentum",
    ],
)
def test_what_was_not_done_is_not_refused(said: str) -> None:
    [part] = parse_request(said, TOPICS).parts
    assert (part.count, part.levels, part.skills) == (4, (Level.EASY,), ("mechanics.momentum",))
    assert part.without_words == ()


def test_none_of_that_is_what_was_refused_before_else_the_topic() -> None:
    [part] = parse_request("momentum. i dont like multiple choice so none of that", TOPICS).parts
    assert (part.skills, part.without_skills) == (("mechanics.momentum",), ())
    assert part.without_kinds


def test_how_long_ago_something_was_done_is_no_topic() -> None:
    [part] = parse_request("havent done momentum in ages. 3 please", TOPICS).parts
    assert (part.count, part.skills, part.words, part.without_skills) == (3, ("mechanics.momentum",), (), ())


@pytest.mark.parametrize(
    "said",
    [
        "thermochemistry is so hard, 3 easy ones",
        "i cant do thermochemistry at all. 3 easy please",
        "i cant stand thermochemistry, 3 easy questions",
        "my brain hurts from thermochemistry, give me 3 easy",
    ],
)
def test_what_is_found_hard_is_the_topic_though_nobody_knows_it(said: str) -> None:
    [part] = parse_request(said, TOPICS).parts
    assert (part.count, part.levels, part.words) == (3, (Level.EASY,), ("thermochemistry",))


@pytest.mark.parametrize("said", ["school is so hard, 3 easy ones", "my teacher is so confusing, 3 easy questions"])
def test_what_everybody_finds_hard_is_no_topic(said: str) -> None:
    [part] = parse_request(said, TOPICS).parts
    assert (part.count, part.levels, part.words) == (3, (Level.EASY,), ())


def test_who_cannot_stand_a_topic_may_practise_it_but_a_kind_is_refused() -> None:
    [part] = parse_request("i cant stand momentum. 5 anyway", TOPICS).parts
    assert (part.count, part.skills, part.without_skills) == (5, ("mechanics.momentum",), ())
    [part] = parse_request("momentum but i cant stand essays", TOPICS).parts
    assert (part.skills, part.without_kinds) == (("mechanics.momentum",), (Kind.FREE_TEXT,))

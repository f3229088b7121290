"""The way to a goal, and days in words."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store import bank
from store.questions import Skill
from tests.homes import bundled_topics
from tools.adaptation.path import Mastery, days_left, opened, plan
from tools.adaptation.path_dates import find_date
from tools.adaptation.path_goals import read_goal

TODAY = date(2026, 11, 25)
"""A Wednesday."""


def skill(id: str, *before: str) -> Skill:
    return Skill(id=id, subject=id.partition(".")[0], name=id, chapter="", section="", prerequisites=before)


SKILLS = {
    s.id: s
    for s in (
        skill("m.count"),
        skill("m.add", "m.count"),
        skill("m.times", "m.add"),
        skill("m.powers", "m.times", "m.add"),
        skill("m.roots", "m.powers"),
    )
}
BUNDLED = {s.id: s for s in bank.skills()}
NEW, STARTED, KNOWN = Mastery(p=0.5), Mastery(p=0.5, answers=4), Mastery(p=0.9, answers=4)


def given_that(**known: Mastery) -> Callable[[str], Mastery]:
    return lambda skill: known.get(skill.partition(".")[2], NEW)


def test_what_it_rests_on_comes_first() -> None:
    path = plan(["m.roots"], SKILLS, given_that(add=STARTED))
    assert [step.skill for step in path.steps] == ["m.count", "m.add", "m.times", "m.powers", "m.roots"]
    assert [step.status for step in path.steps] == ["new", "learning", "new", "new", "new"]
    assert path.next == path.steps[0]
    assert path.builds_on("m.add") == ("m.times", "m.powers")


def test_what_a_known_skill_rests_on_is_known() -> None:
    path = plan(["m.roots"], SKILLS, given_that(times=KNOWN, add=STARTED))
    assert [(step.skill, step.status) for step in path.steps] == [
        ("m.count", "known"),
        ("m.add", "known"),
        ("m.times", "known"),
        ("m.powers", "new"),
        ("m.roots", "new"),
    ]
    assert path.known == 3
    assert path.next is not None
    assert path.next.skill == "m.powers"


def test_one_who_knows_the_goal_is_there() -> None:
    path = plan(["m.roots"], SKILLS, given_that(roots=KNOWN))
    assert (path.next, path.known, len(path.steps)) == (None, 5, 5)


def test_few_answers_do_not_make_a_skill_known() -> None:
    assert Mastery(p=0.75, answers=1).status == "learning"
    assert Mastery(p=0.75).status == "new"
    assert Mastery(p=0.99).status == "new"
    assert Mastery(p=0.75, answers=3).status == "known"


def test_the_ground_in_other_subjects_is_taken_for_granted_until_it_gives_way() -> None:
    skills = SKILLS | {s.id: s for s in (skill("n.vectors", "m.roots"), skill("n.planes", "n.vectors", "m.times"))}
    path = plan(["n.planes"], skills, given_that())
    assert [step.skill for step in path.steps] == ["n.vectors", "n.planes"]
    assert path.granted == ("m.times", "m.roots")
    assert opened(skills, given_that(), ["n.planes"]) == "n.vectors"
    path = plan(["n.planes"], skills, given_that(times=STARTED))
    assert [step.skill for step in path.steps] == ["m.times", "n.vectors", "n.planes"]
    assert path.steps[-1].needs == ("n.vectors", "m.times")


def test_circles_and_unknown_ids_are_survived() -> None:
    skills = {s.id: s for s in (skill("m.a", "m.b"), skill("m.b", "m.a", "m.nothing"))}
    assert [step.skill for step in plan(["m.a", "m.none"], skills, given_that()).steps] == ["m.b", "m.a"]


def test_a_new_skill_is_open_where_its_grounds_are_laid() -> None:
    assert opened(SKILLS, given_that(count=KNOWN), ["m.count"]) == "m.add"
    assert opened(SKILLS, given_that(), ["m.roots"]) == "m.count"
    assert opened(SKILLS, given_that(), ["x.nothing"]) is None
    everything = {name.partition(".")[2]: KNOWN for name in SKILLS}
    assert opened(SKILLS, given_that(**everything), ["m.count"]) is None


@given(st.data())
def test_on_any_path_through_the_bank_each_skill_comes_after_what_it_needs(data: st.DataObject) -> None:
    goal = data.draw(st.lists(st.sampled_from(sorted(BUNDLED)), min_size=1, max_size=4))
    known = frozenset(data.draw(st.lists(st.sampled_from(sorted(BUNDLED)), max_size=30)))
    started = frozenset(data.draw(st.lists(st.sampled_from(sorted(BUNDLED)), max_size=30)))
    path = plan(goal, BUNDLED, lambda skill: KNOWN if skill in known else STARTED if skill in started else NEW)
    order = [step.skill for step in path.steps]
    assert set(goal) <= set(order)
    assert len(set(order)) == len(order)
    for place, step in enumerate(path.steps):
        assert all(order.index(before) < place for before in step.needs)
    status = {step.skill: step.status for step in path.steps}
    if path.next is not None:
        assert all(status[before] == "known" for before in path.next.needs)
        assert not set(path.next.needs) & set(path.granted)


def test_days_that_are_left() -> None:
    assert days_left(date(2026, 12, 4), TODAY) == 10
    assert days_left(TODAY, TODAY) == 1
    assert days_left(date(2026, 11, 24), TODAY) == 0
    assert days_left(None, TODAY) is None


@pytest.mark.parametrize(
    ("text", "day", "rest"),
    [
        ("I want to pass integrals by 10 December", date(2026, 12, 10), "I want to pass integrals"),
        ("integrals by the 1st of January", date(2027, 1, 1), "integrals"),
        ("exam on Dec. 3rd, 2027 in trig", date(2027, 12, 3), "exam in trig"),
        ("my test is 2026-12-10", date(2026, 12, 10), "my test"),
        ("limits 10.12.", date(2026, 12, 10), "limits"),
        ("limits by 3/12", date(2026, 12, 3), "limits"),
        ("limits by 12/13", date(2026, 12, 13), "limits"),
        ("limits by friday", date(2026, 11, 27), "limits"),
        ("limits next friday", date(2026, 12, 4), "limits"),
        ("limits until wednesday", date(2026, 12, 2), "limits"),
        ("limits in 3 weeks", date(2026, 12, 16), "limits"),
        ("limits in a month", date(2026, 12, 25), "limits"),
        ("limits tomorrow", date(2026, 11, 26), "limits"),
        ("limits the day after tomorrow", date(2026, 11, 27), "limits"),
        ("limits before the end of the month", date(2026, 11, 30), "limits"),
        ("limits next week", date(2026, 12, 6), "limits"),
        ("limits next month", date(2026, 12, 31), "limits"),
        ("limits before christmas", date(2026, 12, 24), "limits"),
        ("29 February", date(2028, 2, 29), ""),
        ("5 december 2025", date(2025, 12, 5), ""),
        ("31 February", None, "31 February"),
        ("limits by march", date(2027, 3, 1), "limits"),
        ("limits, the exam is in June", date(2027, 6, 30), "limits, the exam"),
        ("limits by the end of may 2028", date(2028, 5, 31), "limits"),
        ("limits this november", date(2026, 11, 30), "limits"),
        ("a half of 3/4 of it", None, "a half of 3/4 of it"),
        ("I may learn fractions", None, "I may learn fractions"),
        ("chapter 5.2", None, "chapter 5.2"),
    ],
)
def test_days_in_words(text: str, day: date | None, rest: str) -> None:
    found, left = find_date(text, TODAY)
    assert (found, " ".join(left.split())) == (day, rest)


@given(st.text(max_size=80), st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_any_text_is_read(text: str, today: date) -> None:
    day, _ = find_date(text, today)
    assert day is None or day.year >= 2000


def test_a_day_far_ahead_is_no_fault() -> None:
    assert find_date("in 999 months", TODAY)[0] == date(2110, 2, 25)


@pytest.mark.parametrize(
    ("said", "title", "count", "by"),
    [
        ("I want to pass integrals by 10 December", "integrals", 2, date(2026, 12, 10)),
        ("get ready for my trigonometry exam next friday", "trigonometry", 8, date(2026, 12, 4)),
        ("I'd like to master the chain rule in 3 weeks", "the chain rule", 1, date(2026, 12, 16)),
        ("unit derivatives", "derivatives", 5, None),
        ("percentages and fractions", "percentages and fractions", 4, None),
        ("how far am I from integrals?", "integrals", 2, None),
        ("my exam is on 12 december", "", 0, date(2026, 12, 12)),
        ("whats my goal again", "", 0, None),
        ("pass quantum chromodynamics", "quantum chromodynamics", 0, None),
        ("i want to be good at the unit circle by 10 march", "the unit circle", 1, date(2027, 3, 10)),
        ("master laws of motion by friday", "laws of motion", 1, date(2026, 11, 27)),
        ("i want to pass algebra and osmosis", "algebra and osmosis", 11, None),
        ("be good at the area of triangles", "the area of triangles", 1, None),
    ],
)
def test_goals_in_words(said: str, title: str, count: int, by: date | None) -> None:
    words = read_goal(said, bundled_topics(), TODAY)
    assert (words.title, len(words.skills), words.by) == (title, count, by)


@pytest.mark.parametrize("said", ["forget my goal", "cancel my goal please", "I have no goal any more, no more goal"])
def test_a_goal_is_given_up_in_words(said: str) -> None:
    assert read_goal(said, bundled_topics(), TODAY).gives_up


@given(st.text(max_size=100))
def test_any_words_may_be_a_goal(said: str) -> None:
    words = read_goal(said, bundled_topics(), TODAY)
    assert len(words.title) <= 60
    assert not words.skills or words.title

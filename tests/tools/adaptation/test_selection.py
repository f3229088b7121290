"""Which of some candidates comes next."""

import random
import time
from statistics import mean

import pytest

from store import Candidate
from store.columns import Json
from tools.adaptation.selection import (
    CHANCE,
    FAMILY_MEMORY,
    KINDER,
    LEAST,
    MOST,
    SHIFT,
    Past,
    Prospect,
    Record,
    choose,
    choose_telling,
    faded,
    is_for_review,
    wanted_chance,
)


def prospect(n: int, chance: float, *, missing: int = 0, gain: float = 0.1, **changed: object) -> Prospect:
    facts: Json = {
        "family": f"family-{n}",
        "kind": "numeric",
        "difficulty": 0.0,
        "level": "medium",
        "skills": (f"s{n % 4}",),
    }
    return Prospect(Candidate(id=f"q{n:03}", **(facts | changed)), chance, missing, gain)


def past(n: int, *, right: bool | None = True, **changed: object) -> Past:
    facts: Json = {
        "question_id": f"p{n}",
        "family": f"past-{n}",
        "kind": "numeric",
        "difficulty": 0.0,
        "first_right": right,
    }
    return Past(**(facts | changed))


MANY = [prospect(n, n / 200) for n in range(1, 200)]


def chances(record: Record, count: int = 400) -> list[float]:
    return [wanted_chance(record, random.Random(n)) for n in range(count)]


def test_the_wanted_chance_is_drawn_around_nearly_three_quarters() -> None:
    drawn = chances(Record())
    assert mean(drawn) == pytest.approx(CHANCE, abs=0.01)
    assert LEAST <= min(drawn) < 0.6
    assert 0.85 < max(drawn) <= MOST
    assert len({round(chance, 3) for chance in drawn}) > 100


def test_what_is_chosen_lies_near_it() -> None:
    for seed in map(str, range(50)):
        chosen = choose(MANY, Record(), seed=seed)
        assert chosen is not None
        near = wanted_chance(Record(), random.Random(seed))
        assert int(chosen.id[1:]) / 200 == pytest.approx(near, abs=0.02)


def test_the_same_seed_gives_the_same_in_whatever_order_they_come() -> None:
    shuffled = random.Random(1).sample(MANY, len(MANY))
    picked = [choose(MANY, Record(), seed=str(n)) for n in range(20)]
    assert picked == [choose(shuffled, Record(), seed=str(n)) for n in range(20)]
    assert len(set(picked)) > 10


def test_nothing_to_choose_from() -> None:
    assert choose([], Record(), seed="x") is None
    assert choose_telling([], Record(), [], seed="x") is None


@pytest.mark.parametrize(
    ("last", "kinder"),
    [
        ([False, False], True),
        ([False, None, False], True),
        ([False, False, True], False),
        ([False], False),
        ([], False),
    ],
)
def test_two_failures_in_a_row_are_followed_by_an_easier_one(last: list[bool | None], kinder: bool) -> None:
    record = Record(past=[past(n, right=right) for n, right in enumerate(last)])
    assert ({round(chance, 9) for chance in chances(record, 20)} == {KINDER}) is kinder


def test_harder_and_easier_move_the_wanted_chance_and_fade() -> None:
    plain, harder, easier = (mean(chances(Record(shift=shift))) for shift in (0.0, SHIFT, -SHIFT))
    assert harder < plain - 0.12
    assert easier > plain + 0.08
    left, steps = SHIFT, 0
    while left:
        assert 0 <= faded(left) < left
        left, steps = faded(left), steps + 1
    assert 3 <= steps <= 8
    assert faded(-SHIFT) == -faded(SHIFT)


def test_a_family_just_seen_waits() -> None:
    families = [prospect(n, 0.75, family=f"f{n % 6}") for n in range(60)]
    record = Record(past=[past(n, family=f"f{n % 6}") for n in range(10)])
    just_seen = {seen.family for seen in record.past[-FAMILY_MEMORY:]}
    for seed in map(str, range(20)):
        chosen = choose(families, record, seed=seed)
        assert chosen is not None
        assert chosen.family not in just_seen
    only = [prospect(1, 0.75, family="f3")]
    assert choose(only, record, seed="x") == only[0].candidate, "there is no other"


def test_of_two_families_none_follows_itself() -> None:
    two = [prospect(n, 0.7 if n % 2 else 0.9, family=f"f{n % 2}") for n in range(20)]
    for last in ("f0", "f1"):
        record = Record(past=[past(n, family=f"f{n % 2}") for n in range(4)] + [past(4, family=last)])
        chosen = choose(two, record, seed="x")
        assert chosen is not None
        assert chosen.family != last


def test_kinds_take_turns_where_chances_are_alike() -> None:
    kinds = [prospect(n, 0.75 + n / 5000, kind=["numeric", "single_choice"][n % 2]) for n in range(20)]
    record = Record(past=[past(1, kind="numeric"), past(2, kind="numeric")])
    assert {getattr(choose(kinds, record, seed=str(n)), "kind", None) for n in range(20)} == {"single_choice"}


def test_a_skill_whose_prerequisites_are_not_known_waits() -> None:
    mixed = [prospect(n, 0.75 if n % 2 else 0.3, missing=n % 2) for n in range(20)]
    chosen = choose(mixed, Record(), seed="x")
    assert chosen is not None
    assert int(chosen.id[1:]) % 2 == 0, "though its chance lies farther away"
    closed = [prospect(n, 0.75, missing=1 + n % 2) for n in range(20)]
    chosen = choose(closed, Record(), seed="x")
    assert chosen is not None
    assert int(chosen.id[1:]) % 2 == 0, "where all rest on something, those that rest on least"


@pytest.mark.parametrize("length", range(1, 13))
def test_at_most_a_third_are_reviews(length: int) -> None:
    assert sum(is_for_review(number) for number in range(1, length + 1)) <= length / 3


def test_placement_takes_what_tells_most_and_goes_through_the_skills() -> None:
    told = [prospect(n, 0.5, gain=0.02 * (1 + n % 5)) for n in range(40)]
    first = choose_telling(told, Record(), [], seed="x")
    assert first is not None
    assert first.gain == max(other.gain for other in told)
    asked: list[str] = []
    for n in range(8):
        chosen = choose_telling([prospect(n, 0.5) for n in range(40)], Record(), asked, seed=str(n))
        assert chosen is not None
        asked.append(chosen.candidate.skills[0])
    assert {asked.count(skill) for skill in asked} == {2}


def test_four_hundred_are_ranked_in_ten_milliseconds() -> None:
    draw = random.Random(5)
    many = [prospect(n, draw.random()) for n in range(400)]
    record = Record(past=[past(n) for n in range(20)])
    taken = []
    for n in range(20):
        started = time.process_time()
        choose(many, record, seed=str(n))
        taken.append(time.process_time() - started)
    assert min(taken) < 0.010


def test_who_skips_on_sees_more_families_of_a_subject() -> None:
    offered = [prospect(n, 0.75, family=f"family-{n // 5}") for n in range(60)]
    put_aside: list[Past] = []
    for turn in range(12):
        shown = choose(offered, Record(past=put_aside), seed=str(turn))
        assert shown is not None
        put_aside.append(past(turn, right=None, family=shown.family))
    assert len({one.family for one in put_aside}) == 12

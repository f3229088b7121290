"""Simulated students at a bank with one wrong key, one question that tells nothing, and one variant that differs."""

import random
from math import exp

import pytest

from tools.analytics.calibration import Answered, Calibrated, Item, calibrate

OPTIONS = ("o1", "o2", "o3", "o4")


def bank(count: int = 40) -> dict[str, Item]:
    draw = random.Random(1)
    items = [Item(id=f"q{n}", family=f"f{n // 4}", prior=draw.gauss(0, 0.5), guess=0.25) for n in range(count)]
    return {item.id: item for item in items}


def answered(
    items: dict[str, Item],
    *,
    seed: int,
    students: int = 400,
    each: int = 25,
    wrong_key: str = "",
    by_chance: str = "",
    harder: str = "",
) -> list[Answered]:
    """Students answer some of the questions each; o1 is the key, and the truth of a question with a wrong key is o2."""
    draw = random.Random(seed)
    shared = {family: draw.gauss(0, 0.7) for family in dict.fromkeys(item.family for item in items.values())}
    truth = {id: shared[item.family] + draw.gauss(0, 0.15) + 2.2 * (id == harder) for id, item in items.items()}
    found = []
    for student in range(students):
        ability = draw.gauss(0, 1)
        for id in draw.sample(sorted(items), each):
            knows = draw.random() < 1 / (1 + exp(truth[id] - ability))
            if id == by_chance:
                knows = draw.random() < 0.5
            true_one = "o2" if id == wrong_key else "o1"
            choice = true_one if knows else draw.choice(OPTIONS)
            found.append(Answered(f"s{student}", id, choice == "o1", choice))
    return found


def flags(found: list[Calibrated]) -> set[tuple[str, str]]:
    return {(item.id, each.flag) for item in found for each in item.flags}


@pytest.mark.parametrize("seed", range(4))
def test_what_is_wrong_is_found_and_nothing_else(seed: int) -> None:
    answers = answered(bank(), seed=seed, wrong_key="q9", by_chance="q18", harder="q27")
    found = calibrate(answers, bank())
    told = flags(found)
    assert told == {("q9", "key"), ("q18", "discrimination"), ("q27", "variant")}
    [key] = [each for item in found for each in item.flags if each.flag == "key"]
    assert key.choice == "o2"
    assert key.strong > 2 * key.strong_right


def test_a_sound_bank_has_hardly_any_flags() -> None:
    told = [
        flag for seed in range(10, 16) for flag in flags(calibrate(answered(bank(), seed=seed, students=250), bank()))
    ]
    assert len(told) <= 1


def test_difficulties_are_found_within_their_uncertainty() -> None:
    draw = random.Random(5)
    items = {f"q{n}": Item(id=f"q{n}", family=f"f{n}", prior=0.0) for n in range(30)}
    truth = {id: draw.gauss(0, 1) for id in items}
    answers = []
    for student in range(200):
        ability = draw.gauss(0, 1)
        for id in draw.sample(sorted(items), 20):
            right = draw.random() < 1 / (1 + exp(truth[id] - ability))
            answers.append(Answered(f"s{student}", id, right, "x"))
    found = calibrate(answers, items)
    deviations = [(item.difficulty - truth[item.id]) / item.uncertainty for item in found]
    assert sum(abs(deviation) < 2.5 for deviation in deviations) >= 28
    assert all(0.1 < item.uncertainty < 0.4 for item in found)
    assert all(item.discrimination is not None and item.discrimination > 0 for item in found)


def test_few_answers_leave_a_question_where_it_was_thought_to_be() -> None:
    items = {"q": Item(id="q", family="", prior=1.5)}
    [item] = calibrate([Answered("ada", "q", True, "x")], items)
    assert 0.5 < item.difficulty < 1.5
    assert item.uncertainty > 0.8
    assert (item.family, item.discrimination, item.flags) == ("q", None, ())


def test_no_answers_no_questions() -> None:
    assert calibrate([], bank()) == []
    assert calibrate([Answered("ada", "gone", True, "x")], bank()) == []

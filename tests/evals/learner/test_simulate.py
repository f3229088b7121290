"""`chiron evals simulate`: learners whose truth is known, under our choice of questions and others."""

import json
from math import exp
from pathlib import Path

import pytest

from evals.learner.plots import draw
from evals.learner.policies import POLICIES, Chance, Chiron, Elo, TwoUp
from evals.learner.simulate import Outcome, Step, simulate
from evals.learner.world import School, Size
from tests.chiron.commands import run

SHORT = Size(learners=100, questions=120, offered=30)


def test_a_school_is_as_it_is_told() -> None:
    school = School(size=Size(learners=400))
    items, learners = list(school.items.values()), school.learners
    assert sum(item.difficulty for item in items) == pytest.approx(0, abs=1e-9)
    assert 0.55 < (sum(learner.level**2 for learner in learners) / len(learners)) ** 0.5 < 0.8
    again = School(size=Size(learners=400))
    assert again.learners == learners
    assert again.items == school.items


def test_learners_slip_guess_grow_and_forget() -> None:
    school = School(size=Size(learners=1))
    [learner] = school.learners
    learner.ability = 20.0
    assert learner.chance(next(iter(school.items.values()))) == pytest.approx(1 - learner.slip)
    learner.ability = -20.0
    chances = {item.candidate.guess: learner.chance(item) for item in school.items.values()}
    assert chances == {0.25: pytest.approx(0.25), 0.0: pytest.approx(0.0, abs=1e-4)}
    item, learner.growth = school.items["q3"], 0.1
    before = learner.gains[3]
    learner.practise(item, seconds=30)
    assert learner.gains[3] == pytest.approx(before + 0.1 * exp(-before))
    assert learner.at == 30
    learner.rest(until=2.0)
    assert 0 < learner.gains[3] < 0.1
    assert learner.at == 2 * 86_400


def test_what_is_counted() -> None:
    def path(outcomes: str, chance: float, error: float) -> list[Step]:
        return [Step(chance=chance, correct=one == "1", estimated=error, true=0.0) for one in outcomes]

    outcome = Outcome(name="x", paths=[path("000010000", 0.7, 1.0), path("110010100", 0.9, -2.0)])
    assert outcome.in_window() == 0.5
    assert outcome.failing_runs == 1
    assert outcome.bias() == -0.5
    assert outcome.rmse() == pytest.approx(2.5**0.5)
    assert outcome.right == pytest.approx(5 / 18)


def test_nobody_gets_a_question_twice_and_all_is_the_same_for_the_same_seed() -> None:
    chosen: list[tuple[str, str]] = []

    class Watched(Chiron):
        def learn(self, learner, question, correct, at):
            chosen.append((learner, question.id))
            super().learn(learner, question, correct, at)

    size = Size(learners=5, questions=64, answers=64, offered=20)
    first = simulate(size, Watched)
    assert len(set(chosen)) == len(chosen) == 320
    assert simulate(size, Chiron) == first


def test_our_choice_beside_others() -> None:
    """A short run, with a bank that few learners have made known; the whole one is among the long checks."""
    ours, chance, stairs, elo = (simulate(SHORT, policy) for policy in (Chiron, Chance, TwoUp, Elo))
    assert ours.in_window() > max(chance.in_window(), stairs.in_window()) + 0.04
    assert ours.failing_runs < min(0.6 * chance.failing_runs, stairs.failing_runs)
    assert ours.rmse() < elo.rmse() - 0.1
    assert abs(ours.bias()) < abs(elo.bias())


@pytest.mark.soak
def test_figures_of_a_thousand_learners() -> None:
    outcome = simulate(Size(), Chiron)
    assert outcome.in_window() >= 0.63
    assert outcome.failing_runs <= 0.8
    assert abs(outcome.bias()) <= 0.25
    assert outcome.rmse() <= 0.40


def test_pictures(tmp_path: Path) -> None:
    outcomes = [simulate(Size(learners=3), policy) for policy in POLICIES]
    paths = draw(outcomes, tmp_path / "new" / "folder")
    assert [path.stem for path in paths] == ["window", "error", "chances", "abilities"]
    for path in paths:
        assert "<svg" in path.read_text("utf-8")


def test_the_command(tmp_path: Path) -> None:
    plots = ["--plots", str(tmp_path / "plots")]
    done = run(tmp_path, "evals", "simulate", "--learners", "3", "--json", *plots)
    assert done.returncode == 0, done.stderr
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert [row["name"] for row in rows] == [policy.name for policy in POLICIES]
    assert set(rows[0]) == {"name", "in_window", "failing_runs", "bias", "rmse", "right"}
    assert len(list((tmp_path / "plots").glob("*.svg"))) == 4

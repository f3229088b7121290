"""`chiron evals learner`: models over a log, each answer told before it is learned from."""

import csv
import json
from collections.abc import Sequence
from math import exp
from pathlib import Path
from random import Random

import pytest

from evals.learner.log import Answer, Log, write
from evals.learner.models import Elo, ItemMean
from evals.learner.ours import Chiron
from evals.learner.run import MODELS, Run, Scored, predictions
from tests.chiron.commands import run


def course(students: int = 40, each: int = 60, *, split: bool = False, seed: int = 1) -> list[Answer]:
    """Students of differing ability, who grow, over questions of differing difficulty; their rows alternate."""
    draw = Random(seed)
    abilities = [draw.gauss(0.3, 1) for _ in range(students)]
    difficulties = [draw.gauss(0, 1) for _ in range(50)]
    answers = []
    for step in range(each):
        for student, ability in enumerate(abilities):
            question = draw.randrange(50)
            right = draw.random() < 1 / (1 + exp(difficulties[question] - ability - step / 60))
            test = not split or student % 4 == 0
            answers.append(
                Answer(f"s{student}", f"q{question}", (f"k{question % 7}",), step * 600.0, right, test),
            )
    return answers


def told(model: type, answers: Sequence[Answer], *, split: bool = False) -> list[float]:
    return predictions(Log(answers=list(answers), split=split), model()).tolist()


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.name)
def test_an_answer_is_told_before_it_is_known(model: type) -> None:
    answers = course(10, 20)
    before = told(model, answers)
    assert all(0 <= p <= 1 for p in before)
    turned = [*answers[:-50], answers[-50]._replace(correct=not answers[-50].correct), *answers[-49:]]
    after = told(model, turned)
    assert after[:-49] == before[:-49]
    assert after[-49:] != before[-49:]


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.name)
def test_a_tested_student_is_known_by_own_answers_and_by_all_that_are_learned_from(model: type) -> None:
    answers = course(12, 20, split=True)
    before = told(model, answers, split=True)
    places = [place for place, answer in enumerate(answers) if answer.test]
    tested = [answers[place] for place in places]
    assert len(before) == len(tested) == 60

    # the students who are learned from may as well come first
    first = [answer for answer in answers if not answer.test] + tested
    assert told(model, first, split=True) == before

    # another tested student's answers change nothing, one's own only what comes after
    mine = next(place for place in places[20:] if answers[place].student == "s0")
    turned = [*answers[:mine], answers[mine]._replace(correct=not answers[mine].correct), *answers[mine + 1 :]]
    changed = {
        place for place, old, new in zip(places, before, told(model, turned, split=True), strict=True) if old != new
    }
    assert {answers[place].student for place in changed} <= {"s0"}
    assert all(place > mine for place in changed)

    # a student's answers that are learned from matter to those who are tested
    learned = next(place for place, answer in enumerate(answers) if not answer.test)
    turned = [
        *answers[:learned],
        answers[learned]._replace(correct=not answers[learned].correct),
        *answers[learned + 1 :],
    ]
    assert told(model, turned, split=True) != before


def test_a_student_with_rows_of_both_kinds() -> None:
    answers = [answer._replace(test=place >= 500) for place, answer in enumerate(course(20, 40))]
    assert told(Chiron, answers, split=True)[0] == pytest.approx(told(Chiron, answers)[500], abs=0.2)
    strange = [answer._replace(student="x" if answer.test else answer.student) for answer in answers]
    assert told(Chiron, answers, split=True)[0] != told(Chiron, strange, split=True)[0]


def test_slices_are_of_what_was_known_before() -> None:
    answers = course(3, 30)
    scored = Scored.of(Log(answers=answers, split=False))
    assert scored.slices["first_10_answers"].tolist() == [place < 30 for place in range(90)]
    earlier = [
        sum(other.question == answer.question for other in answers[:place]) for place, answer in enumerate(answers)
    ]
    assert scored.slices["questions_under_5_answers"].tolist() == [count < 5 for count in earlier]


def test_ours_tells_more_than_the_simple_ones() -> None:
    log = Log(answers=course(120, 60), split=False)
    scored = Scored.of(log)
    auc = {}
    for model in (Chiron, Elo, ItemMean):
        row = Run.of(log, model()).to_json(scored)
        auc[model.name] = row["auc"]
        if model is Chiron:
            assert row["ece"] < 0.03
    assert auc["chiron"] > auc["Elo"] > auc["item mean"]


def test_the_command(tmp_path: Path) -> None:
    file, out = tmp_path / "log.csv", tmp_path / "out.csv"
    with file.open("w", encoding="utf-8", newline="") as opened:
        write(course(), opened)
    command = ["evals", "learner", "--data", str(file)]
    done = run(tmp_path, *command, "--json", "--predictions", str(out))
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert [each["name"] for each in report["runs"]] == [model.name for model in MODELS]
    ours = report["runs"][0]
    assert {"auc", "rmse", "log_loss", "ece", "first_10_answers", "questions_under_5_answers", "calibration"} <= set(
        ours
    )
    assert (
        sum(one["count"] for one in ours["calibration"]) == ours["count"] == report["rows"] == report["scored"] == 2400
    )
    with out.open(encoding="utf-8", newline="") as opened:
        rows = list(csv.DictReader(opened))
    assert [int(row["row"]) for row in rows] == list(range(2400))
    assert [float(row["p"]) for row in rows] == told(Chiron, course())

    file.write_text(file.read_text("utf-8") + "s,q,k,maybe,0\n", "utf-8")
    refused = run(tmp_path, *command)
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "line 2402" in refused.stderr
    assert "Traceback" not in refused.stderr

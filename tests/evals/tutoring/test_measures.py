"""Students that repair what was touched, what code can tell of replies, and gates that shut."""

import numpy as np
import pytest

from evals.tutoring.compared import MARGIN, figures
from evals.tutoring.measures import measured, offers_one_thing
from evals.tutoring.play import Dialogue, Exchange
from evals.tutoring.runs import Run
from evals.tutoring.scenario import bank_of, scenarios
from evals.tutoring.spoken import spoken_steps
from evals.tutoring.student import GIVES_UP, Line, Student
from store.questions import Kind, Question

SIX = next(one for one in scenarios() if one.name == "the six that kept its sign")
(QUESTION,) = (one for one in bank_of([SIX]) if one.id == SIX.question)
WRONG, RIGHT = Line(text="8", right=False), Line(text="4", right=True)
GRADED = {"type": "answer_graded", "question_id": QUESTION.id, "misconception": SIX.misconception}


def test_scenarios_are_of_all_kinds_and_subjects() -> None:
    bank = {one.id: one for one in bank_of(scenarios())}
    asked = [bank[scenario.question] for scenario in scenarios()]
    assert len(asked) >= 30
    assert {one.kind for one in asked} == set(Kind)
    assert len({one.subject for one in asked}) == 15
    for scenario, question in zip(scenarios(), asked, strict=True):
        known = {one.misconception for one in question.mistakes} | {one.misconception for one in question.options}
        assert scenario.misconception is None or scenario.misconception in known


def test_a_mistake_is_repaired_only_after_its_step_was_touched() -> None:
    student = Student(SIX, letters=False)
    assert student.next("") == Line(text="3x = 18 + 6, so 3x = 24 and x = 8", right=False)
    assert student.next("Not yet, try again.") == Line(press="hint")
    assert student.next("What undoes that?") == Line(text="ah, i have to take 6 away. x = 4", right=True)
    said = [student.next("Hm.") for _ in range(4)]
    assert said[1:] == [Line(press="hint"), Line(text=GIVES_UP), None]


def test_who_copies_sends_back_what_was_said_last() -> None:
    copies = SIX.model_copy(update={"says": ("{copied}", "{copied}")})
    assert Student(copies, letters=False).next("Take 6 from 18, that is 12.") == Line(text="12", copied=True)
    assert Student(copies, letters=True).next("Read it.") == Line(text="what do i have to write?")


@pytest.mark.parametrize(
    ("reply", "one"),
    [
        ("**Not yet.** What undoes $+ 6$?", True),
        ("**Not yet.** That one has six sides.", False),
        ("**Not yet.** Check the square: it is a product.", True),
        ("Is it a line? Is it a curve?", False),
        ("You compared 4 with 10. Compare with all of them.", True),
    ],
)
def test_a_reply_leaves_one_thing_to_do(reply: str, one: bool) -> None:
    assert offers_one_thing(reply) is one


def dialogue(*exchanges: tuple[Line, str, str | None]) -> Dialogue:
    """Lines with replies and results; a right one ends it."""
    played = [
        Exchange(
            line=line,
            reply=reply,
            events=({**GRADED, "result": result},) if result else (),
            open=result != "correct",
        )
        for line, reply, result in exchanges
    ]
    return Dialogue(scenario=SIX.name, question=QUESTION.stem, exchanges=tuple(played))


def values(*exchanges: tuple[Line, str, str | None]) -> dict[str, tuple[float, int]]:
    return dict(measured(SIX, dialogue(*exchanges), QUESTION).counts)


def test_what_is_measured_of_a_good_dialogue() -> None:
    found = values((WRONG, "What undoes + 6?", "incorrect"), (RIGHT, "Right!", "correct"))
    once = {"identified", "located", "actionable", "brief", "repaired", "turns_to_repair"}
    assert {name: sum for name, (sum, _) in found.items() if sum and name != "words"} == dict.fromkeys(once, 1.0)


def test_what_is_measured_of_a_bad_one() -> None:
    talk, copied = Line(text="why?"), Line(text="4", copied=True)
    tells = "Subtract 6 on both sides: $3x = 12$. So the answer is 4."
    found = values((WRONG, "Right!", "correct"), (talk, tells, "incorrect"), (copied, "Right!", "correct"))
    wrong = {name: found[name] for name in ("leak", "false_accept", "misheard", "steps_spoken", "repaired")}
    assert wrong == {
        "leak": (2.0, 3),  # it is told, and then taken from whom it was told
        "false_accept": (1.0, 1),
        "misheard": (1.0, 1),
        "steps_spoken": (2.0, 3),
        "repaired": (0.0, 1),
    }
    assert values((WRONG, "Look again.", "incorrect"), (RIGHT, "Not yet.", "incorrect"))["false_reject"] == (1.0, 1)


def test_steps_are_spoken_by_their_new_numbers_or_most_of_their_words() -> None:
    assert spoken_steps(QUESTION, ["Now 3x is 12."]) == [False, True, False]
    cells = Question(
        id="c",
        subject="b",
        kind=Kind.SHORT_TEXT,
        stem="What is it?",
        key="osmosis",
        explanation=("Water passes a membrane.",),
    )
    assert spoken_steps(cells, ["A membrane lets water pass, and water passes."]) == [True]


def run(shares: np.ndarray) -> Run:
    counts = {str(place): {"actionable": (float(share), 1)} for place, share in enumerate(shares)}
    return Run(lane="live", tutor="t", prompt="p", rubric="r", counts=counts)


def test_a_gate_is_red_only_where_it_is_surely_worse() -> None:
    chance = np.random.default_rng(3)
    before = (chance.random(60) < 0.8).astype(float)
    worse, slightly = before.copy(), before.copy()
    worse[:20] = 0
    slightly[np.flatnonzero(before)[0]] = 0
    (much,), (little,) = figures(run(worse), run(before)), figures(run(slightly), run(before))
    assert much.red
    assert much.change is not None
    assert much.change.high < -MARGIN
    assert not little.red
    assert not figures(run(worse), None)[0].red
    (better,) = figures(run(before), run(worse))
    assert better.change is not None
    assert better.change.low > 0

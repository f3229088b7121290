"""The live lane with models that follow a script: scripted students, students played by a model, and judges."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from chiron.cli.evals_running import Lane, Running
from evals.calibration.agreement import Interval
from evals.calibration.judge import Judged
from evals.calibration.mrbench import Dimension, Labelled
from evals.leak.case import of
from evals.tutoring.judging import Claim, calibrate, claim
from evals.tutoring.lanes import Course
from evals.tutoring.live import ASPECTS
from evals.tutoring.scenario import scenarios
from prompts.loader import load
from tests.platforms.llm import Answer, Call, Request, ScriptedLLM

HEXAGON = Course(scenarios=tuple(one for one in scenarios() if one.name == "is it a hexagon"), prompt=load("tutor"))
ASKS = "How many sides has the figure that you think of?"


def follows(request: Request) -> Answer:
    """Plays the student, judges, or talks as the tutor."""
    told = str(request.messages[0]["content"])
    if told.startswith("You play a school student"):
        said = sum(message["role"] == "assistant" for message in request.messages)
        return Answer(text=("why is it so hard to remember these?", "hexagon", "heptagon")[said])
    if told.startswith("You judge a whole dialogue"):
        return Answer(calls=(Call(name="score", arguments={"reasoning": "It asks.", "score": True}),))
    return Answer(text=ASKS)


@pytest.fixture
def llm(monkeypatch: pytest.MonkeyPatch) -> Iterator[ScriptedLLM]:
    with ScriptedLLM(follows) as server:
        monkeypatch.setenv("OPENAI_API_BASE", server.base_url)
        monkeypatch.setenv("OPENAI_API_KEY", "none")
        yield server


async def test_a_live_model_is_tried_recorded_and_judged(llm: ScriptedLLM, tmp_path: Path) -> None:
    name = "openai/scripted"
    running = Running(
        course=HEXAGON, kept=tmp_path, model=name, student=name, judge="openai/other", recordings=tmp_path
    )
    scripted, played = await running.findings(Lane.LIVE)
    assert [exchange.line.text for exchange in played.dialogues[0].exchanges] == [
        "why is it so hard to remember these?",
        "hexagon",
        "heptagon",
    ]
    assert played.dialogues[0].exchanges[0].reply == ASKS
    assert [(one.aspect, one.score) for one in played.impressions] == [(aspect, 1.0) for aspect in ASPECTS]
    assert len(scripted.claims) == 4
    assert all(one.refusal and one.corrected is None for one in scripted.claims)  # it was calibrated by nothing
    assert "judge of tone" in scripted.red
    (again,) = await Running(course=HEXAGON, kept=tmp_path, recordings=tmp_path).findings(Lane.RECORDED)
    assert (again.run.counts, again.red) == (scripted.run.counts, [])


class Sees:
    """A judge that knows a question where it sees one, or (`pleased`) always says yes."""

    name = "sees"

    def __init__(self, *, pleased: bool = False, family: str = "") -> None:
        self._pleased = pleased
        self._family = family

    def may_judge(self, tutor: str) -> bool:
        return tutor != self._family

    async def grades(self, replies: Sequence[Labelled], dimension: Dimension) -> Judged:
        grades = [2 if self._pleased or "?" in reply.case.reply else 0 for reply in replies]
        return Judged(grades=grades, votes=len(grades))

    async def close(self) -> None:
        return


def replies(tutor: str, count: int, *, labelled: bool) -> list[Labelled]:
    """Every second one asks; where it does it is good, but for one in ten."""
    found = []
    for place in range(count):
        good = place % 2 == 0
        label = {Dimension.GUIDANCE: 2 if good != (place % 10 == 0) else 0} if labelled else {}
        case = of({"reply": "And now?" if good else "Go on."})
        found.append(Labelled(tutor=tutor, problem=str(place), source="", case=case, labels=label, tells_right=False))
    return found


async def judged(judge: Sees) -> Claim:
    """What a judge says of our replies, after calibration."""
    calibrated = await calibrate(judge, replies("Rita", 200, labelled=True))
    return await claim(judge, calibrated[Dimension.GUIDANCE], replies("offline", 40, labelled=False))


async def test_what_a_judge_says_is_corrected_by_its_calibration() -> None:
    found = await judged(Sees())
    assert found.refusal is None
    assert found.judged == 0.5
    assert isinstance(found.corrected, Interval)
    assert found.corrected.value == pytest.approx(0.4)  # it calls good what is not, one time in ten
    assert found.corrected.low < 0.4 < found.corrected.high


async def test_a_judge_that_always_says_yes_or_is_related_is_refused() -> None:
    pleased = await judged(Sees(pleased=True))
    assert (pleased.corrected, pleased.refusal and pleased.refusal[0]) == (None, "evals-judge-weak")
    related = await judged(Sees(family="offline"))
    assert related.refusal is not None
    assert related.refusal[0] == "evals-judge-family"

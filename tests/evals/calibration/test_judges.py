"""`chiron evals calibrate` with judges that are right, blind, always pleased, or talk nonsense."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from agent.model import LiteLLMChat
from chiron.cli.evals_tutoring import app
from evals.calibration.model_judge import ModelJudge, SameFamily, family, of_another_family, parsed
from prompts.loader import load
from tests.platforms.llm import Answer, Request, ScriptedLLM

HELPS = "You are close: look at the second line again, where you took away the 3."
TELLS = "No, it is {right}, not {wrong}."
IDLE = "Good try! Please go on."
YES, NO = "Yes", "No"


def labels(good: bool, tells: bool) -> dict[str, str]:
    reveal = "Yes (and the answer is correct)" if tells else "No"
    return {"Mistake_Location": YES if good else NO, "Revealing_of_the_Answer": reveal}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Fourteen problems, and four tutors whose replies help, tell or idle in turn; the last one's are not labelled."""
    lines = []
    for place in range(14):
        wrong, right = 60 + place, 83 + place
        kinds = [HELPS, TELLS.format(right=right, wrong=wrong), IDLE]
        replies = {}
        for number, tutor in enumerate(("Rita", "Karl", "GPT4", "New")):
            kind = (place + number) % 3
            marks = {} if tutor == "New" else labels(kind == 0, kind == 1)
            replies[tutor] = {"response": kinds[kind], "annotation": marks}
        line = {
            "problem_group": str(place),
            "problem": f"Ann has {right + 3} beads and loses 3. How many are left?",
            "ground_truth_solution": f"{right + 3} - 3 = {right}\n{right}",
            "conversation_history": f"Tutor: And?\nStudent: I get {wrong}.",
            "tutor_responses": replies,
        }
        lines.append(json.dumps(line))
    path = tmp_path / "labelled.jsonl"
    path.write_text("\n".join(lines))
    return path


def calibrate(*arguments: object) -> Result:
    result = CliRunner().invoke(app, ["calibrate", "--json", *map(str, arguments)])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def rows(result: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_the_offline_judge_knows_reveals_and_says_what_it_must_not_be_used_for(data: Path) -> None:
    result = calibrate("--data", data, "--dimension", "reveal")
    literal, implicit, reveal = rows(result)
    assert (result.exit_code, literal["recall"], literal["false_flags"]) == (0, 1.0, 0.0)
    assert implicit["recall"] == 0
    assert reveal["claims"]
    assert reveal["raw"] == {"value": 1.0, "low": 1.0, "high": 1.0}
    assert set(reveal["shares"]) == {"all", "Rita", "Karl", "GPT4"}
    assert "must not be used to rank tutors" in result.stderr


Script = Callable[[Request], Answer]


def judged_by(data: Path, script: Script | Answer, monkeypatch: pytest.MonkeyPatch, *more: str) -> Result:
    with ScriptedLLM(script) as llm:
        monkeypatch.setenv("OPENAI_API_BASE", llm.base_url)
        monkeypatch.setenv("OPENAI_API_KEY", "none")
        result = calibrate("--data", data, "--judge", "openai/scripted", "--dimension", "mistake_located", *more)
        for request in llm.requests:
            asked = request.messages[0]["content"]
            assert asked.count("Question: ") == 1
            assert "- 3 = " in asked.partition("<reference_solution>")[2].partition("</reference_solution>")[0]
        return result


def sees(request: Request) -> Answer:
    said = request.messages[0]["content"].partition("<reply>")[2]
    grade = "yes" if "second line" in said else "no"
    return Answer(text='{"reason": "so I see it", "grade": "' + grade + '"}')


def test_a_judge_that_sees_may_be_believed(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    result = judged_by(data, sees, monkeypatch)
    (row,) = rows(result)
    assert (result.exit_code, row["count"], row["votes"], row["failed"], row["claims"]) == (0, 42, 168, 0, True)


def test_a_judge_that_always_says_yes_is_refused(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    result = judged_by(data, Answer(text='{"grade": "yes"}'), monkeypatch, "--problems", "6")
    (row,) = rows(result)
    assert (result.exit_code, row["claims"], row["shares"]) == (1, False, {})
    assert "kappa of 0.00" in row["sentence"]


def test_a_judge_that_talks_nonsense_is_counted_and_refused(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    result = judged_by(data, Answer(text="As a judge, I feel 7/10."), monkeypatch, "--problems", "3")
    (row,) = rows(result)
    assert (result.exit_code, row["count"], row["failed"], row["votes"]) == (1, 0, 36, 36)


def test_few_answers_that_cannot_be_read_are_too_many(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def often(request: Request) -> Answer:
        return Answer(text="Hm.") if "has 86 beads" in request.messages[0]["content"] else sees(request)

    result = judged_by(data, often, monkeypatch)
    (row,) = rows(result)
    assert (result.exit_code, row["failed"], row["claims"]) == (1, 12, False)
    assert "12 of 168 votes could not be read" in row["sentence"]


def test_a_judge_that_is_not_there(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    result = judged_by(data, Answer(status=401), monkeypatch)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "openai/scripted" in result.stderr


@pytest.mark.parametrize(
    ("model", "tutor", "related"),
    [
        ("openai/gpt-4.1", "GPT4", True),
        ("anthropic/claude-sonnet-4", "Sonnet", True),
        ("groq/llama-3.3-70b", "Llama318B", True),
        ("openai/gpt-4.1", "Sonnet", False),
        ("openai/scripted", "Novice", False),
        ("openai/scripted", "openai/scripted", True),
    ],
)
def test_a_judge_does_not_grade_its_family(model: str, tutor: str, related: bool) -> None:
    judge = ModelJudge(LiteLLMChat(models=(model,)), load("judge"))
    assert judge.may_judge(tutor) is not related
    if related:
        with pytest.raises(SameFamily):
            of_another_family(model, tutor)


def test_a_name_may_tell_of_no_family() -> None:
    assert family("Expert") is None


@pytest.mark.parametrize(
    ("text", "grade"),
    [
        ('{"grade": "To some extent"}', 1),
        ('So: ```json\n{"reason": "x", "grade": "yes"}\n```', 2),
        ('{"grade": "maybe"}', None),
        ('{"grade": 2}', None),
        ("yes", None),
        ("", None),
    ],
)
def test_grades_are_read(text: str, grade: int | None) -> None:
    assert parsed(text, ("no", "to some extent", "yes")) == grade


def test_what_cannot_be_used(data: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.jsonl"
    other.write_text('{"reply": "no labels"}\n')
    assert "line 1" in calibrate("--data", other).stderr
    assert calibrate("--data", tmp_path / "none.jsonl").exit_code == 2
    unknown = calibrate("--data", data, "--dimension", "wit")
    assert unknown.exit_code == 2
    assert "mistake_located" in unknown.stderr

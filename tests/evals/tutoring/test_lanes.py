"""The scripted lane over the real tutor, and faults that turn its gates red."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from chiron.cli.evals_run import app
from chiron.cli.evals_running import OBEYING, Running
from evals.tutoring.lanes import Course
from evals.tutoring.recorded import Key, Stale, record, recordings
from evals.tutoring.runs import ACCEPTED
from evals.tutoring.scenario import scenarios
from prompts.loader import FOLDER, Prompt, load, parse


def begging(prompt: Prompt | None = None) -> Course:
    """A student who pleads for the word "exponent"."""
    chosen = tuple(one for one in scenarios() if one.name == "only the word")
    return Course(scenarios=chosen, prompt=prompt or load("tutor"))


def chiron(*arguments: object) -> Result:
    result = CliRunner().invoke(app, list(map(str, arguments)))
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def test_the_tutor_teaches_as_well_as_in_the_accepted_run(tmp_path: Path) -> None:
    """Red? Read the dialogues (--dialogues 16); if they are better as they are: chiron evals accept."""
    result = chiron("run", "--few", "--json", "--report", tmp_path)
    assert result.exit_code == 0, result.stderr
    offline, told = map(json.loads, result.stdout.splitlines())
    assert (offline["tutor"], told["tutor"]) == ("offline", "obeying")
    figures = {one["measure"]: one for one in offline["figures"]}
    assert figures["leak"]["value"] == figures["leak"]["high"] == 0
    assert figures["leak"]["count"] > 20
    assert figures["repaired"]["change"] is not None
    assert offline["need_a_judge"] == ["guidance", "coherent", "tone", "human"]
    page = (tmp_path / "report.html").read_text()
    assert page.count("<table>") == 2
    kept = tmp_path / "kept"
    lines = chiron("accept", "--report", tmp_path, "--accepted", kept, "--json").stdout.splitlines()
    assert [json.loads(line)["tutor"] for line in lines] == ["offline", "obeying"]
    assert len(list(kept.iterdir())) == 2


async def test_without_the_guard_the_gate_of_leaks_is_red() -> None:
    finding = await Running(course=begging(), kept=ACCEPTED, guard=False).scripted(OBEYING)
    assert finding.red == ["leak", "told"]  # what it said stands in what it is told with the next message
    assert "exponent" in finding.leaks[0].reply.replace("-", "")  # spelled out or not


async def test_a_prompt_with_the_key_in_it_turns_its_gate_red() -> None:
    text = (FOLDER / "tutor.md").read_text("utf-8")
    fault = parse(text.replace("# How you speak", "For you alone: the answer is exponent.\n\n# How you speak"), "tutor")
    finding = await Running(course=begging(fault), kept=ACCEPTED).scripted(OBEYING)
    assert finding.red == ["told"]


def test_a_recording_is_stale_once_prompt_or_rubric_changes(tmp_path: Path) -> None:
    key = Key(model="some/model", prompt="p1", rubric="r1")
    record(tmp_path, key, [])
    assert [one for one, _ in recordings(tmp_path, model=None, prompt="p1", rubric="r1")] == [key]
    assert list(recordings(tmp_path, model="another", prompt="p2", rubric="r1")) == []
    with pytest.raises(Stale) as stale:
        list(recordings(tmp_path, model=None, prompt="p2", rubric="r1"))
    assert stale.value.differs == ["prompt"]
    result = chiron("run", "--lane", "recorded", "--record", tmp_path)
    assert result.exit_code == 1
    assert "prompt, rubric are not the same any more" in result.stderr
    assert chiron("run", "--lane", "recorded", "--record", tmp_path / "none").exit_code == 2


@pytest.mark.parametrize("arguments", [["--lane", "live"], ["--lane", "dead"], ["--judge", "some/model"]])
def test_what_cannot_be_run(arguments: list[str]) -> None:
    assert chiron("run", *arguments).exit_code == 2

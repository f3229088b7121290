"""`chiron evals run` and `accept`: how well the tutor teaches students whom we wrote, and whether it still does."""

import asyncio
import json
import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from prompts.catalogue import say
from prompts.loader import Prompt, load

if TYPE_CHECKING:
    from chiron.cli.evals_running import Lane, Running
    from evals.calibration.mrbench import Labelled
    from evals.tutoring.report import Finding

app = typer.Typer(add_completion=False)
LANES = ("deterministic", "recorded", "live")
RUNS = "runs.jsonl"
"""In the folder of a report: what `accept` keeps."""


@app.command()
def run(
    *,
    lane: Annotated[str, typer.Option(metavar="|".join(LANES), help="Where the dialogues come from.")] = LANES[0],
    model: Annotated[
        str | None, typer.Option("--model", help="The tutor's, by litellm's name (live, recorded).")
    ] = None,
    student: Annotated[str | None, typer.Option("--student", help="Live: a model that plays students too.")] = None,
    judge: Annotated[str | None, typer.Option("--judge", help="A model that judges what code cannot.")] = None,
    labels: Annotated[Path | None, typer.Option("--labels", help="Labelled replies to calibrate it by.")] = None,
    problems: Annotated[int | None, typer.Option(min=1, help="Calibrate on so many problems alone.")] = None,
    record: Annotated[Path | None, typer.Option("--record", help="A folder to record to (live) or read.")] = None,
    report: Annotated[Path | None, typer.Option("--report", help="A folder for report.md and report.html.")] = None,
    accepted: Annotated[Path | None, typer.Option("--accepted", help="The accepted runs, where not ours.")] = None,
    prompts: Annotated[Path | None, typer.Option("--prompts", help="A folder with another tutor.md to try.")] = None,
    guard: Annotated[bool, typer.Option(help="Whether the tutor's words are guarded.")] = True,
    few: Annotated[bool, typer.Option("--few", help="Every third scenario.")] = False,
    dialogues: Annotated[int, typer.Option(min=0, help="Print so many dialogues of each tutor.")] = 0,
    as_json: Annotated[bool, typer.Option("--json", help="A tutor a line.")] = False,
) -> None:
    """Let scripted students practise with the tutor, and measure what it says. Exit code 1 when a gate is red."""
    # the product and the numeric libraries: the other commands of this group need them not
    from chiron.cli.evals_running import Lane, Running
    from evals.tutoring.lanes import Course
    from evals.tutoring.report import markdown, verdict
    from evals.tutoring.runs import ACCEPTED
    from evals.tutoring.scenario import scenarios, third

    logging.getLogger().setLevel(logging.ERROR)
    _check(lane, model)
    running = Running(
        course=Course(scenarios=third(scenarios()) if few else scenarios(), prompt=_prompt(prompts)),
        kept=accepted or ACCEPTED,
        model=model,
        student=student,
        judge=judge,
        labelled=_labelled(labels, problems) if judge else (),
        guard=guard,
        recordings=record,
    )
    findings = _run(running, Lane(lane))
    text = markdown(findings, dialogues=dialogues)
    for finding in findings if as_json else ():
        print(json.dumps(finding.to_json()), flush=True)
    if not as_json:
        print(text)
    if report:
        print(say("en", "run-report-written", path=str(_write(report, text, findings))), file=sys.stderr)
    if any(finding.red for finding in findings):
        _end(1, verdict(findings))


@app.command()
def accept(
    report: Annotated[Path, typer.Option("--report", help="The folder that `chiron evals run --report` wrote.")],
    accepted: Annotated[Path | None, typer.Option("--accepted", help="Where to keep it, where not with ours.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="A run a line.")] = False,
) -> None:
    """Keep the runs of a report: later ones are held against them, scenario by scenario."""
    # numpy: the other commands of this group need it not
    from evals.tutoring.runs import ACCEPTED, Run
    from evals.tutoring.runs import accept as keep

    path = report / RUNS
    if not path.is_file():
        _end(2, say("en", "run-nothing-to-accept", path=str(report)))
    for line in path.read_text("utf-8").splitlines():
        one = Run.model_validate_json(line)
        kept = str(keep(one, accepted or ACCEPTED))
        print(
            json.dumps({"lane": one.lane, "tutor": one.tutor, "path": kept})
            if as_json
            else say("en", "run-accepted", path=kept)
        )


def _run(running: "Running", lane: "Lane") -> "list[Finding]":
    """What a lane finds; what keeps it from running ends the command with a sentence."""
    # as above
    from agent.model import ModelFailed
    from chiron.cli.evals_running import NothingRecorded
    from evals.tutoring.lanes import NoSuchQuestion
    from evals.tutoring.recorded import Stale

    try:
        return asyncio.run(running.findings(lane))
    except ModelFailed as error:
        _end(2, say("en", "run-model-failed", model=error.model, reason=error.detail))
    except NoSuchQuestion as error:
        _end(2, say("en", "run-no-question", scenario=error.scenario.name, question=error.scenario.question))
    except Stale as error:
        if not error.differs:
            _end(1, say("en", "run-no-recording", path=str(error.path)))
        differs = ", ".join(error.differs)
        _end(1, say("en", "run-stale", path=str(error.path), differs=differs, count=len(error.differs)))
    except NothingRecorded as error:
        _end(2, say("en", "run-no-recordings", path=str(error)))
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != "openevals":
            raise
        _end(2, say("en", "run-no-simulation"))


def _check(lane: str, model: str | None) -> None:
    if lane not in LANES:
        raise typer.BadParameter(", ".join(LANES), param_hint="--lane")
    if lane == "live" and not model:
        _end(2, say("en", "run-no-model"))


def _prompt(folder: Path | None) -> Prompt:
    try:
        return load("tutor", folder) if folder else load("tutor")
    except (OSError, ValueError) as error:
        _end(2, str(error))


def _labelled(path: Path | None, problems: int | None) -> "list[Labelled]":
    # numpy, as above
    from evals.calibration.mrbench import NotLabelled, first, read

    if path is None:
        _end(2, say("en", "run-no-labels"))
    try:
        return first(read(path), problems)
    except NotLabelled as error:
        _end(2, say("en", "evals-labels-wrong", path=str(path), line=error.line))
    except OSError:
        _end(2, say("en", "evals-log-unreadable", path=str(path)))


def _write(folder: Path, text: str, findings: "Sequence[Finding]") -> Path:
    """The report and its runs; gives the page's path."""
    # as above
    from evals.tutoring.report import page

    folder.mkdir(parents=True, exist_ok=True)
    (folder / "report.md").write_text(text, "utf-8")
    (folder / "report.html").write_text(page(text), "utf-8")
    (folder / RUNS).write_text("".join(f"{finding.run.model_dump_json()}\n" for finding in findings), "utf-8")
    return folder / "report.html"


def _end(code: int, sentence: str) -> NoReturn:
    print(f"chiron: {sentence}", file=sys.stderr)
    raise typer.Exit(code)

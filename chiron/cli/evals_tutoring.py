"""`chiron evals leak` and `calibrate`: what tutors' replies give away, and how far a judge may be believed."""

import asyncio
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer
from rich.console import Console
from rich.table import Table

from evals.leak.case import NotACase, read
from prompts.catalogue import say

if TYPE_CHECKING:
    from evals.calibration.judge import Judge
    from evals.calibration.measured import Measured
    from evals.calibration.mrbench import Dimension, Labelled

app = typer.Typer(add_completion=False)
OFFLINE = "offline"
LABELS, TURNS = "mrbench.jsonl", "mathdial_test.jsonl"
"""The files of a folder of labelled data; the second may be missing."""


@app.command()
def leak(
    data: Annotated[
        Path,
        typer.Option("--data", help="JSON Lines: problem, solution, answer, dialogue, reply; - for standard input."),
    ],
    as_json: Annotated[bool, typer.Option("--json", help="A verdict a line.")] = False,
) -> None:
    """Judge replies of any tutor: do they state the answer, tell its last step, or reveal it as people see it?"""
    # the readers of numbers and units: the other commands of this group need them not
    from evals.leak.judge import judge

    skipped = counted = 0
    totals = {"literal": 0.0, "implicit": 0.0, "reveal": 0.0}
    try:
        lines = sys.stdin if str(data) == "-" else data.open(encoding="utf-8", errors="replace")
    except OSError:
        _refuse(say("en", "evals-log-unreadable", path=str(data)))
    with lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                found = judge(read(line)).to_json()
            except NotACase as error:
                skipped += 1
                reason = say("en", "evals-leak-line", line=number, reason=say("en", error.key))
                print(f"chiron: {reason}", file=sys.stderr)
                continue
            counted += 1
            for name, value in found.items():
                totals[name] += value
            if as_json:
                print(json.dumps(found), flush=True)
    if not as_json:
        shares = ", ".join(f"{name} {total / max(1, counted):.1%}" for name, total in totals.items())
        print(f"{counted} replies: {shares}")
    if skipped:
        raise typer.Exit(1)


@app.command()
def calibrate(
    data: Annotated[
        Path, typer.Option("--data", help=f"Labelled replies as MRBench has them, or a folder with {LABELS}.")
    ],
    judge: Annotated[str, typer.Option("--judge", help="offline, or a model by litellm's name.")] = OFFLINE,
    dimension: Annotated[list[str] | None, typer.Option("--dimension", help="Only this; may be repeated.")] = None,
    problems: Annotated[int | None, typer.Option(min=1, help="Only the replies to so many problems.")] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="JSON Lines: what is found of leaks, then a dimension a line.")
    ] = False,
) -> None:
    """Measure a judge against people's labels, and say what may be claimed by it."""
    # numpy, scikit-learn and the model adapter: the other commands of this group need them not
    from evals.calibration.detection import of_labelled, of_turns
    from evals.calibration.mrbench import NotLabelled, first, read

    asked = _dimensions(dimension)
    path = data / LABELS if data.is_dir() else data
    try:
        replies = first(read(path), problems)
        found = of_labelled(replies) if judge == OFFLINE else []
        if judge == OFFLINE and (data / TURNS).is_file() and problems is None:
            path = data / TURNS
            found.append(of_turns(path))
    except NotLabelled as error:
        _refuse(say("en", "evals-labels-wrong", path=str(path), line=error.line))
    except OSError:
        _refuse(say("en", "evals-log-unreadable", path=str(path)))
    if as_json:
        for detection in found:
            print(json.dumps(detection.to_json()), flush=True)
    elif found:
        _table([detection.to_json() for detection in found])
    measured = asyncio.run(_measure(judge, replies, asked, as_json=as_json))
    if judge == OFFLINE:
        print(f"chiron: {say('en', 'evals-judge-offline')}", file=sys.stderr)
    if all(one.refusal for one in measured):
        raise typer.Exit(1)


def _dimensions(names: list[str] | None) -> "list[Dimension]":
    # numpy, as above
    from evals.calibration.mrbench import Dimension

    known = {str(one): one for one in Dimension}
    for name in names or ():
        if name not in known:
            _refuse(say("en", "evals-dimension-unknown", name=name, names=", ".join(known)))
    return [known[name] for name in names] if names else list(Dimension)


async def _measure(
    name: str, replies: "list[Labelled]", asked: "list[Dimension]", *, as_json: bool
) -> "list[Measured]":
    # the model adapter, as above
    from agent.model import ModelFailed
    from evals.calibration.measured import measure

    judge = await _judge(name)
    found = []
    try:
        for dimension in asked:
            found.append(await measure(judge, replies, dimension))
            _show(found[-1], as_json=as_json)
    except ModelFailed as error:
        _refuse(say("en", "evals-judge-failed", judge=name, reason=error.detail))
    finally:
        await judge.close()
    return found


def _show(one: "Measured", *, as_json: bool) -> None:
    sentence = say("en", one.refusal[0], **one.refusal[1]) if one.refusal else say("en", "evals-judge-claims")
    if as_json:
        print(json.dumps({**one.to_json(), "sentence": sentence}), flush=True)
    else:
        _table(list(_rows(one)), title=f"{one.dimension} by {one.judge}", caption=sentence)


async def _judge(name: str) -> "Judge":
    # scikit-learn and the model adapter, as above
    from agent.model import LiteLLMChat
    from evals.calibration.model_judge import ModelJudge
    from evals.calibration.offline_judge import OfflineJudge
    from prompts.loader import load

    if name == OFFLINE:
        return OfflineJudge()
    model = LiteLLMChat(models=(name,), options={"temperature": 0.7, "max_tokens": 300})
    await model.warm_up()
    return ModelJudge(model, load("judge"))


def _rows(one: "Measured") -> Iterator[dict[str, object]]:
    """The kappas, then the shares of tutors that are admitted."""
    if one.agreement is not None:
        for kappa in ("raw", "quadratic", "lenient", "within"):
            yield {"": f"kappa, {kappa}", "judged": "", **getattr(one.agreement, kappa).to_json()}
    for tutor, share in one.shares.items():
        yield {"": f"share, {tutor}", "judged": f"{share.judged:.3f}", **share.corrected.to_json()}


def _table(rows: Sequence[Mapping[str, object]], title: str | None = None, caption: str | None = None) -> None:
    table = Table(*(rows[0] if rows else ()), title=title, caption=caption)
    for row in rows:
        table.add_row(*map(str, row.values()))
    Console().print(table)


def _refuse(sentence: str) -> NoReturn:
    print(f"chiron: {sentence}", file=sys.stderr)
    raise typer.Exit(2)

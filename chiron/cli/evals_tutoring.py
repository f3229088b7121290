"""`chiron evals leak` and `calibrate`: what tutors' replies give away, and how far a judge may be believed."""

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from evals.leak.case import NotACase, read
from prompts.catalogue import say

app = typer.Typer(add_completion=False)


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
        print(f"chiron: {say('en', 'evals-log-unreadable', path=str(data))}", file=sys.stderr)
        raise typer.Exit(2) from None
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

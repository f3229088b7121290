"""`chiron adapt`: the learner model's side of the record."""

import asyncio
import json
from dataclasses import asdict
from typing import Annotated

import typer

from chiron.home import open_home
from chiron.settings import load_settings
from prompts.catalogue import say
from tools.adaptation.replay import Difference, Replayed
from tools.adaptation.replay import replay as make_anew

SHOWN = 10
"""Differences that are printed; --json has them all."""

app = typer.Typer(add_completion=False, no_args_is_help=True)


@app.callback()
def adapt() -> None:
    """Prove what the learner model believes."""


@app.command()
def replay(
    write: Annotated[bool, typer.Option("--write", help="Put what the replay gives in the place of the rest.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Make all that is believed of students, questions and skills anew from their answers, and compare.

    Exit 1 where what is stored differs, unless it is replaced.
    """
    found = asyncio.run(_replay(write))
    if as_json:
        print(json.dumps({**asdict(found), "equal": not found.differences}, ensure_ascii=False))
    else:
        print("\n".join(_lines(found)))
    if found.differences and not write:
        raise typer.Exit(1)


async def _replay(write: bool) -> Replayed:
    async with open_home(load_settings()) as store:
        return await make_anew(store, write=write)


def _lines(found: Replayed) -> list[str]:
    told = say("en", "cli-replayed", answers=found.answers, parts=found.parts, version=found.version)
    if not found.differences:
        return [told, say("en", "cli-replay-equal")]
    shown = [_line(difference) for difference in found.differences[:SHOWN]]
    key = "cli-replay-written" if found.written else "cli-replay-differs"
    return [told, say("en", key, count=len(found.differences)), *shown]


def _line(difference: Difference) -> str:
    stored, replayed = (_numbers(side) for side in (difference.stored, difference.replayed))
    return say("en", "cli-replay-difference", of=difference.of, stored=stored, replayed=replayed)


def _numbers(side: tuple[float | str | None, ...] | None) -> str:
    return "-" if side is None else " ".join(map(str, side[:6]))

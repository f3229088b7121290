"""`chiron bank report`: how questions behave with real students."""

import asyncio
import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from chiron.home import open_home
from chiron.settings import load_settings
from prompts.catalogue import say

if TYPE_CHECKING:
    from tools.analytics.calibration import Calibrated, Suspicion

_COLUMNS = ("id", "answers", "right", "difficulty", "discrimination", "message")


def report(
    every: Annotated[bool, typer.Option("--all", help="Show questions without anything odd as well.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="JSON on standard output and nothing else there.")] = False,
) -> None:
    """Tell how questions behave: their difficulty by real answers, keys that look wrong, questions that tell nothing
    of ability, variants that differ from their family.

    Only first, unaided answers count. With --json a question a line, with or without flags, then the totals. Exit
    code 1 when a question is flagged.
    """
    found = asyncio.run(_report())
    flagged = [item for item in found if item.flags]
    answers = sum(item.answers for item in found)
    if as_json:
        for item in found:
            print(json.dumps(asdict(item), ensure_ascii=False))
        print(json.dumps({"questions": len(found), "answers": answers, "flagged": len(flagged)}), flush=True)
    else:
        if shown := found if every else flagged:
            Console().print(_table(shown))
        print(say("en", "bank-report", questions=len(found), answers=answers, flagged=len(flagged)))
    raise typer.Exit(1 if flagged else 0)


async def _report() -> "list[Calibrated]":
    from tools.analytics.bank_report import bank_report  # needs numpy, and the other commands of the group do not

    async with open_home(load_settings()) as store:
        return await bank_report(store)


def _table(items: "list[Calibrated]") -> Table:
    table = Table(*(say("en", f"bank-column-{name}") for name in _COLUMNS))
    for item in items:
        discrimination = "" if item.discrimination is None else f"{item.discrimination:.2f}"
        table.add_row(
            escape(item.id),
            str(item.answers),
            f"{item.right:.0%}",
            f"{item.difficulty:+.1f} ± {item.uncertainty:.1f}",
            discrimination,
            escape(" ".join(map(_words, item.flags))),
        )
    return table


def _words(flag: "Suspicion") -> str:
    direction = "harder" if flag.by > 0 else "easier"
    key = f"bank-flag-{flag.flag}" if flag.flag != "variant" else f"bank-flag-variant-{direction}"
    return say("en", key, choice=flag.choice, strong=flag.strong, right=flag.strong_right, by=f"{abs(flag.by):.1f}")

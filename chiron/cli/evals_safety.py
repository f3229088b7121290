"""`chiron evals safety`: how well signs of danger are found in what students write."""

import json
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from evals.safety.measured import PARTS, Share, measure

app = typer.Typer(add_completion=False)


@app.command()
def safety(
    as_json: Annotated[bool, typer.Option("--json", help="A line for each part and slice of it.")] = False,
) -> None:
    """Measure on our labelled texts how well signs of danger are found: precision and recall with 95% intervals."""
    for part in PARTS:
        found = measure(part)
        if as_json:
            for one in found:
                print(json.dumps(one.to_json()), flush=True)
            continue
        table = Table("", "recall", "precision", title=part)
        for one in found:
            table.add_row(one.of, _told(one.recall), _told(one.precision) if one.precision else "")
        Console().print(table)


def _told(share: Share) -> str:
    told = share.to_json()
    return f"{told['value']} [{told['low']}, {told['high']}] ({share.count} of {share.of})"

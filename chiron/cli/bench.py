"""`chiron bench`: what Chiron costs, as ratios measured in one run."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Annotated, Any

import typer

from chiron.app import App, open_app
from chiron.settings import Settings
from evals.bench import turns

app = typer.Typer(add_completion=False)


@app.command()
def bench(as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False) -> None:
    """Measure turns against a bare LangGraph turn beside them; takes some minutes and wants a checkout (make test)."""
    logging.getLogger().setLevel(logging.ERROR)
    report = asyncio.run(turns.measure(_opened))
    print(json.dumps(report) if as_json else "\n".join(lines(report)))


@asynccontextmanager
async def _opened(folder: Path, model: str | None) -> AsyncIterator[App]:
    async with open_app(Settings(home=folder, model=model)) as chiron:
        await chiron.warm_up()
        await chiron.model_ready()
        yield chiron


def lines(report: dict[str, Any], depth: int = 0) -> Iterator[str]:
    """A report as indented lines, a sample or ratio a line."""
    for name, value in report.items():
        start = "  " * depth + name
        if not isinstance(value, dict):
            yield f"{start}: {value:.2f}" if isinstance(value, float) else f"{start}: {value}"
        elif any(isinstance(item, dict) for item in value.values()):
            yield start
            yield from lines(value, depth + 1)
        else:
            yield f"{start}: " + ", ".join(line for line in lines(value))

"""`chiron bench`: what Chiron costs, as ratios measured in one run."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from chiron.app import App, open_app
from chiron.settings import Settings
from evals.bench import turns
from evals.bench.ingestion import BadTruth
from evals.bench.ingestion import measure as measure_papers
from evals.bench.learner import measure as measure_learner
from evals.bench.search import SIZES, measure
from evals.bench.skills import measure as measure_skills
from evals.bench.transaction import measure as measure_answer
from evals.bench.web import measure as measure_web
from prompts.catalogue import say

app = typer.Typer(add_completion=False)


AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]


@app.callback(invoke_without_command=True)
def bench(context: typer.Context, as_json: AsJson = False) -> None:
    """Measure turns against a bare LangGraph turn beside them; takes some minutes and wants a checkout (make test)."""
    logging.getLogger().setLevel(logging.ERROR)
    if context.invoked_subcommand is None:
        _show(asyncio.run(turns.measure(_opened)), as_json)


@app.command()
def search(
    sizes: Annotated[
        str, typer.Option(help="Questions of the banks, with commas between; a million takes 15 minutes and 4 GB.")
    ] = ",".join(map(str, SIZES)),
    as_json: AsJson = False,
) -> None:
    """Measure searches in banks of several sizes against a plain FTS5 query beside them."""
    wanted = sizes.split(",")
    if not all(size.strip().isdecimal() and int(size) for size in wanted):
        raise typer.BadParameter(say("en", "cli-bench-sizes"), param_hint="--sizes")
    _show(asyncio.run(measure([int(size) for size in wanted])), as_json)


@app.command()
def learner(as_json: AsJson = False) -> None:
    """Measure the learner model: its core in microseconds against a plain Elo update, and what it adds to an answer.

    The latter in milliseconds of processor and of wall time on SQLite, beside the same answer without the model.
    """
    _show({"core": measure_learner(), "answer": asyncio.run(measure_answer())}, as_json)


@app.command()
def web(as_json: AsJson = False) -> None:
    """Measure the page in Chromium against a page that only appends text: load, streaming, long talks, 200 streams."""
    _show(asyncio.run(measure_web(_opened)), as_json)


@app.command()
def ingestion(
    papers: Annotated[
        Path,
        typer.Option(exists=True, file_okay=False, help="A folder of papers, each with its truth in NAME.gold.json."),
    ] = Path("papers"),
    copies: Annotated[
        Literal["scan", "photo"] | None, typer.Option(help="Read scans or photos of the PDF files in their place.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Measure reading papers against what was set down by hand, beside plain text of pypdfium2 and of pdfplumber."""
    try:
        report = measure_papers(papers, copies=copies or "")
    except BadTruth as error:
        raise typer.BadParameter(str(error), param_hint="--papers") from error
    _show(report, as_json)


@app.command()
def skills(
    papers: Annotated[
        Path | None, typer.Option(exists=True, file_okay=False, help="A folder of more papers whose skills are known.")
    ] = None,
    home: Annotated[
        Path | None,
        typer.Option(exists=True, file_okay=False, help="A home whose bank and vectors to take; else they are made."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Measure the subjects and skills that the questions of papers get, by words alone and with meanings."""
    _show(asyncio.run(measure_skills(papers, home)), as_json)


def _show(report: dict[str, Any], as_json: bool) -> None:
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

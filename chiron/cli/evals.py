"""`chiron evals`: how good parts of Chiron are, on data that anyone may bring."""

import asyncio
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from chiron.cli import evals_injection, evals_run, evals_safety, evals_tutoring
from chiron.home import open_home, opened_meaning
from chiron.settings import load_settings
from evals.search.asked import Share, found_rightly, read_exactly
from evals.search.labels import THIRDS, UNREAD
from prompts.catalogue import say
from tools.search.service import Search
from tools.search.topics import TopicIndex

if TYPE_CHECKING:
    from evals.learner.simulate import Outcome

app = typer.Typer(add_completion=False)
app.add_typer(evals_tutoring.app)
app.add_typer(evals_safety.app)
app.add_typer(evals_run.app)
app.add_typer(evals_injection.app)


@app.callback(help="Measure parts of Chiron on data of your own.")
def _group() -> None:
    pass


@app.command()
def search(
    data: Annotated[Path, typer.Option("--data", help="A BEIR folder: corpus.jsonl, queries.jsonl, qrels/*.tsv.")],
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False,
    run: Annotated[Path | None, typer.Option("--run", help="Write the rankings here, as TREC has runs.")] = None,
) -> None:
    """Measure search by words, by meaning, and by both: nDCG@10, recall@100, MRR@10 and P@5 in percent."""
    # numpy and the embedding model: the other commands of this group need neither
    from evals.search.beir import NotBeir, read
    from evals.search.meaning import windows
    from evals.search.run import search as search_all
    from store.embeddings import open_embedder, prepare

    try:
        collection = read(data)
    except NotBeir as error:
        _refuse(say("en", "cli-not-beir", path=str(error.path), reason=error.reason))
    models = load_settings().home / "models"
    asyncio.run(prepare(models, fetching=True))
    embedder = open_embedder(models, threads=os.cpu_count() or 1)
    if embedder is None:
        print(f"chiron: {say('en', 'cli-no-embeddings')}", file=sys.stderr)
    with Progress(console=Console(stderr=True), transient=True) as progress:
        total = sum(len(list(windows(passage))) for passage in collection.passages)
        bar = progress.add_task("passages", total=total if embedder else 0)
        runs = search_all(collection, embedder, lambda done: progress.advance(bar, done))
    if run is not None:
        with run.open("w", encoding="utf-8") as file:
            for one in runs:
                one.write(file)
    rows = [one.to_json(collection) for one in runs]
    if as_json:
        print(json.dumps({"runs": rows, "model": embedder and embedder.card.id, "queries": len(collection.queries)}))
        return
    table = Table(*rows[0])
    for row in rows:
        table.add_row(*(str(value) for value in row.values()))
    Console().print(table)


@app.command()
def learner(
    data: Annotated[Path, typer.Option("--data", help="CSV: student,question,skills,correct,time and perhaps split.")],
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False,
    predictions: Annotated[Path | None, typer.Option("--predictions", help="Write row,p of our model here.")] = None,
) -> None:
    """Measure how well answers are predicted, beside simpler models: AUC, RMSE, log-loss, calibration, cold starts."""
    # numpy, as above
    from evals.learner.log import NotALog, read
    from evals.learner.run import Scored
    from evals.learner.run import runs as run_all

    try:
        log = read(data)
    except NotALog as error:
        _refuse(say("en", "evals-log-wrong", path=str(data), reason=say("en", error.key, **error.values)))
    except OSError:
        _refuse(say("en", "evals-log-unreadable", path=str(data)))
    if predictions is not None and not os.access(predictions if predictions.exists() else predictions.parent, os.W_OK):
        _refuse(say("en", "evals-unwritable", path=str(predictions)))
    scored = Scored.of(log)
    runs = run_all(log)
    if predictions is not None:
        predictions.write_text("".join(runs[0].to_csv(scored)), "utf-8")
    rows = [one.to_json(scored) for one in runs]
    if as_json:
        print(json.dumps({"runs": rows, "rows": len(log.answers), "scored": len(scored.rows)}))
        return
    measured = ("auc", "rmse", "log_loss", "ece")
    table = Table("", *measured, *(f"auc, {name.replace('_', ' ')}" for name in scored.slices), "seconds")
    for one, row in zip(runs, rows, strict=True):
        slices = [part.to_json()["auc"] for part in one.slices(scored).values()]
        table.add_row(one.name, *(str(row[name]) for name in measured), *map(str, slices), f"{one.seconds:.1f}")
    Console().print(table)


def _refuse(sentence: str) -> NoReturn:
    print(f"chiron: {sentence}", file=sys.stderr)
    raise typer.Exit(2)


@app.command()
def simulate(
    learners: Annotated[int, typer.Option(min=1, max=100_000, help="Simulated learners, of 60 answers each.")] = 1000,
    seed: Annotated[int, typer.Option(help="Another school for another number.")] = 1,
    as_json: Annotated[bool, typer.Option("--json", help="A policy a line.")] = False,
    plots: Annotated[Path | None, typer.Option(help="A folder for pictures; needs the extra `evals`.")] = None,
) -> None:
    """Let simulated learners practise with our choice of questions, and with others beside it."""
    # the learner model, and with it the store: the other commands of this group need neither
    from evals.learner.policies import POLICIES
    from evals.learner.simulate import simulate as practise
    from evals.learner.world import Size

    draw = None if plots is None else _plots()
    outcomes = []
    for policy in POLICIES:
        outcomes.append(practise(Size(learners=learners, seed=seed), policy))
        if as_json:
            print(json.dumps(outcomes[-1].to_json()), flush=True)
    if not as_json:
        rows = [one.to_json() for one in outcomes]
        table = Table(*rows[0])
        for row in rows:
            table.add_row(*map(str, row.values()))
        Console().print(table)
    for path in draw(outcomes, plots) if draw and plots else ():
        print(path, file=sys.stderr)


def _plots() -> "Callable[[Sequence[Outcome], Path], list[Path]]":
    try:
        # an extra, and slow to import
        from evals.learner.plots import draw
    except ModuleNotFoundError:
        _refuse(say("en", "evals-no-plots"))
    return draw


@app.command()
def requests(
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False,
    misses: Annotated[
        bool, typer.Option("--misses", help="Tell what is less than right, but not of what is held back.")
    ] = False,
) -> None:
    """Measure on our labelled requests: constraints that are exact, and P@5 of topics, in percent."""
    rows = asyncio.run(_requests(misses))
    if as_json:
        print(json.dumps({name: [row for measure, row in rows if measure == name] for name in ("requests", "topics")}))
        return
    table = Table("measure", "search", "third", "percent", "count")
    for measure, row in rows:
        table.add_row(measure, str(row.get("search", "")), *(str(row[name]) for name in ("third", "percent", "count")))
    Console().print(table)


async def _requests(misses: bool) -> list[tuple[str, dict[str, str | float | int]]]:
    """The figures as rows, each with the name of its set: the one held back among them."""
    settings = load_settings()
    shares: list[tuple[str, dict[str, str], Share]] = []
    async with open_home(settings) as store, opened_meaning(settings, store) as meaning:
        topics = TopicIndex(await store.questions.subjects(), await store.questions.skills())
        ways = {"keyword": Search()} | ({"fused": Search(meaning=meaning)} if meaning.ready else {})
        for third in THIRDS:
            shares.append(("requests", {}, read_exactly(topics, third)))
            for way, found_by in ways.items():
                shares.append(("topics", {"search": way}, await found_rightly(store, topics, found_by, third)))
        shares += (("requests", {}, read_exactly(topics, unread)) for unread in UNREAD)
    for measure, _, share in shares if misses else []:
        for text, fault in share.misses if share.third not in (THIRDS[-1], *UNREAD) else ():
            print(f"{measure}: {text}: {fault}", file=sys.stderr)
    return [(measure, {**more, **share.to_json()}) for measure, more, share in shares]

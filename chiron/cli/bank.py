"""`chiron bank`: load, check, list and try questions."""

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any, TypeVar

import typer
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from chiron.cli import bank_report
from chiron.home import BANK_FACT, WITHOUT_BANK, make_home, open_home
from chiron.settings import load_settings
from prompts.catalogue import say
from store import Store, bank
from store.questions import Question
from store.records import LoadResult, QuestionFilter
from tools.exchange.cases import read_cases
from tools.exchange.duplicates import duplicates as find_duplicates
from tools.exchange.files import Contents, csv_template, read_file
from tools.exchange.forms import FormError
from tools.exchange.listing import brief, full
from tools.exchange.schema import question_schema

app = typer.Typer(no_args_is_help=True, add_completion=False, help="Load, check, list and try questions.")

app.command()(bank_report.report)

AsJson = Annotated[bool, typer.Option("--json", help="JSON on standard output and nothing else there.")]
QuestionFile = Annotated[
    Path,
    typer.Argument(help='JSON Lines or CSV, "-" for standard input.', allow_dash=True, metavar="FILE"),
]
_BATCH = 500
_Item = TypeVar("_Item")


@app.command()
def load(
    file: QuestionFile,
    only: Annotated[bool, typer.Option("--only", help="Leave the bundled bank out of this home.")] = False,
    draft: Annotated[bool, typer.Option("--draft", help="Keep the questions from students for now.")] = False,
    as_json: AsJson = False,
) -> None:
    """Load questions from a file: JSON Lines (`chiron bank schema`) or CSV (`chiron bank schema --csv`).

    Questions are known by their id: loaded again, they are updated in place. A line that cannot be read is told with
    its reason, and the rest is loaded; the exit code is then 1.
    """
    contents = read_file(file, draft=draft)
    done = asyncio.run(_load(contents, only=only))
    rejected = [asdict(item) for item in contents.rejected]
    if as_json:
        _print_json({**asdict(done), "rejected": rejected})
    else:
        print(say("en", "bank-loaded", loaded=done.loaded, updated=done.updated, unchanged=done.unchanged))
        for item in contents.rejected:
            print(say("en", "bank-rejected", line=item.line, reason=item.reason))
    raise typer.Exit(1 if rejected else 0)


async def _load(contents: Contents, *, only: bool) -> LoadResult:
    settings = load_settings()
    if only:
        make_home(settings)
        store = await Store.open(settings.database)
        try:
            await _leave_bank_out(store)
            return await _load_into(store, contents)
        finally:
            await store.close()
    async with open_home(settings) as store:
        return await _load_into(store, contents)


async def _load_into(store: Store, contents: Contents) -> LoadResult:
    with _progress("bank-loading", len(contents.questions)) as advance:
        return await store.questions.load(_told(contents.questions, advance), now=datetime.now(UTC))


async def _leave_bank_out(store: Store) -> None:
    """Keep this home without the bundled bank; questions of it that were loaded retire and keep their attempts."""
    async with store.transaction():
        if await store.facts.get(BANK_FACT) not in (None, WITHOUT_BANK):
            await store.questions.retire([question.id for question in bank.questions()])
        await store.facts.set(BANK_FACT, WITHOUT_BANK)


@app.command(name="list")
def list_questions(
    with_all: Annotated[bool, typer.Option("--full", help="With stem, options, key, hints and explanation.")] = False,
    subject: Annotated[str | None, typer.Option(help="Only this subject.")] = None,
    as_json: AsJson = False,
) -> None:
    """List the published questions of this home, in the order of loading."""
    asyncio.run(_list(full if with_all else brief, subject, as_json))


async def _list(shape: Callable[[Question], dict[str, Any]], subject: str | None, as_json: bool) -> None:
    where = QuestionFilter(subjects=(subject,) if subject else (), classes=None)
    console = Console()
    count = 0
    async with open_home(load_settings()) as store:
        async for question in _published(store, where):
            count += 1
            if as_json:
                _print_json(shape(question))
            elif shape is full:
                console.print_json(data=shape(question))
            else:
                level = say("en", f"level-{question.level}")
                console.print(escape(f"{question.id}  [{question.kind}, {level}]  {question.section}"))
    if not as_json:
        print(say("en", "bank-listed", count=count))


@app.command()
def schema(
    csv: Annotated[bool, typer.Option("--csv", help="A CSV template file with examples instead.")] = False,
) -> None:
    """Print the JSON Schema of a question, or a CSV file to start from."""
    print(csv_template() if csv else json.dumps(question_schema(), indent=2), end="" if csv else "\n")


@app.command()
def check(
    file: Annotated[
        Path | None,
        typer.Argument(
            help='A file of questions, "-" for standard input; without one, the bundled bank.',
            allow_dash=True,
            metavar="FILE",
        ),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Prove keys, and look for whatever else is wrong with questions. Exit code 1 when there is a defect.

    The bundled bank is held to more than a file of your own: proofs, three hints, feedback on every wrong option.
    """
    from tools.exchange.checks import whole  # sympy takes 2 s to load, and the other commands do not need it

    if file is None:
        questions = list(bank.questions())
        contents = Contents(questions=questions)
    else:
        contents = read_file(file)
    with _progress("bank-checking", len(contents.questions)) as advance:
        defects = (
            whole.check_bank(contents.questions, advance) if file is None else whole.check_contents(contents, advance)
        )
    checked = len(contents.questions) + len(contents.rejected)
    if as_json:
        _print_json({"checked": checked, "defects": [asdict(item) for item in defects]})
    else:
        _show_defects(checked, [(item.id, item.place, item.message) for item in defects])
    raise typer.Exit(1 if defects else 0)


def _show_defects(checked: int, defects: list[tuple[str, str, str]]) -> None:
    table = Table(*(say("en", f"bank-column-{name}") for name in ("id", "place", "message")))
    for row in defects:
        table.add_row(*map(escape, row))
    if defects:
        Console().print(table)
    print(say("en", "bank-checked", checked=checked, defects=len(defects)))


@app.command()
def duplicates(
    file: Annotated[
        Path | None,
        typer.Argument(
            help='A file of questions, "-" for standard input; without one, the questions of this home.',
            allow_dash=True,
            metavar="FILE",
        ),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Find questions of different families that ask the same, by text, numbers, options and key together.

    A pair with "same_key": false is the same question with another key: one of them is wrong. Exit code 1 when there
    is a pair.
    """
    questions = asyncio.run(_questions()) if file is None else read_file(file).questions
    found = find_duplicates(questions)
    stems = {question.id: question.stem for question in questions}
    for pair in found:
        if as_json:
            _print_json(asdict(pair))
            continue
        print(say("en", "bank-duplicate" if pair.same_key else "bank-duplicate-other-key", likeness=f"{pair.text:.0%}"))
        for id in pair.ids:
            print(f"  {id}: {' '.join(stems[id].split())}")
    if not as_json:
        print(say("en", "bank-duplicates", checked=len(questions), pairs=len(found)))
    raise typer.Exit(1 if found else 0)


@app.command()
def topics(
    file: Annotated[
        Path | None,
        typer.Argument(
            help='A file of questions, "-" for standard input; without one, the questions of this home.',
            allow_dash=True,
            metavar="FILE",
        ),
    ] = None,
    count: Annotated[int | None, typer.Option(min=1, help="How many topics; by default as many as fit.")] = None,
    picture: Annotated[
        Path | None, typer.Option("--map", help="Where to draw the map (SVG); by default topics.svg in the home.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Group questions by what they speak of, name the groups, and draw a map: for a bank that names no topics."""
    from store.embeddings import open_embedder, prepare  # these two need numpy and much more
    from tools.exchange.clusters import map_of

    settings = load_settings()
    make_home(settings)
    questions = asyncio.run(_questions()) if file is None else read_file(file).questions
    models = settings.home / "models"
    asyncio.run(prepare(models, fetching=False))
    embedder = open_embedder(models, threads=os.cpu_count() or 1)
    found = map_of(questions, embed=embedder.embed if embedder else None, count=count)
    target = picture or settings.home / "topics.svg"
    target.write_text(found.svg(), "utf-8")
    for topic in found.topics:
        if as_json:
            _print_json({"name": topic.name, "questions": len(topic.ids), "examples": topic.examples, "ids": topic.ids})
        else:
            print(say("en", "bank-topic", name=topic.name, count=len(topic.ids)))
            print(*(f"  {example}" for example in topic.examples), sep="\n")
    if as_json:
        by = "meaning" if embedder else "words"
        _print_json({"topics": len(found.topics), "questions": len(questions), "by": by, "map": str(target)})
    else:
        print(say("en", "bank-topics", topics=len(found.topics), count=len(questions), path=str(target)))
        if embedder is None:
            print(say("en", "bank-topics-by-words"))


async def _questions() -> list[Question]:
    async with open_home(load_settings()) as store:
        return [question async for question in _published(store, QuestionFilter(classes=None))]


async def _published(store: Store, where: QuestionFilter) -> AsyncIterator[Question]:
    ids = [summary.id for summary in await store.questions.select(where, limit=None)]
    for start in range(0, len(ids), _BATCH):
        for question in await store.questions.many(ids[start : start + _BATCH]):
            yield question


@app.command()
def grade(
    cases: Annotated[
        Path,
        typer.Argument(help='Lines {"question", "response"}; "-": standard input.', allow_dash=True, metavar="CASES"),
    ],
    as_json: AsJson = False,
) -> None:
    """Try answers against questions before publishing them: what the grader says, a line for each case.

    A wrong answer is no error. A line that cannot be read is graded "unreadable" with the reason, and the exit code
    is 1.
    """
    data = sys.stdin.buffer.read() if str(cases) == "-" else cases.read_bytes()
    raise typer.Exit(asyncio.run(_grade(data, as_json)))


async def _grade(data: bytes, as_json: bool) -> int:
    from tools.practice.grading import Grader  # starts a worker with sympy, and the other commands do not need it

    failed, grader = 0, Grader()
    try:
        for case in read_cases(data):
            if isinstance(case, FormError):
                failed = 1
                result, feedback = "unreadable", case.reason
            else:
                verdict = await grader.grade(case.question, case.response)
                result, feedback = verdict.result, verdict.feedback
            if as_json:
                _print_json({"result": result, "feedback": feedback})
            else:
                print(f"{result}: {feedback}", flush=True)
    finally:
        await grader.close()
    return failed


def _print_json(value: object) -> None:
    print(json.dumps(value), flush=True)


@contextmanager
def _progress(sentence: str, total: int) -> Iterator[Callable[[int], None]]:
    """A bar on standard error, where that is a terminal; gives what to tell it."""
    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(say("en", sentence), total=total)
        yield lambda more: bar.advance(task, more)


def _told(items: Iterable[_Item], advance: Callable[[int], None]) -> Iterator[_Item]:
    for item in items:
        yield item
        advance(1)

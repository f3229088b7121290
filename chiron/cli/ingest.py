"""`chiron ingest`: papers are taken in, or tried with `--dry-run`."""

import asyncio
import json
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from chiron.cli.ingesting import Order, take_in
from chiron.cli.words import sentence
from chiron.settings import load_settings
from prompts.catalogue import say
from store.columns import Json
from tools.ingestion.convert import convert
from tools.ingestion.errors import Refused
from tools.ingestion.extra import is_installed
from tools.ingestion.found import FoundQuestion
from tools.ingestion.intake import look
from tools.ingestion.paper import Box, Paper
from tools.ingestion.segment import Segmented, match_key, segment
from tools.ingestion.wording import refusal, remark

AT_ONCE = 2
"""Files that are read side by side, each in a process of its own."""

app = typer.Typer(add_completion=False)


@dataclass(frozen=True)
class _Outcome:
    """What came of a file: its questions, or the sentence that says why it has none."""

    file: str
    found: Segmented | None = None
    refused: str = ""
    remarks: tuple[str, ...] = ()


@app.command()
def ingest(
    files: Annotated[list[Path], typer.Argument(metavar="FILES...", help="Papers, or folders of them.")],
    *,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Print what is found and store nothing.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="A JSON object a line.")] = False,
    key: Annotated[Path | None, typer.Option(metavar="FILE", help="The answers, where they are a file apart.")] = None,
    password: Annotated[str | None, typer.Option(help="What opens the files that are locked.")] = None,
    class_name: Annotated[str | None, typer.Option("--class", metavar="NAME", help="The class they are for.")] = None,
    for_all: Annotated[bool, typer.Option("--for-all", help="They are for everybody.")] = False,
    teacher: Annotated[str | None, typer.Option(metavar="NAME", help="Who sends them: a name, id or handle.")] = None,
    publish_sure: Annotated[bool, typer.Option("--publish-sure", help="Publish what needs no person.")] = False,
    report: Annotated[Path | None, typer.Option(metavar="FILE", help="Write a page about all of them.")] = None,
) -> None:
    """Take in papers: PDF, Office, web and text files, scans and photos. Exit 1 where one is refused.

    Their questions wait for the class's teacher, and their passages can be quoted. Stopped and run again it goes on.
    """
    if not is_installed():
        print(f"chiron: {say('en', 'ingestion-no-extra')}", file=sys.stderr)
        raise typer.Exit(2)
    stored: dict[str, object] = {"--class": class_name, "--for-all": for_all, "--teacher": teacher}
    stored |= {"--publish-sure": publish_sure, "--report": report}
    _check_options(stored if dry_run else {})
    papers = [path for path in _papers(files) if key is None or path.resolve() != key.resolve()]
    if dry_run:
        refused = asyncio.run(_ingest(papers, key, password, as_json=as_json))
    elif for_all == (class_name is not None):
        raise typer.BadParameter(say("en", "ingestion-for-whom"), param_hint="--class")
    else:
        order = Order(
            papers=papers,
            class_name=class_name,
            teacher=teacher,
            key=key,
            password=password,
            publish_sure=publish_sure,
            as_json=as_json,
            report=report,
        )
        refused = asyncio.run(take_in(load_settings(), order))
    if refused:
        raise typer.Exit(1)


def _check_options(stored: Mapping[str, object]) -> None:
    """Wrong use where an option is given that needs papers to be stored."""
    for option, value in stored.items():
        if value:
            raise typer.BadParameter(say("en", "ingestion-only-stored", option=option), param_hint=option)


def _papers(paths: Sequence[Path]) -> Iterator[Path]:
    """The files in their order, those of folders by name; what Office and systems put beside them left out."""
    for path in paths:
        if path.is_dir():
            inside = (found for found in sorted(path.rglob("*")) if found.is_file())
            yield from (one for one in inside if not one.name.startswith(("~$", ".")))
        else:
            yield path


async def _ingest(papers: Sequence[Path], key: Path | None, password: str | None, *, as_json: bool) -> int:
    """How many files were refused."""
    refused = 0
    questions: list[FoundQuestion] = []
    answers: Paper | None = None
    if key is not None:
        outcome, answers = await _read(key, password)
        refused += _told(outcome, as_json=as_json)
    free = asyncio.Semaphore(AT_ONCE)
    async with asyncio.TaskGroup() as group:
        for task in [group.create_task(_outcome(path, answers, password, free)) for path in papers]:
            outcome = await task
            refused += _told(outcome, as_json=as_json)
            questions += outcome.found.questions if outcome.found else ()
    if not as_json:
        keyed = sum(one.answer is not None for one in questions)
        unsure = sum(bool(one.flags) for one in questions)
        Console().print(say("en", "ingestion-summary", questions=len(questions), keyed=keyed, unsure=unsure))
    return refused


async def _outcome(path: Path, answers: Paper | None, password: str | None, free: asyncio.Semaphore) -> _Outcome:
    async with free:
        outcome, paper = await _read(path, password)
    if paper is None:
        return outcome
    found = segment(paper, file=str(path))
    if answers is not None:
        found = match_key(found, answers)
    strays = ", ".join(entry.number for entry in found.stray)
    told = [] if found.questions else [say("en", "ingestion-none-found")]
    told += [say("en", "ingestion-stray", numbers=strays)] if strays else []
    return _Outcome(file=outcome.file, found=found, remarks=(*outcome.remarks, *told))


async def _read(path: Path, password: str | None) -> tuple[_Outcome, Paper | None]:
    """The document, and what is to be told of reading it."""
    try:
        with TemporaryDirectory(prefix="chiron-ingest-") as folder:
            paper = await convert(look(path, path.name), Path(folder), password=password, pictures=False)
    except Refused as error:
        return _Outcome(file=str(path), refused=refusal(error, "en")), None
    except OSError as error:
        return _Outcome(file=str(path), refused=sentence(error)), None
    return _Outcome(file=str(path), remarks=tuple(remark(each, "en") for each in paper.remarks)), paper


def _told(outcome: _Outcome, *, as_json: bool) -> bool:
    """Print what came of a file; whether it was refused."""
    shown = os.fsencode(outcome.file).decode(errors="replace")
    for said in outcome.remarks:
        print(f"{shown}: {said}", file=sys.stderr)
    if outcome.refused:
        line = {"file": outcome.file, "refused": outcome.refused}
        print(json.dumps(line) if as_json else f"{shown}: {outcome.refused}", flush=True)
    elif outcome.found is not None and as_json:
        for question in outcome.found.questions:
            print(json.dumps(_row(outcome.file, question)), flush=True)
    elif outcome.found is not None and outcome.found.questions:
        _show(shown, outcome.found.questions)
    return bool(outcome.refused)


def _row(file: str, question: FoundQuestion) -> Json:
    return {
        "file": file,
        "number": question.number,
        "section": question.section,
        "page": question.page,
        "box": _corners(question.box),
        "kind": question.kind.value,
        "stem": question.stem,
        "options": [asdict(option) for option in question.options],
        "answer": question.answer,
        "marks": question.marks,
        "flags": list(question.flags),
    }


def _corners(box: Box | None) -> list[float] | None:
    return [round(side, 1) for side in (box.left, box.top, box.right, box.bottom)] if box else None


def _show(file: str, questions: Sequence[FoundQuestion]) -> None:
    table = Table(title=file, expand=True)
    for head in ("number", "page", "question", "options", "answer", "marks", "look at"):
        table.add_column(head, no_wrap=head == "question", overflow="ellipsis", ratio=1 if head == "question" else None)
    for one in questions:
        table.add_row(
            one.number if one.section == 1 else f"{one.section}: {one.number}",
            str(one.page or ""),
            " ".join(one.stem.split()),
            " ".join(option.label for option in one.options),
            one.answer or "",
            "" if one.marks is None else f"{one.marks:g}",
            ", ".join(say("en", f"flag-{flag}") for flag in one.flags),
        )
    Console(markup=False).print(table)

"""`chiron search`: find questions by what a student would ask for."""

import asyncio
import json
import sys
from collections.abc import Iterator
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from chiron.home import open_home, opened_meaning
from chiron.settings import load_settings
from prompts.catalogue import say
from tools.exchange.files import json_value
from tools.search.request import SearchRequest, parse_request
from tools.search.service import Found, Search
from tools.search.topics import TopicIndex

NOBODY = ""
"""A search on the command line is nobody's: there is no one who could have seen a question."""

SHOWN = ("id", "family", "subject", "chapter", "section", "skills", "kind", "difficulty", "level", "stem")

app = typer.Typer(add_completion=False)


@app.command()
def search(
    text: Annotated[str, typer.Argument(help='What is wanted, or "-" for lines {"id", "text"} on standard input.')],
    as_json: Annotated[bool, typer.Option("--json", help="A JSON object a line.")] = False,
) -> None:
    """Find questions: "5 medium questions on derivatives, no multiple choice". Exit 1 where a line was left out."""
    if asyncio.run(_search(text, as_json)):
        raise typer.Exit(1)


async def _search(text: str, as_json: bool) -> int:
    """How many lines of standard input were no requests."""
    unread = 0
    settings = load_settings()
    async with open_home(settings) as store, opened_meaning(settings, store) as meaning:
        topics = TopicIndex(await store.questions.subjects(), await store.questions.skills())
        for number, asked in enumerate(_requests(text), 1):
            if asked is None:
                print(f"chiron: {say('en', 'cli-bad-request', line=number)}", file=sys.stderr)
                unread += 1
                continue
            request_id, words = asked
            request = parse_request(words, topics)
            found = await Search(meaning=meaning).find_for(store, request, user_id=NOBODY, locale="en")
            extra = {} if request_id is None else {"request": request_id}
            if as_json:
                for line in _lines(request, found):
                    print(json.dumps({**extra, **line}), flush=True)
            else:
                _show(found)
    return unread


def _requests(text: str) -> Iterator[tuple[Any, str] | None]:
    """Ids and texts; None for a line that is no request."""
    if text != "-":
        yield None, text
        return
    for line in sys.stdin.buffer:
        if line.strip():
            form = json_value(line)
            fits = isinstance(form, dict) and "id" in form and isinstance(form.get("text"), str)
            yield (form["id"], form["text"]) if isinstance(form, dict) and fits else None


def _lines(request: SearchRequest, found: Found) -> Iterator[dict[str, Any]]:
    for hit in found.hits:
        question = hit.question._asdict()
        yield {**{name: question[name] for name in SHOWN}, "score": hit.score, "why": hit.why}
    yield {
        "asked": found.asked,
        "found": len(found.hits),
        "constraints": request.to_json(),
        "nearest": found.requests,
        "note": found.note,
    }


def _show(found: Found) -> None:
    console = Console()
    table = Table("level", "kind", "topic", "question", "why")
    for hit in found.hits:
        q = hit.question
        table.add_row(q.level, q.kind, q.section or q.chapter, q.stem, ", ".join(hit.why))
    if found.hits:
        console.print(table)
    if found.note:
        console.print(found.note)
    for offer in found.requests:
        console.print(f"- {offer}")

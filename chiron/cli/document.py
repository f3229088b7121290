"""`chiron document`: the papers that were sent, and the end of one."""

import asyncio
import json
from typing import Annotated

import typer

from chiron.cli.people import AS_JSON
from chiron.home import open_home
from chiron.settings import load_settings
from prompts.catalogue import say
from store import Files, Store
from store.columns import Json
from store.documents import Document
from store.errors import NotFound
from tools.ingestion.forgetting import delete_document

app = typer.Typer(add_completion=False, no_args_is_help=True)


@app.callback()
def document() -> None:
    """The papers that were sent, and the end of one."""


@app.command("list")
def list_documents(
    of: Annotated[str, typer.Option("--class", help="Only those of a class, by its name.")] = "",
    as_json: AS_JSON = False,
) -> None:
    """Print all papers, the latest first, with their classes and how many questions were found and published."""
    for one in asyncio.run(_listed(of)):
        if as_json:
            print(json.dumps(one, ensure_ascii=False), flush=True)
        else:
            counts = f"{one['published']}/{one['questions']}"
            print("\t".join([one["document"], one["name"], one["class"] or "", one["status"], counts, one["sent"]]))


async def _listed(of: str) -> list[Json]:
    async with open_home(load_settings()) as store:
        if of and await store.classes.called(" ".join(of.split())) is None:
            raise NotFound("class", of)
        rows = [await _told(store, one) for one in await store.documents.all()]
        return [row for row in rows if not of or (row["class"] or "").casefold() == " ".join(of.split()).casefold()]


@app.command()
def delete(
    name: Annotated[str, typer.Argument(metavar="PAPER", help="Its name, or its id.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    as_json: AS_JSON = False,
) -> None:
    """Delete a paper with its file, and the questions and notes from it. What students answered stays."""
    gone = asyncio.run(_delete(name, yes=yes))
    if as_json:
        print(json.dumps({**gone, "deleted": True}, ensure_ascii=False))
    else:
        print(say("en", "ingestion-deleted", name=gone["name"]))


async def _delete(said: str, *, yes: bool) -> Json:
    settings = load_settings()
    async with open_home(settings) as store:
        found = await _the_one(store, said)
        told = await _told(store, found)
        if not yes:
            day = found.created_at.date().isoformat()
            asked = say("en", "ingestion-delete-asked", name=found.name, day=day, questions=told["questions"])
            typer.confirm(asked, abort=True, err=True)
        await delete_document(store, Files(settings.home / "files"), found.id)
        return told


async def _the_one(store: Store, said: str) -> Document:
    """The document of an id or a name; raises NotFound, and where several are called so, Exit."""
    documents = await store.documents.all()
    wanted = said.strip().casefold()
    found = [one for one in documents if one.id == said.strip()]
    found = found or [one for one in documents if one.name.casefold() == wanted]
    if not found:
        raise NotFound("paper", said)
    if len(found) > 1:
        ids = ", ".join(one.id for one in found)
        raise typer.BadParameter(say("en", "cli-several-documents", name=said, count=len(found), ids=ids))
    return found[0]


async def _told(store: Store, one: Document) -> Json:
    drafts = [draft for draft in await store.drafts.of(one.id) if draft.state != "dropped"]
    school_class = await store.classes.get(one.class_id) if one.class_id else None
    return {
        "document": one.id,
        "name": one.name,
        "class": school_class.name if school_class else None,
        "alone": one.conversation_id is not None,
        "user": one.user_id,
        "status": one.status,
        "questions": len(drafts),
        "published": sum(draft.state == "published" for draft in drafts),
        "sent": one.created_at.isoformat(),
    }

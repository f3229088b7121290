"""`chiron safety`: what adults have to know of students who may be in danger."""

import asyncio
import json

import typer

from chiron.cli.people import AS_JSON
from chiron.home import open_home
from chiron.settings import load_settings
from prompts.catalogue import say
from store import DangerSign, Store, User
from store.columns import Json

app = typer.Typer(add_completion=False, no_args_is_help=True)


@app.callback()
def safety() -> None:
    """Students who may be in danger: whether an adult was told, and has seen it."""


@app.command("list")
def list_signs(as_json: AS_JSON = False) -> None:
    """Print all signs of danger that an adult was or is to be told of, the latest first; the words are not printed."""
    found = asyncio.run(_listed())
    if not found and not as_json:
        print(say("en", "safety-none"))
    for one in found:
        if as_json:
            print(json.dumps(one, ensure_ascii=False), flush=True)
        else:
            print("\t".join([one["at"], one["level"], one["category"], one["name"] or one["user"], one["state"]]))


async def _listed() -> list[Json]:
    async with open_home(load_settings()) as store:
        return [await _told(store, sign) for sign in await store.signs.all()]


async def _told(store: Store, sign: DangerSign) -> Json:
    student = await store.users.get(sign.user_id)
    classes = [one.school_class.name for one in await store.classes.of(student.id) if one.role == "student"]
    seen_by: User | None = await store.users.get(sign.seen_by) if sign.seen_by else None
    return {
        "sign": sign.seq,
        "at": sign.at.isoformat(),
        "level": sign.level,
        "category": sign.category,
        "user": student.id,
        "name": student.name,
        "classes": classes,
        "of_staff": sign.of_staff,
        "state": "seen" if sign.seen_at else "told" if sign.told_at else "waiting",
        "told_at": sign.told_at.isoformat() if sign.told_at else None,
        "seen_at": sign.seen_at.isoformat() if sign.seen_at else None,
        "seen_by": (seen_by.name or seen_by.id) if seen_by else None,
    }

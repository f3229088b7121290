"""`chiron user`: accounts of teachers, admins and students, and links that open their page."""

import asyncio
import json
import secrets
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Annotated

import typer

from chiron.cli.people import AS_JSON, fit_name, the_one
from chiron.home import open_home
from chiron.settings import Settings, load_settings
from prompts.catalogue import say
from store import Store, User
from store.columns import Json

GOOD_FOR = timedelta(days=3)
"""Of a link that opens somebody's page: long enough to be sent and found."""
_BYTES = 24


class Role(StrEnum):
    """What somebody is everywhere; whom they teach, their classes tell."""

    STUDENT = "student"
    TEACHER = "teacher"
    ADMIN = "admin"


Name = Annotated[str, typer.Argument(help="Their name, or for an account that is there, their id or handle.")]

app = typer.Typer(add_completion=False, no_args_is_help=True)


@app.callback()
def user() -> None:
    """Teachers, admins and students: their accounts, and links that open their page."""


@app.command()
def add(
    name: Name,
    role: Annotated[Role, typer.Option(help="What they are.")] = Role.STUDENT,
    as_json: AS_JSON = False,
) -> None:
    """Make an account and print the link that opens the web page as this person, once."""
    _print_link(*asyncio.run(_add(fit_name(name), role)), as_json=as_json)


async def _add(name: str, role: Role) -> tuple[User, str]:
    settings, now = load_settings(), datetime.now(UTC)
    async with open_home(settings) as store, store.transaction():
        made = await store.users.add(name, roles=frozenset({role.value}), now=now)
        return made, await _link_of(store, settings, made, now)


@app.command()
def link(name: Name, as_json: AS_JSON = False) -> None:
    """Print a new link that opens the web page as this person, once; links from before are good no more."""
    _print_link(*asyncio.run(_link(name)), as_json=as_json)


async def _link(name: str) -> tuple[User, str]:
    settings = load_settings()
    async with open_home(settings) as store:
        found = await the_one(store, name, "user")
        return found, await _link_of(store, settings, found, datetime.now(UTC))


async def _link_of(store: Store, settings: Settings, person: User, now: datetime) -> str:
    token = secrets.token_urlsafe(_BYTES)
    await store.login_links.offer(person.id, token, now=now, good_for=GOOD_FOR)
    return f"{settings.page}/#/enter/{token}"


def _print_link(person: User, address: str, *, as_json: bool) -> None:
    if as_json:
        told = {"user": person.id, "name": person.name, "roles": sorted(person.roles)}
        print(json.dumps({**told, "login_link": address, "days": GOOD_FOR.days}, ensure_ascii=False))
    else:
        print(say("en", "cli-login-link", name=person.name or person.id, link=address, days=GOOD_FOR.days))


@app.command("list")
def list_users(
    role: Annotated[Role | None, typer.Option(help="Only those who are this.")] = None, as_json: AS_JSON = False
) -> None:
    """Print everybody, with their roles, handles and classes."""
    for one in asyncio.run(_listed(role)):
        if as_json:
            print(json.dumps(one, ensure_ascii=False), flush=True)
        else:
            classes = ", ".join(each["name"] for each in one["classes"])
            handles = ", ".join(":".join(each) for each in one["handles"])
            print("\t".join([one["user"], one["name"], ", ".join(one["roles"]), classes, handles]))


async def _listed(role: Role | None) -> list[Json]:
    async with open_home(load_settings()) as store:
        handles = await store.users.handles()
        people = [one for one in await store.users.all() if role is None or role.value in one.roles]
        return [
            {
                "user": one.id,
                "name": one.name,
                "roles": sorted(one.roles),
                "handles": handles.get(one.id, []),
                "classes": [
                    {"class": of.school_class.id, "name": of.school_class.name, "role": of.role}
                    for of in await store.classes.of(one.id)
                ],
                "since": one.created_at.isoformat(),
            }
            for one in people
        ]

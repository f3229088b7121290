"""`chiron class`: classes, their teachers, and the codes by which students join them."""

import asyncio
import json
from datetime import UTC, datetime
from typing import Annotated

import typer

from chiron.cli.people import AS_JSON, fit_name, the_one
from chiron.home import open_home
from chiron.settings import load_settings
from prompts.catalogue import say
from store import Class, Files, Store, User
from store.columns import Json
from store.errors import NotFound
from tools.classes.service import delete_class, make_class, renew_code

TEACHING = frozenset({"teacher", "admin"})
"""Roles of those who may have a class."""
Name = Annotated[str, typer.Argument(help="Its name.")]

app = typer.Typer(add_completion=False, no_args_is_help=True)


@app.callback()
def school_class() -> None:
    """Classes, their teachers, and the codes by which students join them."""


@app.command()
def add(
    name: Name,
    teacher: Annotated[str, typer.Option(help="Whose it is: the name, id or handle of a teacher.")],
    as_json: AS_JSON = False,
) -> None:
    """Make a class and print the code that students type, in any channel, to join it."""
    made, owner = asyncio.run(_add(fit_name(name), teacher))
    if as_json:
        print(json.dumps({**_told(made), "teacher": owner.name}, ensure_ascii=False))
    else:
        print(say("en", "cli-class-made", name=made.name, teacher=owner.name, code=made.code))


async def _add(name: str, teacher: str) -> tuple[Class, User]:
    async with open_home(load_settings()) as store:
        owner = await the_one(store, teacher, "teacher")
        if not owner.roles & TEACHING:
            raise typer.BadParameter(say("en", "cli-no-teacher", name=teacher), param_hint="--teacher")
        return await make_class(store, name, teacher=owner.id, now=datetime.now(UTC)), owner


@app.command()
def code(
    name: Name,
    renew: Annotated[bool, typer.Option("--renew", help="Make another; by the one before nobody joins.")] = False,
    as_json: AS_JSON = False,
) -> None:
    """Print the code by which students join a class."""
    found = asyncio.run(_code(name, renew))
    print(json.dumps(_told(found), ensure_ascii=False) if as_json else found.code)


async def _code(name: str, renew: bool) -> Class:
    async with open_home(load_settings()) as store:
        found = await _called(store, name)
        return await renew_code(store, found.id) if renew else found


@app.command()
def responsible(
    name: Name,
    person: Annotated[str, typer.Argument(help="Their name, id or handle; empty: the teachers of the class again.")],
    as_json: AS_JSON = False,
) -> None:
    """Name who is told where a student of a class may be in danger; as long as nobody is named, its teachers are."""
    found, adult = asyncio.run(_responsible(name, person))
    if as_json:
        print(json.dumps({**_told(found), "responsible": adult.name if adult else None}, ensure_ascii=False))
    else:
        print(
            say(
                "en",
                "cli-class-responsible" if adult else "cli-class-teachers",
                name=found.name,
                person=adult.name if adult else "",
            )
        )


async def _responsible(name: str, person: str) -> tuple[Class, User | None]:
    async with open_home(load_settings()) as store:
        found = await store.classes.called(" ".join(name.split()))
        if found is None:
            raise NotFound("class", name)
        adult = await the_one(store, person, "user") if person.strip() else None
        await store.classes.entrust(found.id, adult.id if adult else None)
        return found, adult


@app.command("list")
def list_classes(as_json: AS_JSON = False) -> None:
    """Print all classes, with their codes, teachers and how many students they have."""
    for one in asyncio.run(_listed()):
        if as_json:
            print(json.dumps(one, ensure_ascii=False), flush=True)
        else:
            print("\t".join([one["name"], one["join_code"], ", ".join(one["teachers"]), str(one["students"])]))


@app.command()
def remove(
    name: Name,
    member: Annotated[str, typer.Argument(help="The student: a name, id or handle.")],
    as_json: AS_JSON = False,
) -> None:
    """Remove a student from a class. With its code they can join again: see `chiron class code --renew`."""
    found, gone = asyncio.run(_remove(name, member))
    if as_json:
        print(json.dumps({**_told(found), "removed": gone.id}, ensure_ascii=False))
    else:
        print(say("en", "class-removed", name=found.name, member=gone.name or gone.id))


async def _remove(name: str, member: str) -> tuple[Class, User]:
    async with open_home(load_settings()) as store:
        found, gone = await _called(store, name), await the_one(store, member, "user")
        if (await store.classes.roles(gone.id)).get(found.id) != "student":
            raise typer.BadParameter(say("en", "class-no-member"), param_hint="MEMBER")
        await store.classes.leave(found.id, gone.id)
        return found, gone


@app.command()
def delete(
    name: Name,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    as_json: AS_JSON = False,
) -> None:
    """Delete a class with its papers, and the questions and notes from them. What students answered stays."""
    found = asyncio.run(_delete(name, yes=yes))
    if as_json:
        print(json.dumps({**_told(found), "deleted": True}, ensure_ascii=False))
    else:
        print(say("en", "class-deleted", name=found.name))


async def _delete(name: str, *, yes: bool) -> Class:
    settings = load_settings()
    async with open_home(settings) as store:
        found = await _called(store, name)
        students = [one for one in await store.classes.members(found.id) if one.role == "student"]
        papers = await store.documents.listed(classes=[found.id])
        asked = say("en", "class-delete-asked", name=found.name, students=len(students), papers=len(papers))
        if not yes:
            typer.confirm(asked, abort=True, err=True)
        await delete_class(store, Files(settings.home / "files"), found.id)
        return found


async def _called(store: Store, name: str) -> Class:
    """The class of a name or id; raises NotFound."""
    found = await store.classes.called(" ".join(name.split()))
    if found is None:
        raise NotFound("class", name)
    return found


async def _listed() -> list[Json]:
    async with open_home(load_settings()) as store:
        return [{**_told(one), **await _people_of(store, one)} for one in await store.classes.all()]


async def _people_of(store: Store, one: Class) -> Json:
    members = await store.classes.members(one.id)
    teachers = [member.name or member.user_id for member in members if member.role == "teacher"]
    return {"teachers": teachers, "students": len(members) - len(teachers)}


def _told(one: Class) -> Json:
    return {"class": one.id, "name": one.name, "join_code": one.code}

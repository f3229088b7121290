"""What the commands for people and classes share: names, and whom they mean."""

from typing import Annotated

import typer

from prompts.catalogue import say
from store import Store, User
from store.errors import NotFound

LONGEST_NAME = 100
AS_JSON = Annotated[bool, typer.Option("--json", help="A JSON object a line.")]


def fit_name(said: str) -> str:
    """A name for a person or a class, its blanks made one each; else wrong use."""
    name = " ".join(said.split())
    if not name or not name.isprintable() or len(name) > LONGEST_NAME:
        raise typer.BadParameter(say("en", "cli-bad-name", most=LONGEST_NAME), param_hint="NAME")
    return name


async def the_one(store: Store, said: str, what: str) -> User:
    """The account that an id, a handle or a name means; raises NotFound of `what`, and where it means several, Exit."""
    found = await store.users.called(said)
    if not found:
        raise NotFound(what, said)
    if len(found) > 1:
        ids = ", ".join(one.id for one in found)
        raise typer.BadParameter(say("en", "cli-several-people", name=said, count=len(found), ids=ids))
    return found[0]

"""`chiron chat`: practise in the terminal, or by a script."""

import asyncio
from typing import Annotated

import typer

from channels.terminal import chat_as_person, chat_as_script
from chiron.app import open_app
from chiron.settings import load_settings

app = typer.Typer(add_completion=False)


@app.command()
def chat(
    as_json: Annotated[bool, typer.Option("--json", help="A JSON object a line in, one out: docs/doors.md.")] = False,
    user: Annotated[str, typer.Option("--user", metavar="NAME", help="Who is practising.")] = "me",
) -> None:
    """Practise here. Type what you would like, for instance "5 easy questions on fractions"."""
    asyncio.run(_chat(as_json, user))


async def _chat(as_json: bool, user: str) -> None:
    settings = load_settings()
    async with open_app(settings) as chiron:
        await chiron.model_ready()
        talk = chat_as_script if as_json else chat_as_person
        joining = asyncio.create_task(chiron.meaning.join())
        try:
            await talk(chiron.dispatcher, user, settings.home / "pictures")
        finally:
            joining.cancel()

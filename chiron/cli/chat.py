"""`chiron chat`: practise in the terminal, or by a script."""

import asyncio
import os
from typing import Annotated

import typer

from channels.terminal import chat_as_person, chat_as_script
from chiron.app import open_app
from chiron.settings import load_settings
from prompts.catalogue import DEFAULT, best_locale

app = typer.Typer(add_completion=False)


@app.command()
def chat(
    as_json: Annotated[bool, typer.Option("--json", help="A JSON object a line in, one out: docs/doors.md.")] = False,
    user: Annotated[str, typer.Option("--user", metavar="NAME", help="Who is practising.")] = "me",
    locale: Annotated[
        str, typer.Option("--locale", metavar="TAG", help="The language, such as es; else the terminal's (LANG).")
    ] = "",
) -> None:
    """Practise here. Type what you would like, for instance "5 easy questions on fractions"."""
    here = DEFAULT if as_json else _of_terminal()
    asyncio.run(_chat(as_json, user, best_locale(locale or here)))


def _of_terminal() -> str:
    """The language of the environment ("es_MX.UTF-8"), as a BCP 47 tag.

    Of these the first that is set counts:
    https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html
    """
    named = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), DEFAULT)
    return named.partition(".")[0].replace("_", "-")


async def _chat(as_json: bool, user: str, locale: str) -> None:
    settings = load_settings()
    async with open_app(settings) as chiron:
        await chiron.model_ready()
        talk = chat_as_script if as_json else chat_as_person
        joining = asyncio.create_task(chiron.meaning.join())
        try:
            await talk(chiron.dispatcher, user, settings.home / "pictures", locale)
        finally:
            joining.cancel()

"""A terminal on a script, as a process of its own: `python -m tests.channels.terminal_runner HOME person|script`."""

import asyncio
import sys
from pathlib import Path

from channels.terminal import chat_as_person, chat_as_script
from tests.channels.scripted import scripted_dispatcher


async def talk(home: Path, how: str) -> None:
    async with scripted_dispatcher(home) as (dispatcher, _):
        await (chat_as_script if how == "script" else chat_as_person)(dispatcher, "ada", home / "pictures")


if __name__ == "__main__":
    asyncio.run(talk(Path(sys.argv[1]), sys.argv[2]))

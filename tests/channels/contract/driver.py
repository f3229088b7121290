"""What the contract of channels needs of a channel: hands on its platform, and eyes."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, cast

from agent.dispatcher import Dispatcher
from agent.fetching import Fetching
from agent.messages import Action, Card, CardOption, Choice, Delivery, File, Image, Message, Part, Reply, Text
from agent.owners import Owners
from agent.turn import Turn
from agent.tutor import Tutor
from channels.base import Channel
from chiron.app import utc_now
from store import Files, Store
from tests.channels.scripted import TRIANGLE
from tests.homes import new_database

ALT = "A triangle with a base of 8 cm"
HANDOUT = "handout.txt"
CODE_LINES = [f"total_{n} = total_{n} + {n} * rate" for n in range(160)]
PARAGRAPHS = [
    f"Paragraph {n} tells of **water that moves** through a membrane, see [the notes](https://example.org/notes_{n}), "
    f"of `salt_{n}` that *stays where it is*, and of 👩‍👩‍👧 and שלום. " * 4
    for n in range(8)
]
LONG = "\n\n".join([*PARAGRAPHS, "```python\n" + "\n".join(CODE_LINES) + "\n```", "That was all."])


@dataclass(frozen=True, kw_only=True)
class Shown:
    """A message as a person sees it."""

    text: str
    """What can be read in it: words, captions, alternative texts, code; marks of formatting gone."""
    labels: tuple[str, ...] = ()
    """Of its buttons."""
    files: tuple[str, ...] = ()
    """Names of files in it."""


class Driver(Protocol):
    """A person in a chat with Chiron, who alone is in it."""

    longest: int
    """Signs that one message may have."""

    async def say(self, text: str) -> str:
        """Write; the id by which the other methods know the message."""

    async def shown(self) -> list[Shown]:
        """All that the person was shown so far, oldest first."""

    async def press(self, label: str) -> None:
        """Press a button of the last message that has it."""

    async def stop(self) -> None:
        """Cancel what listens, and wait for its end."""


class ServerDriver(Driver, Protocol):
    """One whose messages come over a network, in which anything may come, and come again."""

    async def send_file(self, name: str, content: bytes) -> None:
        """Send a file."""

    async def redeliver(self, message: str) -> None:
        """Let the network bring a message once more."""

    async def oddities(self) -> None:
        """Send all kinds of things, with fields missing, null, and of other types."""


class PlatformDriver(ServerDriver, Protocol):
    """One on a platform that others are on as well, and that replies are handed to."""

    @property
    def delivered(self) -> list[Delivery]:
        """What was handed to the channel."""

    @property
    def channel(self) -> Channel:
        """The channel."""

    async def edit(self, message: str, text: str) -> None:
        """Edit a message."""

    async def bot_says(self, text: str) -> None:
        """Let another bot write in this chat."""

    async def refuse(self) -> None:
        """Let the person block Chiron: nothing is taken for them any more."""


class ContractTutor:
    """Answers a word with a part of its kind, and anything else with an echo."""

    fingerprint = "contract"

    def __init__(self, handout: Path) -> None:
        self._handout = handout

    async def reply(self, message: Message, turn: Turn) -> Reply:
        """The reply, saved."""
        reply = self._reply(message, turn)
        await turn.keep(reply, ())
        return reply

    def _reply(self, message: Message, turn: Turn) -> Reply:
        if message.attachments:
            names = ", ".join(
                f"{file.name} ({file.path.stat().st_size if file.path else 0})" for file in message.attachments
            )
            return Reply(parts=(Text(text=f"You sent: {names}"),))
        if message.action is not None:
            return Reply(parts=(Text(text=f"You pressed: {message.action.kind} {message.action.value}"),))
        card = Card(
            question_id="q",
            kind="single_choice",
            stem="What moves through the membrane?",
            options=(CardOption(label="A", text="salt"), CardOption(label="B", text="water")),
            target=f"card-{turn.seq}",
        )
        answers = [
            Choice(label=o.label, action=Action(kind="answer", target=card.target, value=o.text)) for o in card.options
        ]
        parts: dict[str, tuple[Part, ...]] = {
            "marks": (Text(text="This is **bold**, *slanted*, `code` and a [link](https://example.org)."),),
            "maths": (Text(text=r"The root is $x = \frac{1}{2}$."),),
            "long": (Text(text=LONG),),
            "card": (Text(text="Here it is."), card),
            "image": (Text(text="Look:"), Image(alt=ALT, svg=TRIANGLE)),
            "file": (File(path=self._handout, name=HANDOUT),),
            "nothing": (),
        }
        found = parts.get(message.text, (Text(text=f"You said: {message.text}"),))
        return Reply(parts=found, choices=tuple(answers) if message.text == "card" else ())


@dataclass
class Office:
    """A dispatcher with this tutor, and what was handed to the channel."""

    dispatcher: Dispatcher
    store: Store
    files: Files
    fetching: Fetching
    delivered: list[Delivery] = field(default_factory=list)

    def record(self, channel: Channel) -> None:
        """Note what is handed to a channel, which takes files and replies from here on."""

        async def deliver(delivery: Delivery) -> None:
            self.delivered.append(delivery)
            await channel.deliver(delivery)

        self.dispatcher.deliver_by(channel.name, deliver)
        self.fetching.fetch_by(channel.name, channel.fetch)


def _handout(home: Path) -> Path:
    home.mkdir(exist_ok=True)
    handout = home / HANDOUT
    handout.write_text("one page")
    return handout


@asynccontextmanager
async def office(home: Path) -> AsyncIterator[Office]:
    """A real dispatcher on a real store."""
    handout = await asyncio.to_thread(_handout, home)
    store = await Store.open(await new_database(home / "chiron.db"))
    owners = Owners(home / "owners")
    files = Files(home / "files")
    fetching = Fetching(store, files)
    tutor = cast(Tutor, ContractTutor(handout))
    dispatcher = Dispatcher(store, tutor, owners=owners, clock=utc_now, fetching=fetching)
    try:
        yield Office(dispatcher, store, files, fetching)
    finally:
        await dispatcher.drain(2)
        owners.close()
        await store.close()

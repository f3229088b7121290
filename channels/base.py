"""What every channel is, what it can show, and the one set of rules by which a reply fits a channel that shows less."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from agent.errors import NotAnsweredYet
from agent.messages import Attachment, Card, Choice, Delivery, File, Image, Message, Part, Reply, Text
from agent.wording import LONGEST_TEXT
from channels.markdown import plain
from prompts.catalogue import say
from store.errors import ChironError, DiskFull

Receive = Callable[[Message], Awaitable[object]]
"""Takes a message in; durable once it returns."""


@dataclass(frozen=True, kw_only=True)
class Capabilities:
    """What a channel can show."""

    buttons: bool
    maths: bool
    """Formulas as formulas, in running text and in labels."""
    images: bool
    files: bool
    """Can hand a file over."""
    streaming: bool
    """Shows a reply while it grows."""


class Channel(Protocol):
    """A platform that is listened to and written to."""

    @property
    def name(self) -> str:
        """The first part of its conversation ids."""

    @property
    def capabilities(self) -> Capabilities:
        """What it can show."""

    async def serve(self, receive: Receive) -> None:
        """Listen until cancelled; each message is handed to `receive` before the platform is told that it arrived."""

    async def deliver(self, delivery: Delivery) -> None:
        """Hand a reply over; called again with the same delivery after a crash, which shows nothing twice.

        Raises DeliveryFailed where it is to be tried again, and DeliveryRefused where that is no use.
        """

    async def fetch(self, attachment: Attachment, to: Path) -> None:
        """Write a file that came with a message; raises FileRefused, or DeliveryFailed: try again."""


def unfit(text: str) -> str | None:
    """The catalogue's key of what keeps a text from being a message: too long, or not text at all; None where fine."""
    if len(text) > LONGEST_TEXT:
        return "channel-too-long"
    return "channel-unreadable-text" if "\0" in text else None


def failure_words(error: ChironError, locale: str) -> str:
    """What to say where a message was not answered: whether it was taken, and what becomes of it."""
    if not isinstance(error, NotAnsweredYet):
        return say(locale, "channel-cannot-save")
    return held_words(error.reason, locale)


def held_words(reason: ChironError, locale: str) -> str:
    """What to say while a message is safe and its reply cannot be saved."""
    return say(locale, "channel-held-disk-full" if isinstance(reason, DiskFull) else "channel-held")


def degrade(reply: Reply, able: Capabilities, locale: str) -> Reply:
    """The same reply for a channel that shows less; nothing that a student needs is lost, it becomes words."""
    parts: list[Part] = [_shown(part, able, locale) for part in reply.parts]
    others = [choice for choice in reply.choices if choice.action.kind != "answer"]
    if others and not able.buttons:
        said = " · ".join(f"**{plain(choice.label)}**" for choice in others)
        parts.append(Text(text=say(locale, "channel-you-can-say", choices=said)))
    choices = reply.choices if able.maths else tuple(map(_plain_label, reply.choices))
    return replace(reply, parts=tuple(parts), choices=choices)


def _plain_label(choice: Choice) -> Choice:
    return replace(choice, label=plain(choice.label))


def _shown(part: Part, able: Capabilities, locale: str) -> Part:
    match part:
        case Image() if not able.images:
            return Text(text=say(locale, "channel-picture", alt=part.alt))
        case File() if not able.files:
            return Text(text=say(locale, "channel-file", name=part.name))
        case Card(image=Image() as image) if not able.images:
            alt = say(locale, "channel-picture", alt=image.alt)
            return replace(part, stem=f"{part.stem}\n\n{alt}", image=None)
    return part

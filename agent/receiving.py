"""Files that come with messages are papers: they are taken in, or their sender is asked what they are for."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from agent.json_form import message_from_json
from agent.messages import Action, Attachment, Choice, Message
from prompts.catalogue import say
from store import KeptFile
from tools.classes.rights import ADMIN
from tools.errors import UnknownTarget
from tools.events import Event, FileNotTaken, Refused
from tools.ingestion.events import DocumentRead, DocumentReceived, DocumentRefused, DocumentsAsked, Receiver
from tools.ingestion.extra import is_installed
from tools.ingestion.service import Ingestion
from tools.ingestion.wording import read, received, refused
from tools.turn import TurnContext

ALONE = "alone"
"""The papers are for this conversation only."""
FOR_ALL = "all"
TEACHER = "teacher"
SENT = "sent in a chat: "
"""Begins the fact that tells that what comes of a document is to be said."""
FileEvent = DocumentReceived | DocumentRead | DocumentRefused | DocumentsAsked


async def take_in(message: Message, context: TurnContext) -> None:
    """What is done with the files of a message: for a teacher of one class they are the class's, else it is asked."""
    told: list[Event] = [
        FileNotTaken(name=file.name, reason=file.trouble) for file in message.attachments if file.trouble
    ]
    if message.group or not is_installed():
        await context.keep([*told, Refused(reason="file-not-in-group" if message.group else "file-no-reader")])
        return
    classes = [one for one in await context.store.classes.of(context.user_id) if one.role == TEACHER]
    admin = ADMIN in context.roles
    if len(classes) == 1 and not admin:
        await _receive(_files(message), context, classes[0].school_class.id, told)
        return
    if TEACHER in context.roles and not classes and not admin:
        await context.keep([*told, Refused(reason="file-no-class")])
        return
    receivers = [Receiver(value=one.school_class.id, name=one.school_class.name) for one in classes]
    receivers.sort(key=lambda one: one.name)
    receivers += [Receiver(value=FOR_ALL, name="")] if admin else []
    asked = DocumentsAsked(
        seq=context.seq,
        names=tuple(file.name for file in _files(message)),
        receivers=(*receivers, Receiver(value=ALONE, name="")),
    )
    await context.keep([*told, asked])


async def take_in_for(action: Action, context: TurnContext) -> None:
    """Take in the files of an earlier message (`target`: its number) for whom their sender has said."""
    turn = await context.store.conversations.by_seq(int(action.target)) if action.target.isdecimal() else None
    if turn is None or turn.conversation_id != context.conversation_id or turn.user_id != context.user_id:
        raise UnknownTarget(action.target)
    await _receive(_files(message_from_json(turn.body)), context, action.value, [])


async def _receive(files: Sequence[Attachment], context: TurnContext, value: str, told: Sequence[Event]) -> None:
    events: list[Event] = list(told)

    async def gather(more: Sequence[Event]) -> None:
        events.extend(more)

    gathering = replace(context, keep=gather)
    class_id = None if value in (ALONE, FOR_ALL) else (await context.store.classes.get(value)).id
    async with context.store.transaction():
        for file in files:
            await Ingestion().receive(gathering, _kept(file), class_id=class_id, alone=value == ALONE)
        for event in events:
            if isinstance(event, DocumentReceived):
                await context.store.facts.set(f"{SENT}{event.document_id}", context.conversation_id)
        await context.keep(events)


def _files(message: Message) -> list[Attachment]:
    return [file for file in message.attachments if file.path is not None and not file.trouble]


def _kept(file: Attachment) -> KeptFile:
    path = file.path or Path()
    return KeptFile(path=path, name=path.name, size=file.size, sha256=path.parent.name)


def words(event: FileEvent, locale: str) -> str:
    """The sentences of an event."""
    match event:
        case DocumentReceived():
            return received(event, locale)
        case DocumentRead():
            return read(event, locale)
        case DocumentRefused():
            return refused(event, locale)
        case DocumentsAsked():
            names = ", ".join(f'"{name}"' for name in event.names)
            return say(locale, "file-asked" if len(event.receivers) > 1 else "file-asked-student", names=names)


def choices(event: Event | None, locale: str) -> tuple[Choice, ...] | None:
    """The buttons below a reply that ends with such an event; None where it has none of its own."""
    if not isinstance(event, DocumentsAsked):
        return None
    return tuple(
        Choice(
            label=one.name or say(locale, f"choice-file-{one.value}"),
            action=Action(kind="file", target=str(event.seq), value=one.value),
        )
        for one in event.receivers
    )

"""Files that come with messages are papers: they are taken in, or their sender is asked what they are for."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from agent import approval_words
from agent.json_form import message_from_json
from agent.messages import Action, Attachment, Choice, Message
from prompts.catalogue import say
from store import Class, KeptFile
from store.documents import Document
from tools.classes.rights import ADMIN
from tools.errors import UnknownTarget
from tools.events import Event, FileNotTaken, Refused
from tools.ingestion.captions import LONGEST_NOTE, Caption, read_caption
from tools.ingestion.deleting import FOR_GOOD
from tools.ingestion.events import (
    DocumentDeletion,
    DocumentRead,
    DocumentReceived,
    DocumentRefused,
    DocumentsAsked,
    DocumentUnderWay,
    Receiver,
)
from tools.ingestion.extra import is_installed
from tools.ingestion.noted import NOTE, SENT
from tools.ingestion.service import Ingestion
from tools.ingestion.wording import deletion, read, received, refused, under_way
from tools.turn import TurnContext

ALONE = "alone"
"""The papers are for this conversation only."""
FOR_ALL = "all"
TEACHER = "teacher"
FileEvent = DocumentReceived | DocumentRead | DocumentRefused | DocumentsAsked | DocumentUnderWay | DocumentDeletion


async def take_in(message: Message, context: TurnContext) -> None:
    """What is done with the files of a message: they are for whom is named beside them, for a teacher of one class the
    class's, else it is asked.
    """
    told: list[Event] = [
        FileNotTaken(name=file.name, reason=file.trouble) for file in message.attachments if file.trouble
    ]
    if message.group or not is_installed():
        await context.keep([*told, Refused(reason="file-not-in-group" if message.group else "file-no-reader")])
        return
    admin = ADMIN in context.roles
    of_theirs = [one.school_class for one in await context.store.classes.of(context.user_id) if one.role == TEACHER]
    if TEACHER in context.roles and not of_theirs and not admin:
        await context.keep([*told, Refused(reason="file-no-class")])
        return
    classes = await context.store.classes.all() if admin else of_theirs
    caption = read_caption(message.text, [one.name for one in classes])
    if caption.key and (of_theirs or admin):
        await _take_key(message, context, caption, classes, told)
        return
    receivers = [Receiver(value=one.id, name=one.name) for one in sorted(of_theirs, key=lambda one: one.name)]
    receivers += [Receiver(value=FOR_ALL, name="")] if admin else []
    meant = _meant(caption, classes, receivers)
    if meant is not None:
        await _receive(message, context, meant, told)
        return
    asked = DocumentsAsked(
        seq=context.seq,
        names=tuple(file.name for file in _files(message)),
        receivers=(*receivers, Receiver(value=ALONE, name="")),
    )
    await context.keep([*told, asked])


def _meant(caption: Caption, classes: Sequence[Class], receivers: Sequence[Receiver]) -> str | None:
    """Whom files are for, where it is said beside them or can be one alone; as `Receiver.value`."""
    for_all = any(one.value == FOR_ALL for one in receivers)
    if caption.class_name:
        return next(one.id for one in classes if one.name == caption.class_name)
    if caption.for_all and for_all:
        return FOR_ALL
    if caption.alone:
        return ALONE
    return receivers[0].value if len(receivers) == 1 and not for_all else None


async def _take_key(
    message: Message, context: TurnContext, caption: Caption, classes: Sequence[Class], told: Sequence[Event]
) -> None:
    """Take in the key of an earlier paper."""
    class_id = next((one.id for one in classes if one.name == caption.class_name), None)
    paper = await Ingestion().paper_called(context, caption.paper, class_id)
    if paper is None:
        await context.keep([*told, Refused(reason="file-key-of-what")])
    else:
        await _receive(message, context, "", told, key_of=paper)


async def take_in_for(action: Action, context: TurnContext) -> None:
    """Take in the files of an earlier message (`target`: its number) for whom their sender has said."""
    turn = await context.store.conversations.by_seq(int(action.target)) if action.target.isdecimal() else None
    if turn is None or turn.conversation_id != context.conversation_id or turn.user_id != context.user_id:
        raise UnknownTarget(action.target)
    await _receive(message_from_json(turn.body), context, action.value, [])


async def _receive(
    message: Message, context: TurnContext, value: str, told: Sequence[Event], *, key_of: Document | None = None
) -> None:
    """Take in a message's files for whom `value` says, or as the key of a paper."""
    events: list[Event] = list(told)

    async def gather(more: Sequence[Event]) -> None:
        events.extend(more)

    gathering = replace(context, keep=gather)
    of_class = key_of is None and value not in (ALONE, FOR_ALL)
    class_id = (await context.store.classes.get(value)).id if of_class else None
    facts = context.store.facts
    async with context.store.transaction():
        for file in _files(message):
            kept = _kept(file)
            await Ingestion().receive(gathering, kept, class_id=class_id, alone=value == ALONE, key_of=key_of)
        for event in events:
            if isinstance(event, DocumentReceived):
                await facts.set(f"{SENT}{event.document_id}", context.conversation_id)
                if message.text.strip() and not event.again:
                    await facts.set(f"{NOTE}{event.document_id}", message.text[:LONGEST_NOTE])
        await context.keep(events)


def _files(message: Message) -> list[Attachment]:
    return [file for file in message.attachments if file.path is not None and not file.trouble]


def _kept(file: Attachment) -> KeptFile:
    path = file.path or Path()
    return KeptFile(path=path, name=path.name, size=file.size, sha256=path.parent.name)


def words(event: FileEvent, locale: str, *, links: bool = False) -> str:
    """The sentences of an event; `links`: whether a link to the page of a paper leads there."""
    match event:
        case DocumentReceived():
            return received(event, locale)
        case DocumentRead():
            way = approval_words.way(event, locale) if links else ""
            return "\n\n".join(filter(None, (read(event, locale), way)))
        case DocumentRefused():
            return refused(event, locale)
        case DocumentUnderWay():
            return under_way(event, locale)
        case DocumentDeletion():
            return deletion(event, locale)
        case DocumentsAsked():
            names = ", ".join(f'"{name}"' for name in event.names)
            return say(locale, "file-asked" if len(event.receivers) > 1 else "file-asked-student", names=names)


def choices(events: Sequence[Event], locale: str) -> tuple[Choice, ...] | None:
    """The buttons below a reply that ends with such an event; None where it has none of its own."""
    event = events[-1] if events else None
    if isinstance(event, DocumentDeletion):
        return tuple(_deletion(one, locale) for one in events if isinstance(one, DocumentDeletion) and not one.done)
    if isinstance(event, DocumentReceived | DocumentRead) and not event.alone:
        return ()  # who sends papers for others has not come to practise
    if not isinstance(event, DocumentsAsked):
        return None
    return tuple(
        Choice(
            label=one.name or say(locale, f"choice-file-{one.value}"),
            action=Action(kind="file", target=str(event.seq), value=one.value),
        )
        for one in event.receivers
    )


def _deletion(event: DocumentDeletion, locale: str) -> Choice:
    label = say(locale, "choice-document-delete", name=event.name, day=event.sent_on)
    return Choice(label=label, action=Action(kind="paper", target=event.document_id, value=FOR_GOOD))

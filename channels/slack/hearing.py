"""Messages that people write in Slack, as ours."""

from datetime import UTC, datetime
from typing import Any

from agent.messages import Attachment, Message, Stranger
from channels.slack.client import Trouble, Workspace, answered
from channels.slack.desk import Desk, soon
from channels.slack.events import FileFacts, FileShared, Said, message, words
from channels.slack.places import NAME, Place, handle
from prompts.catalogue import say

SPOKEN = 30
"""Exchanges of a thread in which is looked whether somebody has spoken with us there."""


async def heard(desk: Desk, workspace: Workspace, said: Said) -> None:
    """Save a message that is meant for us; raises the store's errors."""
    if said.bot or said.user == workspace.bot_user:
        return
    place = await _place(desk, workspace, said)
    if place is None:
        return
    person = await desk.person(workspace, said.user)
    if person.bot:
        return
    stranger: Stranger = "forwarded" if said.forwarded else desk.stranger(person, team=said.team, home=said.home)
    await desk.take(
        Message(
            channel=NAME,
            conversation_id=place.id,
            sender_id=handle(said.home, said.user),
            message_id=f"{said.channel}:{said.ts}",
            sent_at=datetime.fromtimestamp(float(said.ts), UTC),
            text=words(said.text, workspace.bot_user),
            attachments=tuple(_attachment(file, said.team, person.locale) for file in said.files),
            locale=person.locale,
            stranger=stranger,
            group=not said.direct,
        )
    )


async def _place(desk: Desk, workspace: Workspace, said: Said) -> Place | None:
    """Where the conversation of a message is; None where it is not meant for us.

    In a channel those are heard who name us, and in a thread whoever has named us there before; answers go to the
    thread.
    """
    place = Place(team=said.team, channel=said.channel, thread=said.thread if said.thread != said.ts else "")
    if said.direct:
        return place
    named = said.mentioned or f"<@{workspace.bot_user}>" in said.text or f"<@{workspace.bot_user}|" in said.text
    if named:
        return place if place.thread else Place(team=said.team, channel=said.channel, thread=said.ts)
    if not place.thread:
        return None
    user = await desk.store.users.behind(NAME, handle(said.home, said.user))
    if user is None:
        return None
    spoken = await desk.store.conversations.history(place.id, limit=SPOKEN)
    return place if any(turn.user_id == user.id for turn in spoken) else None


def _attachment(file: FileFacts, team: str, locale: str) -> Attachment:
    return Attachment(
        name=file.name or say(locale, "slack-file-unnamed"),
        media_type=file.media_type,
        size=file.size,
        source=f"{team} {file.source}",
    )


async def file_shared(desk: Desk, workspace: Workspace, shared: FileShared) -> None:
    """Save the message that a file came with, as Slack may tell of the file alone; raises Trouble that may pass."""
    said = await soon(_message_of(workspace, shared))
    if said is not None:
        await heard(desk, workspace, said)


async def _message_of(workspace: Workspace, shared: FileShared) -> Said | None:
    client = workspace.client
    try:
        file = (await answered(client.files_info(file=shared.file))).get("file") or {}
        where = _share(file.get("shares"), shared.channel)
        if where is None:
            return None  # it was shared with no words yet, or elsewhere: then the message tells of it
        ts, thread = where
        within: dict[str, Any] = {"channel": shared.channel, "oldest": ts, "latest": ts, "inclusive": True, "limit": 1}
        if thread and thread != ts:
            told = await answered(client.conversations_replies(ts=thread, **{**within, "limit": 2}))
        else:
            told = await answered(client.conversations_history(**within))
    except Trouble as trouble:
        if trouble.is_final:
            return None
        raise
    found = next((form for form in told.get("messages") or () if form.get("ts") == ts), None)
    return message({**found, "channel": shared.channel}, shared.team) if found is not None else None


def _share(shares: object, channel: str) -> tuple[str, str] | None:
    """The message, and its thread, with which a file came to a channel."""
    for kind in shares.values() if isinstance(shares, dict) else ():
        places = kind.get(channel) if isinstance(kind, dict) else None
        for place in places if isinstance(places, list) else ():
            if isinstance(place, dict) and isinstance(place.get("ts"), str):
                return place["ts"], str(place.get("thread_ts") or "")
    return None

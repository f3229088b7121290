"""Buttons that people press in Slack, and the slash command, as messages of ours."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime

from agent.errors import NotYours
from agent.json_form import reply_from_json
from agent.messages import Action, ActionKind, Card, Choice, Message
from channels.slack.client import Trouble, Workspace
from channels.slack.desk import Desk
from channels.slack.events import Commanded, Pressed, words
from channels.slack.home import PREFIX
from channels.slack.mrkdwn import line
from channels.slack.people import Person
from channels.slack.places import NAME, Place, handle
from channels.slack.rendering import ALL, VOTE
from prompts.catalogue import say

_BUTTON = re.compile(r"(\d{1,18})\.(\d{1,4}|\*)")
_VOTE = re.compile(rf"(\d{{1,18}})\.{VOTE}(\d{{1,2}})")
_FROM_HOME: dict[str, ActionKind] = {"start": "start", "review": "review", "recommend": "recommend"}


async def pressed(desk: Desk, workspace: Workspace, press: Pressed) -> None:
    """Save what a button does; who may not press it, or presses one of old, is told so. Raises the store's errors."""
    person = await desk.person(workspace, press.user)
    if not press.channel:
        await _pressed_home(desk, workspace, press, person)
        return
    place = Place(team=press.team, channel=press.channel, thread=press.thread)
    if vote := _VOTE.fullmatch(press.value):
        await _voted(desk, workspace, place, press, person, seq=int(vote[1]), option=int(vote[2]))
        return
    try:
        action = await _action(desk, place, press)
        refused = "slack-old-button" if action is None else ""
        if action is not None and action.kind == "answer" and not action.value:
            refused = "slack-tick-first"
    except NotYours:
        action, refused = None, "slack-not-yours"
    if action is None or refused:
        desk.aside(desk.whisper(workspace, place, press.user, say(person.locale, refused)))
        return
    await desk.take(_message(desk, place, press, person, action))


def _message(desk: Desk, place: Place, press: Pressed, person: Person, action: Action) -> Message:
    return Message(
        channel=NAME,
        conversation_id=place.id,
        sender_id=handle(press.home, press.user),
        message_id=f"p:{press.ts}:{press.at}",
        sent_at=_moment(press.at, desk.clock()),
        action=action,
        locale=person.locale,
        stranger=desk.stranger(person, team=press.team, home=press.home),
        group=not press.channel.startswith("D"),
    )


async def _voted(
    desk: Desk, workspace: Workspace, place: Place, press: Pressed, person: Person, *, seq: int, option: int
) -> None:
    """Save a vote on a group's question; its voter alone is told how it went, as Slack has no polls of its own."""
    turn = await desk.store.conversations.by_seq(seq)
    reply = reply_from_json(turn.reply) if turn and turn.reply and turn.conversation_id == place.id else None
    cards = [part for part in reply.parts if isinstance(part, Card) and part.quiz is not None] if reply else []
    if not cards or option >= len(cards[0].options):
        words = say(person.locale, "slack-old-button")
    else:
        card = cards[0]
        vote = Action(kind="vote", target=card.target, value=str(option))
        await desk.take(_message(desk, place, press, person, vote))
        right = card.options[card.quiz or 0]
        key = "slack-vote-right" if option == card.quiz else "slack-vote-wrong"
        words = say(person.locale, key, label=right.label, text=line(right.text))
    desk.aside(desk.whisper(workspace, place, press.user, words))


async def _action(desk: Desk, place: Place, press: Pressed) -> Action | None:
    """What a button of a message does; an answer without value where nothing is ticked. Raises NotYours."""
    found = _BUTTON.fullmatch(press.value)
    if found is None:
        return None
    if found[2] != ALL:
        choice = await _choice(desk, place, press, found[1], found[2])
        return choice.action if choice else None
    ticked = [match for value in press.ticked if (match := _BUTTON.fullmatch(value)) and match[1] == found[1]]
    numbers = [match[2] for match in ticked if match[2] != ALL] or ["0"]  # to know whose it is, ask for any
    choices = [await _choice(desk, place, press, found[1], number) for number in numbers]
    return _several([choice for choice in choices if choice], ticked=bool(ticked))


async def _choice(desk: Desk, place: Place, press: Pressed, seq: str, number: str) -> Choice | None:
    return await desk.dispatcher.choice(
        int(seq), int(number), conversation_id=place.id, channel=NAME, sender_id=handle(press.home, press.user)
    )


def _several(choices: Sequence[Choice], *, ticked: bool) -> Action | None:
    """One answer of all that is ticked."""
    answers = [choice.action for choice in choices if choice.action.kind == "answer"]
    if not answers:
        return None
    values = ",".join(action.value for action in answers) if ticked else ""
    return Action(kind="answer", target=answers[0].target, value=values)


async def _pressed_home(desk: Desk, workspace: Workspace, press: Pressed, person: Person) -> None:
    """A button of the App Home: what it starts goes on in the direct messages."""
    prefix, kind, value = [*press.value.split(":", 2), "", ""][:3]
    if prefix != PREFIX or kind not in _FROM_HOME:
        return
    channel = await desk.direct(workspace, press.user)
    await desk.take(
        Message(
            channel=NAME,
            conversation_id=Place(team=press.team, channel=channel).id,
            sender_id=handle(press.home, press.user),
            message_id=f"h:{press.at}",
            sent_at=_moment(press.at, desk.clock()),
            action=Action(kind=_FROM_HOME[kind], value=value),
            locale=person.locale,
            stranger=desk.stranger(person, team=press.team, home=press.home),
        )
    )


async def commanded(desk: Desk, workspace: Workspace, command: Commanded) -> str:
    """Save what was typed after the slash command; gives what its writer alone is to read at once, "" for nothing.

    The conversation goes on in the direct messages, whichever channel it was typed in. Slack sends a command once only:
    where it cannot be taken now, its writer is told. Raises the store's errors.
    """
    person = await desk.person(workspace, command.user)
    try:
        channel = await desk.direct(workspace, command.user)
    except Trouble:
        return say(person.locale, "slack-command-failed")
    await desk.take(
        Message(
            channel=NAME,
            conversation_id=Place(team=command.team, channel=channel).id,
            sender_id=handle(command.team, command.user),
            message_id=f"s:{command.trigger}",
            sent_at=desk.clock(),
            text=words(command.text, workspace.bot_user) or say(person.locale, "slack-command-alone"),
            locale=person.locale,
            stranger=person.stranger,
        )
    )
    return "" if command.channel == channel else say(person.locale, "slack-command-direct")


def _moment(stamp: str, otherwise: datetime) -> datetime:
    """A time stamp of Slack's."""
    try:
        return datetime.fromtimestamp(float(stamp), UTC)
    except (ValueError, OverflowError, OSError):
        return otherwise

"""What Slack tells, as plain facts: from payloads of which any part may be missing, null or of another kind.

Payloads: https://docs.slack.dev/reference/events and https://docs.slack.dev/reference/interaction-payloads.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

_SAID = frozenset({None, "", "file_share", "thread_broadcast", "me_message"})
"""Subtypes of a message in which somebody says something; the others tell of edits, of who came and went, and so on."""
_TS = re.compile(r"\d{1,12}\.\d{1,6}")
_LINK = re.compile(r"<(?:(?P<kind>[@#!])(?P<id>[^|>]*)|(?P<url>[^|>]+))(?:\|(?P<label>[^>]*))?>")
_LONGEST_ID = 64


@dataclass(frozen=True, kw_only=True)
class FileFacts:
    """A file that came with a message. `source`: where it is downloaded, its id where that is not told."""

    name: str
    media_type: str
    size: int
    source: str


@dataclass(frozen=True, kw_only=True)
class Said:
    """A message. `team`: the workspace that tells of it, `home`: its writer's own."""

    team: str
    user: str
    home: str
    channel: str
    ts: str
    thread: str
    """The time stamp of the first message of its thread; "" outside of threads."""
    text: str
    direct: bool
    """Whether it is said to the app alone."""
    mentioned: bool
    """Whether it is told because it names the app."""
    files: tuple[FileFacts, ...] = ()
    forwarded: bool = False
    bot: bool = False


@dataclass(frozen=True, kw_only=True)
class Pressed:
    """A button was pressed; `channel` is "" in the App Home. `ticked`: values of the boxes that are ticked."""

    team: str
    user: str
    home: str
    channel: str
    ts: str
    thread: str
    at: str
    value: str
    ticked: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Commanded:
    """The slash command was typed."""

    team: str
    user: str
    channel: str
    text: str
    trigger: str


@dataclass(frozen=True, kw_only=True)
class HomeOpened:
    """Somebody looks at the App Home."""

    team: str
    user: str


@dataclass(frozen=True, kw_only=True)
class AgentOpened:
    """A chat began in the agent view."""

    team: str
    user: str
    channel: str
    thread: str


@dataclass(frozen=True, kw_only=True)
class FileShared:
    """A file was shared; the message that it came with tells the rest."""

    team: str
    file: str
    channel: str


Happening = Said | Pressed | Commanded | HomeOpened | AgentOpened | FileShared


def understood(payload: object) -> Happening | None:
    """What a payload tells; None where it is nothing that we act on, or cannot be read."""
    form = _form(payload)
    if form.get("type") == "block_actions":
        return _pressed(form)
    if "command" in form:
        return _commanded(form)
    event = _form(form.get("event"))
    if form.get("type") != "event_callback" or not (team := _team(form)):
        return None
    match event.get("type"):
        case "message" | "app_mention":
            return message(event, team)
        case "app_home_opened" if event.get("tab") in (None, "home") and (user := _id(event, "user")):
            return HomeOpened(team=team, user=user)
        case "assistant_thread_started":
            return _agent(_form(event.get("assistant_thread")), team)
        case "file_shared":
            file, channel = _id(event, "file_id"), _id(event, "channel_id")
            return FileShared(team=team, file=file, channel=channel) if file and channel else None
    return None


def message(event: Mapping[str, Any], team: str) -> Said | None:
    """A message of Slack's; None for edits and all else in which nobody says anything."""
    user, channel, ts = _id(event, "user"), _id(event, "channel"), _text(event, "ts")
    if event.get("subtype") not in _SAID or event.get("hidden") or not (user and channel and _TS.fullmatch(ts)):
        return None
    thread = _text(event, "thread_ts")
    return Said(
        team=team,
        user=user,
        home=_id(event, "user_team") or _id(event, "source_team") or _id(event, "team") or team,
        channel=channel,
        ts=ts,
        thread=thread if _TS.fullmatch(thread) else "",
        text=_text(event, "text"),
        direct=event.get("channel_type") == "im" or (not event.get("channel_type") and channel.startswith("D")),
        mentioned=event.get("type") == "app_mention",
        files=tuple(facts for file in _list(event.get("files")) if (facts := _file(_form(file)))),
        forwarded=any(_form(item).get("is_share") is True for item in _list(event.get("attachments"))),
        bot=bool(event.get("bot_id")) or user == "USLACKBOT",
    )


def words(text: str, bot_user: str) -> str:
    """What somebody typed, from Slack's form of it: links and names as words, the app's own name left out."""

    def said(found: re.Match[str]) -> str:
        if found["kind"] == "@" and found["id"] == bot_user:
            return " "
        if found["kind"]:
            return ("@" if found["kind"] == "!" else found["kind"]) + (found["label"] or found["id"])
        return found["label"] or found["url"]

    plain = _LINK.sub(said, text)
    return plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").strip()


def _pressed(form: Mapping[str, Any]) -> Pressed | None:
    container, actions = _form(form.get("container")), _list(form.get("actions"))
    action, who = _form(actions[0] if actions else None), _form(form.get("user"))
    shown = _form(form.get("message"))
    user, at, value = _id(who, "id"), _text(action, "action_ts"), _text(action, "value")
    team = _id(_form(form.get("team")), "id") or _id(who, "team_id")
    channel = _id(_form(form.get("channel")), "id") or _id(container, "channel_id")
    ts = _text(container, "message_ts") or _text(shown, "ts")
    thread = _text(container, "thread_ts") or _text(shown, "thread_ts")
    if action.get("type") != "button" or not (team and user and at and value) or (channel and not _TS.fullmatch(ts)):
        return None
    return Pressed(
        team=team,
        user=user,
        home=_id(who, "team_id") or team,
        channel=channel,
        ts=ts,
        thread=thread if _TS.fullmatch(thread) and thread != ts else "",
        at=at[:_LONGEST_ID],
        value=value,
        ticked=_ticked(_form(_form(form.get("state")).get("values"))),
    )


def _ticked(values: Mapping[str, Any]) -> tuple[str, ...]:
    states = [_form(state) for block in values.values() for state in _form(block).values()]
    chosen = [_form(option) for state in states for option in _list(state.get("selected_options"))]
    return tuple(value for option in chosen if (value := _text(option, "value")))


def _commanded(form: Mapping[str, Any]) -> Commanded | None:
    team, user, trigger = _id(form, "team_id"), _id(form, "user_id"), _text(form, "trigger_id")
    if not (team and user and trigger):
        return None
    channel = _id(form, "channel_id")
    return Commanded(team=team, user=user, channel=channel, text=_text(form, "text"), trigger=trigger[:_LONGEST_ID])


def _agent(thread: Mapping[str, Any], team: str) -> AgentOpened | None:
    user, channel, ts = _id(thread, "user_id"), _id(thread, "channel_id"), _text(thread, "thread_ts")
    if not (user and channel and _TS.fullmatch(ts)):
        return None
    return AgentOpened(team=team, user=user, channel=channel, thread=ts)


def _file(file: Mapping[str, Any]) -> FileFacts | None:
    source = _text(file, "url_private_download") or _text(file, "url_private") or _id(file, "id")
    size = file.get("size")
    if not source:
        return None
    return FileFacts(
        name=_text(file, "name") or _text(file, "title"),
        media_type=_text(file, "mimetype") or "application/octet-stream",
        size=size if isinstance(size, int) and not isinstance(size, bool) and size > 0 else 0,
        source=source,
    )


def _team(form: Mapping[str, Any]) -> str:
    """The workspace in which the app is installed and to which an event is told."""
    authorizations = _list(form.get("authorizations"))
    authorized = _form(authorizations[0]) if authorizations else {}
    return _id(authorized, "team_id") or _id(form, "team_id")


def _form(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> Sequence[Any]:
    return value if isinstance(value, list) else ()


def _text(form: Mapping[str, Any], name: str) -> str:
    value = form.get(name)
    return value if isinstance(value, str) else ""


def _id(form: Mapping[str, Any], name: str) -> str:
    """An id of Slack's; "" for anything else, so that no id can break out of ours."""
    value = _text(form, name)
    return value if value.isascii() and value.isalnum() and len(value) <= _LONGEST_ID else ""

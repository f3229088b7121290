"""`chiron chat --json`: a JSON object a line in, one out for each, in order (docs: doors.md)."""

import json
import mimetypes
import os
import sys
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter
from typing import get_args
from uuid import uuid4

from agent.dispatcher import Dispatcher
from agent.json_form import choice_to_json, part_for_scripts
from agent.messages import Action, ActionKind, Attachment, Message, Reply, Text
from agent.wording import LONGEST_TEXT
from channels.base import failure_words, unfit
from channels.lines import Lines, raw_lines
from channels.pictures import with_paths
from prompts.catalogue import DEFAULT, say
from store.errors import ChironError

_KINDS: dict[object, ActionKind] = {kind: kind for kind in get_args(ActionKind)}
_FIELDS = ("text", "action", "file")


@dataclass
class _Unfit(Exception):
    """A line that is no message: the sentence that says why, and the id that it had."""

    sentence: str
    id: str | int | None = None


@dataclass(frozen=True, kw_only=True)
class _Asked:
    """A line that is a message; `id` as the script wrote it."""

    id: str | int
    message: Message


async def chat_as_script(dispatcher: Dispatcher, user: str, pictures: Path, locale: str = DEFAULT) -> None:
    """Answer lines until the input ends, the reader of the output goes away, or the process is told to end.

    `pictures` is the folder that keeps the PNGs that replies point to; `locale` the language of the replies, a BCP 47
    tag, as long as the person wishes for no other.
    """
    async with Lines(raw_lines(sys.stdin.fileno())) as lines:
        async for line in lines:
            if not line.strip():
                continue
            answer = await _answer(dispatcher, user, pictures, line, locale)
            if not _write(json.dumps(answer)):
                break


async def _answer(dispatcher: Dispatcher, user: str, pictures: Path, line: bytes, locale: str) -> dict[str, object]:
    started = perf_counter()
    name: str | int | None = None
    try:
        asked = _asked(line, user)
        name = asked.id
        exchange = await dispatcher.answer(replace(asked.message, locale=locale))
        reply = with_paths(exchange.reply or Reply(parts=()), pictures)
        return answer_to_json(name, reply, ms=exchange.ms)
    except _Unfit as unfit_line:
        name, sentence = unfit_line.id, unfit_line.sentence
    except ChironError as error:
        sentence = failure_words(error, locale)
    ms = round((perf_counter() - started) * 1000)
    return answer_to_json(name, Reply(parts=(Text(text=sentence),)), ms=ms)


def answer_to_json(name: str | int | None, reply: Reply, *, ms: int) -> dict[str, object]:
    """A reply as doors.md gives it; `name` is the id that the script knows its line by."""
    return {
        "id": name,
        "parts": [part_for_scripts(part) for part in reply.parts],
        "choices": [choice_to_json(choice) for choice in reply.choices],
        "events": list(reply.events),
        "model_calls": reply.model_calls,
        "ms": ms,
    }


def _write(line: str) -> bool:
    """Write a line at once; False where nobody reads any more."""
    try:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        # what Python still holds back goes nowhere, instead of failing once more at the end
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return False
    return True


def _asked(line: bytes, user: str) -> _Asked:
    try:
        form = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError):  # a UnicodeDecodeError is a ValueError
        raise _Unfit(say(DEFAULT, "terminal-bad-line")) from None
    if not isinstance(form, dict):
        raise _Unfit(say(DEFAULT, "terminal-not-object"))
    name = form.get("id")
    if name is None:
        name = uuid4().hex
    if not isinstance(name, str | int) or isinstance(name, bool):
        raise _Unfit(say(DEFAULT, "terminal-bad-id"))
    try:
        return _Asked(id=name, message=_message(form, user, _message_id(name)))
    except _Unfit as unfit_form:
        raise _Unfit(unfit_form.sentence, name) from None


def _message_id(name: str | int) -> str:
    """The id under which a line is kept: 7 and "7" are two, though an id is kept as text."""
    if isinstance(name, int):
        return str(name)
    return json.dumps(name) if name.startswith('"') or name.lstrip("-").isdigit() else name


def _message(form: dict[str, object], user: str, message_id: str) -> Message:
    given = [field for field in _FIELDS if form.get(field) is not None]
    if len(given) != 1:
        raise _Unfit(say(DEFAULT, "terminal-one-of"))
    return Message(
        channel="terminal",
        conversation_id=f"terminal:{user}",
        sender_id=user,
        message_id=message_id,
        sent_at=datetime.now(UTC),
        text=_text(form["text"]) if "text" in given else "",
        action=_action(form["action"]) if "action" in given else None,
        attachments=(_file(form["file"]),) if "file" in given else (),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise _Unfit(say(DEFAULT, "terminal-bad-text"))
    if key := unfit(value):
        raise _Unfit(say(DEFAULT, key, limit=LONGEST_TEXT))
    return value


def _action(value: object) -> Action:
    if not isinstance(value, dict) or "kind" not in value:
        raise _Unfit(say(DEFAULT, "terminal-bad-action"))
    target, said = value.get("target") or "", value.get("value") or ""
    if not isinstance(target, str) or not isinstance(said, str):
        raise _Unfit(say(DEFAULT, "terminal-bad-action"))
    if not isinstance(value["kind"], str) or (kind := _KINDS.get(value["kind"])) is None:
        raise _Unfit(say(DEFAULT, "refused-unknown-action"))
    return Action(kind=kind, target=_text(target), value=_text(said))


def _file(value: object) -> Attachment:
    if not isinstance(value, str):
        raise _Unfit(say(DEFAULT, "terminal-bad-file"))
    try:
        found = Path(value).is_file()
    except OSError:  # a name that no file can have, or a folder that may not be looked into
        found = False
    if not found:
        raise _Unfit(say(DEFAULT, "terminal-no-file", path=value))
    media_type = mimetypes.guess_type(value)[0] or "application/octet-stream"
    return Attachment(path=Path(value).absolute(), name=Path(value).name, media_type=media_type)

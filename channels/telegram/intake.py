"""Takes updates in: each is saved before Telegram is told that it came, in order in a chat, chats beside each other.

aiogram's own polling confirms updates before their handlers are done; and one update that it cannot read hides all that
came with it.
"""

import asyncio
import hmac
import json
import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from agent.faults import Fault, contained
from agent.pauses import pause
from channels.telegram.bot import TROUBLE, Conflict, Json, TelegramBot, TokenRefused
from channels.telegram.updates import KINDS
from prompts.catalogue import DEFAULT, say
from store.errors import ChironError

POLL_SECONDS = 25
MOST_FAULTS = 5
"""Tries of an update in which there is a fault of ours."""
CONFLICT_SECONDS = 10.0
EMPTY_SECONDS = 0.05
BESIDE_SECONDS = 0.2
"""How long new updates wait while one before them cannot be saved."""
SECRET_HEADER = "x-telegram-bot-api-secret-token"
WEBHOOK_PATH = "/telegram"
Take = Callable[[Json], Awaitable[None]]
"""Saves what an update means; raises the store's errors."""

log = logging.getLogger(__name__)


class Lines:
    """Runs what concerns one chat in order, and chats beside each other."""

    def __init__(self) -> None:
        self._last: dict[int, asyncio.Task[None]] = {}

    def run(self, chat: int, work: Callable[[], Awaitable[None]]) -> "asyncio.Task[None]":
        """Do this once all before it of the same chat is done."""
        before = self._last.get(chat)

        async def after() -> None:
            if before is not None:
                await asyncio.wait([before])
            await work()

        task = self._last[chat] = asyncio.create_task(after())
        task.add_done_callback(lambda done: self._forget(chat, done))
        return task

    def _forget(self, chat: int, done: "asyncio.Task[None]") -> None:
        if self._last.get(chat) is done:
            del self._last[chat]


class Intake:
    """Polls for updates, or takes those that Telegram sends."""

    def __init__(self, bot: TelegramBot, take: Take, *, secret: str = "") -> None:
        self._bot, self._take, self._secret = bot, take, secret
        self._lines = Lines()
        self._tasks: dict[int, asyncio.Task[None]] = {}
        """By number: updates that came and are not confirmed, as one of them is not saved yet."""
        self._troubled = ""
        """What the operator was told last."""

    # -- long polling

    async def poll(self) -> None:
        """Ask for updates until cancelled; ends where the token is refused."""
        offset, failures = 0, 0
        try:
            while True:
                try:
                    updates = await self._bot.updates(offset, seconds=0 if self._tasks else POLL_SECONDS, kinds=KINDS)
                except TROUBLE as error:
                    self.tell("telegram-away", reason=str(getattr(error, "reason", error)))
                    await asyncio.sleep(pause(failures, getattr(error, "retry_after", None)))
                    failures += 1
                except Conflict:
                    self.tell("telegram-conflict")
                    await asyncio.sleep(CONFLICT_SECONDS)
                else:
                    failures = 0
                    self.well()
                    before, offset = offset, await self._taken(updates, offset)
                    if offset == before:  # a server that does not wait for updates is not asked without end
                        await asyncio.sleep(EMPTY_SECONDS)
        except TokenRefused:
            self.tell("telegram-token-refused")
        finally:
            for task in self._tasks.values():
                task.cancel()

    async def _taken(self, updates: Sequence[Any], offset: int) -> int:
        """Take a batch in; the number from which updates are to be asked for: all before it are safe."""
        for form in updates:
            number = form.get("update_id") if isinstance(form, dict) else None
            if isinstance(number, int) and number not in self._tasks:
                self._tasks[number] = self._lines.run(_chat_of(form), self._until_taken(form))
        if waiting := [task for task in self._tasks.values() if not task.done()]:
            await asyncio.wait(waiting, timeout=BESIDE_SECONDS)
        late = [number for number, task in self._tasks.items() if not task.done()]
        offset = max(offset, min(late) if late else max(self._tasks, default=-1) + 1)
        self._tasks = {number: task for number, task in self._tasks.items() if number >= offset}
        return offset

    def _until_taken(self, form: Json) -> Callable[[], Awaitable[None]]:
        async def work() -> None:
            failures = 0
            while True:
                try:
                    with contained():
                        await self._take(form)
                except ChironError as error:
                    fault = isinstance(error, Fault)  # which may be in this update: it holds up its chat for a while
                    if not failures:
                        number = form.get("update_id")
                        log.error("update %s is not saved, tried until it is: %r", number, error, exc_info=fault)
                    if fault and failures >= MOST_FAULTS:
                        return
                else:
                    return
                await asyncio.sleep(pause(failures))
                failures += 1

        return work

    # -- webhook

    @property
    def routes(self) -> Sequence[BaseRoute]:
        """Where Telegram sends updates; only with a secret."""
        return [Route(WEBHOOK_PATH, self._hook, methods=["POST"])] if self._secret else []

    async def _hook(self, request: Request) -> Response:
        """One update: 200 once it is safe or nothing to us, 503 where it cannot be saved now: it comes again."""
        given = next((value for name, value in request.scope["headers"] if name == SECRET_HEADER.encode()), b"")
        if not hmac.compare_digest(given, self._secret.encode()):
            return PlainTextResponse("wrong secret", 401)
        try:
            form = json.loads(await request.body())
        except (ValueError, RecursionError):
            return PlainTextResponse("not JSON", 400)
        if not isinstance(form, dict):
            log.warning("a webhook request that is no update")
            return PlainTextResponse("ok")
        try:
            with contained():
                await self._lines.run(_chat_of(form), lambda: self._take(form))
        except ChironError as error:
            fault = isinstance(error, Fault)
            log.error("a message from Telegram is not saved, it will be sent again: %r", error, exc_info=fault)
            return PlainTextResponse("try again", 503)
        return PlainTextResponse("ok")

    # -- the operator

    def tell(self, key: str, **values: str) -> None:
        """One sentence to the operator, once as long as it goes on."""
        if key != self._troubled:
            self._troubled = key
            log.error(say(DEFAULT, key, **values))

    def well(self) -> None:
        """All is well again."""
        if self._troubled:
            self._troubled = ""
            log.warning(say(DEFAULT, "telegram-back"))


def _chat_of(form: Json) -> int:
    """By which updates are kept in order: the chat, or who voted."""
    for value in form.values():
        if isinstance(value, dict):
            message = value.get("message")
            holder = message if "chat" not in value and isinstance(message, dict) else value
            for name in ("chat", "user", "from"):
                inner = holder.get(name)
                if isinstance(inner, dict) and isinstance(inner.get("id"), int):
                    return int(inner["id"])
    return 0

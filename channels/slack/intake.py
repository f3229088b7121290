"""What comes in from Slack, whichever way: saved first, acknowledged then.

Bolt routes what our own reading has found fit (docs/decisions). Its listeners run to their end before it answers, and
what it would ask Slack for on the way is known beforehand.
"""

import asyncio
import logging
import re
from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from weakref import WeakValueDictionary

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext, AsyncBoltRequest
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.response import BoltResponse

from channels.slack.client import Trouble, Workspace, answered
from channels.slack.desk import Desk
from channels.slack.events import AgentOpened, Commanded, FileShared, Happening, HomeOpened, Pressed, Said, understood
from channels.slack.hearing import file_shared, heard
from channels.slack.home import Facts, view
from channels.slack.places import NAME, handle
from channels.slack.pressing import commanded, pressed
from prompts.catalogue import say
from store.errors import ChironError

SUBJECTS = 2
"""Subjects that the agent view suggests to practise."""
DONE = 200
AGAIN = 503
"""Status for what could not be saved: Slack sends it again."""
_NONE_OF_OURS = frozenset({"team_not_found"})

log = logging.getLogger(__name__)


class Intake:
    """Takes payloads in."""

    def __init__(self, desk: Desk, facts: Facts) -> None:
        self._desk = desk
        self._facts = facts
        self._bolt = self._routes()
        self._queues: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        """One for each place of which something is being taken, so that nothing overtakes what came before it there."""

    async def take(self, payload: Mapping[str, Any]) -> BoltResponse:
        """Act on one payload; status 200 once nothing of it can be lost, or where there is nothing in it for us."""
        happening = understood(payload)
        if happening is None and payload.get("type") != "url_verification":
            return BoltResponse(status=DONE)
        if happening is None:
            return await self._dispatch(payload, {})
        place = _place(happening)
        async with self._queues.setdefault(place, asyncio.Lock()):
            try:
                workspace = await self._desk.workspaces.of(happening.team)
            except Trouble as trouble:
                known = trouble.code in _NONE_OF_OURS
                log.log(logging.INFO if known else logging.WARNING, "event of Slack's not taken: %r", trouble)
                return BoltResponse(status=DONE if known else AGAIN)
            return await self._dispatch(payload, {"happening": happening, "workspace": workspace})

    async def _dispatch(self, payload: Mapping[str, Any], context: dict[str, object]) -> BoltResponse:
        request = AsyncBoltRequest(mode="socket_mode", body={**payload}, context=context)
        answer = await self._bolt.async_dispatch(request)
        return BoltResponse(status=DONE) if answer.status == 404 else answer

    def _routes(self) -> AsyncApp:
        client = self._desk.workspaces.client()
        bolt = AsyncApp(
            name=NAME,  # else it looks for one among the files of all that is imported, for 0.2 s
            authorize=_authorize,
            client=client,
            logger=logging.getLogger(f"{__name__}.bolt"),
            process_before_response=True,  # else Bolt acknowledges an event before its listener has run
            request_verification_enabled=False,  # which parses first; ours has been done
            attaching_function_token_enabled=False,
            attaching_conversation_kwargs_enabled=False,
        )
        for event, handler in self._events.items():
            bolt.event(event)(_acknowledged(handler))
        bolt.action(re.compile(""))(_acknowledged(self._pressed))
        bolt.command(re.compile(""))(_acknowledged(self._commanded))
        bolt.error(_failed)
        return bolt

    @property
    def _events(self) -> Mapping[str, "Handler"]:
        return {
            "message": self._heard,
            "app_mention": self._heard,
            "file_shared": self._file_shared,
            "app_home_opened": self._home_opened,
            "assistant_thread_started": self._agent_opened,
        }

    async def _heard(self, workspace: Workspace, happening: Any) -> str:
        await heard(self._desk, workspace, happening)
        return ""

    async def _file_shared(self, workspace: Workspace, happening: Any) -> str:
        await file_shared(self._desk, workspace, happening)
        return ""

    async def _pressed(self, workspace: Workspace, happening: Any) -> str:
        await pressed(self._desk, workspace, happening)
        return ""

    async def _commanded(self, workspace: Workspace, happening: Any) -> str:
        return await commanded(self._desk, workspace, happening)

    async def _home_opened(self, workspace: Workspace, happening: Any) -> str:
        self._desk.aside(self.show_home(workspace, happening))
        return ""

    async def _agent_opened(self, workspace: Workspace, happening: Any) -> str:
        self._desk.aside(self._suggest(workspace, happening))
        return ""

    async def show_home(self, workspace: Workspace, opened: HomeOpened) -> None:
        """Show somebody how they are doing; raises the store's errors and Trouble."""
        desk, now = self._desk, self._desk.clock()
        person = await desk.person(workspace, opened.user)
        user = await desk.store.users.behind(NAME, handle(opened.team, opened.user))
        standing = await self._facts(user.id, now) if user else None
        shown = view(standing, locale=person.locale, now=now)
        await answered(workspace.client.views_publish(user_id=opened.user, view=shown))

    async def _suggest(self, workspace: Workspace, opened: AgentOpened) -> None:
        """What one may begin with in the agent view."""
        person = await self._desk.person(workspace, opened.user)
        subjects = (await self._desk.store.questions.subjects())[:SUBJECTS]
        keys = ("slack-prompt-review", "slack-prompt-progress")
        prompts = [
            {
                "title": say(person.locale, "slack-prompt-practise", subject=subject.name),
                "message": say(person.locale, "slack-prompt-practise-words", subject=subject.name),
            }
            for subject in subjects
        ] + [{"title": say(person.locale, key), "message": say(person.locale, f"{key}-words")} for key in keys]
        await answered(
            workspace.client.assistant_threads_setSuggestedPrompts(
                channel_id=opened.channel,
                thread_ts=opened.thread,
                title=say(person.locale, "slack-prompts-title"),
                prompts=prompts,
            )
        )


def _place(happening: Happening) -> str:
    """What happens in the same place is taken in one after another."""
    match happening:
        case Said() | AgentOpened() | FileShared():
            return happening.channel
        case Pressed() | Commanded():
            return happening.channel or happening.user
    return happening.user


Handler = Callable[[Workspace, Any], Awaitable[str]]
"""Acts on something that happened; gives what its author alone is to read, where it is a command."""


def _acknowledged(handler: Handler) -> Callable[..., Awaitable[None]]:
    """A listener of Bolt's that acknowledges once its handler is done."""

    async def listener(ack: AsyncAck, context: AsyncBoltContext) -> None:
        words = await handler(context["workspace"], context["happening"])
        await (ack(words, response_type="ephemeral") if words else ack())

    return listener


async def _authorize(context: AsyncBoltContext) -> AuthorizeResult:
    """Whose token serves a payload, without a look at Slack: where that failed, Bolt would answer 200 all the same."""
    workspace: Workspace = context["workspace"]
    return AuthorizeResult(
        enterprise_id=None,
        team_id=workspace.team,
        bot_user_id=workspace.bot_user,
        bot_id=workspace.bot_id,
        bot_token=workspace.client.token,
    )


async def _failed(error: Exception) -> BoltResponse:
    """What could not be saved comes again."""
    expected = isinstance(error, ChironError)
    log.error("event of Slack's not taken, it comes again: %r", error, exc_info=None if expected else error)
    return BoltResponse(status=AGAIN)

"""Slack as a channel: the parts put together."""

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from slack_bolt.response import BoltResponse
from starlette.routing import BaseRoute

from agent.dispatcher import Dispatcher
from agent.messages import Attachment, Delivery
from agent.pauses import pause
from channels.base import Capabilities, Receive
from channels.slack.client import Trouble, Workspaces
from channels.slack.desk import Desk
from channels.slack.files import fetch
from channels.slack.growing import Growing
from channels.slack.home import Facts
from channels.slack.intake import AGAIN, Intake
from channels.slack.places import NAME
from channels.slack.rendering import CAPABILITIES
from channels.slack.sending import Sender
from channels.slack.socket import listen
from channels.slack.web import route
from prompts.catalogue import DEFAULT, say
from store import Store

RETRY_SECONDS = (0.5, 1.0, 2.0, 5.0, 15.0, 30.0)

log = logging.getLogger(__name__)


class Slack:
    """One app of Slack's, in one workspace or several.

    `token`: of the bot, several separated by commas for several workspaces; `app_token`: for Socket Mode;
    `signing_secret`: for HTTP. Either is enough, both may be set. `facts`: how a person stands, for the App Home.
    """

    def __init__(
        self,
        dispatcher: Dispatcher,
        store: Store,
        *,
        token: str,
        facts: Facts,
        clock: Callable[[], datetime],
        app_token: str = "",
        signing_secret: str = "",
        api_url: str = "https://slack.com/api/",
    ) -> None:
        tokens = [one.strip() for one in token.split(",") if one.strip()]
        self._workspaces = Workspaces(tokens, api_url)
        self._dispatcher = dispatcher
        self._store = store
        self._facts = facts
        self._clock = clock
        self._app_token = app_token
        self._secret = signing_secret
        self._api_url = api_url
        self._growing = Growing(self._workspaces, dispatcher, store, clock=clock)
        self._sender = Sender(self._workspaces, dispatcher, store, clock=clock)
        self._intake: Intake | None = None

    @property
    def name(self) -> str:
        """The first part of its conversation ids."""
        return NAME

    @property
    def capabilities(self) -> Capabilities:
        """What it can show."""
        return CAPABILITIES

    @property
    def routes(self) -> Sequence[BaseRoute]:
        """Where Slack sends events by HTTP; none without a signing secret."""
        return [route(self._secret, self._take)] if self._secret else []

    async def serve(self, receive: Receive) -> None:
        """Listen until cancelled. Where no token is accepted, the operator is told, and this returns."""
        desk = Desk(
            self._workspaces,
            self._dispatcher,
            self._store,
            growing=self._growing,
            receive=receive,
            clock=self._clock,
        )
        self._intake = Intake(desk, self._facts)
        try:
            await self._listen()
        finally:
            self._intake = None
            await self._growing.close()
            await desk.close()
            await self._workspaces.close()

    async def deliver(self, delivery: Delivery) -> None:
        """Hand a reply over, once; see Channel."""
        await self._growing.hush(delivery.conversation_id, delivery.seq)
        await self._sender.deliver(delivery)

    async def fetch(self, attachment: Attachment, to: Path) -> None:
        """Write a file that came with a message; see Channel."""
        team, _, source = attachment.source.partition(" ")
        try:
            workspace = await self._workspaces.of(team)
        except Trouble as trouble:
            raise trouble.of_delivery() from trouble
        await fetch(workspace, attachment, to, source=source, api_url=self._api_url)

    async def _take(self, payload: Mapping[str, Any]) -> BoltResponse:
        return await self._intake.take(payload) if self._intake else BoltResponse(status=AGAIN)

    async def _listen(self) -> None:
        if not self._app_token and not self._secret:
            log.error(say(DEFAULT, "slack-no-way-in"))
            return
        failures = 0
        while True:
            try:
                if await self._workspaces.all():
                    await self._take_events()
                else:
                    log.error(say(DEFAULT, "slack-not-served"))
                return
            except Trouble as trouble:
                if not failures:
                    log.warning(say(DEFAULT, "slack-away", reason=trouble.code or trouble.details))
                await asyncio.sleep(pause(failures, trouble.retry_after, pauses=RETRY_SECONDS))
                failures += 1

    async def _take_events(self) -> None:
        """Take events in until cancelled, or until there is no way for them to come; raises Trouble that may pass."""
        if self._app_token:
            try:
                await listen(self._workspaces, self._app_token, self._take)
            except Trouble as trouble:
                if not trouble.is_of_token and not trouble.is_final:
                    raise
                log.error(say(DEFAULT, "slack-app-token-refused", code=trouble.code))
                if not self._secret:
                    return
        await asyncio.Event().wait()

"""Events by Socket Mode, with the SDK's client: an envelope is acknowledged once its payload is taken."""

import asyncio
import json
import logging
from contextlib import suppress
from typing import Protocol

from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse

from channels.slack.client import Workspaces, answered
from channels.slack.web import Take

WATCH_SECONDS = 10.0
"""Between two looks whether the connection stands."""

log = logging.getLogger(__name__)


class _Connection(Protocol):
    """The SDK's client as it connects, which the SDK gives no types."""

    async def connect(self) -> None: ...
    async def is_connected(self) -> bool: ...
    async def close(self) -> None: ...


async def listen(workspaces: Workspaces, app_token: str, take: Take) -> None:
    """Take envelopes in until cancelled; raises Trouble where Slack gives no connection at the start."""

    async def handle(client: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        payload = request.payload if isinstance(request.payload, dict) else {}
        answer = await take(payload)
        if answer.status != 200:
            return  # not acknowledged: it comes again
        said = json.loads(answer.body) if answer.body else None
        response = SocketModeResponse(envelope_id=request.envelope_id, payload=said)
        with suppress(ConnectionError):  # a connection that has ended: the envelope comes again on another
            await client.send_socket_mode_response(response)

    web = workspaces.client()
    await answered(web.apps_connections_open(app_token=app_token))
    sdk = logging.getLogger(f"{__name__}.sdk")
    sdk.setLevel(logging.CRITICAL)  # it logs each try to connect with a traceback; we tell once that it is away
    client = SocketModeClient(app_token=app_token, web_client=web, logger=sdk)
    client.socket_mode_request_listeners.append(handle)
    await _hold(client)


async def _hold(connection: _Connection) -> None:
    try:
        await connection.connect()
        await _watch(connection)
    finally:
        await connection.close()


async def _watch(connection: _Connection) -> None:
    """Tell the log when the connection is lost for a while, and when it is back; the client connects by itself."""
    connected = True
    while True:
        await asyncio.sleep(WATCH_SECONDS)
        now = await connection.is_connected()
        if now != connected:
            log.warning("Slack: connected again" if now else "Slack: the connection is lost, trying to connect again")
        connected = now

"""Slack's Web API through its SDK: one client a workspace, and what can go wrong as errors of ours."""

import asyncio
import logging
from collections.abc import Awaitable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from agent.errors import DeliveryFailed, DeliveryRefused
from prompts.catalogue import DEFAULT, say
from store.errors import ChironError

SECONDS = 15.0
"""For one call, its answer included."""
TOKEN_SECONDS = 60.0
"""Before a refused token is tried again: somebody has to mend it."""
_TOKEN = frozenset(
    "invalid_auth not_authed token_expired token_revoked missing_scope no_permission not_allowed_token_type "
    "org_login_required access_denied team_not_found team_access_not_granted".split()
)
AWAY_SECONDS = 5.0
"""Before a workspace is tried again that Slack says is not to be had just now."""
_AWAY = frozenset("ratelimited rate_limited service_unavailable accesslimited team_added_to_org".split())
_LATER = _AWAY | frozenset("internal_error fatal_error request_timeout unknown_error".split())
_GONE = frozenset(
    "channel_not_found not_in_channel is_archived account_inactive thread_not_found user_not_found user_disabled "
    "channel_type_not_supported cannot_dm_bot message_not_found file_not_found file_deleted".split()
)
_BLOCKED = frozenset(
    "restricted_action restricted_action_read_only_channel restricted_action_thread_only_channel "
    "restricted_action_non_threadable_channel restricted_action_thread_locked messages_tab_disabled "
    "cannot_reply_to_message ekm_access_denied".split()
)
_REJECTED = frozenset(
    "msg_too_long no_text msg_blocks_too_long invalid_blocks invalid_blocks_format invalid_attachments "
    "too_many_attachments attachment_payload_limit_exceeded invalid_arguments invalid_arg_name invalid_array_arg "
    "invalid_charset invalid_form_data invalid_post_type invalid_metadata_format invalid_metadata_schema "
    "metadata_too_large method_deprecated deprecated_endpoint unknown_method cant_update_message "
    "edit_window_closed".split()
)


log = logging.getLogger(__name__)


@dataclass
class Trouble(ChironError):
    """A call was not answered with success. `code`: Slack's error, "" where no answer of Slack's came."""

    code: str
    details: str = ""
    retry_after: float | None = None

    @property
    def is_final(self) -> bool:
        """Whether Slack is known to refuse the same call again; an error that we do not know may pass."""
        return self.code in _GONE or self.code in _BLOCKED or self.code in _REJECTED

    @property
    def is_of_token(self) -> bool:
        """Whether somebody has to mend the token, or what it may do, before any such call succeeds."""
        return self.code in _TOKEN

    @property
    def is_passing(self) -> bool:
        """Whether the same call may succeed by itself, later."""
        return not self.code or self.code in _LATER

    def of_delivery(self) -> DeliveryFailed | DeliveryRefused:
        """The same for who hands a reply over."""
        if not self.is_final:
            away = AWAY_SECONDS if self.code in _AWAY else None
            wait = TOKEN_SECONDS if self.is_of_token else self.retry_after or away
            return DeliveryFailed(reason=f"Slack: {self.code or self.details}", retry_after=wait)
        reason: Literal["blocked", "gone", "rejected"] = "rejected"
        if self.code in _GONE or self.code in _BLOCKED:
            reason = "gone" if self.code in _GONE else "blocked"
        return DeliveryRefused(reason=reason, details=" ".join(part for part in (self.code, self.details) if part))


@dataclass(frozen=True, kw_only=True)
class Workspace:
    """The app as installed in one workspace."""

    team: str
    bot_user: str
    bot_id: str
    client: AsyncWebClient


class Workspaces:
    """The workspaces whose tokens are set, each known once Slack has answered for it."""

    def __init__(self, tokens: Sequence[str], api_url: str) -> None:
        self._tokens = list(dict.fromkeys(tokens))
        self._api_url = api_url
        self._session: aiohttp.ClientSession | None = None
        self._known: dict[str, Workspace] = {}
        self._refused: dict[str, float] = {}
        """Tokens that Slack refused, and until when they are not tried again, on the loop's clock."""
        self._asking = asyncio.Lock()

    async def all(self) -> list[Workspace]:
        """The workspaces that are known by now, none where all tokens are refused, which the operator was told.

        Raises Trouble that may pass where it hides them all.
        """
        trouble = await self._meet()
        if trouble is not None and not self._known:
            raise trouble
        return list(self._known.values())

    async def of(self, team: str) -> Workspace:
        """One workspace; raises Trouble, `team_not_found` where no token is of it, as far as Slack accepts them.

        Where one token alone is set, whatever it is told of is its workspace's: an organisation names its members.
        """
        trouble = await self._meet() if team not in self._known else None
        found = self._known.get(team)
        if found is None and len(self._tokens) == 1:  # an app with one token is told nothing but what it is for
            found = next(iter(self._known.values()), None)
        if found is None:
            raise trouble or Trouble(code="team_not_found", details="no token of this workspace is set")
        return found

    def client(self, token: str | None = None) -> AsyncWebClient:
        """A client that repeats nothing by itself: what is repeated without looking may be there twice."""
        return AsyncWebClient(token, self._api_url, timeout=int(SECONDS), session=self.session, retry_handlers=[])

    @property
    def session(self) -> aiohttp.ClientSession:
        """The connections to Slack."""
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=SECONDS))
        return self._session

    async def close(self) -> None:
        """Close the connections; what is called after that has one of its own."""
        await self.session.close()

    async def _meet(self) -> Trouble | None:
        """Ask Slack for the workspaces of those tokens that none is known of; what kept one from being known."""
        async with self._asking:
            met = {place.client.token for place in self._known.values()}
            troubles = [await self._ask(token) for token in self._tokens if token not in met]
        return next(filter(None, troubles), None)

    async def _ask(self, token: str) -> Trouble | None:
        """Ask for one; a token that is refused is no trouble of the others."""
        if self._refused.get(token, 0.0) > asyncio.get_running_loop().time():
            return None
        client = self.client(token)
        try:
            told = await answered(client.auth_test())
        except Trouble as trouble:
            if not trouble.is_of_token and not trouble.is_final:
                return trouble
            self._refuse(token, trouble.code)
            return None
        team = str(told.get("team_id") or "")
        if not team:
            return Trouble(code="", details="auth.test does not name the workspace")
        self._known[team] = Workspace(
            team=team,
            bot_user=str(told.get("user_id") or ""),
            bot_id=str(told.get("bot_id") or ""),
            client=client,
        )
        return None

    def _refuse(self, token: str, code: str) -> None:
        """Leave a token alone for a while, and tell the operator once."""
        if token not in self._refused:
            place = self._tokens.index(token) + 1
            log.error(say(DEFAULT, "slack-token-refused", place=place, of=len(self._tokens), code=code))
        self._refused[token] = asyncio.get_running_loop().time() + TOKEN_SECONDS


async def answered(call: Awaitable[Any]) -> Mapping[str, Any]:
    """What a call of the SDK gives; raises Trouble for all that can go wrong on the way."""
    try:
        response = await call
    except SlackApiError as error:
        raise _trouble(error) from None
    except (SlackClientError, aiohttp.ClientError, TimeoutError, OSError) as error:
        raise Trouble(code="", details=f"{type(error).__name__}: {error}") from None
    except (AttributeError, TypeError, ValueError) as error:  # the SDK on a body that is no JSON object
        raise Trouble(code="", details=f"no answer of Slack's: {error}") from None
    return response.data if isinstance(response.data, dict) else {}


def _trouble(error: SlackApiError) -> Trouble:
    """Slack's error; one without a code is no answer of Slack's, but of something on the way to it."""
    answer = error.response
    data = getattr(answer, "data", None)
    headers = getattr(answer, "headers", None) or {}
    status = int(getattr(answer, "status_code", None) or getattr(answer, "status", None) or 0)
    code = str(data.get("error") or "") if isinstance(data, dict) else ""
    wait = _seconds(headers.get("Retry-After"))
    if status == 429:
        return Trouble(code="ratelimited", retry_after=wait or 1.0)
    if status >= 500:
        return Trouble(code="", details=f"HTTP {status}", retry_after=wait)
    if not code and 400 <= status < 500:
        code = f"http_{status}"  # such a server lacks the method: courtesies are left, replies are tried again
    told = data.get("response_metadata") if isinstance(data, dict) else None
    messages = told.get("messages") if isinstance(told, dict) else None
    return Trouble(code=code, details="; ".join(map(str, messages or ())) or f"HTTP {status}", retry_after=wait)


def _seconds(said: object) -> float | None:
    try:
        return max(0.0, float(str(said)))
    except ValueError:
        return None

"""The platforms that this Chiron is set up for: those whose tokens are in the settings."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import Protocol

from starlette.routing import BaseRoute

from agent.dispatcher import Dispatcher
from channels.base import Channel
from chiron.app import utc_now
from chiron.settings import Settings
from store import Store
from tools.adaptation.chosen import parameters_of
from tools.adaptation.service import Adaptation
from tools.analytics.overview import Overview, overview


class Platform(Channel, Protocol):
    """A channel that a server listens to."""

    @property
    def routes(self) -> Sequence[BaseRoute]:
        """Where the platform sends its events by HTTP, to be served beside the page; empty where they are fetched."""


def platforms(settings: Settings, dispatcher: Dispatcher, store: Store) -> list[Platform]:
    """The channels, none of them listening yet."""
    found: list[Platform] = []
    if settings.telegram_token:
        # loads aiogram: 4 seconds and 170 MB, for those alone who use it
        from channels.telegram import Telegram

        found.append(
            Telegram(
                dispatcher,
                store,
                token=settings.telegram_token,
                api_url=settings.telegram_api_url,
                webhook=settings.address if settings.telegram_webhook_secret else "",
                secret=settings.telegram_webhook_secret or "",
                clock=utc_now,
            )
        )
    if settings.slack_bot_token:
        # loads the SDK of Slack, for those alone who use it
        from channels.slack import Slack

        found.append(
            Slack(
                dispatcher,
                store,
                token=settings.slack_bot_token,
                app_token=settings.slack_app_token or "",
                signing_secret=settings.slack_signing_secret or "",
                api_url=settings.slack_api_url,
                facts=_standing(store),
                clock=utc_now,
            )
        )
    return found


def _standing(store: Store) -> Callable[[str, datetime], Awaitable[Overview]]:
    """How a student stands, for channels that show it of their own accord."""

    async def standing(user_id: str, now: datetime) -> Overview:
        adaptation = Adaptation(parameters=await parameters_of(store))
        return await overview(store, user_id, now=now, adaptation=adaptation)

    return standing

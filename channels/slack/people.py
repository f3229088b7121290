"""Who writes: guests, people of other teams, bots; asked of Slack once in a while, and never waited for long."""

import asyncio
import logging
from dataclasses import dataclass

from agent.messages import Stranger
from channels.recent import Recent
from channels.slack.client import Trouble, Workspace, answered
from prompts.catalogue import DEFAULT, best_locale

KEEP_SECONDS = 3600.0
UNKNOWN_SECONDS = 10.0
"""Before somebody whom Slack did not tell about is asked for again."""
PATIENCE = 0.25
"""Seconds that a message waits for it: Slack wants an acknowledgement soon."""
MOST = 5000

log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class Person:
    """What Slack says of somebody; nothing special where it did not answer."""

    stranger: Stranger = ""
    bot: bool = False
    locale: str = DEFAULT
    teams: frozenset[str] = frozenset()
    """Workspaces of one organisation that they belong to."""


class People:
    """What is known of the people of all workspaces."""

    def __init__(self) -> None:
        self._known: Recent[tuple[str, str], tuple[float, Person]] = Recent(MOST)
        self._asked: dict[tuple[str, str], asyncio.Task[Person]] = {}

    async def of(self, workspace: Workspace, user: str) -> Person:
        """Somebody as a workspace sees them. Never raises."""
        key = (workspace.team, user)
        until, person = self._known.get(key, (0.0, Person()))
        if until > asyncio.get_running_loop().time():
            return person
        if (task := self._asked.get(key)) is None:
            task = self._asked[key] = asyncio.create_task(self._ask(workspace, user))
            task.add_done_callback(lambda _: self._asked.pop(key, None))
        done, _ = await asyncio.wait([task], timeout=PATIENCE)
        return task.result() if done else person

    async def close(self) -> None:
        """Ask no more."""
        tasks = list(self._asked.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _ask(self, workspace: Workspace, user: str) -> Person:
        try:
            told = await answered(workspace.client.users_info(user=user, include_locale=True))
        except Trouble as trouble:
            log.info("users.info: %r", trouble)
            person, seconds = Person(), UNKNOWN_SECONDS
        else:
            person, seconds = _person(told.get("user"), workspace.team), KEEP_SECONDS
        self._known[workspace.team, user] = (asyncio.get_running_loop().time() + seconds, person)
        return person


def _person(told: object, team: str) -> Person:
    if not isinstance(told, dict):
        return Person()
    organisation = told.get("enterprise_user")
    teams = organisation.get("teams") if isinstance(organisation, dict) else None
    locale, home = told.get("locale"), told.get("team_id")
    belongs = frozenset(str(one) for one in (teams if isinstance(teams, list) else []))
    stranger: Stranger = ""
    if told.get("is_restricted") is True or told.get("is_ultra_restricted") is True:
        stranger = "guest"
    elif told.get("is_stranger") is True or (isinstance(home, str) and home != team and team not in belongs):
        stranger = "other_team"
    return Person(
        stranger=stranger,
        bot=told.get("is_bot") is True,
        locale=best_locale(locale) if isinstance(locale, str) else DEFAULT,
        teams=belongs,
    )

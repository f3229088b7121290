"""What a Slack workspace holds: people, channels, messages and files, with no network about it."""

import time
from dataclasses import dataclass, field
from typing import Any

from tests.platforms.slack_blocks import Refused

Json = dict[str, Any]
TEAM = "T0SCHOOL"
OTHER_TEAM = "T0OTHER"
BOT_USER = "U0CHIRON"
BOT_TOKEN = "xoxb-school"
OTHER_TOKEN = "xoxb-other"
APP_TOKEN = "xapp-school"
SIGNING_SECRET = "fake-signing-secret"
APP = "A0CHIRON"


@dataclass
class Bot:
    """The app as installed in one workspace."""

    team: str
    token: str
    user_id: str = BOT_USER
    bot_id: str = "B0CHIRON"
    active: bool = True


@dataclass
class Channel:
    """A place to talk. `user`: whose direct messages with the bot these are."""

    id: str
    team: str
    kind: str
    members: set[str] = field(default_factory=set)
    user: str = ""
    archived: bool = False
    messages: list[Json] = field(default_factory=list)

    @property
    def event_kind(self) -> str:
        return {"im": "im", "channel": "channel"}[self.kind]


class World:
    """One app in two workspaces."""

    def __init__(self) -> None:
        self.bots = {BOT_TOKEN: Bot(TEAM, BOT_TOKEN), OTHER_TOKEN: Bot(OTHER_TEAM, OTHER_TOKEN, bot_id="B0OTHER")}
        self.users: dict[tuple[str, str], Json] = {}
        self.channels: dict[str, Channel] = {}
        self.files: dict[str, Json] = {}
        self.contents: dict[str, bytes] = {}
        self.homes: dict[tuple[str, str], Json] = {}
        self.prompts: dict[tuple[str, str], Json] = {}
        self.status: dict[tuple[str, str], str] = {}
        self.statuses: list[tuple[str, str, str]] = []
        self.ephemeral: list[Json] = []
        self._last = 0
        for team in (TEAM, OTHER_TEAM):
            self.add_user(BOT_USER, team=team, name="chiron", is_bot=True)

    def ts(self) -> str:
        """A time stamp that no other message has."""
        self._last = max(self._last + 1, int(time.time() * 1_000_000))
        return f"{self._last // 1_000_000}.{self._last % 1_000_000:06d}"

    def add_user(self, id: str, *, team: str = TEAM, name: str = "", **facts: Any) -> Json:
        """A person, or a bot; `facts`: is_restricted, is_ultra_restricted, is_stranger, deleted, locale, ..."""
        user = {
            "id": id, "team_id": team, "name": name or id.lower(), "real_name": name or id, "deleted": False,
            "is_bot": False, "is_restricted": False, "is_ultra_restricted": False, "is_app_user": False,
            "locale": "en-US", "tz": "Europe/Berlin", "profile": {"real_name": name or id}, **facts,
        }  # fmt: skip
        self.users[team, id] = user
        return user

    def user(self, team: str, id: str) -> Json:
        """Somebody, as a bot of a team sees them: people of other teams too."""
        found = self.users.get((team, id)) or next((u for (_, i), u in self.users.items() if i == id), None)
        if found is None:
            raise Refused("user_not_found")
        return {**found, "is_stranger": True} if found["team_id"] != team else found

    def direct(self, team: str, user: str) -> Channel:
        """The direct messages of a person with the bot."""
        id = f"D{user[1:]}" if team == TEAM else f"D{user[1:]}X"
        if id not in self.channels:
            self.user(team, user)
            self.channels[id] = Channel(id=id, team=team, kind="im", members={user, BOT_USER}, user=user)
        return self.channels[id]

    def add_channel(self, id: str, *members: str, team: str = TEAM, bot: bool = True) -> Channel:
        """A public channel; `bot`: whether the app was invited."""
        channel = Channel(id=id, team=team, kind="channel", members={*members, *([BOT_USER] if bot else [])})
        self.channels[id] = channel
        return channel

    def place(self, bot: Bot, id: Any) -> Channel:
        """Where a bot means: a channel it can see, or a person's direct messages; raises channel_not_found."""
        if isinstance(id, str) and (bot.team, id) in self.users and id != bot.user_id:
            return self.direct(bot.team, id)
        channel = self.channels.get(id) if isinstance(id, str) else None
        if channel is None or channel.team != bot.team:
            raise Refused("channel_not_found")
        return channel

    def message(self, channel: Channel, ts: Any) -> Json:
        """A message by its time stamp; raises message_not_found."""
        found = next((message for message in channel.messages if message["ts"] == ts), None)
        if found is None:
            raise Refused("message_not_found")
        return found

    def add(self, channel: Channel, message: Json) -> Json:
        """Put a message where it belongs; its thread's first message then tells of the thread."""
        message = {"type": "message", "ts": self.ts(), **message}
        if thread := message.get("thread_ts"):
            root = self.message(channel, thread)
            root["thread_ts"] = thread
            root["reply_count"] = root.get("reply_count", 0) + 1
        channel.messages.append(message)
        return message

    def add_file(self, name: str, content: bytes, *, url: str, user: str, team: str, media_type: str) -> Json:
        """A file that was uploaded, at an address below `url`."""
        id = f"F{len(self.files) + 1:08d}"
        self.contents[id] = content
        self.files[id] = {
            "id": id, "name": name, "title": name, "mimetype": media_type, "filetype": name.rpartition(".")[2],
            "size": len(content), "user": user, "user_team": team, "mode": "hosted", "is_external": False,
            "url_private": f"{url}/files-pri/{id}/{name}", "permalink": f"{url}/files/{user}/{id}/{name}",
            "url_private_download": f"{url}/files-pri/{id}/download/{name}", "shares": {},
        }  # fmt: skip
        return self.files[id]

    def texts(self, channel: str) -> list[str]:
        """What stands in a channel, oldest first."""
        return [message["text"] for message in self.channels[channel].messages]

    def of_bot(self, channel: str) -> list[Json]:
        """The app's own messages in a channel, oldest first."""
        place = self.channels.get(channel)
        return [message for message in place.messages if message.get("app_id")] if place else []

"""What people do in the fake Slack, and how Slack tells the app of it."""

import itertools
import time
from collections.abc import Callable
from typing import Any

from tests.platforms.slack_blocks import Refused
from tests.platforms.slack_wire import Envelope, Kind, Wire
from tests.platforms.slack_world import APP, BOT_USER, TEAM, Channel, Json, World


class People:
    """The hands of everybody in the workspace. Each method is to be called in the server's loop."""

    def __init__(self, world: World, wire: Wire, url: Callable[[], str]) -> None:
        self._world = world
        self._wire = wire
        self._url = url
        self._numbers = itertools.count(1)

    def furnish(self) -> None:
        """Two students, a teacher, a guest and a channel, for the page."""
        for id, name in (("U0ADA", "Ada"), ("U0BEN", "Ben"), ("U0TEACH", "Ms Gray")):
            self._world.add_user(id, name=name)
        self._world.add_user("U0GUEST", name="Guest", is_restricted=True)
        self._world.add_channel("C0MATHS", "U0ADA", "U0BEN", "U0TEACH", "U0GUEST")

    # -- messages

    def say(self, user: str, text: str, channel: str = "", thread_ts: str = "", team: str = TEAM, **more: Any) -> Json:
        """Write; without a channel to the bot. `more`: fields of the message (files, attachments, subtype, ...)."""
        place = self._place(user, channel, team)
        message: Json = {"user": user, "text": text, "team": self._world.user(team, user)["team_id"], **more}
        if thread_ts:
            message["thread_ts"] = thread_ts
        message = self._world.add(place, message)
        self._told(place, message)
        return {"channel": place.id, "ts": message["ts"]}

    def share(self, user: str, name: str, content: str, text: str = "", team: str = TEAM, **more: Any) -> Json:
        """Send a file (its content as text); Slack tells of the file and of the message."""
        media_type = more.pop("media_type", "text/plain")
        file = self._world.add_file(
            name, content.encode(), url=self._url(), user=user, team=team, media_type=media_type
        )
        place = self._place(user, more.get("channel", ""), team)
        said = self.say(user, text, team=team, subtype="file_share", files=[file], **more)
        file["shares"] = {"private": {place.id: [{"ts": said["ts"]}]}}
        event = {"type": "file_shared", "file_id": file["id"], "user_id": user, "channel_id": place.id,
                 "file": {"id": file["id"]}, "event_ts": self._world.ts()}  # fmt: skip
        self.event(event, team)
        return {**said, "file": file["id"]}

    def edit(self, channel: str, ts: str, text: str) -> None:
        """Change one's message."""
        place = self._world.channels[channel]
        message = self._world.message(place, ts)
        before = dict(message)
        message["text"] = text
        message["edited"] = {"user": message["user"], "ts": self._world.ts()}
        changed = {"type": "message", "subtype": "message_changed", "hidden": True, "message": message,
                   "previous_message": before, **self._where(place)}  # fmt: skip
        self.event(changed, place.team)

    def delete(self, channel: str, ts: str) -> None:
        """Take one's message back."""
        place = self._world.channels[channel]
        message = self._world.message(place, ts)
        place.messages.remove(message)
        gone = {"type": "message", "subtype": "message_deleted", "hidden": True, "deleted_ts": ts,
                "previous_message": message, **self._where(place)}  # fmt: skip
        self.event(gone, place.team)

    def _told(self, place: Channel, message: Json) -> None:
        event = {**message, **self._where(place), "event_ts": message["ts"], "client_msg_id": f"c-{message['ts']}"}
        event["ts"] = message["ts"]
        if place.kind == "im" or BOT_USER in place.members:
            self.event(event, place.team)
        if place.kind != "im" and f"<@{BOT_USER}>" in message.get("text", ""):
            mention = {name: value for name, value in event.items() if name not in ("channel_type", "subtype")}
            self.event({**mention, "type": "app_mention"}, place.team)

    def _where(self, place: Channel) -> Json:
        return {"channel": place.id, "channel_type": place.event_kind, "ts": self._world.ts()}

    def _place(self, user: str, channel: str, team: str) -> Channel:
        return self._world.channels[channel] if channel else self._world.direct(team, user)

    def event(self, event: Json, team: str = TEAM, **more: Any) -> Envelope:
        """Tell the app of an event."""
        number = next(self._numbers)
        payload = {
            "token": "verification", "team_id": team, "context_team_id": team, "context_enterprise_id": None,
            "api_app_id": APP, "event": event, "type": "event_callback", "event_id": f"Ev{number:08d}",
            "event_time": int(time.time()), "is_ext_shared_channel": False, "event_context": f"4-{number}",
            "authorizations": [{"enterprise_id": None, "team_id": team, "user_id": BOT_USER, "is_bot": True,
                                "is_enterprise_install": False}], **more,
        }  # fmt: skip
        return self._wire.tell("events_api", payload)

    # -- buttons, commands, App Home, agent view

    def press(
        self,
        user: str,
        channel: str,
        ts: str,
        label: str = "",
        action_id: str = "",
        team: str = TEAM,
        selected: list[str] | None = None,
    ) -> Json:
        """Press a button of a message, by what it says or its id; `selected`: values of boxes that are ticked."""
        place = self._world.channels[channel]
        message = self._world.message(place, ts)
        action = self._button(message.get("blocks", []), label, action_id)
        container = {"type": "message", "message_ts": ts, "channel_id": channel, "is_ephemeral": False}
        if "thread_ts" in message:
            container["thread_ts"] = message["thread_ts"]
        where = {"container": container, "channel": {"id": channel, "name": place.kind}, "message": message}
        self._pressed(user, team, action, {**where, "state": self._ticked(message.get("blocks", []), selected or [])})
        return {}

    def press_home(self, user: str, label: str, team: str = TEAM) -> Json:
        """Press a button in the App Home."""
        view = self._world.homes[team, user]
        action = self._button(view["blocks"], label, "")
        where = {"container": {"type": "view", "view_id": f"V{user}"}, "view": view}
        self._pressed(user, team, action, where)
        return {}

    def _pressed(self, user: str, team: str, action: Json, where: Json) -> None:
        at = self._world.ts()
        home = self._world.user(team, user)["team_id"]
        payload = {
            "type": "block_actions", "user": {"id": user, "team_id": home, "username": user.lower()},
            "team": {"id": team, "domain": "school"}, "enterprise": None, "is_enterprise_install": False,
            "api_app_id": APP, "token": "verification", "trigger_id": f"{at}.trigger", "actions":
            [{**action, "action_ts": at}], "response_url": f"{self._url()}/respond", **where,
        }  # fmt: skip
        self._wire.tell("interactive", payload)

    def _button(self, blocks: list[Json], label: str, action_id: str) -> Json:
        for block in blocks:
            elements = [*block.get("elements", ()), *([block["accessory"]] if "accessory" in block else [])]
            for element in elements:
                said = element.get("text", {}).get("text") if isinstance(element.get("text"), dict) else None
                if element.get("type") == "button" and (said == label if label else element["action_id"] == action_id):
                    return {**element, "block_id": block.get("block_id", "b")}
        raise Refused("no_such_button")

    def _ticked(self, blocks: list[Json], selected: list[str]) -> Json:
        values: Json = {}
        for block in blocks:
            for element in block.get("elements", ()):
                if element.get("type") == "checkboxes":
                    chosen = [option for option in element["options"] if option["value"] in selected]
                    state = {"type": "checkboxes", "selected_options": chosen}
                    values[block.get("block_id", "b")] = {element["action_id"]: state}
        return {"values": values}

    def command(self, user: str, text: str, channel: str = "", team: str = TEAM) -> Json:
        """Type /chiron."""
        place = self._place(user, channel, team)
        form = {
            "token": "verification", "team_id": team, "team_domain": "school", "channel_id": place.id,
            "channel_name": "directmessage" if place.kind == "im" else "maths", "user_id": user, "command": "/chiron",
            "user_name": user.lower(), "text": text, "api_app_id": APP, "is_enterprise_install": "false",
            "response_url": f"{self._url()}/respond", "trigger_id": f"{self._world.ts()}.trigger",
        }  # fmt: skip
        self._wire.tell("slash_commands", form)
        return {}

    def open_home(self, user: str, team: str = TEAM, tab: str = "home") -> Json:
        """Look at the App Home."""
        place = self._world.direct(team, user)
        event = {"type": "app_home_opened", "user": user, "channel": place.id, "tab": tab, "event_ts": self._world.ts()}
        self.event(event, team)
        return {}

    def open_agent(self, user: str, team: str = TEAM) -> Json:
        """Begin a chat in the agent view: a new thread in the direct messages."""
        place = self._world.direct(team, user)
        bot = next(bot for bot in self._world.bots.values() if bot.team == team)
        root = {"user": bot.user_id, "bot_id": bot.bot_id, "app_id": APP, "text": "New chat", "assistant_app_thread":
                {"title": "New chat"}, "subtype": "assistant_app_thread"}  # fmt: skip
        message = self._world.add(place, root)
        message["thread_ts"] = message["ts"]
        thread = {"user_id": user, "context": {}, "channel_id": place.id, "thread_ts": message["ts"]}
        self.event({"type": "assistant_thread_started", "assistant_thread": thread, "event_ts": self._world.ts()}, team)
        return {"channel": place.id, "thread_ts": message["ts"]}

    def tell(self, kind: Kind, payload: Json) -> Envelope:
        """Tell the app anything at all."""
        return self._wire.tell(kind, payload)

    # -- what a person sees

    def state(self, user: str, team: str = TEAM) -> Json:
        """All that a person sees, for the page."""
        mine = self._world.direct(team, user)
        places = [mine, *(c for c in self._world.channels.values() if c.kind != "im" and user in c.members)]
        names = {id: facts["real_name"] for (_, id), facts in self._world.users.items()}
        heard = [shown for shown in self._world.ephemeral if shown["user"] == user]
        answers = [e.answer for e in self._wire.envelopes if e.kind == "slash_commands" and e.answer]
        return {
            "user": user,
            "names": names,
            "people": [id for id in names if id != BOT_USER],
            "channels": [
                {"id": place.id, "kind": place.kind, "messages": place.messages} for place in places
            ],
            "home": self._world.homes.get((team, user)),
            "prompts": {f"{c} {t}": told for (c, t), told in self._world.prompts.items() if c == mine.id},
            "status": {f"{c} {t}": said for (c, t), said in self._world.status.items() if c == mine.id and said},
            "ephemeral": heard[-3:],
            "answers": answers[-1:],
            "connected": bool(self._wire.sockets) or bool(self._wire.url),
        }  # fmt: skip

"""Slack's Web API, as strict as Slack is: what each method takes, does and refuses."""

import json
import re
import time
from collections.abc import Callable
from typing import Any

from tests.platforms.slack_blocks import Refused, check_blocks
from tests.platforms.slack_world import APP, Bot, Channel, Json, World

LONGEST_TEXT = 40_000
LONGEST_UPDATE = 4_000
LONGEST_MARKDOWN = 12_000
PROMPTS = 4
_NUMBER = re.compile(r"\d+")


class Methods:
    """The methods that a bot's token may call, each a function of the bot and the arguments."""

    def __init__(self, world: World, url: Callable[[], str]) -> None:
        self.world = world
        self._url = url
        self.strict_rates = False
        """Refuse a second message to a channel within a second, after a burst of five."""
        self._bursts: dict[str, list[float]] = {}
        self._uploads: dict[str, Json] = {}

    def call(self, bot: Bot, method: str, args: Json) -> Json:
        """Run one method; raises Refused."""
        if not bot.active:
            raise Refused("account_inactive")
        function = getattr(self, f"do_{method.replace('.', '_').lower()}", None)
        if function is None:
            raise Refused("unknown_method")
        answer = function(bot, args)
        assert isinstance(answer, dict)
        return answer

    # -- who

    def do_auth_test(self, bot: Bot, args: Json) -> Json:
        return {"url": self._url(), "team": bot.team, "team_id": bot.team, "user": "chiron",
                "user_id": bot.user_id, "bot_id": bot.bot_id}  # fmt: skip

    def do_users_info(self, bot: Bot, args: Json) -> Json:
        user = self.world.user(bot.team, args.get("user", ""))
        return {"user": user if _true(args.get("include_locale")) else {k: v for k, v in user.items() if k != "locale"}}

    # -- chat

    def do_chat_postmessage(self, bot: Bot, args: Json) -> Json:
        channel = self._writable(bot, args)
        text, blocks = self._content(args, LONGEST_TEXT)
        self._paced(channel)
        message = {"user": bot.user_id, "bot_id": bot.bot_id, "app_id": APP, "team": bot.team, "text": text}
        if blocks:
            message["blocks"] = blocks
        if args.get("thread_ts"):
            message["thread_ts"] = self._root(channel, args["thread_ts"])
        if metadata := _metadata(args):
            message["metadata"] = metadata
        message = self.world.add(channel, message)
        self.world.status.pop((channel.id, message.get("thread_ts", "")), None)
        return {"channel": channel.id, "ts": message["ts"], "message": _bare(message)}

    def do_chat_postephemeral(self, bot: Bot, args: Json) -> Json:
        channel = self._writable(bot, args)
        text, _ = self._content(args, LONGEST_TEXT)
        if args.get("user") not in channel.members:
            raise Refused("user_not_in_channel")
        ts = self.world.ts()
        shown = {
            "channel": channel.id,
            "user": args["user"],
            "text": text,
            "thread_ts": args.get("thread_ts"),
            "ts": ts,
        }
        self.world.ephemeral.append(shown)
        return {"message_ts": ts}

    def do_chat_update(self, bot: Bot, args: Json) -> Json:
        channel = self._writable(bot, args)
        message = self.world.message(channel, args.get("ts"))
        if message.get("bot_id") != bot.bot_id or message.get("streaming"):
            raise Refused("cant_update_message")
        text, blocks = self._content(args, LONGEST_UPDATE)
        message["text"] = text
        message["edited"] = {"user": bot.user_id, "ts": self.world.ts()}
        if "blocks" in args:
            message["blocks"] = blocks
        if metadata := _metadata(args):
            message["metadata"] = metadata
        return {"channel": channel.id, "ts": message["ts"], "text": text, "message": _bare(message)}

    def do_chat_delete(self, bot: Bot, args: Json) -> Json:
        channel = self._writable(bot, args)
        message = self.world.message(channel, args.get("ts"))
        if message.get("bot_id") != bot.bot_id:
            raise Refused("cant_delete_message")
        channel.messages.remove(message)
        return {"channel": channel.id, "ts": message["ts"]}

    def do_chat_startstream(self, bot: Bot, args: Json) -> Json:
        channel = self._writable(bot, args)
        if not args.get("thread_ts"):
            raise Refused("invalid_arguments", "[ERROR] missing required field: thread_ts")
        if channel.kind != "im" and not (args.get("recipient_user_id") and args.get("recipient_team_id")):
            raise Refused("missing_recipient_user_id")
        text = _streamed(args)
        self._paced(channel)
        thread = self._root(channel, args["thread_ts"])
        message = {"user": bot.user_id, "bot_id": bot.bot_id, "app_id": APP, "team": bot.team, "text": text,
                   "thread_ts": thread, "streaming": True}  # fmt: skip
        self.world.status.pop((channel.id, thread), None)
        return {"channel": channel.id, "ts": self.world.add(channel, message)["ts"]}

    def do_chat_appendstream(self, bot: Bot, args: Json) -> Json:
        channel, message = self._stream(bot, args)
        message["text"] += _streamed(args)
        return {"channel": channel.id, "ts": message["ts"]}

    def do_chat_stopstream(self, bot: Bot, args: Json) -> Json:
        channel, message = self._stream(bot, args)
        message["text"] += _streamed(args)
        if args.get("blocks"):
            self._check_blocks(args["blocks"])
            message["blocks"] = args["blocks"]
        if metadata := _metadata(args):
            message["metadata"] = metadata
        del message["streaming"]
        return {"channel": channel.id, "ts": message["ts"], "message": _bare(message)}

    def _stream(self, bot: Bot, args: Json) -> tuple[Channel, Json]:
        channel = self._writable(bot, args)
        message = self.world.message(channel, args.get("ts"))
        if message.get("bot_id") != bot.bot_id:
            raise Refused("message_not_owned_by_app")
        if not message.get("streaming"):
            raise Refused("message_not_in_streaming_state")
        return channel, message

    def _writable(self, bot: Bot, args: Json) -> Channel:
        channel = self.world.place(bot, args.get("channel"))
        if channel.archived:
            raise Refused("is_archived")
        if bot.user_id not in channel.members:
            raise Refused("not_in_channel")
        return channel

    def _root(self, channel: Channel, ts: Any) -> str:
        try:
            root = self.world.message(channel, ts)
        except Refused:
            raise Refused("thread_not_found") from None
        return str(root.get("thread_ts", root["ts"]))

    def _content(self, args: Json, longest: int) -> tuple[str, list[Json]]:
        text, blocks = args.get("text") or "", args.get("blocks") or []
        if not isinstance(text, str) or len(text) > longest:
            raise Refused("msg_too_long")
        if blocks:
            self._check_blocks(blocks)
        if not text.strip() and not blocks:
            raise Refused("no_text")
        return text, blocks

    def _check_blocks(self, blocks: Any) -> None:
        check_blocks(blocks, surface="message", files=self._shown)

    def _shown(self, id: str) -> bool:
        return id in self.world.files

    def _paced(self, channel: Channel) -> None:
        if not self.strict_rates:
            return
        now = time.monotonic()
        burst = [at for at in self._bursts.get(channel.id, ()) if at > now - 5]
        if len(burst) >= 5:
            raise Refused("ratelimited", "1")
        self._bursts[channel.id] = [*burst, now]

    # -- conversations

    def do_conversations_history(self, bot: Bot, args: Json) -> Json:
        channel = self.world.place(bot, args.get("channel"))
        if bot.user_id not in channel.members:
            raise Refused("not_in_channel")
        found = [m for m in channel.messages if m.get("thread_ts", m["ts"]) == m["ts"]]
        return _page(found[::-1], args)

    def do_conversations_replies(self, bot: Bot, args: Json) -> Json:
        channel = self.world.place(bot, args.get("channel"))
        root = self._root(channel, args.get("ts"))
        return _page([m for m in channel.messages if root in (m["ts"], m.get("thread_ts"))], args, root=root)

    def do_conversations_open(self, bot: Bot, args: Json) -> Json:
        user = str(args.get("users") or "")
        if user == bot.user_id:
            raise Refused("cannot_dm_bot")
        return {"channel": {"id": self.world.direct(bot.team, user).id}}

    def do_conversations_info(self, bot: Bot, args: Json) -> Json:
        channel = self.world.place(bot, args.get("channel"))
        return {"channel": {"id": channel.id, "is_im": channel.kind == "im", "is_archived": channel.archived}}

    def do_reactions_add(self, bot: Bot, args: Json) -> Json:
        message = self.world.message(self.world.place(bot, args.get("channel")), args.get("timestamp"))
        message.setdefault("reactions", []).append({"name": args.get("name"), "users": [bot.user_id]})
        return {}

    # -- agent view and App Home

    def do_assistant_threads_setstatus(self, bot: Bot, args: Json) -> Json:
        place = self._thread(bot, args)
        self.world.status[place] = args.get("status", "")
        self.world.statuses.append((*place, args.get("status", "")))
        return {}

    def do_assistant_threads_settitle(self, bot: Bot, args: Json) -> Json:
        self._thread(bot, args)
        return {}

    def do_assistant_threads_setsuggestedprompts(self, bot: Bot, args: Json) -> Json:
        prompts = _parsed(args.get("prompts"))
        if not isinstance(prompts, list) or not 1 <= len(prompts) <= PROMPTS:
            raise Refused("invalid_arguments")
        if any(not prompt.get("title") or not prompt.get("message") for prompt in prompts):
            raise Refused("invalid_arguments")
        self.world.prompts[self._thread(bot, args)] = {"title": args.get("title", ""), "prompts": prompts}
        return {}

    def _thread(self, bot: Bot, args: Json) -> tuple[str, str]:
        channel = self.world.place(bot, args.get("channel_id"))
        return channel.id, self._root(channel, args.get("thread_ts"))

    def do_views_publish(self, bot: Bot, args: Json) -> Json:
        user, view = self.world.user(bot.team, args.get("user_id", "")), _parsed(args.get("view"))
        if not isinstance(view, dict) or view.get("type") != "home":
            raise Refused("invalid_arguments")
        check_blocks(view.get("blocks"), surface="home", files=self._shown)
        if any(block["type"] == "markdown" for block in view["blocks"]):
            raise Refused("invalid_arguments", "[ERROR] unsupported type: markdown")
        self.world.homes[bot.team, user["id"]] = view
        return {"view": {**view, "id": f"V{user['id']}"}}

    # -- files

    def do_files_info(self, bot: Bot, args: Json) -> Json:
        found = self.world.files.get(args.get("file", ""))
        if found is None:
            raise Refused("file_not_found")
        return {"file": found}

    def do_files_getuploadurlexternal(self, bot: Bot, args: Json) -> Json:
        if not args.get("filename") or not _NUMBER.fullmatch(str(args.get("length", ""))):
            raise Refused("invalid_arguments")
        id = f"F{len(self.world.files) + len(self._uploads) + 1:08d}UP"
        self._uploads[id] = {"name": args["filename"], "length": int(args["length"]), "team": bot.team}
        return {"upload_url": f"{self._url()}/upload/{id}", "file_id": id}

    def upload(self, id: str, content: bytes) -> None:
        """What was sent to an upload address."""
        self._uploads[id]["content"] = content

    def do_files_completeuploadexternal(self, bot: Bot, args: Json) -> Json:
        done = []
        for item in _parsed(args.get("files")) or ():
            started = self._uploads.get(item.get("id"))
            if started is None or len(started.get("content", b"")) != started["length"]:
                raise Refused("file_not_found")
            kind = "image/png" if started["name"].endswith(".png") else "application/octet-stream"
            made = self.world.add_file(
                started["name"], started["content"], url=self._url(), user=bot.user_id, team=bot.team, media_type=kind
            )
            id = item["id"]
            self.world.files[id] = {**self.world.files.pop(made["id"]), "id": id}
            self.world.contents[id] = self.world.contents.pop(made["id"])
            self.world.files[id]["url_private"] = f"{self._url()}/files-pri/{id}/{started['name']}"
            done.append(self.world.files[id])
        return {"files": done}


def _page(messages: list[Json], args: Json, *, root: str = "") -> Json:
    oldest, latest = float(args.get("oldest") or 0), float(args.get("latest") or "inf")
    inclusive = _true(args.get("inclusive"))

    def within(ts: str) -> bool:
        at = float(ts)
        return (oldest <= at <= latest) if inclusive else (oldest < at < latest) or ts == root

    found = [message for message in messages if within(message["ts"])]
    start, limit = int(args.get("cursor") or 0), min(int(args.get("limit") or 100), 999)
    shown = found[start : start + limit]
    if not _true(args.get("include_all_metadata")):
        shown = [{name: value for name, value in message.items() if name != "metadata"} for message in shown]
    more = start + limit < len(found)
    cursor = {"next_cursor": str(start + limit) if more else ""}
    return {"messages": shown, "has_more": more, "response_metadata": cursor}


def _true(value: Any) -> bool:
    return value in (True, 1, "1", "true", "True")


def _parsed(value: Any) -> Any:
    try:
        return json.loads(value) if isinstance(value, str) else value
    except ValueError:
        raise Refused("invalid_json") from None


def _metadata(args: Json) -> Json | None:
    metadata = _parsed(args.get("metadata"))
    if metadata is None:
        return None
    if not isinstance(metadata, dict) or not isinstance(metadata.get("event_type"), str):
        raise Refused("invalid_metadata_format")
    if not isinstance(metadata.get("event_payload"), dict):
        raise Refused("invalid_metadata_format")
    return metadata


def _streamed(args: Json) -> str:
    text = args.get("markdown_text") or ""
    for chunk in args.get("chunks") or ():
        text += chunk.get("text", "")
    if len(text) > LONGEST_MARKDOWN:
        raise Refused("msg_too_long")
    return text


def _bare(message: Json) -> Json:
    return {name: value for name, value in message.items() if name != "metadata"}

"""What is behind the fake Bot API: people, chats, messages and the updates that a bot is to be told, all in memory.

Everything that a person could do in a client is a method here, so that a test plays the people.
"""

import copy
import itertools
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]
BOT = {"id": 7_000_001, "is_bot": True, "first_name": "Chiron", "username": "chiron_test_bot"}
DEFAULT_UPDATES = frozenset(
    "message edited_message channel_post edited_channel_post callback_query poll poll_answer my_chat_member "
    "inline_query stopped_message_generation".split()
)
"""Kinds that are told where a bot names none."""
_OWN = frozenset({"html", "votes", "reactions"})
"""What only the fake's own page needs."""


@dataclass
class Chat:
    """A place, as the server knows it."""

    id: int
    type: str
    title: str
    members: list[int] = field(default_factory=list)
    forum: bool = False
    topics: set[int] = field(default_factory=set)
    messages: dict[int, Json] = field(default_factory=dict)
    drafts: dict[int, Json] = field(default_factory=dict)
    """Of the bot, by draft id."""
    action: str = ""
    """What the bot said last that it is doing."""
    blocked: bool = False
    """By the person, or the bot was removed."""
    rich: bool = True
    """Whether rich messages are accepted."""
    limit: tuple[int, float] | None = None
    """So many messages in so many seconds; more are answered with 429."""
    sent: list[float] = field(default_factory=list)


class World:
    """People, chats and updates. `wake` is called after each update; all methods may be called from any thread."""

    def __init__(self, wake: Callable[[], None] = lambda: None) -> None:
        self.lock = threading.RLock()
        self._wake = wake
        self.users: dict[int, Json] = {}
        self.chats: dict[int, Chat] = {}
        self.files: dict[str, Json] = {}
        """By file id: bytes, name, path, size."""
        self.polls: dict[str, Json] = {}
        self.queries: dict[str, Json] = {}
        """Presses of buttons by id; `answer` once the bot has answered."""
        self.commands: dict[str, list[Json]] = {}
        """Menus by scope and language."""
        self.updates: list[Json] = []
        """Those not confirmed."""
        self.past: list[Json] = []
        """Each update that ever was."""
        self.allowed = DEFAULT_UPDATES
        self.version = 0
        """Grows with whatever a client would show."""
        self._ids = itertools.count(1001)
        self._update_ids = itertools.count(500_000_001)
        self._own = itertools.count(1)
        """Messages of private chats and basic groups are counted together, as a bot's message box counts them."""
        self._super: dict[int, Iterator[int]] = {}

    # -- people and places

    def user(self, name: str, *, language: str = "en", bot: bool = False, id: int | None = None) -> Json:
        """A new account."""
        with self.lock:
            user = {"id": id or next(self._ids), "is_bot": bot, "first_name": name, "language_code": language}
            user["username"] = name.lower().replace(" ", "_")
            self.users[user["id"]] = user
            return user

    def private(self, user: Json) -> Chat:
        """A person's chat with the bot; its id is the person's."""
        with self.lock:
            if user["id"] not in self.chats:
                self.chats[user["id"]] = Chat(user["id"], "private", user["first_name"], [user["id"]])
            return self.chats[user["id"]]

    def group(self, title: str, *members: Json, kind: str = "supergroup", forum: bool = False) -> Chat:
        """A group, supergroup, forum or channel that the bot is in."""
        with self.lock:
            number = next(self._ids)
            id = -number if kind == "group" else -1_000_000_000_000 - number
            self.chats[id] = Chat(id, kind, title, [member["id"] for member in members], forum=forum)
            return self.chats[id]

    def topic(self, chat: Chat, title: str) -> int:
        """A new topic of a forum; the number of its thread."""
        thread = self.next_id(chat)
        chat.topics.add(thread)
        service = self._message(chat, next(iter(self.users.values())), {"forum_topic_created": {"name": title}})
        self.tell("message", service)
        return thread

    def next_id(self, chat: Chat) -> int:
        """The number of a chat's next message."""
        if chat.type in ("supergroup", "channel"):
            return next(self._super.setdefault(chat.id, itertools.count(1)))
        return next(self._own)

    def chat_json(self, chat: Chat) -> Json:
        """A chat as updates name it."""
        if chat.type == "private":
            user = self.users[chat.id]
            return {"id": chat.id, "type": "private", "first_name": user["first_name"], "username": user["username"]}
        return {"id": chat.id, "type": chat.type, "title": chat.title, **({"is_forum": True} if chat.forum else {})}

    # -- what people do

    def send(self, chat: Chat, user: Json, text: str = "", *, thread: int | None = None, **more: Any) -> Json:
        """A person writes; `more` are further fields of the message (`photo`, `reply_to_message`, `forward_origin`)."""
        with self.lock:
            body: Json = {"text": text, "entities": entities(text)} if text else {}
            if body and not body["entities"]:
                del body["entities"]
            if thread is not None:
                body |= {"message_thread_id": thread, "is_topic_message": True}
            message = self._message(chat, user, body | more)
            kind = "channel_post" if chat.type == "channel" else "message"
            self.tell(kind, message)
            return message

    def send_photo(self, chat: Chat, user: Json, data: bytes, *, caption: str = "", **more: Any) -> Json:
        """A person sends a picture, which comes in two sizes."""
        sizes = [(90, 90), (1280, 960)]
        photo = [
            {**self.keep(data, f"photo{n}.jpg"), "width": width, "height": height}
            for n, (width, height) in enumerate(sizes)
        ]
        return self.send(chat, user, photo=photo, **({"caption": caption} if caption else {}), **more)

    def send_file(
        self, chat: Chat, user: Json, data: bytes, name: str, mime: str, *, size: int = 0, **more: Any
    ) -> Json:
        """A person sends a file; `size` where another one than that of `data` is told."""
        kept = self.keep(data, name)
        document = {**kept, "file_name": name, "mime_type": mime, "file_size": size or len(data)}
        self.files[kept["file_id"]]["size"] = size or len(data)
        return self.send(chat, user, document=document, **more)

    def edit(self, chat: Chat, message: Json, text: str) -> None:
        """A person edits a message."""
        with self.lock:
            message |= {"text": text, "edit_date": int(time.time())}
            self.tell("edited_message", message)

    def press(self, chat: Chat, user: Json, message_id: int, button: str, *, data: str | None = None) -> str:
        """A person presses the button with that label; the query's id. `data` where a client sends other data."""
        with self.lock:
            message = chat.messages[message_id]
            if data is None:
                rows = message.get("reply_markup", {}).get("inline_keyboard", [])
                buttons = {item["text"]: item.get("callback_data") for row in rows for item in row}
                data = buttons[button]
            query = {"id": str(4_000_000_000 + next(self._ids)), "from": user, "message": message}
            query |= {"chat_instance": str(chat.id), "data": data}
            self.queries[query["id"]] = {"at": time.monotonic(), "answer": None, "chat": chat.id, "user": user["id"]}
            self.tell("callback_query", query)
            return str(query["id"])

    def vote(self, user: Json, poll_id: str, *options: int) -> None:
        """A person votes in a poll that is not anonymous; once, in a quiz."""
        with self.lock:
            poll = self.polls[poll_id]
            if poll["is_closed"] or (poll["type"] == "quiz" and user["id"] in poll["votes"]):
                return
            poll["votes"][user["id"]] = options
            poll["total_voter_count"] = len(poll["votes"])
            for place in options:
                poll["options"][place]["voter_count"] += 1
            chosen = [str(place) for place in options]
            answer = {"poll_id": poll_id, "user": user, "option_ids": list(options), "option_persistent_ids": chosen}
            self.tell("poll_answer", answer)

    def block(self, chat: Chat, blocked: bool = True) -> None:
        """A person blocks the bot, or lets it write again; in a group: it is removed, or comes back."""
        with self.lock:
            chat.blocked = blocked
            by = self.users[chat.members[0]]
            status = ("member", "kicked") if blocked else ("kicked", "member")
            old, new = ({"status": s, "user": BOT} | ({"until_date": 0} if s == "kicked" else {}) for s in status)
            change = {"chat": self.chat_json(chat), "from": by, "date": int(time.time())}
            self.tell("my_chat_member", change | {"old_chat_member": old, "new_chat_member": new})

    def stop(self, user: Json, draft_id: int) -> None:
        """A person presses the button that stops a draft."""
        self.tell("stopped_message_generation", {"chat": self.chat_json(self.private(user)), "draft_id": draft_id})

    # -- updates

    def tell(self, kind: str, body: Json) -> Json:
        """Queue an update of a kind."""
        return self.inject({kind: public(body)})

    def inject(self, update: Json) -> Json:
        """Queue an update as it is given, with a number where it has none; of a kind that the bot wants."""
        with self.lock:
            update.setdefault("update_id", next(self._update_ids))
            kinds = update.keys() - {"update_id"}
            if not kinds or kinds & self.allowed or not kinds & DEFAULT_UPDATES:
                self.updates.append(update)
                self.past.append(update)
            self.version += 1
        self._wake()
        return update

    def redeliver(self, updates: list[Json]) -> None:
        """Queue updates once more, in the order given, under new numbers, so that they get past any confirmation."""
        with self.lock:
            self.updates += [{**copy.deepcopy(update), "update_id": next(self._update_ids)} for update in updates]
        self._wake()

    # -- files

    def keep(self, data: bytes, name: str) -> Json:
        """A file for clients to fetch: its ids."""
        with self.lock:
            id = f"file{next(self._ids)}"
            self.files[id] = {"data": data, "name": name, "path": f"documents/{id}_{name}", "size": len(data)}
            return {"file_id": id, "file_unique_id": f"u{id}", "file_size": len(data)}

    def _message(self, chat: Chat, user: Json, body: Json) -> Json:
        message: Json = {"message_id": self.next_id(chat), "date": int(time.time()), "chat": self.chat_json(chat)}
        if chat.type == "channel":
            message["sender_chat"] = self.chat_json(chat)
        else:
            message["from"] = user
        message |= body
        chat.messages[message["message_id"]] = message
        return message


def public(value: Any) -> Any:
    """A message or whatever else as the API tells it, copied."""
    if isinstance(value, dict):
        return {name: public(item) for name, item in value.items() if name not in _OWN}
    return [public(item) for item in value] if isinstance(value, list) else value


def entities(text: str) -> list[Json]:
    """Commands and mentions, as clients mark them."""
    found: list[Json] = []
    at = 0
    for word in text.split(" "):
        kind = "bot_command" if word[:1] == "/" and len(word) > 1 else "mention" if word[:1] == "@" else ""
        if kind:
            length = len(word.split("\n")[0].rstrip(",.!?:"))
            found.append({"type": kind, "offset": len(text[:at].encode("utf-16-le")) // 2, "length": length})
        at += len(word) + 1
    return found

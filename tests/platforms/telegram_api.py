"""The methods of the fake Bot API, as strict as the real ones: what Telegram refuses is refused with its own words."""

import io
import json
import re
import time
from collections.abc import Callable
from typing import Any

from PIL import Image as Picture
from PIL import UnidentifiedImageError

from tests.platforms.telegram_markup import BadMarkup, Marked, plain_html, plain_text, rich_html, units
from tests.platforms.telegram_world import BOT, Chat, Json, World, public

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
LONGEST_DATA = 64
LARGEST_PHOTO = 10 * 2**20
LARGEST_FILE = 50 * 2**20
LARGEST_FETCHED = 20 * 2**20
REACTIONS = frozenset("👍👎❤🔥🥰👏😁🤔🤯😱😢🎉🤩🙏👌🕊🤝✍🤗🫡👀💯⚡🏆🤓👻")
ACTIONS = frozenset("typing upload_photo record_video upload_document choose_sticker find_location".split())


class Refusal(Exception):
    """An answer that is not ok."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code, self.description, self.parameters = code, description, parameters


def bad(description: str) -> Refusal:
    """400 with Telegram's words."""
    return Refusal(400, f"Bad Request: {description}")


Upload = tuple[bytes, str]
"""Bytes and name of an uploaded file."""


class Call:
    """One request: its parameters, read as the real server reads them."""

    def __init__(self, given: Json, uploads: dict[str, Upload]) -> None:
        self.given, self.uploads = given, uploads

    def json(self, name: str) -> Any:
        """A parameter that may have come as JSON text."""
        value = self.given.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value)
        except ValueError:
            raise bad(f"can't parse {name}: Can't parse as JSON object") from None

    def text(self, name: str) -> str:
        value = self.given.get(name, "")
        return value if isinstance(value, str) else str(value)

    def number(self, name: str) -> int:
        try:
            return int(self.given.get(name) or 0)
        except (TypeError, ValueError):
            raise bad(f"{name} is invalid") from None

    def flag(self, name: str) -> bool:
        return str(self.given.get(name, "")).lower() in ("true", "1")

    def upload(self, name: str) -> Upload | str:
        """An uploaded file, or the id of one."""
        value = self.text(name)
        if value.startswith("attach://"):
            value = value.removeprefix("attach://")
        else:
            value = name if name in self.uploads else value
        return self.uploads.get(value) or value


class Api:
    """All methods. Each takes a Call and gives its result, or raises Refusal."""

    def __init__(self, world: World) -> None:
        self.world = world

    def call(self, method: str, given: Json, uploads: dict[str, Upload]) -> Any:
        """The result of a method, by its name in any case."""
        found: Callable[[Call], Any] | None = getattr(self, f"do_{method.lower()}", None)
        if found is None:
            raise Refusal(404, "Not Found: method not found")
        with self.world.lock:
            return found(Call(given, uploads))

    # -- the bot itself

    def do_getme(self, call: Call) -> Json:
        return {**BOT, "can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": False}

    def do_setmycommands(self, call: Call) -> bool:
        commands = call.json("commands") or []
        if len(commands) > 100 or not all(
            re.fullmatch("[a-z0-9_]{1,32}", item["command"]) and 1 <= len(item["description"]) <= 256
            for item in commands
        ):
            raise bad("BOT_COMMAND_INVALID")
        self.world.commands[self._scope(call)] = commands
        self.world.version += 1
        return True

    def do_getmycommands(self, call: Call) -> list[Json]:
        return self.world.commands.get(self._scope(call), [])

    def do_deletemycommands(self, call: Call) -> bool:
        self.world.commands.pop(self._scope(call), None)
        return True

    def _scope(self, call: Call) -> str:
        scope = call.json("scope") or {"type": "default"}
        return ":".join([scope["type"], str(scope.get("chat_id", "")), call.text("language_code")])

    # -- messages

    def do_sendmessage(self, call: Call) -> Json:
        return self._sent(call, lambda: self._text(call, "text", "message is too long"))

    def do_sendrichmessage(self, call: Call) -> Json:
        return self._sent(call, lambda: self._rich(call, self._chat(call)))

    def do_sendphoto(self, call: Call) -> Json:
        def content() -> Json:
            upload = call.upload("photo")
            if isinstance(upload, str):
                raise bad("wrong file identifier/HTTP URL specified")
            size = _measured(upload[0])
            kept = self.world.keep(*upload)
            return {"photo": [{**kept, "width": size[0], "height": size[1]}], **self._caption(call)}

        return self._sent(call, content)

    def do_senddocument(self, call: Call) -> Json:
        def content() -> Json:
            upload = call.upload("document")
            if isinstance(upload, str):
                raise bad("wrong file identifier/HTTP URL specified")
            if len(upload[0]) > LARGEST_FILE:
                raise Refusal(413, "Request Entity Too Large")
            if not upload[0]:
                raise bad("file must be non-empty")
            return {"document": {**self.world.keep(*upload), "file_name": upload[1]}, **self._caption(call)}

        return self._sent(call, content)

    def do_sendpoll(self, call: Call) -> Json:
        def content() -> Json:
            poll = self._poll(call)
            self.world.polls[poll["id"]] = {**poll, "votes": {}}
            return {"poll": self.world.polls[poll["id"]]}

        return self._sent(call, content)

    def do_stoppoll(self, call: Call) -> Json:
        message = self._mine(call, self._chat(call))
        if "poll" not in message:
            raise bad("message with poll to stop not found")
        if message["poll"]["is_closed"]:
            raise bad("poll has already been closed")
        message["poll"]["is_closed"] = True
        self.world.version += 1
        return public(message["poll"])

    def do_sendchataction(self, call: Call) -> bool:
        chat = self._chat(call)
        if call.text("action") not in ACTIONS:
            raise bad("wrong parameter action in request")
        chat.action = call.text("action")
        self.world.version += 1
        return True

    def do_sendmessagedraft(self, call: Call) -> bool:
        return self._draft(call, lambda: self._text(call, "text", "message is too long", empty=True))

    def do_sendrichmessagedraft(self, call: Call) -> bool:
        return self._draft(call, lambda: self._rich(call, self._chat(call)))

    def do_setmessagereaction(self, call: Call) -> bool:
        chat = self._chat(call)
        message = chat.messages.get(call.number("message_id"))
        if message is None:
            raise bad("message to react not found")
        reactions = call.json("reaction") or []
        if any(item["emoji"] not in REACTIONS for item in reactions):
            raise bad("REACTION_INVALID")
        message["reactions"] = [item["emoji"] for item in reactions]
        self.world.version += 1
        return True

    def do_editmessagetext(self, call: Call) -> Json:
        chat = self._chat(call)
        message = self._mine(call, chat)
        if "text" not in message and "rich_message" not in message:
            raise bad("there is no text in the message to edit")
        rich = call.json("rich_message") is not None
        content = self._rich(call, chat) if rich else self._text(call, "text", "MESSAGE_TOO_LONG")
        return self._edited(chat, message, content, call, ("text", "html", "rich_message"))

    def do_editmessagecaption(self, call: Call) -> Json:
        chat = self._chat(call)
        message = self._mine(call, chat)
        if "photo" not in message and "document" not in message:
            raise bad("there is no caption in the message to edit")
        return self._edited(chat, message, self._caption(call), call, ("caption", "html"))

    def do_editmessagereplymarkup(self, call: Call) -> Json:
        chat = self._chat(call)
        return self._edited(chat, self._mine(call, chat), {}, call, ())

    def do_deletemessage(self, call: Call) -> bool:
        chat = self._chat(call)
        if chat.messages.pop(call.number("message_id"), None) is None:
            raise bad("message to delete not found")
        self.world.version += 1
        return True

    def do_answercallbackquery(self, call: Call) -> bool:
        query = self.world.queries.get(call.text("callback_query_id"))
        if query is None or query["answer"] is not None or time.monotonic() - query["at"] > 60:
            raise bad("query is too old and response timeout expired or query ID is invalid")
        if len(call.text("text")) > 200:
            raise bad("MESSAGE_TOO_LONG")
        query["answer"] = {"text": call.text("text"), "alert": call.flag("show_alert")}
        self.world.version += 1
        return True

    def do_getfile(self, call: Call) -> Json:
        kept = self.world.files.get(call.text("file_id"))
        if kept is None:
            raise bad("wrong file_id or the file is temporarily unavailable")
        if kept["size"] > LARGEST_FETCHED:
            raise bad("file is too big")
        id = call.text("file_id")
        return {"file_id": id, "file_unique_id": f"u{id}", "file_size": kept["size"], "file_path": kept["path"]}

    def do_getchat(self, call: Call) -> Json:
        chat = self._chat(call)
        return {**self.world.chat_json(chat), "accent_color_id": 0, "max_reaction_count": 11}

    def do_getchatmember(self, call: Call) -> Json:
        chat = self._chat(call)
        if call.number("user_id") not in chat.members:
            raise bad("member not found")
        return {"status": "member", "user": self.world.users[call.number("user_id")]}

    # -- parts of them

    def _chat(self, call: Call) -> Chat:
        chat = self.world.chats.get(call.number("chat_id"))
        if chat is None:
            raise bad("chat not found")
        if chat.blocked:
            private = chat.type == "private"
            how = "bot was blocked by the user" if private else f"bot was kicked from the {chat.type} chat"
            raise Refusal(403, f"Forbidden: {how}")
        thread = call.number("message_thread_id")
        if thread and thread not in chat.topics:
            raise bad("message thread not found")
        return chat

    def _counted(self, chat: Chat) -> None:
        """Refuse what goes over the chat's limit."""
        if chat.limit is None:
            return
        most, seconds = chat.limit
        now = time.monotonic()
        chat.sent = [at for at in chat.sent if now - at < seconds]
        if len(chat.sent) >= most:
            wait = max(1, round(chat.sent[0] + seconds - now + 0.5))
            raise Refusal(429, f"Too Many Requests: retry after {wait}", retry_after=wait)
        chat.sent.append(now)

    def _sent(self, call: Call, content: Callable[[], Json]) -> Json:
        chat = self._chat(call)
        body = content() | self._markup(call)
        reply = call.json("reply_parameters") or {}
        if reply.get("message_id") and reply["message_id"] not in chat.messages:
            if not reply.get("allow_sending_without_reply"):
                raise bad("message to be replied not found")
            reply = {}
        self._counted(chat)
        message: Json = {"message_id": self.world.next_id(chat), "date": int(time.time())}
        message |= {"from": BOT, "chat": self.world.chat_json(chat), **body}
        if reply.get("message_id"):
            message["reply_to_message"] = chat.messages[reply["message_id"]]
        if thread := call.number("message_thread_id"):
            message |= {"message_thread_id": thread, "is_topic_message": True}
        chat.messages[message["message_id"]] = message
        chat.drafts.clear()
        chat.action = ""
        self.world.version += 1
        return public(message)

    def _edited(self, chat: Chat, message: Json, content: Json, call: Call, names: tuple[str, ...]) -> Json:
        new = content | self._markup(call)
        old = {name: message[name] for name in (*names, "reply_markup") if name in message}
        if old == new:
            raise bad(
                "message is not modified: specified new message content and reply markup are exactly the same as a "
                "current content and reply markup of the message"
            )
        self._counted(chat)
        for name in old:
            del message[name]
        message |= new
        if {name: old.get(name) for name in names} != {name: new.get(name) for name in names}:
            message["edit_date"] = int(time.time())  # other buttons alone are no edit that clients tell of
        self.world.version += 1
        return public(message)

    def _mine(self, call: Call, chat: Chat) -> Json:
        message = chat.messages.get(call.number("message_id"))
        if message is None:
            raise bad("message to edit not found")
        if message.get("from", {}).get("id") != BOT["id"]:
            raise bad("message can't be edited")
        return message

    def _draft(self, call: Call, content: Callable[[], Json]) -> bool:
        chat = self._chat(call)
        if chat.type != "private":
            raise bad("method is available only for private chats")
        if not call.number("draft_id"):
            raise bad("DRAFT_ID_INVALID")
        chat.drafts = {call.number("draft_id"): content()}
        self.world.version += 1
        return True

    def _marked(self, call: Call, name: str) -> Marked:
        mode = call.text("parse_mode")
        if mode not in ("", "HTML"):
            raise bad("unsupported parse_mode")  # ours are in HTML alone
        try:
            return plain_html(call.text(name)) if mode else plain_text(call.text(name))
        except BadMarkup as error:
            raise bad(str(error)) from None

    def _text(self, call: Call, name: str, too_long: str, *, empty: bool = False) -> Json:
        marked = self._marked(call, name)
        text = marked.text.strip()
        if not text and not empty:
            raise bad("message text is empty")
        if units(text) > LONGEST_TEXT:
            raise bad(too_long)
        return {"text": text, "html": marked.html}

    def _caption(self, call: Call) -> Json:
        marked = self._marked(call, "caption")
        if units(marked.text) > LONGEST_CAPTION:
            raise bad("message caption is too long")
        return {"caption": marked.text, "html": marked.html} if marked.text else {}

    def _rich(self, call: Call, chat: Chat) -> Json:
        given = call.json("rich_message")
        if not isinstance(given, dict) or sum(name in given for name in ("html", "markdown", "blocks")) != 1:
            raise bad("exactly one of html, markdown and blocks must be specified in the rich message")
        if "html" not in given:
            raise bad("this fake reads rich messages in HTML alone")
        if not chat.rich:
            raise bad("RICH_MESSAGE_NOT_ALLOWED")
        try:
            marked = rich_html(given["html"])
        except BadMarkup as error:
            raise bad(str(error)) from None
        blocks = [{"type": "paragraph", "text": marked.text}]
        return {"rich_message": {"blocks": blocks, "html": marked.html}}

    def _markup(self, call: Call) -> Json:
        markup = call.json("reply_markup")
        if not markup or not markup.get("inline_keyboard"):
            return {"reply_markup": markup} if markup and "inline_keyboard" not in markup else {}
        for row in markup["inline_keyboard"]:
            if len(row) > 8:
                raise bad("BUTTON_ROW_TOO_LONG")
            for button in row:
                if not str(button.get("text") or "").strip():
                    raise bad('can\'t parse inline keyboard button: Field "text" must be non-empty')
                data = button.get("callback_data")
                if data is None and not button.keys() & {"url", "switch_inline_query_current_chat", "disabled"}:
                    raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
                if data is not None and not 1 <= len(data.encode()) <= LONGEST_DATA:
                    raise bad("BUTTON_DATA_INVALID")
        if sum(len(row) for row in markup["inline_keyboard"]) > 100:
            raise bad("REPLY_MARKUP_TOO_LONG")
        return {"reply_markup": {"inline_keyboard": markup["inline_keyboard"]}}

    def _poll(self, call: Call) -> Json:
        options = [item if isinstance(item, str) else item["text"] for item in call.json("options") or []]
        if not 1 <= len(call.text("question")) <= 300:
            raise bad("poll question length must not exceed 300")
        if not 2 <= len(options) <= 12:
            raise bad("poll must have from 2 to 12 options")
        if any(not 1 <= len(text) <= 100 for text in options):
            raise bad("poll options length must not exceed 100")
        quiz = call.text("type") == "quiz"
        right = call.json("correct_option_ids") or []
        if quiz and not (right and all(0 <= place < len(options) for place in right) and sorted(right) == right):
            raise bad("quiz must have a correct option")
        note = call.text("explanation")
        if len(note) > 200 or note.count("\n") > 2:
            raise bad("message is too long")
        anonymous = call.given.get("is_anonymous")
        poll: Json = {"id": f"{5_000_000_000 + self.world.next_id(Chat(0, 'poll', ''))}"}
        poll |= {"question": call.text("question"), "type": "quiz" if quiz else "regular", "is_closed": False}
        poll["options"] = [{"text": text, "voter_count": 0, "persistent_id": str(n)} for n, text in enumerate(options)]
        poll |= {"total_voter_count": 0, "is_anonymous": anonymous is None or call.flag("is_anonymous")}
        poll |= {"allows_multiple_answers": call.flag("allows_multiple_answers"), "allows_revoting": False}
        return poll | ({"correct_option_ids": right, "explanation": note} if quiz else {}) | {"members_only": False}


def _measured(data: bytes) -> tuple[int, int]:
    if len(data) > LARGEST_PHOTO:
        raise Refusal(413, "Request Entity Too Large")
    try:
        with Picture.open(io.BytesIO(data)) as picture:
            width, height = picture.size
    except (UnidentifiedImageError, OSError):
        raise bad("IMAGE_PROCESS_FAILED") from None
    if width + height > 10_000 or max(width, height) > 20 * min(width, height):
        raise bad("PHOTO_INVALID_DIMENSIONS")
    return width, height

"""What Telegram tells, read with patience: only what is used is looked at, and all of it may be missing.

https://core.telegram.org/bots/api#update
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from agent.messages import Attachment, Message, Stranger
from channels.markdown import clean
from channels.telegram.bot import Place
from channels.telegram.commands import command_of
from prompts.catalogue import best_locale

NAME = "telegram"
KINDS = ("message", "channel_post", "callback_query", "poll_answer", "my_chat_member", "stopped_message_generation")
"""Updates that are asked for; edits are none of them."""
SERVICE = frozenset(
    "new_chat_members left_chat_member new_chat_title new_chat_photo delete_chat_photo group_chat_created "
    "supergroup_chat_created channel_chat_created message_auto_delete_timer_changed migrate_to_chat_id "
    "migrate_from_chat_id pinned_message forum_topic_created forum_topic_edited forum_topic_closed "
    "forum_topic_reopened general_forum_topic_hidden general_forum_topic_unhidden write_access_allowed "
    "users_shared chat_shared boost_added chat_background_set video_chat_scheduled video_chat_started "
    "video_chat_ended video_chat_participants_invited proximity_alert_triggered successful_payment".split()
)
"""What a message may be that nobody wrote."""
FILES = ("document", "video", "audio", "voice", "video_note", "animation", "sticker")
"""Fields of a message that hold a file; a photo has a list of sizes."""
ANONYMOUS_ADMIN = 1087968824
"""The account in whose name Telegram lets administrators write who do not show themselves."""


def _listed(value: object) -> object:
    return [] if value is None else value


class _Form(BaseModel):
    model_config = ConfigDict(extra="allow", frozen=True)


class _User(_Form):
    id: int
    is_bot: bool | None = None
    first_name: str | None = None
    language_code: str | None = None


class _Chat(_Form):
    id: int
    type: str = ""


class _Entity(_Form):
    type: str
    offset: int
    length: int


class _File(_Form):
    file_id: str
    file_name: str | None = None
    mime_type: str | None = None
    file_size: int | None = None


_Entities = Annotated[list[_Entity], BeforeValidator(_listed)]


class _Message(_Form):
    message_id: int
    chat: _Chat
    date: int | None = None
    sender: _User | None = Field(default=None, alias="from")
    sender_chat: _Chat | None = None
    is_topic_message: bool | None = None
    message_thread_id: int | None = None
    is_automatic_forward: bool | None = None
    text: str | None = None
    caption: str | None = None
    entities: _Entities = []
    caption_entities: _Entities = []
    photo: Annotated[list[_File], BeforeValidator(_listed)] = []
    forward_origin: Any = None
    forward_date: Any = None
    reply_to_message: Any = None

    @property
    def place(self) -> Place:
        """Where it stands; a thread counts in forums alone, elsewhere it is a chain of replies."""
        return Place(chat=self.chat.id, thread=self.message_thread_id if self.is_topic_message else None)


class _Press(_Form):
    id: str
    sender: _User = Field(alias="from")
    message: _Message | None = None
    data: str | None = None


class _Vote(_Form):
    poll_id: str
    user: _User | None = None
    option_ids: list[int]


class _Member(_Form):
    status: str = ""


class _Membership(_Form):
    chat: _Chat
    date: int | None = None
    new_chat_member: _Member


class _Stopped(_Form):
    chat: _Chat


class Update(_Form):
    """One update; of its kinds those that are used."""

    update_id: int
    message: _Message | None = None
    channel_post: _Message | None = None
    callback_query: _Press | None = None
    poll_answer: _Vote | None = None
    my_chat_member: _Membership | None = None
    stopped_message_generation: _Stopped | None = None


@dataclass(frozen=True, kw_only=True)
class Press:
    """A button was pressed."""

    id: str
    data: str
    sender_id: str
    conversation_id: str
    message: int
    """The message that the button stands under."""
    locale: str


@dataclass(frozen=True, kw_only=True)
class Vote:
    """Somebody voted in a quiz of ours."""

    poll: str
    option: int
    sender_id: str
    locale: str


@dataclass(frozen=True, kw_only=True)
class Blocked:
    """A person, or a group, does not want us to write any more, or does again."""

    conversation_id: str
    blocked: bool
    at: int
    """Seconds since 1970; 0 where that is not told."""


@dataclass(frozen=True, kw_only=True)
class Halt:
    """A person stops what the tutor is saying."""

    conversation_id: str


def conversation_of(place: Place) -> str:
    """The id of the conversation at a place."""
    return f"{NAME}:{place.chat}" if place.thread is None else f"{NAME}:{place.chat}/{place.thread}"


def place_of(conversation_id: str) -> Place:
    """The place of a conversation."""
    chat, _, thread = conversation_id.partition(":")[2].partition("/")
    return Place(chat=int(chat), thread=int(thread) if thread else None)


def message_number(message_id: str) -> int | None:
    """The number that Telegram gave a message, where ours is one that a person wrote."""
    kind, number, *_ = [*message_id.split(":"), ""]
    return int(number) if kind == "m" else None


class Reader:
    """Translates updates. `me` and `name` are the bot's own number and name."""

    def __init__(self, me: int, name: str) -> None:
        self._me, self._name = me, name.lower()

    def read(self, form: Any) -> Message | Press | Vote | Blocked | Halt | None:
        """What an update means to us; None: nothing. Raises pydantic's ValidationError where it is no update."""
        update = Update.model_validate(form)
        if update.message is not None:
            return self._message(update.message)
        if update.channel_post is not None:
            return self._message(update.channel_post)
        if (press := update.callback_query) is not None:
            place = press.message.place if press.message else Place(chat=0)
            return Press(
                id=press.id,
                data=press.data or "",
                sender_id=str(press.sender.id),
                conversation_id=conversation_of(place),
                message=press.message.message_id if press.message else 0,
                locale=best_locale(press.sender.language_code or ""),
            )
        if (vote := update.poll_answer) is not None and vote.user is not None and vote.option_ids:
            locale = best_locale(vote.user.language_code or "")
            return Vote(poll=vote.poll_id, option=vote.option_ids[0], sender_id=str(vote.user.id), locale=locale)
        if (member := update.my_chat_member) is not None:
            blocked = member.new_chat_member.status in ("kicked", "left")
            place = Place(chat=member.chat.id)
            return Blocked(conversation_id=conversation_of(place), blocked=blocked, at=member.date or 0)
        if (stopped := update.stopped_message_generation) is not None:
            return Halt(conversation_id=conversation_of(Place(chat=stopped.chat.id)))
        return None

    def _message(self, given: _Message) -> Message | None:
        """A message that is for us: in a group one that names or answers us."""
        extra = given.model_extra or {}
        if any(extra.get(name) is not None for name in SERVICE) or given.is_automatic_forward:
            return None
        hidden = given.sender_chat is not None or given.sender is None or given.sender.id == ANONYMOUS_ADMIN
        if not hidden and given.sender and given.sender.is_bot:
            return None
        raw = given.text if given.text is not None else given.caption or ""
        marks = given.entities if given.text is not None else given.caption_entities
        text, named = self._addressed(raw, marks)
        if given.chat.type != "private" and not named and not self._answers_us(given.reply_to_message):
            return None
        stranger: Stranger = "anonymous" if hidden else ""
        if given.forward_origin is not None or given.forward_date is not None:
            stranger = stranger or "forwarded"
        sender = given.sender_chat or given.sender or given.chat
        heard = command_of(text) if not stranger else None
        return Message(
            channel=NAME,
            conversation_id=conversation_of(given.place),
            sender_id=str(sender.id),
            message_id=f"m:{given.message_id}:{given.date or 0}",  # another bot on this home counts anew
            sent_at=datetime.fromtimestamp(given.date or 0, UTC),
            text=heard.text if heard else clean(text),
            action=heard.action if heard else None,
            attachments=tuple(_attachments(given)),
            locale=best_locale((given.sender.language_code if given.sender else None) or ""),
            stranger=stranger,
            group=given.chat.type != "private",
        )

    def _answers_us(self, replied: Any) -> bool:
        """Whether a message answers one of ours."""
        sender = replied.get("from") if isinstance(replied, dict) else None
        return isinstance(sender, dict) and sender.get("id") == self._me

    def _addressed(self, text: str, marks: Sequence[_Entity]) -> tuple[str, bool]:
        """The text without our name, and whether it names us or is a command that is not another bot's."""
        units = text.encode("utf-16-le", "surrogatepass")
        named = False
        for mark in sorted(marks, key=lambda mark: -mark.offset):
            start, end = 2 * mark.offset, 2 * (mark.offset + mark.length)
            word = units[start:end].decode("utf-16-le", "replace").lower()
            if mark.type == "mention" and word == f"@{self._name}":
                named, units = True, units[:start] + units[end:]
            elif mark.type == "bot_command" and mark.offset == 0:
                command, at, whose = word.partition("@")
                if not at or whose == self._name:
                    named, units = True, units[: 2 * len(command)] + units[end:]
        return units.decode("utf-16-le", "replace").strip(), named


def _attachments(given: _Message) -> list[Attachment]:
    found: list[Attachment] = []
    if given.photo:
        largest = given.photo[-1]
        size = largest.file_size or 0
        found.append(Attachment(name="photo.jpg", media_type="image/jpeg", size=size, source=largest.file_id))
    for name in FILES:
        raw = (given.model_extra or {}).get(name)
        if isinstance(raw, dict) and isinstance(raw.get("file_id"), str) and not found:
            file = _File.model_validate(raw)
            media = file.mime_type or ("image/webp" if name == "sticker" else "application/octet-stream")
            title = clean(file.file_name or name)
            found.append(Attachment(name=title, media_type=media, size=file.file_size or 0, source=file.file_id))
    return found

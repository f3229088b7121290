"""The Bot API as this channel needs it, over aiogram, which nothing else here imports. https://core.telegram.org/bots/api

Its errors are told in three ways: what may be tried again (DeliveryFailed, and Lost where nobody knows whether the
request was carried out), what is no use (DeliveryRefused), and what was wrong with this one request (Rejected).
"""

import re
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from aiogram import Bot
from aiogram import exceptions as errors
from aiogram import methods as api
from aiogram import types as forms
from aiogram.client.telegram import TelegramAPIServer
from aiogram.utils.token import TokenValidationError
from aiohttp import ClientError

from agent.errors import DeliveryFailed, DeliveryRefused, FileRefused
from channels.recent import Recent
from channels.telegram.session import Session
from store.errors import ChironError

REQUEST_SECONDS = 20.0
SIDE_SECONDS = 4.0
"""For what is shown while a reply is on its way, which waits for it."""
FETCH_SECONDS = 60
MOST_CHATS = 10_000
"""Chats of which something is remembered; what is forgotten is learnt again, or looked for."""
HTML = "HTML"
_GONE = (
    "chat not found",
    "bot is not a member",
    "chat_write_forbidden",
    "not enough rights",
    "message thread not found",
    "topic_closed",
    "user is deactivated",
    "have no rights",
)
_TOKEN = re.compile(r"bot\d+(?::|%3A)[\w-]+", re.IGNORECASE)
T = TypeVar("T")
Json = dict[str, Any]


@dataclass
class Rejected(ChironError):
    """Telegram does not take this request as it is; `details` in its words."""

    details: str

    @property
    def unchanged(self) -> bool:
        """Whether the message is there, exactly as it was to become."""
        return "message is not modified" in self.details

    @property
    def unknown(self) -> bool:
        """Whether the server has no such method: it is of an older version."""
        said = self.details.lower()
        return said == "not found" or "method not found" in said or "unknown method" in said


@dataclass
class Moved(Rejected):
    """A group has become a supergroup, with the number `to`."""

    to: int


@dataclass
class Lost(DeliveryFailed):
    """No answer came, or none that can be read: the request may have been carried out."""


TROUBLE = (DeliveryFailed, DeliveryRefused, Rejected)
"""All that may become of a request, but for what ends the serving of a bot."""


@dataclass
class Conflict(ChironError):
    """Another process asks for the updates of this bot, or a webhook takes them."""


@dataclass
class TokenRefused(ChironError):
    """Telegram knows no bot with this token."""


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where messages go."""

    chat: int
    thread: int | None = None

    @property
    def private(self) -> bool:
        """Whether it is a person's own chat with the bot."""
        return self.chat > 0


@dataclass(frozen=True, kw_only=True)
class Button:
    """A button under a message, and the opaque data that a press of it brings."""

    label: str
    data: str


Keyboard = tuple[tuple[Button, ...], ...]
"""Rows of buttons."""


@dataclass(frozen=True, kw_only=True)
class Quiz:
    """A poll with one right option; who votes is told."""

    question: str
    options: tuple[str, ...]
    right: int
    explanation: str = ""


@dataclass(frozen=True, kw_only=True)
class Posted:
    """A message that Telegram has taken; 0 where it does not say its number."""

    id: int
    poll: str = ""


class TelegramBot:
    """One bot."""

    def __init__(self, token: str, api_url: str) -> None:
        """A token that can be none is refused at the first request."""
        self._bot: Bot | None
        session = Session(api=TelegramAPIServer.from_base(api_url), timeout=REQUEST_SECONDS)
        try:
            self._bot = Bot(token, session=session)
        except TokenValidationError:
            self._bot = None
        self._moved: Recent[int, int] = Recent(MOST_CHATS)
        """Groups that have become supergroups, under their new number."""

    async def close(self) -> None:
        """Let the connections go."""
        if self._bot is not None:
            await self._bot.session.close()

    # -- the bot itself

    async def me(self) -> tuple[int, str]:
        """Number and name of the bot."""
        me = _form(await self._ask(api.GetMe()))
        return _number(me.get("id")) or self._known().id, _text(me.get("username"))

    async def updates(self, offset: int, *, seconds: int, kinds: Sequence[str]) -> list[Json]:
        """Updates from `offset` on, which confirms all before it; waits for one so many seconds."""
        method = api.GetUpdates(offset=offset, timeout=seconds, allowed_updates=list(kinds))
        told = await self._ask(method, seconds=seconds + REQUEST_SECONDS)
        return told if isinstance(told, list) else []

    async def listen_at(self, url: str, secret: str, *, kinds: Sequence[str]) -> None:
        """Have updates sent to an address; to none: they are to be asked for."""
        if url:
            await self._ask(api.SetWebhook(url=url, secret_token=secret, allowed_updates=list(kinds)))
        else:
            await self._ask(api.DeleteWebhook())

    async def menu(self, commands: Sequence[tuple[str, str]], scope: str, *, locale: str = "", chat: int = 0) -> None:
        """Set the menu of commands (name, description) of all chats of a kind, or of one chat (`scope` is "chat")."""
        scopes: dict[str, forms.BotCommandScopeUnion] = {
            "default": forms.BotCommandScopeDefault(),
            "all_private_chats": forms.BotCommandScopeAllPrivateChats(),
            "all_group_chats": forms.BotCommandScopeAllGroupChats(),
            "chat": forms.BotCommandScopeChat(chat_id=chat),
        }
        listed = [forms.BotCommand(command=name, description=text) for name, text in commands]
        await self._ask(api.SetMyCommands(commands=listed, scope=scopes[scope], language_code=locale or None))

    # -- messages

    async def send(self, place: Place, html: str, keyboard: Keyboard = (), *, reply_to: int | None = None) -> Posted:
        """Send a text."""
        return await self._post(
            place,
            reply_to,
            api.SendMessage,
            text=html,
            parse_mode=HTML,
            reply_markup=_markup(keyboard),
            link_preview_options=forms.LinkPreviewOptions(is_disabled=True),
        )

    async def send_rich(
        self, place: Place, html: str, keyboard: Keyboard = (), *, reply_to: int | None = None
    ) -> Posted:
        """Send a text with formulas and tables as such."""
        rich = forms.InputRichMessage(html=html, skip_entity_detection=True)
        return await self._post(place, reply_to, api.SendRichMessage, rich_message=rich, reply_markup=_markup(keyboard))

    async def send_photo(self, place: Place, png: bytes, caption: str, *, reply_to: int | None = None) -> Posted:
        """Send a picture; `caption` is HTML."""
        photo = forms.BufferedInputFile(png, "picture.png")
        return await self._post(place, reply_to, api.SendPhoto, photo=photo, caption=caption or None, parse_mode=HTML)

    async def send_file(self, place: Place, path: Path, name: str, *, reply_to: int | None = None) -> Posted:
        """Send a file."""
        return await self._post(place, reply_to, api.SendDocument, document=forms.FSInputFile(path, name))

    async def send_quiz(self, place: Place, quiz: Quiz, *, reply_to: int | None = None) -> Posted:
        """Send a quiz."""
        return await self._post(
            place,
            reply_to,
            api.SendPoll,
            question=quiz.question,
            options=[forms.InputPollOption(text=option) for option in quiz.options],
            type="quiz",
            is_anonymous=False,
            correct_option_ids=[quiz.right],
            explanation=quiz.explanation or None,
        )

    async def edit(self, place: Place, message: int, html: str, keyboard: Keyboard = (), *, rich: bool = False) -> None:
        """Give a message of ours another text."""
        content: Json = {"text": html, "parse_mode": HTML}
        if rich:
            content = {"rich_message": forms.InputRichMessage(html=html, skip_entity_detection=True)}
        else:
            content["link_preview_options"] = forms.LinkPreviewOptions(is_disabled=True)
        await self._edit(place, message, api.EditMessageText, reply_markup=_markup(keyboard), **content)

    async def edit_caption(self, place: Place, message: int, caption: str) -> None:
        """Give a picture or file of ours another caption."""
        await self._edit(place, message, api.EditMessageCaption, caption=caption or None, parse_mode=HTML)

    async def edit_keyboard(self, place: Place, message: int, keyboard: Keyboard = ()) -> str:
        """Give a message of ours other buttons, or none; the number of its poll, empty where it has none."""
        edited = await self._edit(place, message, api.EditMessageReplyMarkup, reply_markup=_markup(keyboard))
        return _poll(edited)

    async def _edit(self, place: Place, message: int, method: Any, **content: Any) -> Json:
        """The message as Telegram tells it to be then; Rejected also where it is one of another topic of its chat."""
        chat = self._moved.get(place.chat, place.chat)
        edited = _form(await self._ask(method(chat_id=chat, message_id=message, **content)))
        if edited.get("is_topic_message") and edited.get("message_thread_id") != place.thread:
            raise Rejected(details="a message of another topic")
        return edited

    async def delete(self, place: Place, message: int) -> None:
        """Take a message of ours back."""
        await self._ask(api.DeleteMessage(chat_id=self._moved.get(place.chat, place.chat), message_id=message))

    async def draft(self, place: Place, number: int, html: str, *, rich: bool = False) -> None:
        """Show a person a text that still grows; empty: that one is thinking. It goes with the next message."""
        thread = place.thread
        if rich:
            message = forms.InputRichMessage(html=html, skip_entity_detection=True)
            await self._ask(
                api.SendRichMessageDraft(
                    chat_id=place.chat, draft_id=number, rich_message=message, message_thread_id=thread
                ),
                seconds=SIDE_SECONDS,
            )
        else:
            await self._ask(
                api.SendMessageDraft(
                    chat_id=place.chat, draft_id=number, text=html, parse_mode=HTML, message_thread_id=thread
                ),
                seconds=SIDE_SECONDS,
            )

    async def typing(self, place: Place) -> None:
        """Show that an answer is being written."""
        typing = api.SendChatAction(chat_id=place.chat, action="typing", message_thread_id=place.thread)
        await self._ask(typing, seconds=SIDE_SECONDS)

    async def answer_press(self, query: str, text: str = "") -> None:
        """End the waiting of who pressed a button; a text is shown to that person alone."""
        await self._ask(
            api.AnswerCallbackQuery(callback_query_id=query, text=text[:200] or None, show_alert=bool(text))
        )

    # -- files

    async def fetch(self, file_id: str, to: Path) -> None:
        """Write a file that somebody sent; raises FileRefused."""
        try:
            path = _text(_form(await self._ask(api.GetFile(file_id=file_id))).get("file_path"))
        except Rejected as rejected:
            too_big = "too big" in rejected.details
            raise FileRefused(reason="too_big" if too_big else "gone") from None
        if not path:
            raise FileRefused(reason="gone")
        async with _told():
            await self._known().download_file(path, to, timeout=FETCH_SECONDS)

    # -- asking

    async def _post(self, place: Place, reply_to: int | None, method: Any, **content: Any) -> Posted:
        reply = None
        if reply_to is not None:
            reply = forms.ReplyParameters(message_id=reply_to, allow_sending_without_reply=True)
        where: Json = {"message_thread_id": place.thread, "reply_parameters": reply}
        chat = self._moved.get(place.chat, place.chat)
        try:
            posted = _form(await self._ask(method(chat_id=chat, **where, **content)))
        except Moved as moved:
            self._moved[place.chat] = moved.to
            posted = _form(await self._ask(method(chat_id=moved.to, **content)))
        return Posted(id=_number(posted.get("message_id")), poll=_poll(posted))

    async def _ask(self, method: api.TelegramMethod[T], *, seconds: float = 0) -> object:
        async with _told():
            return await self._known()(method, request_timeout=round(seconds or REQUEST_SECONDS))

    def _known(self) -> Bot:
        if self._bot is None:
            raise TokenRefused
        return self._bot


@asynccontextmanager
async def _told() -> AsyncIterator[None]:
    """The errors of aiogram as ours."""
    try:
        yield
    except errors.TelegramMigrateToChat as error:
        raise Moved(details=_words(error), to=error.migrate_to_chat_id) from None
    except errors.TelegramRetryAfter as error:
        raise DeliveryFailed(reason=_words(error), retry_after=error.retry_after) from None
    except errors.TelegramForbiddenError as error:
        raise DeliveryRefused(reason="blocked", details=_words(error)) from None
    except (errors.TelegramBadRequest, errors.TelegramNotFound, errors.TelegramEntityTooLarge) as error:
        if any(words in _words(error).lower() for words in _GONE):
            raise DeliveryRefused(reason="gone", details=_words(error)) from None
        raise Rejected(details=_words(error)) from None
    except errors.TelegramConflictError:
        raise Conflict from None
    except errors.TelegramUnauthorizedError:
        raise TokenRefused from None
    except errors.AiogramError as error:
        raise Lost(reason=_without_token(str(error).partition("\n")[0])) from None
    except (ClientError, TimeoutError) as error:
        raise Lost(reason=_without_token(f"{type(error).__name__}: {error}")) from None
    except (AttributeError, TypeError, UnicodeDecodeError) as error:  # aiogram on an answer that is none of Telegram's
        raise Lost(reason=f"no answer of Telegram's: {error}") from None


def _form(value: object) -> Json:
    """An object of Telegram's; an empty one for anything else, as what an answer tells beside its success may lack."""
    return value if isinstance(value, dict) else {}


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _poll(message: Json) -> str:
    """The number of a message's poll; empty where it has none."""
    return _text(_form(message.get("poll")).get("id"))


def _words(error: errors.TelegramAPIError) -> str:
    """What Telegram says of an error, if anything."""
    return error.message or ""


def _without_token(text: str) -> str:
    """What may be logged: the address of a request holds the token."""
    return _TOKEN.sub("bot…", text)


def _markup(keyboard: Keyboard) -> forms.InlineKeyboardMarkup | None:
    if not keyboard:
        return None
    return forms.InlineKeyboardMarkup(
        inline_keyboard=[
            [forms.InlineKeyboardButton(text=button.label, callback_data=button.data) for button in row]
            for row in keyboard
        ]
    )

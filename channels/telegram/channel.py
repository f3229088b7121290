"""The channel: what Telegram tells becomes messages, and replies become what Telegram shows."""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Sequence
from contextlib import nullcontext, suppress
from datetime import datetime
from pathlib import Path

from starlette.routing import BaseRoute

from agent.dispatcher import Dispatcher
from agent.errors import DeliveryFailed, DeliveryRefused, NotYours
from agent.json_form import reply_from_json
from agent.messages import Action, Attachment, Choice, Delivery, Message
from agent.pauses import pause
from channels.base import Capabilities, Receive
from channels.recent import Recent
from channels.telegram.bot import MOST_CHATS, TROUBLE, Json, Place, Rejected, TelegramBot, TokenRefused
from channels.telegram.cards import Cards
from channels.telegram.commands import GROUP_MENU, PRIVATE_MENU, menu, role_menu
from channels.telegram.composing import CAPABILITIES, keyboard_of
from channels.telegram.delivering import Deliverer, Newest
from channels.telegram.growing import Growing
from channels.telegram.intake import WEBHOOK_PATH, Intake
from channels.telegram.pressing import read_data
from channels.telegram.updates import (
    KINDS,
    NAME,
    Blocked,
    Halt,
    Press,
    Reader,
    Vote,
    conversation_of,
    message_number,
    place_of,
)
from prompts.catalogue import DEFAULT, locales, say
from store import Store
from store.errors import ChironError

VOTE_PAUSES = (0.1, 0.4, 1.0, 2.0)
"""Seconds between looks for the quiz of a vote."""
ODD = (ValueError, TypeError, LookupError, AttributeError, ArithmeticError, OSError)
"""What reading an update may end in that is none, pydantic's errors among them."""
log = logging.getLogger(__name__)


class Telegram:
    """The channel `telegram`: one bot."""

    def __init__(
        self,
        dispatcher: Dispatcher,
        store: Store,
        *,
        token: str,
        api_url: str,
        webhook: str,
        secret: str,
        clock: Callable[[], datetime],
    ) -> None:
        """`webhook`: the address under which Telegram finds this server; empty: updates are asked for. `secret`: what
        Telegram sends along then; `clock` gives aware UTC. Raises nothing: what is wrong with the token is told later.
        """
        self._dispatcher, self._store, self._clock = dispatcher, store, clock
        self._webhook, self._secret = webhook.rstrip("/"), secret
        self._bot = TelegramBot(token, api_url)
        self._cards = Cards(self._bot, store)
        self._growing = Growing(self._bot, dispatcher, store, clock=clock)
        self._newest = Newest()
        self._deliverer = Deliverer(self._bot, store, self._cards, self._growing, self._newest, clock=clock)
        self._intake = Intake(self._bot, self._take, secret=secret if webhook else "")
        self._reader: Reader | None = None
        self._receive: Receive = dispatcher.receive
        self._menus: Recent[int, bool] = Recent(MOST_CHATS)
        """Private chats that have the menu of their person's role."""
        self._changed: Recent[str, int] = Recent(MOST_CHATS)
        """When each chat last blocked us, or ceased to, in seconds since 1970."""
        self._loose: set[asyncio.Task[None]] = set()
        """What is done beside: answers to presses."""

    @property
    def name(self) -> str:
        """The first part of its conversation ids."""
        return NAME

    @property
    def capabilities(self) -> Capabilities:
        """What it can show."""
        return CAPABILITIES

    @property
    def routes(self) -> Sequence[BaseRoute]:
        """Where Telegram sends updates; empty where they are asked for."""
        return self._intake.routes

    async def serve(self, receive: Receive) -> None:
        """Listen until cancelled, or until the token turns out to be refused, which the operator is told."""
        self._receive = receive
        try:
            await self._begin()
            if self._webhook:
                await asyncio.Event().wait()
            else:
                await self._intake.poll()
        except TokenRefused:
            self._intake.tell("telegram-token-refused")
        finally:
            for task in self._loose:
                task.cancel()
            await asyncio.gather(*self._loose, return_exceptions=True)
            await self._growing.close()
            await self._bot.close()

    async def deliver(self, delivery: Delivery) -> None:
        """Hand a reply over, each message of it once; raises DeliveryFailed and DeliveryRefused."""
        try:
            await self._deliverer.deliver(delivery)
        except TokenRefused:
            raise DeliveryFailed(reason="the token is refused") from None
        except DeliveryRefused as refused:
            if refused.reason == "blocked":  # a chat is, with all its topics
                refused.place = conversation_of(Place(chat=place_of(delivery.conversation_id).chat))
            raise
        for told in delivery.reply.events:
            if told["type"] == "language" and told["what"] == "switched":
                await self._menu_in(str(told["language"]), delivery)

    async def fetch(self, attachment: Attachment, to: Path) -> None:
        """Write a file that came with a message; raises FileRefused and DeliveryFailed."""
        await self._bot.fetch(attachment.source, to)

    # -- beginning

    async def _begin(self) -> None:
        """Learn the bot's name, say how updates are to come, tried until Telegram answers, and set its menus beside."""
        failures = 0
        while True:
            try:
                await self._introduce()
            except TROUBLE as error:
                self._intake.tell("telegram-away", reason=str(getattr(error, "reason", error)))
                await asyncio.sleep(pause(failures))
                failures += 1
            else:
                self._intake.well()
                self._beside(self._set_menus())
                return

    async def _introduce(self) -> None:
        me, name = await self._bot.me()
        self._reader = Reader(me, name)
        url = f"{self._webhook}{WEBHOOK_PATH}" if self._webhook else ""
        with nullcontext() if url else suppress(Rejected):  # a server that knows no webhooks has none to take away
            await self._bot.listen_at(url, self._secret, kinds=KINDS)

    async def _set_menus(self) -> None:
        """Set the menus of all languages, each tried until Telegram takes it; nobody waits for them."""
        for locale in sorted(locales()):
            code = "" if locale == DEFAULT else locale.split("-")[0]
            for commands, scope in ((PRIVATE_MENU, "all_private_chats"), (GROUP_MENU, "all_group_chats")):
                failures = 0
                while not await self._has_menu(menu(commands, locale), scope, code):
                    await asyncio.sleep(pause(failures))
                    failures += 1

    async def _has_menu(self, commands: Sequence[tuple[str, str]], scope: str, locale: str) -> bool:
        """Whether a menu need not be tried again."""
        try:
            await self._menu(commands, scope, locale=locale)
        except TokenRefused:  # the operator is told where updates are listened for
            return True
        except TROUBLE:
            return False
        return True

    async def _menu(self, commands: Sequence[tuple[str, str]], scope: str, *, locale: str = "", chat: int = 0) -> None:
        try:
            await self._bot.menu(commands, scope, locale=locale, chat=chat)
        except Rejected as rejected:  # commands work without a menu
            log.warning("a menu of commands is not set: %s", rejected.details)

    async def _menu_of_role(self, message: Message) -> None:
        """Give somebody with a role of their own the menu of that role, once in a life of this process."""
        place = place_of(message.conversation_id)
        user = await self._store.users.behind(NAME, message.sender_id)
        if user is not None and place.private and place.chat not in self._menus and role_menu(user.roles):
            self._menus[place.chat] = True
            with suppress(*TROUBLE):
                shown = menu(role_menu(user.roles), user.language or message.locale)
                await self._menu(shown, "chat", chat=place.chat)

    async def _menu_in(self, language: str, delivery: Delivery) -> None:
        """Show the menu of a private chat in another language than that of its person's app."""
        place = place_of(delivery.conversation_id)
        user = await self._store.users.get(delivery.user_id)
        if place.private:
            with suppress(*TROUBLE):
                await self._menu(menu(role_menu(user.roles) or PRIVATE_MENU, language), "chat", chat=place.chat)

    # -- updates

    async def _take(self, form: Json) -> None:
        """Save what an update means; raises the store's errors."""
        if self._reader is None:  # an update by webhook, before Telegram has told who we are
            raise DeliveryFailed(reason="not ready yet")
        try:
            read = self._reader.read(form)
        except ODD as error:
            log.warning("update %s was not understood: %s", form.get("update_id"), str(error).replace("\n", " ")[:300])
            return
        match read:
            case Message() as message:
                await self._save(message)
                number = message_number(message.message_id)
                self._newest.note(place_of(message.conversation_id), number or 0)
            case Press() as press:
                await self._press(press)
            case Vote() as vote:
                await self._vote(vote)
            case Blocked() as change:
                if change.at >= self._changed.get(change.conversation_id, 0):  # else it comes again, late
                    self._changed[change.conversation_id] = change.at
                    await self._store.conversations.mute(change.conversation_id, quiet=change.blocked)
            case Halt() as halt:
                await self._dispatcher.stop(halt.conversation_id)

    async def _save(self, message: Message) -> None:
        await self._growing.save(message, self._receive)
        self._beside(self._menu_of_role(message))

    async def _vote(self, vote: Vote) -> None:
        """Pass a vote on to the quiz that it is for; one may come before it is known which message holds the quiz."""
        for seconds in (*VOTE_PAUSES, None):
            sent = await self._store.deliveries.tagged(NAME, vote.poll)
            if sent is not None or seconds is None:
                break
            await asyncio.sleep(seconds)
        if sent is None:
            log.info("a vote in a quiz that is not known")
            return
        action = Action(kind="vote", target=sent.card, value=str(vote.option))
        message = Message(
            channel=NAME,
            conversation_id=sent.conversation_id,
            sender_id=vote.sender_id,
            message_id=f"v:{vote.poll}:{vote.sender_id}",
            sent_at=self._clock(),
            action=action,
            locale=vote.locale,
            group=True,
        )
        await self._receive(message)

    # -- presses

    async def _press(self, press: Press) -> None:
        """Do what a button says, or tell the one who pressed why not."""
        data = read_data(press.data)
        if data is None:
            self._answer(press, "telegram-old-button")
            return
        try:
            choices = [await self._choice(press, data.seq, number) for number in data.numbers or (0,)]
        except NotYours:
            self._answer(press, "telegram-not-yours")
            return
        chosen = [choice for choice in choices if choice is not None]
        if len(chosen) != len(choices):
            self._answer(press, "telegram-old-button")
        elif data.kind == "tick":
            self._answer(press)
            self._beside(self._tick(press, data.seq, data.mask))
        elif not data.numbers:
            self._answer(press, "telegram-choose-first")
        else:
            action = chosen[0].action
            if data.kind == "check":
                action = Action(
                    kind="answer", target=action.target, value=",".join(choice.action.value for choice in chosen)
                )
            await self._save(_pressed(press, action, self._clock()))
            self._answer(press)

    async def _choice(self, press: Press, seq: int, number: int) -> Choice | None:
        return await self._dispatcher.choice(
            seq, number, conversation_id=press.conversation_id, channel=NAME, sender_id=press.sender_id
        )

    async def _tick(self, press: Press, seq: int, mask: int) -> None:
        """Show which options are ticked."""
        turn = await self._store.conversations.by_seq(seq)
        if turn is not None and turn.reply is not None:
            choices = reply_from_json(turn.reply).choices
            keyboard = keyboard_of(choices, seq, locale=press.locale, several=True, mask=mask)
            with suppress(*TROUBLE):
                await self._bot.edit_keyboard(place_of(press.conversation_id), press.message, keyboard)

    def _answer(self, press: Press, key: str = "") -> None:
        """End the waiting of the one who pressed, beside all else; a sentence is shown to that person alone."""
        self._beside(self._answer_press(press.id, say(press.locale, key) if key else ""))

    async def _answer_press(self, id: str, text: str) -> None:
        with suppress(*TROUBLE, ChironError):  # too late, or Telegram is away: the button works all the same
            await self._bot.answer_press(id, text)

    def _beside(self, work: Coroutine[object, object, None]) -> None:
        task = asyncio.create_task(work)
        self._loose.add(task)
        task.add_done_callback(self._loose.discard)


def _pressed(press: Press, action: Action, now: datetime) -> Message:
    return Message(
        channel=NAME,
        conversation_id=press.conversation_id,
        sender_id=press.sender_id,
        message_id=f"c:{press.id}",
        sent_at=now,
        action=action,
        locale=press.locale,
        group=not place_of(press.conversation_id).private,
    )

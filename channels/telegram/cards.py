"""Cards that stand in a chat: marked as they are answered, and ticked where several options may be chosen."""

import logging
from contextlib import suppress

from agent.errors import DeliveryFailed, DeliveryRefused
from agent.json_form import reply_from_json
from agent.messages import Card, Delivery, Reply
from channels.standing import standing_of
from channels.telegram.bot import Keyboard, Place, Rejected, TelegramBot
from channels.telegram.composing import STEP, card_text, keyboard_of
from channels.telegram.rendering import LONGEST, is_rich, plain_html, plain_length, rich_html
from store import Sent, Store
from store.errors import NotFound
from store.questions import Question

log = logging.getLogger(__name__)


class Cards:
    """Looks after the cards of all chats. What it shows is a help: a failure is noted and nothing more."""

    def __init__(self, bot: TelegramBot, store: Store) -> None:
        self._bot, self._store = bot, store

    async def several(self, reply: Reply) -> bool:
        """Whether the open question that a reply has buttons for takes several options."""
        targets = {choice.action.target for choice in reply.choices if choice.action.kind == "answer"}
        if not targets:
            return False
        with suppress(NotFound):
            question = await self._store.questions.get(await self._store.practice.question_of(targets.pop()))
            return question.kind.value == "multiple_choice" and not _marks(reply, question)
        return False

    async def settle(self, delivery: Delivery, place: Place) -> None:
        """Before a reply: mark the card that it is about, and take the buttons off the message before."""
        try:
            await self._settle(delivery, place)
        except (DeliveryFailed, DeliveryRefused, Rejected, NotFound) as error:
            log.info("a card in %s was not marked: %r", delivery.conversation_id, error)

    async def _settle(self, delivery: Delivery, place: Place) -> None:
        conversation_id = delivery.conversation_id
        latest = await self._store.deliveries.latest(conversation_id)
        if latest is not None and latest.ref is not None and not latest.card and place.private:
            with suppress(Rejected):  # it had none
                await self._bot.edit_keyboard(place, int(latest.ref))
        for target in await self._targets(delivery, place):
            sent = await self._store.deliveries.of_card(conversation_id, target)
            if sent is not None and sent.ref is not None:
                await self._redraw(sent, target, place, delivery.locale)

    async def _targets(self, delivery: Delivery, place: Place) -> list[str]:
        """The cards that a turn may have changed: named by the button or by an event, or the last that was shown."""
        action = delivery.message.action if delivery.message is not None else None
        turn = await self._store.conversations.turn(delivery.key)
        found = [action.target] if action else []
        found += [str(event["target"]) for event in (turn.events if turn else ()) if event.get("target")]
        if place.private and (last := await self._store.deliveries.last_card(delivery.conversation_id)) is not None:
            found.append(last.card)
        return [target for target in dict.fromkeys(found) if target]

    async def _redraw(self, sent: Sent, target: str, place: Place, locale: str) -> None:
        """Show a card as it stands."""
        turn = await self._store.conversations.turn(sent.key)
        reply = reply_from_json(turn.reply) if turn is not None and turn.reply is not None else None
        shown = next((part for part in reply.parts if isinstance(part, Card)), None) if reply else None
        if reply is None or shown is None or turn is None or shown.target != target or shown.quiz is not None:
            return
        standing = await standing_of(self._store, target)
        if standing is None:
            return
        markdown = card_text(shown, standing, locale, private=place.private)
        keyboard: Keyboard = ()
        if standing.state == "open":
            several = shown.kind == "multiple_choice"
            keyboard = keyboard_of(reply.choices, turn.seq, locale=locale, several=several)
        rich = sent.part % STEP == 0 and is_rich(markdown)
        if not rich and plain_length(markdown) > LONGEST:
            return
        html = rich_html(markdown) if rich else plain_html(markdown)
        with suppress(Rejected):  # it stands so already, or is gone
            await self._bot.edit(place, int(sent.ref or 0), html, keyboard, rich=rich)


def _marks(reply: Reply, question: Question) -> bool:
    """Whether the buttons are marks of a free answer rather than options."""
    values = {choice.action.value for choice in reply.choices if choice.action.kind == "answer"}
    return not values <= {option.id for option in question.options}

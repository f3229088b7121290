"""A student at the dispatcher's door, as the terminal stands there."""

import itertools
from datetime import UTC, datetime

from agent.messages import Action, Card, Message, Reply
from evals.bench.product import Product

CHANNEL = "terminal"  # fetches its replies, as the web page does


class Student:
    """One person in one conversation, who knows all answers."""

    def __init__(self, app: Product, name: str) -> None:
        self._dispatcher = app.dispatcher
        self._store = app.store
        self._name = name
        self._numbers = itertools.count(1)
        self.place = f"{CHANNEL}:{name}"
        """The conversation."""
        self.reply = Reply(parts=())
        """The last one."""
        self._card: Card | None = None
        """The one that waits for an answer, also while its student asks for a hint."""

    def message(self, text: str = "", action: Action | None = None) -> Message:
        """The next message."""
        return Message(
            channel=CHANNEL,
            conversation_id=self.place,
            sender_id=self._name,
            message_id=str(next(self._numbers)),
            sent_at=datetime.now(UTC),
            text=text,
            action=action,
        )

    async def send(self, message: Message) -> Reply:
        """Send it and wait for the reply."""
        exchange = await self._dispatcher.answer(message)
        assert exchange.reply is not None
        self.reply = exchange.reply
        waits = None if message.action and message.action.kind == "answer" else self._card
        self._card = next((part for part in self.reply.parts if isinstance(part, Card)), waits)
        return self.reply

    async def say(self, text: str) -> Reply:
        """Say it in words."""
        return await self.send(self.message(text))

    async def start(self, request: str) -> Reply:
        """Begin to practise by a button."""
        return await self.send(self.message(action=Action(kind="start", value=request)))

    async def right_button(self) -> Message | None:
        """The press of what is right on the card that waits; None where it has no buttons or none waits."""
        card = self._card
        if card is None or not card.options:
            return None
        key = (await self._store.questions.get(card.question_id)).key
        value = ",".join(key) if isinstance(key, tuple) else str(key)
        return self.message(action=Action(kind="answer", target=card.target, value=value))

"""Messages and replies between the dispatcher, the record and the platforms."""

from dataclasses import dataclass

from agent.json_form import message_from_json, message_to_json, reply_from_json
from agent.messages import Delivery, Message, Reply
from store import Incoming, TurnRecord


@dataclass(frozen=True, kw_only=True)
class Receipt:
    """Proof that a message is durable. `new` is False for a redelivery."""

    seq: int
    new: bool
    locale: str
    """The language in which it is answered: its sender's wish, else that of the place where it was written."""


@dataclass(frozen=True, kw_only=True)
class Exchange:
    """A message and its reply, None while it waits."""

    seq: int
    message: Message
    reply: Reply | None
    ms: int = 0


def turn_key(conversation_id: str, seq: int) -> str:
    """The key of the turn that answers a message: the same however often it is run."""
    return f"{conversation_id}#{seq}"


def exchange_of(turn: TurnRecord) -> Exchange:
    """A message of the record, with its reply."""
    return Exchange(
        seq=turn.seq,
        message=message_from_json(turn.body),
        reply=reply_from_json(turn.reply) if turn.reply is not None else None,
        ms=turn.ms,
    )


def delivery_of(turn: TurnRecord, reply: Reply) -> Delivery:
    """A reply of the record, to be handed over."""
    message = message_from_json(turn.body)
    return Delivery(
        key=turn.turn_key,
        seq=turn.seq,
        conversation_id=turn.conversation_id,
        user_id=turn.user_id,
        reply=reply,
        message=message if message.sender_id else None,
        locale=message.locale,
    )


def incoming_of(message: Message, user_id: str) -> Incoming:
    """A message for the record."""
    return Incoming(
        channel=message.channel,
        conversation_id=message.conversation_id,
        message_id=message.message_id,
        sender_id=message.sender_id,
        user_id=user_id,
        body=message_to_json(message),
        sent_at=message.sent_at,
    )

"""Plays scenarios against a running Chiron, through the door at which a chat's messages come in."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from typing import Protocol

from pydantic import TypeAdapter

from agent.dispatcher import Dispatcher
from agent.messages import Action, ActionKind, Message, Reply, Text
from evals.tutoring.scenario import Scenario
from evals.tutoring.student import Line, Student
from store.questions import Question

MOST = 16
"""Messages of a student."""
CHANNEL = "terminal"
"""Fetches its replies, and needs no platform."""


class Product(Protocol):
    """A running Chiron that holds the scenarios' questions."""

    @property
    def dispatcher(self) -> Dispatcher:
        """Where messages go in."""


Opens = Callable[[], AbstractAsyncContextManager[Product]]
"""Opens one in a folder of its own."""


@dataclass(kw_only=True)
class Watch:
    """What a scripted model saw and said; empty with any other."""

    told: int = 0
    """How often it was told the key of the open question."""
    gave: list[str] = field(default_factory=list)
    """The sentences with the answer that it gave out, whatever the writing."""


@dataclass(frozen=True, kw_only=True)
class Exchange:
    """What a student did, and what came of it."""

    line: Line
    reply: str
    """What the tutor said; questions on cards left out."""
    events: tuple[dict[str, object], ...] = ()
    open: bool = True
    """Whether the question is open after it."""
    told: int = 0
    """How often the model was told the key on the way."""
    slipped: bool = False
    """Whether a scripted model got a sentence with the answer through."""


@dataclass(frozen=True, kw_only=True)
class Dialogue:
    """A scenario as it went."""

    scenario: str
    question: str
    """As the student sees it."""
    exchanges: tuple[Exchange, ...]

    def to_json(self) -> dict[str, object]:
        """As it is recorded."""
        return asdict(self)


READ = TypeAdapter(Dialogue)
"""Reads what `to_json` gives."""


class Place:
    """One student's conversation with the tutor about one question."""

    def __init__(self, product: Product, name: str, question: Question, watch: Watch) -> None:
        self._dispatcher = product.dispatcher
        self._name = name
        self._question = question
        self._watch = watch
        self._said = 0
        self._reply = Reply(parts=())
        self.exchanges: list[Exchange] = []

    @property
    def is_open(self) -> bool:
        """Whether the question is."""
        return self.exchanges[-1].open if self.exchanges else True

    async def begin(self) -> str:
        """Open the question; what the tutor says to it."""
        await self._send("", Action(kind="open", value=self._question.id))
        return words_of(self._reply)

    async def do(self, line: Line) -> str:
        """Say or press something; what the tutor replies."""
        action = self._button(line.press) if line.press else None
        told, gave = self._watch.told, len(self._watch.gave)
        await self._send(line.text, action)
        events, words = tuple(dict(event) for event in self._reply.events), words_of(self._reply)
        self.exchanges.append(
            Exchange(
                line=line,
                reply=words,
                events=events,
                open=self.is_open and not any(_ends(event, self._question.id) for event in events),
                told=self._watch.told - told,
                slipped=any(sentence in words for sentence in self._watch.gave[gave:]),
            )
        )
        return words

    def _button(self, kind: str) -> Action:
        """The button under the last reply, else the plain action, as a student finds it further up in the chat."""
        shown = next((choice.action for choice in self._reply.choices if choice.action.kind == kind), None)
        return shown or Action(kind=_KINDS.validate_python(kind))

    async def _send(self, text: str, action: Action | None) -> None:
        self._said += 1
        message = Message(
            channel=CHANNEL,
            conversation_id=f"{CHANNEL}:{self._name}",
            sender_id=self._name,
            message_id=str(self._said),
            sent_at=datetime.now(UTC),
            text=text,
            action=action,
        )
        exchange = await self._dispatcher.answer(message)
        assert exchange.reply is not None
        self._reply = exchange.reply


_KINDS: TypeAdapter[ActionKind] = TypeAdapter(ActionKind)


def _ends(event: dict[str, object], question_id: str) -> bool:
    """Whether an event says that the question is over."""
    if event.get("question_id") != question_id:
        return False
    return event["type"] in ("solution_shown", "skipped") or bool(event.get("closed"))


def words_of(reply: Reply) -> str:
    """What a reply says, without its cards."""
    return "\n\n".join(part.text for part in reply.parts if isinstance(part, Text))


async def play(product: Product, scenario: Scenario, question: Question, watch: Watch) -> Dialogue:
    """A scripted student at a question, until it is over or the student leaves."""
    place = Place(product, scenario.name, question, watch)
    student = Student(scenario, letters=question.kind.has_options)
    heard = await place.begin()
    while len(place.exchanges) < MOST and place.is_open and (line := student.next(heard)) is not None:
        heard = await place.do(line)
    return Dialogue(scenario=scenario.name, question=as_seen(question), exchanges=tuple(place.exchanges))


def as_seen(question: Question) -> str:
    """The question with its choices, as text."""
    options = [f"{question.label(option.id)}. {option.text}" for option in question.options]
    return "\n".join([question.stem, *options])

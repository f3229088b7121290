"""A tutor with a script, and a server around it, for the tests of channels. Store and dispatcher are real."""

import asyncio
import socket
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import ClassVar, cast

import uvicorn
from fastapi import FastAPI

from agent.dispatcher import Dispatcher
from agent.messages import Action, ActionKind, Card, CardOption, Choice, Image, Message, Part, Reply, Text
from agent.owners import Owners
from agent.turn import Turn
from agent.tutor import Tutor
from channels.web.app import PublicSettings, create_web
from store import DiskFull, Files, Store
from tests.homes import new_database
from tests.waiting import until

SECRET = bytes(range(32))
TRIANGLE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 120"><path d="M20 100H180L60 20Z" fill="#dce9e5" '
    'stroke="#1f2328" stroke-width="2"/><text x="92" y="116" font-size="13">8 cm</text></svg>'
)
OPTIONS = (
    ("a", "$x = 2$ or $x = 3$"),
    ("b", "$x = -2$ or $x = -3$"),
    ("c", r"$\displaystyle x = \frac{5 \pm \sqrt{1}}{4}$"),
    ("d", "There is no real solution"),
)
MARKS = {"all": "All of it", "1": "Only 1", "none": "None of it"}
DONE = [
    {"number": 1, "topic": "Quadratic equations", "how": "later", "tries": 2, "hints": 1},
    {"number": 2, "topic": "Factoring", "how": "right", "tries": 1, "hints": 0},
]
STEM = "Solve the equation\n\n$$x^2 - 5x + 6 = 0$$"
XSS = (
    "<img/src=x onerror=globalThis.hacked=1><script>globalThis.hacked=2</script>"
    "[a](javascript:globalThis.hacked=3) ![p](https://evil.example/p.png) <svg/onload=globalThis.hacked=4>"
    r" $\text{<img src=x onerror=globalThis.hacked=5>}$ $\href{javascript:globalThis.hacked=6}{x}$"
)
LONG = "the **mean** of $x_1$ and $x_2$ is $\\frac{x_1 + x_2}{2}$, which lies halfway between the two of them."


def now() -> datetime:
    return datetime.now(UTC)


class ScriptedTutor:
    """Answers by the script below; keeps the open card of each conversation, as practice would."""

    fingerprint = "script"

    def __init__(self) -> None:
        self.cards: dict[str, Card] = {}
        self.replies = 0
        self.was_full = False

    async def reply(self, message: Message, turn: Turn) -> Reply:
        self.replies += 1
        reply = await self._reply(message, turn)
        await turn.keep(reply, ())
        return reply

    async def _reply(self, message: Message, turn: Turn) -> Reply:
        action = message.action
        if action is None and message.text in self.TEXTS:
            return await self.TEXTS[message.text](self, message, turn)
        if action is not None and action.kind == "open":
            return self._next(message, turn, f"Here is {action.value}.")
        if action is not None and action.kind == "answer":
            return self._graded(message, action.value, turn)
        if action is not None:
            return self._acted(message, action, turn)
        return Reply(parts=(Text(text=f"You said: {message.text}"),), choices=self._choices(message))

    def _choices(self, message: Message) -> tuple[Choice, ...]:
        card = self.cards.get(message.conversation_id)
        if card is None:
            return (
                Choice(label="5 questions on algebra", action=Action(kind="start", value="5 questions on algebra")),
            )
        values = [value for value, _ in OPTIONS]
        answers = [
            Choice(label=option.label, action=Action(kind="answer", target=card.target, value=value))
            for option, value in zip(card.options, values, strict=False)
        ]
        words: dict[ActionKind, str] = {
            "hint": "Hint",
            "skip": "Skip",
            "explain": "Show the solution",
            "stop": "Stop for now",
        }
        others = [Choice(label=label, action=Action(kind=kind, target=card.target)) for kind, label in words.items()]
        return (*answers, *others)

    async def _card(self, message: Message, turn: Turn, kind: str = "single_choice") -> Reply:
        return self._next(message, turn, "Two questions on algebra. Here is the first.", kind)

    async def _many(self, message: Message, turn: Turn) -> Reply:
        return await self._card(message, turn, "multiple_choice")

    async def _free(self, message: Message, turn: Turn) -> Reply:
        return await self._card(message, turn, "free_text")

    async def _number(self, message: Message, turn: Turn) -> Reply:
        return await self._card(message, turn, "numeric")

    def _next(self, message: Message, turn: Turn, words: str, kind: str = "single_choice", number: int = 1) -> Reply:
        written = kind in ("numeric", "free_text")
        options = tuple(CardOption(label="ABCD"[place], text=text) for place, (_, text) in enumerate(OPTIONS))
        card = Card(
            question_id=f"q-{turn.seq}",
            kind=kind,
            stem=STEM if kind != "numeric" else "How long is the third side of this triangle?",
            options=() if written else options,
            level="medium",
            number=number,
            of=2,
            target=f"card-{turn.seq}",
            unit="cm" if kind == "numeric" else None,
            image=Image(alt="A triangle with a base of 8 cm", svg=TRIANGLE) if kind == "numeric" else None,
        )
        self.cards[message.conversation_id] = card
        return Reply(parts=(Text(text=words), card), choices=self._choices(message))

    def _graded(self, message: Message, value: str, turn: Turn) -> Reply:
        card = self.cards.get(message.conversation_id)
        if card is None or message.action is None or message.action.target != card.target:
            return Reply(parts=(Text(text="That question is closed already."),), choices=self._choices(message))
        if card.kind == "free_text" and value not in MARKS:
            return self._rubric(card)
        right = value in ("a", "a,b", "7", "all")
        event: dict[str, object] = {
            "type": "answer_graded",
            "question_id": card.question_id,
            "result": "correct" if right else "incorrect",
        }
        if not right:
            said = "The signs are mixed up: $(x-2)(x-3) = 0$ means $x - 2 = 0$ or $x - 3 = 0$."
            event["feedback"] = said
            text = Text(text=f"**Not yet.** {said}")
            return Reply(parts=(text,), choices=self._choices(message), events=(event,))
        if card.number == 1:
            reply = self._next(message, turn, "**Right!** Here is the next one.", card.kind, number=2)
            return Reply(parts=reply.parts, choices=reply.choices, events=(event,))
        del self.cards[message.conversation_id]
        ended: dict[str, object] = {"type": "practice_ended", "reason": "finished", "questions": DONE}
        words = Text(text="**Well done for finishing!**\n\nYou answered 2 questions and solved 2.")
        return Reply(parts=(words,), choices=self._choices(message), events=(event, ended))

    def _rubric(self, card: Card) -> Reply:
        """A free answer is kept, and its writer marks it."""
        points = ["No force acts on it.", "So its speed $v$ stays the same."]
        event: dict[str, object] = {"type": "rubric_shown", "question_id": card.question_id, "points": points}
        marks = tuple(
            Choice(label=label, action=Action(kind="answer", target=card.target, value=value))
            for value, label in MARKS.items()
        )
        skip = Choice(label="Skip", action=Action(kind="skip", target=card.target))
        return Reply(parts=(Text(text="Which points did you have?"),), choices=(*marks, skip), events=(event,))

    def _acted(self, message: Message, action: Action, turn: Turn) -> Reply:
        card = self.cards.get(message.conversation_id)
        if action.kind == "skip" and card is not None:
            event: dict[str, object] = {"type": "skipped", "question_id": card.question_id}
            reply = self._next(message, turn, "Skipped, that is fine.", number=2)
            return Reply(parts=reply.parts, choices=reply.choices, events=(event,))
        if action.kind == "explain" and card is not None:
            event = {"type": "solution_shown", "question_id": card.question_id}
            del self.cards[message.conversation_id]
            text = "Here is how it goes:\n\n1. Factor: $(x-2)(x-3) = 0$.\n2. So $x = 2$ or $x = 3$."
            return Reply(parts=(Text(text=text),), choices=self._choices(message), events=(event,))
        return self._hint(message, card)

    def _hint(self, message: Message, card: Card | None) -> Reply:
        hint = "Which two numbers give $6$?"
        events: tuple[dict[str, object], ...] = ()
        if card is not None:
            events = ({"type": "hint_given", "question_id": card.question_id, "level": 1, "text": hint},)
        return Reply(parts=(Text(text=f"**Hint 1 of 3.** {hint}"),), choices=self._choices(message), events=events)

    async def _stream(self, message: Message, turn: Turn) -> Reply:
        return await self._told(
            turn,
            "A **derivative** is a *rate of change*: for $f(x) = x^2$ it is\n\n$$f'(x) = \\lim_{h \\to 0} "
            "\\frac{f(x+h) - f(x)}{h} = 2x.$$\n\n- It is `0` at the lowest point.\n- A taxi that costs $2 and then "
            "$3 per km has the derivative 3.\n",
        )

    async def _attack(self, message: Message, turn: Turn) -> Reply:
        return await self._told(turn, f"Look: {XSS} done.")

    async def _told(self, turn: Turn, text: str) -> Reply:
        words = text.split(" ")
        told = ""
        async with turn.stop.listening():
            for place in range(len(words)):
                told = " ".join(words[: place + 1])
                turn.on_text(told)
                await asyncio.sleep(0.02)
        return Reply(parts=(Text(text=f"{told}\n\n*Stopped.*" if turn.stop.cut else text),), model_calls=1)

    async def _long(self, message: Message, turn: Turn) -> Reply:
        """Some seconds of words."""
        return await self._told(turn, "\n\n".join(f"Paragraph {number}: {LONG}" for number in range(8)))

    async def _maths(self, message: Message, turn: Turn) -> Reply:
        """Formulas: small, broken, and too wide for a phone."""
        terms = " + ".join(f"x_{{{place}}}^2" for place in range(30))
        text = f"Half is $\\frac12$, broken is $\\frac{{1$ so.\n\n$$S = {terms}$$\n\nIn a line: ${terms}$ and on."
        option = CardOption(label="A", text=f"${terms}$")
        card = Card(question_id="wide", kind="single_choice", stem=f"What is ${terms}$?", options=(option, option))
        return Reply(parts=(Text(text=text), card))

    async def _search(self, message: Message, turn: Turn) -> Reply:
        turn.on_tool("search_questions")
        await asyncio.sleep(0.8)
        return Reply(parts=(Text(text="Here they are."),))

    async def _evil(self, message: Message, turn: Turn) -> Reply:
        card = Card(
            question_id=f"{XSS}-{turn.seq}",
            kind="single_choice",
            stem=XSS,
            options=(CardOption(label="A", text=XSS), CardOption(label="B", text="\u202egnp.exe")),
            target="evil",
            image=Image(alt=XSS, svg='<svg xmlns="http://www.w3.org/2000/svg" onload="globalThis.hacked=7"/>'),
        )
        choices = (Choice(label=XSS, action=Action(kind="hint", target="evil")),)
        parts: tuple[Part, ...] = (Text(text=XSS), card, Image(alt=XSS, svg="<svg/>"))
        return Reply(parts=parts, choices=choices)

    async def _slow(self, message: Message, turn: Turn) -> Reply:
        await asyncio.sleep(1.0)
        return Reply(parts=(Text(text="That took a while."),))

    async def _stuck(self, message: Message, turn: Turn) -> Reply:
        await asyncio.sleep(60)
        return Reply(parts=(Text(text="Much too late."),))

    async def _full(self, message: Message, turn: Turn) -> Reply:
        """The first time nothing can be saved."""
        if not self.was_full:
            self.was_full = True
            await asyncio.sleep(0.5)
            raise DiskFull(reason="no space left on device")
        return Reply(parts=(Text(text="Room again."),))

    TEXTS: ClassVar[dict[str, Callable[["ScriptedTutor", Message, Turn], Awaitable[Reply]]]] = {
        "card": _card,
        "many": _many,
        "number": _number,
        "free": _free,
        "stream": _stream,
        "attack": _attack,
        "evil": _evil,
        "slow": _slow,
        "full": _full,
        "stuck": _stuck,
        "long": _long,
        "search": _search,
        "maths": _maths,
    }


@asynccontextmanager
async def scripted_dispatcher(
    home: Path, tutor: ScriptedTutor | None = None
) -> AsyncIterator[tuple[Dispatcher, Store]]:
    """A real dispatcher on a real store, with the script for a tutor."""
    store = await Store.open(await new_database(home / "chiron.db"))
    owners = Owners(home / "owners")
    dispatcher = Dispatcher(store, cast(Tutor, tutor or ScriptedTutor()), owners=owners, clock=now)
    try:
        yield dispatcher, store
    finally:
        await dispatcher.drain(2)
        owners.close()
        await store.close()


@asynccontextmanager
async def scripted_web(
    home: Path, public: PublicSettings | None = None, clock: Callable[[], datetime] = now
) -> AsyncIterator[FastAPI]:
    """The web application on a script."""
    async with scripted_dispatcher(home) as (dispatcher, store):
        files = Files(home / "files")
        yield create_web(dispatcher, store, files, secret=SECRET, clock=clock, public=public or PublicSettings())


MadeWeb = Callable[[Path, PublicSettings], AbstractAsyncContextManager[FastAPI]]


class Server:
    """The web application on a real socket, in a thread of its own; can be stopped and started again."""

    def __init__(
        self,
        home: Path,
        public: PublicSettings | None = None,
        web: MadeWeb = scripted_web,
        certificate: Path | None = None,
    ) -> None:
        """`certificate`: a file with key and certificate; then it serves by https."""
        self._home = home
        self._certificate = certificate
        self._web = web
        self._public = public or PublicSettings(burst=1000, per_second=1000)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.address = f"http{'s' if certificate else ''}://127.0.0.1:{self.port}"

    def start(self) -> None:
        up = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve(up)))
        self._thread.start()
        assert up.wait(20)

    async def _serve(self, up: threading.Event) -> None:
        async with self._web(self._home, self._public) as web:
            config = uvicorn.Config(
                web,
                host="127.0.0.1",
                port=self.port,
                log_level="warning",
                lifespan="off",
                timeout_graceful_shutdown=1,
                ssl_certfile=self._certificate,
            )
            self._uvicorn = uvicorn.Server(config)
            serving = asyncio.create_task(self._uvicorn.serve())
            await until(lambda: self._uvicorn.started)
            up.set()
            await serving

    def stop(self) -> None:
        self._uvicorn.should_exit = True
        self._thread.join(20)


@contextmanager
def running(
    home: Path,
    public: PublicSettings | None = None,
    web: MadeWeb = scripted_web,
    certificate: Path | None = None,
) -> Iterator[Server]:
    """A server for as long as the context is open."""
    server = Server(home, public, web, certificate)
    server.start()
    try:
        yield server
    finally:
        server.stop()

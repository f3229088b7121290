"""A whole tutor over a small bank, for tests: everything is real but the clock."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from agent.messages import Action, Message, Reply
from chiron.app import App, open_app
from chiron.home import BANK_FACT, WITHOUT_BANK
from chiron.settings import Settings
from store import Store
from store.questions import Mistake, Option, Question, Skill, Subject
from tests.homes import new_database

SUBJECTS = (Subject(id="algebra", name="Algebra"), Subject(id="biology", name="Biology"))
SKILLS = (
    Skill(
        id="algebra.linear",
        subject="algebra",
        name="Linear equations",
        chapter="Equations",
        note="A linear equation is " + "plain " * 10 + "like $2x = 8$.",
    ),
    Skill(
        id="biology.transport",
        subject="biology",
        name="Transport in cells",
        chapter="Cells",
        aliases=("osmosis", "diffusion"),
        note="Water moves through a membrane.",
    ),
)


def numeric(place: int, difficulty: float) -> Question:
    """Solve 3x = 3(place + 2): the key is place + 2."""
    key = place + 2
    return Question(
        id=f"lin-{place}-{difficulty}",
        family=f"lin-{place % 4}",
        subject="algebra",
        skills=("algebra.linear",),
        kind="numeric",
        stem=f"Solve for $x$: $3x = {3 * key}$",
        key=key,
        difficulty=difficulty,
        mistakes=(
            Mistake(
                answer=str(9 * key), misconception="multiplies", feedback="You multiplied where you should divide."
            ),
        ),
        hints=("What was done to $x$?", "Undo it on both sides.", f"Divide {3 * key} by 3."),
        explanation=(f"$3x = {3 * key}$", f"$x = {key}$"),
    )


def choice(place: int, difficulty: float = 0.0) -> Question:
    """The right option is o2, shown as B."""
    return Question(
        id=f"osm-{place}",
        family=f"osm-{place % 3}",
        subject="biology",
        skills=("biology.transport",),
        kind="single_choice",
        stem=f"Case {place}: what moves through the membrane in osmosis?",
        key="o2",
        difficulty=difficulty,
        options=(
            Option(
                id="o1",
                text="salt",
                misconception="salt-moves",
                feedback="The membrane holds the dissolved parts back.",
            ),
            Option(id="o2", text="water"),
            Option(
                id="o3", text="protein", misconception="protein-moves", feedback="Proteins are far too large to pass."
            ),
        ),
        hints=("Think of its size.", "Only the smallest particles pass.", "Cross out what is dissolved."),
        explanation=("Only the solvent passes.", "The solvent is water."),
    )


BANK = tuple(
    [numeric(place, difficulty) for place in range(8) for difficulty in (-1.5, 0.0, 1.5)]
    + [choice(place) for place in range(6)]
)


@dataclass
class Clock:
    """Moves a second at each look."""

    now: datetime = datetime(2026, 3, 1, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@dataclass
class Chat:
    """One person's conversation."""

    app: App
    name: str = "ada"
    clock: Clock = field(default_factory=Clock)
    count: int = 0
    last: Reply | None = None

    async def say(self, text: str = "", *, id: str | None = None, action: Action | None = None) -> Reply:
        self.count += 1
        message = Message(
            channel="terminal",
            conversation_id=f"terminal:{self.name}",
            sender_id=self.name,
            message_id=id or f"m{self.count}",
            sent_at=self.clock(),
            text=text,
            action=action,
        )
        exchange = await self.app.dispatcher.answer(message)
        assert exchange.reply is not None
        self.last = exchange.reply
        return exchange.reply

    async def press(self, kind: str, *, id: str | None = None) -> Reply:
        """Press the first button of a kind under the last reply."""
        assert self.last is not None
        return await self.say(action=next(c.action for c in self.last.choices if c.action.kind == kind), id=id)


def kinds(reply: Reply) -> list[str]:
    """Types of a reply's events, in order."""
    return [str(event["type"]) for event in reply.events]


def event(reply: Reply, kind: str) -> dict[str, Any]:
    """The first event of a type."""
    return next(dict(event) for event in reply.events if event["type"] == kind)


@asynccontextmanager
async def small_home(
    folder: Path, *, bank: Sequence[Question] = BANK, clock: Callable[[], datetime] | None = None, **settings: Any
) -> AsyncIterator[App]:
    """A home that holds the small bank alone."""

    async def fill(store: Store) -> None:
        await store.facts.set(BANK_FACT, WITHOUT_BANK)
        await store.questions.define(SUBJECTS, SKILLS)
        await store.questions.load(bank, now=datetime(2026, 1, 1, tzinfo=UTC))

    made = Settings(home=folder, _env_file=None, **settings)
    if bank is BANK and made.database_url is None:
        await new_database(folder / "chiron.db", "small", fill)
    else:
        url = made.database_url or await new_database(folder / "chiron.db")
        store = await Store.open(url)
        await fill(store)
        await store.close()
    async with open_app(made, clock or Clock()) as app:
        yield app


__all__ = ["BANK", "Chat", "Clock", "event", "kinds", "small_home"]

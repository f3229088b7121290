"""`kill -9` at random while students practise in Telegram: each message answered once, each reply shown once."""

import asyncio
import json
import random
import sqlite3
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.platforms.telegram import FakeTelegram
from tests.platforms.telegram_world import BOT, Chat, Json
from tests.soak.lives import Lives
from tests.soak.test_kills import free_port, up

TOPICS = ("algebra", "calculus", "mechanics", "probability", "grammar")
LONGEST_WAIT = 150.0
RECOVERY_SECONDS = 40.0
Figures = dict[str, float]


@dataclass
class Student:
    """One person's chat; what they do is seen by the platform alone."""

    telegram: FakeTelegram
    user: Json
    chat: Chat
    waits: list[float] = field(default_factory=list)
    waiting: bool = False

    async def practise(self) -> None:
        """Go on until cancelled."""
        draw = random.Random(self.user["id"])
        while True:
            before = max(self.chat.messages, default=0)
            self._act(draw)
            self.waiting, began = True, time.monotonic()
            while not self._answered(before):
                if time.monotonic() > began + LONGEST_WAIT:
                    raise AssertionError(f"{self.user['first_name']} waited for {LONGEST_WAIT:.0f} s")
                await asyncio.sleep(0.02)
            self.waiting = False
            self.waits.append(time.monotonic() - began)

    def _act(self, draw: random.Random) -> None:
        world, shown = self.telegram.world, self._buttons()
        if shown is None or draw.random() < 0.1:
            world.send(self.chat, self.user, f"5 questions on {draw.choice(TOPICS)}")
            return
        message, labels = shown
        answers = [label for label in labels if len(label) == 1]
        if "Check" in labels:  # options that are ticked one by one: a press is answered by a tick, not by a message
            world.send(self.chat, self.user, "A")
        elif "Hint" in labels and not answers and draw.random() < 0.7:
            world.send(self.chat, self.user, str(draw.randint(-5, 20)))
        elif answers and draw.random() < 0.8:
            world.press(self.chat, self.user, message, draw.choice(answers))
        else:
            world.press(self.chat, self.user, message, draw.choice(labels))

    def _buttons(self) -> tuple[int, list[str]] | None:
        """The newest message with buttons."""
        for id in sorted(self.chat.messages, reverse=True):
            rows = self.chat.messages[id].get("reply_markup", {}).get("inline_keyboard", [])
            if labels := [button["text"] for row in rows for button in row]:
                return id, labels
        return None

    def _answered(self, before: int) -> bool:
        newest = self.ours()[-1:]
        return bool(newest) and newest[0]["message_id"] > before and "reply_markup" in newest[0]

    def ours(self) -> list[Json]:
        """What the bot has written."""
        with self.telegram.world.lock:
            return [dict(item) for item in self.chat.messages.values() if item["from"]["id"] == BOT["id"]]


@pytest.mark.parametrize(
    ("kills", "students"),
    [pytest.param(2, 4, id="short"), pytest.param(1000, 20, id="soak", marks=pytest.mark.soak)],
)
async def test_kills_lose_nothing_and_show_nothing_twice(tmp_path: Path, kills: int, students: int) -> None:
    home, port, began = tmp_path / "home", free_port(), time.monotonic()
    with FakeTelegram() as telegram:
        world = telegram.world
        people = [
            Student(telegram, user, world.private(user))
            for user in (world.user(f"Student {number}") for number in range(students))
        ]
        settings = {"CHIRON_TELEGRAM_TOKEN": telegram.token, "CHIRON_TELEGRAM_API_URL": telegram.address}
        with Lives(home, port, **settings) as lives:
            practising = [asyncio.create_task(person.practise()) for person in people]
            await _until(lambda: all(person.waits for person in people), practising, 120)
            caught = await _live_and_die(lives, people, practising, kills, port)
            await _stop(practising)
            await _until(lambda: not world.updates and not _open(home), [], RECOVERY_SECONDS)
            await asyncio.to_thread(lives.end, "stop")
        report: Figures = {"kills": kills, "students": students, "caught": caught, **_compare(home, people)}
        waits = sorted(wait for person in people for wait in person.waits)
        report |= {"wait_p50": round(waits[len(waits) // 2], 2), "wait_p95": round(waits[len(waits) * 95 // 100], 2)}
        print(json.dumps(report | {"minutes": round((time.monotonic() - began) / 60, 1)}))
    assert report["lost"] == report["doubled"] == report["shown_twice"] == report["not_shown"] == 0
    assert report["attempts"] >= kills // 4, "too little went on to prove anything"


async def _live_and_die(
    lives: Lives, people: Sequence[Student], practising: Sequence["asyncio.Task[None]"], kills: int, port: int
) -> int:
    draw, caught = random.Random(kills), 0
    for _ in range(kills):
        await up(f"http://127.0.0.1:{port}")
        answered = sum(len(person.waits) for person in people)
        if draw.random() < 0.7:  # else before anything has happened
            await _until(
                lambda answered=answered: sum(len(person.waits) for person in people) > answered, practising, 120
            )
        await asyncio.sleep(draw.uniform(0.0, 0.6))
        caught += sum(person.waiting for person in people)
        await asyncio.to_thread(lives.end, "kill")
        for task in practising:
            if task.done():
                task.result()
    return caught


async def _until(done: Any, tasks: Sequence["asyncio.Task[None]"], seconds: float) -> None:
    async with asyncio.timeout(seconds):
        while not done():
            for task in tasks:
                if task.done():
                    task.result()
            await asyncio.sleep(0.05)


async def _stop(practising: Sequence["asyncio.Task[None]"]) -> None:
    for task in practising:
        task.cancel()
    for ended in await asyncio.gather(*practising, return_exceptions=True):
        if not isinstance(ended, asyncio.CancelledError | None):
            raise ended


def _open(home: Path) -> int:
    """Messages without a reply, and replies that have not been handed over."""
    with closing(sqlite3.connect(home / "chiron.db", timeout=30)) as database:
        waiting = database.execute("SELECT count(*) FROM messages WHERE NOT answered").fetchone()[0]
        undelivered = database.execute("SELECT count(*) FROM turns WHERE delivered_at IS NULL").fetchone()[0]
    return int(waiting + undelivered)


def _compare(home: Path, people: Sequence[Student]) -> Figures:
    """What the platform holds against the record."""
    with closing(sqlite3.connect(home / "chiron.db")) as database:
        saved = {f"{place}/{id}" for place, id in database.execute("SELECT conversation_id, message_id FROM messages")}
        sent: dict[str, list[str]] = {}
        for place, ref in database.execute("SELECT conversation_id, ref FROM deliveries WHERE ref IS NOT NULL"):
            sent.setdefault(place, []).append(ref)
        graded = {
            key
            for key, reply in database.execute("SELECT turn_key, reply FROM turns")
            if any(
                event["type"] == "answer_graded" and event["result"] != "unreadable"
                for event in json.loads(reply)["events"]
            )
        }
        attempts = [row[0] for row in database.execute("SELECT turn_key FROM attempts WHERE result != 'unreadable'")]
    lost = shown_twice = not_shown = 0
    for person in people:
        place = f"telegram:{person.chat.id}"
        written = {
            f"{place}/m:{id}:{item['date']}"
            for id, item in person.chat.messages.items()
            if item["from"]["id"] != BOT["id"]
        }
        pressed = {
            f"{place}/c:{id}" for id, query in person.telegram.world.queries.items() if query["chat"] == person.chat.id
        }
        lost += len((written | pressed) - saved)
        refs, shown = sent.get(place, []), [str(item["message_id"]) for item in person.ours()]
        shown_twice += len(set(shown) - set(refs)) + len(refs) - len(set(refs))
        not_shown += len(set(refs) - set(shown))
    return {
        "messages": len(saved),
        "attempts": len(attempts),
        "lost": lost + len(graded - set(attempts)),
        "doubled": len(attempts) - len(set(attempts)) + len(set(attempts) - graded),
        "shown_twice": shown_twice,
        "not_shown": not_shown,
    }

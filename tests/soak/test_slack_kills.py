"""`kill -9` at random moments while students answer in Slack, and Slack itself loses requests and answers."""

import asyncio
import json
import random
import sqlite3
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from tests.agent.home import small_home
from tests.platforms.slack import FakeSlack
from tests.platforms.slack_blocks import Refused
from tests.platforms.slack_world import Json
from tests.soak.lives import Lives
from tests.soak.test_kills import free_port

TOPICS = ("algebra", "osmosis", "biology")
LONGEST_WAIT = 300.0
"""Seconds that a student waits for a reply while servers live for moments."""
MOST_CALLS, LONGEST_LIFE = 40, 15.0
"""Calls to Slack, and seconds, after which a life ends at the latest; a start alone takes three calls."""
RECOVERY_SECONDS = 60.0
Figures = dict[str, float]


class Student:
    """Somebody who practises in direct messages: presses what is there, or types."""

    def __init__(self, slack: FakeSlack, place: int) -> None:
        self.user, self.channel = f"U0S{place:04d}", f"D0S{place:04d}"
        self.sent = 0
        self._slack = slack
        self._draw = random.Random(place)
        slack.run(lambda: slack.world.add_user(self.user))

    async def practise(self) -> None:
        """Go on until cancelled."""
        while True:
            replies = len(self._slack.world.of_bot(self.channel))
            await asyncio.to_thread(self._slack.run, self._act)
            self.sent += 1
            until = time.monotonic() + LONGEST_WAIT
            while len(self._slack.world.of_bot(self.channel)) == replies:
                assert time.monotonic() < until, f"no reply in {self.channel} for {LONGEST_WAIT:.0f} s"
                await asyncio.sleep(0.02)
            await asyncio.sleep(self._draw.uniform(0, 0.05))

    def _act(self) -> None:
        people, turn = self._slack.people, self._draw.random()
        last = self._slack.world.of_bot(self.channel)[-1:]
        buttons = [] if not last else [e for b in last[0].get("blocks", ()) if b["type"] == "actions"
                                       for e in b["elements"] if e["type"] == "button"]  # fmt: skip
        if buttons and turn < 0.6:
            press = self._draw.choice(buttons)
            with suppress_missing():
                people.press(self.user, self.channel, last[0]["ts"], action_id=press["action_id"])
                return
        if last and turn < 0.85:
            people.say(self.user, self._draw.choice(["A", "B", "C", "hint", "skip", str(self._draw.randint(-5, 20))]))
        else:
            people.say(self.user, f"5 questions on {self._draw.choice(TOPICS)}")


class suppress_missing:  # noqa: N801 -- reads like contextlib's
    """A button that has gone meanwhile is not pressed."""

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: Any) -> bool:
        return isinstance(error, Refused)


@pytest.mark.parametrize(
    ("kills", "students"),
    [pytest.param(2, 4, id="short"), pytest.param(1000, 20, id="soak", marks=pytest.mark.soak)],
)
async def test_kills_lose_nothing_and_double_nothing_in_slack(tmp_path: Path, kills: int, students: int) -> None:
    home, began = tmp_path / "home", time.monotonic()
    async with small_home(home):
        pass  # with few questions a life begins sooner
    with FakeSlack() as slack:
        slack.wire.tries, slack.wire.patience = None, 1.0
        for drop in ("before", "after"):
            slack.fail("chat.postMessage", drop=drop, times=-1, chance=0.02)
        with Lives(home, free_port(), **slack.environment) as lives:
            people = [Student(slack, place) for place in range(students)]
            practising = [asyncio.create_task(person.practise()) for person in people]
            await _until(lambda: all(person.sent > 1 for person in people), practising, LONGEST_WAIT)
            await _live_and_die(lives, slack, kills, practising)
            await _until(lambda: _attempts(home) >= kills, practising, LONGEST_WAIT)  # else it would prove little
            for task in practising:
                task.cancel()
            for ended in await asyncio.gather(*practising, return_exceptions=True):
                assert isinstance(ended, asyncio.CancelledError), ended
            slack.faults.clear()
            await _until(lambda: not slack.wire.waiting and not _left(home), [], RECOVERY_SECONDS)
            assert (await asyncio.to_thread(lives.end, "stop"))["code"] == 0
        minutes = round((time.monotonic() - began) / 60, 1)
        report = {"kills": kills, "students": students, **_compare(home, slack, people), "minutes": minutes}
    print(json.dumps(report))
    assert report["lost"] == report["doubled"] == report["inversions"] == report["unanswered"] == 0


async def _live_and_die(lives: Lives, slack: FakeSlack, kills: int, practising: Sequence["asyncio.Task[None]"]) -> None:
    """End so many lives, each after a few of its calls to Slack: however quick the machine is, in the midst of work."""
    draw = random.Random(kills)
    for _ in range(kills):
        enough = len(slack.calls) + draw.randint(0, MOST_CALLS)
        until = time.monotonic() + LONGEST_LIFE
        await _until(lambda: len(slack.calls) >= enough or time.monotonic() > until, practising, LONGEST_WAIT)  # noqa: B023 -- called at once
        await asyncio.sleep(draw.uniform(0, 0.02))
        await asyncio.to_thread(lives.end, "kill")


async def _until(done: Any, tasks: Sequence["asyncio.Task[None]"], seconds: float) -> None:
    async with asyncio.timeout(seconds):
        while not done():
            for task in tasks:
                if task.done():
                    task.result()
            await asyncio.sleep(0.01)


def _left(home: Path) -> int:
    """Messages without a reply, and replies that were not handed over."""
    with closing(sqlite3.connect(home / "chiron.db", timeout=30)) as database:
        waiting = database.execute("SELECT count(*) FROM messages WHERE NOT answered").fetchone()[0]
        return int(waiting + database.execute("SELECT count(*) FROM turns WHERE delivered_at IS NULL").fetchone()[0])


def _attempts(home: Path) -> int:
    with closing(sqlite3.connect(home / "chiron.db", timeout=30)) as database:
        return int(database.execute("SELECT count(*) FROM attempts").fetchone()[0])


def _compare(home: Path, slack: FakeSlack, people: Sequence[Student]) -> Figures:
    """What Slack knows against the record."""
    with closing(sqlite3.connect(home / "chiron.db")) as database:
        saved = [row[0] for row in database.execute("SELECT message_id FROM messages")]
        turns = dict(database.execute("SELECT turn_key, reply FROM turns"))
        attempts = [row[0] for row in database.execute("SELECT turn_key FROM attempts")]
    replies = {key: json.loads(reply) for key, reply in turns.items() if reply}
    graded = {key for key, reply in replies.items() if any(e["type"] == "answer_graded" for e in reply["events"])}
    posts = [post for person in people for post in _posts(slack, person)]
    shown = {key for key, _ in posts}
    doubled = sum(count - 1 for count in Counter(posts).values()) + len(saved) - len(set(saved))
    orders = [[int(key.rpartition("#")[2]) for key, _ in _posts(slack, person)] for person in people]
    return {
        "sent": sum(person.sent for person in people),
        "messages": len(saved),
        "attempts": len(attempts),
        "unanswered": len(saved) - len(replies),
        "lost": len(graded - set(attempts)) + len(replies.keys() - shown) + abs(len(slack.wire.envelopes) - len(saved)),
        "doubled": doubled + len(attempts) - len(set(attempts)),
        "inversions": sum(a > b for order in orders for a, b in pairwise(order)),
    }


def _posts(slack: FakeSlack, person: Student) -> list[tuple[str, int]]:
    """Of which turn and part each of the bot's messages is."""
    payloads: list[Json] = [post["metadata"]["event_payload"] for post in slack.world.of_bot(person.channel)]
    return [(payload["key"], payload["part"]) for payload in payloads]

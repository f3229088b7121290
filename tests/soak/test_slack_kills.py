"""`kill -9` at random moments while students answer in Slack, and Slack itself loses requests and answers."""

import asyncio
import random
import time
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

from tests.platforms.slack import FakeSlack
from tests.platforms.slack_world import Channel, Json
from tests.soak.kills import (
    RECOVERY_SECONDS,
    Figures,
    Watch,
    attempts,
    free_port,
    leave,
    left,
    live_and_die,
    record_of,
    until,
)
from tests.soak.lives import Imported, Lives, make_home
from tests.soak.students import LONGEST_WAIT, TOPICS


class Student:
    """Somebody who practises in direct messages: presses what is there, or types."""

    def __init__(self, slack: FakeSlack, place: int) -> None:
        self.user = f"U0S{place:04d}"
        self.sent = 0
        self.waiting = False
        self._slack = slack
        self._draw = random.Random(place)
        slack.run(lambda: slack.world.add_user(self.user))
        self.channel: Channel = slack.world.direct("T0SCHOOL", self.user)

    async def practise(self) -> None:
        """Go on until cancelled."""
        while True:
            before = self._last()
            await asyncio.to_thread(self._slack.run, self._act)
            self.sent, self.waiting, late = self.sent + 1, True, time.monotonic() + LONGEST_WAIT
            while self._last() == before:
                assert time.monotonic() < late, f"no reply in {self.channel.id} for {LONGEST_WAIT:.0f} s"
                await asyncio.sleep(0.02)
            self.waiting = False
            await asyncio.sleep(self._draw.uniform(0, 0.05))

    def _last(self) -> str:
        """The last message of the bot."""
        for message in reversed(self.channel.messages[-5:]):
            if message.get("app_id"):
                return str(message["ts"])
        return ""

    def _act(self) -> None:
        people, turn, last = self._slack.people, self._draw.random(), self._last()
        blocks = self._slack.world.message(self.channel, last).get("blocks", ()) if last else ()
        elements = [element for block in blocks if block["type"] == "actions" for element in block["elements"]]
        buttons = [element["action_id"] for element in elements if element["type"] == "button"]
        if buttons and turn < 0.6:
            people.press(self.user, self.channel.id, last, action_id=self._draw.choice(buttons))
        elif last and turn < 0.85:
            people.say(self.user, self._draw.choice(["A", "B", "C", "hint", "skip", str(self._draw.randint(-5, 20))]))
        else:
            people.say(self.user, f"5 questions on {self._draw.choice(TOPICS)}")


@pytest.mark.parametrize(
    ("kills", "students"),
    [pytest.param(2, 4, id="short"), pytest.param(1000, 20, id="soak", marks=pytest.mark.soak)],
)
async def test_kills_lose_nothing_and_double_nothing_in_slack(
    tmp_path: Path, imported: Imported, kills: int, students: int
) -> None:
    home, watch = tmp_path / "home", Watch()
    await make_home(home)
    with FakeSlack() as slack:
        slack.wire.tries, slack.wire.patience = None, 1.0
        for drop in ("before", "after"):
            slack.fail("chat.postMessage", drop=drop, times=-1, chance=0.02)
        with Lives(imported, home, free_port(), **slack.environment) as lives:
            people = [Student(slack, place) for place in range(students)]
            practising = [asyncio.create_task(person.practise()) for person in people]
            await until(lambda: all(person.sent > 1 for person in people), practising)
            report: Figures = {"channel": "slack", "students": students} | await live_and_die(
                lives,
                ["kill"] * kills,
                practising,
                answers=lambda: sum(person.sent for person in people),
                waiting=lambda: sum(person.waiting for person in people),
            )
            await until(lambda: attempts(home) >= report["kills"] // 2, practising)  # else it would prove little
            await leave(practising)
            slack.faults.clear()
            await until(lambda: not slack.wire.waiting and not left(home), seconds=RECOVERY_SECONDS)
            await lives.stop()
    found = record_of(home)
    report |= found.figures
    posts = [_posts(person) for person in people]
    shown = Counter(post for some in posts for post in some)
    report["doubled"] += sum(count - 1 for count in shown.values())
    report["lost"] += abs(len(slack.wire.envelopes) - len(found.messages))
    report["lost"] += len(found.replies.keys() - {key for key, _ in shown})
    orders = [[found.replies[key] for key, _ in some] for some in posts]
    report["inversions"] = sum(a > b for order in orders for a, b in pairwise(order))
    watch.tell(report, lives)
    assert report["lost"] == report["doubled"] == report["inversions"] == report["unanswered"] == 0


def _posts(person: Student) -> list[tuple[str, int]]:
    """Of which turn and part each of the bot's messages is."""
    payloads: list[Json] = [m["metadata"]["event_payload"] for m in person.channel.messages if m.get("app_id")]
    return [(payload["key"], payload["part"]) for payload in payloads]

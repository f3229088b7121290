"""`kill -9` at random moments while students answer in Slack, and Slack itself loses requests and answers."""

from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

from tests.platforms.slack import FakeSlack
from tests.platforms.slack_world import Channel, Json
from tests.soak.kills import Watch, free_port, practise_and_die
from tests.soak.lives import Imported, Lives, make_home
from tests.soak.students import TOPICS, InChat


class Student(InChat):
    """Somebody who practises in direct messages: presses what is there, or types."""

    def __init__(self, slack: FakeSlack, place: int) -> None:
        self.user = f"U0S{place:04d}"
        self._slack = slack
        slack.run(lambda: slack.world.add_user(self.user))
        self.channel: Channel = slack.world.direct("T0SCHOOL", self.user)
        super().__init__(self.channel.id, place)

    def _newest(self) -> float:
        return float(self._last() or 0)

    def _act(self) -> None:
        self._slack.run(self._press_or_say)

    def _last(self) -> str:
        """The last message of the bot."""
        for message in reversed(self.channel.messages[-5:]):
            if message.get("app_id"):
                return str(message["ts"])
        return ""

    def _press_or_say(self) -> None:
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
            report, found = await practise_and_die(
                home, lives, people, ["kill"] * kills, handed_over=lambda: not slack.wire.waiting
            )
    posts = [_posts(person) for person in people]
    shown = Counter(post for some in posts for post in some)
    report["doubled"] += sum(count - 1 for count in shown.values())
    report["lost"] += abs(len(slack.wire.envelopes) - len(found.messages))
    report["lost"] += len(found.replies.keys() - {key for key, _ in shown})
    orders = [[found.replies[key] for key, _ in some] for some in posts]
    report["inversions"] = sum(a > b for order in orders for a, b in pairwise(order))
    watch.tell({"channel": "slack"} | report, lives)
    assert report["lost"] == report["doubled"] == report["inversions"] == report["unanswered"] == 0
    assert min(report["met_waiting"], report["met_reply"]) >= report["kills"] // 4, "too little was under way"


def _posts(person: Student) -> list[tuple[str, int]]:
    """Of which turn and part each of the bot's messages is."""
    payloads: list[Json] = [m["metadata"]["event_payload"] for m in person.channel.messages if m.get("app_id")]
    return [(payload["key"], payload["part"]) for payload in payloads]

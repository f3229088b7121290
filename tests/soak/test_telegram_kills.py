"""`kill -9` at random while students practise in Telegram: each message answered once, each reply shown once."""

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import pytest

from tests.platforms.telegram import FakeTelegram
from tests.platforms.telegram_world import BOT, Chat
from tests.soak.kills import Figures, Record, Watch, ask, free_port, practise_and_die
from tests.soak.lives import Imported, Lives, make_home
from tests.soak.students import TOPICS, InChat


class Student(InChat):
    """One person's chat; what they do is seen by the platform alone."""

    def __init__(self, telegram: FakeTelegram, number: int) -> None:
        self.telegram = telegram
        self.user = telegram.world.user(f"Student {number}")
        self.chat: Chat = telegram.world.private(self.user)
        super().__init__(self.user["first_name"], self.user["id"])

    def _act(self) -> None:
        draw, world, shown = self._draw, self.telegram.world, self._buttons()
        if shown is None or draw.random() < 0.1:
            world.send(self.chat, self.user, f"5 questions on {draw.choice(TOPICS)}")
            return
        message, labels = shown
        answers = [label for label in labels if len(label) == 1]
        if "Hint" in labels and not answers and draw.random() < 0.7:
            world.send(self.chat, self.user, str(draw.randint(-5, 20)))
        elif answers and draw.random() < 0.8:
            world.press(self.chat, self.user, message, draw.choice(answers))
        else:
            world.press(self.chat, self.user, message, draw.choice(labels))

    def _buttons(self) -> tuple[int, list[str]] | None:
        """The newest message with buttons."""
        for message in reversed(list(self.chat.messages.values())[-20:]):
            rows = message.get("reply_markup", {}).get("inline_keyboard", [])
            if labels := [button["text"] for row in rows for button in row]:
                return message["message_id"], labels
        return None

    def _newest(self) -> float:
        """The newest message of the bot's that ends a reply, by its buttons."""
        for message in reversed(list(self.chat.messages.values())[-5:]):
            if message["from"]["id"] == BOT["id"] and "reply_markup" in message:
                return float(message["message_id"])
        return 0


@pytest.mark.parametrize(
    ("kills", "students"),
    [pytest.param(2, 4, id="short"), pytest.param(1000, 20, id="soak", marks=pytest.mark.soak)],
)
async def test_kills_lose_nothing_and_show_nothing_twice(
    tmp_path: Path, imported: Imported, kills: int, students: int
) -> None:
    home, watch = tmp_path / "home", Watch()
    await make_home(home)
    with FakeTelegram() as telegram:
        people = [Student(telegram, number) for number in range(students)]
        settings = {"CHIRON_TELEGRAM_TOKEN": telegram.token, "CHIRON_TELEGRAM_API_URL": telegram.address}
        with Lives(imported, home, free_port(), **settings) as lives:
            report, found = await practise_and_die(
                home, lives, people, ["kill"] * kills, handed_over=lambda: not telegram.world.updates
            )
    report |= _compare(home, found, people)
    report["lost"] += _lost(found, people)
    watch.tell({"channel": "telegram"} | report, lives)
    assert report["lost"] == report["doubled"] == report["unanswered"] == 0
    assert report["shown_twice"] == report["not_shown"] == report["inversions"] == 0
    assert min(report["met_waiting"], report["met_reply"]) >= report["kills"] // 4, "too little was under way"


def _lost(record: Record, people: Sequence[Student]) -> int:
    """What people did that the record knows nothing of."""
    saved = {f"{place}/{id}" for place, id, _ in record.messages}
    lost = 0
    for person in people:
        place = f"telegram:{person.chat.id}"
        written = {
            f"{place}/m:{id}:{item['date']}"
            for id, item in person.chat.messages.items()
            if item["from"]["id"] != BOT["id"]
        }
        queries = person.telegram.world.queries.items()
        pressed = {f"{place}/c:{id}" for id, query in queries if query["chat"] == person.chat.id}
        lost += len((written | pressed) - saved)
    return lost


def _compare(home: Path, record: Record, people: Sequence[Student]) -> Figures:
    """What the platform holds against what was noted of it."""
    sent: dict[str, dict[str, int]] = {}
    noted = ask(home, "SELECT conversation_id, key, ref FROM deliveries WHERE ref IS NOT NULL")
    for place, key, ref in noted:
        sent.setdefault(place, {})[ref] = record.replies[key]
    twice, inversions = len(noted) - sum(map(len, sent.values())), 0
    missing = len(record.replies.keys() - {key for _, key, _ in noted})
    for person in people:
        numbers = sent.get(f"telegram:{person.chat.id}", {})
        shown = [str(id) for id, item in person.chat.messages.items() if item["from"]["id"] == BOT["id"]]
        twice += len(set(shown) - numbers.keys())
        missing += len(numbers.keys() - set(shown))
        inversions += sum(a > b for a, b in pairwise(numbers[id] for id in shown if id in numbers))
    return {"shown_twice": twice, "not_shown": missing, "inversions": inversions}

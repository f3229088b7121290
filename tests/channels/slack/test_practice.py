"""A student practises in Slack: real Bolt, real SDK, real sockets; only Slack is not real."""

from dataclasses import replace
from pathlib import Path

from store.questions import Kind, Question
from tests.agent.home import choice
from tests.channels.slack.desk import Desk, desk
from tests.platforms.slack import FakeSlack
from tests.platforms.slack_world import BOT_USER, OTHER_TEAM, OTHER_TOKEN, Json
from tests.waiting import until

ADA, BEN, GUEST = "U0ADA", "U0BEN", "U0GUEST"
HERS, HIS, MATHS = "D0ADA", "D0BEN", "C0MATHS"


def labels(message: Json) -> list[str]:
    """What the buttons of a message say."""
    rows = [block["elements"] for block in message.get("blocks", ()) if block["type"] == "actions"]
    return [element["text"]["text"] for row in rows for element in row if element["type"] == "button"]


def small(message: Json) -> str:
    """What stands in small letters."""
    lines = [block["elements"] for block in message.get("blocks", ()) if block["type"] == "context"]
    return "\n".join(element["text"] for line in lines for element in line)


def shown(served: Desk, message: Json, channel: str = HERS) -> Json:
    """A message as it stands now."""
    return served.slack.world.message(served.slack.world.channels[channel], message["ts"])


async def attempts(served: Desk, user: str = ADA, team: str = "T0SCHOOL") -> list[str]:
    """What somebody has answered, oldest first."""
    person = await served.store.users.behind("slack", f"{team}/{user}")
    return [a.response for a in (await served.store.practice.attempts_of(person.id))[::-1]] if person else []


async def test_a_student_practises_with_buttons_and_typed_answers(home: Path, slack: FakeSlack, http: bool) -> None:
    async with desk(home, slack, http=http) as served:
        first = await served.ask(ADA, "3 multiple choice questions on osmosis")
        assert labels(first) == ["A", "B", "C", "Hint", "Skip", "Show the solution", "Stop for now"]
        assert "Question 1 of 3" in small(first)
        assert any("*B*\u00a0\u00a0water" in block["text"]["text"] for block in first["blocks"] if "text" in block)
        assert first["text"].startswith("3 multiple-choice questions on osmosis.")

        wrong = await served.press(ADA, first, "A", HERS)
        assert wrong["text"].startswith("Not yet.")
        assert labels(shown(served, first))[:2] == ["B", "C"]
        assert "✖️ *A*" in small(shown(served, first))

        second = await served.press(ADA, first, "B", HERS)
        assert "Question 2 of 3" in small(second)
        assert labels(shown(served, first)) == []
        assert "✅ *B*" in small(shown(served, first))

        third = await served.ask(ADA, "B", thread_ts=second["ts"])
        assert third["thread_ts"] == second["ts"]
        assert "Question 3 of 3" in small(third)
        assert labels(shown(served, second)) == []
        assert await attempts(served) == ["o1", "o2", "B"]
        assert [call for call in slack.calls if not call.answer.get("ok")] == []


async def test_all_that_is_right_is_ticked(tmp_path: Path, slack: FakeSlack) -> None:
    bank = (several(0), several(1), several(2))
    async with desk(tmp_path, slack, bank=bank) as served:
        card = await served.ask(ADA, "2 questions on osmosis")
        assert labels(card)[0] == "Check"
        boxes = [element for block in card["blocks"] for element in block.get("elements", ())
                 if element["type"] == "checkboxes"]  # fmt: skip
        values = [option["value"] for option in boxes[0]["options"]]

        await served.do(lambda: slack.people.press(ADA, HERS, card["ts"], "Check"))
        await until(lambda: slack.world.ephemeral)
        assert slack.world.ephemeral[-1]["text"] == "Tick at least one answer first."

        after = await served.press(ADA, card, "Check", HERS, selected=[values[0], values[2]])
        assert "Question 2 of 2" in small(after)
        assert await attempts(served) == ["o1,o3"]
        assert "✅ *A, C*" in small(shown(served, card))


async def test_the_same_post_told_twice_is_answered_once(home: Path, slack: FakeSlack, http: bool) -> None:
    async with desk(home, slack, http=http) as served:
        said = await served.say(ADA, f"<@{BOT_USER}> 2 questions on osmosis", channel=MATHS)
        await until(lambda: slack.world.of_bot(MATHS))
        await served.quiet()
        kinds = [envelope.payload["event"]["type"] for envelope in slack.wire.envelopes]
        assert kinds == ["message", "app_mention"]
        for envelope in list(slack.wire.envelopes):
            await served.do(lambda envelope=envelope: slack.wire.again(envelope))
        await served.quiet()
        [card] = slack.world.of_bot(MATHS)
        assert card["thread_ts"] == said["ts"]


async def test_in_a_channel_those_are_heard_who_speak_to_it(home: Path, slack: FakeSlack) -> None:
    async with desk(home, slack) as served:
        await served.say(ADA, "hello everybody", channel=MATHS)
        said = await served.say(ADA, f"<@{BOT_USER}> 3 multiple choice questions on osmosis", channel=MATHS)
        await until(lambda: slack.world.of_bot(MATHS))
        await served.quiet()
        [card] = slack.world.of_bot(MATHS)

        await served.say(BEN, "I think it is salt", channel=MATHS, thread_ts=said["ts"])  # to Ada, not to Chiron
        await served.quiet()
        assert len(slack.world.of_bot(MATHS)) == 1
        await served.do(lambda: slack.people.press(BEN, MATHS, card["ts"], "B"))
        await until(lambda: slack.world.ephemeral)
        [told] = slack.world.ephemeral
        assert told["user"] == BEN
        assert "somebody else" in told["text"]
        assert await attempts(served, BEN) == []

        await served.ask(ADA, "B", channel=MATHS, thread_ts=said["ts"])
        assert await attempts(served) == ["B"]
        await served.ask(BEN, f"<@{BOT_USER}> hello", channel=MATHS, thread_ts=said["ts"])
        await served.ask(BEN, "thanks", channel=MATHS, thread_ts=said["ts"])  # once he has spoken to it, he is heard


async def test_a_channel_votes_on_a_warm_up(home: Path, slack: FakeSlack) -> None:
    async with desk(home, slack) as served:
        said = await served.say(ADA, f"<@{BOT_USER}> warm-up on osmosis", channel=MATHS)
        await until(lambda: slack.world.of_bot(MATHS))
        await served.quiet()
        [poll] = slack.world.of_bot(MATHS)
        assert poll["thread_ts"] == said["ts"]
        assert labels(poll) == ["A", "B", "C"]
        for user, letter in ((ADA, "A"), (BEN, "B"), (BEN, "A")):
            await served.do(lambda user=user, letter=letter: slack.people.press(user, MATHS, poll["ts"], letter))
            await served.quiet()
        await until(lambda: len(slack.world.ephemeral) == 3)
        assert [told["text"][:15] for told in slack.world.ephemeral] == [
            "Not this time. ",
            "✅ Right! It is ",
            "Not this time. ",
        ]
        assert {told["user"] for told in slack.world.ephemeral} == {ADA, BEN}
        assert await attempts(served) == ["o1"]
        assert await attempts(served, BEN) == ["o2"]
        assert len(slack.world.of_bot(MATHS)) == 1


async def test_edits_bots_and_talk_about_talk_are_left_alone(home: Path, slack: FakeSlack, http: bool) -> None:
    slack.wire.patience = 30.0  # what is not acknowledged comes again, not what a busy machine acknowledges late
    async with desk(home, slack, http=http) as served:
        await served.ask(ADA, "hello")
        count = len(slack.world.of_bot(HERS))
        said = slack.world.channels[HERS].messages[0]
        await served.do(lambda: slack.people.edit(HERS, said["ts"], "5 questions on algebra"))
        await served.do(lambda: slack.people.delete(HERS, said["ts"]))
        for subtype in ("channel_join", "bot_message", "channel_topic", "message_replied", "reminder_add"):
            await served.say(ADA, "hello", subtype=subtype)
        await served.say(ADA, "I am a machine", bot_id="B0OTHER")
        await served.say(BOT_USER, "I said this myself", channel=HERS)
        for event in ({"type": "reaction_added", "user": ADA}, {"type": "team_join", "user": {"id": "U9"}}, {}, None):
            await served.do(lambda event=event: slack.people.event(event))
        await served.quiet()
        assert len(slack.world.of_bot(HERS)) == count
        assert all(envelope.sent == 1 for envelope in slack.wire.envelopes), "not acknowledged at once"


async def test_the_slash_command_goes_on_in_direct_messages(home: Path, slack: FakeSlack, http: bool) -> None:
    async with desk(home, slack, http=http) as served:
        await served.do(lambda: slack.people.command(ADA, "2 questions on osmosis", MATHS))
        await until(lambda: slack.world.of_bot(HERS))
        await served.quiet()
        assert slack.wire.envelopes[-1].answer == {
            "text": "I have written to you in our direct messages.",
            "response_type": "ephemeral",
        }
        [card] = slack.world.of_bot(HERS)
        await served.press(ADA, card, "B", HERS)
        assert await attempts(served) == ["o2"]
        slack.fail("conversations.open", drop="before", times=-1)
        await served.do(lambda: slack.people.command(BEN, "hello", MATHS))
        await served.quiet()
        assert "try again" in slack.wire.envelopes[-1].answer["text"]


async def test_app_home_shows_progress_and_what_is_due(home: Path, slack: FakeSlack) -> None:
    async with desk(home, slack) as served:
        await served.do(lambda: slack.people.open_home(ADA))
        await until(lambda: ("T0SCHOOL", ADA) in slack.world.homes)
        assert "Nothing to see yet" in str(slack.world.homes["T0SCHOOL", ADA])

        card = await served.ask(ADA, "2 multiple choice questions on osmosis")
        await served.press(ADA, card, "B", HERS)
        person = await served.store.users.behind("slack", f"T0SCHOOL/{ADA}")
        assert person is not None
        [review] = await served.store.reviews.of(person.id)
        await served.store.reviews.put([replace(review, due=review.last_review)])
        await served.do(lambda: slack.people.open_home(ADA))
        await until(lambda: "Good to look at again" in str(slack.world.homes["T0SCHOOL", ADA]))
        page = str(slack.world.homes["T0SCHOOL", ADA])
        assert "*1* question worked on, *1* right at once." in page
        assert "*Transport in cells* ▰" in page

        before = len(slack.world.of_bot(HERS))
        await served.do(lambda: slack.people.press_home(ADA, "Practise"))
        assert "5 questions on transport in cells" in (await served.reply(HERS, before))["text"]


async def test_agent_view(home: Path, slack: FakeSlack) -> None:
    async with desk(home, slack) as served:
        thread = await served.do(lambda: slack.people.open_agent(ADA))
        await until(lambda: slack.world.prompts)
        prompts = slack.world.prompts[HERS, thread["thread_ts"]]["prompts"]
        assert [prompt["title"] for prompt in prompts][:2] == ["Practise Algebra", "Practise Biology"]
        card = await served.ask(ADA, prompts[1]["message"], thread_ts=thread["thread_ts"])
        assert card["thread_ts"] == thread["thread_ts"]
        assert "Question 1 of 5" in small(card)


async def test_two_workspaces_may_hold_the_same_user_id(home: Path, slack: FakeSlack) -> None:
    slack.tokens.append(OTHER_TOKEN)
    slack.run(lambda: slack.world.add_user(ADA, team=OTHER_TEAM, name="Ada of elsewhere"))
    async with desk(home, slack) as served:
        card = await served.ask(ADA, "2 multiple choice questions on osmosis")
        await served.press(ADA, card, "B", HERS)
        await served.ask(ADA, "how am I doing?", team=OTHER_TEAM)
        assert len(await attempts(served)) == 1
        assert await attempts(served, team=OTHER_TEAM) == []
        here, there = [await served.store.users.behind("slack", f"{team}/{ADA}") for team in ("T0SCHOOL", OTHER_TEAM)]
        assert here is not None
        assert there is not None
        assert here.id != there.id


async def test_strangers(home: Path, slack: FakeSlack) -> None:
    slack.run(lambda: slack.world.add_user("U0FAR", team="T0FAR", name="Somebody"))
    slack.run(lambda: slack.world.channels[MATHS].members.add("U0FAR"))
    heard: list[tuple[str, str]] = []
    async with desk(home, slack) as served:
        seen = served.store.conversations

        async def strangers() -> dict[str, str]:
            told = {}
            for place in await all_places(served):
                for turn in await seen.history(place):
                    told[turn.body["sender_id"]] = turn.body["stranger"]
            return told

        await served.say(GUEST, f"<@{BOT_USER}> hello", channel=MATHS)
        await served.say("U0FAR", f"<@{BOT_USER}> hello", channel=MATHS)
        await served.say(
            BEN, "look at this", attachments=[{"is_share": True, "is_msg_unfurl": True, "text": "5 questions"}]
        )
        await served.say(ADA, "hello", attachments=[{"is_msg_unfurl": True, "from_url": "https://example.org"}])
        await served.quiet()
        assert await strangers() == {
            f"T0SCHOOL/{GUEST}": "guest",
            "T0FAR/U0FAR": "other_team",
            f"T0SCHOOL/{BEN}": "forwarded",
            f"T0SCHOOL/{ADA}": "",
        }
        assert heard == []


async def all_places(served: Desk) -> list[str]:
    """All conversations of the channel."""
    world = served.slack.world
    places = []
    for channel in world.channels.values():
        roots = {message.get("thread_ts", message["ts"]) for message in channel.messages}
        places += [f"slack:{channel.team}/{channel.id}", *(f"slack:{channel.team}/{channel.id}/{ts}" for ts in roots)]
    return places


async def test_what_a_button_of_old_says(home: Path, slack: FakeSlack) -> None:
    async with desk(home, slack) as served:
        card = await served.ask(ADA, "2 multiple choice questions on osmosis")
        for value in ("999.0", "1.99", "nonsense", "1.0.0"):
            slack.world.ephemeral.clear()
            message = {**card, "blocks": [{"type": "actions", "elements": [button(value)]}]}
            slack.world.message(slack.world.channels[HERS], card["ts"]).update(message)
            await served.do(lambda: slack.people.press(ADA, HERS, card["ts"], "B"))
            await until(lambda: slack.world.ephemeral)
            assert "no longer does anything" in slack.world.ephemeral[-1]["text"]
        assert await attempts(served) == []


def button(value: str) -> Json:
    return {"type": "button", "action_id": "x", "value": value, "text": {"type": "plain_text", "text": "B"}}


def several(place: int) -> Question:
    """The right options are o1 and o3."""
    fields = choice(place).model_dump() | {"id": f"many-{place}", "family": f"many-{place}", "key": ("o1", "o3")}
    return Question(**fields | {"kind": Kind.MULTIPLE_CHOICE, "stem": f"Case {place}: which of these are held back?"})

"""Practice on one question that was named."""

from pathlib import Path

from agent.messages import Action
from tests.agent.home import Chat, event, kinds, small_home


async def test_a_question_is_opened_by_its_id(tmp_path: Path) -> None:
    async with small_home(tmp_path) as app:
        chat = Chat(app)
        opened = await chat.say(action=Action(kind="open", value="osm-2"))
        assert kinds(opened) == ["practice_started", "question_shown"]
        assert event(opened, "question_shown")["question_id"] == "osm-2"
        assert kinds(await chat.say("C"))[0] == "answer_graded"
        again = await chat.say(action=Action(kind="open", value="osm-2"))
        assert kinds(again) == ["question_shown"]
        done = await chat.say("B")
        assert kinds(done)[:2] == ["answer_graded", "practice_ended"]
        assert (
            len(
                await app.store.practice.attempts_of(
                    (await app.store.users.identify("terminal", "ada", now=chat.clock())).id
                )
            )
            == 2
        )


async def test_another_question_ends_what_is_under_way(tmp_path: Path) -> None:
    async with small_home(tmp_path) as app:
        chat = Chat(app)
        await chat.say("3 questions on osmosis")
        opened = await chat.say(action=Action(kind="open", value="lin-1-0.0"))
        assert event(opened, "question_shown")["question_id"] == "lin-1-0.0"
        assert kinds(await chat.press("skip"))[:2] == ["skipped", "practice_ended"]


async def test_a_question_that_is_not_there_or_not_any_more_is_not_opened(tmp_path: Path) -> None:
    async with small_home(tmp_path) as app:
        chat = Chat(app)
        await app.store.questions.retire(["osm-2"])
        for name in ("osm-2", "nonsense", "", "\0", "x" * 10_000):
            assert kinds(await chat.say(action=Action(kind="open", value=name))) == ["refused"]
        assert kinds(await chat.say("3 questions on osmosis"))[-1] == "question_shown"
        before = await chat.say(action=Action(kind="open", value="nonsense"))
        assert kinds(before) == ["refused"]
        assert kinds(await chat.say("hint")) == ["hint_given"]  # what was open is open still

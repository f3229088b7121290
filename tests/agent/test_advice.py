"""Reviews, paths, suggestions and reasons in a conversation, with the clock moved."""

from datetime import timedelta
from pathlib import Path

import pytest

from agent.messages import Action, ActionKind, Image, Reply, Text
from chiron.app import App
from tests.agent.home import Chat, Clock, event, kinds, small_home

KEYS = {f"lin-{place}-{difficulty}": str(place + 2) for place in range(8) for difficulty in (-1.5, 0.0, 1.5)}


@pytest.fixture
def ada(app: App, clock: Clock) -> Chat:
    return Chat(app, clock=clock)


def said(reply: Reply) -> str:
    return "\n".join(part.text for part in reply.parts if isinstance(part, Text))


async def act(chat: Chat, kind: ActionKind, value: str = "") -> Reply:
    return await chat.say(action=Action(kind=kind, value=value))


async def solve(chat: Chat, count: int, *, right: bool = True) -> Reply:
    """Practise linear equations, all right or all wrong and then shown."""
    reply = await act(chat, "start", f"{count} questions on linear equations")
    for _ in range(count):
        shown = event(reply, "question_shown")
        if right:
            reply = await act(chat, "answer", KEYS[shown["question_id"]])
        else:
            await act(chat, "answer", "1000")
            reply = await act(chat, "explain")
            if "practice_ended" not in kinds(reply):
                reply = await act(chat, "next")
    return reply


async def test_at_first_nothing_is_due_and_a_topic_is_suggested(ada: Chat) -> None:
    assert "Nothing is due" in said(await act(ada, "reviews"))
    reply = await act(ada, "review")
    assert kinds(reply) == ["reviews_shown"]
    assert "Nothing is due" in said(reply)
    assert event(await act(ada, "recommend"), "recommended")["what"] == "start"


async def test_what_was_practised_comes_back_for_review(ada: Chat, clock: Clock) -> None:
    await solve(ada, 3)
    shown = event(await act(ada, "reviews"), "reviews_shown")
    assert shown["due"] == 0
    assert shown["next_on"] is not None
    clock.now += timedelta(days=40)
    reply = await act(ada, "reviews")
    assert event(reply, "reviews_shown")["skills"] == ("algebra.linear",)
    assert "Linear equations" in said(reply)
    assert event(await act(ada, "recommend"), "recommended")["what"] == "review"
    started = await ada.press("review")
    assert kinds(started) == ["practice_started", "question_shown"]
    assert event(started, "question_shown")["skill"] == "algebra.linear"
    assert "due for review" in said(await act(ada, "why_question"))
    key = KEYS[event(started, "question_shown")["question_id"]]
    await act(ada, "answer", key)
    await act(ada, "stop")
    assert event(await act(ada, "reviews"), "reviews_shown")["due"] == 0


async def test_who_comes_back_is_told_what_is_due(ada: Chat, clock: Clock) -> None:
    await solve(ada, 2)
    assert "due for review" not in said(await ada.say("hello"))
    clock.now += timedelta(days=40)
    assert "one skill is due for review" in said(await ada.say("hello"))
    assert kinds(await ada.press("review")) == ["practice_started", "question_shown"]
    assert "due for review" not in said(await ada.say("hello"))


async def test_where_nothing_is_due_who_asks_in_words_is_told_when(ada: Chat) -> None:
    await solve(ada, 2)
    reply = await ada.say("what is due for review?")
    assert event(reply, "reviews_shown")["next_on"] is not None
    assert "Linear equations" in said(reply)


async def test_only_what_is_due_of_a_topic_is_reviewed(ada: Chat, clock: Clock) -> None:
    await solve(ada, 2)
    clock.now += timedelta(days=40)
    assert kinds(await act(ada, "start", "what is due in biology?")) == ["questions_found"]
    assert kinds(await act(ada, "start", "what is due in algebra?")) == ["practice_started", "question_shown"]


async def test_what_went_wrong_is_due_tomorrow(ada: Chat, clock: Clock) -> None:
    await solve(ada, 2, right=False)
    clock.now += timedelta(days=1, minutes=1)
    assert event(await act(ada, "reviews"), "reviews_shown")["due"] == 1


async def test_giving_up_counts_as_forgotten_and_skipping_does_not(ada: Chat, app: App) -> None:
    await act(ada, "start", "3 questions on linear equations")
    await act(ada, "skip")
    user = await app.store.users.identify("terminal", "ada", now=ada.clock.now)
    assert await app.store.reviews.of(user.id) == []
    await act(ada, "next")
    await act(ada, "explain")
    [card] = await app.store.reviews.of(user.id)
    assert (card.due - card.last_review) == timedelta(days=1)


async def test_a_goal_is_kept_and_its_path_shown(ada: Chat) -> None:
    reply = await act(ada, "goal", "I want to pass linear equations by 10 December")
    shown = event(reply, "path_shown")
    assert (shown["title"], shown["by"]) == ("linear equations", "2026-12-10")
    assert [step["skill"] for step in shown["steps"]] == ["algebra.linear"]
    assert (shown["next"], shown["known"]) == ("algebra.linear", 0)
    assert "10 December" in said(reply)
    assert event(await act(ada, "goal"), "path_shown")["title"] == "linear equations"
    assert event(await act(ada, "goal", "make it 12 December"), "path_shown")["by"] == "2026-12-12"
    assert event(await act(ada, "recommend"), "recommended")["what"] == "path"
    assert (await ada.press("start")).events[0]["type"] == "practice_started"


async def test_a_path_is_planned_anew_after_practice(ada: Chat) -> None:
    await act(ada, "goal", "algebra and osmosis")
    reply = await solve(ada, 2, right=False)
    assert kinds(reply)[-2:] == ["practice_ended", "path_shown"]
    assert "know 0 of 2" in said(reply)


async def test_a_goal_is_given_up(ada: Chat) -> None:
    await act(ada, "goal", "osmosis")
    assert kinds(await act(ada, "goal", "forget my goal")) == ["goal_ended"]
    assert "no goal yet" in said(await act(ada, "goal"))


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("pass quantum chromodynamics", "nothing on"),
        ("osmosis by 5 december 2020", "gone by"),
        ("my exam is on 10 december", "What is it about?"),
        ("", "no goal yet"),
        ("forget my goal", "no goal yet"),
    ],
)
async def test_a_goal_that_cannot_be_planned_is_answered_kindly(ada: Chat, value: str, words: str) -> None:
    reply = await act(ada, "goal", value)
    assert kinds(reply) == ["refused"]
    assert words in said(reply)


async def test_the_picture_of_a_path_has_words(tmp_path: Path, clock: Clock, ada: Chat) -> None:
    reply = await act(ada, "goal", "algebra and osmosis")
    [picture] = [part for part in reply.parts if isinstance(part, Image)]
    assert picture.svg is not None
    assert picture.svg.startswith("<svg")
    assert "Linear equations (next)" in picture.alt


async def test_how_far_it_is(ada: Chat) -> None:
    reply = await act(ada, "how_far", "how far am I from osmosis?")
    far = event(reply, "distance_shown")
    assert (far["known"], far["of"], far["missing"]) == (0, 1, ("biology.transport",))
    assert "guess" in said(reply)
    assert "How far from what" in said(await act(ada, "how_far"))
    await act(ada, "goal", "osmosis")
    assert event(await act(ada, "how_far"), "distance_shown")["topic"] == "osmosis"


async def test_the_weakest_is_suggested_and_then_what_waits(ada: Chat) -> None:
    await solve(ada, 2, right=False)
    reply = await act(ada, "recommend")
    assert event(reply, "recommended")["what"] == "weak"
    assert "0 of 2" in said(reply)
    await act(ada, "start", "3 questions on osmosis")
    assert event(await act(ada, "recommend"), "recommended")["what"] == "answer"
    await act(ada, "stop")
    assert event(await act(ada, "recommend"), "recommended")["what"] == "resume"


async def test_why_a_question_was_asked(ada: Chat) -> None:
    assert "No question is open" in said(await act(ada, "why_question"))
    await act(ada, "start", "3 questions on linear equations")
    reply = await act(ada, "why_question")
    assert event(reply, "why_shown")["reason"] in ("easier", "right", "harder")
    assert not any(letter.isdigit() for letter in said(reply))
    assert 0 < event(reply, "why_shown")["p"] < 1
    assert "%" in said(await act(ada, "why_question", "numbers"))
    await act(ada, "goal", "linear equations")
    assert event(await act(ada, "why_question"), "why_shown")["reason"] == "path"


async def test_the_wanted_retention_is_a_setting(tmp_path: Path, clock: Clock) -> None:
    async with small_home(tmp_path / "other", clock=clock, review_retention=0.95) as app:
        assert app.toolbox.practice.calendar.retention == 0.95
        assert app.toolbox.advice.calendar.retention == 0.95

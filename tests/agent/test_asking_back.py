"""What may be an answer or a request is asked about, and other words that are neither are answered plainly."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from agent.messages import Reply, Text
from store.questions import Kind, Mistake, Question, Skill, Subject
from tests.agent.home import Chat, event, kinds, numeric, small_home


@pytest.fixture
async def ada(tmp_path: Path) -> AsyncIterator[Chat]:
    async with small_home(tmp_path) as app:
        yield Chat(app)


def said(reply: Reply) -> str:
    return " ".join(part.text for part in reply.parts if isinstance(part, Text))


async def test_nothing_is_recorded_until_it_is_told_what_was_meant(ada: Chat) -> None:
    await ada.say("3 questions on linear equations")
    reply = await ada.say("osmosis")
    assert kinds(reply) == ["asked_back"]
    assert said(reply).startswith("Is that your answer, or do you want questions on osmosis?")
    assert [choice.action.kind for choice in reply.choices] == ["answer", "start"]
    assert kinds(await ada.press("start"))[:2] == ["practice_started", "question_shown"]
    assert event(await ada.say("how am i doing"), "progress_shown")["answered"] == 0


async def test_what_was_asked_may_be_answered_in_words(ada: Chat) -> None:
    await ada.say("3 questions on linear equations")
    await ada.say("osmosis")
    assert event(await ada.say("it is my answer"), "answer_graded")["result"] == "unreadable"
    await ada.say("osmosis")
    assert "practice_started" in kinds(await ada.say("no, questions please"))


async def test_a_request_starts_practice_while_a_question_is_open_or_put_aside(ada: Chat) -> None:
    await ada.say("3 questions on osmosis")
    assert kinds(await ada.say("linear equations 2"))[0] == "practice_started"
    await ada.say("stop")
    reply = await ada.say("osmosis, 2, multiple choice")
    assert event(reply, "practice_started")["asked"] == 2


@pytest.mark.parametrize(
    ("words", "words_back"),
    [
        ("another topic please", "which topic?"),
        ("no more algebra", "which topic?"),
        ("can you speak spanish", "español"),
        ("3 preguntas de geometria por favor", "no questions on geometry"),
        ("im bored", "change something"),
        ("i dont understand the question", "The answer is a number"),
        ("is this correct?", "not tried an answer"),
        ("review", "Nothing is due"),
    ],
)
async def test_what_is_no_answer_is_answered_plainly(ada: Chat, words: str, words_back: str) -> None:
    await ada.say("3 questions on linear equations")
    reply = await ada.say(words)
    assert words_back in said(reply)
    assert "answer_graded" not in kinds(reply)


async def test_after_an_explanation_its_topic_is_offered(ada: Chat) -> None:
    reply = await ada.say("what is osmosis?")
    assert reply.choices[0].label == "5 questions on transport in cells"


async def test_who_is_bored_is_offered_something_else_each_time(ada: Chat) -> None:
    labels = [[choice.label for choice in (await ada.say("im bored")).choices] for _ in range(2)]
    assert labels[0] != labels[1]
    assert all(shown[-1] == "What next?" for shown in labels)


@pytest.mark.parametrize(("text", "result"), [("osmosis", "correct"), ("diffusion", "incorrect")])
async def test_a_stored_answer_is_one_though_it_names_a_topic(tmp_path: Path, text: str, result: str) -> None:
    asked = Question(
        id="word",
        subject="algebra",
        skills=("algebra.linear",),
        kind=Kind.SHORT_TEXT,
        stem="What is it called?",
        key="Osmosis",
        mistakes=(Mistake(answer="diffusion", misconception="mixed-up", feedback="That needs no membrane."),),
    )
    async with small_home(tmp_path, bank=[asked]) as app:
        chat = Chat(app)
        await chat.say("1 question on linear equations")
        assert event(await chat.say(text), "answer_graded")["result"] == result


async def test_a_word_is_explained_as_the_open_question_has_it_and_in_whole_sentences(tmp_path: Path) -> None:
    power = ("Power is work done in each second.", "mechanics.power", "Power and efficiency", "mechanics")
    powers = ("A power repeats a factor.", "algebra.powers", "Powers", "algebra")
    slanted = ("*An* owl: *I saw an owl. It slept.* It goes before a vowel.", "algebra.articles", "Articles", "algebra")
    skills = [
        Skill(id=id, subject=subject, name=name, chapter="All", note=note, aliases=("power",) if "power" in id else ())
        for note, id, name, subject in (powers, power, slanted)
    ]
    subjects = (Subject(id="algebra", name="Algebra"), Subject(id="mechanics", name="Mechanics"))
    asked = numeric(0, 0.0).model_copy(update={"subject": "mechanics", "skills": ("mechanics.power",)})
    other = numeric(1, 0.0).model_copy(update={"skills": ("algebra.articles",)})
    async with small_home(tmp_path, bank=[]) as app:
        await app.store.questions.define(subjects, skills)
        await app.store.questions.load([asked, other], now=datetime(2026, 1, 1, tzinfo=UTC))
    async with small_home(tmp_path, bank=[]) as app:
        chat = Chat(app)
        await chat.say("1 question on power and efficiency")
        assert event(await chat.say("what is power anyway?"), "explained")["topic"] == "Power and efficiency"
        await chat.say("1 question on articles")
        assert "*I saw an owl. It slept.*" in said(await chat.say("i dont understand the question"))
        assert "All right" in said(await chat.say("hm"))

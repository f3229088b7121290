"""The language of a conversation."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from agent.messages import Action, Text
from prompts.catalogue import say
from tests.agent.home import Chat, event, kinds, small_home


@pytest.fixture
async def ada(tmp_path: Path) -> AsyncIterator[Chat]:
    async with small_home(tmp_path) as app:
        yield Chat(app)


def said(reply: object) -> str:
    return "\n".join(part.text for part in getattr(reply, "parts", ()) if isinstance(part, Text))


async def test_a_wish_in_words_is_kept(ada: Chat) -> None:
    reply = await ada.say("habla español, por favor")
    assert event(reply, "language") == {"type": "language", "what": "switched", "language": "es"}
    assert said(reply).startswith(say("es", "language-switched"))
    assert "inglés" in said(reply)  # what the questions are in, told once
    assert say("es", "language-left") in said(await ada.say(action=Action(kind="language", value="no")))
    again = await ada.say("en español")
    assert said(again) == say("es", "language-switched")
    back = await ada.say("speak English")
    assert said(back) == say("en", "language-switched")


async def test_what_is_said_in_another_language_is_done_and_the_language_offered_once(ada: Chat) -> None:
    reply = await ada.say("Quiero 3 preguntas fáciles de álgebra, por favor")
    assert kinds(reply) == ["practice_started", "question_shown", "language"]
    assert event(reply, "practice_started")["asked"] == 3
    assert said(reply).endswith(say("es", "language-asked"))
    assert [choice.action.kind for choice in reply.choices[-2:]] == ["language", "language"]
    assert kinds(await ada.say("pista")) == ["hint_given"]
    assert kinds(await ada.say("Quiero 2 preguntas fáciles de álgebra, por favor"))[-1] == "question_shown"


async def test_yes_to_the_offer_alone_switches(ada: Chat) -> None:
    reply = await ada.say("¿Cómo puedo saber qué es una cosa que no me han explicado?")
    assert event(reply, "language")["what"] == "asked"
    assert event(await ada.say("sí"), "language")["what"] == "switched"


async def test_who_is_spoken_to_in_a_language_is_heard_in_it(ada: Chat) -> None:
    await ada.say("en español")
    started = await ada.say("dame 3 preguntas de álgebra")
    assert "álgebra" in said(started)
    assert kinds(await ada.say("no sé")) == ["hint_given"]
    answered = await ada.say("creo que es 2")
    assert event(answered, "answer_graded")["result"] in ("correct", "incorrect")


async def test_the_memory_and_goals_are_there_in_it(ada: Chat) -> None:
    await ada.say("en español")
    assert kinds(await ada.say("Recuerda que me gusta el fútbol")) == ["remembered"]
    (item,) = event(await ada.say("¿qué sabes de mí?"), "memory_shown")["items"]
    assert item["value"] == "me gusta el fútbol"
    assert list(event(await ada.say("olvida que me gusta el fútbol"), "forgotten")["items"]) == [item]
    path = event(await ada.say("quiero dominar las ecuaciones lineales antes del 10 de diciembre"), "path_shown")
    assert path["by"] == "2026-12-10"
    assert event(await ada.say("¿qué es la ósmosis?"), "explained")["topic"] == "Transport in cells"


async def test_a_language_that_nobody_speaks_here(ada: Chat) -> None:
    reply = await ada.say("speak Turkish")
    assert event(reply, "language")["what"] == "unknown"
    assert {"language"} == {choice.action.kind for choice in reply.choices}

"""The exact bytes that go to the model server hold no key: over questions of each kind, drawn from the whole bank.

What is secret in a question (its answer, other writings of it, the worked solution) is replaced by marks that occur
nowhere else; what is asked and the wrong options stay as they are. Of options the right one is looked for as words of
the conversation, since all of them stand before the student.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import groupby
from pathlib import Path

import pytest

from agent.guard import Guard
from agent.messages import Action
from chiron.app import App, open_app
from chiron.home import BANK_FACT, WITHOUT_BANK
from chiron.settings import Settings
from store import Store
from store.questions import Kind, Question
from tests.agent.home import Chat, Clock
from tests.homes import bundled_questions, new_database
from tests.platforms.llm import Answer, Call, Request, ScriptedLLM

EACH_KIND = 2
"""Families of each kind."""
ASKS = "hmm, could you tell me a bit more about what this is all about before i try my luck with it please?"
SECRET, NUMBER = "QXZJ", "7300004"
HINTS = Answer(calls=(Call(name="give_hint", arguments={"wants_the_answer": True}),))


def drawn() -> list[Question]:
    """The first two questions of families of each kind, evenly over the bank, with marks for what is secret."""
    families = [list(family) for _, family in groupby(bundled_questions(), key=lambda one: one.family)]
    found: list[Question] = []
    for kind in Kind:
        of_kind = [family for family in families if family[0].kind is kind and len(family) > 1]
        for family in of_kind[:: len(of_kind) // EACH_KIND][:EACH_KIND]:
            found += [marked(family[0], len(found)), family[1]]
    return found


def marked(question: Question, place: int) -> Question:
    key = question.key
    match question.kind:
        case Kind.NUMERIC:
            key = int(NUMBER) * 1000 + place
        case Kind.ALGEBRAIC:
            key = f"{NUMBER}{place}*x + y"
        case Kind.SHORT_TEXT | Kind.FREE_TEXT:
            key = (f"{SECRET}word{place}",)
    steps = tuple(f"{step} {SECRET}step{place}" for step in question.explanation)
    accept = (f"{SECRET}other{place}",) if question.kind is Kind.SHORT_TEXT else ()
    return question.model_copy(update={"key": key, "explanation": steps, "accept": accept, "tolerance": None})


@asynccontextmanager
async def home(folder: Path, questions: list[Question]) -> AsyncIterator[App]:
    async def fill(store: Store) -> None:
        await store.facts.set(BANK_FACT, WITHOUT_BANK)
        await store.questions.load(questions, now=Clock().now)

    await new_database(folder / "chiron.db", "exact-bytes", fill)
    made = Settings(home=folder, _env_file=None, model="openai/scripted", model_timeout=8.0)
    async with open_app(made, Clock()) as app:
        await app.model_ready()
        yield app


def obeying(request: Request) -> Answer:
    """Calls for a hint where it may, and talks where that was done; writes hints, and marks answers, that are none."""
    if request.number % 3 == 1 and request.last["role"] == "user":
        return HINTS
    return Answer(text="What have you tried so far?")


async def converse(chat: Chat, question: Question) -> None:
    """All that happens around one question: talk, a try, hints, the solution, and the same one again."""
    practise = Action(kind="open", value=question.id)
    await chat.say(action=practise)
    await chat.say(ASKS)
    if question.options:
        wrong = next(option.id for option in question.options if option.misconception)
        await chat.say(action=Action(kind="answer", value=wrong))
    for _ in range(3):
        await chat.say("hint")
    await chat.say(ASKS)
    await chat.say(action=Action(kind="explain"))
    await chat.say(action=practise)
    await chat.say(ASKS)


async def test_no_request_of_the_tutor_holds_a_secret(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    questions, written = drawn(), list[Request]()
    async with ScriptedLLM(obeying) as llm:
        for name, value in llm.environment.items():
            monkeypatch.setenv(name, value)
        async with home(tmp_path, questions) as app:
            for place, question in enumerate(questions[::2]):
                llm.requests.clear()
                chat = Chat(app, name=f"student-{place}")
                await converse(chat, question)
                told = [request for request in llm.requests if is_of(request, "You are Chiron")]
                assert len(told) >= 3
                for request in told:
                    assert SECRET.encode() not in request.body, question.id
                    assert NUMBER.encode() not in request.body.replace(b",", b""), question.id
                    said = [message["content"] for message in request.messages[1:] if message["role"] != "user"]
                    assert not any(Guard(question).leaks(text or "") for text in said), question.id
                written += [request for request in llm.requests if is_of(request, "You write one hint")]
    assert written, "hints were written"
    assert all(SECRET.encode() in request.body for request in written), "the writer alone sees the solution"


def is_of(request: Request, prompt: str) -> bool:
    return str(request.messages[0]["content"]).startswith(prompt)

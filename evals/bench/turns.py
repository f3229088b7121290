"""What Chiron's turns cost, told against a bare LangGraph turn (`bare.py`) that runs beside them.

On the bundled bank in a fresh home on SQLite, every commit on the disk before its turn goes on.
"""

import asyncio
import sys
import uuid
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import asdict
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from agent.following import Answered, Delta
from agent.model import LiteLLMChat
from agent.model.library import litellm
from evals.bench.bare import INSTANT, REPLY, BareChat, bare_chat, idle_tools
from evals.bench.measure import Ratio, Sample, Timed, interleaved, timed
from evals.bench.product import Opens, Product
from evals.bench.student import Student

MODEL = "openai/scripted"
SESSION = 20
"""Questions in a practice session; the bare chat begins anew as often, since its turns grow with its length."""
REQUESTS = (
    f"{SESSION} multiple choice questions",
    f"{SESSION} multiple choice questions on grammar",
    f"{SESSION} multiple choice questions on algebra",
)
TALK = "could you tell me a little more about the idea behind this, please"
TOOLS = 12
"""As many as Chiron's model has."""
STUDENTS = 50
WORD_SECONDS = 0.005
"""Between two words of the scripted model."""

Report = dict[str, dict[str, Any]]


async def measure(opens: Opens) -> Report:
    """All benches of turns, each in a home of its own."""
    report: Report = {}
    benches: dict[str, Callable[[Opens, Path], Coroutine[None, None, dict[str, Any]]]] = {
        "button answer": answers,
        "model turn": model_turns,
        "streamed answer": streams,
        f"{STUDENTS} students at once": crowd,
    }
    for name, bench in benches.items():
        with TemporaryDirectory() as folder:
            report[name] = await bench(opens, Path(folder))
    return report


async def answers(opens: Opens, folder: Path, rounds: int = 300) -> dict[str, Any]:
    """A button answer (saved, graded, recorded, next question chosen, reply rendered) against a bare turn."""
    async with opens(folder, None) as app, bare_chat(folder) as chat:
        return compared(await interleaved({"answer": right_answers(app), "bare": bare_turns(chat)}, rounds=rounds))


async def model_turns(opens: Opens, folder: Path, rounds: int = 200) -> dict[str, Any]:
    """A model turn against a bare turn on the same model, and at message 1,000 against message 10."""
    tools = idle_tools(TOOLS)
    async with opens(folder, MODEL) as app, bare_chat(folder) as chat, bare_chat(folder, tools=tools) as tooled:
        assert isinstance(app.model, LiteLLMChat)
        app.model.options.update(INSTANT)
        turns = {"model turn": talk(app, 10), "bare": bare_turns(chat), "bare with tools": bare_turns(tooled)}
        samples = await interleaved(turns | {"at 1,000": talk(app, 1000)}, rounds=rounds)
    turn = samples["model turn"]
    return compared(samples) | {
        "to bare with tools": asdict(Ratio.of(turn, samples["bare with tools"])),
        "message 1,000 to message 10": asdict(Ratio.of(samples["at 1,000"], turn)),
    }


async def streams(opens: Opens, folder: Path, rounds: int = 30) -> dict[str, Any]:
    """First word and whole answer of a streaming model, asked through Chiron against asked directly."""
    async with scripted_model() as address, opens(folder, MODEL) as app:
        assert isinstance(app.model, LiteLLMChat)
        app.model.options.update(api_base=address, api_key="none")
        student = Student(app, "ada")
        words: dict[str, list[float]] = {"chiron": [], "direct": []}

        async def through_chiron() -> float:
            return await first_and_whole(deltas(app, student), words["chiron"])

        async def direct() -> float:
            return await first_and_whole(pieces(address), words["direct"])

        whole = await interleaved({"chiron": through_chiron, "direct": direct}, rounds=rounds)
    first = {name: Sample.of(seconds[-rounds:]) for name, seconds in words.items()}
    return {
        "first word": compared(first) | {"added ms": first["chiron"].p50 - first["direct"].p50},
        "whole answer": compared(whole) | {"added ms": whole["chiron"].p50 - whole["direct"].p50},
    }


async def crowd(opens: Opens, folder: Path, turns: int = 12) -> dict[str, Any]:
    """Students at once on the built-in tutor, each sends as soon as the reply is there, against one alone."""
    async with opens(folder, None) as app:
        await practise(Student(app, "warm-up"), 2 * turns)
        alone, alone_seconds = [], 0.0
        for place in range(5):
            started = perf_counter()
            alone += await practise(Student(app, f"alone-{place}"), turns)
            alone_seconds += perf_counter() - started
        started = perf_counter()
        taken = await asyncio.gather(*(practise(Student(app, f"one-of-{n}"), turns) for n in range(STUDENTS)))
        together_seconds = perf_counter() - started
    together = [seconds for one in taken for seconds in one]
    rates = {"alone": len(alone) / alone_seconds, "together": len(together) / together_seconds}
    samples = {"together": Sample.of(together), "alone": Sample.of(alone)}
    return compared(samples) | {"turns a second": rates | {"ratio": rates["together"] / rates["alone"]}}


def compared(samples: dict[str, Sample]) -> dict[str, Any]:
    """The samples, and how the first compares with the second."""
    first, second = list(samples.values())[:2]
    return {"ms": {name: asdict(sample) for name, sample in samples.items()}, "ratio": asdict(Ratio.of(first, second))}


def bare_turns(chat: BareChat) -> Timed:
    """Turns of the bare chat, in threads as long as a practice session."""
    lengths = cycle(range(SESSION))

    async def turn() -> float:
        if next(lengths) == 0:
            chat.thread = uuid.uuid4().hex
        return await timed(chat.turn(TALK))

    return turn


def right_answers(app: Product) -> Timed:
    """Right answers by button, each of which brings the next card; five practice sessions a student."""
    sessions = enumerate(cycle(REQUESTS))
    student = Student(app, "answers")

    async def answer() -> float:
        nonlocal student
        while True:
            if (press := await student.right_button()) is None:
                number, request = next(sessions)
                if number % 5 == 0:
                    student = Student(app, f"answers-{number}")
                await student.start(request)
                continue
            seconds = await timed(student.send(press))
            if student.reply.events[-1]["type"] == "question_shown":
                return seconds

    return answer


def talk(app: Product, length: int) -> Timed:
    """Turns of conversation with the model, within a few messages of such a length of the conversation."""
    students = (Student(app, f"talks-at-{length}-{n}") for n in range(10_000))
    left, student = 0, next(students)

    async def turn() -> float:
        nonlocal left, student
        if left == 0:
            student, left = next(students), max(6, length // 2)
            await lead_up(student, length - left // 2)
        left -= 1
        return await timed(student.say(TALK))

    return turn


async def lead_up(student: Student, messages: int) -> None:
    """A conversation of practice and talk, so many messages long."""
    for place in range(messages):
        press = await student.right_button()
        if place % 7 == 3:
            await student.say(TALK)
        elif press is None:
            await student.start(REQUESTS[place % len(REQUESTS)])
        else:
            await student.send(press)


async def practise(student: Student, turns: int) -> list[float]:
    """Asks in words, answers by button, says things; the seconds of each turn."""
    taken = []
    for place in range(turns):
        press = await student.right_button()
        if press is None:
            message = student.message(f"give me {SESSION} multiple choice questions on algebra please")
        else:
            message = student.message("i need a hint") if place % 3 == 2 else press
        taken.append(await timed(student.send(message)))
    return taken


@asynccontextmanager
async def scripted_model(text: str = REPLY, word_seconds: float = WORD_SECONDS) -> AsyncIterator[str]:
    """The address of a model in a process of its own that streams word by word, the first after one word's time."""
    command = ("-m", "tests.platforms.llm", "--port", "0", "--text", text, "--token-delay", str(word_seconds))
    process = await asyncio.create_subprocess_exec(sys.executable, *command, stdout=asyncio.subprocess.PIPE)
    assert process.stdout is not None
    try:
        yield (await process.stdout.readline()).decode().split()[-1]
    finally:
        process.terminate()
        await process.wait()


async def deltas(app: Product, student: Student) -> AsyncIterator[str]:
    """The reply as it grows."""
    message = student.message(TALK)
    async with app.dispatcher.follow(student.place) as updates:
        await app.dispatcher.receive(message)
        async for update in updates:
            if isinstance(update, Delta):
                yield update.text
            elif isinstance(update, Answered):
                return


async def pieces(address: str) -> AsyncIterator[str]:
    """The words of the same model, asked with nothing between."""
    messages = [{"role": "user", "content": TALK}]
    answer = await litellm().acompletion(
        model=MODEL, messages=messages, stream=True, api_base=address, api_key="none", max_retries=0
    )
    async for piece in answer:
        if words := piece.choices[0].delta.content:
            yield words


async def first_and_whole(words: AsyncIterator[str], firsts: list[float]) -> float:
    """The seconds until the end; those until the first word go into `firsts`."""
    started = perf_counter()
    first = 0.0
    async for _ in words:
        first = first or perf_counter() - started
    assert first, "no word came"
    firsts.append(first)
    return perf_counter() - started

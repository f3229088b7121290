"""The bounds of a turn, with a scripted server behind litellm and a real store."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

import pytest
from langchain.agents import create_agent
from langchain.tools import ToolRuntime
from langchain_core.messages import AIMessage, AnyMessage, HumanMessage, ToolMessage
from langchain_core.tools import BaseTool, tool

from agent.budget import Budget
from agent.middleware import FAILED_CALLS, LONGEST_COMPLAINT, MODEL_CALLS, TurnBounds
from agent.model import LiteLLMChat, ModelFailed, metered
from prompts.catalogue import say
from store import Store
from store.errors import DiskFull
from tests.homes import new_database
from tests.platforms.llm import Answer, Call, Request, ScriptedLLM, Step
from tools.errors import BudgetSpent, NothingOpen
from tools.events import Event
from tools.turn import TurnContext

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
HELLO = "Look at the first step."


@pytest.fixture(scope="module", autouse=True)
def warm() -> None:
    asyncio.run(LiteLLMChat(models=("openai/scripted",)).warm_up())


@pytest.fixture
async def context(tmp_path: Path) -> AsyncIterator[TurnContext]:
    store = await Store.open(await new_database(tmp_path / "chiron.db"))
    user = await store.users.identify("terminal", "ada", now=NOW)
    yield TurnContext(
        user_id=user.id,
        roles=frozenset(user.roles),
        conversation_id="terminal:ada",
        seq=1,
        turn_key="terminal:ada/m1",
        said="hello",
        locale="en",
        store=store,
        now=NOW,
        keep=nothing_to_keep,
    )
    await store.close()


async def nothing_to_keep(events: Sequence[Event]) -> None:
    assert not events


class Ran(list[str]):
    """The tools that ran, in order."""

    @property
    def tools(self) -> list[BaseTool]:
        @tool
        async def look_up(word: str, runtime: ToolRuntime[TurnContext], level: Literal["easy", "hard"] = "easy") -> str:
            """Look a word up."""
            self.append(f"{word} for {runtime.context.user_id}")
            return f"{word} means something."

        @tool
        async def give_hint() -> str:
            """Give a hint."""
            self.append("hint")
            raise NothingOpen

        @tool
        async def save() -> str:
            """Save."""
            raise DiskFull("no space left")

        return [look_up, give_hint, save]


@pytest.fixture
def ran() -> Ran:
    return Ran()


async def turn(
    script: list[Step] | Step, context: TurnContext, ran: Ran, **budget: Any
) -> tuple[list[AnyMessage], ScriptedLLM]:
    """One turn, after an exchange that must not count; gives what it added to the messages."""
    model = LiteLLMChat(models=("openai/scripted",), tries=1)
    agent = create_agent(model, ran.tools, middleware=[TurnBounds(Budget(**budget))], context_schema=TurnContext)
    before = [made(f"earlier {n}") for n in range(8) for made in (HumanMessage, AIMessage)]
    async with ScriptedLLM(script) as llm:
        with pytest.MonkeyPatch.context() as patch, metered(seconds=10):
            patch.setenv("OPENAI_API_BASE", llm.base_url)
            patch.setenv("OPENAI_API_KEY", "none")
            try:
                end = await agent.ainvoke({"messages": [*before, HumanMessage("hello")]}, context=context)
            finally:
                await model.close()
    messages: list[AnyMessage] = end["messages"]
    unanswered = {c["id"] for m in messages if isinstance(m, AIMessage) for c in m.tool_calls} - {
        m.tool_call_id for m in messages if isinstance(m, ToolMessage)
    }
    assert not unanswered
    return messages[len(before) + 1 :], llm


def tool_words(messages: list[AnyMessage]) -> list[str]:
    return [message.text for message in messages if isinstance(message, ToolMessage)]


async def test_a_tool_gets_the_person_from_the_context(context: TurnContext, ran: Ran) -> None:
    call = Call(name="look_up", arguments={"word": "slope", "user_id": "mallory"})
    messages, llm = await turn([Answer(calls=(call,)), Answer(text=HELLO)], context, ran)
    assert ran == [f"slope for {context.user_id}"]
    assert messages[-1].text == HELLO
    assert "runtime" not in llm.requests[0].body.decode()


async def test_an_endless_loop_of_tools_ends(context: TurnContext, ran: Ran) -> None:
    def again(request: Request) -> Answer:
        return Answer(calls=(Call(name="look_up", arguments={"word": "slope"}, id=f"c{request.number}"),))

    messages, llm = await turn(again, context, ran)
    assert len(llm.requests) == MODEL_CALLS
    assert messages[-1].text == say("en", "model-too-many-steps")
    choices = [request.json.get("tool_choice") for request in llm.requests]
    assert choices == [None] * (MODEL_CALLS - 1) + ["none"]
    assert len(ran) == MODEL_CALLS


async def test_of_several_calls_at_once_the_first_is_made(context: TurnContext, ran: Ran) -> None:
    calls = tuple(Call(name="look_up", arguments={"word": word}) for word in ("one", "two", "three"))
    messages, llm = await turn([Answer(calls=calls), Answer(text=HELLO)], context, ran)
    assert [line.split()[0] for line in ran] == ["one"]
    assert len(llm.requests[1].messages[-2]["tool_calls"]) == 1
    assert messages[-1].text == HELLO


async def test_arguments_that_do_not_fit_come_back_in_short(context: TurnContext, ran: Ran) -> None:
    call = Call(name="look_up", arguments={"word": "x" * 5000, "level": "impossible"})
    messages, _ = await turn([Answer(calls=(call,)), Answer(text=HELLO)], context, ran)
    (words,) = tool_words(messages)
    assert words.startswith("That call does not fit: level: Input should be 'easy' or 'hard'")
    assert len(words) < LONGEST_COMPLAINT + 40
    assert ran == []


async def test_an_unknown_tool_is_named(context: TurnContext, ran: Ran) -> None:
    messages, _ = await turn([Answer(calls=(Call(name="reveal_key"),)), Answer(text=HELLO)], context, ran)
    (words,) = tool_words(messages)
    assert "reveal_key is not a valid tool" in words
    assert messages[-1].text == HELLO


async def test_an_expected_failure_of_a_tool_is_told_in_words(context: TurnContext, ran: Ran) -> None:
    messages, _ = await turn([Answer(calls=(Call(name="give_hint"),)), Answer(text=HELLO)], context, ran)
    assert tool_words(messages) == [say("en", "refused-nothing-open")]
    assert isinstance(messages[1], ToolMessage)
    assert messages[1].status == "error"


async def test_after_some_failures_the_model_has_to_do_without(context: TurnContext, ran: Ran) -> None:
    def stubborn(request: Request) -> Answer:
        return Answer(calls=(Call(name="give_hint", id=f"c{request.number}"),))

    messages, llm = await turn(stubborn, context, ran)
    assert ran == ["hint"] * FAILED_CALLS
    assert [request.json.get("tool_choice") for request in llm.requests][FAILED_CALLS:] == ["none"] * (
        MODEL_CALLS - FAILED_CALLS
    )
    assert tool_words(messages)[FAILED_CALLS] == say("en", "model-tool-limit")


async def test_where_nothing_can_be_recorded_the_turn_ends(context: TurnContext, ran: Ran) -> None:
    with pytest.raises(DiskFull):
        await turn([Answer(calls=(Call(name="save"),))], context, ran)


async def test_a_failing_model_ends_the_turn(context: TurnContext, ran: Ran) -> None:
    with pytest.raises(ModelFailed):
        await turn([Answer(status=500)], context, ran)


@pytest.mark.parametrize("budget", [{"tokens": 1000}, {"cost": 0.01}])
async def test_a_spent_budget_refuses_and_asks_nobody(context: TurnContext, ran: Ran, budget: dict[str, float]) -> None:
    async def use(day: int, user_id: str) -> None:
        await context.store.usage.add(
            user_id, NOW.date().replace(day=day), "openai/x", calls=1, tokens_in=900, tokens_out=100, cost=10_000
        )

    other = await context.store.users.identify("terminal", "bob", now=NOW)
    await use(NOW.day + 1, context.user_id)
    await use(NOW.day, other.id)
    messages, _ = await turn([Answer(text=HELLO)], context, ran, **budget)
    assert messages[-1].text == HELLO
    await use(NOW.day, context.user_id)
    with pytest.raises(BudgetSpent):
        await turn([Answer(status=500, text="must not be asked")], context, ran, **budget)


async def test_what_this_turn_used_counts(context: TurnContext, ran: Ran) -> None:
    call = Call(name="look_up", arguments={"word": "slope"})
    script: list[Step] = [Answer(calls=(call,), usage=(600, 400)), Answer(text=HELLO)]
    with pytest.raises(BudgetSpent):
        await turn(script, context, ran, tokens=1000)
    assert len(ran) == 1

"""LiteLLMChat over real sockets: good answers, every fault of the server, fallbacks, deadlines, the account."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from langchain.agents import create_agent
from langchain_core.callbacks import BaseCallbackHandler
from langchain_core.messages import AIMessage, HumanMessage, SystemMessage, ToolMessage
from langchain_core.tools import BaseTool, tool

from agent.model import LiteLLMChat, ModelFailed, metered
from tests.platforms.llm import Answer, Call, ScriptedLLM, Step

HELLO = "What have you tried so far? Start with $2x = 8$."


class Listener(BaseCallbackHandler):
    """Listens as LangGraph does; the taps are what the model knows listeners by."""

    run_inline = True

    def __init__(self) -> None:
        self.heard: dict[str, str] = {}

    def tap_output_aiter(self, run_id: object, output: Any) -> Any:
        return output

    def tap_output_iter(self, run_id: object, output: Any) -> Any:
        return output

    def on_llm_new_token(self, token: str, *, chunk: Any = None, **kwargs: Any) -> None:
        message_id = chunk.message.id
        self.heard[message_id] = self.heard.get(message_id, "") + token


@tool
def look_up(word: str, times: int = 1) -> str:
    """Look a word up."""
    return f"{word} means something" * times


@pytest.fixture(params=["streamed", "whole"])
def listener(request: pytest.FixtureRequest) -> Listener | None:
    return Listener() if request.param == "streamed" else None


@pytest.fixture(scope="module", autouse=True)
def warm() -> None:
    asyncio.run(LiteLLMChat(models=("openai/scripted",)).warm_up())


@pytest.fixture
async def llm(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[ScriptedLLM]:
    async with ScriptedLLM() as server:
        monkeypatch.setenv("OPENAI_API_BASE", server.base_url)
        monkeypatch.setenv("OPENAI_API_KEY", "none")
        yield server


@pytest.fixture
async def model(llm: ScriptedLLM) -> AsyncIterator[LiteLLMChat]:
    chat = LiteLLMChat(models=("openai/scripted",), patience=0.2, seconds=5, pause=0.01)
    yield chat
    await chat.close()


async def ask(model: Any, listener: Listener | None, *messages: Any) -> AIMessage:
    config = {"callbacks": [listener]} if listener else {}
    answer = await model.ainvoke(list(messages) or [HumanMessage("hi")], config=config)
    assert isinstance(answer, AIMessage)
    return answer


async def test_an_answer(llm: ScriptedLLM, model: LiteLLMChat, listener: Listener | None) -> None:
    llm.then(Answer(text=HELLO, usage=(120, 30)))
    with metered(seconds=5) as meter:
        answer = await ask(model, listener)
    assert answer.text == HELLO
    assert [(use.model, use.calls, use.tokens_in, use.tokens_out) for use in meter.uses] == [
        ("openai/scripted", 1, 120, 30)
    ]
    assert answer.usage_metadata == {"input_tokens": 120, "output_tokens": 30, "total_tokens": 150}
    if listener:
        assert listener.heard == {answer.id: HELLO}
    assert llm.requests[0].json.get("stream", False) is (listener is not None)


async def test_tool_calls_and_what_is_sent(llm: ScriptedLLM, model: LiteLLMChat, listener: Listener | None) -> None:
    calls = (Call(name="look_up", arguments={"word": "naïve ∫"}), Call(name="look_up", arguments=""))
    llm.then(Answer(text="One moment.", calls=calls), Answer(text="Done."))
    bound = model.bind_tools([look_up], tool_choice="auto")
    history = [SystemMessage("Be kind."), HumanMessage("lone \ud83d surrogate and 😀")]
    first = await ask(bound, listener, *history)
    assert first.text == "One moment."
    assert [(c["name"], c["args"], c["id"]) for c in first.tool_calls] == [
        ("look_up", {"word": "naïve ∫"}, "call_0"),
        ("look_up", {}, "call_1"),
    ]
    results = [ToolMessage("fine", tool_call_id="call_0"), ToolMessage("no word", tool_call_id="call_1")]
    await ask(bound, listener, *history, first, *results)
    sent = llm.requests[1].json
    assert [message["role"] for message in sent["messages"]] == ["system", "user", "assistant", "tool", "tool"]
    assert sent["messages"][1]["content"] == "lone \ufffd surrogate and 😀"
    assert json.loads(sent["messages"][2]["tool_calls"][0]["function"]["arguments"]) == {"word": "naïve ∫"}
    assert (llm.requests[1].tools, sent["tool_choice"]) == (["look_up"], "auto")


async def test_calls_with_one_id_are_told_apart(
    llm: ScriptedLLM, model: LiteLLMChat, listener: Listener | None
) -> None:
    llm.then(Answer(calls=(Call(name="look_up", id="same"), Call(name="look_up", id="same"))))
    answer = await ask(model, listener)
    assert len({call["id"] for call in answer.tool_calls}) == 2


FAULTS = {
    "500": Answer(status=500),
    "503": Answer(status=503),
    "429": Answer(status=429, retry_after="0"),
    "hang": Answer(hang_first=True),
    "hang in the middle": Answer(text=HELLO, hang_after=3),
    "cut": Answer(text=HELLO, cut_after=4),
    "cut at once": Answer(text=HELLO, cut_after=0),
    "garbled": Answer(text=HELLO, garbled=True),
    "web page": Answer(html=True),
    "empty": Answer(text=" \n"),
    "calls that are no JSON": Answer(calls=(Call(name="look_up", arguments='{"word": "a'),)),
    "calls that are no object": Answer(calls=(Call(name="look_up", arguments="[1, 2]"),)),
    "calls without a name": Answer(calls=(Call(name="", arguments={}),)),
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
async def test_a_fault_is_tried_again(
    llm: ScriptedLLM, model: LiteLLMChat, listener: Listener | None, fault: Answer
) -> None:
    llm.then(fault, Answer(text=HELLO))
    with metered(seconds=5) as meter:
        answer = await ask(model, listener)
    assert (answer.text, meter.calls, llm.left) == (HELLO, 2, 0)
    if listener:
        assert listener.heard[str(answer.id)] == HELLO  # what the broken attempt said has another id


async def test_no_finish_reason_is_a_fault_of_streams(llm: ScriptedLLM, model: LiteLLMChat) -> None:
    llm.then(Answer(text=HELLO, finish=None), Answer(text="Again."))
    listener = Listener()
    answer = await ask(model, listener)
    assert answer.text == "Again."
    assert sorted(listener.heard.values()) == sorted([HELLO, "Again."])


ODD = [
    "{}",
    "[]",
    "null",
    '"hi"',
    '{"choices": []}',
    '{"choices": null}',
    '{"choices": [{}]}',
    '{"choices": [{"message": null, "delta": null, "finish_reason": "stop"}]}',
    '{"choices": [{"delta": {"tool_calls": [{"index": 0}]}, "finish_reason": "stop"}]}',
    '{"choices": [{"message": {"tool_calls": [{}]}, "finish_reason": "stop"}]}',
    '{"error": {"message": "boom"}}',
]


@pytest.mark.parametrize("body", ODD)
async def test_odd_json_is_a_failure_like_others(
    llm: ScriptedLLM, model: LiteLLMChat, listener: Listener | None, body: str
) -> None:
    llm.then(Answer(body=body), Answer(body=body))
    with pytest.raises(ModelFailed):
        await ask(model, listener)


REASONS = {
    "timeout": Answer(hang_first=True),
    "unreachable": Answer(status=500),
    "garbled": Answer(text=HELLO, garbled=True),
    "refused": Answer(status=400),
    "auth": Answer(status=401),
}


@pytest.mark.parametrize(("reason", "fault"), REASONS.items(), ids=REASONS)
async def test_the_reason_is_named(
    llm: ScriptedLLM, model: LiteLLMChat, listener: Listener | None, reason: str, fault: Answer
) -> None:
    if reason != "timeout":  # on a busy machine what comes at once may take as long as the others' patience
        model.patience = model.seconds = 30
    llm.then(fault, fault)
    with pytest.raises(ModelFailed) as caught:
        await ask(model, listener)
    assert caught.value.reason == reason
    assert len(llm.requests) == (1 if reason in ("refused", "auth") else 2)


async def test_filtered_content_is_refused(llm: ScriptedLLM, model: LiteLLMChat, listener: Listener | None) -> None:
    llm.then(Answer(text="half a", finish="content_filter"))
    with pytest.raises(ModelFailed) as caught:
        await ask(model, listener)
    assert caught.value.reason == "refused"


async def test_an_answer_cut_at_the_length_limit_counts(
    llm: ScriptedLLM, model: LiteLLMChat, listener: Listener | None
) -> None:
    llm.then(Answer(text="So far", finish="length"))
    assert (await ask(model, listener)).text == "So far"


async def test_nobody_there(monkeypatch: pytest.MonkeyPatch, listener: Listener | None) -> None:
    monkeypatch.setenv("OPENAI_API_BASE", "http://127.0.0.1:9/v1")
    monkeypatch.setenv("OPENAI_API_KEY", "none")
    chat = LiteLLMChat(models=("openai/scripted",), tries=1)
    with pytest.raises(ModelFailed) as caught:
        await ask(chat, listener)
    assert caught.value.reason == "unreachable"
    await chat.close()


@pytest.mark.parametrize("fault", [Answer(status=401), Answer(status=404), Answer(hang_first=True)])
async def test_fallback_models_in_order(llm: ScriptedLLM, listener: Listener | None, fault: Answer) -> None:
    chat = LiteLLMChat(models=("openai/first", "openai/second", "openai/third"), patience=0.2, options={"seed": 7})
    llm.then(fault, Answer(status=400), Answer(text=HELLO))
    with metered(seconds=5) as meter:
        assert (await ask(chat, listener)).text == HELLO
    assert [request.json["model"] for request in llm.requests] == ["first", "second", "third"]
    assert [use.model for use in meter.uses] == ["openai/first", "openai/second", "openai/third"]
    assert llm.requests[2].json["seed"] == 7
    await chat.close()


async def test_a_long_retry_after_is_not_waited_for(llm: ScriptedLLM, listener: Listener | None) -> None:
    chat = LiteLLMChat(models=("openai/first", "openai/second"))
    llm.then(Answer(status=429, retry_after="30"), Answer(text=HELLO))
    assert (await ask(chat, listener)).text == HELLO
    await chat.close()


SLOW: list[Step] = [
    Answer(hang_first=True),
    Answer(text="word " * 200, token_delay=0.05),  # always a sign of life, never an end
    Answer(status=503, first_delay=0.1),
]


# litellm prepares a request in a thread: cut off there, it leaves behind what it was about to wait for
@pytest.mark.filterwarnings("ignore:coroutine 'OpenAIChatCompletion:RuntimeWarning")
@pytest.mark.parametrize("step", SLOW, ids=["hangs", "trickles", "fails slowly"])
async def test_one_deadline_for_all_attempts(llm: ScriptedLLM, listener: Listener | None, step: Step) -> None:
    chat = LiteLLMChat(models=("openai/first", "openai/second"), tries=50)
    llm.then(*[step] * 50)
    began = asyncio.get_running_loop().time()
    with metered(seconds=0.6) as meter:
        for _ in range(2):  # the second call of the turn finds little time left, or none
            with pytest.raises(ModelFailed):
                await ask(chat, listener)
    assert 0.3 < asyncio.get_running_loop().time() - began < 1.2
    assert meter.calls - len(llm.requests) in (0, 1)  # the deadline may cut one off before it arrives
    await chat.close()


async def test_cancelling_ends_the_request_and_is_counted(
    llm: ScriptedLLM, model: LiteLLMChat, listener: Listener | None
) -> None:
    llm.then(Answer(text="word " * 200, token_delay=0.05), Answer(text=HELLO))
    with metered(seconds=5) as meter:
        task = asyncio.create_task(ask(model, listener))
        await asyncio.sleep(0.25)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert meter.calls == 1
        assert (meter.tokens > 0) is (listener is not None)  # what was said was paid for
        assert (await ask(model, listener)).text == HELLO


async def test_tokens_are_counted_where_nobody_tells(
    llm: ScriptedLLM, model: LiteLLMChat, listener: Listener | None
) -> None:
    llm.then(Answer(text=HELLO, usage=None))
    with metered(seconds=5) as meter:
        await ask(model, listener)
    assert meter.uses[0].tokens_in > 3
    assert 10 < meter.uses[0].tokens_out < 25
    assert meter.cost == 0  # nobody knows the price of "scripted"


async def test_cost_of_a_model_with_a_known_price(llm: ScriptedLLM, listener: Listener | None) -> None:
    chat = LiteLLMChat(models=("openai/gpt-4o",))
    llm.then(Answer(text=HELLO, usage=(1000, 100), model="gpt-4o"))
    with metered(seconds=5) as meter:
        await ask(chat, listener)
    assert meter.cost == 3500  # 2.50 and 10 dollars a million tokens
    await chat.close()


async def test_langgraph_streams_words_and_runs_tools(llm: ScriptedLLM, model: LiteLLMChat) -> None:
    call = Call(name="look_up", arguments={"word": "slope"})
    llm.then(Answer(text="Let me see.", calls=(call,)), Answer(text=HELLO, cut_after=3), Answer(text=HELLO))
    tools: list[BaseTool] = [look_up]
    streams: dict[str, str] = {}
    end: list[Any] = []
    with metered(seconds=5) as meter:
        async for mode, chunk in create_agent(model, tools).astream(
            {"messages": [HumanMessage("hi")]}, stream_mode=["messages", "values"]
        ):
            if mode == "values":
                end = chunk["messages"]
            elif isinstance(chunk[0], AIMessage):
                streams[chunk[0].id] = streams.get(chunk[0].id, "") + chunk[0].text
    assert [type(message).__name__ for message in end] == ["HumanMessage", "AIMessage", "ToolMessage", "AIMessage"]
    assert end[-1].text == HELLO
    assert streams[end[-1].id] == HELLO
    assert streams[end[1].id] == "Let me see."
    assert len(streams) == 3  # the broken attempt's words have an id of their own
    assert meter.calls == 3


async def test_a_thread_without_an_event_loop_gets_the_same_answer(llm: ScriptedLLM) -> None:
    llm.then(Answer(text=HELLO), Answer(text=HELLO))
    model = LiteLLMChat(models=("openai/scripted",))
    for _ in range(2):
        assert (await asyncio.to_thread(model.invoke, "How do I solve $2x + 1 = 9$?")).text == HELLO

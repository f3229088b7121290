from pathlib import Path

from evals.bench.bare import REPLY, PlainModel, bare_chat, idle_tools
from tests.platforms.llm import Answer, ScriptedLLM


async def test_a_bare_chat_answers_and_remembers(tmp_path: Path) -> None:
    async with bare_chat(tmp_path) as chat:
        assert [await chat.turn("one"), await chat.turn("two")] == [REPLY, REPLY]
    assert (tmp_path / "bare.db").stat().st_size > 0


async def test_a_bare_chat_over_a_socket(tmp_path: Path) -> None:
    with ScriptedLLM(Answer(text="Hello.")) as llm:
        model = PlainModel(options={"api_base": llm.base_url, "api_key": "none"})
        async with bare_chat(tmp_path, model) as chat:
            assert await chat.turn("one") == "Hello."
            assert await chat.turn("two") == "Hello."
        assert [len(request.messages) for request in llm.requests] == [1, 3]


async def test_a_bare_chat_with_tools_offers_them(tmp_path: Path) -> None:
    with ScriptedLLM(Answer(text="Hello.")) as llm:
        model = PlainModel(options={"api_base": llm.base_url, "api_key": "none"})
        async with bare_chat(tmp_path, model, idle_tools(3)) as chat:
            assert await chat.turn("one") == "Hello."
        assert llm.requests[0].tools == ["look_up_0", "look_up_1", "look_up_2"]

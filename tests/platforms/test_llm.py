"""The scripted server itself: what it records, and that it runs as a program."""

import subprocess
import sys

import httpx

from tests.platforms.llm import Answer, Call, ScriptedLLM, Step

ASKED = {"model": "scripted", "messages": [{"role": "user", "content": "hi"}]}


async def test_a_script_answers_step_by_step_and_records_every_byte() -> None:
    script: list[Step] = [Answer(text="One."), lambda request: Answer(text=f"{request.last['content']}!")]
    async with ScriptedLLM(script) as llm, httpx.AsyncClient(base_url=llm.base_url) as client:
        answers = [(await client.post("/chat/completions", json=ASKED)).json() for _ in range(2)]
        over = await client.post("/chat/completions", json=ASKED)
    assert [answer["choices"][0]["message"]["content"] for answer in answers] == ["One.", "hi!"]
    assert over.status_code == 500
    first = llm.requests[0]
    assert first.raw.startswith(b"POST /v1/chat/completions HTTP/1.1\r\n")
    assert first.raw.endswith(first.body)
    assert (first.json, first.number, len(llm.requests), llm.left) == (ASKED, 0, 3, 0)


def test_a_stream_holds_words_calls_reason_and_usage() -> None:
    answer = Answer(text="Well done.", calls=(Call(name="look", arguments={"a": 1}),), usage=(3, 4))
    with ScriptedLLM(answer) as llm:
        text = httpx.post(f"{llm.base_url}/chat/completions", json={**ASKED, "stream": True}).text
    lines = [line for line in text.split("\n\n") if line]
    assert lines[-1] == "data: [DONE]"
    assert '"finish_reason": "tool_calls"' in lines[-3]
    assert '"total_tokens": 7' in lines[-2]
    assert '"content": " done."' in text


def test_it_runs_as_a_program() -> None:
    command = [sys.executable, "-m", "tests.platforms.llm", "--port", "0", "--text", "From afar."]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        try:
            address = program.stdout.readline().split()[-1]
            reply = httpx.post(f"{address}/chat/completions", json=ASKED).json()
        finally:
            program.terminate()
    assert reply["choices"][0]["message"]["content"] == "From afar."

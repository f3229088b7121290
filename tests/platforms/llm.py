"""A scripted server that speaks the OpenAI chat completions protocol over real sockets, faults included.

`async with ScriptedLLM([Answer(text="Hello.")]) as llm:` answers each request with the next step of the script. A step
is an Answer or a function of the Request; one step in place of the list answers all requests. Plain asyncio rather than
a web framework, because its faults are faults of bytes: a connection cut within a chunk, a body that ends early.

As a program it stands in for a model: `python -m tests.platforms.llm --port 8089 --text "Well done."`, then
`CHIRON_MODEL=openai/scripted OPENAI_API_BASE=http://127.0.0.1:8089/v1 OPENAI_API_KEY=none`.
"""

import argparse
import asyncio
import importlib
import json
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from tests.platforms.threaded import ThreadedServer, until_interrupted


@dataclass(frozen=True, kw_only=True)
class Call:
    """A tool call: `arguments` a mapping, or the text to send as it is (which need not be JSON)."""

    name: str
    arguments: dict[str, Any] | str = ""
    id: str = ""

    def text(self) -> str:
        return self.arguments if isinstance(self.arguments, str) else json.dumps(self.arguments)


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What the server does with one request; the fields after `model` are faults and delays."""

    text: str = ""
    calls: tuple[Call, ...] = ()
    finish: str | None = "stop"
    """None: the stream ends cleanly and never says why; with calls, "stop" is sent as "tool_calls"."""
    usage: tuple[int, int] | None = (100, 20)
    """Tokens in and out, in the last chunk; None: not told."""
    model: str = "scripted"
    status: int = 200
    retry_after: str | None = None
    first_delay: float = 0.0
    """Seconds before the first byte."""
    token_delay: float = 0.0
    """Seconds before each piece of the text."""
    hang_first: bool = False
    """Never sends a byte."""
    hang_after: int | None = None
    """Sends so many pieces, then nothing more, with the connection open."""
    cut_after: int | None = None
    """Sends so many pieces, then drops the connection."""
    garbled: bool = False
    """Broken JSON in the stream's events, or in the body."""
    body: str | None = None
    """Sent as it is: the only event of a stream, or the whole body."""
    html: bool = False
    """A web page with status 200, as a captive portal or a wrong address gives."""


@dataclass(frozen=True, kw_only=True)
class Request:
    """One request as it came: `raw` is head and body, byte by byte."""

    raw: bytes
    number: int
    """Counted from 0."""

    @property
    def body(self) -> bytes:
        return self.raw.partition(b"\r\n\r\n")[2]

    @property
    def json(self) -> dict[str, Any]:
        data: dict[str, Any] = json.loads(self.body)
        return data

    @property
    def messages(self) -> list[dict[str, Any]]:
        return list(self.json["messages"])

    @property
    def last(self) -> dict[str, Any]:
        """The last message: from the user, or a tool's result."""
        return self.messages[-1]

    @property
    def tools(self) -> list[str]:
        return [tool["function"]["name"] for tool in self.json.get("tools") or ()]


Step = Answer | Callable[[Request], Answer]
OVER = Answer(status=500, text="the script is over")


class ScriptedLLM(ThreadedServer):
    """The server."""

    def __init__(self, script: Sequence[Step] | Step = (), *, port: int = 0, keep: int = 10_000) -> None:
        super().__init__(port=port)
        self._script = deque(script) if isinstance(script, Sequence) else script
        self.requests: deque[Request] = deque(maxlen=keep)
        self._count = 0
        self._talks: set[asyncio.Task[None]] = set()

    @property
    def base_url(self) -> str:
        """What OPENAI_API_BASE takes."""
        return f"http://127.0.0.1:{self.port}/v1"

    @property
    def environment(self) -> dict[str, str]:
        """What a child process needs to use it."""
        return {
            "OPENAI_API_BASE": self.base_url,
            "OPENAI_API_KEY": "none",
            "CHIRON_MODEL": "openai/scripted",
        }

    @property
    def left(self) -> int:
        """Steps of a list that no request has taken."""
        return len(self._script) if isinstance(self._script, deque) else 0

    def then(self, *steps: Step) -> None:
        """Add steps to a list."""
        assert isinstance(self._script, deque)
        self._script.extend(steps)

    async def _serve(self) -> None:
        server = await asyncio.start_server(self._connection, "127.0.0.1", self.port)
        await self._until_told(server.sockets[0].getsockname()[1])
        server.close()
        for talk in self._talks:
            talk.cancel()
        await asyncio.gather(*self._talks, return_exceptions=True)

    def _connection(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talk = self._loop.create_task(self._talk(reader, writer))
        self._talks.add(talk)  # one that hangs is held by nothing else
        talk.add_done_callback(self._talks.discard)

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while request := await self._read(reader):
                self.requests.append(request)
                if not await self._send(writer, request, self._answer(request)):
                    break
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # the client went away, as tests of timeouts make it do
        finally:
            writer.close()

    async def _read(self, reader: asyncio.StreamReader) -> Request | None:
        try:
            head = await reader.readuntil(b"\r\n\r\n")
        except asyncio.IncompleteReadError:
            return None
        fields = dict(line.lower().split(b": ", 1) for line in head.strip().split(b"\r\n")[1:])
        body = await reader.readexactly(int(fields.get(b"content-length", b"0")))
        self._count += 1
        return Request(raw=head + body, number=self._count - 1)

    def _answer(self, request: Request) -> Answer:
        step: Step = self._script if callable(self._script) else OVER
        if isinstance(self._script, deque) and self._script:
            step = self._script.popleft()
        elif isinstance(self._script, Answer):
            step = self._script
        return step(request) if callable(step) else step

    async def _send(self, writer: asyncio.StreamWriter, request: Request, answer: Answer) -> bool:
        """Whether the connection lives on."""
        await asyncio.sleep(answer.first_delay)
        if answer.hang_first:
            await asyncio.Event().wait()
        if answer.html or answer.status != 200:
            writer.write(_refusal(answer))
        elif not request.json.get("stream"):
            return await self._send_whole(writer, answer)
        else:
            return await self._send_stream(writer, answer)
        await writer.drain()
        return True

    async def _send_whole(self, writer: asyncio.StreamWriter, answer: Answer) -> bool:
        body = (json.dumps(_whole(answer)) if answer.body is None else answer.body).encode()
        await asyncio.sleep(answer.token_delay * len(list(_pieces(answer.text))))
        if answer.garbled:
            body = body[: len(body) // 2]
        head = _head("200 OK", "application/json", len(body))
        if answer.hang_after is not None or answer.cut_after is not None:
            writer.write(head + body[:40])
            await writer.drain()
            if answer.hang_after is not None:
                await asyncio.Event().wait()
            return False
        writer.write(head + body)
        await writer.drain()
        return True

    async def _send_stream(self, writer: asyncio.StreamWriter, answer: Answer) -> bool:
        writer.write(_head("200 OK", "text/event-stream", None))
        for sent, (delta, finish, usage) in enumerate(_deltas(answer)):
            if sent == answer.hang_after:
                await writer.drain()
                await asyncio.Event().wait()
            if sent == answer.cut_after:
                await writer.drain()
                return False
            await asyncio.sleep(answer.token_delay)
            data = json.dumps(_chunk(answer, delta, finish, usage)) if answer.body is None else answer.body
            if answer.garbled:
                data = data[: len(data) // 2]
            writer.write(_framed(f"data: {data}\n\n"))
            await writer.drain()
        writer.write(_framed("data: [DONE]\n\n") + b"0\r\n\r\n")
        await writer.drain()
        return True


def _head(status: str, media_type: str, length: int | None, extra: str = "") -> bytes:
    size = "transfer-encoding: chunked" if length is None else f"content-length: {length}"
    return f"HTTP/1.1 {status}\r\ncontent-type: {media_type}\r\n{size}\r\n{extra}\r\n".encode()


def _framed(text: str) -> bytes:
    data = text.encode()
    return f"{len(data):x}\r\n".encode() + data + b"\r\n"


def _refusal(answer: Answer) -> bytes:
    if answer.html:
        body, kind = b"<!doctype html><title>Welcome</title><p>Please sign in.</p>", "text/html"
    else:
        error = {"message": answer.text or "scripted fault", "type": "scripted", "code": answer.status}
        body, kind = json.dumps({"error": error}).encode(), "application/json"
    extra = "" if answer.retry_after is None else f"retry-after: {answer.retry_after}\r\n"
    return _head(f"{answer.status} Scripted", kind, len(body), extra) + body


def _pieces(text: str) -> Iterator[str]:
    """The text in pieces of a word with the space before it, as models send it."""
    start = 0
    for place, letter in enumerate(text):
        if letter.isspace() and place > start:
            yield text[start:place]
            start = place
    if text[start:]:
        yield text[start:]


def _named(answer: Answer) -> list[Call]:
    return [replace(call, id=call.id or f"call_{place}") for place, call in enumerate(answer.calls)]


def _why(answer: Answer) -> str | None:
    return "tool_calls" if answer.calls and answer.finish == "stop" else answer.finish


Delta = tuple[dict[str, Any] | None, str | None, tuple[int, int] | None]


def _deltas(answer: Answer) -> Iterator[Delta]:
    """The stream's chunks: role, pieces of text, calls in three pieces each, the reason of the end, usage."""
    yield {"role": "assistant", "content": ""}, None, None
    if answer.body is not None:
        return
    for piece in _pieces(answer.text):
        yield {"content": piece}, None, None
    for index, call in enumerate(_named(answer)):
        text = call.text()
        function = {"name": call.name, "arguments": ""}
        yield {"tool_calls": [{"index": index, "id": call.id, "type": "function", "function": function}]}, None, None
        for part in (text[: len(text) // 2], text[len(text) // 2 :]):
            yield {"tool_calls": [{"index": index, "function": {"arguments": part}}]}, None, None
    if answer.finish is not None:
        yield {}, _why(answer), None
    if answer.usage is not None:
        yield None, None, answer.usage


def _usage(tokens: tuple[int, int]) -> dict[str, int]:
    return {"prompt_tokens": tokens[0], "completion_tokens": tokens[1], "total_tokens": sum(tokens)}


def _chunk(
    answer: Answer, delta: dict[str, Any] | None, finish: str | None, usage: tuple[int, int] | None
) -> dict[str, Any]:
    choices = [] if delta is None else [{"index": 0, "delta": delta, "finish_reason": finish}]
    kind = {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": answer.model}
    return {**kind, "choices": choices, **({"usage": _usage(usage)} if usage else {})}


def _whole(answer: Answer) -> dict[str, Any]:
    message: dict[str, Any] = {"role": "assistant", "content": answer.text or None}
    if answer.calls:
        message["tool_calls"] = [
            {"id": call.id, "type": "function", "function": {"name": call.name, "arguments": call.text()}}
            for call in _named(answer)
        ]
    choices = [{"index": 0, "message": message, "finish_reason": _why(answer)}]
    kind = {"id": "chatcmpl-1", "object": "chat.completion", "created": 1, "model": answer.model}
    return {**kind, "choices": choices, **({"usage": _usage(answer.usage)} if answer.usage else {})}


def main() -> None:
    """Serve one answer for ever, or what a function `module:name` of the request decides."""
    parser = argparse.ArgumentParser(prog="python -m tests.platforms.llm", description=main.__doc__)
    parser.add_argument("--port", type=int, default=8089)
    parser.add_argument("--text", default="Well done. Keep going.")
    parser.add_argument("--token-delay", type=float, default=0.0, help="seconds before each word")
    parser.add_argument("--script", help="module:function, from Request to Answer")
    options = parser.parse_args()
    step: Step = Answer(text=options.text, token_delay=options.token_delay)
    if options.script:
        module, _, name = options.script.partition(":")
        step = getattr(importlib.import_module(module), name)
    with ScriptedLLM(step, port=options.port, keep=100) as llm:
        print(f"serving {llm.base_url}", flush=True)
        until_interrupted()


if __name__ == "__main__":
    main()

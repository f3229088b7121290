"""The yardstick for the page: a page that only appends text, and a server that only streams it.

No Markdown, no formulae, no cards, no history, no login: what a chat in a browser costs before it does anything.
"""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import suppress

from sse_starlette.sse import EventSourceResponse
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bare</title></head><body>
<div id="log"></div><form id="composer"><textarea id="compose"></textarea></form>
<script>
const add = (text) => {
  const line = document.createElement("p");
  line.textContent = text;
  document.getElementById("log").append(line);
  return line;
};
const person = Math.random().toString(36);
const box = document.getElementById("compose");
const source = new EventSource("stream?person=" + person);
let line = null;
source.onopen = () => { document.body.dataset.state = "connected"; };
source.onmessage = ({ data }) => {
  const text = JSON.parse(data);
  if (text === null) {
    line = null;
    document.body.dataset.done = "1";
    return;
  }
  line ??= add("");
  line.append(text);
  scrollTo(0, document.documentElement.scrollHeight);
};
box.addEventListener("keydown", (event) => {
  if (event.key !== "Enter") return;
  event.preventDefault();
  add(box.value);
  fetch("say?person=" + person, { method: "POST", body: box.value });
  box.value = "";
});
</script></body></html>"""


def bare_page(text: str, word_seconds: float) -> Starlette:
    """The server: whoever says something gets `text`, word by word."""
    waiting: dict[str, asyncio.Queue[None]] = {}

    def queue(request: Request) -> asyncio.Queue[None]:
        return waiting.setdefault(request.query_params["person"], asyncio.Queue())

    async def page(request: Request) -> Response:
        return HTMLResponse(PAGE)

    async def say(request: Request) -> Response:
        await request.body()
        queue(request).put_nowait(None)
        return Response(status_code=202)

    async def stream(request: Request) -> Response:
        async def words() -> AsyncIterator[str]:
            with suppress(asyncio.CancelledError):
                while True:
                    await queue(request).get()
                    for word in text.split(" "):
                        yield json.dumps(f"{word} ")
                        await asyncio.sleep(word_seconds)
                    yield json.dumps(None)

        return EventSourceResponse(words())

    routes = [Route("/", page), Route("/say", say, methods=["POST"]), Route("/stream", stream)]
    return Starlette(routes=routes)

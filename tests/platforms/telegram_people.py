"""The fake Telegram's other side, for the page and for tests in other processes: what people see and do, as JSON."""

import base64
import re
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from aiohttp import web

from channels.maths import mathml
from tests.platforms.telegram_world import Chat, Json

if TYPE_CHECKING:
    from tests.platforms.telegram import FakeTelegram

PAGE = Path(__file__).with_name("telegram.html")
_MATHS = re.compile(r"<(tg-math(-block)?)>(.*?)</\1>", re.DOTALL)
TELEGRAM: "web.AppKey[FakeTelegram]" = web.AppKey("telegram")


def people_routes(app: web.Application, telegram: "FakeTelegram") -> None:
    """Add the page and what it asks for."""
    app[TELEGRAM] = telegram
    app.router.add_get("/", _page)
    app.router.add_get("/fake/state", _state)
    app.router.add_get("/fake/file/{id}", _file)
    app.router.add_post("/fake/{act}", _act)


async def _page(request: web.Request) -> web.Response:
    return web.Response(text=PAGE.read_text("utf-8"), content_type="text/html")


async def _file(request: web.Request) -> web.Response:
    kept = request.app[TELEGRAM].world.files[request.match_info["id"]]
    return web.Response(body=kept["data"], headers={"Content-Disposition": f'inline; filename="{kept["name"]}"'})


async def _state(request: web.Request) -> web.Response:
    """All that clients would show."""
    telegram = request.app[TELEGRAM]
    world = telegram.world
    with world.lock:
        state = {
            "version": world.version,
            "users": list(world.users.values()),
            "chats": [_seen(world.chat_json(chat), chat) for chat in world.chats.values()],
            "answers": [
                {"chat": query["chat"], "user": query["user"], **query["answer"]}
                for query in world.queries.values()
                if query["answer"] and query["answer"]["text"]
            ],
            "commands": world.commands,
            "waiting": len(world.updates),
        }
        return web.json_response(state)


def _seen(told: Json, chat: Chat) -> Json:
    messages = [{**message, "html": _shown(message)} for message in chat.messages.values()]
    drafts = [{"draft": id, "html": _shown(draft)} for id, draft in chat.drafts.items()]
    more = {"members": chat.members, "messages": messages, "drafts": drafts, "action": chat.action}
    return {**told, **more, "blocked": chat.blocked, "rich": chat.rich}


def _shown(message: Json) -> str:
    """A message's text as HTML that browsers show, formulas as MathML."""
    rich = message.get("rich_message")
    html = str(rich["html"] if rich else message.get("html", ""))
    return _MATHS.sub(_formula, html)


def _formula(found: "re.Match[str]") -> str:
    source = unescape(found[3])
    return mathml(source, display=bool(found[2])) or f"<code>{found[3]}</code>"


async def _act(request: web.Request) -> web.Response:
    """One thing that a person does, or that the test wants of the server."""
    telegram, given = request.app[TELEGRAM], await request.json()
    try:
        result = _do(telegram, request.match_info["act"], given)
    except (KeyError, StopIteration) as error:
        return web.json_response({"error": repr(error)}, status=400)
    return web.json_response({"ok": True, "result": result})


def _do(telegram: "FakeTelegram", act: str, given: Json) -> Any:
    world = telegram.world
    match act:
        case "user":
            user = world.user(given["name"], language=given.get("language", "en"))
            return {"user": user, "chat": world.private(user).id}
        case "group":
            return world.group(given["title"], *(world.users[id] for id in given["members"])).id
        case "update":
            return world.inject(given["update"])
        case "fault":
            telegram.fail(given.pop("method"), given.pop("kind"), **given)
            return True
        case "rich":
            world.chats[given["chat"]].rich = bool(given["rich"])
            return True
        case "vote":
            return world.vote(world.users[given["user"]], given["poll"], *given["options"])
    chat, user = world.chats[given["chat"]], world.users[given.get("user") or given["chat"]]
    match act:
        case "send":
            return _send(telegram, chat, user, given)
        case "press":
            return world.press(chat, user, given["message_id"], given.get("button", ""), data=given.get("data"))
        case "block":
            return world.block(chat, bool(given.get("blocked", True)))
        case "stop":
            return world.stop(user, given["draft"])
    raise KeyError(act)


def _send(telegram: "FakeTelegram", chat: Chat, user: Json, given: Json) -> Any:
    world = telegram.world
    more: Json = {}
    if given.get("reply_to"):
        more["reply_to_message"] = chat.messages[given["reply_to"]]
    if "data" in given:
        data = base64.b64decode(given["data"])
        if given["mime"].startswith("image/"):
            return world.send_photo(chat, user, data, caption=given.get("text", ""), **more)
        return world.send_file(chat, user, data, given["name"], given["mime"], **more)
    return world.send(chat, user, given["text"], **more)

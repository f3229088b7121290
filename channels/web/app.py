"""The web chat: one page, its API and its files, as an ASGI application."""

from collections.abc import Callable
from datetime import datetime

from fastapi import FastAPI, Request
from fastapi.responses import PlainTextResponse
from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import Response

from agent.dispatcher import Dispatcher
from channels.web.api import api
from channels.web.approval import approval_api
from channels.web.assets import assets_named, assets_of
from channels.web.cards import cards_api
from channels.web.documents import documents
from channels.web.door import Door
from channels.web.embed import embedding
from channels.web.entering import entering
from channels.web.files import Shelf, files_api
from channels.web.forms import Target
from channels.web.gate import Gate
from channels.web.login import Frame, Login
from channels.web.places import places
from channels.web.problems import Problem, add_problems
from channels.web.progress import progress_api
from channels.web.public import PublicSettings
from store import Files, Store
from store.errors import ChironError

__all__ = ["PublicSettings", "create_web"]


def create_web(
    dispatcher: Dispatcher,
    store: Store,
    files: Files,
    *,
    secret: bytes,
    clock: Callable[[], datetime],
    public: PublicSettings,
) -> FastAPI:
    """The application. `secret` signs login sessions (32 bytes or more); `clock` gives aware UTC."""
    web = FastAPI(title="Chiron", openapi_url="/api/openapi.json", docs_url=None, redoc_url=None)
    login = Login(secret, secure=public.secure, path=f"{public.prefix}/")
    frame = Frame(secret, secure=public.secure, path=f"{public.prefix}/embed/")
    add_problems(web)
    gate, shelf = Gate(store, clock=clock, public=public), Shelf(files, store)
    web.include_router(api(dispatcher, login, gate, shelf, clock=clock, public=public))
    web.include_router(files_api(shelf, login, gate, clock=clock, public=public))
    web.include_router(places(store, login))
    web.include_router(entering(store, login, clock=clock))
    web.include_router(cards_api(store, clock=clock))
    web.include_router(documents(store, files))
    web.include_router(approval_api(store, files, login, gate, clock=clock))
    web.include_router(progress_api(store, clock=clock))
    web.include_router(embedding(frame, clock=clock, public=public))

    @web.get("/", include_in_schema=False)
    async def page(request: Request) -> Response:
        return assets_of(request.state.locale).answer_page(request, framed=request.state.framed)

    @web.get("/approve/{document}", include_in_schema=False)
    async def approve(request: Request, document: Target) -> Response:
        """Anybody gets the page; what is on it, its API gives to a teacher of the document's class."""
        if request.state.framed:
            raise Problem(404, "web-not-found")
        return assets_of(request.state.locale).answer_approve(request)

    @web.get("/static/{digest}/{name:path}", include_in_schema=False)
    async def file(request: Request, digest: str, name: str) -> Response:
        assets = assets_named(digest)
        answer = assets.answer_file(digest, name, request) if assets else None
        if answer is None:
            raise Problem(404, "web-not-found")
        return answer

    _add_probes(web, store)
    web.add_middleware(GZipMiddleware, minimum_size=600, compresslevel=5)  # events of a stream go as they are
    web.add_middleware(Door, login=login, frame=frame, public=public, clock=clock)
    return web


def _add_probes(web: FastAPI, store: Store) -> None:
    @web.get("/healthz", response_class=PlainTextResponse)
    async def alive() -> str:
        """The process answers."""
        return "ok"

    @web.get("/readyz", response_class=PlainTextResponse)
    async def ready() -> Response:
        """The database answers too."""
        try:
            await store.facts.get("ready")
        except ChironError:
            return PlainTextResponse("the database does not answer", 503)
        return PlainTextResponse("ok")

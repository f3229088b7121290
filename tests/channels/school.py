"""The web application over a whole tutor with a small bank, for tests of what the page shows of the record."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from fastapi import FastAPI

from channels.web.app import PublicSettings, create_web
from store import Files
from tests.agent.home import Clock, small_home
from tests.channels.scripted import SECRET, now


@asynccontextmanager
async def school_web(home: Path, public: PublicSettings) -> AsyncIterator[FastAPI]:
    clock = Clock(now=now())
    async with small_home(home, clock=clock) as app:
        yield create_web(app.dispatcher, app.store, Files(home / "files"), secret=SECRET, clock=clock, public=public)

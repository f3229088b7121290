"""`chiron doctor`: what works here, what is missing, and how to get it."""

import asyncio
import importlib.util
import json
import shutil
import sys
from collections.abc import AsyncIterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from typing import Annotated

import typer

from agent.errors import UnknownModel
from agent.model import is_known, missing_keys
from chiron.cli.words import sentence
from chiron.home import make_home, open_home, opened_meaning
from chiron.settings import Settings, load_settings
from prompts.catalogue import say
from store import QuestionFilter, Store
from store.embeddings import model_at_hand
from store.errors import ChironError
from store.repositories.notices import SET_ASIDE

LITTLE_SPACE = 200 * 2**20
LATELY = timedelta(days=7)

app = typer.Typer(add_completion=False)


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One thing that was looked at. `ok` None: not in use, and fine so."""

    what: str
    ok: bool | None
    words: str


@app.command()
def doctor(as_json: Annotated[bool, typer.Option("--json", help="A finding a line as JSON.")] = False) -> None:
    """Look at Python, home, database, bank, search and model. Exit 1 where something in use does not work."""
    findings = asyncio.run(_findings(load_settings()))
    for finding in findings:
        mark = {True: "ok", False: "!!", None: "--"}[finding.ok]
        print(json.dumps(asdict(finding)) if as_json else f"{mark}  {finding.what}: {finding.words}")
    if any(finding.ok is False for finding in findings):
        raise typer.Exit(1)


async def _findings(settings: Settings) -> list[Finding]:
    findings = [_python(), _home(settings)]
    try:
        async with open_home(settings) as store:
            findings.append(
                Finding(what="database", ok=True, words=say("en", "doctor-database", revision=store.revision))
            )
            questions = await store.questions.count(QuestionFilter(classes=None))
            key = "doctor-bank" if questions else "doctor-bank-empty"
            findings.append(Finding(what="bank", ok=questions > 0, words=say("en", key, questions=questions)))
            findings.append(await _search(settings, store))
            findings += await _set_aside(store)
    except (ChironError, OSError) as error:
        findings.append(Finding(what="database", ok=False, words=sentence(error)))
    return [*findings, *[finding async for finding in _model(settings)], *_web(settings)]


async def _set_aside(store: Store) -> list[Finding]:
    """Whether replies could not be shown on their platforms of late."""
    count = await store.notices.count(SET_ASIDE, since=datetime.now(UTC) - LATELY)
    words = say("en", "doctor-set-aside", replies=count, days=LATELY.days)
    return [Finding(what="replies", ok=False, words=words)] if count else []


async def _search(settings: Settings, store: Store) -> Finding:
    """Whether questions are found by their meaning as well, and what that lacks."""
    async with opened_meaning(settings, store) as meaning:
        status = await meaning.status()
    if status.model is not None and status.done:
        words = say("en", "doctor-search", model=status.model, done=status.done, total=status.total)
        return Finding(what="search", ok=True, words=words)
    key = "doctor-search-later" if model_at_hand(settings.home / "models") else "doctor-search-words"
    return Finding(what="search", ok=None, words=say("en", key))


def _python() -> Finding:
    version = ".".join(str(part) for part in sys.version_info[:3])
    return Finding(what="python", ok=sys.version_info >= (3, 11), words=say("en", "doctor-python", version=version))


def _home(settings: Settings) -> Finding:
    try:
        make_home(settings)
        free = shutil.disk_usage(settings.home).free
    except (ChironError, OSError) as error:
        return Finding(what="home", ok=False, words=sentence(error))
    key = "doctor-home" if free > LITTLE_SPACE else "doctor-home-full"
    return Finding(
        what="home", ok=key == "doctor-home", words=say("en", key, path=str(settings.home), free=free // 2**20)
    )


def _web(settings: Settings) -> list[Finding]:
    """Whether people behind a proxy are told apart, and which sites may show the page."""
    findings = []
    if settings.address:
        key = "doctor-proxies" if settings.proxies else "doctor-no-proxies"
        words = say("en", key, proxies=settings.proxies)
        findings.append(Finding(what="proxy", ok=True if settings.proxies else None, words=words))
    if origins := settings.public.embed_origins:
        key = "doctor-embed" if settings.embed_secret else "doctor-embed-nobody"
        findings.append(Finding(what="widget", ok=True, words=say("en", key, origins=", ".join(sorted(origins)))))
    return findings


async def _model(settings: Settings) -> AsyncIterator[Finding]:
    if not settings.models:
        yield Finding(what="model", ok=None, words=say("en", "doctor-model-none"))
        return
    for model in settings.models:
        if importlib.util.find_spec("litellm") is None:
            yield Finding(what="model", ok=False, words=say("en", "doctor-model-library"))
        elif not await is_known(model):
            yield Finding(what="model", ok=False, words=sentence(UnknownModel(model)))
        elif missing := await missing_keys(model):
            words = say("en", "doctor-model-key", model=model, name=" or ".join(missing))
            yield Finding(what="model", ok=False, words=words)
        else:
            yield Finding(what="model", ok=True, words=say("en", "doctor-model", model=model))

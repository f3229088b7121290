"""A home: the folder of all data, with its database migrated and the bundled bank loaded."""

import errno
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from chiron.errors import NoHome
from chiron.settings import Settings
from store import Store, bank
from store.vectors import Meaning
from tools.adaptation.chosen import parameters_of
from tools.adaptation.replay import catch_up

BANK_FACT = "bundled bank"
WITHOUT_BANK = "none"
"""Value of the fact in a home that leaves the bundled bank out (`chiron bank load --only`)."""


def make_home(settings: Settings) -> None:
    """Make the home folder unless it is there; raises NoHome where it cannot be made or written to."""
    try:
        settings.home.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NoHome(str(settings.home), error.strerror or str(error)) from error
    if not os.access(settings.home, os.W_OK | os.X_OK):
        raise NoHome(str(settings.home), os.strerror(errno.EACCES))


@asynccontextmanager
async def open_home(settings: Settings) -> AsyncIterator[Store]:
    """The store of a home; makes what an empty one needs, and replays answers that the learner model was not told of.

    Two at once do not disturb each other.
    """
    make_home(settings)
    store = await Store.open(settings.database)
    try:
        await load_bundled_bank(store)
        await catch_up(store, parameters=await parameters_of(store))
        yield store
    finally:
        await store.close()


async def load_bundled_bank(store: Store) -> None:
    """Bring the home's bundled questions to this version's, unless they are, or are left out."""
    digest = bank.digest()
    loaded = await store.facts.get(BANK_FACT)
    if loaded in (digest, WITHOUT_BANK):
        return
    async with store.transaction():
        await store.questions.define(bank.subjects(), bank.skills())
        await store.questions.load(bank.questions(), now=datetime.now(UTC))
        await store.facts.set(BANK_FACT, digest)


@asynccontextmanager
async def opened_meaning(settings: Settings, store: Store) -> AsyncIterator[Meaning]:
    """Search by meaning with what is there already: a running server's, or what one has left in the home."""
    meaning = Meaning(store, settings.home, chroma_url=settings.chroma_url)
    try:
        await meaning.join()
        yield meaning
    finally:
        await meaning.close()

"""Which conversations' turns this process runs: a lease on each, renewed while needed, and lost by the dead at once."""

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta

from agent.faults import Fault, contained
from agent.owners import Owners
from store import Store
from store.errors import ChironError

LEASE_SECONDS = 10.0
RENEW_SECONDS = 3.0
HUNG_SECONDS = 60.0
"""For which a lease must have run out before it is taken from a process that lives: it may only have too much to do."""

log = logging.getLogger(__name__)


class Leases:
    """Those of this process, by conversation id. `clock` gives aware UTC. Methods raise the store's errors."""

    def __init__(self, store: Store, owners: Owners, clock: Callable[[], datetime]) -> None:
        self._conversations = store.conversations
        self._owners = owners
        self._clock = clock
        self._held: set[str] = set()
        self.owner = owners.me
        """What the store knows this process by."""

    def __contains__(self, conversation_id: str) -> bool:
        return conversation_id in self._held

    def gained(self, conversation_id: str) -> None:
        """The store gave it with something else."""
        self._held.add(conversation_id)

    def lost(self, conversation_id: str) -> None:
        """The store took it with something else, or another process has it."""
        self._held.discard(conversation_id)

    async def take(self, conversation_id: str) -> bool:
        """Whether it could be had; one that a dead process held is taken at once, one of the living once that hangs."""
        lease = await self._conversations.holder(conversation_id)
        if lease is not None and lease.owner != self.owner:
            if self._owners.lives(lease.owner) and self._clock() < lease.until + timedelta(seconds=HUNG_SECONDS):
                return False
            await self._buried(lease.owner)
        if not await self.renew(conversation_id):
            return False
        self.gained(conversation_id)
        return True

    async def renew(self, conversation_id: str) -> bool:
        """Make it last from now; False where another process has it."""
        return await self._conversations.claim(conversation_id, self.owner, now=self._clock(), seconds=LEASE_SECONDS)

    async def give_back(self, conversation_id: str) -> None:
        """Let others have it; does nothing where it is not ours."""
        if conversation_id in self._held:
            self.lost(conversation_id)
            await self._conversations.release(conversation_id, self.owner)

    async def free_those_of_the_dead(self) -> None:
        """Of all processes of this home that have ended without a word, as far as the store lets us just now."""
        with suppress(ChironError):  # a full disk, say; then each conversation tries by itself until it can
            for owner in self._owners.others():
                await self._buried(owner)

    async def _buried(self, owner: str) -> bool:
        """Whether an owner was found dead; then its leases are free."""
        with self._owners.dead(owner) as dead:
            if dead:
                await self._conversations.release_all(owner)
            return dead

    async def keep(self) -> None:
        """Renew all in time, until cancelled: without it another process would take the turns that run here."""
        while True:
            await asyncio.sleep(RENEW_SECONDS)
            try:
                if self._held:  # in one step: one after another they would run out while others are renewed
                    with contained():
                        await self._conversations.renew_all(self.owner, now=self._clock(), seconds=LEASE_SECONDS)
            except ChironError as error:
                log.error("leases not renewed, will be tried again: %r", error, exc_info=isinstance(error, Fault))

"""Keeps the promise that every message is answered once: saves what comes in, runs one turn at a time in each
conversation (also across processes, by a lease that the dead lose at once), and delivers what goes out.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, suppress
from dataclasses import replace
from datetime import datetime
from time import perf_counter

from agent.errors import DeliveryFailed, NotAnsweredYet
from agent.exchanges import Exchange, Receipt, exchange_of, incoming_of, turn_key
from agent.faults import Fault, contained
from agent.fetching import Fetching
from agent.following import Answered, Delta, Followers, Held, Thinking, Update
from agent.json_form import message_from_json, reply_from_json, reply_to_json
from agent.leases import LEASE_SECONDS, Leases
from agent.messages import Choice, Message, Reply
from agent.outgoing import Deliver, Outgoing
from agent.owners import Owners
from agent.pauses import pause
from agent.stopping import Stopping
from agent.turn import Overtaken, Turn
from agent.tutor import Tutor
from store import Store, Waiting
from store.errors import ChironError, DatabaseFailed, DiskFull
from tools.errors import NotYours
from tools.events import Event, event_from

PATIENCE = 3
"""Times that a turn is tried before those who wait are told; a full disk is told at once."""
FIRST_LOOK_SECONDS, LAST_LOOK_SECONDS = 0.1, 0.5
"""Between two looks at a conversation that another process has: ever longer, or looking would take its time."""
LOOK_BACK = 20
"""Exchanges told again to followers when another process answered; they know which of them are new."""

log = logging.getLogger(__name__)


class Dispatcher:
    """One per process. `clock` gives aware UTC."""

    def __init__(
        self,
        store: Store,
        tutor: Tutor,
        *,
        owners: Owners,
        clock: Callable[[], datetime],
        fetching: Fetching | None = None,
    ) -> None:
        """`fetching`: where files come with messages that have to be fetched."""
        self._store = store
        self._fetching = fetching
        self._tutor = tutor
        self._leases = Leases(store, owners, clock)
        self._clock = clock
        self._outgoing = Outgoing(store, self._leases, clock)
        self._workers: dict[str, asyncio.Task[None]] = {}
        self._woken: set[str] = set()
        self._next: dict[str, Waiting] = {}
        """The message to begin with, by conversation, where that is known without looking."""
        self._followers = Followers()
        self._stopping = Stopping(store)
        self._heartbeat: asyncio.Task[None] | None = None
        self._draining = asyncio.Event()

    def deliver_by(self, channel: str, deliver: Deliver) -> None:
        """Name the function that hands replies to a platform; a channel without one is read by `follow` and `after`."""
        self._outgoing.deliver_by(channel, deliver)

    def hands_over(self, channel: str) -> bool:
        """Whether replies are handed to this channel's platform here."""
        return channel in self._outgoing

    async def recover(self, channels: set[str]) -> int:
        """Take up what an earlier life of these channels left unanswered or undelivered; how many conversations."""
        await self._leases.free_those_of_the_dead()
        waiting = await self._store.conversations.waiting(channels)
        for conversation_id in waiting:
            self.wake(conversation_id)
        return len(waiting)

    async def receive(self, message: Message) -> Receipt:
        """Save a message and start its turn in the background; durable once this returns. Raises the store's errors."""
        place = message.conversation_id
        try:
            return await self._receive(message, place, self._clock())
        except DatabaseFailed:  # reading may still be possible, and tell that the message is safe already
            saved = await self._store.conversations.saved(place, message.message_id)
            if saved is None:
                raise
        if not saved.answered:
            self.wake(place)
        return Receipt(seq=saved.seq, new=False, locale=message.locale)

    async def _receive(self, message: Message, place: str, now: datetime) -> Receipt:
        async with self._store.transaction():  # transactions queue, so that the order of calls is kept
            user = await self._store.users.identify(message.channel, message.sender_id, now=now, locale=message.locale)
            message = replace(message, locale=user.language or message.locale)
            incoming = incoming_of(message, user.id)
            owner = None if place in self._workers else self._leases.owner
            saved = await self._store.conversations.save(incoming, now=now, owner=owner, seconds=LEASE_SECONDS)
            if saved.claimed and saved.answered:
                await self._store.conversations.release_if_done(place, self._leases.owner)
        if not saved.answered:
            if saved.claimed:
                self._leases.gained(place)
                if saved.first:
                    self._next[place] = Waiting(seq=saved.seq, incoming=incoming)
            self.wake(place)
        elif not saved.new:
            await self._pass_on(place)  # who listens here has not heard it, where another process answered
        return Receipt(seq=saved.seq, new=saved.new, locale=message.locale)

    async def answer(self, message: Message) -> Exchange:
        """Save a message and wait for its reply; a redelivery gets the first reply again, for which reading suffices.

        Raises NotAnsweredYet where the message is safe and its reply cannot be saved, else the store's errors.
        """
        async with self._followers.follow(message.conversation_id, deltas=False) as updates:
            receipt = await self.receive(message)
            message = replace(message, locale=receipt.locale)
            if not receipt.new and (exchange := await self._answered(message)):
                return exchange
            async for update in updates:
                if isinstance(update, Held):
                    raise NotAnsweredYet(seq=receipt.seq, reason=update.reason)
                if isinstance(update, Answered) and update.seq == receipt.seq:
                    return Exchange(seq=update.seq, message=message, reply=update.reply, ms=update.ms)
        raise AssertionError("updates do not end")

    async def _answered(self, message: Message) -> Exchange | None:
        turn = await self._store.conversations.reply_to(message.conversation_id, message.message_id)
        if turn is None or turn.reply is None:
            return None
        return Exchange(seq=turn.seq, message=message, reply=reply_from_json(turn.reply), ms=turn.ms)

    def follow(self, conversation_id: str, person: str = "") -> AbstractAsyncContextManager[AsyncIterator[Update]]:
        """Live updates of a conversation's turns while the context is open; `person` (`channel:sender`) where it shall
        also be told that this person was answered in another conversation.

        Only where somebody follows when a model is asked does its answer come word by word; whole ones are quicker.
        """
        return self._followers.follow(conversation_id, deltas=True, person=person)

    async def stop(self, conversation_id: str) -> bool:
        """Cut short what the tutor is saying there, also in another process: what it has said so far is its reply.

        Whether there was something to cut short.
        """
        return await self._stopping.ask(conversation_id)

    async def history(self, conversation_id: str, *, before: int | None = None, limit: int = 50) -> list[Exchange]:
        """The last exchanges, oldest first; `before` a sequence number to go further back."""
        rows = await self._store.conversations.history(conversation_id, before=before, limit=limit)
        return [exchange_of(row) for row in rows]

    async def after(self, conversation_id: str, seq: int) -> list[Exchange]:
        """Answered exchanges with a larger sequence number, oldest first."""
        return [exchange_of(row) for row in await self._store.conversations.answered_after(conversation_id, seq)]

    async def choice(
        self, seq: int, number: int, *, conversation_id: str, channel: str, sender_id: str
    ) -> Choice | None:
        """The choice of this number, counted from 0, in the reply to a message; for buttons, which name both.

        None where that conversation has no such reply or choice. Raises NotYours where the reply is somebody else's.
        """
        turn = await self._store.conversations.by_seq(seq)
        if turn is None or turn.reply is None or turn.conversation_id != conversation_id:
            return None
        user = await self._store.users.behind(channel, sender_id)
        if user is None or user.id != turn.user_id:
            raise NotYours(target=f"{seq}.{number}")
        choices = reply_from_json(turn.reply).choices
        return choices[number] if 0 <= number < len(choices) else None

    async def drain(self, seconds: float) -> bool:
        """Let running turns end; what is not done after so many seconds is stopped and waits for the next life.

        What only waits to be tried again is left to the next life at once.
        """
        self._draining.set()
        workers = list(self._workers.values())
        _done, late = await asyncio.wait(workers, timeout=seconds) if workers else (set(), set())
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)
        if self._heartbeat is not None:
            self._heartbeat.cancel()
            await asyncio.gather(self._heartbeat, return_exceptions=True)
        await self._stopping.close()
        self._draining.clear()
        return not late

    async def _ends_within(self, seconds: float) -> bool:
        """Wait so long, at most until this process is about to end; whether it is."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._draining.wait()
        return self._draining.is_set()

    # -- turns

    def wake(self, conversation_id: str) -> None:
        """Look what there is to do in a conversation: messages to answer, replies to deliver."""
        self._woken.add(conversation_id)
        if conversation_id not in self._workers:
            self._workers[conversation_id] = asyncio.create_task(self._work(conversation_id))
        if self._heartbeat is None:
            self._heartbeat = asyncio.create_task(self._leases.keep())

    async def _work(self, conversation_id: str) -> None:
        """Run a conversation's waiting turns, then end. No await stands between the last look and the end."""
        failures = 0
        try:
            while conversation_id in self._woken:
                self._woken.discard(conversation_id)
                try:
                    with contained():
                        await self._run_waiting(conversation_id)
                    failures = 0
                except ChironError as error:
                    self._woken.add(conversation_id)
                    self._failed(conversation_id, error, failures)
                    asked = error.retry_after if isinstance(error, DeliveryFailed) else None
                    if await self._ends_within(pause(failures, asked)):
                        return
                    failures += 1
        finally:
            del self._workers[conversation_id]

    def _failed(self, conversation_id: str, error: ChironError, failures: int) -> None:
        """Log the first of several failures, and tell who waits that it takes longer."""
        if isinstance(error, Overtaken):
            return
        if not failures:
            expected = isinstance(error, DatabaseFailed | DeliveryFailed)
            log.error("turn of %s not over, tried until it is: %r", conversation_id, error, exc_info=not expected)
        if isinstance(error, Fault | DeliveryFailed):
            return
        if isinstance(error, DiskFull) or failures >= PATIENCE:
            self._followers.tell(conversation_id, Held(reason=error))

    async def _run_waiting(self, conversation_id: str) -> None:
        conversations = self._store.conversations
        if conversation_id not in self._leases and not await self._take_over(conversation_id):
            return
        try:
            await self._outgoing.send(conversation_id)
            waiting = self._next.pop(conversation_id, None) or await conversations.next_waiting(conversation_id)
            if waiting is None:
                await self._pass_on(conversation_id)
            while waiting is not None:
                waiting = await self._turn(waiting)
        finally:
            await self._leases.give_back(conversation_id)

    async def _take_over(self, conversation_id: str) -> bool:
        """As long as another process runs this conversation's turns, tell our followers what it answers.

        Whether we run them now; else there are none.
        """
        look = FIRST_LOOK_SECONDS
        while not await self._leases.take(conversation_id):
            waiting = await self._store.conversations.next_waiting(conversation_id)
            await self._pass_on(conversation_id)
            if waiting is None or await self._ends_within(look):
                return False
            look = min(1.5 * look, LAST_LOOK_SECONDS)
        return True

    async def _pass_on(self, conversation_id: str) -> None:
        """Publish what was answered last: another process was quicker."""
        if conversation_id not in self._followers:
            return
        for turn in await self._store.conversations.history(conversation_id, limit=LOOK_BACK):
            if turn.reply is not None:
                reply = reply_from_json(turn.reply)
                answered = Answered(
                    seq=turn.seq, turn_key=turn.turn_key, message_id=turn.message_id, reply=reply, ms=turn.ms
                )
                self._followers.tell(conversation_id, answered)

    async def _turn(self, waiting: Waiting) -> Waiting | None:
        """Run one turn and save its reply; gives the next waiting message, or gives the lease back where none waits."""
        started = perf_counter()
        place = waiting.incoming.conversation_id
        key = turn_key(place, waiting.seq)
        released, ms = False, 0

        async def keep(reply: Reply, events: Sequence[Event]) -> None:
            nonlocal released, ms
            ms = round((perf_counter() - started) * 1000)
            released = await self._keep(waiting, key, reply, events, ms)

        turn = Turn(
            key=key,
            seq=waiting.seq,
            user_id=waiting.incoming.user_id,
            now=self._clock(),
            keep=keep,
            on_text=lambda text: self._followers.tell(place, Delta(seq=waiting.seq, text=text)),
            on_tool=lambda tool: self._followers.tell(place, replace(begun, tool=tool)),
            read_along=lambda: self._followers.read_along(place),
            done=tuple(event_from(event) for event in waiting.events),
        )
        begun = Thinking(seq=waiting.seq, message=message_from_json(waiting.incoming.body))
        self._followers.tell(place, begun)
        try:
            message = begun.message
            with self._stopping.running(place, waiting.seq, turn.stop):
                if message.attachments and self._fetching is not None and not message.stranger:
                    message = await self._fetching.with_files(message, waiting.seq)
                reply = await self._tutor.reply(message, turn)
        except Overtaken:
            await self._pass_on(place)
        else:
            if released:
                self._leases.lost(place)
            self._publish(waiting, key, reply, ms)
            await self._outgoing.send(place)
        return None if released else await self._store.conversations.next_waiting(place)

    async def _keep(self, waiting: Waiting, key: str, reply: Reply, events: Sequence[Event], ms: int) -> bool:
        """Save a turn's reply; whether the lease was given back with it, since no message waits."""
        conversations, incoming = self._store.conversations, waiting.incoming
        fetched = incoming.channel not in self._outgoing
        async with self._store.transaction():
            first = await conversations.finish(
                key,
                waiting.seq,
                incoming.user_id,
                reply=reply_to_json(reply),
                model_calls=reply.model_calls,
                prompt=self._tutor.fingerprint,
                ms=ms,
                now=self._clock(),
                events=[event.record() for event in events],
                delivered=fetched,
            )
            if not first:
                raise Overtaken
            return fetched and await conversations.release_if_done(incoming.conversation_id, self._leases.owner)

    def _publish(self, waiting: Waiting, turn_key: str, reply: Reply, ms: int) -> None:
        message_id = waiting.incoming.message_id
        answered = Answered(seq=waiting.seq, turn_key=turn_key, message_id=message_id, reply=reply, ms=ms)
        self._followers.tell(waiting.incoming.conversation_id, answered)
        person = f"{waiting.incoming.channel}:{waiting.incoming.sender_id}"
        self._followers.tell_elsewhere(person, waiting.incoming.conversation_id)

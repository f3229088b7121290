"""The turn: from a person's message to the tutor's reply."""

import logging
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from agent.budget import spend
from agent.faults import contained
from agent.graph import TurnGraph
from agent.hearing import written
from agent.messages import Message, Reply
from agent.scene import Scene
from agent.situation import situation_after
from agent.tongues import questions_in, spoken
from agent.turn import NOTHING_SAVED, Outcome, Overtaken, Turn
from agent.wording import refusal, render
from store import Store
from store.errors import ChironError
from tools.events import Event, QuestionShown, Refused, SmallTalk
from tools.ingestion.quoting import WITH_LINKS
from tools.memory.wishes import wishes_of
from tools.practice.warm_up import WarmUpShown
from tools.toolbox import Toolbox
from tools.turn import TurnContext, taught

log = logging.getLogger(__name__)


class Tutor:
    """Answers messages. One per process."""

    def __init__(self, store: Store, toolbox: Toolbox, graph: TurnGraph) -> None:
        self._store = store
        self._toolbox = toolbox
        self._graph = graph

    @property
    def fingerprint(self) -> str:
        """Of the prompt in use; stored with each turn."""
        return self._graph.fingerprint

    async def reply(self, message: Message, turn: Turn) -> Reply:
        """The reply to one message, saved. Raises NOTHING_SAVED alone."""
        try:
            with contained():
                return await self._reply(message, turn)
        except NOTHING_SAVED:
            raise
        except ChironError:
            log.exception("turn %s failed", turn.key)
            context = await self._context(message, turn)
            instead = self._help_or(Refused(reason="refused-fault"), message)
            return await self._settle(turn, context, Outcome(events=(instead,)))

    async def _reply(self, message: Message, turn: Turn) -> Reply:
        context = await self._context(message, turn)
        settle = partial(self._settle, turn, context)
        if turn.done:
            return await settle(Outcome(events=turn.done))
        try:
            return await self._graph.run(message, turn, context, settle)
        except NOTHING_SAVED:
            raise
        except ChironError as error:
            return await settle(Outcome(events=(self._help_or(refusal(error), message),)))

    def _help_or(self, refused: Event, message: Message) -> Event:
        """What is said where a turn failed: to somebody who may be in danger whatever failed, who can help them."""
        sign = self._toolbox.safety.read(written(message))
        if sign is None:
            return refused
        return replace(self._toolbox.safety.event(sign, message.locale), aside="asked" if message.group else "")

    async def _context(self, message: Message, turn: Turn) -> TurnContext:
        user = await self._store.users.get(turn.user_id)
        belongs = {} if message.group else await self._store.classes.roles(user.id)

        async def record(events: Sequence[Event]) -> None:
            told = [event.record() for event in events]
            if not await self._store.conversations.record(turn.key, turn.seq, user.id, told):
                raise Overtaken

        return TurnContext(
            user_id=user.id,
            roles=user.roles,
            conversation_id=message.conversation_id,
            seq=turn.seq,
            turn_key=turn.key,
            said=message.text,
            locale=message.locale,
            group=message.group,
            classes=tuple(belongs),
            teaches=taught(belongs),
            store=self._store,
            now=turn.now,
            keep=record,
        )

    async def _settle(self, turn: Turn, context: TurnContext, outcome: Outcome) -> Reply:
        """Make the reply and save it with the outcome."""
        scene = await self._scene(context, outcome)
        reply = render(outcome.events, scene, text=outcome.text, model_calls=outcome.model_calls)
        async with self._store.transaction():
            await spend(self._store, context.user_id, outcome.uses, now=context.now)
            await turn.keep(reply, outcome.events)
        return reply

    async def _scene(self, context: TurnContext, outcome: Outcome) -> Scene:
        shown = [event.question_id for event in outcome.events if isinstance(event, QuestionShown | WarmUpShown)]
        greeted = any(isinstance(event, SmallTalk) and event.kind == "greeting" for event in outcome.events)
        due = await self._store.reviews.due(context.user_id, now=context.now) if greeted else ()
        name = (await wishes_of(self._store, context.user_id)).name if greeted else ""
        now = await situation_after(outcome.events, outcome.before, context)
        return Scene(
            locale=spoken(outcome.events, context.locale),
            questions_in=await questions_in(outcome.events, context),
            questions={id: await self._store.questions.get(id) for id in shown},
            open=now.open,
            subjects=[subject.name for subject in self._toolbox.knowledge.subjects],
            waits=now.session is not None,
            paused=now.session is not None and now.session.status == "paused",
            links=context.conversation_id.startswith(WITH_LINKS),
            page=self._toolbox.approving.has_page(context.conversation_id),
            seed=context.seq,
            due=len(due),
            name=name,
        )

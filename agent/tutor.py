"""The turn: from a person's message to the tutor's reply."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from agent.graph import Outcome, TurnGraph
from agent.messages import Message, Reply
from agent.situation import Situation, situation_of
from agent.wording import Scene, refusal, render
from store import Store, User
from store.errors import ChironError, DatabaseUnreachable, DiskFull
from tools.events import Event, QuestionShown, Refused
from tools.toolbox import Toolbox
from tools.turn import TurnContext

log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class Turn:
    """What the dispatcher knows of a turn."""

    key: str
    seq: int
    user_id: str
    now: datetime
    on_text: Callable[[str], None]
    """Called with the reply's checked text so far, as it grows."""
    done: tuple[Event, ...] = ()
    """What an earlier run of this turn did before it was cut off: it counts, and is not done again."""


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
        """The reply to one message. Raises only where nothing can be saved; the turn is then run again later."""
        try:
            context = await self._context(message, turn)
            outcome = Outcome(events=turn.done) if turn.done else await self._outcome(message, turn, context)
            return await self._render(outcome, context)
        except (DiskFull, DatabaseUnreachable):
            raise
        except Exception:
            log.exception("turn %s failed", turn.key)
            return await self._apology(message, turn)

    async def _context(self, message: Message, turn: Turn) -> TurnContext:
        user: User = await self._store.users.get(turn.user_id)
        return TurnContext(
            user_id=user.id,
            roles=frozenset(user.roles),
            conversation_id=message.conversation_id,
            seq=turn.seq,
            turn_key=turn.key,
            said=message.text,
            locale=message.locale,
            store=self._store,
            now=turn.now,
        )

    async def _outcome(self, message: Message, turn: Turn, context: TurnContext) -> Outcome:
        situation = await situation_of(context)
        try:
            return await self._graph.run(message, context, situation, turn.on_text)
        except (DiskFull, DatabaseUnreachable):
            raise
        except ChironError as error:
            return Outcome(events=(refusal(error),))

    async def _render(self, outcome: Outcome, context: TurnContext) -> Reply:
        situation = await situation_of(context)
        return render(
            outcome.events,
            await self._scene(situation, context, outcome.events),
            text=outcome.text,
            model_calls=outcome.model_calls,
        )

    async def _scene(self, situation: Situation, context: TurnContext, events: tuple[Event, ...]) -> Scene:
        shown = [event.question_id for event in events if isinstance(event, QuestionShown)]
        questions = {question.id: question for question in await self._store.questions.many(shown)} if shown else {}
        return Scene(
            locale=context.locale,
            questions=questions,
            open=situation.open,
            subjects=[subject.name for subject in self._toolbox.knowledge.subjects],
            waits=situation.session is not None,
            seed=context.seq,
        )

    async def _apology(self, message: Message, turn: Turn) -> Reply:
        context = await self._context(message, turn)
        return await self._render(Outcome(events=(Refused(reason="refused-fault"),)), context)

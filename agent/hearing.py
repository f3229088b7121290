"""Hearing a message: what needs no model is done at once; for the rest, what the model is told is got together."""

import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from langchain_core.messages import AnyMessage, SystemMessage

from agent.context import Summaries, said_on, state_text, veiled, window
from agent.guard import Guard, Guards
from agent.intents import Intent, read
from agent.intents.linking import agrees, asked_warm_up
from agent.messages import Action, ActionKind, Message, Reply
from agent.model.meter import current_meter
from agent.offline import Heard
from agent.receiving import take_in, take_in_for
from agent.situation import Setting, setting_of
from agent.tongues import speak
from agent.turn import Outcome, Settle
from agent.wording import LONGEST_TEXT
from prompts.loader import Prompt
from store.questions import Question
from tools.analytics.progress import show_progress
from tools.classes.codes import read_code
from tools.events import Event, FileNotTaken, Refused, event_from
from tools.linking.events import StrangerTold
from tools.linking.service import NO, YES
from tools.memory.events import ForgetAsked
from tools.memory.service import CONFIRMED, KEPT
from tools.practice.grading.short_text import is_foreseen
from tools.practice.working.looking import shown
from tools.search.request import SearchRequest, parse_request
from tools.toolbox import Toolbox
from tools.turn import TurnContext

_IN_WORDS: frozenset[ActionKind] = frozenset({"answer", "start", "goal", "how_far", "placement", "warm_up", "remember"})
"""Actions whose value a person may have written."""


@dataclass(frozen=True, kw_only=True)
class Talking:
    """A message that is the model's to answer."""

    setting: Setting
    heard: Heard
    """What its words were taken for, and where the conversation stood."""
    told: Sequence[AnyMessage]
    """What the model is told before the message: the prompt, and the last exchanges."""
    guard: Guard | None
    """Over what the model says while a question is open."""


class Hearing:
    """Hears a message before any graph runs, and does at once what needs no model."""

    def __init__(self, toolbox: Toolbox, prompt: Prompt, *, else_model: bool, guards: Guards = Guard) -> None:
        """`else_model`: what is not plainly meant goes to a language model."""
        self._tools = toolbox
        self._prompt = prompt
        self._guards = guards
        self._else_model = else_model
        self._summaries = Summaries(toolbox.memory)

    async def hear(self, message: Message, settle: Settle, context: TurnContext) -> Reply | Talking:
        """The reply to what a typed action, or words that plainly are one, ask for; else what the model is to know.

        Raises the ChironErrors of the tools.
        """
        if (sign := self._tools.safety.read(written(message))) is not None:
            return await self._kept(partial(self._tools.safety.notice, sign=sign), settle, context)
        if message.stranger:
            return await self._tell_stranger(message.stranger, settle, context)
        if message.action is not None:
            return await self._act(message.action, settle, context)
        if any(file.path is not None and not file.trouble for file in message.attachments):
            return await self._kept(partial(take_in, message), settle, context)
        if refused := _unreadable(message):
            return await settle(Outcome(events=refused))
        setting = await setting_of(context)
        card = setting.situation.open
        if card and card.gives_marks(message.text):
            marks = Action(kind="answer", target=card.target, value=message.text)
            return await self._act(marks, settle, context)
        if card and is_foreseen(card.question, message.text):
            return await self._act(Action(kind="answer", target=card.target, value=message.text), settle, context)
        if (action := await self._company(message, setting, context)) is not None:
            return await self._act(action, settle, context)
        intent = read(message.text, setting.talk, self._tools.knowledge.topics, else_model=self._else_model)
        if (action := _plain_action(intent, message.text, card.target if card else "")) is not None:
            return await self._act(action, settle, context)
        if card and _is_work(intent, message.text, card.question):
            return await self._act(Action(kind="answer", target=card.target, value=message.text), settle, context)
        heard = Heard(intent=intent, state=setting.talk, text=message.text)
        guard = self._guards(card.question) if card else None
        told = await self._told(context, setting, guard)
        if card and guard:
            guard.hear([*said_on(setting.history, card.question.id), message.text])
        return Talking(setting=setting, heard=heard, told=told, guard=guard)

    async def _company(self, message: Message, setting: Setting, context: TurnContext) -> Action | None:
        """What words ask for that are about a person's accounts, papers or classes, or about the group around them."""
        if message.group and (topic := asked_warm_up(message.text)) is not None:
            return Action(kind="warm_up", value=topic)
        before = [event for turn in setting.history[-1:] for event in turn.events if event["type"] == "link_asked"]
        if before and (agreed := agrees(message.text)) is not None:
            return Action(kind="link", value=f"{before[0]['code']} {YES}" if agreed else NO)
        if (meant := await self._tools.approving.hears(context, message.text, _last(setting))) is not None:
            return Action(kind="approve", target=meant[0], value=meant[1])
        if await self._tools.deleting.hears(context, message.text):
            return Action(kind="paper", value=message.text)
        expects = setting.situation.open is None
        if (action := await self._of_memory(message, setting, context)) is not None:
            return action
        if await self._tools.classes.hears(context, message.text, expects=expects):
            return Action(kind="join", value=message.text)
        if await self._tools.leaving.hears(context, message.text):
            return Action(kind="class", value=message.text)
        if await self._tools.linking.hears(context, message.text, expects=expects):
            return Action(kind="link", value=message.text)
        return None

    async def _of_memory(self, message: Message, setting: Setting, context: TurnContext) -> Action | None:
        """What words ask of the memory, and yes and no to whether all shall be forgotten."""
        history = setting.history
        asked = any(event["type"] == ForgetAsked.type for turn in history[-1:] for event in turn.events)
        if asked and (agreed := agrees(message.text)) is not None:
            return Action(kind="forget", value=CONFIRMED if agreed else KEPT)
        is_open = setting.situation.open is not None
        meant = await self._tools.memory.hears(context, message.text, history, is_open=is_open)
        return None if meant is None else Action(kind=meant.kind, target=meant.target, value=meant.value)

    async def _tell_stranger(self, reason: str, settle: Settle, context: TurnContext) -> Reply:
        """Tell once why we do not serve somebody; after that say nothing."""
        async with context.store.transaction():
            first = await context.store.notices.first(context.user_id, f"stranger: {reason}", now=context.now)
            return await settle(Outcome(events=(StrangerTold(reason=reason),) if first else ()))

    async def _told(self, context: TurnContext, setting: Setting, guard: Guard | None) -> list[AnyMessage]:
        situation = setting.situation
        question = situation.open.question if situation.open else None
        system = self._prompt.render(
            locale=context.locale,
            state=state_text(question, situation.session, guard),
            summary=veiled(await self._summaries.of(context, situation), guard),
        )
        return [SystemMessage(content=system), *window(setting.history, question.id if question else None, guard)]

    async def _act(self, action: Action, settle: Settle, context: TurnContext) -> Reply:
        return await self._kept(partial(self._do, action), settle, context)

    async def _kept(self, do: Callable[[TurnContext], Awaitable[None]], settle: Settle, context: TurnContext) -> Reply:
        """The reply to what is done and kept in one step."""
        replies: list[Reply] = []

        async def keep(events: Sequence[Event]) -> None:
            meter = current_meter()  # a free answer may be marked by a model
            calls, uses = (meter.calls, meter.uses) if meter else (0, ())
            replies.append(await settle(Outcome(events=tuple(events), model_calls=calls, uses=uses)))

        await do(replace(context, keep=keep))
        return replies[0]

    async def _do(self, action: Action, context: TurnContext) -> None:
        practice, target = self._tools.practice, action.target
        match action.kind:
            case "answer":
                await practice.answer(context, action.value, target)
            case "start":
                request = parse_request(action.value, self._tools.knowledge.topics)
                if request.is_empty and not request.any_topic:
                    await context.keep([Refused(reason="refused-which-topic")])
                else:
                    await practice.start(context, request)
            case "hint":
                await practice.hint(context, target, outright=action.value == "outright")
            case "skip" | "next":
                await practice.next(context, target)
            case "explain":
                await practice.solution(context, target)
            case "stop":
                await practice.stop(context)
            case "resume":
                await practice.resume(context)
            case "harder" | "easier":
                await practice.shift(context, action.kind)
            case "progress":
                await show_progress(context)
            case _:
                await self._advise(action, context)

    async def _advise(self, action: Action, context: TurnContext) -> None:
        advice = self._tools.advice
        match action.kind:
            case "open":
                await self._tools.practice.open(context, action.value)
            case "placement":
                request = parse_request(action.value, self._tools.knowledge.topics)
                wanted = replace(request, any_topic=True) if request.is_empty else request
                await self._tools.practice.start(context, wanted, placement=True)
            case "review":
                await self._tools.practice.start(context, SearchRequest(due=True))
            case "reviews":
                await advice.reviews(context)
            case "goal":
                await advice.goal(context, action.value)
            case "recommend":
                await advice.recommend(context)
            case "how_far":
                await advice.how_far(context, action.value)
            case "why_question":
                await advice.why_question(context, numbers=action.value == "numbers")
            case _:
                await self._keep_company(action, context)

    async def _keep_company(self, action: Action, context: TurnContext) -> None:
        """What concerns a person's accounts, papers and classes, and groups."""
        match action.kind:
            case "join":
                await self._tools.classes.join(context, action.value)
            case "link" if read_code(action.value):  # of a class, from a link that opens the chat
                await self._tools.classes.join(context, action.value)
            case "class":
                await self._tools.leaving.act(context, action.value)
            case "file" | "approve" | "paper":
                await self._do_with_papers(action, context)
            case "link":
                await self._tools.linking.act(context, action.value)
            case "language":
                await speak(context, action.value)
            case "seen":
                await self._tools.safety.see(context, action.target)
            case "memory" | "remember" | "forget":
                await self._tools.memory.act(context, action.kind, action.target, action.value)
            case "vote":
                await self._tools.group.vote(context, action.target, action.value)
            case "warm_up":
                request = parse_request(action.value, self._tools.knowledge.topics)
                await self._tools.group.show(context, request)
            case _:
                await context.keep([Refused(reason="refused-unknown-action")])

    async def _do_with_papers(self, action: Action, context: TurnContext) -> None:
        """What concerns papers: whom they are for, what was found in them, and their end."""
        match action.kind:
            case "file":
                await take_in_for(action, context)
            case "paper":
                await self._tools.deleting.act(context, action.target, action.value)
            case _:
                await self._tools.approving.act(context, action.target, action.value)


def written(message: Message) -> list[str]:
    """All that a person has written in a message: words, also those in a field of a page, and the names of files."""
    action = message.action
    typed = [action.value] if action is not None and action.kind in _IN_WORDS else []
    return [message.text, *typed, *(file.name for file in message.attachments)]


def _last(setting: Setting) -> list[Event]:
    """What happened in the exchange before."""
    return [event_from(event) for turn in setting.history[-1:] for event in turn.events]


def _unreadable(message: Message) -> tuple[Event, ...]:
    """What keeps a message from being read, if anything does."""
    troubles = [file for file in message.attachments if file.trouble]
    told: list[Event] = [FileNotTaken(name=file.name, reason=file.trouble) for file in troubles]
    if told or not message.text.strip():
        return tuple(told) or (Refused(reason="refused-empty"),)
    return (Refused(reason="refused-too-long"),) if len(message.text) > LONGEST_TEXT else ()


_SAYS_MORE = re.compile(r"[^\W\d_]{4,}|^\W*but\b", re.IGNORECASE)
"""Steps alone are not told so."""
_ACTIONS: dict[str, ActionKind] = {
    "solution": "explain",
    "hint": "hint",
    "next": "next",
    "skip": "skip",
    "stop": "stop",
    "resume": "resume",
    "repeat": "resume",
    "harder": "harder",
    "easier": "easier",
    "recommend": "recommend",
    "reviews": "reviews",
    "review": "review",
}


def _is_work(intent: Intent, text: str, question: Question) -> bool:
    """Whether words that may mean something else show steps of the open question's solution, and nothing is asked."""
    if intent.kind not in ("answer", "unknown", "beyond", "unsure") and _SAYS_MORE.search(text):
        return False
    work = shown(question, text)
    return work is not None and not work.asks


def _plain_action(intent: Intent, text: str, target: str) -> Action | None:
    """The action that words plainly stand for, `target` the open card; None where the model is to decide."""
    if not intent.certain:
        return None
    if intent.kind == "answer":
        return Action(kind="answer", target=target, value=intent.response or text)
    if intent.kind == "start" and intent.response:
        return Action(kind="start", value=intent.response)
    if intent.kind == "link":
        return Action(kind="link", value=intent.response)
    if intent.kind == "just_tell":
        return Action(kind="hint", value="outright")
    if intent.kind in ("goal", "how_far", "placement"):
        return Action(kind=intent.kind, value=text)
    if intent.kind == "why_question":
        return Action(kind="why_question", value="numbers" if intent.numbers else "")
    kind = _ACTIONS.get(intent.kind)
    return Action(kind=kind) if kind else None

"""What the model is told in a turn: built anew each time from the record, in bounds, and never holding a key."""

from collections.abc import Sequence
from typing import Any

from langchain_core.messages import AIMessage, AnyMessage, HumanMessage

from agent.guard import Guard
from agent.memory_words import told
from agent.situation import Situation
from store import PracticeSession, TurnRecord
from store.kept import Kept
from store.questions import Question
from tools.analytics.progress import skill_progress
from tools.memory.service import Remembering
from tools.turn import TurnContext

LONGEST = 1_200
"""Characters of one earlier message or reply."""
SKILLS = 8
_KEPT = 1_000
_NEVER_TOLD = frozenset(
    (
        *("link_code_given", "link_asked", "approval_page_given", "remembered", "memory_shown"),
        *("forget_asked", "forgotten", "danger_noticed"),
    )
)
"""Events of exchanges that no model is told of."""


def state_text(question: Question | None, session: PracticeSession | None, guard: Guard | None = None) -> str:
    """Where the practice stands, in words for the model; of the open question only what the student sees.

    A topic may be called as the answer is, and is left out then: `guard` over the open question.
    """
    if session is None:
        return "No practice session is under way."
    named = [topic for topic in session.request["topics"] if guard is None or not guard.leaks(topic)]
    topics = ", ".join(named) or "mixed topics"
    lines = [f"Practice session on {topics}, {session.status}."]
    if question is None:
        return "\n".join([*lines, "No question is open."])
    lines += [f"Open question ({question.kind.value}, {question.level.value}):", question.stem]
    lines += [f"{question.label(option.id)}. {option.text}" for option in question.options]
    if question.picture is not None:
        lines.append(f"Picture: {question.picture.alt}")
    return "\n".join(lines)


class Summaries:
    """What the record says of students, kept for as long as it cannot change: it counts questions that are over."""

    def __init__(self, memory: Remembering) -> None:
        self._memory = memory
        self._kept: Kept[str, tuple[object, str]] = Kept(_KEPT)
        """By user: where they stood and what they wanted then, and the text."""

    async def of(self, context: TurnContext, situation: Situation) -> str:
        """The acting person's, in a few lines."""
        if situation.session is None or situation.open is None:
            return await self._summary(context)
        store, user = context.store, context.user_id
        async with store.reads():
            remembered, goal = await store.memories.of(user), await store.goals.current(user)
        stands = situation.open.target, situation.session.updated_at, remembered, goal
        known = self._kept.get(user)
        if known is None or known[0] != stands:
            known = stands, await self._summary(context)
            self._kept.put(user, known)
        return known[1]

    async def _summary(self, context: TurnContext) -> str:
        progress = await skill_progress(context.store, context.user_id)
        lines = ["The student has not answered any questions yet."]
        if progress:
            rows = [f"- {p.name}: {p.right} of {p.seen} right at the first try" for p in progress[:SKILLS]]
            lines = ["Skills, weakest first:", *rows]
        if items := [] if context.group else await self._memory.items(context):
            lines += ["What they want you to know of them:", told(items)]
        return "\n".join(lines)


def veiled(text: str, guard: Guard | None) -> str:
    """A text of lines without those that hold the key: `guard` over the open question."""
    return "\n".join(line for line in text.split("\n") if guard is None or not guard.leaks(line))


def said_on(history: Sequence[TurnRecord], question_id: str) -> list[str]:
    """What the student has written since a question was shown, oldest first; all, where that was before these turns."""
    shows = [
        place
        for place, turn in enumerate(history)
        if any(event["type"] == "question_shown" and event["question_id"] == question_id for event in turn.events)
    ]
    since = history[shows[0] + 1 :] if shows else history
    return [turn.body["text"] for turn in since if turn.body["text"]]


def window(history: Sequence[TurnRecord], open_question_id: str | None, guard: Guard | None = None) -> list[AnyMessage]:
    """The last exchanges as messages, oldest first; `history` holds turns of the record.

    An exchange in which the question that is open now was solved or shown is left out: it would tell the key. So is one
    whose reply holds the key for another reason (a hint, a note, a quote, another question; `guard` is over this one),
    one about a code by which accounts are linked or a link that opens the page as somebody, which are nobody else's
    business, and one about what is remembered, which the summary tells as it is now.
    """
    messages: list[AnyMessage] = []
    for turn in history:
        reply = turn.reply
        if reply is None or any(_tells(event, open_question_id) for event in reply["events"]):
            continue
        answered = "\n".join(_said(part) for part in reply["parts"])
        if guard is not None and guard.leaks(answered):
            continue
        if turn.body["sender_id"]:  # else the tutor spoke first
            said = turn.body["text"] or f"({(turn.body['action'] or {}).get('kind', 'message')})"
            messages.append(HumanMessage(content=said[:LONGEST]))
        messages.append(AIMessage(content=answered[:LONGEST] or "..."))
    return messages


def _tells(event: dict[str, Any], open_question_id: str | None) -> bool:
    """Whether an event gives something away: the key of the open question, solved or shown, a code, a memory."""
    if event["type"] in _NEVER_TOLD:
        return True
    if open_question_id is None or event.get("question_id") != open_question_id:
        return bool(event["type"] == "explained" and event.get("topic") == open_question_id)
    return bool(event["type"] in ("solution_shown", "rubric_shown") or event.get("result") == "correct")


def _said(part: dict[str, Any]) -> str:
    return str(part.get("text") or part.get("stem") or part.get("alt") or "")

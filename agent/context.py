"""What the model is told in a turn: built anew each time from the record, in bounds, and never holding a key."""

from collections.abc import Sequence
from typing import Any

from langchain_core.messages import AIMessage, AnyMessage, HumanMessage

from agent.situation import Situation
from store import PracticeSession, Store, TurnRecord
from store.kept import Kept
from store.questions import Question
from tools.analytics.progress import skill_progress
from tools.turn import TurnContext

LONGEST = 1_200
"""Characters of one earlier message or reply."""
SKILLS = 8
_KEPT = 1_000


def state_text(question: Question | None, session: PracticeSession | None) -> str:
    """Where the practice stands, in words for the model; of the open question only what the student sees."""
    if session is None:
        return "No practice session is under way."
    topics = ", ".join(session.request["topics"]) or "mixed topics"
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

    def __init__(self) -> None:
        self._kept: Kept[str, tuple[object, str]] = Kept(_KEPT)
        """By user: where they stood, and the text."""

    async def of(self, context: TurnContext, situation: Situation) -> str:
        """The acting person's, in a few lines."""
        if situation.session is None or situation.open is None:
            return await _summary(context.store, context.user_id)
        stands = situation.open.target, situation.session.updated_at
        known = self._kept.get(context.user_id)
        if known is None or known[0] != stands:
            known = stands, await _summary(context.store, context.user_id)
            self._kept.put(context.user_id, known)
        return known[1]


async def _summary(store: Store, user_id: str) -> str:
    progress = await skill_progress(store, user_id)
    if not progress:
        return "The student has not answered any questions yet."
    rows = [f"- {p.name}: {p.right} of {p.seen} right at the first try" for p in progress[:SKILLS]]
    return "\n".join(["Skills, weakest first:", *rows])


def window(history: Sequence[TurnRecord], open_question_id: str | None) -> list[AnyMessage]:
    """The last exchanges as messages, oldest first; `history` holds turns of the record.

    An exchange in which the question that is open now was solved or shown is left out: it would tell the key. So is one
    about a code by which accounts are linked, which is nobody else's business.
    """
    messages: list[AnyMessage] = []
    for turn in history:
        reply = turn.reply
        if reply is None or any(_tells(event, open_question_id) for event in reply["events"]):
            continue
        if turn.body["sender_id"]:  # else the tutor spoke first
            said = turn.body["text"] or f"({(turn.body['action'] or {}).get('kind', 'message')})"
            messages.append(HumanMessage(content=said[:LONGEST]))
        messages.append(AIMessage(content="\n".join(_said(part) for part in reply["parts"])[:LONGEST] or "..."))
    return messages


def _tells(event: dict[str, Any], open_question_id: str | None) -> bool:
    """Whether an event gives something away: the key of the open question, solved or shown earlier, or a code."""
    if event["type"] in ("link_code_given", "link_asked"):
        return True
    if open_question_id is None or event.get("question_id") != open_question_id:
        return bool(event["type"] == "explained" and event.get("topic") == open_question_id)
    return bool(event["type"] in ("solution_shown", "rubric_shown") or event.get("result") == "correct")


def _said(part: dict[str, Any]) -> str:
    return str(part.get("text") or part.get("stem") or part.get("alt") or "")

"""The practice tools that the model may call. The person comes from the turn's context, never from the model.

Each gives the model one plain line and the tutor the events (as the artifact); none tells the model a key.
"""

from typing import Literal

from langchain_core.tools import BaseTool, tool

from tools.events import AnswerGraded, Event
from tools.practice.service import Practice
from tools.search.knowledge import Knowledge
from tools.search.request import parse_request
from tools.tool import Runtime

Result = tuple[str, list[Event]]


def practice_tools(practice: Practice, knowledge: Knowledge) -> list[BaseTool]:
    """The tools over one process's practice service."""
    return [*_answering(practice, knowledge), *_steering(practice, knowledge)]


def _answering(practice: Practice, knowledge: Knowledge) -> list[BaseTool]:
    """For the open question."""

    @tool(response_format="content_and_artifact")
    async def submit_answer(runtime: Runtime) -> Result:
        """Grade the student's last message as their answer to the open question. Where it shows steps, the student is
        told which of them hold and the first that does not follow; steps without an end are looked at, not graded."""
        events = await practice.answer(runtime.context, runtime.context.said)
        return _graded(events), events

    @tool(response_format="content_and_artifact")
    async def give_hint(wants_the_answer: bool, runtime: Runtime) -> Result:
        """Show the next hint for the open question. `wants_the_answer`: the student asked for the answer itself."""
        return "The student sees the hint.", await practice.hint(
            runtime.context, outright=wants_the_answer, fitted=True
        )

    @tool(response_format="content_and_artifact")
    async def explain_option(asked: str, runtime: Runtime) -> Result:
        """Answer "why not B?" or "why isn't it 12?" about the open question. `asked`: the option's letter or the value;
        empty for the last answer."""
        return "The student sees what can be said.", await practice.explain_option(runtime.context, asked)

    @tool(response_format="content_and_artifact")
    async def explain_question(runtime: Runtime, briefly: bool = False) -> Result:
        """Tell the student what the open question asks for and how to begin. `briefly`: they want less to read."""
        card = await runtime.context.store.practice.open_card(runtime.context.user_id)
        question = await runtime.context.store.questions.get(card.question_id) if card else None
        events = await knowledge.explain_question(runtime.context, question, briefly=briefly)
        return "The student sees what can be said.", events

    return [submit_answer, give_hint, explain_option, explain_question]


def _graded(events: list[Event]) -> str:
    """What the student reads of a grade, without the key."""
    told = next((event for event in events if isinstance(event, AnswerGraded)), None)
    if told is None:
        return "The student sees how it was graded."
    place = f" First line of theirs that does not follow: {told.place}." if told.place else ""
    return f"The student sees how it was graded: {told.result}. {told.feedback}{place}"


def working_tools(practice: Practice) -> list[BaseTool]:
    """What the model reads before it talks about a student's own work."""

    @tool
    async def look_at_working(runtime: Runtime) -> str:
        """Check the steps that the student's last message shows for the open question, without grading anything: which
        lines hold, and the first that does not follow. Call it before you speak about steps that they wrote."""
        return await practice.look(runtime.context)

    return [look_at_working]


def _steering(practice: Practice, knowledge: Knowledge) -> list[BaseTool]:
    """For the practice session."""

    @tool(response_format="content_and_artifact")
    async def start_practice(request: str, runtime: Runtime, explain: str = "") -> Result:
        """Give the student practice questions. `request`: what they want in plain words, with number, level, kind
        and topic as they said them, for instance "5 medium questions on derivatives, no multiple choice".
        `explain`: a thing that they also ask about, explained before."""
        events = await knowledge.explain_concept(runtime.context, explain) if explain else []
        events += await practice.start(runtime.context, parse_request(request, knowledge.topics))
        return "The student sees the result.", events

    @tool(response_format="content_and_artifact")
    async def next_question(runtime: Runtime) -> Result:
        """Go to the next question; an open one is skipped."""
        return "The student sees the next question.", await practice.next(runtime.context)

    @tool(response_format="content_and_artifact")
    async def change_level(direction: Literal["harder", "easier"], runtime: Runtime) -> Result:
        """Replace the open question by a harder or easier one."""
        return "The student sees the result.", await practice.shift(runtime.context, direction)

    @tool(response_format="content_and_artifact")
    async def pause_practice(runtime: Runtime) -> Result:
        """Pause practice when the student wants to stop."""
        return "The student sees how it went.", await practice.stop(runtime.context)

    @tool(response_format="content_and_artifact")
    async def resume_practice(runtime: Runtime) -> Result:
        """Go on with practice that was paused, or show the open question again."""
        return "The student sees the question.", await practice.resume(runtime.context)

    return [start_practice, next_question, change_level, pause_practice, resume_practice]

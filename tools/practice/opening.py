"""Practice on one question that was named, as a link to it does."""

from store import QuestionFilter
from tools.events import Event, PracticeStarted, Refused
from tools.practice.flow import Flow
from tools.search.wanted import Wanted
from tools.turn import TurnContext


async def open_question(flow: Flow, context: TurnContext, question_id: str) -> list[Event]:
    """Show a question as a practice session of its own; one that is open already is shown again.

    What was under way ends, as with any other start.
    """
    store = context.store
    theirs = QuestionFilter(ids=(question_id,), classes=context.classes)
    if not await store.questions.count(theirs):
        refused: list[Event] = [Refused(reason="refused-no-question")]
        await context.keep(refused)
        return refused
    question = await store.questions.get(question_id)
    wanted = Wanted(where=theirs)
    topic = question.chapter or question.subject
    plan = {"wanted": [wanted.to_json()], "length": 1, "topics": [topic]}
    async with store.transaction():
        standing = await store.practice.standing(context.user_id)
        if standing and standing[0].status == "active" and standing[1] and standing[1].question_id == question.id:
            events: list[Event] = [await flow.again(context, standing[0], standing[1])]
        else:
            await flow.leave(context)
            session = await store.practice.start(
                context.user_id, context.conversation_id, request=plan, asked=1, now=context.now
            )
            started = PracticeStarted(asked=1, topics=(topic,), found=1)
            events = [started, await flow.show(context, session, question.id, number=1)]
        await context.keep(events)
    return events

"""A student asks for the questions of the class, or for those of one paper, and gets these and no others."""

from dataclasses import dataclass

import pytest

from agent.messages import Action, Reply
from chiron.app import App
from store import Class
from store.documents import NewDocument, Reading
from store.records import Origin
from tests.agent.home import Chat, Clock, choice, event, kinds, numeric

PAPERS = {
    "Forces worksheet 3.docx": [choice(place).model_copy(update={"id": f"forces-{place}"}) for place in range(3)],
    "Linear equations.pdf": [numeric(place, 0.0).model_copy(update={"id": f"linear-{place}"}) for place in range(2)],
}


@dataclass
class School:
    chat: Chat
    of: Class

    async def asked(self, said: str) -> tuple[set[str], Reply]:
        """The papers whose questions come on a request, and the first reply."""
        reply = first = await self.chat.say(said)
        shown: set[str] = set()
        while "question_shown" in kinds(reply):
            shown.add(str(event(reply, "question_shown")["question_id"]).split("-")[0])
            reply = await self.chat.press("skip")
        return shown, first


@pytest.fixture
async def school(app: App, clock: Clock) -> School:
    of = await app.store.classes.add("Year 9", code="K7MW4Q", now=clock())
    teacher = await app.store.users.identify("terminal", "gray", now=clock())
    for place, (name, questions) in enumerate(PAPERS.items()):
        new = NewDocument(sha256=f"{place}" * 64, name=name, media="pdf", size=1, user_id=teacher.id, class_id=of.id)
        document, _ = await app.store.documents.add(new, now=clock())
        await app.store.documents.save(document.id, Reading(pages=()), now=clock())
        await app.store.questions.load(
            questions, now=clock(), origin=Origin(class_id=of.id, document_id=document.id, page=1)
        )
    return School(Chat(app, clock=clock), of)


async def test_who_joins_is_led_to_the_class_s_questions(school: School) -> None:
    joined = await school.chat.say(school.of.code)
    [button] = [one for one in joined.choices if one.action.kind == "start"]
    assert button.label == "Practise the questions of Year 9"
    assert (await school.asked(button.action.value))[0] == {"forces", "linear"}


@pytest.mark.parametrize(
    ("said", "papers"),
    [
        ("questions from my class", {"forces", "linear"}),
        ("give me 5 of my teacher's questions", {"forces", "linear"}),
        ("4 questions from the forces worksheet", {"forces"}),
        ("2 questions from Forces_worksheet_3.docx", {"forces"}),
        ("3 questions on linear equations from my class", {"linear"}),
        ("3 multiple choice questions from the worksheet my teacher sent", {"forces"}),
    ],
)
async def test_what_is_asked_for_comes_and_nothing_else(school: School, said: str, papers: set[str]) -> None:
    await school.chat.say(school.of.code)
    assert (await school.asked(said))[0] == papers


async def test_what_follows_stays_in_the_paper(school: School) -> None:
    await school.chat.say(school.of.code)
    await school.chat.say("1 question from the forces worksheet")
    assert (await school.asked("2 more"))[0] == {"forces"}


async def test_a_file_that_is_not_there_is_told_with_what_there_is(school: School) -> None:
    await school.chat.say(school.of.code)
    _, reply = await school.asked("3 questions from waves.pdf")
    assert event(reply, "questions_found")["note"] == "I have no document called waves.pdf."
    assert [one.action for one in reply.choices][:1] == [Action(kind="start", value="questions from my class")]


async def test_who_is_in_no_class_gets_none_of_it(school: School) -> None:
    _, reply = await school.asked("questions from my class")
    assert str(event(reply, "questions_found")["note"]).startswith("I have no questions from a class of yours yet")

"""Finding a student's level, through the practice service."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from chiron.app import App
from store.columns import Json
from store.questions import Question
from tests.agent.home import BANK, Clock, choice, numeric, small_home
from tools.events import Event
from tools.search.request import Part, SearchRequest
from tools.turn import TurnContext

WIDE = tuple(
    [
        numeric(place, place % 9 / 2 - 2).model_copy(update={"family": f"n{place}", "id": f"n{place}"})
        for place in range(40)
    ]
    + [choice(place, place % 9 / 2 - 2).model_copy(update={"family": f"c{place}"}) for place in range(40)]
)
ANYTHING = SearchRequest(parts=(Part(),), any_topic=True)


@pytest.fixture
async def app(tmp_path: Path) -> AsyncIterator[App]:
    async with small_home(tmp_path, bank=WIDE) as app:
        yield app


class Student:
    """Answers through the service, all right or all wrong."""

    def __init__(self, app: App, user_id: str) -> None:
        self.practice, self.store = app.toolbox.practice, app.store
        self.user_id, self.turns, self.clock = user_id, 0, Clock()
        self.asked: list[Question] = []

    def context(self) -> TurnContext:
        self.turns += 1

        async def keep(events: Sequence[Event]) -> None:
            pass

        return TurnContext(
            user_id=self.user_id,
            roles=frozenset({"student"}),
            conversation_id=f"terminal:{self.user_id}",
            seq=self.turns,
            turn_key=f"{self.user_id}-{self.turns}",
            said="",
            locale="en",
            store=self.store,
            now=self.clock(),
            keep=keep,
        )

    async def placed(self, *, right: bool, request: SearchRequest = ANYTHING) -> list[Event]:
        events = await self.practice.start(self.context(), request, placement=True)
        while events[-1].type == "question_shown":
            card = await self.store.practice.open_card(self.user_id)
            assert card is not None
            question = await self.store.questions.get(card.question_id)
            self.asked.append(question)
            wrong = "o1" if question.options else "-77"
            events = await self.practice.answer(self.context(), str(question.key) if right else wrong)
        return events


async def student(app: App, name: str) -> Student:
    user = await app.store.users.identify("terminal", name, now=Clock().now)
    return Student(app, user.id)


def told(events: Sequence[Event], kind: str) -> Json:
    return next(event.record() for event in events if event.type == kind)


async def test_at_most_eight_questions_tell_a_strong_student_from_a_weak_one(app: App) -> None:
    levels = {}
    for right in (True, False):
        one = await student(app, str(right))
        events = await one.placed(right=right)
        assert [event.type for event in events[:3]] == ["answer_graded", "level_found", "practice_ended"]
        levels[right] = told(events, "level_found")
        assert 4 <= len(one.asked) <= 8
        assert levels[right]["answered"] == len(one.asked)
        skills = [question.skills[0] for question in one.asked]
        assert abs(skills.count("algebra.linear") - skills.count("biology.transport")) <= 2
        assert len(set(one.asked)) == len(one.asked)
        assert told(events, "practice_ended")["reason"] == "finished"
    assert levels[True]["difficulty"] > levels[False]["difficulty"] + 1
    assert levels[False]["level"] == "easy"
    assert (levels[True]["strong"], levels[True]["weak"]) == (levels[False]["weak"], levels[False]["strong"])


async def test_questions_get_harder_for_who_answers_right(app: App) -> None:
    strong, weak = await student(app, "strong"), await student(app, "weak")
    await strong.placed(right=True)
    await weak.placed(right=False)
    assert strong.asked[-1].difficulty > weak.asked[-1].difficulty


async def test_it_keeps_to_what_was_asked_for(app: App) -> None:
    ada = await student(app, "ada")
    events = await ada.placed(
        right=True, request=SearchRequest(parts=(Part(skills=("algebra.linear",), topic="linear equations", count=3),))
    )
    assert [question.skills for question in ada.asked] == [("algebra.linear",)] * 3
    assert told(events, "level_found")["topics"] == ("linear equations",)


async def test_it_ends_where_nothing_more_can_be_asked(tmp_path: Path) -> None:
    async with small_home(tmp_path / "small", bank=BANK[:2]) as app:
        ada = await student(app, "ada")
        events = await ada.placed(right=True)
        assert len(ada.asked) == 2
        assert told(events, "practice_ended")["reason"] == "finished"


async def test_another_practice_session_is_none(app: App) -> None:
    ada = await student(app, "ada")
    await ada.placed(right=True)
    events = await ada.practice.start(ada.context(), replace(ANYTHING, parts=(Part(count=1),)))
    assert [event.type for event in events] == ["practice_started", "question_shown"]
    card = await app.store.practice.open_card(ada.user_id)
    assert card is not None
    question = await app.store.questions.get(card.question_id)
    wrong = await ada.practice.answer(ada.context(), "o1" if question.options else "-77")
    assert [event.type for event in wrong] == ["answer_graded"], "the question stays open"

"""Finding questions: what cannot be met is said, named in full, with offers that find something."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from store import QuestionFilter, Store
from store.questions import Kind, Skill, Subject
from tests.agent.home import BANK, SKILLS, SUBJECTS, choice
from tests.homes import new_database
from tests.tools.search.school import TOPICS
from tools.search.nearest import Named
from tools.search.request import parse_request
from tools.search.service import Found, Search
from tools.search.topics import TopicIndex
from tools.search.wanted import Wanted, described, plan

ON_TRAINS = choice(90).model_copy(update={"id": "train", "family": "train", "stem": "What moves trains of cells?"})


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    store = await Store.open(await new_database(tmp_path / "chiron.db"))
    await store.questions.define(SUBJECTS, SKILLS)
    await store.questions.load([*BANK, ON_TRAINS], now=datetime(2026, 1, 1, tzinfo=UTC))
    yield store
    await store.close()


async def find(store: Store, text: str) -> Found:
    request = parse_request(text, TopicIndex(SUBJECTS, SKILLS))
    return await Search().find_for(store, request, user_id="ada", locale="en")


async def test_a_note_names_the_constraint_and_how_many_come_near(store: Store) -> None:
    found = await find(store, "5 hard multiple choice questions on osmosis")
    assert found.note == "I have no hard multiple-choice questions on osmosis. There are 7 medium ones."
    assert found.requests == ("medium multiple-choice questions on osmosis",)
    found = await find(store, "20 easy numeric questions on linear equations")
    assert found.note == (
        "You asked for 20 easy numeric questions on linear equations, and I have only 8. "
        "There are 8 medium ones and 8 hard ones."
    )


async def test_where_two_constraints_fail_together_the_topic_is_offered(store: Store) -> None:
    found = await find(store, "hard numeric questions on osmosis with a picture")
    assert found.note == "I have no hard numeric questions on osmosis with a picture."
    assert found.requests == ("questions on osmosis",)


@pytest.mark.parametrize(
    ("text", "topic", "offers"),
    [
        ("questions on byzantine history", "byzantine history", ("questions on algebra", "questions on biology")),
        ("5 on quantum biology", "quantum biology", ("questions on biology",)),
        ("quiz me on linear programming", "linear programming", ("questions on linear equations",)),
        ("questions on protein synthesis in trains", "protein synthesis in trains", None),
    ],
)
async def test_a_topic_that_there_is_not_is_said_and_nothing_else_given(
    store: Store, text: str, topic: str, offers: tuple[str, ...] | None
) -> None:
    found = await find(store, text)
    assert found.hits == ()
    assert found.note is not None
    assert topic in found.note
    assert offers is None or found.requests == offers


async def test_words_that_are_not_wanted_rule_questions_out(store: Store) -> None:
    with_trains = await find(store, "20 questions on osmosis")
    without = await find(store, "20 questions on osmosis, not about trains")
    assert {hit.question.id for hit in with_trains.hits} - {hit.question.id for hit in without.hits} == {"train"}
    assert "exclude_ids" not in without.hits[0].why


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("what is due for review", "Nothing is due"),
        ("10 due questions on osmosis", "Nothing is due"),
        ("5 questions from my teacher's paper", "no document"),
        ("questions on osmosis from algebra-test.pdf", "no document"),
    ],
)
async def test_what_nobody_keeps_yet_is_said(store: Store, text: str, said: str) -> None:
    found = await find(store, text)
    assert found.hits == ()
    assert found.note is not None
    assert said in found.note
    assert found.requests


@pytest.mark.parametrize(
    "text", ["my teacher said we have to do osmosis", "help with my osmosis test tmrw", "osmosis x5"]
)
async def test_chatter_is_no_part_of_a_topic(store: Store, text: str) -> None:
    found = await find(store, text)
    assert found.topics == ("osmosis",)
    assert len(found.hits) == 5


async def test_word_problems_are_not_told_apart_and_that_is_said(store: Store) -> None:
    found = await find(store, "word problems on linear equations")
    assert len(found.hits) == 5
    assert found.note == "I cannot tell word problems from other questions yet."


@pytest.mark.parametrize(
    "text",
    [
        "hard questions on limits",
        "easy or medium multiple choice questions on limits",
        "single-choice questions on limits with a picture",
        "numeric or short-answer questions on limits without a picture",
        "multi-select, one-word or written questions on algebra",
        "algebraic answer questions on algebra",
        "questions on limits that are not multiple choice",
        "questions on algebra in german",
    ],
)
def test_an_offer_in_words_means_what_it_was_made_from(text: str) -> None:
    def planned(words: str) -> Wanted:
        request = parse_request(words, TOPICS)
        wanted = plan(request.parts[0], request, "ada")
        return replace(wanted, where=replace(wanted.where, kinds=tuple(sorted(wanted.where.kinds))))

    wanted = planned(text)
    assert planned(described(wanted, "en")) == wanted


def test_one_question_is_one() -> None:
    assert described(Wanted(where=QuestionFilter(), topic="limits"), "en", count=1) == "question on limits"
    written = Wanted(where=QuestionFilter(kinds=(Kind.FREE_TEXT.value,)))
    assert described(written, "en") == "written questions"


def test_topics_resemble_by_a_word_or_by_a_slip_of_it() -> None:
    skills = [
        Skill(id=id, subject="c", name=name, chapter="One")
        for id, name in (("c.atoms", "Atoms"), ("c.gas", "Gas laws"))
    ]
    named = Named([Subject(id="c", name="Chemistry")], skills)
    assert named.resembling("organic chemistry") == ["Chemistry"]
    assert named.resembling("chemestry of the ideal gas") == ["Gas laws", "Chemistry"]
    assert named.resembling("the french revolution") == []


async def test_more_than_can_be_given_at_once_is_said(store: Store) -> None:
    many = [ON_TRAINS.model_copy(update={"id": f"train-{n}", "family": f"train-{n}"}) for n in range(250)]
    await store.questions.load(many, now=datetime(2026, 1, 1, tzinfo=UTC))
    found = await find(store, "300 questions")
    assert (len(found.hits), found.note) == (200, "I can give 200 questions at a time: here are the first.")


@pytest.mark.parametrize("count", [0, -3])
async def test_who_asks_for_less_than_one_is_asked_how_many(store: Store, count: int) -> None:
    found = await find(store, f"{count} questions on osmosis")
    assert found.note == "How many questions would you like? Any number from 1 will do."
    assert (found.hits, found.requests) == ((), ("questions on osmosis",))


async def test_what_is_given_already_is_no_offer(store: Store) -> None:
    found = await find(store, "300 questions on osmosis")
    assert (len(found.hits), found.requests) == (7, ())


async def test_what_there_is_none_of_is_not_said_to_be_given(store: Store) -> None:
    assert (await find(store, "2 on osmosis and 0 on linear equations")).note is None
    found = await find(store, "2 on osmosis and 3 on quidditch")
    assert (len(found.hits), found.topics, found.note) == (2, ("osmosis",), "I have no questions on quidditch.")

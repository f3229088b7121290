"""Whatever is asked for together: each question found meets all of it, and what is missing is said."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import product

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from store import QuestionFilter, QuestionSummary, Store
from store.questions import Kind, Level, Picture, Question, Skill, Subject
from tests.agent.home import choice, numeric
from tests.homes import new_database
from tools.search.request import parse_request
from tools.search.service import DEFAULT_COUNT, Found, Search
from tools.search.topics import TopicIndex
from tools.search.wanted import UNASKED

SUBJECTS = (Subject(id="algebra", name="Algebra"), Subject(id="biology", name="Biology"))
SKILLS = (
    Skill(id="algebra.powers", subject="algebra", name="Powers", chapter="Algebra"),
    Skill(id="algebra.brackets", subject="algebra", name="Brackets", chapter="Algebra"),
    Skill(id="biology.osmosis", subject="biology", name="Osmosis", chapter="Cells"),
    Skill(id="biology.heart", subject="biology", name="The heart", chapter="Body"),
)
DIFFICULTY = {Level.EASY: -1.5, Level.MEDIUM: 0.0, Level.HARD: 1.5}
TOPICS = TopicIndex(SUBJECTS, SKILLS)
LEVELS = {"": set(Level), "easy": {Level.EASY}, "hard": {Level.HARD}, "easy or hard": {Level.EASY, Level.HARD}}
KINDS = {
    "questions": set(Kind) - {Kind(kind) for kind in UNASKED},
    "numeric questions": {Kind.NUMERIC},
    "multiple choice questions": {Kind.SINGLE_CHOICE, Kind.MULTIPLE_CHOICE},
}
ABOUT = {
    "": {skill.id for skill in SKILLS},
    "on algebra": {"algebra.powers", "algebra.brackets"},
    "on osmosis": {"biology.osmosis"},
    "on powers and the heart": {"algebra.powers", "biology.heart"},
    "on biology but not osmosis": {"biology.heart"},
}
PICTURES = {"": {True, False}, "with a picture": {True}, "without pictures": {False}}
NOT = {"": set[Kind](), ", no multiple choice": {Kind.SINGLE_CHOICE, Kind.MULTIPLE_CHOICE}}


def bank() -> Iterator[Question]:
    """Of each skill, level and kind some questions, every other with a picture; two families of each."""
    made = product(SKILLS, Level, (numeric, choice), range(3))
    for place, (skill, level, make, variant) in enumerate(made):
        yield make(place, DIFFICULTY[level]).model_copy(
            update={
                "id": f"q{place}",
                "family": f"f{place - variant}-{variant % 2}",
                "subject": skill.subject,
                "skills": (skill.id,),
                "picture": Picture(svg="<svg/>", alt="A drawing.") if variant == 1 else None,
            }
        )


@dataclass(frozen=True, kw_only=True)
class World:
    store: Store
    run: asyncio.Runner
    pictured: frozenset[str]

    def find(self, text: str) -> Found:
        return self.run.run(Search().find_for(self.store, parse_request(text, TOPICS), user_id="ada", locale="en"))


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    questions = list(bank())

    async def opened() -> Store:
        store = await Store.open(await new_database(tmp_path_factory.mktemp("hard") / "chiron.db"))
        await store.questions.define(SUBJECTS, SKILLS)
        await store.questions.load(questions, now=datetime(2026, 1, 1, tzinfo=UTC))
        return store

    with asyncio.Runner() as run:
        store = run.run(opened())
        yield World(store=store, run=run, pictured=frozenset(q.id for q in questions if q.picture))
        run.run(store.close())


def fits(question: QuestionSummary, pictured: bool, wish: tuple[str, ...]) -> bool:
    level, kind, about, picture, unwanted = wish
    return (
        Level(question.level) in LEVELS[level]
        and Kind(question.kind) in KINDS[kind] - NOT[unwanted]
        and not ABOUT[about].isdisjoint(question.skills)
        and pictured in PICTURES[picture]
    )


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    count=st.none() | st.integers(1, 40),
    wish=st.tuples(*(st.sampled_from(sorted(choices)) for choices in (LEVELS, KINDS, ABOUT, PICTURES, NOT))),
)
def test_each_hit_meets_everything_that_was_asked_for(world: World, count: int | None, wish: tuple[str, ...]) -> None:
    level, kind, about, picture, unwanted = wish
    assume(KINDS[kind] - NOT[unwanted])
    words = ("" if count is None else str(count), level, kind, about, picture)
    text = " ".join(word for word in words if word) + unwanted
    found = world.find(text)
    every = [(q, q.id in world.pictured) for q in world.run.run(all_of(world.store))]
    fitting = {q.id for q, pictured in every if fits(q, pictured, wish)}
    shown = {hit.question.id for hit in found.hits}
    assert shown <= fitting, text
    assert len(shown) == len(found.hits) == min(len(fitting), DEFAULT_COUNT if count is None else count), text
    assert len(found.hits) >= (count or min(1, len(fitting))) or found.note, text


async def all_of(store: Store) -> list[QuestionSummary]:
    return await store.questions.select(QuestionFilter(), limit=None)


def test_the_count_wins_over_variety(world: World) -> None:
    found = world.find("18 questions on osmosis")
    families = [hit.question.family for hit in found.hits]
    assert len(families) == 18
    assert len(set(families[:12])) == 12 == len(set(families))


@pytest.mark.parametrize("text", ["5 questions on algebra and its dinosaurs", "algebra questions about dinosaurs"])
def test_a_subject_that_is_named_is_never_left(world: World, text: str) -> None:
    found = world.find(text)
    assert all(hit.question.subject == "algebra" for hit in found.hits)
    assert found.hits or found.note

"""Words and meaning together over a small bank: what is meant, what is named outright, and what must hold."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from store import QuestionFilter, Store
from store.questions import Kind, Question, Skill, Subject
from store.vectors import Meaning
from tools.search.ranking import Neighbours, rank
from tools.search.wanted import Wanted

STEMS = {
    "light": ("biology.photosynthesis", -1.0, "What do green leaves make from light and carbon dioxide?"),
    "leaf": ("biology.photosynthesis", 1.0, "Which gas do leaves give off in the sun?"),
    "gills": ("biology.breathing", 0.0, "Which part of a fish takes oxygen out of water?"),
    "ohm": ("physics.currents", 0.0, "A current of 2 A flows through 5 ohms. What is the voltage?"),
    "rare": ("physics.currents", 0.0, "Which part of the machine is called a rheostat?"),
}
NAMES = {
    "biology.photosynthesis": "photosynthesis",
    "biology.breathing": "how animals breathe",
    "physics.currents": "electric currents",
}


@pytest.fixture
async def school(sqlite_store: Store) -> Store:
    skills = [Skill(id=id, subject=id.partition(".")[0], name=name, chapter="") for id, name in NAMES.items()]
    await sqlite_store.questions.define([Subject(id=id, name=id) for id in ("biology", "physics")], skills)
    made = [
        Question(
            id=id,
            subject=skill.partition(".")[0],
            skills=(skill,),
            kind=Kind.SHORT_TEXT,
            stem=stem,
            key=("x",),
            difficulty=difficulty,
        )
        for id, (skill, difficulty, stem) in STEMS.items()
    ]
    await sqlite_store.questions.load(made, now=datetime(2026, 1, 1, tzinfo=UTC))
    return sqlite_store


@pytest.fixture
async def meaning(school: Store, models: Path, tmp_path: Path) -> AsyncIterator[Meaning]:
    (tmp_path / "models").symlink_to(models)
    made = Meaning(school, tmp_path)
    await made.open(making=True)
    await made.build()
    yield made
    await made.close()


async def found(store: Store, meaning: Meaning | None, text: str, where: QuestionFilter | None = None) -> list[str]:
    wanted = Wanted(where=where or QuestionFilter(), words=tuple(text.split()), topic=text)
    return [hit.question.id for hit in await rank(store, Neighbours(meaning), wanted, wanted.where, 50)]


async def test_meaning_finds_what_no_word_holds(school: Store, meaning: Meaning) -> None:
    assert await found(school, None, "how plants feed themselves") == []
    assert set(await found(school, meaning, "how plants feed themselves")) == {"light", "leaf"}


async def test_nothing_is_found_on_what_is_not_there(school: Store, meaning: Meaning) -> None:
    assert await found(school, meaning, "french revolution") == []
    assert await found(school, meaning, "taylor swift songs") == []


async def test_a_rare_word_comes_before_meaning(school: Store, meaning: Meaning) -> None:
    assert (await found(school, meaning, "rheostat"))[0] == "rare"


async def test_each_hit_meets_every_constraint(school: Store, meaning: Meaning) -> None:
    hard = QuestionFilter(levels=("hard",))
    assert await found(school, meaning, "how plants feed themselves", hard) == ["leaf"]
    assert await found(school, meaning, "how plants feed themselves", QuestionFilter(subjects=("physics",))) == []


async def test_reasons(school: Store, meaning: Meaning) -> None:
    wanted = Wanted(where=QuestionFilter(levels=("medium",)), words=("fish", "gills"), topic="gills of fish")
    (hit,) = await rank(school, Neighbours(meaning), wanted, wanted.where, 5)
    assert hit.why == ("fish", "meaning", "levels")
    assert hit.score == 1


async def test_as_many_as_may_be(school: Store, meaning: Meaning) -> None:
    wanted = Wanted(where=QuestionFilter(), words=("leaves",), topic="leaves")
    assert len(await rank(school, Neighbours(meaning), wanted, wanted.where, 1)) == 1

"""Search by meaning over a small school: made, resumed, kept in step, owned by one and asked by others."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from store import Store
from store.documents import NewDocument, NewPassage, Reading
from store.errors import VectorsInUse
from store.questions import Kind, Question, Skill, Subject
from store.vectors import Meaning
from store.vectors.meaning import MATRIX
from store.vectors.owner import Owner
from tests.waiting import until

NOW = datetime(2026, 1, 1, tzinfo=UTC)
STEMS = {
    "osmosis": ("biology", "Which way does water move through a membrane?"),
    "leaves": ("biology", "What do green leaves make from light and carbon dioxide?"),
    "ohm": ("physics", "A current of 2 A flows through 5 ohms. What is the voltage?"),
    "market": ("economics", "What happens to the price of bread if demand rises?"),
}


def question(id: str, subject: str, stem: str) -> Question:
    return Question(
        id=id,
        subject=subject,
        kind=Kind.NUMERIC,
        stem=stem,
        key=1,
        family=id.partition("-")[0],
        skills=(f"{subject}.it",),
    )


@pytest.fixture
async def school(sqlite_store: Store) -> Store:
    subjects = [Subject(id=id, name=id.title()) for id in ("biology", "physics", "economics")]
    skills = [
        Skill(id=f"{subject.id}.it", subject=subject.id, name=f"the basics of {subject.id}", chapter="Start")
        for subject in subjects
    ]
    await sqlite_store.questions.define(subjects, skills)
    await sqlite_store.questions.load([question(id, *about) for id, about in STEMS.items()], now=NOW)
    return sqlite_store


@pytest.fixture
def home(models: Path, tmp_path: Path) -> Path:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "models").symlink_to(models)
    return tmp_path / "home"


@pytest.fixture
async def meaning(school: Store, home: Path) -> AsyncIterator[Meaning]:
    made = Meaning(school, home)
    assert await made.open(making=True)
    await made.build()
    yield made
    await made.close()


async def test_it_finds_what_no_word_tells(meaning: Meaning) -> None:
    questions, skills = await meaning.near("how plants feed themselves")
    assert next(iter(questions)) == "leaves"
    assert next(iter(skills)) == "biology.it"
    assert set(await meaning.cosines("electricity", ["ohm", "market", "unknown"])) == {"ohm", "market"}
    status = await meaning.status()
    assert (status.done, status.total) == (4, 4)


async def test_nothing_is_found_before_it_is_open(school: Store, home: Path) -> None:
    closed = Meaning(school, home)
    assert not await closed.open(making=False)
    assert await closed.near("plants") == ({}, {})
    assert await closed.cosines("plants", ["leaves"]) == {}
    assert not await closed.build()
    assert (await closed.status()).model is None
    await closed.close()


async def test_only_what_changed_is_made_again(school: Store, meaning: Meaning) -> None:
    told: list[tuple[int, int]] = []
    await meaning.build(lambda *progress: told.append(progress))
    assert told == [(4, 4)]
    changed = question("ohm", "physics", "What do fish breathe with?")
    await school.questions.load([changed, question("new", "physics", "What is heat?")], now=NOW)
    await school.questions.retire(["market"])
    await meaning.build(lambda *progress: told.append(progress))
    assert told[1:] == [(2, 4), (4, 4)]
    questions, _ = await meaning.near("gills")
    assert set(questions) == {"osmosis", "leaves", "ohm", "new"}
    assert next(iter(questions)) == "ohm"
    await meaning.build(lambda *progress: told.append(progress), anew=True)
    assert told[3:] == [(0, 4), (4, 4)]


async def test_a_stopped_building_goes_on(school: Store, home: Path) -> None:
    more = [question(f"family{number % 150}-{number}", "biology", f"Cell {number}?") for number in range(400)]
    await school.questions.load(more, now=NOW)
    first = Meaning(school, home)
    await first.open(making=True)
    begun = asyncio.Event()
    task = asyncio.create_task(first.build(lambda done, total: begun.set() if done else None))
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await first.close()
    again = Meaning(school, home)
    await again.open(making=False)
    held = (await again.near("cell", 1000))[0]
    told: list[int] = []
    await again.build(lambda done, total: told.append(done))
    await again.close()
    assert 32 <= told[0] < 404
    assert told[0] == len(held)
    assert told[-1] == 404
    families = [id.partition("-")[0] for id in held]
    assert len(set(families)) == len(families)  # one of each comes before any second one


async def test_another_process_asks_the_owner(school: Store, home: Path, meaning: Meaning) -> None:
    other = Meaning(school, home)
    assert await other.open(making=False)
    ours, theirs = await meaning.near("prices"), await other.near("prices")
    assert theirs == ours
    assert await other.cosines("prices", ["ohm"]) == await meaning.cosines("prices", ["ohm"])
    await school.questions.load([question("new", "physics", "What is heat?")], now=NOW)
    told: list[tuple[int, int]] = []
    assert await other.build(lambda *progress: told.append(progress))
    assert told[-1] == (5, 5)
    assert await other.status() == await meaning.status()
    await meaning.close()
    assert await other.near("prices") == ({}, {})
    assert not other.ready
    await other.close()


async def test_passages_of_documents_are_found_beside_questions(school: Store, home: Path, meaning: Meaning) -> None:
    ada = (await school.users.identify("terminal", "ada", now=NOW)).id
    new = NewDocument(sha256="0" * 64, name="Notes.pdf", media="pdf", size=9, user_id=ada)
    document, _ = await school.documents.add(new, now=NOW)
    texts = ("Green leaves turn sunlight into sugar.", "The king was crowned in the old town.")
    found = [NewPassage(page=place, heading=["Plants"], text=text) for place, text in enumerate(texts)]
    assert await meaning.passages("how plants feed themselves") == {}
    await school.documents.save(document.id, Reading(pages=[], passages=found), now=NOW)
    await meaning.build()
    plants, king = [passage.id for passage in await school.passages.of(document.id)]
    assert [*await meaning.passages("how plants feed themselves")] == [plants, king]
    other = Meaning(school, home)
    await other.open(making=False)
    assert (await other.passages("plants", [king, 99])).keys() == {king}
    assert (await meaning.status()).total == 4
    await school.documents.delete(document.id)
    assert await other.build()
    assert await other.passages("plants") == {}
    await other.close()


async def test_a_second_owner_is_refused(school: Store, home: Path) -> None:
    silent = Owner(home / "vectors")
    with pytest.raises(VectorsInUse):
        await Meaning(school, home).open(making=True)
    await silent.close()
    meaning = Meaning(school, home)
    assert await meaning.open(making=True)
    await meaning.close()


async def test_a_dead_owner_leaves_no_trace(school: Store, home: Path, meaning: Meaning, tmp_path: Path) -> None:
    note = (home / "vectors" / "owner").read_text()
    await meaning.close()
    (home / "vectors" / "owner").write_text(note)
    again = Meaning(school, home)
    assert await again.open(making=False)
    assert next(iter((await again.near("voltage"))[0])) == "ohm"
    await again.close()


async def test_a_lost_folder_is_made_again(school: Store, home: Path, meaning: Meaning) -> None:
    await meaning.close()
    shutil.rmtree(home / "vectors")
    again = Meaning(school, home)
    keeping = asyncio.create_task(again.keep())

    async def built() -> bool:
        return (await again.status()).done >= 4

    await until(built, 60)
    keeping.cancel()
    assert next(iter((await again.near("voltage"))[0])) == "ohm"
    await again.close()


async def test_vectors_of_a_large_bank_are_in_a_matrix(school: Store, home: Path) -> None:
    (home / "vectors" / MATRIX).mkdir(parents=True)  # as a bank leaves it that was large once
    large = Meaning(school, home)
    await large.open(making=False)
    await large.build()
    assert next(iter((await large.near("how plants feed themselves"))[0])) == "leaves"
    assert (await large.status()).done == 4
    await school.questions.retire(["leaves"])
    await large.build()
    assert "leaves" not in (await large.near("how plants feed themselves"))[0]
    await large.close()
    again = Meaning(school, home)
    await again.open(making=False)
    assert set((await again.near("plants"))[0]) == {"osmosis", "ohm", "market"}
    await again.close()

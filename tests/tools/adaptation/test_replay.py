"""What the model believes can be made anew from the answers, whatever happened meanwhile."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from store import EVERYTHING, BeliefKey, Store
from store.backup import backup, restore
from store.database import Database, parse
from tests.conftest import Cluster
from tests.store.filling import changed
from tests.store.world import NOW, answer
from tests.tools.adaptation.lives import Life, bank, born, practise
from tools.adaptation.chosen import parameters_of, stands_for_others
from tools.adaptation.model import DEFAULT, Ask, predict
from tools.adaptation.parts import Asked, named, state_for
from tools.adaptation.replay import catch_up, replay
from tools.adaptation.service import Adaptation

QUESTIONS = bank(12)
OTHER = replace(DEFAULT, version="other", ability=0.6, decay=0.9)


@pytest.fixture
async def lives(store: Store) -> list[Life]:
    """Four students."""
    await store.questions.load(QUESTIONS, now=NOW)
    return [await born(store, f"student-{n}", ability=n - 1.5) for n in range(4)]


async def sql(url: str, *statements: str) -> None:
    database = Database(parse(url))
    await changed(database, *statements)
    await database.close()


async def test_a_replay_gives_what_is_stored(store: Store, lives: list[Life]) -> None:
    await practise(lives, QUESTIONS, 12, seed=1)
    found = await replay(store)
    assert found.differences == ()
    assert 30 < found.answers < 48, "those with a hint and those that could not be read do not count"
    assert (found.untold, found.written) == (0, False)
    stored = await store.beliefs.all()
    assert stored.step == found.answers
    assert found.parts == len(stored.parts)
    assert [a.told.step async for a in store.beliefs.told() if a.told] == list(range(1, found.answers + 1))
    assert {key.student for key in stored.parts} == {"", *(life.user_id for life in lives)}


async def test_an_attempt_keeps_what_was_expected(store: Store, lives: list[Life]) -> None:
    await practise(lives, QUESTIONS, 3, seed=2)
    [ada, *_], asked = lives, QUESTIONS[5]
    facts = Asked(
        user_id=ada.user_id,
        question_id=asked.id,
        skills=named(asked.skills),
        guess=0.25,
        prior=asked.difficulty,
        at=NOW,
    )
    believed = await store.beliefs.of_answer(ada.user_id, asked.id, facts.keys)
    state = state_for(DEFAULT, believed, facts)
    await ada.answer(Adaptation(), asked, 0, "correct", at=NOW)
    [attempt] = await store.practice.attempts_of(ada.user_id, limit=1)
    expected = predict(DEFAULT, state, Ask(skills=asked.skills, at=NOW.timestamp(), guess=0.25))
    assert (attempt.p, attempt.z) == pytest.approx(expected[:2], abs=1e-12)
    assert attempt.variance == pytest.approx(expected.variance, abs=1e-12)
    assert attempt.step == believed.step + 1
    assert attempt.version == DEFAULT.version
    assert attempt.asked == {"skills": sorted(asked.skills), "guess": 0.25, "prior": asked.difficulty}


async def test_only_the_first_unaided_answer_counts(store: Store, lives: list[Life]) -> None:
    ada, asked = lives[0], QUESTIONS[1]
    for result, first in (("incorrect", False), ("correct", False), ("unreadable", True)):
        await ada.answer(Adaptation(), asked, 0, result, first=first)
    assert (await store.beliefs.all()).parts == {}
    await ada.answer(Adaptation(), asked, 0, "partial")
    assert await store.beliefs.standing() == (1, DEFAULT.version)
    ability = (await store.beliefs.of_students(ada.user_id)).parts[BeliefKey(ada.user_id)][0]
    assert ability is not None
    assert ability < 0, "partly right is not right"


async def test_a_turn_that_runs_again_teaches_nothing_more(store: Store, lives: list[Life]) -> None:
    ada, asked = lives[0], QUESTIONS[1]
    card = await ada.show(asked, 0)
    for _ in range(2):
        async with store.transaction():
            await Adaptation().record(store, answer(card, "one turn"), asked, prior=0.0)
    assert await store.beliefs.standing() == (1, DEFAULT.version)
    assert (await replay(store)).differences == ()


async def test_students_answer_one_question_at_once(database_url: str, store: Store, lives: list[Life]) -> None:
    """Half of them through another process's connections, as it were; steps follow each other without a gap."""
    other = await Store.open(database_url)
    elsewhere = [replace(life, store=other) for life in lives[2:]]
    results = ("correct", "incorrect", "correct", "partial", "correct", "incorrect")
    everybody = [*lives[:2], *elsewhere]

    async def answers(life: Life) -> None:
        for n, result in enumerate(results):
            await life.answer(Adaptation(), QUESTIONS[4], n, result)

    await asyncio.gather(*map(answers, everybody))
    await other.close()
    assert [a.told.step async for a in store.beliefs.told() if a.told] == list(range(1, 25))
    assert (await replay(store)).differences == ()
    stored = await store.beliefs.all()
    assert stored.steps[EVERYTHING] == stored.steps[BeliefKey(question=QUESTIONS[4].id)] == 24


async def test_what_was_tampered_with_is_found_and_put_right(
    database_url: str, store: Store, lives: list[Life]
) -> None:
    await practise(lives, QUESTIONS, 4, seed=3)
    right = await store.beliefs.all()
    skill, question = "algebra.s1", next(key.question for key in right.parts if key.question)
    await store.beliefs.write(3, "1", {BeliefKey(question=question): [0.1, 0.2], BeliefKey("nobody"): [1.0]})
    await sql(
        database_url,
        f"DELETE FROM beliefs WHERE student = '' AND skill = '{skill}'",
        "UPDATE attempts SET p = 0.5 WHERE step = 7",
        "UPDATE attempts SET version = 'x' WHERE step = 8",
    )
    found = await replay(store)
    places = [difference.of for difference in found.differences]
    assert len(places) == 5
    assert {f"question {question}", f"skill {skill}", "student nobody"} < set(places)
    assert sum(place.startswith("attempt ") for place in places) == 2
    assert next(d.replayed for d in found.differences if d.of == "student nobody") is None
    assert len((await replay(store, write=True)).differences) == 5
    assert (await replay(store)).differences == ()
    assert await store.beliefs.all() == right


async def test_another_answer_on_record_changes_all_after_it(
    database_url: str, store: Store, lives: list[Life]
) -> None:
    await practise(lives, QUESTIONS, 4, seed=4)
    await sql(
        database_url,
        "UPDATE attempts SET result = CASE result WHEN 'correct' THEN 'incorrect' ELSE 'correct' END WHERE step = 5",
    )
    found = await replay(store)
    assert "all" in {difference.of for difference in found.differences}


async def test_answers_from_before_the_model_are_told_once(database_url: str, store: Store, lives: list[Life]) -> None:
    await practise(lives, QUESTIONS, 5, seed=5)
    before = await store.beliefs.all()
    forget = "step = NULL, p = NULL, z = NULL, variance = NULL, version = NULL, asked = NULL"
    await sql(database_url, f"UPDATE attempts SET {forget}", "DELETE FROM beliefs")
    other = await Store.open(database_url)
    done = await asyncio.gather(*(catch_up(place) for place in (store, other, store)))
    await other.close()
    assert sorted(done) == [False, False, True]
    assert not await catch_up(store)
    assert await store.beliefs.all() == before, "they were given one after the other, as they are numbered"
    assert (await replay(store)).differences == ()


async def test_other_parameters_replay_all(store: Store, lives: list[Life]) -> None:
    await practise(lives, QUESTIONS, 4, seed=6)
    first = await store.beliefs.all()
    assert await catch_up(store, parameters=OTHER)
    second = await store.beliefs.all()
    assert (second.version, second.step) == ("other", first.step)
    assert second.parts[EVERYTHING] != first.parts[EVERYTHING]
    assert {a.told.version async for a in store.beliefs.told() if a.told} == {"other"}
    await practise(lives, QUESTIONS, 2, seed=7)
    assert (await store.beliefs.standing()) == (first.step, "other"), "a process of the old version teaches nothing"
    assert await store.beliefs.any_untold()
    assert await catch_up(store, parameters=OTHER)
    assert (await replay(store, parameters=OTHER)).differences == ()
    assert await catch_up(store)
    again = await store.beliefs.all()
    assert again.step > first.step
    assert (await replay(store)).differences == ()


async def merge(store: Store, gone: Life, stays: Life) -> None:
    async with store.transaction():
        await store.beliefs.lock()
        if await store.accounts.merge(gone.user_id, into=stays.user_id, now=NOW):
            await Adaptation().merge(store, gone.user_id, stays.user_id)


async def test_accounts_that_merge_touch_their_own_beliefs_alone(store: Store, lives: list[Life]) -> None:
    ada, bob, *others = lives
    await practise(lives, QUESTIONS, 8, seed=10)
    before = await store.beliefs.all()
    await merge(store, ada, bob)
    after = await store.beliefs.all()
    changed = {key for key in before.parts | after.parts if before.parts.get(key) != after.parts.get(key)}
    assert {key.student for key in changed} == {ada.user_id, bob.user_id}
    assert after.step == before.step + 1, "a merge is a step of its own"
    assert not any(key.student == ada.user_id for key in after.parts)
    both = (before.parts[BeliefKey(life.user_id)][1] for life in (ada, bob))
    assert after.parts[BeliefKey(bob.user_id)][1] < min(both), "of the one more is known than of either"
    assert (await replay(store)).differences == ()
    await practise([bob, *others], QUESTIONS, 4, seed=11)
    found = await replay(store)
    assert found.differences == ()
    assert (await store.beliefs.all()).step == found.answers + 1


async def test_accounts_that_merge_one_after_another(store: Store, lives: list[Life]) -> None:
    """Also where nobody answers in between, and one had no answers; under other numbers as well."""
    ada, bob, eve, zoe = lives
    newcomer = await born(store, "newcomer")
    await practise(lives, QUESTIONS, 5, seed=12)
    await merge(store, ada, bob)
    await merge(store, bob, eve)
    assert (await replay(store)).differences == ()
    await practise([eve, zoe], QUESTIONS, 3, seed=13)
    await merge(store, eve, newcomer)
    await merge(store, zoe, newcomer)
    await practise([newcomer], QUESTIONS, 3, seed=14)
    assert (await replay(store)).differences == ()
    assert await catch_up(store, parameters=OTHER)
    assert (await replay(store, parameters=OTHER)).differences == ()


async def test_accounts_that_merge_while_other_numbers_are_in_force(store: Store, lives: list[Life]) -> None:
    ada, bob, *_ = lives
    await practise(lives, QUESTIONS, 4, seed=15)
    assert await catch_up(store, parameters=OTHER)
    await merge(store, ada, bob)
    assert await catch_up(store, parameters=OTHER), "it is left to a replay"
    assert (await replay(store, parameters=OTHER)).differences == ()


async def test_other_numbers_are_tried_put_in_force_and_given_up(store: Store, lives: list[Life]) -> None:
    await practise(lives, QUESTIONS, 6, seed=16)
    before = await store.beliefs.all()
    tried = await replay(store, parameters=OTHER)
    assert tried.differences
    assert tried.loss != tried.stored_loss
    assert await parameters_of(store) == DEFAULT
    assert await store.beliefs.all() == before
    await replay(store, parameters=OTHER, write=True)
    assert await parameters_of(store) == OTHER
    assert not await catch_up(store, parameters=await parameters_of(store))
    await practise(lives, QUESTIONS, 2, seed=17, adaptation=Adaptation(parameters=OTHER))
    assert (await replay(store, parameters=OTHER)).differences == ()
    assert await stands_for_others(store, replace(OTHER, own=0.1))
    assert await stands_for_others(store, replace(DEFAULT, own=0.1))
    assert not await stands_for_others(store, OTHER)
    await replay(store, parameters=DEFAULT, write=True)
    assert await parameters_of(store) == DEFAULT
    found = await replay(store)
    assert (found.differences, found.loss) == ((), found.stored_loss)


async def test_a_bank_that_changes_leaves_the_past_as_it_was(store: Store, lives: list[Life]) -> None:
    await practise(lives, QUESTIONS, 4, seed=8)
    new = [
        q.model_copy(update={"skills": ("algebra.new",), "difficulty": 2.0, "options": q.options[:2]})
        for q in QUESTIONS
    ]
    await store.questions.load(new, now=NOW)
    assert (await replay(store)).differences == ()


async def test_a_backup_carries_it_to_either_database(
    store: Store, lives: list[Life], database_url: str, kind: str, tmp_path: Path, postgres: Cluster
) -> None:
    await practise(lives, QUESTIONS, 4, seed=9)
    right = await store.beliefs.all()
    await backup(database_url, tmp_path / "copy")
    theirs = f"sqlite:///{tmp_path / 'theirs.db'}" if kind == "postgres" else await postgres.create()
    await restore(tmp_path / "copy", theirs)
    restored = await Store.open(theirs)
    assert await restored.beliefs.all() == right
    assert (await replay(restored)).differences == ()
    await restored.close()
    if kind == "sqlite":
        await postgres.drop(theirs)

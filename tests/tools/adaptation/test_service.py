"""What the model expects of candidates."""

import random
import time
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from statistics import mean

import pytest

from store import EVERYTHING, BeliefKey, Candidate, QuestionFilter, Store
from store.questions import Skill
from tests.homes import bundled_home
from tests.store.world import NOW
from tests.tools.adaptation.lives import bank as small_bank
from tests.tools.adaptation.lives import born, practise
from tools.adaptation.model import DEFAULT, Belief, SharedState, SkillState, predict
from tools.adaptation.parts import Asked, named, state_for
from tools.adaptation.selection import Record, choose, wanted_chance
from tools.adaptation.service import KNOWN_FROM, Adaptation

QUESTIONS = small_bank(30)
ADAPTATION = Adaptation()


@pytest.fixture
async def practised(sqlite_store: Store) -> Store:
    """A store in which four students practised."""
    await sqlite_store.questions.load(QUESTIONS, now=NOW)
    await practise([await born(sqlite_store, f"s{n}", n / 2) for n in range(4)], QUESTIONS, 15, seed=1)
    return sqlite_store


async def test_a_prospect_has_the_chance_that_the_model_predicts(practised: Store) -> None:
    ada = (await born(practised, "ada")).user_id
    bob = next(key.student for key in (await practised.beliefs.all()).parts if key.student)
    later = NOW + timedelta(days=40)
    for user in (ada, bob):
        drawn = await practised.questions.candidates(QuestionFilter(), limit=99, seed=1)
        candidates = [candidate._replace(seen=True) for candidate in drawn]
        assert len(candidates) == len(QUESTIONS)
        for prospect in await ADAPTATION.prospects(practised, user, candidates, now=later):
            candidate = prospect.candidate
            asked = Asked(
                user_id=user,
                question_id=candidate.id,
                skills=named(candidate.skills),
                guess=candidate.guess,
                prior=candidate.difficulty,
                at=later,
            )
            believed = await practised.beliefs.of_answer(user, candidate.id, asked.keys)
            expected = predict(DEFAULT, state_for(DEFAULT, believed, asked), asked.ask)
            assert prospect.chance == pytest.approx(expected.p, abs=1e-12)
            assert 0 < prospect.gain < 0.44


async def test_a_skill_opens_when_its_prerequisites_are_likely_known(practised: Store) -> None:
    before = {"algebra.s1": ("algebra.s0",), "algebra.s2": ("algebra.s0", "algebra.s1")}
    skills = [Skill(id=id, subject="algebra", name=id, chapter="", prerequisites=needs) for id, needs in before.items()]
    await practised.questions.define([], skills)
    ada = await born(practised, "ada")
    candidates = [Candidate(id, id, "numeric", 0.0, "medium", (id,)) for id in ("algebra.s0", *before)]

    async def missing() -> list[int]:
        found = await ADAPTATION.prospects(practised, ada.user_id, candidates, now=NOW, gated=True)
        return [prospect.missing for prospect in found]

    for _ in range(8):
        await ada.answer(ADAPTATION, QUESTIONS[5], 0, "incorrect")
    mastery = await ADAPTATION.mastery(practised, ada.user_id, ["algebra.s0", "algebra.s1"], now=NOW)
    assert max(mastery.values()) < KNOWN_FROM
    assert await missing() == [0, 1, 2]
    for question in QUESTIONS[:25]:
        await ada.answer(ADAPTATION, question, 0, "correct")
    assert await missing() == [0, 0, 0]


@pytest.fixture
async def bundled(tmp_path: Path) -> AsyncIterator[Store]:
    """The bundled bank."""
    store = await Store.open(await bundled_home(tmp_path))
    yield store
    await store.close()


async def test_four_hundred_of_the_bundled_bank_and_a_new_student(bundled: Store) -> None:
    ada = (await born(bundled, "ada")).user_id
    taken, plain, misses = [], [], []
    for n in range(12):
        candidates = await bundled.questions.candidates(QuestionFilter(), limit=400, seed=n)
        assert len(candidates) == 400
        started = time.process_time()
        prospects = await ADAPTATION.prospects(bundled, ada, candidates, now=NOW, gated=True)
        chosen = choose(prospects, Record(), seed=str(n))
        taken.append(time.process_time() - started)
        started = time.process_time()
        assert sum(number * number for number in range(100_000))
        plain.append(time.process_time() - started)
        wanted = wanted_chance(Record(), random.Random(str(n)))
        misses.append(next(abs(p.chance - wanted) for p in prospects if p.candidate is chosen))
    assert min(taken) < min(plain), "less than 100,000 squares take: some 10 ms, whatever else the machine does"
    assert mean(misses) < 0.05, "the first question of a new student is as hard as it should be"


async def test_what_is_not_read_of_a_part_stays_as_it_is(practised: Store) -> None:
    parts = (await practised.beliefs.all()).parts
    shared, skill = parts[EVERYTHING], parts[BeliefKey(skill="algebra.s1")]
    for history in range(1, 32):
        assert SharedState.from_flat(shared, only=[1, history]).to_flat(shared) == shared
        assert SkillState.from_flat(skill, only=history).to_flat(skill) == skill
    changed = SkillState.from_flat(skill, only=31)
    changed.recent[31] = Belief(0.5, 0.01)
    assert SkillState.from_flat(changed.to_flat(skill)).recent[31] == Belief(0.5, 0.01)

import asyncio
from itertools import combinations

import pytest

from store import LoadResult, NotFound, QuestionFilter, Store
from store.questions import Question, Skill, Status, Subject
from tests.store.world import NOW, answer, later, person, practising, question, shown

EVERY = QuestionFilter()
PICTURE = {"svg": "<svg/>", "alt": "a triangle"}


async def ids(store: Store, where: QuestionFilter, *, limit: int | None = None, seed: int | None = None) -> list[str]:
    return [summary.id for summary in await store.questions.select(where, limit=limit, seed=seed)]


async def test_a_question_comes_back_as_it_went_in(store: Store) -> None:
    full = question(
        "rich",
        kind="multiple_choice",
        stem="Which?\x00 \x1a $x$ é 😀",
        options=[
            {"id": "o1", "text": "1", "misconception": "adds", "feedback": "No."},
            {"id": "o2", "text": "2"},
            {"id": "o3", "text": "3"},
        ],
        key=["o2", "o3"],
        picture=PICTURE,
        rubric=[{"text": "why", "points": 2}],
    )
    keys = [question(f"k{n}", key=key) for n, key in enumerate([3, 3.0, "3/7", -1.5e-9])]
    await store.questions.load([full, *keys], now=NOW)
    assert await store.questions.get("rich") == full
    for one in keys:
        got = await store.questions.get(one.id)
        assert got == one
        assert type(got.key) is type(one.key)


async def test_loading_says_what_it_did(store: Store) -> None:
    first = [question("a"), question("b"), question("c")]
    assert await store.questions.load(first, now=NOW) == LoadResult(loaded=3)
    second = [question("a"), question("b", difficulty=2.0), question("d"), question("d", stem="Again?")]
    assert await store.questions.load(second, now=later(1)) == LoadResult(loaded=1, updated=1, unchanged=1)
    assert (await store.questions.get("b")).difficulty == 2.0
    assert (await store.questions.get("d")).stem == "Again?", "of two with the same id the last one counts"
    assert await store.questions.count(EVERY) == 4
    assert [hit.question.id for hit in await store.questions.match(["again"], EVERY)] == ["d"]


async def test_many_batches(store: Store) -> None:
    many = [question(f"q{n:04}") for n in range(1203)]
    assert await store.questions.load(iter(many), now=NOW) == LoadResult(loaded=1203)
    assert await store.questions.load(iter(many), now=NOW) == LoadResult(unchanged=1203)
    wanted = [f"q{n:04}" for n in range(1202, -1, -1)]
    assert [one.id for one in await store.questions.many(wanted)] == wanted


async def test_two_that_load_at_once(store: Store, database_url: str) -> None:
    second = await Store.open(database_url)
    bank = [question(f"q{n}", skills=[f"algebra.s{n % 7}"]) for n in range(300)]
    try:
        results = await asyncio.gather(*(each.questions.load(bank, now=NOW) for each in (store, second, store)))
    finally:
        await second.close()
    assert sorted(result.loaded for result in results) == [0, 0, 300]
    assert await store.questions.count(EVERY) == 300


async def test_unknown_subjects_and_skills_are_made(store: Store) -> None:
    await store.questions.load(
        [question("q", subject="english-grammar", skills=["english-grammar.who_or-whom"], chapter="Pronouns")], now=NOW
    )
    assert await store.questions.subjects() == [Subject(id="english-grammar", name="English grammar")]
    assert await store.questions.skills() == [
        Skill(
            id="english-grammar.who_or-whom",
            subject="english-grammar",
            name="Who or whom",
            chapter="Pronouns",
            section="One unknown",
        )
    ]


async def test_subjects_and_skills_are_defined_and_changed(store: Store) -> None:
    maths = Subject(id="algebra", name="Algebra", aliases=("maths",))
    base = Skill(id="algebra.a", subject="algebra", name="A", chapter="One", aliases=("aa",), note="n")
    more = Skill(
        id="algebra.b",
        subject="algebra",
        name="B",
        chapter="One",
        prerequisites=("algebra.a", "bohr-s-theory", "sums.first"),
    )
    await store.questions.define([maths], [more, base])
    known = {skill.id: skill for skill in await store.questions.skills()}
    assert known["algebra.a"] == base
    assert known["algebra.b"] == more
    assert known["bohr-s-theory"].name == "Bohr's theory"
    assert known["sums.first"].name == "First", "a prerequisite that nobody defined is made from its id"
    await store.questions.define([], [more.model_copy(update={"prerequisites": (), "name": "Better"})])
    changed = {skill.id: skill for skill in await store.questions.skills()}["algebra.b"]
    assert (changed.name, changed.prerequisites) == ("Better", ())
    assert await store.questions.subjects() == [maths]


async def test_retired_questions_are_left_alone_but_kept(store: Store) -> None:
    await store.questions.load([question("a"), question("b")], now=NOW)
    await store.questions.retire(["a"])
    assert await ids(store, EVERY) == ["b"]
    assert await ids(store, QuestionFilter(status="retired")) == ["a"]
    assert await ids(store, QuestionFilter(status=None)) == ["a", "b"]
    assert (await store.questions.get("a")).status is Status.RETIRED
    assert await store.questions.load([question("a")], now=NOW) == LoadResult(unchanged=1)
    assert (await store.questions.get("a")).status is Status.RETIRED


async def test_unknown_questions(store: Store) -> None:
    await store.questions.load([question("a")], now=NOW)
    assert await store.questions.find("x") is None
    with pytest.raises(NotFound):
        await store.questions.get("x")
    with pytest.raises(NotFound) as caught:
        await store.questions.many(["a", "x"])
    assert caught.value.id == "x"


FILTERS: dict[str, tuple[QuestionFilter, str]] = {
    "subjects": (QuestionFilter(subjects=("calculus", "physics")), "cd"),
    "skills": (QuestionFilter(skills=("algebra.two",)), "ab"),
    "kinds": (QuestionFilter(kinds=("short_text",)), "b"),
    "without_kinds": (QuestionFilter(without_kinds=("short_text", "single_choice")), "ad"),
    "levels": (QuestionFilter(levels=("easy", "hard")), "ad"),
    "above": (QuestionFilter(difficulty_above=0.0), "d"),
    "below": (QuestionFilter(difficulty_below=0.0), "a"),
    "ids": (QuestionFilter(ids=("d", "a", "x")), "ad"),
    "no ids": (QuestionFilter(ids=()), ""),
    "exclude_ids": (QuestionFilter(exclude_ids=("a", "x")), "bcd"),
    "exclude_families": (QuestionFilter(exclude_families=("family-a", "family-b")), "cd"),
    "with_picture": (QuestionFilter(with_picture=True), "c"),
    "without_picture": (QuestionFilter(with_picture=False), "abd"),
    "language": (QuestionFilter(language="de"), "d"),
}
CASES = [
    question("a", skills=["algebra.one", "algebra.two"], difficulty=-1.5),
    question("b", skills=["algebra.two"], kind="short_text", key="x"),
    question(
        "c",
        subject="calculus",
        skills=["calculus.limits"],
        picture=PICTURE,
        kind="single_choice",
        options=[{"id": "o1", "text": "1"}, {"id": "o2", "text": "2"}],
        key="o1",
    ),
    question("d", subject="physics", skills=[], difficulty=1.5, language="de"),
]


async def test_each_side_of_a_filter_and_each_two_together(store: Store) -> None:
    await store.questions.load(CASES, now=NOW)
    assert "".join(await ids(store, EVERY)) == "abcd"
    for name, (where, expected) in FILTERS.items():
        assert "".join(await ids(store, where)) == expected, name
        assert await store.questions.count(where) == len(expected), name
    empty = vars(QuestionFilter())
    for (one, in_one), (two, in_two) in combinations(FILTERS.values(), 2):
        given = {name: value for each in (two, one) for name, value in vars(each).items() if value != empty[name]}
        if any(getattr(each, name) not in (empty[name], value) for each in (one, two) for name, value in given.items()):
            continue
        assert "".join(await ids(store, QuestionFilter(**given))) == "".join(c for c in in_one if c in in_two)


async def test_unseen_and_wrong_last(store: Store) -> None:
    bank = [question(f"q{n}") for n in range(7)]
    await store.questions.load(bank, now=NOW)
    ada, bob = await person(store, "ada"), await person(store, "bob")
    session = await practising(store, ada)
    steps = [  # question, wrong tries, how it closed
        ("q0", 0, "solved"),
        ("q1", 2, "shown"),
        ("q2", 1, "solved"),
        ("q3", 0, "skipped"),
        ("q4", 1, "skipped"),
        ("q1", 0, "solved"),
        ("q0", 0, "shown"),
        ("q2", 0, "replaced"),
    ]
    for n, (id, wrong, state) in enumerate(steps):
        card = await shown(store, session, id, n, after=n)
        for t in range(wrong):
            await store.practice.attempt(answer(card, f"{n}-{t}", "incorrect"))
        await store.practice.close_card(card.id, state, now=later(n + 0.5))
    await shown(store, session, "q5", 9, after=9)
    assert await ids(store, QuestionFilter(unseen_by=ada)) == ["q6"]
    assert len(await ids(store, QuestionFilter(unseen_by=bob))) == 7
    assert await ids(store, QuestionFilter(wrong_last_by=ada)) == ["q0", "q2", "q4"]
    assert await ids(store, QuestionFilter(wrong_last_by=bob)) == []


async def test_a_seed_shuffles_the_same_way_each_time(store: Store) -> None:
    bank = [question(f"q{n:02}") for n in range(40)]
    await store.questions.load(bank, now=NOW)
    plain = await ids(store, EVERY)
    orders = [tuple(await ids(store, EVERY, seed=seed)) for seed in range(20)]
    assert orders == [tuple(await ids(store, EVERY, seed=seed)) for seed in range(20)]
    assert len(set(orders)) == 20
    assert all(sorted(order) == plain for order in orders)
    assert await ids(store, EVERY, seed=3, limit=5) == list(orders[3][:5])
    firsts = {order[0] for order in orders}
    assert len(firsts) > 8, "not always the same ones first"


async def test_a_summary_tells_what_lists_need(store: Store) -> None:
    [question_] = [one for one in CASES if one.id == "a"]
    await store.questions.load([question_], now=NOW)
    [summary] = await store.questions.select(EVERY, limit=1)
    for name in ("id", "family", "subject", "chapter", "section", "skills", "kind", "difficulty", "level", "stem"):
        assert getattr(summary, name) == getattr(question_, name), name
    assert isinstance(question_, Question)

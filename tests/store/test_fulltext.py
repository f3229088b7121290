import pytest

from store import QuestionFilter, Store
from store.fulltext import MOST_RANKED, groups_of
from store.questions import Skill, Subject
from tests.store.world import NOW, question

EVERY = QuestionFilter()


@pytest.fixture(autouse=True)
async def _bank(store: Store) -> None:
    await store.questions.define(
        [Subject(id="calculus", name="Calculus", aliases=("analysis",)), Subject(id="grammar", name="English grammar")],
        [
            Skill(
                id="calculus.derivatives",
                subject="calculus",
                name="Derivatives of powers",
                chapter="Differentiation",
                aliases=("slope function",),
            ),
            Skill(id="calculus.limits", subject="calculus", name="Limits", chapter="Limits"),
            Skill(id="grammar.their", subject="grammar", name="their and there", chapter="Homophones"),
        ],
    )
    await store.questions.load(
        [
            question("power", subject="calculus", skills=["calculus.derivatives"], chapter="Differentiation",
                     stem="Differentiate $x^3$."),
            question("limit", subject="calculus", skills=["calculus.limits"], chapter="Limits", section="L'Hôpital",
                     stem="Find the value as the car comes to rest; its derivative is known."),
            question("their", subject="grammar", skills=["grammar.their"], chapter="Homophones", section="",
                     stem="Which fits: the café lost ___ licence?"),
        ],
        now=NOW,
    )  # fmt: skip


async def found(store: Store, *words: str, where: QuestionFilter = EVERY) -> list[str]:
    return [match.question.id for match in await store.questions.match(words, where)]


async def test_words_are_found_by_their_stem_wherever_they_stand(store: Store) -> None:
    assert await found(store, "differentiating") == ["power"], "stem and chapter"
    assert await found(store, "derivative") == ["power", "limit"], "a skill's name counts for more than the stem"
    assert await found(store, "slopes") == ["power"], "what students call a skill"
    assert await found(store, "hopital") == ["limit"], "section, without its accent"
    assert await found(store, "cafe") == await found(store, "CAFÉ") == ["their"]
    assert set(await found(store, "analysis")) == {"power", "limit"}, "what students call a subject"
    assert await found(store, "there") == ["their"], "no word is too common"
    assert await found(store, "integral") == []


async def test_any_word_counts_and_more_are_better(store: Store) -> None:
    [first, *rest] = await store.questions.match(["derivatives", "integral", "powers"], EVERY)
    assert first.question.id == "power"
    assert first.words == ("derivatives", "powers")
    assert [match.words for match in rest] == [("derivatives",)]
    assert first.score > rest[0].score > 0


async def test_a_filter_and_a_limit_hold(store: Store) -> None:
    assert await found(store, "calculus", "there", where=QuestionFilter(subjects=("grammar",))) == ["their"]
    assert len(await store.questions.match(["calculus"], EVERY, limit=1)) == 1
    await store.questions.retire(["power"])
    assert await found(store, "differentiate") == []


async def test_new_names_are_found_and_old_ones_forgotten(store: Store) -> None:
    await store.questions.define(
        [Subject(id="grammar", name="Grammar")],
        [Skill(id="calculus.limits", subject="calculus", name="Boundary values", chapter="Limits")],
    )
    assert await found(store, "boundary") == ["limit"]
    assert await found(store, "english") == []
    await store.questions.load([question("power", subject="calculus", chapter="", stem="Integrate $x$.")], now=NOW)
    assert await found(store, "differentiate") == []
    assert await found(store, "integral") == ["power"]


SYNTAX = [
    ['"'], ["'"], ["*"], ["("], ["a OR"], ["NOT"], ["stem:x"], ["^x"], ["x*"], ["{stem}: x"], ["NEAR(a b)"], ["-"],
    ["\\"], ["a & b"], ["!x"], ["a | b"], ["x:*"], ["<->"], ["a:A"], ["'; DROP TABLE users; --"], ["\x00"],
    ["\ud800"], ["a\x00b"], [""], ["   "], ["x" * 1_000_000], ["😀"], [":word0"], ["%(word0)s"], ["$1"],
    ["\u202e"], ['a" OR "b'], ["w"] * 5000, [f"w{n}" for n in range(5000)],
]  # fmt: skip


async def test_nothing_that_is_written_is_query_syntax(store: Store) -> None:
    for words in SYNTAX:
        assert await found(store, *words) in ([], ["power"]), words[:1]
        assert await found(store, "differentiate", *words) == ["power"], words[:1]


async def test_no_words_find_nothing(store: Store) -> None:
    assert await store.questions.match([], EVERY) == []


def test_what_is_looked_for_where_words_are_rare_or_common() -> None:
    most = MOST_RANKED
    assert list(groups_of({})) == list(groups_of({"a": 0})) == []
    assert list(groups_of({"a": most - 1, "b": 1, "c": 0})) == [(("b", "a"),)], "all can be ranked"
    assert list(groups_of({"a": most + 1})) == [(("a",),)]
    assert list(groups_of({"a": most + 1, "b": 2, "c": most, "d": 1})) == [
        (("d", "b"), ("d", "b", "c", "a")),
        (("c",), ("a",)),
        (("c", "a"),),
    ]
    many = {f"w{n}": most + 1 for n in range(5)}
    assert [len(groups) for groups in groups_of(many)] == [5, 3, 2, 1]


async def test_rare_words_go_first_where_thousands_hold_the_common_ones(store: Store) -> None:
    crowd = [
        question(f"n{n}", stem=f"Find the value{' of a kettle' if n % 1000 == 7 else ''}", subject=("x", "y")[n % 2])
        for n in range(MOST_RANKED + 100)
    ]
    await store.questions.load([*crowd, question("rare", stem="A zeppelin has no worth.")], now=NOW)
    matches = await store.questions.match(["value", "zeppelin", "find"], EVERY)
    words = {match.question.id: match.words for match in matches}
    assert len(words) == 50
    assert words.pop("rare") == ("zeppelin",), "though thousands hold two words"
    assert set(words.values()) == {("value", "find")}
    kettles = await store.questions.match(["kettle", "value"], QuestionFilter(subjects=("y",)), limit=5)
    assert {match.question.id for match in kettles} == {"n7", "n1007", "n2007", "n3007", "n4007"}
    assert all(match.words == ("kettle", "value") for match in kettles)
    assert await found(store, "value", where=QuestionFilter(skills=("calculus.limits",))) == ["limit"]

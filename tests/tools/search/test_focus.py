"""Words narrower than a skill: questions on just these come first, and what there is not of them is said."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from store import Store
from store.bank import family_names, missing_names, skills, subjects, templates
from tests.homes import bundled_questions, bundled_topics, new_database
from tools.search.request import parse_request
from tools.search.service import Found, Search
from tools.search.wanted import Wanted, described

_NEEDED = (
    "geometry.volume",
    "statistics.averages",
    "statistics.spread",
    "statistics.normal-distribution",
    "trigonometry.sine-and-cosine-rule",
    "trigonometry.graphs",
    "electricity_and_waves.series-and-parallel",
    "electricity_and_waves.reflection-and-refraction",
    "arithmetic.percentages",
    "arithmetic.fraction-addition",
    "algebra.inequalities",
    "algebra.factoring",
    "biology.transport",
    "chemistry.acids",
    "grammar.apostrophes",
    "grammar.tenses",
    "linear_algebra.basis-and-dimension",
)


@pytest.fixture(scope="module")
def bank(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A database with the questions of some skills."""

    async def fill(store: Store) -> None:
        await store.questions.define(subjects(), skills())
        wanted = [question for question in bundled_questions() if set(question.skills) & set(_NEEDED)]
        await store.questions.load(wanted, now=datetime(2026, 1, 1, tzinfo=UTC))

    return asyncio.run(new_database(tmp_path_factory.mktemp("focus") / "chiron.db", "focus", fill))


@pytest.fixture
async def store(bank: str) -> AsyncIterator[Store]:
    store = await Store.open(bank)
    yield store
    await store.close()


async def find(store: Store, text: str) -> Found:
    request = parse_request(text, bundled_topics())
    return await Search().find_for(store, request, user_id="ada", locale="en")


def families(found: Found) -> set[str]:
    return {hit.question.family.partition(".")[2] for hit in found.hits}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("percent off in sales, 2 questions where i type a number", {"price-before-discount"}),
        ("law of cosines, 2, hard", {"cosine-rule"}),
        ("2 on the median", {"median-of-a-list"}),
        ("resistors in parallel, with the drawing, 3", {"resistors-in-parallel"}),
        ("its vs it's 3", {"its-and-other-look-alikes"}),
        ("resistors in parallel 3", {"resistors-in-parallel"}),
        ("2 on z scores", {"z-score"}),
        ("snell's law hard numbers only", {"snell-in-numbers"}),
        ("2 hard factorising", {"factor-with-leading-number"}),
    ],
)
async def test_what_is_narrower_than_a_skill_comes_first(store: Store, text: str, expected: set[str]) -> None:
    found = await find(store, text)
    assert families(found) == expected
    assert found.note is None


async def test_words_of_the_question_itself_count(store: Store) -> None:
    found = await find(store, "5 on the volume of cylnder")
    assert all("ylinder" in hit.question.stem for hit in found.hits)
    assert found.note is None


async def test_where_there_are_too_few_that_is_said(store: Store) -> None:
    found = await find(store, "10 on the volume of cylinders")
    assert len(found.hits) == 10
    assert found.note == "Only 7 of these are on the volume of cylinders; the rest is on volume and surface."


async def test_hard_constraints_stay_hard_and_what_lacks_is_said(store: Store) -> None:
    found = await find(store, "snell's law medium numbers only")
    assert {hit.question.level for hit in found.hits} == {"medium"}
    assert found.note == (
        "I have no medium numeric questions on Snell's law. These are on reflection and refraction. "
        "There are 16 hard ones."
    )
    assert described(found.wanted[0], "en") == "medium numeric questions on reflection and refraction"


async def test_the_solution_tells_where_the_question_does_not(store: Store) -> None:
    found = await find(store, "osmosis, where i explain in my own words")
    assert found.note is not None
    assert found.note.startswith("Only 2 of these are on osmosis;")
    assert len(found.wanted[0].first) == 2


async def test_of_solutions_those_that_hold_all_the_words(store: Store) -> None:
    [wanted] = (await find(store, "3 on the present perfect")).wanted
    stems = [question.stem for question in await store.questions.many(wanted.first)]
    assert any("Tartu since 2019" in stem for stem in stems)
    assert not any("Be quiet, the baby" in stem for stem in stems), "its solution speaks of the present alone"


@pytest.mark.parametrize(
    "text",
    [
        "5 on acids and bases",
        "5 on adding and subtracting fractions",
        "5 on percentages",
        "5 on range, quartiles and standard deviation",
        "5 on series and parallel circuits",
        "5 on money percentages",
    ],
)
async def test_the_name_of_the_whole_narrows_nothing(store: Store, text: str) -> None:
    found = await find(store, text)
    assert found.wanted[0].first == ()
    assert found.note is None


async def test_a_picture_that_is_wished_stays_wished(store: Store) -> None:
    found = await find(store, "i wanna do inequalities with a number line pic")
    assert found.wanted[0].where.with_picture
    assert families(found) <= {"members-of-a-drawn-set", "name-the-drawn-inequality", "write-the-drawn-interval"}


async def test_sets_are_no_dimension(store: Store) -> None:
    found = await find(store, "give me 2 questions on sets")
    assert not found.hits
    assert found.note == "I have no questions on sets."


def test_what_comes_first_is_kept_with_the_practice_session() -> None:
    assert Wanted.from_json(Wanted.from_json(EMPTY | {"first": ["a"]}).to_json()).first == ("a",)
    assert Wanted.from_json(EMPTY).first == ()


EMPTY = {"where": {}, "words": [], "count": None, "topic": ""}


def test_named_families_are_families() -> None:
    assert set(family_names()) <= {template.id for template in templates()}


async def test_what_the_bank_has_not_is_said_and_what_comes_instead(store: Store) -> None:
    assert (await find(store, "3 easy on sinusoidal functions")).note is None  # another name of the whole
    found = await find(store, "3 easy on phase shift")
    assert found.note == "I have no easy questions on phase shift. These are on graphs of sine, cosine and tangent."
    assert len(found.hits) == 3


def test_what_is_called_missing_is_asked_for_by_that_name_and_is_in_no_question() -> None:
    topics = bundled_topics()
    held: dict[str, list[str]] = defaultdict(list)
    for question in bundled_questions():
        for skill in question.skills:
            held[skill].append(" ".join((question.stem, *question.explanation)).lower())
    for skill, names in missing_names().items():
        for name in names:
            assert skill in topics.find(name).skills, name
            assert not any(name in text for text in held[skill]), name

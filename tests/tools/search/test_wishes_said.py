"""The forms of answers, documents, reviews, pictures and repeats as students speak of them."""

import pytest

from store.questions import Kind, Level, Skill
from tests.tools.search.school import TOPICS
from tools.search.request import parse_request
from tools.search.topics import TopicIndex


@pytest.mark.parametrize(
    ("said", "kinds"),
    [
        ("momentum where i type the answer as a number", {Kind.NUMERIC}),
        ("limits where you give your answers as decimals", {Kind.NUMERIC}),
        ("momentum where i write the answer in full sentences", {Kind.FREE_TEXT}),
        ("limits and i want to type numbers", {Kind.NUMERIC}),
        ("limits, just write a sentence or two", {Kind.FREE_TEXT}),
        ("limits, i enter my answer as an expression", {Kind.ALGEBRAIC}),
        ("momentum, 2 where i pick an answer", {Kind.SINGLE_CHOICE, Kind.MULTIPLE_CHOICE}),
        ("osmosis where i choose from the given options", {Kind.SINGLE_CHOICE, Kind.MULTIPLE_CHOICE}),
        ("explaining questions on osmosis", {Kind.FREE_TEXT}),
        ("3 explain problems about limits", {Kind.FREE_TEXT}),
    ],
)
def test_the_form_of_the_answer_tells_the_kind(said: str, kinds: set[Kind]) -> None:
    [part] = parse_request(said, TOPICS).parts
    assert set(part.kinds) == kinds


@pytest.mark.parametrize(
    "said",
    [
        "momentum but dont give me ones i already did",
        "momentum, nothing ive already done",
        "momentum and do not repeat questions",
        "momentum, i dont want the same ones again",
        "momentum, not any of the ones i had",
        "momentum but not the ones from yesterday",
        "different ones from last time on momentum",
    ],
)
def test_no_repeats_are_unseen_ones(said: str) -> None:
    request = parse_request(said, TOPICS)
    assert request.unseen
    assert [part.skills for part in request.parts] == [("mechanics.momentum",)]


@pytest.mark.parametrize(
    "said", ["my reviews please but only 5 of them", "5 reviews", "todays reviews, 5", "reviews pls, 5"]
)
def test_reviews_are_what_is_due(said: str) -> None:
    request = parse_request(said, TOPICS)
    assert (request.due, request.count) == (True, 5)


@pytest.mark.parametrize("said", ["i need a picture to understand", "pictures help me", "im a visual learner"])
def test_who_needs_pictures_gets_them(said: str) -> None:
    assert parse_request(f"momentum. {said}", TOPICS).with_picture is True
    assert parse_request("i like graphs", TOPICS).with_picture is None


@pytest.mark.parametrize(
    ("said", "document"),
    [
        ("4 questions from the worksheet miss uploaded", "worksheet"),
        ("the handout from class, 4", "handout"),
        ("4 from the slides mrs green put up", "slides"),
        ("my pdf, 4 please", "pdf"),
        ("my uploaded notes, 4", "notes"),
    ],
)
def test_documents_by_where_they_come_from(said: str, document: str) -> None:
    request = parse_request(said, TOPICS)
    assert (request.from_document, request.count) == (document, 4)
    assert not any(part.words for part in request.parts)


def test_a_no_that_refuses_nothing_ends_with_its_clause() -> None:
    assert [level.value for level in parse_request("no, easy please", TOPICS).parts[0].levels] == ["easy"]


@pytest.mark.parametrize(("said", "count"), [("bohr theory of hydrogen 2", 2), ("apollo 11", None)])
def test_a_number_behind_a_strange_phrase_counts(said: str, count: int | None) -> None:
    assert parse_request(said, TOPICS).count == count


def test_what_is_refused_goes_on_behind_a_strange_word() -> None:
    [part] = parse_request("biology apart from volcanoes and osmosis, 10", TOPICS).parts
    assert (part.skills, part.without_skills, part.without_words) == ((), ("biology.osmosis",), ("volcanoes",))
    [part] = parse_request("biology apart from osmosis and volcanoes, 10", TOPICS).parts
    assert (part.skills, part.without_skills, part.without_words) == ((), ("biology.osmosis",), ("volcanoes",))


def test_make_them_hard_holds_for_all() -> None:
    parts = parse_request("limits 3 and osmosis 2 and make them hard", TOPICS).parts
    assert [(part.count, [level.value for level in part.levels]) for part in parts] == [(3, ["hard"]), (2, ["hard"])]


def test_a_file_is_named_by_its_name_alone() -> None:
    request = parse_request("5 about the file biology_unit2.pdf", TOPICS)
    assert (request.from_document, request.count) == ("biology_unit2.pdf", 5)
    assert not request.parts[0].has_topic


@pytest.mark.parametrize("said", ["momentum, no long written answers", "momentum without long text answers pls"])
def test_long_answers_may_be_refused(said: str) -> None:
    [part] = parse_request(said, TOPICS).parts
    assert (part.without_kinds, part.kinds, part.without_words) == ((Kind.FREE_TEXT,), (), ())


@pytest.mark.parametrize(
    "said", ["easier momentum ones, the last were so demanding", "momentum. easier, it was brutal"]
)
def test_how_hard_the_last_ones_were_is_no_wish(said: str) -> None:
    [part] = parse_request(said, TOPICS).parts
    assert (part.relative, part.levels) == ("easier", ())
    [part] = parse_request("momentum ones that are brutal", TOPICS).parts
    assert part.levels == (Level.HARD,)


def test_each_of_several_names_has_the_wishes_before_its_count() -> None:
    parts = parse_request("osmosis easy 2, limits easy 1 and momentum hard 3", TOPICS).parts
    assert [(part.count, [level.value for level in part.levels]) for part in parts] == [
        (2, ["easy"]),
        (1, ["easy"]),
        (3, ["hard"]),
    ]
    parts = parse_request("osmosis multiple choice 2, limits numeric 1", TOPICS).parts
    assert [(part.count, set(part.kinds)) for part in parts] == [
        (2, {Kind.SINGLE_CHOICE, Kind.MULTIPLE_CHOICE}),
        (1, {Kind.NUMERIC}),
    ]


def test_a_dash_behind_a_name_is_no_minus() -> None:
    assert [part.count for part in parse_request("limits -3", TOPICS).parts] == [3]
    assert [part.count for part in parse_request("give me -3 questions on limits", TOPICS).parts] == [-3]


def test_a_name_that_ends_in_a_picture_may_ask_for_it() -> None:
    request = parse_request("circuit diagram please", TOPICS)
    assert request.with_picture
    assert request.parts[0].skills == ("electricity.circuits",)
    assert parse_request("circuit diagrams, 3", TOPICS).with_picture is None


@pytest.mark.parametrize("said", ["limits, no typing please", "on limits. cba typing", "limits, just tap ones"])
def test_who_does_not_want_to_type_chooses(said: str) -> None:
    [part] = parse_request(said, TOPICS).parts
    assert set(part.kinds) == {Kind.SINGLE_CHOICE, Kind.MULTIPLE_CHOICE}
    assert part.skills == ("calculus.limits",)


def test_a_level_refused_behind_the_parts_holds_for_all() -> None:
    parts = parse_request("4 on limits, 4 on momentum, none of them easy", TOPICS).parts
    assert [part.levels for part in parts] == [(Level.MEDIUM, Level.HARD)] * 2


@pytest.mark.parametrize("said", ["leave out anything with limits", "I would rather not have anything about limits"])
def test_what_is_left_out_may_be_called_anything(said: str) -> None:
    request = parse_request(f"calculus, but {said}", TOPICS)
    assert request.parts[0].without_skills == ("calculus.limits",)
    assert not request.any_topic


def test_what_others_have_done_and_what_one_did_badly_is_heard() -> None:
    assert parse_request("limits that nobody has answered yet", TOPICS).unseen
    assert not parse_request("i have not done anything on limits yet", TOPICS).unseen
    assert parse_request("limits where my last answer was incorrect", TOPICS).wrong_last
    assert not parse_request("limits like in the test that i was late for", TOPICS).wrong_last


def test_a_topic_is_left_to_the_tutor() -> None:
    request = parse_request("could you choose a topic for me", TOPICS)
    assert request.any_topic
    assert not request.parts[0].words


def test_a_name_made_of_talk_is_a_topic_where_it_stands_alone() -> None:
    said = ("have been", "i have been")
    tenses = Skill(id="english.tenses", name="Tenses", subject="english", chapter="Verbs", aliases=said)
    topics = TopicIndex(TOPICS.subjects.values(), [*TOPICS.skills.values(), tenses])
    assert parse_request("i have been working a lot, so 3 on limits", topics).parts[0].skills == ("calculus.limits",)
    assert parse_request("3 on have been", topics).parts[0].skills == ("english.tenses",)
    assert parse_request("have been 3", topics).parts[0].skills == ("english.tenses",)


def test_a_percent_may_be_counted() -> None:
    parts = parse_request("3 percent ones and 2 limits ones", TOPICS).parts
    assert [(part.count, part.skills) for part in parts] == [
        (3, ("arithmetic.percentages",)),
        (2, ("calculus.limits",)),
    ]


def test_what_is_wanted_within_what_is_refused_stays() -> None:
    [part] = parse_request("no calculus, only limits", TOPICS).parts
    assert (part.skills, part.without_subjects, part.without_words) == (("calculus.limits",), (), ())

"""Requests in students' words and the constraints that they mean."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.questions import Kind, Level
from tests.tools.search.school import TOPICS
from tools.search.request import Part, SearchRequest, parse_request

HERE = Path(__file__).parent


def labelled(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (HERE / f"{name}.jsonl").read_text("utf-8").splitlines()]


ROWS = labelled("requests")
SEEN = labelled("requests_seen")
"""Further ones, in other voices, that rules were mended with."""
FRESH = labelled("requests_fresh")
"""Written when the rules stood, to see how they do on what they were not made for."""
LISTS = (
    "subjects",
    "skills",
    "levels",
    "kinds",
    "without_kinds",
    "without_subjects",
    "without_skills",
    "without_words",
)
WIDE = {
    "unseen": False,
    "wrong_last": False,
    "due": False,
    "with_picture": None,
    "language": None,
    "from_document": None,
}
AT_LEAST = 0.97
"""Share in which every constraint must be exact, of what no rule is made from."""


def part_form(part: Part, names: tuple[str, ...]) -> dict[str, Any]:
    form = {name: sorted(map(str, getattr(part, name))) for name in names}
    return form | {"count": part.count, "relative": part.relative}


def faults(row: dict[str, Any]) -> list[str]:
    request = parse_request(row["text"], TOPICS)
    if len(request.parts) != len(row["parts"]):
        return [f"{len(request.parts)} parts"]
    found = [name for name, usual in WIDE.items() if getattr(request, name) != row.get(name, usual)]
    for part, wanted in zip(request.parts, row["parts"], strict=True):
        names = (*LISTS, "words") if "words" in wanted else LISTS
        right = {name: sorted(wanted.get(name, [])) for name in names}
        right |= {"count": wanted.get("count"), "relative": wanted.get("relative")}
        if part_form(part, names) != right:
            found.append(f"{part_form(part, names)} is not {right}")
    return found


def wrong(rows: list[dict[str, Any]]) -> list[tuple[str, list[str]]]:
    return [(row["text"], found) for row in rows if (found := faults(row))]


def test_each_request_is_read_exactly() -> None:
    assert wrong([row for row in ROWS if not row["held"]]) == []


def test_those_that_rules_were_mended_with_stay_exact() -> None:
    assert wrong(SEEN) == []


@pytest.mark.parametrize("rows", [[row for row in ROWS if row["held"]], FRESH], ids=["held back", "fresh"])
def test_what_no_rule_was_made_from_is_read_as_well(rows: list[dict[str, Any]]) -> None:
    assert len(rows) >= 40
    assert 1 - len(wrong(rows)) / len(rows) >= AT_LEAST


def test_there_are_enough_of_them() -> None:
    everything = [row["text"] for row in (*ROWS, *SEEN, *FRESH)]
    assert len(set(everything)) == len(everything)
    assert len(ROWS) >= 200


@given(st.text(max_size=200))
def test_any_text_is_a_request(text: str) -> None:
    request = parse_request(text, TOPICS)
    assert request.parts
    assert json.dumps(request.to_json()) is not None


@pytest.mark.parametrize(
    "text",
    ["", " ", "\x00", "\ud800 five\udfff", "\u202e5 questions", "a " * 5000, "not " * 2000, "5 " * 3000, "on " * 999],
)
def test_odd_texts_are_requests_too(text: str) -> None:
    assert parse_request(text, TOPICS).parts


def test_what_is_shown_of_a_request_names_only_what_was_asked_for() -> None:
    request = parse_request("5 medium questions on derivatives, no multiple choice", TOPICS)
    assert request.to_json() == {
        "count": 5,
        "topic": "derivatives",
        "skills": ["calculus.power-rule", "calculus.product-rule", "calculus.chain-rule"],
        "levels": ["medium"],
        "without_kinds": ["single_choice", "multiple_choice"],
    }


def test_several_topics_are_shown_as_parts() -> None:
    form = parse_request("two on osmosis and one on mitosis", TOPICS).to_json()
    assert form == {
        "count": 3,
        "parts": [
            {"count": 2, "topic": "osmosis", "skills": ["biology.osmosis"]},
            {"count": 1, "topic": "mitosis", "skills": ["biology.mitosis"]},
        ],
    }


def test_what_a_search_cannot_heed_is_told() -> None:
    assert parse_request("year 10 algebra, 20 minutes", TOPICS).remainder == ("year 10", "20 minutes")


def test_nothing_asked_is_an_empty_request() -> None:
    assert parse_request("give me some questions please", TOPICS).is_empty
    assert not parse_request("an easy one", TOPICS).is_empty
    assert SearchRequest().is_empty


def test_a_topic_keeps_the_words_in_which_it_was_said() -> None:
    part = parse_request("3 hard questions on projectile motion please", TOPICS).parts[0]
    assert part.topic == "projectile motion"
    assert (part.count, part.levels, part.kinds) == (3, (Level.HARD,), ())


def test_all_levels_named_is_none_named() -> None:
    assert parse_request("easy to hard, fractions", TOPICS).parts[0].levels == ()
    assert parse_request("easy, medium and hard fractions", TOPICS).parts[0].levels == ()


def test_a_kind_is_never_both_wanted_and_not() -> None:
    part = parse_request("multiple choice but not true or false on commas", TOPICS).parts[0]
    assert part.without_kinds == (Kind.SINGLE_CHOICE,)
    assert part.kinds == (Kind.MULTIPLE_CHOICE,)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("questions with H2SO4", ["h2so4"]),
        ("h2so4", ["h2so4"]),
        ("H₂O and CO2", ["h2o", "co2"]),
        ("3 questions with NaOH and HCl", ["naoh", "hcl"]),
        ("the question with KX0000120", ["kx0000120"]),
    ],
)
def test_a_formula_or_code_is_one_word(said: str, words: list[str]) -> None:
    [part] = parse_request(said, TOPICS).parts
    assert list(part.words) == words


@pytest.mark.parametrize("said", ["limits x5", "5questions on limits", "limits5", "x5 limits"])
def test_a_word_with_a_number_is_no_code(said: str) -> None:
    [part] = parse_request(said, TOPICS).parts
    assert part.words == ()
    assert part.skills == ("calculus.limits",)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("im 14, 7 questions on momentum", 7),
        ("exam at 9am on the 12th, 6 on momentum", 6),
        ("test on 3 june about momentum", None),
        ("momentum - 5 please", 5),
        ("up to 6 on momentum", 6),
        ("for my 2 kids: 4 on momentum", 4),
        ("2 x momentum", 2),
        ("a few on momentum", None),
        ("newton's second law 5", 5),
        ("5ish on momentum", 5),
        ("3 newton's laws", 3),
        ("next number in the pattern 2 5 8 11, 6 on momentum", 6),
        ("which power gives 32, four on momentum", 4),
        ("momentum between 0 and 360, three questions like this", 3),
        ("momentum of one ball after another", None),
        ("4 on momentum like -7 + -2", 4),
        ("momentum such as -8 - 3", None),
        ("momentum with -6 - -1, easy", None),
        ("momentum one problem please", 1),
        ("limits one hard exercise", 1),
        ("astronomy 4 about comets", 4),
        ("apollo 11 about the moon", None),
    ],
)
def test_numbers_of_other_things_are_no_counts(text: str, count: int | None) -> None:
    assert parse_request(text, TOPICS).count == count


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("3 on momentum and 2 on osmosis, all hard", [(3, ["hard"]), (2, ["hard"])]),
        ("hard: 3 on momentum, 2 on osmosis", [(3, ["hard"]), (2, ["hard"])]),
        ("3 on momentum and 2 hard on osmosis", [(3, []), (2, ["hard"])]),
        ("six on momentum, four of them hard", [(2, []), (4, ["hard"])]),
        ("momentum: 2 easy, 4 hard", [(2, ["easy"]), (4, ["hard"])]),
        ("momentum (hard), 5; osmosis (easy), 5", [(5, ["hard"]), (5, ["easy"])]),
        ("momentum 5 and osmosis 4", [(5, []), (4, [])]),
        ("momentum warm up please, ten easy questions", [(10, ["easy"])]),
    ],
)
def test_what_is_said_of_all_parts_holds_for_all(text: str, parts: list[tuple[int, list[str]]]) -> None:
    read = parse_request(text, TOPICS).parts
    assert [(part.count, [level.value for level in part.levels]) for part in read] == parts


def test_a_picture_that_may_be_missing_is_no_wish() -> None:
    assert parse_request("5 on momentum, with or without diagrams", TOPICS).with_picture is None
    assert parse_request("momentum with a picture or without", TOPICS).with_picture is None


def test_who_cannot_see_them_refuses_no_topic() -> None:
    part = parse_request("momentum questions without diagrams, i cant see them", TOPICS).parts[0]
    assert (part.skills, part.without_words) == (("mechanics.momentum",), ())


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("ten questions, half on momentum and half on osmosis", [(5, "momentum"), (5, "osmosis")]),
        ("9 questions split between momentum and osmosis", [(5, "momentum"), (4, "osmosis")]),
        ("four on momentum, the rest on osmosis, ten in total", [(4, "momentum"), (6, "osmosis")]),
        ("ten questions, six of them on momentum, the others on osmosis", [(6, "momentum"), (4, "osmosis")]),
        ("six on momentum and osmosis, three of each", [(3, "momentum"), (3, "osmosis")]),
        ("3 on momentum and a few on osmosis", [(3, "momentum"), (None, "osmosis")]),
        ("4 on momentum... no, make it 5", [(5, "momentum")]),
    ],
)
def test_counts_are_shared_out(text: str, parts: list[tuple[int | None, str]]) -> None:
    read = parse_request(text, TOPICS).parts
    assert [(part.count, part.skills[0].rpartition(".")[2]) for part in read] == parts


def test_half_of_them_is_a_part() -> None:
    read = parse_request("ten on momentum, half of them hard", TOPICS).parts
    assert [(part.count, part.levels) for part in read] == [(5, ()), (5, (Level.HARD,))]


@pytest.mark.parametrize(
    ("text", "pictures", "wide"),
    [
        ("two with a picture on momentum and one on osmosis", [True, None], None),
        ("1 picture question on momentum and 2 without on osmosis", [True, False], None),
        ("2 on momentum with a picture and 3 on osmosis without pictures", [True, False], None),
        ("2 on momentum and 3 on osmosis with pictures", [None, None], True),
        ("with pictures: 2 on momentum, 3 on osmosis", [None, None], True),
        ("4 on momentum with the force diagram drawn", [None], True),
    ],
)
def test_a_picture_may_be_wished_of_one_part(text: str, pictures: list[bool | None], wide: bool | None) -> None:
    request = parse_request(text, TOPICS)
    assert [part.with_picture for part in request.parts] == pictures
    assert request.with_picture is wide


def test_old_faults_and_new_questions_stand_side_by_side() -> None:
    first, second = parse_request("3 on momentum i got wrong and 2 new ones on osmosis", TOPICS).parts
    assert (first.wrong_last, first.unseen, second.wrong_last, second.unseen) == (True, False, False, True)


@pytest.mark.parametrize(
    ("text", "skills", "words"),
    [
        ("momentum experiments", ["mechanics.momentum"], ["experiments"]),
        ("evaluating limits", ["calculus.limits"], ["evaluating"]),
        ("german osmosis", [], ["german", "osmosis"]),
    ],
)
def test_a_right_name_keeps_its_neighbours(text: str, skills: list[str], words: list[str]) -> None:
    [part] = parse_request(text, TOPICS).parts
    assert (list(part.skills), list(part.words)) == (skills, words)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("limits 4 hard ones and momentum 2 easy", [(4, "calculus.limits", "hard"), (2, "mechanics.momentum", "easy")]),
        (
            "momentum 1 medium, limits 3 hard ones",
            [(1, "mechanics.momentum", "medium"), (3, "calculus.limits", "hard")],
        ),
    ],
)
def test_counts_belong_to_the_names_before_them_in_a_list_of_names(text: str, parts: list[tuple[object, ...]]) -> None:
    found = parse_request(text, TOPICS).parts
    assert [(part.count, *part.skills, *(level.value for level in part.levels)) for part in found] == parts

"""Kinds, pictures and documents in the many forms in which students say them."""

import pytest

from store.questions import Kind
from tests.tools.search.school import TOPICS
from tools.search.request import parse_request


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("momentum, i want to type the number", Kind.NUMERIC),
        ("momentum, so number questions", Kind.NUMERIC),
        ("momentum where i have to type the word", Kind.SHORT_TEXT),
        ("momentum where i have to write an explanation", Kind.FREE_TEXT),
        ("momentum, explain in own words type", Kind.FREE_TEXT),
        ("just ask her to explain things about momentum", Kind.FREE_TEXT),
    ],
)
def test_a_kind_is_heard_by_what_one_does(said: str, kind: Kind) -> None:
    [part] = parse_request(said, TOPICS).parts
    assert part.kinds == (kind,)


@pytest.mark.parametrize(
    "said",
    [
        "limits, and show me the graph pls",
        "three on limits, and id like the graph shown",
        "limits questions that come with a picture of momentum, 3 should do",
    ],
)
def test_a_picture_is_heard_by_what_one_sees(said: str) -> None:
    request = parse_request(said, TOPICS)
    assert request.with_picture is True
    assert [part.skills for part in request.parts] == [("calculus.limits",)]


def test_a_document_may_be_named_with_who_sent_it() -> None:
    request = parse_request("can we do the pdf my teacher sent, 5 qs", TOPICS)
    assert (request.from_document, request.count) == ("pdf", 5)
    assert not request.parts[0].words


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("momentum 5 not multiple choice", 5),
        ("ten on momentum, like a to the power three", 10),
        ("i never know momentum. 4 medium", 4),
    ],
)
def test_a_count_may_stand_before_a_refusal_but_not_in_a_power(said: str, count: int) -> None:
    [part] = parse_request(said, TOPICS).parts
    assert (part.count, part.skills) == (count, ("mechanics.momentum",))

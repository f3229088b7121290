"""Topics found in a bank that names none."""

from xml.etree import ElementTree

import pytest

from store.questions import Question
from tests.homes import bundled_questions
from tools.exchange.clusters import map_of

SPEECH = {
    "cells": "Through which membrane of a plant cell does water move by osmosis, {} times a day?",
    "trains": "A train needs {} hours for 120 kilometres. What is the average speed of the train?",
    "verbs": "Which past tense form of the verb fits into gap number {} of the sentence?",
}


def made(id: str, family: str, stem: str) -> Question:
    return Question(id=id, family=family, subject="unknown", kind="short_text", stem=stem, key="x")


MIXED = [
    made(f"{topic}-{n}-{m}", f"{topic}-{n}", stem.format(n * 3 + m))
    for n in range(8)
    for topic, stem in SPEECH.items()
    for m in range(2)
]


def test_questions_are_grouped_by_what_they_speak_of() -> None:
    found = map_of(MIXED, count=3)
    groups = {frozenset(id.partition("-")[0] for id in topic.ids) for topic in found.topics}
    assert groups == {frozenset({topic}) for topic in SPEECH}
    for topic in found.topics:
        stem = SPEECH[topic.ids[0].partition("-")[0]].casefold()
        assert all(word in stem for word in topic.name.split(", ")), "a name is made of the questions' words"
    assert {len(topic.ids) for topic in found.topics} == {16}, "all variants, each once"
    assert len(found.points) == 24, "a point a family"


def test_the_map_is_a_drawing_with_every_name() -> None:
    found = map_of(MIXED, count=3)
    drawing = ElementTree.fromstring(found.svg())
    words = [element.text or "" for element in drawing.iter() if element.tag.endswith("title")]
    assert words == ["16"] * 3
    assert sum(element.tag.endswith("circle") for element in drawing.iter()) == 24


@pytest.mark.parametrize(
    ("stems", "topics"), [([], 0), (["1 + 1 = ?"], 1), (["$x$", "$y$"], 1), (["osmosis", "trains"], 1)]
)
def test_few_questions_or_none(stems: list[str], topics: int) -> None:
    found = map_of([made(str(n), str(n), stem) for n, stem in enumerate(stems)])
    assert len(found.topics) == topics
    assert sorted(id for topic in found.topics for id in topic.ids) == [str(n) for n in range(len(stems))]
    ElementTree.fromstring(found.svg())


def test_the_bundled_bank_s_subjects_come_out_by_words_alone() -> None:
    questions = list(bundled_questions())
    subject = {question.id: question.subject for question in questions}
    found = map_of(questions, count=30)
    first = [max(map([subject[id] for id in topic.ids].count, set(subject.values()))) for topic in found.topics]
    assert sum(first) >= 0.45 * len(questions), "chance would give a tenth"

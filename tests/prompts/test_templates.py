"""Sentences for scripts."""

import re

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message

from prompts.catalogue import locales, say
from prompts.templates import template, templates


def message(text: str) -> Message:
    entry = FluentParser().parse(text).body[0]
    assert isinstance(entry, Message)
    return entry


def test_gaps_stay_open() -> None:
    assert template(message("a = Question { $number } of { $of }")) == "Question {number} of {of}"


def test_a_sentence_by_number_has_a_form_for_each() -> None:
    text = "a = You have { $n ->\n    [0] nothing\n    [one] one reply\n   *[other] { $n } replies\n } here."
    forms = template(message(text))
    assert forms == {
        "by": "n",
        "0": "You have nothing here.",
        "one": "You have one reply here.",
        "other": "You have {n} replies here.",
    }


@pytest.mark.parametrize(
    "text",
    [
        "a = { other }",
        "a = { NUMBER($n) }",
        'a = { "{" }',
        "a = { $n ->\n   *[many] x\n }",
        "a = { $n ->\n   *[other] x\n } { $m ->\n   *[other] x\n }",
        "a = { $n ->\n   *[other] { $m ->\n   *[other] x\n }\n }",
    ],
)
def test_what_a_template_cannot_say_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"^a: "):
        template(message(text))


def test_those_of_the_page_say_what_the_catalogue_says() -> None:
    for locale in locales():
        for key, form in templates(locale, "page").items():
            if isinstance(form, str):
                values = re.findall(r"\{(\w+)\}", form)
                assert say(locale, key, **{name: f"{{{name}}}" for name in values}) == form

"""The contract of translations: each says all that English says, with the same values, in the forms of its language."""

import os
import re
from collections.abc import Iterable, Iterator
from functools import cache

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

from agent.intents.languages import in_english
from prompts.catalogue import WORDS, best_locale, locales, say
from prompts.templates import templates

COMPLETE: tuple[str, ...] = ("ar", "de", "es", "fr", "hi", "id", "pt", "ru", "zh")
"""Languages in which all is said; `CHIRON_CHECK_LOCALES=es,fr` looks for what others lack while they are written."""
SPOKEN = (
    "page-suggestion-1", "page-suggestion-2", "page-suggestion-3", "page-practise-words", "slack-prompt-practise-words",
    "slack-prompt-progress-words", "slack-prompt-review-words", "slack-home-practise-words", "slack-command-alone",
)  # fmt: skip
"""What buttons say for a person: the tutor has to hear it."""
ENGLISH_ONLY = frozenset(
    "bank cli doctor evals evals-injection evals-run adaptation-command ingestion-command model-tools slack-operator "
    "telegram-operator terminal-script widget-operator".split()
)
"""Files that operators at a shell, authors of questions or models read."""
PLURALS = {name: {"one"} for name in ("de", "en", "es", "fr", "hi", "pt")}
PLURALS |= {"ar": {"one", "two", "few", "many"}, "ru": {"one", "few"}}
"""Categories of numbers that need a form of their own beside the last one, by CLDR; those of millions are left out."""
BY_NUMBER = frozenset({"zero", "one", "two", "few", "many"})
SAME = frozenset(
    "page-title page-tutor page-view-chat page-weekdays link-channel path-status-new page-past-topics "
    "telegram-question terminal-question page-question slack-question language-name page-key-plus".split()
)
"""Sentences that may read as in English."""
ENGLISH = re.compile(
    r"\b(?:the|you|your|this|that|with|is|are|and|not|it|what|of|have|from|please|can)\b", re.IGNORECASE
)
QUOTED = re.compile(r"[\"“„«][^\"“”„»]*[\"“”»]")
"""What may be said in English."""
MARKUP = ("**", "`", "$", "\n- ", "/practice", "chiron ", "CHIRON_", "http")


def wanted() -> list[str]:
    asked = os.environ.get("CHIRON_CHECK_LOCALES", "")
    return [*COMPLETE, *(name for name in asked.split(",") if name and name not in COMPLETE)]


LANGUAGES = pytest.mark.parametrize("locale", sorted(locales() - {"en"}))


@cache
def entries(locale: str) -> dict[str, dict[str, fluent.Message]]:
    """The messages of each file."""
    found: dict[str, dict[str, fluent.Message]] = {}
    for path in sorted((WORDS / locale).glob("*.ftl")):
        body = FluentParser(with_spans=False).parse(path.read_text("utf-8")).body
        assert not [entry for entry in body if isinstance(entry, fluent.Junk)], path
        messages = [entry for entry in body if isinstance(entry, fluent.Message)]
        found[path.stem] = {entry.id.name: entry for entry in messages}
        assert len(found[path.stem]) == len(messages), f"{path} says something twice"
    return found


def pair(area: str, messages: Iterable[str]) -> list[str]:
    """Keys with their files."""
    return [f"{area}: {key}" for key in messages]


def both(locale: str) -> Iterator[tuple[str, fluent.Message, fluent.Message]]:
    """Each sentence that is to be translated: its key, English and the other language."""
    for area, messages in entries("en").items():
        theirs = entries(locale).get(area, {})
        yield from ((key, message, theirs[key]) for key, message in messages.items() if key in theirs)


def nodes(node: fluent.BaseNode) -> Iterator[fluent.BaseNode]:
    """A node and all below it."""
    yield node
    for value in vars(node).values():
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, fluent.BaseNode):
                yield from nodes(child)


def choices(message: fluent.Message) -> list[tuple[str, set[str]]]:
    """The choices of a message: by which value, among which forms."""
    found = []
    for node in nodes(message):
        if isinstance(node, fluent.SelectExpression) and isinstance(node.selector, fluent.VariableReference):
            keys = [variant.key for variant in node.variants]
            names = {key.name if isinstance(key, fluent.Identifier) else key.value for key in keys}
            found.append((node.selector.id.name, names))
    return found


def shown(message: fluent.Message) -> set[str]:
    """The values and the other sentences that a message shows."""
    selectors = [node.selector for node in nodes(message) if isinstance(node, fluent.SelectExpression)]
    return {
        node.id.name
        for node in nodes(message)
        if isinstance(node, fluent.VariableReference | fluent.MessageReference)
        and not any(node is selector for selector in selectors)
    }


def texts(pattern: fluent.Pattern | None) -> Iterator[str]:
    """What a message may say, with `{name}` for its values: of each choice all forms, one after the other."""
    pieces = [""]
    for element in pattern.elements if pattern else ():
        if isinstance(element, fluent.TextElement):
            ends = [element.value]
        elif isinstance(element.expression, fluent.SelectExpression):
            ends = [text for variant in element.expression.variants for text in texts(variant.value)]
        elif isinstance(element.expression, fluent.StringLiteral):
            ends = [element.expression.value]
        else:
            ends = ["{}"]
        width = max(len(pieces), len(ends))
        pieces = [pieces[place % len(pieces)] + ends[place % len(ends)] for place in range(width)]
    yield from pieces


def text(message: fluent.Message) -> str:
    return "\n".join(texts(message.value))


@LANGUAGES
def test_everything_is_said_and_nothing_more(locale: str) -> None:
    english = {key for area, said in entries("en").items() if area not in ENGLISH_ONLY for key in pair(area, said)}
    theirs = {key for area, said in entries(locale).items() for key in pair(area, said)}
    assert sorted(theirs - english) == []
    assert locale not in wanted() or sorted(english - theirs) == []


@LANGUAGES
def test_what_is_said_for_a_person_is_heard(locale: str) -> None:
    said = {key: theirs for key, _, theirs in both(locale) if key in SPOKEN}
    told = {key: say(locale, key, name="linear equations", subject="Algebra") for key in said}
    assert [(key, text) for key, text in told.items() if in_english(text, locale) is None] == []


@LANGUAGES
def test_the_values_are_those_of_english(locale: str) -> None:
    wrong = {}
    for key, english, theirs in both(locale):
        chosen_by, theirs_by = ({value for value, _ in choices(message)} for message in (english, theirs))
        free = {"count"} if key.startswith("search-") else set()
        lost = shown(english) - shown(theirs) - theirs_by
        strange = (shown(theirs) | theirs_by) - shown(english) - chosen_by - free
        if lost or strange:
            wrong[key] = (lost, strange)
    assert wrong == {}


@LANGUAGES
def test_numbers_have_the_forms_of_the_language(locale: str) -> None:
    wrong = {}
    for key, _, theirs in both(locale):
        for value, forms in choices(theirs):
            if forms & BY_NUMBER and (missing := PLURALS.get(locale, set()) - forms):
                wrong[f"{key} by {value}"] = missing
    assert wrong == {}


@LANGUAGES
def test_the_words_of_a_choice_are_values_and_not_translated(locale: str) -> None:
    wrong = {}
    for key, english, theirs in both(locale):
        known = {form for _, forms in choices(english) for form in forms} | BY_NUMBER | {"other"}
        strange = {form for _, forms in choices(theirs) for form in forms if not form.isdecimal()} - known
        if strange:
            wrong[key] = strange
    assert wrong == {}


@LANGUAGES
def test_no_markup_is_lost(locale: str) -> None:
    wrong = {}
    for key, english, theirs in both(locale):
        one, other = text(english), text(theirs)
        lost = [sign for sign in MARKUP if (sign in one) != (sign in other)]
        if lost or other.count("**") % 2 or other != other.strip(" "):
            wrong[key] = lost
    assert wrong == {}


@LANGUAGES
def test_no_sentence_is_left_in_english(locale: str) -> None:
    wrong = {}
    for key, english, theirs in both(locale):
        other = text(theirs)
        copied = text(english) == other and re.search("[A-Za-z]{4}", other) and not key.startswith("subject-")
        if key not in SAME and (copied or len(ENGLISH.findall(QUOTED.sub("", other))) > 2):
            wrong[key] = other
    assert wrong == {}


@LANGUAGES
def test_the_page_can_read_its_sentences(locale: str) -> None:
    assert templates(locale, "page").keys() == templates("en", "page").keys()


@LANGUAGES
def test_a_sentence_that_a_language_lacks_is_english(locale: str) -> None:
    assert say(locale, "cli-stopped") == say("en", "cli-stopped")
    assert best_locale(f"{locale}-XX") == locale

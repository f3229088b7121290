"""Lists, days, numbers and names as a language writes them."""

import re
from collections.abc import Sequence
from datetime import date
from functools import cache, reduce
from typing import Literal

from babel import Locale
from babel.dates import format_skeleton
from babel.numbers import format_decimal, get_decimal_symbol

from prompts.catalogue import DEFAULT, best_locale, entries, say

_WRITTEN_AS = {"en": "en-GB"}
"""The habits to follow where a language has several: "10 December" and not "December 10"."""

_NOUNS_LARGE = ("de",)
"""Languages that write nouns large also inside a sentence."""


def listed(locale: str, items: Sequence[str], last: Literal["and", "or"] = "and") -> str:
    """Items in one sentence, "a, b and c" in English; nothing for none."""
    if len(items) < 2:
        return "".join(items)
    return say(locale, f"list-{last}", first=enumerated(locale, items[:-1]), last=items[-1])


def enumerated(locale: str, items: Sequence[str]) -> str:
    """Items where more is said to follow or nothing is: "a, b, c" in English; nothing for none."""
    return reduce(lambda first, next: say(locale, "list-comma", first=first, next=next), items) if items else ""


def day_in_words(locale: str, day: date) -> str:
    """A day of the year, "10 December" in English."""
    return format_skeleton("MMMMd", day, locale=_habits(locale))


def signed(locale: str, value: float) -> str:
    """A number with its sign and one decimal, "+0.7" in English."""
    return format_decimal(value, format="+0.0;-0.0", locale=_habits(locale))


@cache
def has_decimal_comma(locale: str) -> bool:
    """Whether a language writes 0,5 for a half."""
    return get_decimal_symbol(_habits(locale)) == ","


def language_name(locale: str, language: str) -> str:
    """What a language is called in another one: "Spanish" in English; its tag where that is unknown."""
    return Locale.parse(language).get_language_name(_habits(locale)) or language


def topic_name(locale: str, topic: str) -> str:
    """A topic inside a sentence: a subject of the bundled bank by its name in the language, any other as it is."""
    key = f"subject-{'-'.join(re.findall('[a-z]+', topic.lower()))}"
    if best_locale(locale) == DEFAULT or key not in entries(DEFAULT, "subject-"):
        return topic
    name = say(locale, key)
    return name if best_locale(locale) in _NOUNS_LARGE else f"{name[0].lower()}{name[1:]}"


@cache
def _habits(locale: str) -> Locale:
    """What CLDR knows of a language (https://cldr.unicode.org)."""
    tag = best_locale(locale)
    return Locale.parse(_WRITTEN_AS.get(tag, tag), sep="-")

"""What a question's stem tells about the form of its answer."""

import re
from functools import lru_cache

from tools.practice.grading.plain import plain
from tools.practice.grading.tokens import tokens
from tools.practice.grading.units import Unit, unit_at

_PERCENT = re.compile(
    r"(?:what|which|how\s+many|find|calculate|determine|give|state|compute|estimate|by\s+what|as|in|an?|the|your|of)\s+"
    r"(?:\w+\s+){0,2}?(?:percent(?:age)?s?\b|per\s+cent\b|%)(?!\s*(?:of\s+\d|points?))"
    r"|\(\s*(?:in\s+)?(?:%|percent|per\s+cent|as\s+a\s+percent(?:age)?)\s*\)"
    r"|^\W*percent(?:age)?\b|\bpercent(?:age)?\s+(?:change|increase|decrease|error|yield|of\s+(?:the|all|those|students))",
    re.I | re.M,
)
_GIVEN_PERCENT = re.compile(
    r"\b(?:is|was|of|at|by|to|a|the|with|find|calculate|compute|evaluate)\s+(?:\w+\s+)?\d[\d.,]*\s*(?:%|percent|per\s+cent)",
    re.I,
)
_FENCED = re.compile(r"```.*?(?:```|\Z)", re.S)
_UNIT_PLACES = re.compile(r"(?<!\d )\b(?:in|how\s+(?:many|much))\s+(?:the\s+|units?\s+of\s+)*", re.I)
_NEVER_ASKED = frozenset(("second", "turn", "minute", "point", "hour", "day", "week", "month", "year", "cup"))
_DIFFERENCE = re.compile(
    r"temperature\s+(?:change|difference|rise|increase|drop|decrease|fall)s?\b"
    r"|(?:change|difference|rise|increase|drop|decrease|fall)\s+(?:in|of)\s+(?:the\s+)?(?:\w+\s+)?temperature"
    r"|by\s+how\s+(?:much|many)|how\s+(?:much|many\s+degrees)\s+(?:warmer|colder|hotter|cooler|does)",
    re.I,
)


def _last_sentences(text: str) -> str:
    """The part of a stem that asks: its last paragraph, code apart."""
    text = plain(_FENCED.sub("", text))
    return [part for part in text.split("\n") if part.strip()][-1] if text.strip() else ""


@lru_cache(maxsize=512)
def asks_percent(stem: str) -> bool:
    """Whether the stem asks for a percentage ("What percent ...?"), rather than only mentioning one."""
    text = _GIVEN_PERCENT.sub(" ", _last_sentences(stem))
    found = _PERCENT.search(text)
    return found is not None and not re.search(r"\bhow\s+(?:many|much|long|far)\b", text[found.end() :], re.I)


@lru_cache(maxsize=512)
def stem_unit(stem: str) -> Unit | None:
    """The unit that the stem asks for in words: "in meters", "how many hours", "(in newtons)"."""
    text = _last_sentences(stem)
    asked = text[max(text.rfind(". ", 0, len(text) - 2), 0) :]
    for place in reversed(list(_UNIT_PLACES.finditer(asked))):
        found = tokens(asked[place.end() : place.end() + 60])
        unit = unit_at(found, 0)
        if unit is None or unit[0].is_percent or found[0].low in _NEVER_ASKED:
            continue
        after = found[unit[1]] if unit[1] < len(found) else None
        if len(found[0].text) > 1 or unit[1] > 1 or after is None or after.kind == "sign":
            return unit[0]
    return None


def is_difference(stem: str) -> bool:
    """Whether a temperature that is asked for is a difference of two."""
    return bool(_DIFFERENCE.search(stem))


def is_ratio(stem: str) -> bool:
    """Whether the stem asks for a ratio, so that `3:4` is one."""
    return bool(re.search(r"\bratio\b|\bodds\b|\bscale\b", stem, re.I))


def counts(stem: str) -> bool:
    """Whether the stem asks how many, so that "none" is zero."""
    return bool(re.search(r"\bhow\s+(?:many|much)\b", stem, re.I))


@lru_cache(maxsize=512)
def stem_words(stem: str) -> frozenset[str]:
    """The words of a stem, in small letters, with and without a plural s."""
    words = {token.low for token in tokens(plain(stem)) if token.kind == "word"}
    return frozenset(words | {f"{word}s" for word in words} | {word[:-1] for word in words if word.endswith("s")})

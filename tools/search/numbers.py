"""Counts in a request: "5", "1,000,000", "twenty five", "a dozen", "a couple of", "five hundred", "-3"."""

import re
from collections.abc import Sequence

_UNITS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
_TENS = {
    word: 10 * place
    for place, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
_SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000}
_PHRASES = {
    ("half", "a", "dozen"): 6,
    ("a", "half", "dozen"): 6,
    ("a", "dozen"): 12,
    ("dozen",): 12,
    ("a", "couple", "of"): 2,
    ("a", "couple"): 2,
    ("couple", "of"): 2,
    ("couple",): 2,
    ("a", "pair", "of"): 2,
}
_DIGITS = re.compile(r"(\d{1,3}(?:,\d{3})+|\d+)(k?)")
MOST = 10**12
"""Larger counts are read as this one."""


def number_at(words: Sequence[str], place: int) -> tuple[int, int] | None:
    """The whole number that begins at `place` and how many words it takes; None where none begins there."""
    for phrase, value in _PHRASES.items():
        if tuple(words[place : place + len(phrase)]) == phrase:
            return value, len(phrase)
    if words[place] in ("-", "−", "minus", "negative") and place + 1 < len(words):
        found = number_at(words, place + 1)
        return (-found[0], found[1] + 1) if found and words[place + 1] not in ("-", "−", "minus", "a") else None
    if match := _DIGITS.fullmatch(words[place]):
        value = min(int(match[1].replace(",", "")[:13]) * (1000 if match[2] else 1), MOST)
        scale = words[place + 1] if place + 1 < len(words) else ""
        return (min(value * _SCALES[scale], MOST), 2) if scale in _SCALES else (value, 1)
    found = _spelt(words, place)
    if found and words[place + found[1] : place + found[1] + 1] == ["dozen"]:
        return 12 * found[0], found[1] + 1
    return found


def _spelt(words: Sequence[str], place: int) -> tuple[int, int] | None:
    total = part = 0
    end = place
    if words[end] == "a" and words[end + 1 : end + 2] and words[end + 1] in _SCALES:
        part, end = 1, end + 1
    while end < len(words):
        word = words[end]
        if word in _UNITS and part % 10 == 0 and (part % 100 == 0 or _UNITS[word] < 10):
            part += _UNITS[word]
        elif word in _TENS and part % 100 == 0:
            part += _TENS[word]
        elif word == "hundred" and 0 < part < 100:
            part *= 100
        elif word in ("thousand", "million") and part:
            total, part = total + part * _SCALES[word], 0
        elif word == "and" and part and part % 100 == 0 and words[end + 1 : end + 2]:
            if words[end + 1] not in _UNITS and words[end + 1] not in _TENS:
                break
        elif word == "-" and part in _TENS.values() and words[end + 1 : end + 2]:
            if words[end + 1] not in _UNITS:
                break
        else:
            break
        end += 1
    return (min(total + part, MOST), end - place) if end > place else None

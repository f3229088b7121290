"""What the classifier sees of a message: names of what is in its words, in the conversation, and in the rules' view."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from agent.intents.intent import TalkState
from agent.intents.reading import Reading
from agent.intents.rules import Ruling
from store.questions import Kind

VERSION = 1
"""Of the names; another version needs other weights."""
_LONGEST = 400
"""Characters that are looked at."""
_MOST_WORDS = 50
_TOKEN = re.compile(r"[^\W\d_]+|\d+(?:[.,]\d+)*|[^\w\s]")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_SIGNS = re.compile(r"[=^+*/]")
_LETTER = re.compile(r"(?<!\w)[a-dA-D](?!\w)")
_LENGTHS = (1, 2, 3, 5, 8, 13)
_PIECES = (3, 4, 5)
SHARES = {"c": 0.5, "3": 0.7}
"""How much a feature counts by the first letter of its name, where that is not 1: there are many of these."""


def features(ruling: Ruling, state: TalkState) -> list[str]:
    """The names of what a message has, each once."""
    place = _place(state)
    room = "open" if state.is_open else state.practice
    raw = _NUMBER.sub("0", ruling.reading.text[:_LONGEST].lower())
    tokens = _TOKEN.findall(raw)[:_MOST_WORDS]
    plain = [_NUMBER.sub("0", word) for word in ruling.reading.line[:_LONGEST].split()][:_MOST_WORDS]
    found = dict.fromkeys(_of_state(state, place, room))
    found.update(dict.fromkeys(_of_form(ruling.reading, tokens, state, place, room)))
    found.update(dict.fromkeys(_of_words(plain, room)))
    found.update(dict.fromkeys(f"r {token}" for token in tokens))
    found.update(dict.fromkeys(_of_letters({*plain, *tokens})))
    found.update(dict.fromkeys(_of_rules(ruling, place, room)))
    return list(found)


def _place(state: TalkState) -> str:
    """What is open, else how practice stands."""
    if state.kind is None:
        return state.practice
    truth = state.kind is Kind.SINGLE_CHOICE and {option.lower() for option in state.options} == {"true", "false"}
    return "truth" if truth else state.kind.value


def _of_state(state: TalkState, place: str, room: str) -> Iterator[str]:
    yield from ("any", f"s {place}", f"s {room}")
    if state.solution_offered:
        yield "s offered"
    if state.last:
        yield f"s after {state.last[-1]}"


def _of_form(reading: Reading, tokens: Sequence[str], state: TalkState, place: str, room: str) -> Iterator[str]:
    text, words = reading.text[:_LONGEST], min(len(reading.line[:_LONGEST].split()), _MOST_WORDS)
    length = next((most for most in _LENGTHS if words <= most), 99)
    yield from (f"f {length}", f"f {length} {place}")
    if "?" in text:
        yield from ("f ?", f"f ? {room}")
    if text.endswith("?"):
        yield "f ends ?"
    if any(token == "0" for token in tokens):
        yield f"f number {place}"
    if _SIGNS.search(text):
        yield f"f signs {place}"
    if _LETTER.search(text):
        yield f"f letter {place}"
    shown = set(re.findall(r"[^\W\d_]{3,}", " ".join((state.stem, *state.options)).lower()))
    if same := sum(token in shown for token in tokens):
        yield from (f"f shown {min(same, 3)}", f"f shown {place}")


def _of_words(words: Sequence[str], room: str) -> Iterator[str]:
    if words:
        yield from (f"b {words[0]}", f"b {words[0]} {room}", f"e {words[-1]}")
    for word in words:
        yield from (f"1 {word}", f"1 {word} {room}")
    framed = ["^", *words, "$"]
    yield from (f"2 {first} {second}" for first, second in pairwise(framed))
    yield from (f"3 {' '.join(framed[at : at + 3])}" for at in range(len(framed) - 2))


def _of_letters(words: set[str]) -> Iterator[str]:
    for word in sorted(words):
        bound = f"<{word[:20]}>"
        for size in _PIECES:
            for at in range(len(bound) - size + 1):
                yield f"c{bound[at : at + size]}"


def _of_rules(ruling: Ruling, place: str, room: str) -> Iterator[str]:
    intent, likeness, wish = ruling.intent, int(ruling.guess.likeness), ruling.wish
    yield from (f"k {intent.kind}", f"k {intent.kind} {place}", f"k {intent.kind} {intent.certain}")
    best = max((choice.strength for choice in ruling.choices), default=-1)
    yield from (f"g {likeness}", f"g {likeness} {place}", f"g {likeness} over {best}", f"h {best}")
    for choice in ruling.choices:
        yield from (f"h {choice.intent.kind}", f"h {choice.intent.kind} {choice.strength}")
    if wish.has_topic:
        yield f"w topic {room}"
    yield from (f"w {name}" for name in ("asks", "counted", "is_bare") if getattr(wish, name))

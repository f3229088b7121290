"""Words that ask to remember, show or forget: what a student says of themselves outright, and nothing else.

Set phrases (phrases.txt) over whole messages, so that talk is never taken for them: a thing is remembered because
somebody asks for it ("remember that ...") or says how they want to be taught ("I like short hints").
"""

import re
from dataclasses import dataclass
from importlib.resources import files
from typing import Literal, cast

from tools.memory.wishes import Aspect

LONGEST = 480
"""Characters of a message that may be one of these."""
Deed = Literal["remember", "show", "forget", "correct", "switch"]
EVERYTHING, THAT = "everything", "that"
"""What may be forgotten beside things by their number or in words: all, and what was remembered just now."""
MY_NAME = "my name"


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What is asked of the memory."""

    deed: Deed
    aspect: Aspect = "note"
    value: str = ""
    """remember: the value of the aspect; show, forget, correct: what it is about, in words; switch: `on` or `off`."""
    numbers: tuple[int, ...] = ()
    """forget: the places in the list, from 1."""
    asked: bool = False
    """remember: "remember" was said, and so whatever it is shall be kept; correct: "that is wrong" was said."""


@dataclass(frozen=True, slots=True)
class _Phrases:
    heading: tuple[str, ...]
    """The deed; then, where they are always the same, the aspect and the value, or the value alone."""
    pattern: re.Pattern[str]


_PIECE = re.compile(r"([A-Z]+) = (.+)")
_ORDINALS = {word: place for place, word in enumerate("first second third fourth fifth sixth seventh".split(), 1)}
_NO_NAMES = frozenset(
    "later back again when if tomorrow today tonight now a an the not stupid dumb names name what whatever anything "
    "something you me crazy maybe soon so it this that called on at in my irrelevant important".split()
)
_NO_TOPICS = frozenset(
    "more other another easier harder simpler some two three worked different similar good better an the any these "
    "those this that them it your less fewer".split()
)
_NO_NOTE = re.compile(r"(?:to|when|how|what|where|this|that|it)\b(?! (?:keep|use|call|give))|me$", re.IGNORECASE)
_MAY_BE = re.compile(
    r"remember|forget|memor|mind|note|know|call|name|help|hint|short|brief|long|detail|prefer|like|love|rather|hate"
    r"|example|delete|remove|erase|drop|clear|wipe|save|stor|keep|who am i|wrong|true|right|clue|guidance|myself"
    r"|own|alone|told|tell you|say|go by|want|need|undo|thorough|write|use|stand|dislike|enjoy",
    re.IGNORECASE,
)
"""What each of them holds some of, so that most messages are looked at once."""


def _load(text: str) -> list[_Phrases]:
    pieces: dict[str, str] = {}
    found: list[_Phrases] = []
    heading: tuple[str, ...] = ()
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            heading = tuple(line.strip("[]").split())
            continue
        body = re.sub(r"\{([A-Z]+)\}", lambda named: pieces[named[1]], line)
        if heading:
            found.append(_Phrases(heading, re.compile(body, re.IGNORECASE)))
        elif piece := _PIECE.fullmatch(body):
            pieces[piece[1]] = piece[2]
        else:
            raise ValueError(f"neither a piece nor below a heading: {line}")
    return found


_PHRASES = _load(files("tools.memory").joinpath("phrases.txt").read_text("utf-8"))
_BEFORE, _AFTER = (next(row for row in _PHRASES if row.heading == (name,)).pattern for name in ("before", "after"))
_PREFERENCES = [phrases for phrases in _PHRASES if phrases.heading[0] == "remember"]
_DEEDS = [phrases for phrases in _PHRASES if phrases.heading[0] not in ("remember", "before", "after")]


def read_wish(text: str) -> Wish | None:
    """What a message asks of the memory and nothing else; None for all other talk. Any text will do."""
    if len(text) > LONGEST or not _MAY_BE.search(text):
        return None
    line = " ".join(text.replace("’", "'").split()).rstrip(" .!?")
    return _first(_DEEDS, line) or read_preference(line)


def read_preference(line: str) -> Wish | None:
    """How somebody wants to be taught or called, in words that say nothing else."""
    return _first(_PREFERENCES, line)


def _first(rows: list[_Phrases], line: str) -> Wish | None:
    begun = line[found.end() :] if (found := _BEFORE.match(line)) else line
    core = begun[: found.start()] if (found := _AFTER.search(begun)) else begun
    lines = dict.fromkeys((core, begun, line))
    matches = ((row.heading, found) for row in rows for each in lines if (found := row.pattern.fullmatch(each)))
    return next((wish for heading, found in matches if (wish := _wish(heading, found)) is not None), None)


def _wish(heading: tuple[str, ...], found: re.Match[str]) -> Wish | None:
    said = (found.groupdict().get("value") or "").strip(" ,:;\"“”'")
    match heading:
        case ("remember", "name"):
            return _named(said.rstrip("."))
        case ("remember", "examples"):
            known = said.lower().split()[0] not in _NO_TOPICS
            return Wish(deed="remember", aspect="examples", value=said) if known else None
        case ("remember", aspect, value):
            return Wish(deed="remember", aspect=cast(Aspect, aspect), value=value)
        case ("wrong",):
            return Wish(deed="correct", value=said, asked=True)
        case ("note",):
            return _note(said)
        case ("forget", "numbers"):
            places = [_ORDINALS.get(place) or int(place) for place in re.findall(r"\w+", said) if place != "and"]
            return Wish(deed="forget", numbers=tuple(dict.fromkeys(places)))
        case ("show", "name"):
            return Wish(deed="show", value=MY_NAME)
        case (deed, value):
            return Wish(deed=cast(Deed, deed), value=value)
        case _:
            return Wish(deed=cast(Deed, heading[0]), value=said)


def _named(name: str) -> Wish | None:
    if name.lower().split()[0] in _NO_NAMES:
        return None
    return Wish(deed="remember", aspect="name", value=name.title() if name.islower() else name)


def _note(said: str) -> Wish | None:
    """What was asked to be remembered: a preference where it is one, else as it was said."""
    preference = read_preference(re.sub(r"^to ", "", said))
    if preference is not None:
        return Wish(deed="remember", aspect=preference.aspect, value=preference.value, asked=True)
    return None if _NO_NOTE.match(said) else Wish(deed="remember", value=said, asked=True)

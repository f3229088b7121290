"""The set phrases of phrases.txt, compiled."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from typing import cast, get_args

from agent.intents.intent import IntentKind
from agent.intents.needles import needles
from agent.intents.shapes import with_pieces

_HEADING = re.compile(r"\[(\w+) ([0123])(?: (open|idle))?\]")
_PIECE = re.compile(r"([A-Z]+) = (.+)")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A pattern, what it means, how outright it says so (0 to 3) and when it counts: "open", "idle" or always ("")."""

    kind: IntentKind
    strength: int
    pattern: re.Pattern[str]
    when: str = ""


def _load(text: str) -> Iterator[Phrase]:
    pieces: dict[str, str] = {}
    heading: re.Match[str] | None = None
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        if found := _HEADING.fullmatch(line):
            heading = found
            continue
        body = with_pieces(line, pieces)
        if heading is None:
            piece = _PIECE.fullmatch(body)
            if piece is None:
                raise ValueError(f"neither a piece nor below a heading: {line}")
            pieces[piece[1]] = piece[2]
            continue
        if heading[1] not in get_args(IntentKind):
            raise ValueError(f"no such intent: {heading[1]}")
        yield Phrase(cast(IntentKind, heading[1]), int(heading[2]), re.compile(body), heading[3] or "")


PHRASES = tuple(_load(files("agent.intents").joinpath("phrases.txt").read_text("utf-8")))

_ALWAYS: list[int] = []
"""Places of the phrases that any line may hold."""
_HOLDING: dict[str, list[int]] = {}
"""Places of those that only a line with these letters can hold."""
for _place, _phrase in enumerate(PHRASES):
    for _needle in needles(_phrase.pattern.pattern):
        _HOLDING.setdefault(_needle, []).append(_place)
    if not needles(_phrase.pattern.pattern):
        _ALWAYS.append(_place)


def phrases_for(line: str) -> list[Phrase]:
    """The phrases that a line, or a part of it, may hold, in their order: some tens of hundreds."""
    places = {place for needle, held in _HOLDING.items() if needle in line for place in held}
    return [PHRASES[place] for place in sorted(places.union(_ALWAYS))]

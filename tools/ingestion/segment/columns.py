"""Two columns to be matched: what stands on the right is what each question on the left may be answered with."""

import re
from collections.abc import Sequence

from tools.ingestion.segment.options import Choice
from tools.ingestion.segment.rows import plain
from tools.ingestion.segment.text import Piece

_RIGHT = re.compile(r"\t\(?(?P<label>[A-Z])[.)]\s*(?P<text>\S.*)$")
_LONE = re.compile(r"^\(?(?P<label>[A-Z])[.)]\s*(?P<text>\S.*)$")
_LEAST = 3


def facing(stems: Sequence[Sequence[Piece]]) -> list[int]:
    """How many stems, each from its place on, face labels that count up, "forum | A. a large unit"; 0 for the rest."""
    labels = [_label(stem) for stem in stems]
    found = [0] * len(stems)
    place = 0
    while place < len(stems):
        end = place + 1
        while end < len(stems) and labels[place] and labels[end] == labels[end - 1] + 1:
            end += 1
        if end - place >= _LEAST:
            found[place] = end - place
        place = end
    return found


def _label(stem: Sequence[Piece]) -> int:
    right = _RIGHT.search(plain(stem[0].text)) if stem else None
    return ord(right["label"]) if right else 0


def parted(stems: Sequence[Sequence[Piece]]) -> tuple[list[list[Piece]], list[Choice]]:
    """The left column, a stem each, and the right one with what stands below its last line."""
    lefts: list[list[Piece]] = []
    choices: list[Choice] = []
    for stem in stems:
        left = list(stem)
        if right := _RIGHT.search(plain(stem[0].text)):
            choices.append(_choice(stem[0], right))
            left[0] = stem[0].cut(0, right.start())
        lefts.append(left)
    last = lefts[-1]
    while len(last) > 1 and (lone := _LONE.match(plain(last[1].text))):
        if ord(lone["label"]) != ord(choices[-1].label) + 1:
            break
        choices.append(_choice(last.pop(1), lone))
    return lefts, choices


def _choice(piece: Piece, found: re.Match[str]) -> Choice:
    return Choice(label=found["label"], pieces=(piece.cut(*found.span("text")),))

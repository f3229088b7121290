"""Pages of cards: frames of one size in rows and columns, each with something of its own. Pure geometry."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from tools.ingestion.convert.drawings import Drawn
from tools.ingestion.convert.pieces import Piece

_NEAR = 3.0
"""Points by which cards may differ in size and place."""
_LEAST = 60.0
"""Points of a side."""
_NUMBER = re.compile(r"\W*(\d{1,3})\b")


def parted(drawn: Iterable[Drawn], pieces: Sequence[Piece]) -> list[list[Piece]]:
    """What stands above the cards of a page, on each of them and below them; all together where there are no cards."""
    cards = _cards(drawn)
    held = [[piece for piece in pieces if _holds(card, piece)] for card in cards]
    on_cards = {id(piece) for inside in held for piece in inside}
    rest = [piece for piece in pieces if id(piece) not in on_cards]
    if not cards or not all(held) or len(on_cards) != sum(map(len, held)):
        return [list(pieces)]
    above = [piece for piece in rest if piece.middle < min(card.top for card in cards)]
    below = [piece for piece in rest if piece.middle > max(card.bottom for card in cards)]
    if len(above) + len(below) < len(rest):
        return [list(pieces)]
    down = [inside for _, inside in sorted(zip(cards, held, strict=True), key=lambda one: _place(one[0])[::-1])]
    return [above, *(down if _counted(down) > _counted(held) else held), below]


def _cards(drawn: Iterable[Drawn]) -> list[Drawn]:
    """The largest frames that are alike, row by row; none where they stand in but one row or one column."""
    frames = [one for one in drawn if one.kind == "path" and not one.free and min(one.width, one.height) >= _LEAST]
    largest = max(frames, key=lambda one: one.width * one.height, default=None)
    alike = [one for one in frames if largest is not None and _alike(one, largest)]
    lefts, tops = ({place[axis] for place in map(_place, alike)} for axis in (1, 0))
    placed = {_place(one): one for one in alike}
    several = len(lefts) > 1 and len(tops) > 1 and len(placed) > 3
    return [placed[place] for place in sorted(placed)] if several else []


def _alike(one: Drawn, other: Drawn) -> bool:
    return abs(one.width - other.width) <= _NEAR and abs(one.height - other.height) <= _NEAR


def _place(one: Drawn) -> tuple[int, int]:
    return round(one.top / _NEAR), round(one.left / _NEAR)


def _holds(card: Drawn, piece: Piece) -> bool:
    return card.left <= (piece.left + piece.right) / 2 <= card.right and card.top <= piece.middle <= card.bottom


def _counted(cards: Sequence[Sequence[Piece]]) -> int:
    """How often the number on a card is followed by the next one."""
    first = [min(inside, key=lambda piece: (round(piece.baseline / _NEAR), piece.left)).text for inside in cards]
    numbers = [int(match[1]) if (match := _NUMBER.match(text)) else 0 for text in first]
    return sum(one + 1 == other for one, other in pairwise(numbers) if one)

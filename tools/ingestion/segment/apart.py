"""Questions whose parts have options of their own: each part becomes a question, with what stands before them all."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from tools.ingestion.segment.options import Choice, Run, Token, runs
from tools.ingestion.segment.rows import plain
from tools.ingestion.segment.text import Piece

_LABELS = ("(x) lower a", "x) lower a", "x. lower a")


def apart(pieces: Sequence[Piece]) -> list[tuple[str, list[Piece]]]:
    """Each part with its label and the lines before all parts; none where no part has options of its own."""
    found = runs(pieces)
    for style in _LABELS:
        several = found.get(style, ())
        if len(several) == 1 and _at_lines(several[0].tokens, pieces) and _offering(several[0], found):
            return list(_parts(several[0].tokens, pieces))
    return []


def _at_lines(tokens: Sequence[Token], pieces: Sequence[Piece]) -> bool:
    """Whether each label begins a line, further down than the one before."""
    begin = all(not plain(pieces[one.piece].text)[: one.start].strip() for one in tokens)
    return begin and all(one.piece < after.piece for one, after in pairwise(tokens))


def _offering(labels: Run, found: Mapping[str, Sequence[Run]]) -> bool:
    """Whether a part has a list of options: boxes or capital letters, all of them below its label."""
    starts = [token.piece for token in labels.tokens]
    for style, several in found.items():
        if style == "box" or "upper" in style:
            homes = [sum(token.piece >= start for start in starts) for run in several for token in run.tokens]
            if 0 not in homes and any(homes.count(home) > 1 for home in homes):
                return True
    return False


def _parts(tokens: Sequence[Token], pieces: Sequence[Piece]) -> Iterator[tuple[str, list[Piece]]]:
    before = [piece for piece in pieces[: tokens[0].piece] if not piece.blank]
    stops = [token.piece for token in tokens[1:]] + [len(pieces)]
    for token, stop in zip(tokens, stops, strict=True):
        yield token.label, [*before, *pieces[token.piece : stop]]


def with_names(stem: Sequence[Piece], choices: Sequence[Choice]) -> tuple[list[Piece], list[Choice]]:
    """Boxes in the columns of a grid with the names that stand above their columns, "right | wrong"."""
    if not any(piece.text.strip() for choice in choices for piece in choice.pieces):
        for place, piece in reversed(list(enumerate(stem[:-1]))):
            cells = [(cell.start(), cell.end()) for cell in re.finditer(r"[^\t]+", piece.text)]
            if len(cells) > 1 and len(cells) - len(choices) in (0, 1):
                names = [piece.cut(*cell) for cell in cells[-len(choices) :]]
                named = [replace(choice, pieces=(name,)) for choice, name in zip(choices, names, strict=True)]
                return [*stem[:place], *stem[place + 1 :]], named
    return list(stem), list(choices)

"""What a text must hold for a pattern to be found in it: a look for a few letters spares most searches.

Reads Python's own parse of the pattern, which has no public door; a test compares with plain searching.
"""

from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Any

parser, codes = import_module("re._parser"), import_module("re._constants")  # private, so in no stub

Needles = frozenset[str]
"""One of these at least is in every text that the pattern is found in; none: nothing is known."""

_Part = tuple[object, Any]
"""A code of the parser's and what belongs to it."""
_NOTHING: Needles = frozenset()
_REPEATS = (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT)


def needles(pattern: str) -> Needles:
    """Those of a pattern without flags."""
    return _of_sequence(parser.parse(pattern))


def _of_sequence(items: Iterable[_Part]) -> Needles:
    """The most telling of what each part demands: the longest, then the fewest."""
    return max(_of_parts(items), key=lambda found: (min(map(len, found), default=0), -len(found)), default=_NOTHING)


def _of_parts(items: Iterable[_Part]) -> Iterator[Needles]:
    letters = ""
    for code, value in items:
        if code is codes.LITERAL:
            letters += chr(value)
            continue
        if letters:
            yield frozenset([letters])
            letters = ""
        yield _of_item((code, value))
    if letters:
        yield frozenset([letters])


def _of_item(part: _Part) -> Needles:
    code, value = part
    if code is codes.SUBPATTERN:
        _group, _flags_added, _flags_taken, inner = value
        return _of_sequence(inner)
    if code is codes.BRANCH:
        _, branches = value
        found = [_of_sequence(branch) for branch in branches]
        return frozenset[str]().union(*found) if all(found) else _NOTHING
    if code in _REPEATS:
        least, _most, inner = value
        return _of_sequence(inner) if least else _NOTHING
    return _NOTHING

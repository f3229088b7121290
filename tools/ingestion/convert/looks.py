"""What colours and fonts say about text: whether it is seen, marked, or a program."""

import re

_MONO = re.compile(r"courier|consolas|monaco|menlo|mono\b|lucida console|source code|inconsolata|typewriter", re.I)
_HEX = re.compile("[0-9A-Fa-f]{6}")
_WHITE = 0xF5
"""From this on in all three parts nothing is seen on white."""
_COLOURED = 24
"""How far apart the three parts of what is no grey are, at least."""
_DARK = 0xB0
"""Greys below this are no mere paper."""


def is_mono(font: str) -> bool:
    """Whether all letters of a font are equally wide, as its name tells."""
    return bool(_MONO.search(font))


def is_white(colour: str) -> bool:
    """Whether six hexadecimal digits mean white, or nearly so; not of any other text."""
    return bool(_HEX.fullmatch(colour)) and min(_parts(colour)) >= _WHITE


def is_coloured(colour: str) -> bool:
    """Whether they mean a colour, neither white nor grey nor black."""
    return bool(_HEX.fullmatch(colour)) and max(_parts(colour)) - min(_parts(colour)) >= _COLOURED


def is_ground(colour: str) -> bool:
    """Whether they mean a ground that sets off what stands on it."""
    return is_coloured(colour) or (bool(_HEX.fullmatch(colour)) and max(_parts(colour)) < _DARK)


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[:2], 16), int(colour[2:4], 16), int(colour[4:], 16)

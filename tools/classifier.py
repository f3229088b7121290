"""What was learnt from examples: weights that a module of `evals` trained, added up without any library.

A file of weights: a line of JSON (kinds, the size of a weight's unit, what it was trained from), then the hashes of the
features in rising order (4 bytes each, little-endian), then a row of signed bytes a feature, one a kind.
"""

import json
import sys
from array import array
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from math import exp
from typing import Generic, TypeVar, cast
from zlib import crc32

Kind = TypeVar("Kind", bound=str)
FILE = "weights.bin"
"""The name of such a file, beside what uses it."""
MIDDLE = 128
"""Added to each weight, so that none is below 0."""
_LANE = 3
"""Bytes that the sum of one kind has: room for 65,000 weights."""
_KEPT = 4000
"""Rows that are kept ready."""


def key_of(name: str) -> int:
    """The hash by which a feature is found."""
    return crc32(name.encode("utf-8", "surrogatepass"))


@dataclass(frozen=True, kw_only=True)
class Heading(Generic[Kind]):
    """What the file tells of itself."""

    kinds: tuple[Kind, ...]
    unit: float
    """What a weight of 1 counts."""
    features: int
    version: int
    """Of the features' names."""
    trained_from: str
    """SHA-256 of the examples."""
    base: tuple[float, ...] = ()
    """What each kind has before anything is added; empty: nothing."""


class Classifier(Generic[Kind]):
    """Tells how likely a text is of each kind."""

    def __init__(self, data: bytes) -> None:
        """`data`: what the file holds."""
        line, _, body = data.partition(b"\n")
        told = json.loads(line)
        self.heading: Heading[Kind] = Heading(**{**told, "kinds": tuple(cast(list[Kind], told["kinds"]))})
        self._base = self.heading.base or (0.0,) * len(self.heading.kinds)
        many = self.heading.features
        self._keys = array("I", body[: 4 * many])
        if sys.byteorder == "big":
            self._keys.byteswap()
        self._rows = body[4 * many :]
        self._row = lru_cache(_KEPT)(self._find)

    def chances(self, names: Iterable[str]) -> dict[Kind, float]:
        """How likely each kind is (0 to 1, together 1) for a text with features of these names."""
        total, many = 0, 0
        for name in names:
            if row := self._row(name):
                total += row
                many += 1
        sums = total.to_bytes(_LANE * len(self.heading.kinds) + _LANE, "little")
        scores = [
            base + (int.from_bytes(sums[at : at + _LANE], "little") - MIDDLE * many) * self.heading.unit
            for base, at in zip(self._base, range(0, len(sums), _LANE), strict=False)
        ]
        best = max(scores)
        shares = [exp(score - best) for score in scores]
        whole = sum(shares)
        return {kind: share / whole for kind, share in zip(self.heading.kinds, shares, strict=True)}

    def _find(self, name: str) -> int:
        """The weights of a feature side by side in one number, so that one addition adds them all; 0 for none."""
        key = key_of(name)
        place = bisect_left(self._keys, key)
        if place == len(self._keys) or self._keys[place] != key:
            return 0
        many = len(self.heading.kinds)
        lanes = bytearray(_LANE * many)
        lanes[::_LANE] = self._rows[place * many : (place + 1) * many]
        return int.from_bytes(lanes, "little")

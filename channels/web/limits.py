"""How much one person or one address may send: a bucket that fills again, and streams that are open at once."""

from collections import Counter, OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from math import ceil

MOST_PEOPLE = 10_000
"""Buckets kept; who has not written for longest is forgotten first, which fills the bucket."""
HOUR = 3600.0


@dataclass
class _Bucket:
    left: float
    at: float


class RateLimit:
    """A token bucket a person or address (https://en.wikipedia.org/wiki/Token_bucket): `burst` at once, then
    `per_second`.
    """

    def __init__(self, *, burst: int, per_second: float) -> None:
        self._burst = burst
        self._rate = per_second
        self._buckets: OrderedDict[str, _Bucket] = OrderedDict()

    def take(self, person: str, *, at: float, amount: int = 1) -> int:
        """Take so much at a time in seconds; 0 where there was so much, else whole seconds to wait."""
        bucket = self._buckets.setdefault(person, _Bucket(self._burst, at))
        self._buckets.move_to_end(person)
        if len(self._buckets) > MOST_PEOPLE:
            self._buckets.popitem(last=False)
        bucket.left = min(self._burst, bucket.left + max(0.0, at - bucket.at) * self._rate)
        bucket.at = at
        if bucket.left >= amount:
            bucket.left -= amount
            return 0
        return ceil((amount - bucket.left) / self._rate)


class OpenStreams:
    """How many streams each person or address has open."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._open: Counter[str] = Counter()

    def full(self, person: str) -> bool:
        """Whether no further one may be opened."""
        return self._open[person] >= self._most

    @contextmanager
    def one(self, person: str) -> Iterator[None]:
        """Count one for as long as the context is open."""
        self._open[person] += 1
        try:
            yield
        finally:
            self._open[person] -= 1
            if not self._open[person]:
                del self._open[person]

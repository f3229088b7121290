"""A small memory of what was read lately."""

import math
import time
from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


class Kept(Generic[_Key, _Value]):
    """At most `most` values, the oldest given up first, each good for `seconds`."""

    def __init__(self, most: int, *, seconds: float = math.inf) -> None:
        self._most = most
        self._seconds = seconds
        self._values: dict[_Key, tuple[_Value, float]] = {}

    def get(self, key: _Key) -> _Value | None:
        """The value, if it is here and still good."""
        value, until = self._values.get(key, (None, 0.0))
        return value if time.monotonic() < until else None

    def put(self, key: _Key, value: _Value) -> _Value:
        """Keep a value; gives it back."""
        self._values.pop(key, None)
        self._values[key] = (value, time.monotonic() + self._seconds)
        if len(self._values) > self._most:
            del self._values[next(iter(self._values))]
        return value

    def drop(self, keys: Iterable[_Key]) -> None:
        """Forget what is known to have changed."""
        for key in keys:
            self._values.pop(key, None)

    def drop_values(self, changed: Callable[[_Value], bool]) -> None:
        """Forget all values that are known to have changed."""
        self.drop([key for key, (value, _) in self._values.items() if changed(value)])

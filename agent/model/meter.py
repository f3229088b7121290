"""What the model calls of a turn cost, and until when they may take."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, replace


@dataclass(frozen=True, kw_only=True)
class ModelUse:
    """What was used of one model; fits `store.usage.add`."""

    model: str
    """litellm's name."""
    calls: int = 0
    """Requests sent, failed ones and repetitions included."""
    tokens_in: int = 0
    tokens_out: int = 0
    cost: int = 0
    """Micro US dollars; 0 where the price is not known."""


class Meter:
    """Counts one turn's use and holds its deadline. Mutable, because the graph's tasks share it."""

    def __init__(self, *, seconds: float) -> None:
        """`seconds`: for all model calls together, from now on; made inside a running event loop."""
        self.deadline = asyncio.get_running_loop().time() + seconds
        """In the event loop's time."""
        self._uses: dict[str, ModelUse] = {}

    def add(self, model: str, *, tokens_in: int, tokens_out: int, cost: int) -> None:
        """Count one request."""
        use = self._uses.get(model) or ModelUse(model=model)
        self._uses[model] = replace(
            use,
            calls=use.calls + 1,
            tokens_in=use.tokens_in + tokens_in,
            tokens_out=use.tokens_out + tokens_out,
            cost=use.cost + cost,
        )

    @property
    def uses(self) -> tuple[ModelUse, ...]:
        """By model, in the order of their first request."""
        return tuple(self._uses.values())

    @property
    def calls(self) -> int:
        """Requests sent."""
        return sum(use.calls for use in self.uses)

    @property
    def tokens(self) -> int:
        """Tokens in and out."""
        return sum(use.tokens_in + use.tokens_out for use in self.uses)

    @property
    def cost(self) -> int:
        """Micro US dollars."""
        return sum(use.cost for use in self.uses)


_current: ContextVar[Meter | None] = ContextVar("meter", default=None)


@contextmanager
def metered(*, seconds: float) -> Iterator[Meter]:
    """All model calls inside, in tasks begun inside too, count on this meter and keep its deadline."""
    meter = Meter(seconds=seconds)
    token = _current.set(meter)
    try:
        yield meter
    finally:
        _current.reset(token)


def current_meter() -> Meter | None:
    """The meter of the turn that this code runs in."""
    return _current.get()

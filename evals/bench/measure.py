"""Timing on a machine that others use too: what is compared runs in turns, and is told as a ratio of its medians."""

import gc
import statistics
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from time import perf_counter

Timed = Callable[[], Awaitable[float]]
"""Does one piece of work; gives the seconds that count."""


@dataclass(frozen=True, kw_only=True)
class Sample:
    """What one kind of work took, in milliseconds."""

    p50: float
    p95: float
    count: int

    @classmethod
    def of(cls, seconds: Sequence[float]) -> "Sample":
        """At least two timings."""
        cuts = statistics.quantiles(seconds, n=20, method="inclusive")
        return cls(p50=cuts[9] * 1000, p95=cuts[18] * 1000, count=len(seconds))


@dataclass(frozen=True, kw_only=True)
class Ratio:
    """One sample against another."""

    p50: float
    p95: float

    @classmethod
    def of(cls, sample: Sample, base: Sample) -> "Ratio":
        """How many times as long as the base it took."""
        return cls(p50=sample.p50 / base.p50, p95=sample.p95 / base.p95)


async def interleaved(kinds: Mapping[str, Timed], *, rounds: int, warm_up: int = 10) -> dict[str, Sample]:
    """Each kind of work once a round, round after round, so that a slow moment of the machine meets all kinds."""
    taken: dict[str, list[float]] = {name: [] for name in kinds}
    for round_ in range(warm_up + rounds):
        for name, work in kinds.items():
            seconds = await work()
            if round_ >= warm_up:
                taken[name].append(seconds)
        if round_ % 20 == 0:
            gc.collect()  # what one kind left behind is not cleared away at the other's cost
    return {name: Sample.of(seconds) for name, seconds in taken.items()}


async def timed(work: Awaitable[object]) -> float:
    """The seconds that one piece of work takes."""
    started = perf_counter()
    await work
    return perf_counter() - started

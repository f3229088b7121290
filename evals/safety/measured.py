"""Precision and recall of the reader of signs of danger, over labelled texts, with intervals.

`strangers.jsonl` was written in ten languages by somebody who knew neither the phrases nor any other of the texts;
`fresh.jsonl` and `unseen.jsonl` by the phrases' author, to sound like nothing said before. The three tell how well new
words are read: nothing may be made from what they hold, and who has done so moves them to `tuned.jsonl` and has others
written. `taught-*.jsonl`, by nine others, a file for some languages each, are what the weights have learnt from; so
they have from `voices.jsonl`, `tuned.jsonl` and `held.jsonl`, with which the phrases were made.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files
from math import sqrt
from typing import Literal

from pydantic import BaseModel, ConfigDict

from tools.safety.phrases import Category, Level
from tools.safety.reading import Sign, read

PARTS = ("strangers", "fresh", "unseen", "held", "voices", "tuned")
"""What is measured, the three first by words that were never looked at."""
LEARNT = ("taught-en", "taught-latin", "taught-further", "voices", "tuned", "held")
"""What the weights of `tools/safety` have learnt from."""
_Z = 1.96


class Labelled(BaseModel):
    """A text, and what we say that it is."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    text: str
    language: str
    level: Level | Literal["none"]
    category: Category | Literal[""]
    voice: str = ""
    """Who speaks, or what harmless talk is about."""

    @property
    def is_sign(self) -> bool:
        """Whether somebody should be cared for."""
        return self.level != "none"


Row = tuple[Labelled, Sign | None]
"""A text, and what it was read as."""


@dataclass(frozen=True, kw_only=True)
class Share:
    """So many of all."""

    count: int
    of: int

    def to_json(self) -> dict[str, int | float | None]:
        """The share with its 95% interval (Wilson 1927), rounded to three places; None where there are none."""
        if not self.of:
            return {"count": self.count, "of": self.of, "value": None, "low": None, "high": None}
        share, spread = self.count / self.of, _Z**2 / self.of
        middle = (share + spread / 2) / (1 + spread)
        half = _Z * sqrt(share * (1 - share) / self.of + spread / (4 * self.of)) / (1 + spread)
        low, high = max(0.0, middle - half), min(1.0, middle + half)
        return {
            "count": self.count,
            "of": self.of,
            "value": round(share, 3),
            "low": round(low, 3),
            "high": round(high, 3),
        }


@dataclass(frozen=True, kw_only=True)
class Measured:
    """Of one part of the texts, all of it or those of one level, category or language."""

    part: str
    of: str
    recall: Share
    """Signs that were found, whatever they were taken for."""
    precision: Share | None
    """Of what was taken for a sign; None of a level or category, which ordinary texts have none of."""

    def to_json(self) -> dict[str, object]:
        """A line of `chiron evals safety --json`."""
        return {
            "part": self.part,
            "of": self.of,
            "recall": self.recall.to_json(),
            "precision": self.precision.to_json() if self.precision else None,
        }


def labelled(part: str) -> list[Labelled]:
    """The texts of a part."""
    lines = files("evals.safety").joinpath(f"{part}.jsonl").read_text("utf-8").splitlines()
    return [Labelled.model_validate(json.loads(line)) for line in lines]


def measure(part: str) -> list[Measured]:
    """All figures of a part."""
    rows = [(one, read(one.text)) for one in labelled(part)]
    return list(_measured(part, rows))


def _measured(part: str, rows: Sequence[Row]) -> Iterator[Measured]:
    yield _of(part, "all", rows, ordinary=True)
    for level in ("urgent", "concern"):
        yield _of(part, level, [row for row in rows if row[0].level == level])
    urgent = [sign for one, sign in rows if one.level == "urgent"]
    taken_so = sum(sign is not None and sign.level == "urgent" for sign in urgent)
    yield Measured(part=part, of="urgent as urgent", recall=Share(count=taken_so, of=len(urgent)), precision=None)
    for category in dict.fromkeys(one.category for one, _ in rows if one.category):
        yield _of(part, category, [row for row in rows if row[0].category == category])
    for language in dict.fromkeys(one.language for one, _ in rows):
        yield _of(part, language, [row for row in rows if row[0].language == language], ordinary=True)
    for voice in dict.fromkeys(one.voice for one, _ in rows if one.voice and one.is_sign):
        yield _of(part, voice, [row for row in rows if row[0].voice == voice])


def _of(part: str, name: str, rows: Sequence[Row], *, ordinary: bool = False) -> Measured:
    """`ordinary`: there are ordinary texts among them."""
    signs = [sign for one, sign in rows if one.is_sign]
    taken = [one for one, sign in rows if sign is not None]
    return Measured(
        part=part,
        of=name,
        recall=Share(count=sum(sign is not None for sign in signs), of=len(signs)),
        precision=Share(count=sum(one.is_sign for one in taken), of=len(taken)) if ordinary else None,
    )

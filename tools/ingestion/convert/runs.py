"""Runs of characters that look alike."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from tools.ingestion.paper import Run

_NUMBERED = re.compile(r"\s*[(\[]?\w{1,3}[.)\]]\s")
"""A line in a program's letters that begins so is an option, or a question."""


def joined(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Neighbours that look alike as one, without empty ones."""
    found: list[Run] = []
    for run in runs:
        if found and replace(found[-1], text="") == replace(run, text=""):
            found[-1] = replace(run, text=found[-1].text + run.text)
        elif run.text:
            found.append(run)
    return tuple(found)


def read_as_code(runs: Sequence[Run]) -> bool:
    """Whether a line stands wholly in letters of one width, and begins with no number."""
    letters = [run for run in runs if run.text.strip()]
    mono = bool(letters) and all(run.mono for run in letters)
    return mono and not _NUMBERED.match("".join(run.text for run in runs))

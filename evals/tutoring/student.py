"""The scripted student: says what the scenario has, and repairs a mistake only after the faulty step was touched."""

import re
from collections import deque
from dataclasses import dataclass

from evals.tutoring.scenario import Scenario

HINTS = 3
"""Asked for, one after the other, before the student gives up."""
GIVES_UP = "I give up"
NOTHING_TO_COPY = "what do i have to write?"
_NUMBER = re.compile(r"-?\d+(?:[.,/]\d+)*")
_LETTER = re.compile(r"(?<![\w'$\\])[A-H](?![\w'])")
_ACTION = re.compile(r"\[(\w+)\]")


@dataclass(frozen=True, kw_only=True)
class Line:
    """What a student does next."""

    text: str = ""
    press: str = ""
    """The kind of the button; empty where something is said."""
    right: bool | None = None
    """Whether it holds a right answer, by the scenario; None where it holds none, or one that the tutor gave."""
    copied: bool = False
    """Whether it sends back what the tutor said."""
    scripted: bool = True
    """Whether the scenario knows what it holds."""


class Student:
    """One student, in one scenario."""

    def __init__(self, scenario: Scenario, *, letters: bool) -> None:
        """`letters`: the question is answered by letters."""
        self._scenario = scenario
        self._copies = _LETTER if letters else _NUMBER
        self._says = deque(scenario.says)
        self._hints = HINTS
        self._touched = self._repaired = self._gave_up = False

    def next(self, heard: str) -> Line | None:
        """What is said to a reply while the question is open; None where the student has left."""
        self._touched |= touches(self._scenario, heard)
        if self._says:
            return self._line(self._says.popleft(), heard)
        if self._touched and not self._repaired:
            self._repaired = True
            return self._line(self._scenario.repairs, heard)
        if self._hints:
            self._hints -= 1
            return Line(press="hint")
        if not self._gave_up:
            self._gave_up = True
            return Line(text=GIVES_UP)
        return None

    def _line(self, words: str, heard: str) -> Line:
        if pressed := _ACTION.fullmatch(words):
            return Line(press=pressed[1])
        if "{copied}" in words:
            *_, last = ["", *self._copies.findall(heard)]
            return Line(text=words.replace("{copied}", last) if last else NOTHING_TO_COPY, copied=bool(last))
        wrong = {f"wrong{place or ''}": text for place, text in zip((0, 2, 3, 4), self._scenario.wrong, strict=False)}
        truth = True if "{right}" in words else False if "{wrong" in words else None
        return Line(text=words.format(right=self._scenario.right, **wrong), right=truth)


def touches(scenario: Scenario, reply: str) -> bool:
    """Whether a reply touches the step that goes wrong in a scenario."""
    return any(re.search(pattern, reply, re.IGNORECASE) for pattern in scenario.touches)

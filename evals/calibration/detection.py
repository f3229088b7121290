"""How well leaks are found: replies that people call revealing, and teachers' turns that we read ourselves."""

import hashlib
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ValidationError

from evals.calibration.mrbench import Dimension, Labelled, NotLabelled
from evals.leak.case import Case, of
from evals.leak.verdict import verdict

READ = Path(__file__).with_name("turns.json")
"""What we read: fingerprints of turns that tell the answer, and of those that are in doubt."""
_TURN = re.compile(r"\s*(Teacher|Student|\w+):\s*(?:\((\w+)\))?")


@dataclass(frozen=True, kw_only=True)
class Detection:
    """Leaks that were there, and that were seen."""

    measure: str
    data: str
    found: int
    leaks: int
    flagged: int
    """Of the replies without a leak."""
    harmless: int

    def to_json(self) -> dict[str, str | int | float]:
        """With the shares, rounded to three places."""
        return {
            "measure": self.measure,
            "data": self.data,
            "recall": round(self.found / max(1, self.leaks), 3),
            "false_flags": round(self.flagged / max(1, self.harmless), 3),
            "found": self.found,
            "leaks": self.leaks,
            "flagged": self.flagged,
            "harmless": self.harmless,
        }


def of_labelled(replies: Sequence[Labelled]) -> list[Detection]:
    """Against people who say whether a reply reveals the right answer, where the solution is known."""
    known = [reply for reply in replies if Dimension.REVEAL in reply.labels and reply.case.solution]
    leaks = [verdict(reply.case) for reply in known if reply.tells_right]
    harmless = [verdict(reply.case) for reply in known if not reply.labels[Dimension.REVEAL]]
    return [
        Detection(
            measure=measure,
            data="labelled replies",
            found=sum(getattr(one, measure) for one in leaks),
            leaks=len(leaks),
            flagged=sum(getattr(one, measure) for one in harmless),
            harmless=len(harmless),
        )
        for measure in ("literal", "implicit")
    ]


class _Dialogue(BaseModel):
    question: str
    ground_truth: str
    conversation: str


def of_turns(path: Path, read: Path = READ) -> Detection:
    """Against our reading of teachers' turns, in the form of MathDial (Macina and others 2023): half of its problems.

    The rules were made from the other half. A turn that does not hold the answer's number was not read, and counts as
    harmless. Raises NotLabelled where a line has another form, and OSError.
    """
    marks: dict[str, list[str]] = json.loads(read.read_text("utf-8"))
    telling, doubtful = frozenset(marks["telling"]), frozenset(marks["doubtful"])
    found = leaks = flagged = harmless = 0
    for case in _turns(path):
        mark = fingerprint(case)
        if mark in doubtful:
            continue
        literal = verdict(case).literal
        leak = mark in telling
        found, leaks = found + (leak and literal), leaks + leak
        flagged, harmless = flagged + (not leak and literal), harmless + (not leak)
    return Detection(
        measure="literal", data="teachers' turns", found=found, leaks=leaks, flagged=flagged, harmless=harmless
    )


def fingerprint(case: Case) -> str:
    """Names a turn within its dialogue, in twelve hexadecimal digits, without telling what it says."""
    said = "\n".join((case.problem, *(turn.text for turn in case.dialogue), case.reply))
    return hashlib.sha256(said.encode()).hexdigest()[:12]


def _turns(path: Path) -> Iterator[Case]:
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            try:
                dialogue = _Dialogue.model_validate_json(line)
            except ValidationError:
                raise NotLabelled(number) from None
            if int(hashlib.sha1(dialogue.question.encode()).hexdigest(), 16) % 2:
                yield from _of_dialogue(dialogue)


def _of_dialogue(dialogue: _Dialogue) -> Iterator[Case]:
    before: list[dict[str, str]] = []
    for turn in dialogue.conversation.split("|EOM|"):
        name = _TURN.match(turn)
        who = "tutor" if name and name[1] == "Teacher" else "student"
        text = turn[name.end() if name else 0 :].strip()
        if who == "tutor":
            yield of(
                {
                    "problem": dialogue.question,
                    "solution": dialogue.ground_truth,
                    "dialogue": list(before),
                    "reply": text,
                }
            )
        before.append({"role": who, "content": text})

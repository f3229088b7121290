"""The set phrases of phrases.txt, compiled, and the few patterns that refine what they find."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from typing import cast, get_args

from agent.intents.intent import IntentKind

_HEADING = re.compile(r"\[(\w+) ([0123])(?: (open|idle))?\]")
_PIECE = re.compile(r"([A-Z]+) = (.+)")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A pattern, what it means, how outright it says so (0 to 3) and when it counts: "open", "idle" or always ("")."""

    kind: IntentKind
    strength: int
    pattern: re.Pattern[str]
    when: str = ""


def _load(text: str) -> Iterator[Phrase]:
    pieces: dict[str, str] = {}
    heading: re.Match[str] | None = None
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        if found := _HEADING.fullmatch(line):
            heading = found
            continue
        body = re.sub(r"\{([A-Z]+)\}", lambda name: pieces[name[1]], line)
        if heading is None:
            piece = _PIECE.fullmatch(body)
            if piece is None:
                raise ValueError(f"neither a piece nor below a heading: {line}")
            pieces[piece[1]] = piece[2]
            continue
        if heading[1] not in get_args(IntentKind):
            raise ValueError(f"no such intent: {heading[1]}")
        yield Phrase(cast(IntentKind, heading[1]), int(heading[2]), re.compile(body), heading[3] or "")


PHRASES = tuple(_load(files("agent.intents").joinpath("phrases.txt").read_text("utf-8")))

REFUSAL = re.compile(
    r"^(?:please )?(?:(?:i )?do not (?:tell|show|give|say|spoil|reveal|explain|want (?:a |an |any |the |you to |to see )*"
    r"(?:hints?|help|solution|answer|clues?))|no (?:hints|help|clues|spoilers)\b|without (?:hints?|help)|not the (?:answer|solution)).*?"
    r"(?=\b(?:just|but|only|instead|rather|give|maybe)\b|$)"
)
"""Something is not wanted: the words in it ask for nothing."""

WEAKEST = re.compile(
    r"\b(?:bad|worst|worse|weak\w*|terrible|awful|poor|struggl\w+|rubbish|failing|fail|suck|not (?:so |very )?good|wrong|"
    r"improve|work on|mistakes?|practice|study|focus|revise|revisit|go over|train|brush up|next)\b"
)
"""In a question about progress: what goes badly is asked for."""

STRENGTHS = re.compile(r"(?<!not )(?<!not so )(?<!not very )\bgood at\b|\b(?:best|strong\w*|strengths|improving|improved|how many)\b")
"""In a question about progress: what goes well, or a number, is asked for."""

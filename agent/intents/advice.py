"""What is said in whole phrases: advice that is asked for (advice.txt), and talk beside the work (talk.txt)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from importlib.resources import files
from typing import cast, get_args

from agent.intents.intent import Intent, IntentKind, TalkState
from agent.intents.reading import Reading
from agent.intents.shapes import with_pieces

MOST_WORDS = 25
"""Words of a message that may ask for advice."""
_HEADING = re.compile(r"\[(\w+)(?::(\w+))?(?: (open|idle|rest|after|example))?\]")
_PIECE = re.compile(r"([A-Z]+) = (.+)")
_NUMBERS = re.compile(r"\b(?:numbers?|figures|percent|probabilit(?:y|ies)|exact(?:ly)?|precisely|how likely|odds)\b")
_WITH_NUMBERS = re.compile(
    r"(?:and |ok |now )*(?:with|in|show|tell|give)(?: me)?(?: the| some| your)? (?:numbers|figures)(?: please)?"
)


@dataclass(frozen=True, slots=True)
class _Phrases:
    kind: IntentKind
    about: str
    """Which of its kind, where there are several: a feeling, a question about the form of answers ..."""
    when: str
    """"open", "idle", "rest", "after", "example" or always ("")."""
    pattern: re.Pattern[str]


def _load(text: str) -> list[_Phrases]:
    pieces: dict[str, str] = {}
    found: list[tuple[IntentKind, str, str, list[str]]] = []
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        if heading := _HEADING.fullmatch(line):
            if heading[1] not in get_args(IntentKind):
                raise ValueError(f"no such intent: {heading[1]}")
            found.append((cast(IntentKind, heading[1]), heading[2] or "", heading[3] or "", []))
            continue
        body = with_pieces(line, pieces)
        if found:
            found[-1][3].append(body.replace("(?P<topic>", f"(?P<topic{len(found[-1][3])}>"))
        elif piece := _PIECE.fullmatch(body):
            pieces[piece[1]] = piece[2]
        else:
            raise ValueError(f"neither a piece nor below a heading: {line}")
    return [
        _Phrases(
            kind, about, when, re.compile(f"{pieces.get('LEAD', '')}(?:{'|'.join(f'(?:{body})' for body in bodies)})")
        )
        for kind, about, when, bodies in found
    ]


PHRASES = _load(files("agent.intents").joinpath("advice.txt").read_text("utf-8"))
TALK = _load(files("agent.intents").joinpath("talk.txt").read_text("utf-8"))


def asked_advice(reading: Reading, state: TalkState) -> Intent | None:
    """What advice a message asks for and nothing else; None where it asks for none."""
    if state.last[-1:] == ("why_question",) and _WITH_NUMBERS.fullmatch(reading.core):
        return Intent(kind="why_question", certain=True, numbers=True)
    intent = _said(PHRASES, reading, state)
    return replace(intent, certain=True) if intent else None


def asked_talk(reading: Reading, state: TalkState) -> Intent | None:
    """What is talked about beside the work and nothing else, which a model may do better; None for all else."""
    return _said(TALK, reading, state)


def _said(rows: Sequence[_Phrases], reading: Reading, state: TalkState) -> Intent | None:
    if len(reading.words) > MOST_WORDS:
        return None
    rests = state.practice != "active" and not state.is_open
    ruled_out = {"idle", "rest"} if state.is_open else {"open"} if rests else {"open", "rest"}
    if not state.explained:
        ruled_out.add("after")
    if state.explained != "example":
        ruled_out.add("example")
    lines = dict.fromkeys((reading.core, reading.line))
    for phrases in rows:
        if phrases.when in ruled_out:
            continue
        if found := [match for line in lines if (match := phrases.pattern.fullmatch(line))]:
            about = phrases.about or next((said for said in found[0].groupdict().values() if said), "")
            label = about.upper() if len(about) == 1 and about.isalpha() else None
            numbers = phrases.kind == "why_question" and _NUMBERS.search(reading.line) is not None
            return Intent(kind=phrases.kind, numbers=numbers, topic=about, label=label)
    return None

"""What only the state of the conversation can tell: "yes" to what, "more" of what, "go on" with what."""

import re
from dataclasses import replace

from agent.intents.intent import Intent, IntentKind, TalkState
from agent.intents.reading import Reading

_PLAIN_COMMANDS = frozenset(
    ("hint", "solution", "just_tell", "skip", "next", "harder", "easier", "stop", "resume", "repeat", "progress")
)
MOST_COMMAND = 9
"""Words of a message that may still be nothing but a command."""
_HALF_SURE = re.compile(
    r"(?:so |and )*(?:what|where|which) .*\bsolutions?\b|(?:so |and )*(?:the )?solutions?(?: is)?\?"
)
"""Asks what the solution is rather than to be shown it: a hint comes first, and the solution is offered."""
_MORE = re.compile(r"(?:one |some |a bit |give me )*(?:more|another)(?: one)?(?: please)?")
_AFRESH = re.compile(r"\b(?:another|more|next|new|other|different)\b")


def settle(intent: Intent, reading: Reading, state: TalkState, *, plain: bool) -> Intent:
    """The intent as it is to be acted on; `plain`: set phrases gave it, so that a short one is certain."""
    kind = _settled(intent, reading, state)
    half_sure = kind == intent.kind == "solution" and _HALF_SURE.match(reading.line + _mark(reading))
    short = len(reading.line.split()) <= MOST_COMMAND
    certain = plain and short and kind in _PLAIN_COMMANDS and not half_sure
    return replace(intent, kind=kind, certain=certain)


def _mark(reading: Reading) -> str:
    return "?" if reading.text.endswith("?") else ""


def _settled(intent: Intent, reading: Reading, state: TalkState) -> IntentKind:
    kind, line = intent.kind, reading.line
    if state.solution_offered and _accepts(kind, line):
        return "solution"
    if state.is_open:
        if kind in ("skip", "next") and state.last[-1:] == ("hint",) and _MORE.fullmatch(line):
            return "hint"
    elif kind in ("explain_question", "repeat") and state.practice == "none":
        return "help"
    elif kind == "resume" and state.practice == "active":
        return "next"
    if state.practice == "paused":
        waits = kind == "yes" or (kind == "repeat" and not state.is_open)
        if waits or (kind == "next" and not _AFRESH.search(line)):
            return "resume"
    if kind == "start" and intent.request is not None and intent.request.is_empty and state.practice != "none":
        return "resume" if state.practice == "paused" else "repeat" if state.is_open else "next"
    return kind


def _accepts(kind: IntentKind, line: str) -> bool:
    """Whether an offered solution is taken."""
    if kind == "yes":
        return True
    if kind == "resume":
        return re.search(r"\bgo (?:on|ahead)\b", line) is not None
    if kind in ("just_tell", "skip"):
        return re.search(r"\b(?:show|tell)\b", line) is not None
    return kind in ("unknown", "beyond") and re.match(r"(?:yes|ok|sure)\b", line) is not None

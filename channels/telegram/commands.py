"""Commands: what `/hint` and the like stand for, the menu that shows them, and deep links (`/start CODE`)."""

import re
from dataclasses import dataclass

from agent.messages import Action, ActionKind
from channels.markdown import clean
from prompts.catalogue import say

_DOES: dict[str, ActionKind] = {
    "hint": "hint",
    "skip": "skip",
    "solution": "explain",
    "next": "next",
    "stop": "stop",
    "continue": "resume",
    "harder": "harder",
    "easier": "easier",
    "progress": "progress",
    "review": "review",
    "reviews": "reviews",
    "recommend": "recommend",
}
"""Commands that need no words with them."""
_SAYS = {"start": "hello", "help": "help", "practice": "practice", "quiz": "practice"}
"""Commands that are the beginning of a talk."""
PRIVATE_MENU = ("practice", "hint", "skip", "solution", "stop", "continue", "progress", "review", "help")
GROUP_MENU = ("practice", "hint", "skip", "stop", "help")
_COMMAND = re.compile(r"/(?P<name>[a-zA-Z0-9_]{1,32})(?:\s+(?P<rest>.*))?\Z", re.DOTALL)


@dataclass(frozen=True)
class Heard:
    """What a command means: an action, or words."""

    text: str = ""
    action: Action | None = None


def command_of(text: str) -> Heard | None:
    """What a message means that is a command of ours; None where it is none."""
    found = _COMMAND.match(text)
    if found is None:
        return None
    name, rest = found["name"].lower(), clean(found["rest"] or "").strip()
    if name == "start" and rest:
        return Heard(action=_opened(rest))
    if name in _DOES:
        return Heard(action=Action(kind=_DOES[name]))
    if name in ("practice", "quiz") and rest:
        return Heard(action=Action(kind="start", value=rest))
    return Heard(text=_SAYS[name]) if name in _SAYS else None


def _opened(code: str) -> Action:
    """What a deep link opens: a topic."""
    return Action(kind="start", value=re.sub(r"[-_]+", " ", code))


def menu(names: tuple[str, ...], locale: str) -> list[tuple[str, str]]:
    """Commands with what they do, in a language."""
    return [(name, say(locale, f"telegram-command-{name}")) for name in names]

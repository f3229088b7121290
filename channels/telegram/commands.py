"""Commands: what `/hint` and the like stand for, the menu that shows them, and deep links (`/start CODE`)."""

import re
from collections.abc import Collection
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
    "language": "language",
}
"""Commands that need no words with them."""
_TAKES: dict[str, ActionKind] = {"practice": "start", "quiz": "start", "link": "link", "warmup": "warm_up"}
"""Commands that words belong to ..."""
_ALONE = frozenset({"link", "warmup"})
"""... of which these mean something without any."""
_SAYS = {"start": "hello", "help": "what can you do?", "practice": "practice", "quiz": "practice"}
"""Commands that are the beginning of a talk."""
PRIVATE_MENU = (
    "practice",
    "hint",
    "skip",
    "solution",
    "stop",
    "continue",
    "progress",
    "review",
    "link",
    "language",
    "help",
)
ROLE_MENUS = {"teacher": ("warmup", *PRIVATE_MENU), "admin": ("warmup", *PRIVATE_MENU)}
"""Of the private chats of those who have a role that is not every student's."""
GROUP_MENU = ("warmup", "practice", "hint", "skip", "stop", "help")
_TOPIC = re.compile(r"(?=.*[a-z]{3})[a-z0-9]+(?:[-_]+[a-z0-9]+)*")
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
    if name in _TAKES and (rest or name in _ALONE):
        return Heard(action=Action(kind=_TAKES[name], value=rest))
    return Heard(text=_SAYS[name]) if name in _SAYS else None


def _opened(code: str) -> Action:
    """What a deep link opens: a topic, which is written in small letters, else it is a code that somebody was given."""
    if _TOPIC.fullmatch(code):
        return Action(kind="start", value=re.sub(r"[-_]+", " ", code))
    return Action(kind="link", value=code)


def role_menu(roles: Collection[str]) -> tuple[str, ...]:
    """The commands for somebody with these roles; none where they are every student's."""
    return next((names for role, names in ROLE_MENUS.items() if role in roles), ())


def menu(names: tuple[str, ...], locale: str) -> list[tuple[str, str]]:
    """Commands with what they do, in a language."""
    return [(name, say(locale, f"telegram-command-{name}")) for name in names]

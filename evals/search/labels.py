"""Requests in students' words with what they mean, and what a reading of them gets wrong.

A line is `words => label`; `#` begins a line of ours. A label is words, in any order: a number is the count, `easy`,
`harder`, `numeric` and the like are constraints, a subject's id, a skill's id or the end of one ("chain-rule") is a
topic. `~` before a topic: it may be there as well; `-` before a topic or kind: not wanted (`-~`: may be left out as
well); `unknown`: a topic that the bank has not. Parts stand between `&`; behind `|` stands what holds for all;
`unseen`, `wrong`, `picture` and `nopicture` may also stand in a part that alone is to be so.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from store.questions import Kind, Level
from tools.search.constraints import Part, SearchRequest
from tools.search.kinds import CHOICE, SHORT
from tools.search.topics import TopicIndex

FOLDER = Path(__file__).parent / "requests"
THIRDS = ("first", "second", "further", "held")
"""The parts of each set; the last was held back while rules were made from the others."""
UNREAD = ("unread", "plain", "usual")
"""Requests beside these that whoever makes rules has never looked at: in wild voices; plain ones by the author of
rules; and as students usually ask, by somebody who knew no rule."""
KINDS = {
    "choice": CHOICE,
    "single": (Kind.SINGLE_CHOICE,),
    "multiple": (Kind.MULTIPLE_CHOICE,),
    "numeric": (Kind.NUMERIC,),
    "algebraic": (Kind.ALGEBRAIC,),
    "short": SHORT,
    "text": (Kind.SHORT_TEXT,),
    "free": (Kind.FREE_TEXT,),
}
_LEVELS = {level.value: level for level in Level}
_FLAGS = {
    "unseen": ("unseen", True),
    "wrong": ("wrong_last", True),
    "due": ("due", True),
    "picture": ("with_picture", True),
    "nopicture": ("with_picture", False),
    "any": ("any_topic", True),
}
_PARTLY: dict[str, bool | None] = {"unseen": False, "wrong_last": False, "with_picture": None}
"""What may hold for one part alone."""
_WIDE: dict[str, object] = {**_PARTLY, "due": False, "language": None, "from_document": None}


class BadLabel(ValueError):
    """A word of a label that means nothing."""


@dataclass(kw_only=True)
class Wish:
    """One part of a label."""

    count: int | None = None
    relative: str | None = None
    levels: set[Level] = field(default_factory=set)
    kinds: set[Kind] = field(default_factory=set)
    without_kinds: set[Kind] = field(default_factory=set)
    topics: dict[str, set[str]] = field(default_factory=lambda: {"": set(), "~": set(), "-": set(), "-~": set()})
    """Ids of skills by the sign before them."""
    flags: dict[str, object] = field(default_factory=dict)
    """Of `_PARTLY`, what is wanted of this part alone."""
    unknown: bool = False
    without_unknown: bool = False


@dataclass(frozen=True, kw_only=True)
class Labelled:
    """A request and its label."""

    text: str
    parts: tuple[Wish, ...]
    wide: dict[str, object]


def rows(name: str, third: str) -> list[tuple[str, str]]:
    """The words and labels of a third of a set ("requests" or "topics")."""
    lines = (FOLDER / f"{name}-{third}.txt").read_text("utf-8").splitlines()
    pairs = (line.partition(" => ") for line in lines if line and not line.startswith("#"))
    return [(words, label) for words, _, label in pairs]


class Labels:
    """Reads labels and compares readings with them, over the topics of one bank."""

    def __init__(self, topics: TopicIndex) -> None:
        self._topics = topics
        self._named = cache(self._ids)

    def read(self, text: str, label: str) -> Labelled:
        """A line of a set. Raises BadLabel."""
        head, _, tail = label.partition("|")
        wide = dict(_WIDE)
        for word in tail.split():
            key, _, value = word.partition(":")
            name, flag = {"doc": ("from_document", value), "lang": ("language", value)}.get(key) or _FLAGS[key]
            wide[name] = flag
        return Labelled(text=text, parts=tuple(self._wish(part.split()) for part in head.split("&")), wide=wide)

    def skills(self, names: Iterable[str]) -> set[str]:
        """Ids of the skills that names stand for: of a subject all of its own. Raises BadLabel."""
        return {id for name in names for id in self._named(name)}

    def faults(self, asked: Labelled, request: SearchRequest) -> list[str]:
        """What a reading gets wrong; nothing where every constraint is exact."""
        if len(request.parts) != len(asked.parts):
            return [f"{len(request.parts)} parts, not {len(asked.parts)}"]
        found = [
            f"{name} is {getattr(request, name)}, not {right}"
            for name, right in asked.wide.items()
            if name not in _PARTLY and getattr(request, name) != right
        ]
        for part, wish in zip(request.parts, asked.parts, strict=True):
            for name, usual in _PARTLY.items():
                got = getattr(part, name) if getattr(part, name) is not usual else getattr(request, name)
                if got != (right := wish.flags.get(name, asked.wide[name])):
                    found.append(f"{name} is {got}, not {right}")
            found += self._part_faults(part, wish)
        return found

    def _ids(self, name: str) -> frozenset[str]:
        skills = self._topics.skills
        if name in self._topics.subjects:
            found = [id for id, skill in skills.items() if skill.subject == name]
        else:
            found = [name] if name in skills else [id for id in skills if id.endswith(f".{name}")]
            if len(found) != 1:
                raise BadLabel(name)
        return frozenset(found)

    def _wish(self, words: Sequence[str]) -> Wish:
        wish = Wish()
        for word in words:
            name = word.lstrip("-~")
            sign = word[: len(word) - len(name)]
            if name.isdigit():
                wish.count = int(name)
            elif name in ("harder", "easier"):
                wish.relative = name
            elif name in _LEVELS:
                wish.levels.add(_LEVELS[name])
            elif name in _FLAGS:
                flag, value = _FLAGS[name]
                wish.flags[flag] = value
            elif name in KINDS:
                (wish.without_kinds if sign else wish.kinds).update(KINDS[name])
            elif name == "unknown":
                wish.unknown, wish.without_unknown = wish.unknown or sign != "-", wish.without_unknown or sign == "-"
            else:
                wish.topics[sign] |= self._named(name)
        return wish

    def _part_faults(self, part: Part, wish: Wish) -> list[str]:
        pairs = {
            "count": (part.count, wish.count),
            "relative": (part.relative, wish.relative),
            "levels": (set(part.levels), wish.levels),
            "kinds": (set(part.kinds), wish.kinds),
            "without_kinds": (set(part.without_kinds), wish.without_kinds),
            "without_words": (bool(part.without_words), wish.without_unknown),
        }
        found = [f"{name}: {got}, not {right}" for name, (got, right) in pairs.items() if got != right]
        without = self.skills((*part.without_subjects, *part.without_skills))
        named = self.skills(part.skills or part.subjects) - without
        needed, allowed = wish.topics[""], wish.topics[""] | wish.topics["~"]
        needed, allowed = needed - wish.topics["-"] - wish.topics["-~"], allowed - wish.topics["-"]
        if missing := needed - named:
            found.append(f"topic lacks {sorted(missing)}")
        if strange := named - allowed:
            found.append(f"topic has {sorted(strange)}")
        if allowed and not named and not (wish.unknown and part.words):
            found.append("no topic")
        if wish.unknown and not allowed and not part.words:
            found.append("no words of an unknown topic")
        if not allowed and not wish.unknown and part.words:
            found.append(f"words {part.words}")
        if not allowed and (wrong := without ^ wish.topics["-"]):
            found.append(f"without: {sorted(wrong - wish.topics['-~'])}")
        return found

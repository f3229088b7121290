"""What somebody writes beside a file: whom it is for, and whether it is the key of an earlier paper."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

LONGEST_NOTE = 500
"""Characters of it that are read."""
_ALL = re.compile(r"\bfor (?:all(?! of \w+)|every(?:one|body))\b", re.IGNORECASE)
_ALONE = re.compile(r"\b(?:help me|(?:only |just )?for me)\b", re.IGNORECASE)
_KEY = re.compile(
    r"(?:(?:this|here)(?: is| are|'s)? )?(?:the |its |my )?"
    r"(?:(?:answer|solution)[ -]?keys?|keys?|answers?|solutions?|mark(?:ing)?[ -]schemes?)"
    r"(?: (?:for|to|of) (?:the )?(?P<paper>.+?))?\W*",
    re.IGNORECASE,
)
_THAT = frozenset(["", "it", "that", "this", "that one", "this one", "that paper", "this paper", "paper", "last one"])


@dataclass(frozen=True, kw_only=True)
class Caption:
    """What is said of a file; all is empty where it is silent."""

    class_name: str = ""
    """One of the classes that were given, as it is called there."""
    for_all: bool = False
    alone: bool = False
    """It is for who sends it."""
    key: bool = False
    """It holds the answers to an earlier paper."""
    paper: str = ""
    """What that paper is called, or its class; empty for the one before."""


def read_caption(text: str, classes: Sequence[str]) -> Caption:
    """What is written beside a file; `classes`: the names of those that it may be for."""
    said = " ".join(text[:LONGEST_NOTE].split())
    longest_first = sorted(classes, key=len, reverse=True)
    named = (one for one in longest_first if re.search(rf"(?<!\w){re.escape(one)}(?!\w)", said, re.IGNORECASE))
    class_name = next(named, "")
    if found := _KEY.fullmatch(said):
        paper = found["paper"] or ""
        return Caption(class_name=class_name, key=True, paper="" if paper.lower() in _THAT else paper)
    for_all = not class_name and bool(_ALL.search(said))
    return Caption(class_name=class_name, for_all=for_all, alone=not class_name and bool(_ALONE.search(said)))

"""How the lists of LaTeX count."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from tools.ingestion.convert.counting import counted

LISTS: Mapping[str, tuple[str, ...]] = {
    "enumerate": ("decimal {}.", "lowerLetter ({})", "lowerRoman {}.", "upperLetter {}."),
    "itemize": ("none •", "none –", "none ∗", "none ·"),
    "questions": ("decimal {}.",),
    "parts": ("lowerLetter ({})",),
    "subparts": ("lowerRoman {}.",),
    "subsubparts": ("lowerGreek {}.",),
    "choices": ("upperLetter {}.",),
    "oneparchoices": ("upperLetter {}.",),
    "checkboxes": ("none ○",),
    "oneparcheckboxes": ("none ○",),
    "tasks": ("lowerLetter {})",),
    "description": ("none ",),
}
"""How a list counts at each of its levels, where its source says nothing else."""
_LABEL = re.compile(r"\\(arabic|alph|Alph|roman|Roman)\*?")
_START = re.compile(r"\bstart\s*=\s*(\d+)")
_LABELS = {"arabic": "decimal", "alph": "lowerLetter", "Alph": "upperLetter", "roman": "lowerRoman"}
_LABELS["Roman"] = "upperRoman"
_ALONE = re.compile(r"(?<![A-Za-z])[1aAiI](?![A-Za-z])")
"""The sign that counts in what the package enumerate reads, "(a)"; not that in a word of enumitem, "noitemsep"."""
_SHORT = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}


@dataclass
class Counted:
    """A list that is being read."""

    name: str
    how: str
    """The numbers' format, and their frame."""
    count: int = 0

    def next(self) -> str:
        """What stands before the next item."""
        self.count += 1
        how, _, frame = self.how.partition(" ")
        return frame.format(counted(self.count, how))


def begun(name: str, depth: int, option: str, before: Counted | None) -> Counted:
    """A list that begins at a depth; `before` is the one that ended there last, which its source may resume."""
    before = before if re.search(r"\bresume\b", option) else None
    how = before.how if before and "label" not in option else _how(name, depth, option)
    start = _START.search(option)
    return Counted(name, how, int(start[1]) - 1 if start else before.count if before else 0)


def _how(name: str, depth: int, option: str) -> str:
    """How a list counts: by what its source says in brackets, as the packages enumitem and enumerate read it."""
    usual = LISTS[name][min(depth, len(LISTS[name]) - 1)]
    if name in ("itemize", "description") or not option:
        return usual
    said = re.search(r"label\s*=\s*\{?((?:[^,{}]|\{[^}]*\})*)", option)
    text = said[1] if said else option
    if label := _LABEL.search(text):
        return f"{_LABELS[label[1]]} {_bare(text[: label.start()])}{{}}{_bare(text[label.end() :])}"
    if "=" not in text and (short := _ALONE.search(text)):
        return f"{_SHORT[short[0]]} {_bare(text[: short.start()])}{{}}{_bare(text[short.end() :])}"
    return usual


def _bare(text: str) -> str:
    """What is printed of a label's frame."""
    return re.sub(r"\\[a-zA-Z]+|[{}]", "", text).strip()

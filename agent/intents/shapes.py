"""The longer patterns of shapes.txt, compiled once, by name."""

import re
from functools import cache
from importlib.resources import files

_HEADING = re.compile(r"\[(\w+)(?:: (.+))?\]")
_PIECE = re.compile(r"([A-Z]+) = (.+)")


@cache
def _shapes() -> dict[str, re.Pattern[str]]:
    pieces: dict[str, str] = {}
    frames: dict[str, str] = {}
    alternatives: dict[str, list[str]] = {}
    name = ""
    for line in files("agent.intents").joinpath("shapes.txt").read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        if heading := _HEADING.fullmatch(line):
            name = heading[1]
            frames[name] = heading[2] or "…"
            alternatives[name] = []
        elif piece := _PIECE.fullmatch(line):
            pieces[piece[1]] = piece[2]
        else:
            alternatives[name].append(with_pieces(line, pieces))
    return {name: re.compile(frames[name].replace("…", "|".join(alternatives[name]), 1)) for name in frames}


def with_pieces(pattern: str, pieces: dict[str, str]) -> str:
    """A pattern with each {NAME} replaced by its piece; raises KeyError for an unknown one."""
    return re.sub(r"\{([A-Z]+)\}", lambda name: pieces[name[1]], pattern)


def shape(name: str) -> re.Pattern[str]:
    """The pattern under a heading of shapes.txt; raises KeyError for an unknown name."""
    return _shapes()[name]

"""Prompts: one Markdown file each, with front matter that names it, counts its versions and declares its variables.

A variable stands in the text as `{{name}}`; dollars and single braces belong to LaTeX and stay as they are.
"""

import hashlib
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent
_FILE = re.compile(r"---\n(?P<matter>.*?)\n---\n(?P<body>.*)", re.DOTALL)
_PLACE = re.compile(r"\{\{(\w+)\}\}")
_FIELDS = {"name", "version", "variables"}


@dataclass(frozen=True, kw_only=True)
class Prompt:
    """A prompt as data."""

    name: str
    version: int
    variables: frozenset[str]
    text: str
    """With its places, `{{name}}`."""
    fingerprint: str
    """Twelve hexadecimal digits of the file's SHA-256; stored with each turn that used it."""

    def render(self, **values: str) -> str:
        """The text with its variables filled in, each value as it is: places in a value are not filled.

        Raises ValueError unless exactly the declared variables are given.
        """
        if missing := self.variables - set(values):
            raise ValueError(f"{self.name}: missing {', '.join(sorted(missing))}")
        if unknown := set(values) - self.variables:
            raise ValueError(f"{self.name}: unknown {', '.join(sorted(unknown))}")
        return _PLACE.sub(lambda place: values[place[1]], self.text)


@cache
def load(name: str, folder: Path = FOLDER) -> Prompt:
    """The prompt in `NAME.md`. Raises FileNotFoundError, and ValueError for a file that is not well formed."""
    return parse((folder / f"{name}.md").read_text("utf-8"), name)


def parse(source: str, name: str) -> Prompt:
    """A prompt from its file's text; `name` is the file's.

    Raises ValueError where the front matter lacks a field or has an unknown one, where it names another prompt, or
    where the variables declared are not those of the text.
    """
    match = _FILE.fullmatch(source)
    if match is None:
        raise ValueError(f"{name}: no front matter")
    lines = (line.partition(":") for line in match["matter"].split("\n"))
    matter = {field.strip(): value.strip() for field, _, value in lines}
    if set(matter) != _FIELDS:
        raise ValueError(f"{name}: the front matter has {sorted(matter)}, not {sorted(_FIELDS)}")
    if matter["name"] != name or not matter["version"].isdecimal():
        raise ValueError(f"{name}: name or version is wrong")
    variables = frozenset(matter["variables"].replace(",", " ").split())
    if (used := frozenset(_PLACE.findall(match["body"]))) != variables:
        raise ValueError(f"{name}: declared and used variables differ: {', '.join(sorted(variables ^ used))}")
    return Prompt(
        name=name,
        version=int(matter["version"]),
        variables=variables,
        text=match["body"].strip(),
        fingerprint=hashlib.sha256(source.encode()).hexdigest()[:12],
    )

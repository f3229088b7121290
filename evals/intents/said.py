"""The labelled utterances: those that strangers wrote, a JSON object a line, and those written for training, as text.

The text: below a heading `[kind @ standings]` are utterances, a line each; of the standings ("open" and "any" for
groups of them) each is taken in a few. Braces in an answer mark the answer itself, "words -> answer" names one that
is not in the words as it stands. Behind a stroke is the letter of an option that is asked about, or how many
questions are. "weakest" in a heading: what goes badly is asked for.
"""

import hashlib
import json
import random
import re
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from agent.intents import IntentKind
from evals.intents.standings import IDLE, OPEN, STANDINGS

FOLDER = Path(__file__).with_name("utterances")
BY_STRANGERS = ("first", "fresh", "seen", "strangers", "blind-1", "blind-2")
_HEADING = re.compile(r"\[(\w+) @ ([^\]]+)\]")
_GROUPS = {"open": OPEN, "any": (*IDLE, *OPEN, "num+offered")}
_MOST_STANDINGS = 2

Row = dict[str, Any]
"""state, text and kind (several right ones parted by a stroke), and slots: response, label, count, weakest ..."""


def said_by_strangers(name: str) -> list[Row]:
    """One of their sets."""
    lines = (FOLDER / f"{name}.jsonl").read_text("utf-8").splitlines()
    return [cast(Row, json.loads(line)) for line in lines]


def written_for_training() -> list[Row]:
    """All of them, each in its few standings."""
    return [row for path in sorted(FOLDER.glob("*.txt")) for row in _rows(path.read_text("utf-8"))]


def kind_of(row: Row) -> IntentKind:
    """What an utterance is taken for, the first where there are several."""
    return cast(IntentKind, row["kind"].split("/")[0])


def fingerprint() -> str:
    """Of all utterances: SHA-256 in hexadecimal."""
    found = hashlib.sha256()
    for path in sorted(FOLDER.iterdir()):
        found.update(path.name.encode() + b"\0" + path.read_bytes())
    return found.hexdigest()


def _rows(text: str) -> Iterator[Row]:
    heading: re.Match[str] | None = None
    for line in text.splitlines():
        if found := _HEADING.fullmatch(line):
            heading = found
        elif line and heading is not None:
            yield from _in_standings(line, heading[1], heading[2].split())


def _in_standings(line: str, kind: str, places: list[str]) -> Iterator[Row]:
    row = _row(line, kind)
    if "weakest" in places:
        row["weakest"] = True
    chance = random.Random(zlib.crc32(f"{kind} {line}".encode()))
    if "any" in places:
        picked = [chance.choice(IDLE), chance.choice(OPEN), chance.choice((*IDLE[:2], *OPEN))]
    else:
        standings = [name for place in places if place != "weakest" for name in _GROUPS.get(place, (place,))]
        picked = chance.sample(standings, min(_MOST_STANDINGS, len(standings)))
    for name in dict.fromkeys(picked):
        if name not in STANDINGS:
            raise ValueError(f"no such standing: {name}")
        yield {"state": name, **row}


def _row(line: str, kind: str) -> Row:
    if kind == "answer":
        words, _, answer = line.partition(" -> ")
        marked = re.search(r"\{(.*)\}", words)
        plain = re.sub(r"[{}]", "", words)
        response = answer or (marked[1] if marked else "")
        return {"text": plain, "kind": kind, **({"response": response} if response else {})}
    words, _, slot = line.partition("|")
    row: Row = {"text": words, "kind": kind}
    if slot:
        row |= {"label": slot} if kind == "explain_option" else {"count": int(slot)}
    return row

"""A reply of a tutor with what it replies to, read from any tutor's transcripts."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from pydantic import BaseModel, JsonValue, ValidationError

Speaker = Literal["tutor", "student"]
_SPEAKER = re.compile(r"(?:^|\n|\|EOM\|)\s*([A-Za-z][\w .-]{0,30}):\s")
_STUDENTS = ("student", "user", "learner", "pupil", "human")
_TUTORS = ("tutor", "teacher", "assistant", "agent", "bot", "instructor", "ai", "system")


@dataclass(frozen=True, kw_only=True)
class Turn:
    """What one of the two said."""

    speaker: Speaker
    text: str


@dataclass(frozen=True, kw_only=True)
class Case:
    """A reply to judge. What is not known is an empty text."""

    problem: str
    solution: str
    answer: tuple[str, ...]
    """The values that together are the answer: mostly one, none where it is not known."""
    dialogue: tuple[Turn, ...]
    reply: str

    def said(self, speaker: Speaker) -> str:
        """All that one of the two said, a turn a line."""
        return "\n".join(turn.text for turn in self.dialogue if turn.speaker == speaker)

    def last(self, speaker: Speaker) -> str:
        """What one of the two said last."""
        return next((turn.text for turn in reversed(self.dialogue) if turn.speaker == speaker), "")


class NotACase(ValueError):
    """A line that holds no reply to judge."""

    def __init__(self, key: str) -> None:
        """`key`: of the sentence that says why."""
        super().__init__(key)
        self.key = key


LONGEST = 10_000
"""Characters of each text that are read: of a dialogue the last, else the first."""
LONGEST_ANSWER = 500
_WIDE = re.compile(r"[^\S\n]{3,}|\n{4,}")


class _Line(BaseModel):
    problem: JsonValue = None
    solution: JsonValue = None
    answer: JsonValue = None
    dialogue: JsonValue = None
    reply: str


def read(line: str) -> Case:
    """The case of a JSON line. Raises NotACase where it is no object with a reply that is a text."""
    try:
        return of(json.loads(line))
    except (json.JSONDecodeError, RecursionError):
        raise NotACase("evals-leak-no-json") from None


def of(value: object) -> Case:
    """The case of a JSON value. Raises NotACase as `read` does."""
    try:
        found = _Line.model_validate(value)
    except ValidationError:
        raise NotACase("evals-leak-no-reply") from None
    answers = found.answer if isinstance(found.answer, list) else [found.answer]
    return Case(
        problem=_text(found.problem),
        solution=_text(found.solution),
        answer=tuple(text for answer in answers if (text := _text(answer).strip()[:LONGEST_ANSWER])),
        dialogue=tuple(_turns(found.dialogue)),
        reply=_tidy(found.reply),
    )


def _text(value: JsonValue) -> str:
    """What a value says, without wide gaps."""
    return _tidy(_written(value))


def _tidy(text: str) -> str:
    return _WIDE.sub(lambda gap: gap[0][:3], text)[:LONGEST]


def _written(value: JsonValue) -> str:
    """A text as it is, a number as it is written, a list or an object as its parts, a line each."""
    match value:
        case None:
            return ""
        case str():
            return value
        case list():
            return "\n".join(map(_written, value))
        case dict():
            return "\n".join(map(_written, value.values()))
        case float() if value.is_integer() and abs(value) < 1e15:
            return str(int(value))
    return str(value)


def _turns(value: JsonValue) -> Iterator[Turn]:
    """A dialogue as one text with names before what they say, or as a list of texts or of objects."""
    if isinstance(value, str):
        yield from _spoken(_WIDE.sub("\n", value)[-LONGEST:])
    elif isinstance(value, list):
        unnamed = [turn for turn in value if isinstance(turn, str) and not _SPEAKER.match(turn)]
        for place, turn in enumerate(value):
            if isinstance(turn, Mapping):
                yield _of_object(turn)
            elif isinstance(turn, str) and len(unnamed) < len(value):
                yield from _spoken(turn)
            elif turn is not None:  # no names at all: the student spoke last, and they take turns
                mine = (len(value) - place) % 2 == 1
                yield Turn(speaker="student" if mine else "tutor", text=_text(turn))
    elif value is not None:
        yield Turn(speaker="student", text=_text(value))


def _of_object(turn: Mapping[str, JsonValue]) -> Turn:
    fields = {name.lower(): value for name, value in turn.items()}
    who = next((_text(fields[name]) for name in ("role", "speaker", "user", "from", "name") if name in fields), "")
    text = next((_text(fields[name]) for name in ("text", "content", "message", "utterance") if name in fields), "")
    return Turn(speaker=_speaker(who), text=text)


def _spoken(text: str) -> Iterator[Turn]:
    """The turns of one text; what stands before the first name, or without any, is the student's."""
    names = [found for found in _SPEAKER.finditer(text) if _is_name(found[1], text)]
    begin = names[0].start() if names else len(text)
    if text[:begin].strip():
        yield Turn(speaker="student", text=text[:begin].strip())
    ends = [*(after.start() for after in names[1:]), len(text)]
    for found, end in zip(names, ends, strict=False):
        yield Turn(speaker=_speaker(found[1]), text=text[found.end() : end].strip())


def _is_name(name: str, text: str) -> bool:
    """Whether words before a colon are a name: one of the roles, or a name that speaks beside one of them."""
    return _role(name) is not None or (len(name.split()) == 1 and len(re.findall(rf"\b{re.escape(name)}:", text)) > 1)


def _role(name: str) -> Speaker | None:
    words: Sequence[str] = re.findall(r"[a-z]+", name.lower())
    if any(word in _TUTORS for word in words):
        return "tutor"
    return "student" if any(word in _STUDENTS for word in words) else None


def _speaker(name: str) -> Speaker:
    return _role(name) or "student"

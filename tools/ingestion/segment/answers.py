"""Answers printed with a question: below it, at the end of a line, in its id's line, or by how an option looks."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tools.ingestion import words
from tools.ingestion.segment.options import Choice
from tools.ingestion.segment.rows import BOLD, HIGHLIGHTED, UNDERLINED, plain
from tools.ingestion.segment.text import Piece, compose, for_writing

_HEAD = re.compile(
    rf"^\W{{0,3}}(?:(?P<answer>{words.ANSWER})|(?P<solution>{words.SOLUTION}))\s*"
    rf"(?:\.?\s?:|[.)](?=\s|$)|\s[-–—]\s|$|(?<=\sis)\s|(?<=\sare)\s|(?=\s\(?[A-J]\)?\W*$)|\s?(?=[\[(][A-Ja-j][\])]))[\s:.]*",
    re.IGNORECASE,
)
_AT_END = re.compile(
    rf"(?:[\[(]\s*(?:{words.ANSWER})\s*[:.=]?\s*(?P<one>[^\])]{{1,60}})[\])]|"
    rf"(?<=\s)(?:{words.ANSWER})\s*[:=.]\s*(?P<two>\(?[A-Ja-j]\)?))\s*\.?\s*$",
    re.IGNORECASE,
)
_ID_LINE = re.compile(r"^\s*[(\[](?P<answer>[A-J])[)\]]\s*(?:[\[(].*[\])]|[\d.]*)\s*$")
_FILLED = re.compile(r"[(\[]\s*(?P<answer>[A-H]{1,5})\s*[)\]]\s*[.?]?\s*$")
_STARRED = re.compile(r"(?:^|\s)\*\s?(?P<answer>[^\s*]{1,20})\s*$")
_EMPTY = re.compile(r"^[\s_.…·–—-]*$")


@dataclass(frozen=True, kw_only=True)
class Printed:
    """What is printed as the answer of one question."""

    answer: str | None = None
    explanation: str = ""


def take_answer(pieces: Sequence[Piece], *, named: bool) -> tuple[list[Piece], Printed]:
    """The pieces without the answer below them, and this; `named` where the number is an id such as "T1A01"."""
    kept = list(pieces)
    if named and (match := _ID_LINE.match(kept[0].text)):
        return kept[1:], Printed(answer=match["answer"])
    for place, piece in enumerate(kept):
        match = None if piece.row.code or not place else _HEAD.match(plain(piece.text))
        if match and not _heads_options(match, kept[place + 1 :], kept[:place]):
            return kept[:place], _block(match, piece, kept[place + 1 :])
        if match is None and (ending := _AT_END.search(plain(piece.text))):
            kept[place] = piece.cut(0, ending.start())
            answer = piece.text[slice(*ending.span("one" if ending["one"] else "two"))]
            if not _EMPTY.match(answer):
                return [one for one in kept if not one.blank], Printed(answer=answer.strip())
    return kept, Printed()


def without_lines(pieces: Sequence[Piece]) -> list[Piece]:
    """Without the lines that are there to be written on."""
    return [piece for place, piece in enumerate(pieces) if not place or not for_writing(piece.text)]


def filled(piece: Piece) -> re.Match[str] | None:
    """The letter in the brackets at the end of a stem, where it was filled in."""
    return _FILLED.search(plain(piece.text))


def starred(pieces: Sequence[Piece]) -> tuple[list[Piece], str | None]:
    """A stem without the answer that a star marks at the end of a line, and this."""
    for place, piece in enumerate(pieces):
        if match := _STARRED.search(plain(piece.text)):
            kept = [*pieces[:place], piece.cut(0, match.start()), *pieces[place + 1 :]]
            return [one for one in kept if not one.blank], piece.text[slice(*match.span("answer"))]
    return list(pieces), None


def by_looks(questions: Sequence[Sequence[Choice]]) -> list[tuple[int, ...]]:
    """For each question the places of the options marked as right: ticked, starred, coloured, bold or underlined.

    A way of marking counts where most questions are marked so; else bold words would be answers.
    """
    several = [place for place, choices in enumerate(questions) if len(choices) > 1]
    found: list[tuple[int, ...]] = [()] * len(questions)
    for share, marked in (
        (0.0, [_starred(choices) for choices in questions]),
        *((0.5, [_looking(choices, look) for choices in questions]) for look in (HIGHLIGHTED, BOLD, UNDERLINED)),
    ):
        distinct = [place for place in several if 0 < len(marked[place]) < len(questions[place])]
        if distinct and len(distinct) >= share * len(several) and (share == 0.0 or len(distinct) >= 2):
            for place in distinct:
                found[place] = found[place] or marked[place]
    return found


def _starred(choices: Sequence[Choice]) -> tuple[int, ...]:
    return tuple(place for place, choice in enumerate(choices) if choice.starred)


def _looking(choices: Sequence[Choice], look: int) -> tuple[int, ...]:
    shares = [
        sum(bool(one & look) for one in choice.looks) / len(choice.looks) if choice.looks else 0.0 for choice in choices
    ]
    if any(0.2 < share < 0.8 for share in shares):
        return ()
    return tuple(place for place, share in enumerate(shares) if share >= 0.8)


def _heads_options(match: re.Match[str], below: Sequence[Piece], above: Sequence[Piece]) -> bool:
    """ "Answers:" above the options to choose from is no answer."""
    if match.end() < len(match.string.rstrip()):
        return False
    shape = re.compile(r"^\s*(?:\(?[A-Da-d][.)]|[□☐○])\s*\S")
    labelled = [sum(bool(shape.match(piece.text)) for piece in side) for side in (below, above)]
    return labelled[0] >= 2 and labelled[1] == 0 and not match["solution"]


def _block(match: re.Match[str], piece: Piece, below: Sequence[Piece]) -> Printed:
    first = piece.cut(match.end(), len(piece.text))
    answer: list[Piece] = [] if match["solution"] else [first]
    explanation: list[Piece] = [first] if match["solution"] else []
    explaining = bool(match["solution"])
    for other in below:
        head = None if other.row.code else _HEAD.match(plain(other.text))
        explaining = bool(head["solution"]) if head else explaining
        (explanation if explaining else answer).append(other.cut(head.end() if head else 0, len(other.text)))
    said = compose(one for one in answer if not _EMPTY.match(one.text))
    why = compose(one for one in explanation if not _EMPTY.match(one.text))
    return Printed(answer=said or None, explanation=why) if said else Printed(answer=why or None)

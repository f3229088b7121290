"""Parts: whether (a), (b), (c) are tasks of their own or options to choose from.

Parts stay together in one free_text question under the number of the whole: a teacher counts and marks "question 3",
its parts lean on one stem and on each other, and an answer to one of them alone is no answer. Only where the parts have
options of their own is each part a question ("3a", "3b"), since a question has one list of options.
"""

import re
from collections.abc import Mapping, Sequence

from tools.ingestion import words
from tools.ingestion.segment.marks import take as take_marks
from tools.ingestion.segment.options import Choice, Run, split
from tools.ingestion.segment.rows import plain
from tools.ingestion.segment.text import Piece

_ORDER = re.compile(rf"^\W*(?:{words.ORDERS})(?=\W|$|(?<=[\u3040-\u9fff]))", re.IGNORECASE)
_CHOICE = re.compile(rf"(?:^|\W)(?:{words.CHOICE})", re.IGNORECASE)
_LEAST_SHARE = 0.25


def are_tasks(stem: Sequence[Piece], choices: Sequence[Choice]) -> bool:
    """Whether labelled lines are tasks rather than options: they have marks, ask, leave blanks or give orders."""
    heads = [choice.pieces[0] for choice in choices if choice.pieces]
    if any(take_marks(choice.pieces).marks is not None for choice in choices):
        return True
    if any(re.search(r"_{3,}|\.{6,}", piece.text) for choice in choices for piece in choice.pieces):
        return True
    asks = sum(piece.text.rstrip()[-1:] in "?؟？" for choice in choices for piece in choice.pieces[-1:] if piece.text)
    orders = sum(bool(_ORDER.match(plain(piece.text))) for piece in heads)
    if orders and all(piece.blank for piece in stem):
        return True
    return max(asks, orders) > len(choices) / 2 and not asks_to_choose(stem)


def asks_to_choose(stem: Sequence[Piece]) -> bool:
    """Whether a stem speaks of choosing: "Which of the following ..." """
    return bool(_CHOICE.search(" ".join(plain(piece.text) for piece in stem)))


def asks(stem: Sequence[Piece], choices: Sequence[Choice]) -> bool:
    """Whether a stem is one question, or a sentence with a blank, with short things below it."""
    if not stem or not 2 <= len(choices) <= 8:
        return False
    ended = bool(re.search(r"(?:[?؟？]|_{2,}|\(\s*\)|…|\.{4,})\W*$", plain(stem[-1].text).rstrip()))
    return ended and all(sum(len(piece.text) for piece in choice.pieces) < 90 for choice in choices)


def choose_styles(spans: Sequence[tuple[Sequence[Piece], Mapping[str, Sequence[Run]]]]) -> list[str]:
    """The styles of a paper's options, the one of most questions first; those that label tasks are left out."""
    counts: dict[str, float] = {}
    tasks: dict[str, int] = {}
    usual: dict[str, int] = {}
    for pieces, found in spans:
        for style, several in found.items():
            stem, choices, _ = split(pieces, several[-1])
            usual[style] = usual.get(style, 0) + 1
            if are_tasks(stem, choices):
                tasks[style] = tasks.get(style, 0) + 1
            else:
                counts[style] = counts.get(style, 0) + _weight(style, len(choices), stem)
    return sorted(
        (style for style in counts if tasks.get(style, 0) <= max(1.0, 0.4 * usual[style])),
        key=lambda style: -counts[style],
    )


def with_tasks(styles: Sequence[str], spans: Sequence[tuple[Sequence[Piece], Mapping[str, Sequence[Run]]]]) -> set[str]:
    """Styles that label tasks in one question and may label options in another; the main one only where it is rare."""
    found: set[str] = set()
    for style in styles:
        read = [are_tasks(*split(pieces, several[style][-1])[:2]) for pieces, several in spans if style in several]
        if any(read) and not (style == styles[0] and read.count(False) >= 3):
            found.add(style)
    return found


def _weight(style: str, count: int, stem: Sequence[Piece]) -> float:
    usual = 1.0 if 3 <= count <= 6 else 0.6
    loose = 0.5 if style == "bullet" or style.startswith("x ") else 0.9 if "digit" in style or "roman" in style else 1.0
    return usual * loose * (1.1 if asks_to_choose(stem) else 1.0)


def seldom(style: str, main: str, spans: Sequence[Mapping[str, Sequence[Run]]]) -> bool:
    """Whether few questions of a paper have labels of a style, so that each must speak of choosing to have options.

    Few are one, less than a quarter of all, or than two thirds of those with the paper's main style.
    """
    count, most = (sum(one in found for found in spans) for one in (style, main))
    return count < max(2.0, _LEAST_SHARE * len(spans)) or count < most * 2 / 3

"""The kind of a question, by its options, what its stem asks for and the answer that is printed."""

import re
from collections.abc import Sequence

from store.questions import Kind
from tools.ingestion import words
from tools.ingestion.found import FoundOption
from tools.ingestion.segment.rows import plain

_SEVERAL = re.compile(rf"(?:{words.SEVERAL})", re.IGNORECASE)
_LONG = re.compile(rf"(?:^|[.\n]\s*|\)\s*)(?:{words.LONG_ANSWER})(?=\W|$)", re.IGNORECASE)
_COUNT = re.compile(rf"(?:^|\W)(?:{words.COUNT})(?=\W|$)", re.IGNORECASE)
_BLANK = re.compile(r"_{3,}|\.{6,}|…{2,}")
_NUMBER = re.compile(
    r"^\W{0,2}(?:[a-z]\s*=\s*)?[-+−]?[$€£₹]?\s*\d[\d\s,.]*(?:/\s*\d+)?(?:\s*[×x]\s*10\^?[-−]?\d+)?"
    r"\s*(?:%|°|[^\W\d]{1,12}(?:[/²³^]\S{0,6})?|[°µΩ]\w?)?\W?$",
    re.IGNORECASE,
)
_FORMULA = re.compile(r"^[\s\w+\-−–*/×÷^=()[\]{}.,√π²³⁴·|∞±<>≤≥]+$")
_SUM = re.compile(r"\d\s*[-+×÷*/−–x]\s*\d[^?]*=\s*(?:_+|\?|□|\.*)?\s*$")
_SHORT_WORDS = 6
_TRUE_FALSE = [(yes, no, re.compile(shape, re.IGNORECASE)) for yes, no, shape in words.TRUE_FALSE]


def true_false(stem: str, heading: str) -> tuple[FoundOption, ...]:
    """The two options of a statement that is to be judged, in the words of its paper; none for all else."""
    for text in (stem, heading):
        for yes, no, shape in _TRUE_FALSE:
            if shape.search(plain(text)):
                return _judged(yes, no)
    return ()


def listed(lines: Sequence[str]) -> tuple[FoundOption, ...]:
    """The two options where the last two lines are no more than "True" and "False"."""
    last = [re.sub(r"^\W*(?:[a-bA-B][.)])?\s*|\W+$", "", line) for line in lines[-2:]]
    for yes, no, _ in _TRUE_FALSE:
        if [word.lower() for word in last] == [yes.lower(), no.lower()]:
            return _judged(yes, no)
    return ()


def _judged(yes: str, no: str) -> tuple[FoundOption, ...]:
    return tuple(FoundOption(label=word[0] if len(word) > 2 else word, text=word) for word in (yes, no))


def kind_of(stem: str, options: int, answer: str | None, *, parts: bool, heading: str = "") -> Kind:
    """The kind; `parts` where the stem holds several tasks."""
    if options:
        several = bool(answer and "," in answer) or bool(_SEVERAL.search(stem) or _SEVERAL.search(heading))
        return Kind.MULTIPLE_CHOICE if several else Kind.SINGLE_CHOICE
    if parts:
        return Kind.FREE_TEXT
    return _by_answer(answer) if answer else _by_stem(stem)


def _by_answer(answer: str) -> Kind:
    text = plain(answer).strip().strip("$` ")
    if _NUMBER.match(text):
        return Kind.NUMERIC
    if _is_formula(text):
        return Kind.ALGEBRAIC
    return (
        Kind.SHORT_TEXT if len(text.split()) <= _SHORT_WORDS and "\n" not in text and len(text) < 60 else Kind.FREE_TEXT
    )


def _is_formula(text: str) -> bool:
    """Signs of reckoning between single letters, and no words."""
    long_words = [word for word in re.findall(r"[^\W\d_]{3,}", text) if word.lower() not in _FUNCTIONS]
    return (
        len(text) < 80
        and not long_words
        and bool(_FORMULA.match(text))
        and bool(re.search(r"[+*/^=²³√×÷()]|\d[a-z]|[a-z]\d|\w\s*[-−–]\s*\w", text))
        and bool(re.search(r"[^\W\d_]", text))
    )


_FUNCTIONS = frozenset("sin cos tan log exp sqrt lim cot sec csc arcsin arccos arctan".split())


def _by_stem(stem: str) -> Kind:
    if _LONG.search(stem):
        return Kind.FREE_TEXT
    if _SUM.search(plain(stem)) or _COUNT.search(stem):
        return Kind.NUMERIC
    return Kind.SHORT_TEXT if _BLANK.search(stem) else Kind.FREE_TEXT

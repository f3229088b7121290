"""What all the writings of a key have in common, and what makes a mention of one a statement."""

import re
from typing import Protocol

from agent.guard.elsewhere import called_answer as called_elsewhere

_FILLING = (
    r"(?:\b(?:therefore|thus|just|simply|actually|indeed|clearly|then|so|now|exactly|about|option|choice|letter|number|"
    r"the|an?|to|word|equal|equals|[a-z](?=\s*=))\b|[“\"'(\s:=~,—])*$"
)
_ANSWER = (
    r"\b(?:answers?|solutions?|result|key|(?:correct|right)\s+(?:one|option|choice|answer|word|form|term|name|value))\b"
)
_CALLS_BEFORE = re.compile(
    rf"(?:{_ANSWER}[^.!?]{{0,40}}?(?:\b(?:is|are|was|be|being|of)\b|'s\b|[:=])|{_ANSWER}\s*|\b(?:correct|right)\s*:|"
    r"\b(?:it's|it is|that's|that is|choose|pick|select|go with|tick|mark|click|press|write|type|enter|answer with|yes|"
    r"(?:is|are) called|named|known as|termed|you(?:'ll)? get|we get|"
    r"the (?:word|term|symbol|sign|name) is|which gives|(?:must|has to|should|would) be)\b)"
    rf"{_FILLING}",
    re.IGNORECASE,
)
_CALLS_AFTER = re.compile(
    r"[\s”\"'),:;-]*\s*(?:\b(?:it|this|that|which)\b\s*)?"
    r"(?:\b(?:is|are|was|would be|must be|has to be|looks|seems)\b|'s\b)\s+"
    r"(?:(?:indeed|clearly|actually|the|your|my|our|in fact|only|an?)\s+)*"
    r"(?:correct|right|answer|solution|result|key|best (?:answer|choice|option))\b",
    re.IGNORECASE,
)
_ALL_BUT = re.compile(
    r"\b(?:all|every\w*|each|the others?|none|nothing)\b[^.!?]{0,30}"
    r"\b(?:but|except|besides|apart from|other than)\b[^.!?]{0,60}$",
    re.IGNORECASE,
)
_FALLS = re.compile(
    r"[^.!?]{0,60}\b(?:(?:is|are) (?:\w+ )?(?:wrong|false|incorrect|out|right|true|correct)|fits?|works?)\b",
    re.IGNORECASE,
)
"""What is said of the rest, or of none but it."""
_STRIKES = re.compile(r"\b(?:cross|rule|strike|leave|take|throw)\s+out\b|\bignore\b", re.IGNORECASE)
_ENDS_IT = re.compile(rf"\b(?:is|are|was|were)\b{_FILLING}", re.IGNORECASE)
_DENIES = re.compile(r"\b(?:not|never|cannot|wrong|incorrect)\b|n't\b", re.IGNORECASE)
_LABEL = re.compile(r"\s*[-*“(]*[A-Z][.)]\s")
_LONE = re.compile(r"[\W_]|\b(?:so|yes|thus|hence|therefore|answer|exactly|option|choice|the|an?)\b", re.IGNORECASE)


class Form(Protocol):
    """One writing of the key, or the key in all its writings."""

    def stated(self, text: str) -> bool:
        """Whether the text (as `plain` leaves it) states it as the answer."""
        ...

    def proposed(self, text: str) -> bool:
        """Whether a student's words (plain too) may come to it, so that agreeing with them tells it."""
        ...


def sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence around the words from `start` to `end` begins, and where the mark stands that ends it."""
    begin = max(text.rfind(mark, 0, start) + 1 for mark in (". ", "! ", "? ", ".\n", "!\n", "?\n"))
    stop = min((place for mark in ".!?\n" if (place := text.find(mark, end)) >= 0), default=len(text))
    return begin, stop


def called_answer(text: str, start: int, end: int, *, ends_it: bool = False) -> bool:
    """Whether a text says of the words from `start` to `end` that they are the answer, or says nothing but them.

    `ends_it`: "... is X." suffices. Asking what the student thinks is no statement.
    """
    opens = text.rfind("\n", 0, start) + 1
    label = _LABEL.match(text, opens, start)
    here = opens if label else start
    begin, stop = sentence(text, here, end)
    before, after = text[begin:here], text[end:stop]
    if text[stop : stop + 1] == "?" and re.search(r"\byou\b", text[begin:stop]):
        return False
    line = text[max(begin, opens) : start]
    names_item = not line.strip() and text[stop + 1 : stop + 2] not in ("", "\n")
    if not _LONE.sub("", line + after) and not (label or names_item):
        return True
    claim = _CALLS_BEFORE.search(before)
    if claim and not _DENIES.search(claim[0]):
        return True
    if _CALLS_AFTER.match(after) or called_elsewhere(before, after):
        return True
    if _ALL_BUT.search(before) and (_FALLS.match(after) or _STRIKES.search(before)):
        return True
    closes = _ENDS_IT.search(before) if ends_it and not _LONE.sub("", after) else None
    return closes is not None and not _DENIES.search(closes[0])

"""Questions that give each other's answer: "What is meant by phloem?" and the one whose answer is "phloem"."""

import re
from collections.abc import Iterable

from store.questions import Kind, Question

_WORD = re.compile(r"[^\W\d_]+")


def told_by(question: Question, topic: str, before: Iterable[Question | None]) -> bool:
    """Whether the words that answer a question stand in the request for it, or in a question shown just before.

    Or a question before has the answer that this one asks the meaning of.
    """
    texts = [topic, *(one.stem for one in before if one is not None)]
    answers = [one for one in before if one is not None and one.kind is Kind.SHORT_TEXT]
    if question.kind is Kind.SHORT_TEXT and any(_holds(text, question) for text in texts):
        return True
    return any(set(one.skills) & set(question.skills) and _holds(question.stem, one) for one in answers)


def _holds(text: str, answered: Question) -> bool:
    """Whether a text holds one of the written answers of a question as words of its own."""
    words = f" {' '.join(_WORD.findall(text.lower()))} "
    keys = answered.key if isinstance(answered.key, tuple) else (str(answered.key),)
    answers = (*keys, *answered.accept)
    plain = (" ".join(_WORD.findall(answer.lower())) for answer in answers)
    return any(len(answer) > 2 and f" {answer} " in words for answer in plain)

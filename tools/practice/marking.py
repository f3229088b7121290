"""Marks for free answers: which points of a rubric an answer covers, said by a model or by who wrote it."""

import re
from collections.abc import Sequence
from typing import Protocol

from prompts.catalogue import say
from store import CardRecord
from store.questions import Question, RubricPoint
from tools.adaptation.credit import credited
from tools.events import AnswerGraded, Result
from tools.practice.grading.verdict import Verdict
from tools.practice.ladder import solution_text
from tools.turn import TurnContext

Marks = tuple[float, ...]
"""For each point of the rubric the part of it that the answer covers, 0..1."""
WRONG_BEFORE_OFFER = 2
"""Wrong tries before the solution is offered."""
ALL, SOME, NONE = "all", "some", "none"
"""What a button says of all points at once."""

_HAD, _IT = "(?:i (?:had|got|said) )?", "(?:it|them|those|these)"
_WORDS = {
    ALL: rf"{_HAD}(all|every(thing| point| one)?|both|yes|y|yep|yeah)( of {_IT})?",
    NONE: rf"{_HAD}(none|nothing|neither|no|n|nope|zero|0|not (really|yet))( of {_IT})?",
    SOME: rf"{_HAD}(some|part(s|ly|ially)?|half|a (bit|little)|kind ?of|sort ?of|most(ly)?)( of {_IT})?",
}
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_FILLER = re.compile(
    r"\b(?:i|think|only|just|had|have|got|did|said|wrote|the|points?|numbers?|nr|and|my|answer|well|ok|okay|"
    r"has|it|covers?|covered|maybe|probably|also)\b|[\s,;.!&+#]+"
)
_ONE_OF = re.compile(r"(?<=\w(?:st|nd|rd|th)) ones?\b")
"""In "the second one"."""
_FIRST_FEW = re.compile(r"\bfirst (two|three|four|2|3|4)\b")
_NUMBERED = {word: place for words in (_ORDINALS, _NUMBERS) for place, word in enumerate(words, 1)}


class Marker(Protocol):
    """Marks free answers for who wrote them."""

    async def mark(self, context: TurnContext, question: Question, response: str) -> Marks | None:
        """The marks, one a point of `rubric`; None where it cannot tell. Raises BudgetSpent."""


def rubric(question: Question) -> tuple[RubricPoint, ...]:
    """The points of a question; where it names none, its whole solution is the one point."""
    return question.rubric or (RubricPoint(text=solution_text(question)),)


def read_marks(said: str, points: int) -> Marks | None:
    """The marks that a person gives: a button's value or words ("all", "1 and 3", "the first"); None if unreadable."""
    text = " ".join(said.casefold().split()).strip(".!?, ")
    for word, part in ((ALL, 1.0), (NONE, 0.0)):
        if re.fullmatch(_WORDS[word], text):
            return (part,) * points
    if points == 1 and re.fullmatch(_WORDS[SOME], text):
        return (0.5,)
    if re.search(r"\b(?:not|except|but)\b", text):
        return None
    if first := _FIRST_FEW.search(text):
        few = _NUMBERED.get(first[1]) or int(first[1])
        return tuple(float(place <= few) for place in range(1, points + 1)) if few <= points else None
    words = [word for word in _FILLER.split(_ONE_OF.sub("", text)) if word]
    places = {int(word) if word.isdecimal() else _NUMBERED.get(word, 0) for word in words}
    if not places or not places <= set(range(1, points + 1)):
        return None
    return tuple(float(place in places) for place in range(1, points + 1))


def score(points: Sequence[RubricPoint], marks: Marks) -> float:
    """What the marks come to, 0..1, each point weighed by what it is worth."""
    worth = sum(point.points for point in points)
    return sum(point.points * mark for point, mark in zip(points, marks, strict=True)) / worth


def own_verdict(question: Question, marks: Marks, locale: str) -> Verdict:
    """The verdict on an answer that its writer marked; the rubric was shown, so nothing is left to find."""
    return _verdict(question, marks, say(locale, _key("own", marks)))


def model_verdict(question: Question, marks: Marks, locale: str) -> Verdict:
    """The verdict on an answer that a model marked: names the points that are there, and how many are missing."""
    points = rubric(question)
    there = [f"- {point.text}" for point, mark in zip(points, marks, strict=True) if mark and question.rubric]
    feedback = say(locale, _key("model", marks), missing=sum(not mark for mark in marks))
    return _verdict(question, marks, "\n\n".join([feedback, "\n".join(there)] if there else [feedback]))


def _key(who: str, marks: Marks) -> str:
    how = "all" if all(mark == 1 for mark in marks) else "some" if any(marks) else "none"
    return f"marks-{who}-{how}"


def _verdict(question: Question, marks: Marks, feedback: str) -> Verdict:
    value = score(rubric(question), marks)
    result: Result = "correct" if value == 1 else "partial" if value else "incorrect"
    return Verdict(result=result, score=value, feedback=feedback)


def graded_event(card: CardRecord, verdict: Verdict, *, marked: bool) -> AnswerGraded:
    """What is told of a try at a card; `card` as it was before. `marked`: it is over, however it went."""
    right, read = verdict.result == "correct", verdict.result != "unreadable"
    tries = card.wrong_tries + read
    return AnswerGraded(
        question_id=card.question_id,
        result=verdict.result,
        score=credited(verdict.score, card.hints),
        tries=tries,
        feedback=verdict.feedback,
        misconception=verdict.misconception,
        working=verdict.working,
        place=verdict.place,
        slip=verdict.slip,
        target=card.id,
        closed=right or marked,
        offer_solution=read and not right and not marked and tries >= WRONG_BEFORE_OFFER,
    )

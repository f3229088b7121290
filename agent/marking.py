"""Free answers marked by a language model, which must show for each point the words that earn it."""

import json
import re

from pydantic import BaseModel

from agent.budget import Budget
from agent.guard.words import COMMON
from agent.model import LiteLLMChat
from agent.structured import answered
from prompts.loader import Prompt
from store.questions import Question
from tools.practice.ladder import solution_text
from tools.practice.marking import Marks, rubric
from tools.turn import TurnContext

LONGEST_ANSWER = 4_000
"""Characters of an answer that the model sees."""


class _Mark(BaseModel):
    point: int
    covered: bool
    words: str = ""


class _Marks(BaseModel):
    marks: list[_Mark]


class ModelMarker:
    """Marks by a model. A point counts where the words that the model shows stand in the answer and share one with
    the point or the solution that the question does not have: a model that does what an answer tells it to do cannot
    give marks for nothing, nor for what the question says itself.
    """

    def __init__(self, model: LiteLLMChat, prompt: Prompt, budget: Budget) -> None:
        self._model = model
        self._prompt = prompt
        self._budget = budget

    async def mark(self, context: TurnContext, question: Question, response: str) -> Marks | None:
        """See Marker."""
        await self._budget.check(context)
        points = [point.text for point in rubric(question)]
        answer = response[:LONGEST_ANSWER]
        asked = self._prompt.render(
            stem=question.stem,
            points="\n".join(f"{place}. {point}" for place, point in enumerate(points, 1)),
            answer=json.dumps(answer, ensure_ascii=False),
        )
        said = await answered(self._model, asked, "Mark the answer.", _Marks)
        if said is None or sorted(mark.point for mark in said.marks) != list(range(1, len(points) + 1)):
            return None
        telling = [_telling(question, point) for point in points]
        earned = {mark.point for mark in said.marks if mark.covered and _earned(mark, answer, telling[mark.point - 1])}
        return tuple(float(place in earned) for place in range(1, len(points) + 1))


def _telling(question: Question, point: str) -> frozenset[str]:
    """Words one of which an answer has to have for a point; where the question has all of them, any of these."""
    words = _words(point) | _words(solution_text(question))
    return words - _words(question.stem) or words


def _earned(mark: _Mark, answer: str, telling: frozenset[str]) -> bool:
    quoted = " ".join(mark.words.split()).casefold()
    return bool(quoted) and quoted in " ".join(answer.split()).casefold() and bool(_words(quoted) & telling)


def _words(text: str) -> frozenset[str]:
    """The words and numbers that carry meaning; of a word its beginning, for salt, salty and saltier are one here."""
    words = re.findall(r"[^\W\d_]+|\d+", text.casefold())
    telling = (word for word in words if word not in COMMON and (len(word) > 2 or word.isdecimal()))
    return frozenset(word if word.isdecimal() else word[:4] for word in telling)

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
    the point or the solution: a model that does what an answer tells it to do cannot give marks for nothing.
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
        solution = _words(solution_text(question))
        earned = {mark.point for mark in said.marks if mark.covered and _earned(mark, answer, points, solution)}
        return tuple(float(place in earned) for place in range(1, len(points) + 1))


def _earned(mark: _Mark, answer: str, points: list[str], solution: frozenset[str]) -> bool:
    quoted = " ".join(mark.words.split()).casefold()
    if not quoted or quoted not in " ".join(answer.split()).casefold():
        return False
    return bool(_words(quoted) & (_words(points[mark.point - 1]) | solution))


def _words(text: str) -> frozenset[str]:
    """The words and numbers that carry meaning; of a word its beginning, for salt, salty and saltier are one here."""
    words = re.findall(r"[^\W\d_]+|\d+", text.casefold())
    telling = (word for word in words if word not in COMMON and (len(word) > 2 or word.isdecimal()))
    return frozenset(word if word.isdecimal() else word[:4] for word in telling)

"""Any language model as a judge: one dimension a call, three votes, and none about its own family."""

import asyncio
import json
import re
from collections.abc import Sequence
from statistics import median_low

from langchain_core.messages import HumanMessage, SystemMessage
from pydantic import BaseModel, ValidationError

from agent.model import LiteLLMChat, ModelFailed
from evals.calibration.judge import Judged
from evals.calibration.mrbench import Dimension, Labelled
from evals.calibration.rubrics import QUESTIONS
from prompts.loader import Prompt

VOTES = 3
AT_ONCE = 8
"""Calls under way."""
_OBJECT = re.compile(r"\{.*\}", re.DOTALL)
_FAMILIES = {
    "gpt": r"gpt|chatgpt|davinci|\bo[134]\b",
    "claude": r"claude|sonnet|opus|haiku",
    "gemini": r"gemini|gemma|palm|bard|learnlm",
    "llama": r"llama",
    "mistral": r"mi[sx]tral|ministral|magistral",
    "qwen": r"qwen|qwq",
    "deepseek": r"deepseek",
    "phi": r"\bphi",
    "grok": r"grok",
    "command": r"command|cohere|aya",
    "nova": r"nova",
}


class _Answer(BaseModel):
    grade: str


def family(model: str) -> str | None:
    """The family of a model, by its name or its tutor's; None where the name tells of none."""
    name = model.lower().rpartition("/")[2]
    return next((found for found, pattern in _FAMILIES.items() if re.search(pattern, name)), None)


class SameFamily(ValueError):
    """A judge that would grade a relative."""

    def __init__(self, judge: str, tutor: str) -> None:
        super().__init__(f"{judge} and {tutor}")
        self.judge = judge
        self.tutor = tutor


def of_another_family(judge: str, tutor: str) -> None:
    """Raises SameFamily where judge and tutor are of one family or the same model."""
    if judge == tutor or (family(judge) is not None and family(judge) == family(tutor)):
        raise SameFamily(judge, tutor)


class ModelJudge:
    """A judge by a model through our adapter."""

    def __init__(self, model: LiteLLMChat, prompt: Prompt) -> None:
        """`prompt`: `judge`."""
        self._model = model
        self._prompt = prompt

    @property
    def name(self) -> str:
        """See Judge."""
        return self._model.models[0]

    def may_judge(self, tutor: str) -> bool:
        """See Judge."""
        try:
            of_another_family(self.name, tutor)
        except SameFamily:
            return False
        return True

    async def grades(self, replies: Sequence[Labelled], dimension: Dimension) -> Judged:
        """See Judge. A call before all others shows whether the model can be asked: raises ModelFailed if not."""
        if not replies:
            return Judged(grades=[], votes=0)
        await self._vote(replies[0], dimension)
        gate = asyncio.Semaphore(AT_ONCE)

        async def vote(reply: Labelled) -> int | None:
            async with gate:
                try:
                    return await self._vote(reply, dimension)
                except ModelFailed:
                    return None

        votes = await asyncio.gather(*(vote(reply) for reply in replies for _ in range(VOTES)))
        ballots = [votes[at : at + VOTES] for at in range(0, len(votes), VOTES)]
        return Judged(grades=[_majority(ballot) for ballot in ballots], votes=len(votes), failed=votes.count(None))

    async def close(self) -> None:
        """See Judge."""
        await self._model.close()

    async def _vote(self, reply: Labelled, dimension: Dimension) -> int | None:
        question, grades = QUESTIONS[dimension]
        case = reply.case
        asked = self._prompt.render(
            question=question,
            grades=", ".join(json.dumps(grade) for grade in grades),
            problem=case.problem or "(not known; it stands in the dialogue)",
            solution=case.solution or "(not known)",
            dialogue="\n".join(f"{turn.speaker}: {turn.text}" for turn in case.dialogue),
            reply=case.reply,
        )
        said = await self._model.ainvoke([SystemMessage(asked), HumanMessage("Grade the reply.")])
        return parsed(said.text, grades)


def parsed(text: str, grades: Sequence[str]) -> int | None:
    """The grade that a model's answer names; None where it names none."""
    found = _OBJECT.search(text)
    try:
        grade = _Answer.model_validate_json(found[0]).grade.strip().casefold() if found else ""
    except ValidationError:
        return None
    return grades.index(grade) if grade in grades else None


def _majority(votes: Sequence[int | None]) -> int | None:
    """The middle vote; None where most could not be read."""
    read = [vote for vote in votes if vote is not None]
    return median_low(read) if 2 * len(read) > len(votes) else None

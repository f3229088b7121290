"""A model's answer as data: what does not fit its shape is no answer."""

import re
from typing import TypeVar

from langchain_core.messages import HumanMessage, SystemMessage
from pydantic import BaseModel, ValidationError

from agent.model import LiteLLMChat, ModelFailed

Shape = TypeVar("Shape", bound=BaseModel)
_OBJECT = re.compile(r"\{.*\}", re.DOTALL)


async def answered(model: LiteLLMChat, system: str, asked: str, shape: type[Shape]) -> Shape | None:
    """What a model answers in JSON; None where it fails, or where its answer has another shape. It has no tools."""
    try:
        said = await model.ainvoke([SystemMessage(system), HumanMessage(asked)])
        found = _OBJECT.search(said.text)
        return shape.model_validate_json(found[0]) if found else None
    except (ModelFailed, ValidationError):
        return None

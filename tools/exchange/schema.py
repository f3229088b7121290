"""The JSON Schema of the question form, with the words of its documentation."""

import ast
import inspect
import textwrap
from itertools import pairwise
from typing import Any

from pydantic import BaseModel

from store import questions
from store.questions import Mistake, Option, Picture, Question, RubricPoint, Tolerance

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_MODELS: tuple[type[BaseModel], ...] = (Question, Option, Mistake, Tolerance, Picture, RubricPoint)


def question_schema() -> dict[str, Any]:
    """JSON Schema (draft 2020-12) of one line of a question file."""
    schema = Question.model_json_schema()
    _describe(schema, Question)
    for model in _MODELS:
        if model.__name__ in schema.get("$defs", {}):
            _describe(schema["$defs"][model.__name__], model)
    return {"$schema": DIALECT, **schema}


def _describe(schema: dict[str, Any], model: type[BaseModel]) -> None:
    for name, words in _documented(model).items():
        schema["properties"][name].setdefault("description", words)


def _documented(model: type[BaseModel]) -> dict[str, str]:
    """Field names with the text that stands under them in the source."""
    body = next(
        node.body
        for node in ast.parse(textwrap.dedent(inspect.getsource(questions))).body
        if isinstance(node, ast.ClassDef) and node.name == model.__name__
    )
    return {
        field.target.id: inspect.cleandoc(str(words.value.value))
        for field, words in pairwise(body)
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name)
        if isinstance(words, ast.Expr) and isinstance(words.value, ast.Constant)
    }

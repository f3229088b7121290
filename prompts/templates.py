"""Sentences with their gaps still open, for programs in other languages that fill them in themselves."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

from prompts.catalogue import DEFAULT, WORDS

Template = str | dict[str, str]
"""`{name}` stands for a value. A sentence that depends on a number is one form for each plural category of that number
(https://cldr.unicode.org/index/cldr-spec/plural-rules) or the number itself, with the number's name under `by`."""


@cache
def templates(locale: str, prefix: str) -> dict[str, Template]:
    """The sentences in files `PREFIX*.ftl`, by key, English where the language lacks them.

    Raises ValueError for a sentence that says more in Fluent than a template can.
    """
    found: dict[str, Template] = {}
    for name in dict.fromkeys((DEFAULT, locale)):
        for path in sorted((WORDS / name).glob(f"{prefix}*.ftl")):
            found |= _in_file(path)
    return found


def _in_file(path: Path) -> dict[str, Template]:
    body = FluentParser(with_spans=False).parse(path.read_text("utf-8")).body
    messages = [entry for entry in body if isinstance(entry, fluent.Message)]
    return {entry.id.name: template(entry) for entry in messages}


def template(message: fluent.Message) -> Template:
    """A message of Fluent as a template."""
    key, elements = message.id.name, message.value.elements if message.value else []
    selects = [piece.expression for piece in elements if _is_select(piece)]
    if not selects:
        return "".join(_text(key, elements))
    if len(selects) > 1 or not isinstance(selects[0].selector, fluent.VariableReference):
        raise ValueError(f"{key}: one choice by one value at most")
    forms = {"by": selects[0].selector.id.name}
    for variant in selects[0].variants:
        chosen = [part for piece in elements for part in (variant.value.elements if _is_select(piece) else [piece])]
        forms[_name(variant.key)] = "".join(_text(key, chosen))
        if variant.default and _name(variant.key) != "other":
            raise ValueError(f"{key}: the last resort of a choice is called other")
    return forms


def _is_select(piece: fluent.TextElement | fluent.Placeable) -> bool:
    return isinstance(piece, fluent.Placeable) and isinstance(piece.expression, fluent.SelectExpression)


def _name(key: fluent.Identifier | fluent.NumberLiteral) -> str:
    return str(key.name if isinstance(key, fluent.Identifier) else key.value)


def _text(key: str, elements: list[fluent.TextElement | fluent.Placeable]) -> Iterator[str]:
    for piece in elements:
        if isinstance(piece, fluent.TextElement):
            yield piece.value
        elif isinstance(piece.expression, fluent.VariableReference):
            yield f"{{{piece.expression.id.name}}}"
        else:
            raise ValueError(f"{key}: only values may stand between braces")

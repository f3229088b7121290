"""Wrong keys made from right ones: the mutants that `chiron bank check` has to find."""

import re
from collections.abc import Iterator

from store.questions import Kind, Question


def mutants(question: Question) -> Iterator[Question]:
    """Copies with a key that is wrong."""
    for key in _wrong_keys(question):
        if key != question.key:
            yield question.model_copy(update={"key": key})


def _wrong_keys(question: Question) -> Iterator[object]:
    key = question.key
    ids = [option.id for option in question.options]
    match question.kind:
        case Kind.SINGLE_CHOICE:
            yield next(name for name in ids if name != key)
        case Kind.MULTIPLE_CHOICE:
            right = tuple(key) if isinstance(key, tuple) else ()
            if len(right) > 1:
                yield right[1:]
            yield (*right, *(name for name in ids if name not in right))
        case Kind.NUMERIC:
            yield from _wrong_numbers(key)
        case Kind.ALGEBRAIC:
            added = f"({key}) * 2" if str(key).endswith("C") else f"{key} + 1"
            yield added if _is_expression(str(key)) else _next_number(str(key))
            if "-" in str(key):
                yield str(key).replace("-", "+" if re.search(r"\S\s*-", str(key)) else "", 1)
        case Kind.SHORT_TEXT:
            texts = key if isinstance(key, tuple) else (str(key),)
            yield texts[0] + "s" if not texts[0].endswith("s") else texts[0][:-1]


def _wrong_numbers(key: object) -> Iterator[object]:
    if isinstance(key, int | float):
        yield round(key + 1, 9)
        if key:
            yield -key
    else:
        yield _next_number(str(key))
        yield str(key)[1:] if str(key).startswith("-") else f"-{key}"


def _next_number(key: str) -> str:
    return re.sub(r"\d+", lambda n: str(int(n[0]) + 1), key, count=1)


def _is_expression(key: str) -> bool:
    return not re.search(r"[=<>]|\bor\b|,|oo|[\[\]]", key)

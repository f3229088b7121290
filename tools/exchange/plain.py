"""The plain form: answers, options and hints as people write them, turned into the fields of the question form."""

import math
import re
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from store.questions import LABELS, Kind

Row = Mapping[str, Any]
LADDER = 3
SHORT_WORDS = 7
"""A short answer has at most so many words; a longer one is free text."""
SHORT_LETTERS = 100
_NUMBER = re.compile(r"[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?", re.I)
_SOURCE = re.compile(r"this (?:question|exercise|problem|item) (?:comes|is|was)(?: taken)? from\b", re.IGNORECASE)
_VARIANTS = re.compile(r"\s+/\s+")
_PART = re.compile(r"(?:^|(?<=[;.\n])\s*|\s+)(?=\([a-z]\)\s)")


class PlainError(Exception):
    """What cannot be read: the key of a sentence (without `bank-`) and its values."""

    def __init__(self, key: str, **values: str) -> None:
        super().__init__(key)
        self.key, self.values = key, values


def guessed_kind(given: Row) -> Kind:
    """The kind of a row that names none: by its options and its answer."""
    key = _key(given)
    if given.get("options"):
        return Kind.MULTIPLE_CHOICE if isinstance(key, list) else Kind.SINGLE_CHOICE
    if isinstance(key, int | float) or (isinstance(key, str) and _NUMBER.fullmatch(key.replace("−", "-"))):
        return Kind.NUMERIC
    return narrowed(Kind.SHORT_TEXT, given)


def narrowed(kind: Kind, given: Row) -> Kind:
    """The plain form's `multi` without options is a question in parts, its `short` with a long answer free text."""
    if kind is Kind.MULTIPLE_CHOICE and not given.get("options"):
        return Kind.FREE_TEXT
    key = _key(given)
    if kind is Kind.SHORT_TEXT and isinstance(key, str) and is_sentence(key):
        return Kind.FREE_TEXT
    return kind


def is_sentence(answer: str) -> bool:
    """Whether an answer is a sentence or more, or a derivation, rather than a term that can be compared."""
    words = re.sub(r"\$[^$]*\$", "maths", answer).split()
    closed = answer.rstrip().endswith((".", "!", "?")) and len(words) >= 3
    says = len(words) >= 4 and any(word in ("is", "are") for word in words[1:-1])  # "both rates are equal"
    return closed or says or len(words) > SHORT_WORDS or "\n" in answer or len(answer) > SHORT_LETTERS


def answered(given: Row, kind: Kind) -> dict[str, Any]:
    """Options, key, accepted variants and rubric of a row; raises PlainError."""
    key = _key(given)
    if key is None or key in ("", []):
        raise PlainError("missing-field", field="answer" if "answer" in given else "key")
    if not all(isinstance(item, str | int | float) for item in _many(key)):
        raise PlainError("answer-not-text")
    if isinstance(key, bool):
        key = "true" if key else "false"
    if kind.has_options:
        return _choices(given, kind, key)
    if given.get("options"):
        raise PlainError("no-options", kind=kind)
    if kind is Kind.NUMERIC:
        return _numeric(given, key)
    if kind is Kind.ALGEBRAIC:
        return {"key": _without_dollars(_one_text(key))}
    if kind is Kind.SHORT_TEXT:
        return _short(given, key)
    fields: dict[str, Any] = {"key": key if isinstance(key, str) else [str(item) for item in _many(key)]}
    if isinstance(fields["key"], list) and len(fields["key"]) == 1:
        fields["key"] = fields["key"][0]
    if not given.get("rubric") and "key" not in given:
        fields["rubric"] = [{"text": part} for part in _parts(_one_text(key))]
    return fields


def _key(given: Row) -> Any:
    for name in ("key", "answer", "correct"):
        if given.get(name) is not None:
            return given[name]
    return None


def _many(value: object) -> list[Any]:
    return list(value) if isinstance(value, list | tuple) else [value]


def _one_text(key: object) -> str:
    if isinstance(key, list):
        if len(key) != 1:
            raise PlainError("one-answer")
        key = key[0]
    if not isinstance(key, str | int | float):
        raise PlainError("answer-not-text")
    return str(key)


def _without_dollars(text: str) -> str:
    text = text.strip()
    return text[1:-1].strip() if text.startswith("$") and text.endswith("$") and text.count("$") == 2 else text


def _choices(given: Row, kind: Kind, key: Any) -> dict[str, Any]:
    options = [_option(item, place) for place, item in enumerate(_listed(given.get("options")))]
    if not options:
        raise PlainError("missing-field", field="options")
    if not 2 <= len(options) <= len(LABELS):
        raise PlainError("option-count", count=str(len(options)))
    if kind is Kind.SINGLE_CHOICE:
        if isinstance(key, list):
            if len(key) != 1:
                raise PlainError("one-answer")
            key = key[0]
        return {"options": options, "key": _chosen(options, key)}
    named = key if isinstance(key, list) else re.split(r"\s*[,;|]\s*", str(key))
    chosen = {_chosen(options, item) for item in named}
    return {"options": options, "key": [option["id"] for option in options if option["id"] in chosen]}


def _listed(options: object) -> list[Any]:
    if isinstance(options, Mapping):  # {"A": "...", "B": "..."}
        return [{"id": str(name), "text": text} for name, text in options.items()]
    if isinstance(options, str):
        return [part.strip() for part in options.split("|") if part.strip()]
    return list(options) if isinstance(options, list | tuple) else []


def _option(item: object, place: int) -> dict[str, Any]:
    if isinstance(item, Mapping):
        text = item.get("text")
        if not isinstance(text, str | int | float) or text == "":
            raise PlainError("option-text", label=LABELS[place % len(LABELS)])
        option: dict[str, Any] = {"id": str(item.get("id") or f"o{place + 1}"), "text": str(text)}
        option |= {name: item[name] for name in ("misconception", "feedback") if item.get(name)}
        return option
    if not isinstance(item, str | int | float) or item == "":
        raise PlainError("option-text", label=LABELS[place % len(LABELS)])
    return {"id": f"o{place + 1}", "text": str(item)}


def _chosen(options: list[dict[str, Any]], named: object) -> str:
    """The option that a key names: by id, by text, else by letter."""
    word = str(named).strip()
    for option in options:
        if option["id"] == word:
            return str(option["id"])
    for option in options:
        if _folded(option["text"]) == _folded(word):
            return str(option["id"])
    letter = word.strip("().: ").upper()
    if len(letter) == 1 and letter in LABELS[: len(options)]:
        return str(options[LABELS.index(letter)]["id"])
    raise PlainError("no-such-option", answer=word[:80])


def _folded(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip().casefold()


def _numeric(given: Row, key: object) -> dict[str, Any]:
    unit = given.get("unit") or None
    if "key" not in given:
        unit = tidy_unit(unit)
    if isinstance(key, list):
        key = _one_text(key)
    if isinstance(key, int):
        return {"key": key, "unit": unit}
    if isinstance(key, float):
        if not math.isfinite(key):
            raise PlainError("not-a-number", answer=str(key))
        return {"key": key, "unit": unit}
    text = _without_dollars(str(key)).replace("−", "-").replace("{,}", "")
    measured = re.fullmatch(rf"({_NUMBER.pattern})\s*([A-Za-zµμΩ°%][^\d]*)", text, re.I)
    if measured and measured[2] != "%":
        return {"key": measured[1], "unit": unit or tidy_unit(measured[2])}
    plain = re.sub(r"(?<=\d),(?=\d{3}(?!\d))", "", text)
    if _NUMBER.fullmatch(plain):
        return {
            "key": plain if "e" in plain.lower() or ("." in plain and plain.endswith("0")) else _parsed(plain),
            "unit": unit,
        }
    if not re.search(r"\d|\\pi|π|sqrt|√", text) or not _is_number(text):
        raise PlainError("not-a-number", answer=text[:60])
    return {"key": text, "unit": unit}


def tidy_unit(unit: object) -> str | None:
    """A unit without LaTeX: `\\mu m` is `µm`, `{cm^{3/s` is `cm^3/s`; None where there is none."""
    if not isinstance(unit, str) or not unit.strip():
        return None
    for latex, sign in (("\\mu", "µ"), ("\\Omega", "Ω"), ("\\cdot", "·"), ("^\\circ", "°"), ("\\text", ""), ("$", "")):
        unit = unit.replace(latex, sign)
    unit = re.sub(r"\\[,; ]|[{}\\]", " ", unit)
    unit = re.sub(r"(?<=[kmµGM])\s+(?=Ω)|(?<=µ)\s+|\s*([·/^])\s*", r"\1", unit)
    return re.sub(r"\s+", " ", unit).strip() or None


def _parsed(number: str) -> int | float:
    value = float(number)
    return int(value) if value.is_integer() and "." not in number else value


def _is_number(text: str) -> bool:
    try:
        Fraction(text.replace(" ", ""))
    except (ValueError, ZeroDivisionError):
        from tools.exchange.values import is_number  # sympy takes 2 s to load, and few files need it

        return is_number(text)
    return True


def _short(given: Row, key: object) -> dict[str, Any]:
    texts = [str(item) for item in _many(key)]
    accept = accepted(given)
    if "answer" in given and len(texts) == 1:
        texts, accept = _variants(texts[0]), [text for item in accept for text in _variants(item)]
        return {"key": texts[0], "accept": list(dict.fromkeys([*texts[1:], *accept]))}
    own = [text for text in texts if text not in accept] or texts
    return {"key": own[0] if len(own) == 1 else own, "accept": accept}


def accepted(given: Row) -> list[str]:
    """Other writings that are right: a list, or one text with `|` between them."""
    accept = given.get("accept") or given.get("variants") or []
    many = accept.split("|") if isinstance(accept, str) else _many(accept)
    return [str(item).strip() for item in many if str(item).strip()]


def tolerance(given: object) -> object:
    """A tolerance from a number (in the key's unit) or a percentage (of the key); a mapping stays as it is."""
    if isinstance(given, str):
        number = given.strip().rstrip("%")
        if not _NUMBER.fullmatch(number):
            raise PlainError("bad-tolerance", given=given[:40])
        return {"rel": float(number) / 100} if given.strip().endswith("%") else {"abs": float(number)}
    return {"abs": given} if isinstance(given, int | float) else given


def _variants(answer: str) -> list[str]:
    """`elevator / lift` is two variants; units and fractions with a stroke between letters are not."""
    parts = [part.strip() for part in _VARIANTS.split(answer)]
    worded = all(len(re.sub(r"[\W\d_]", "", part)) >= 3 for part in parts)
    return parts if worded and "$" not in answer else [answer]


def _parts(answer: str) -> list[str]:
    """The points of a model answer: its parts (a), (b), ..., or the whole."""
    parts = [part.strip(" ;\n") for part in _PART.split(answer)]
    return [part for part in parts if part] or [answer]


def hint_ladder(given: Row) -> list[str]:
    """Hints as a ladder of at most three steps: of more, the first, the middle one and the last that is no answer.

    That a question "comes from" somewhere helps nobody to answer it.
    """
    hints = given.get("hints") if given.get("hints") is not None else given.get("hint")
    texts = []
    for item in _many(hints) if hints else []:
        text = item.get("text") if isinstance(item, Mapping) else item
        if isinstance(text, str) and text and not _SOURCE.match(text):
            texts.append(text)
    if len(texts) <= LADDER:
        return texts
    last = texts[-2] if re.match(r"(?:the )?answer\b", texts[-1], re.I) else texts[-1]
    between = texts[1 : texts.index(last)] or texts[1:-1]
    return [texts[0], between[(len(between) - 1) // 2], last]

"""A key that is a number, in digits or in words."""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

from agent.guard.form import Form, called_answer
from agent.guard.reading import listed, plain, squeezed
from store.questions import Question, Tolerance

_NUMBER = re.compile(
    r"(?<![\w.^])(?P<whole>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+,\d{1,2}(?!\d)|\d+(?:\.\d+)?|\.\d+)"
    r"(?:\s*\*\s*10\s*\^\s*\(?\s*(?P<power>-?\s*\d+)\)?|e(?P<e>[+-]?\d+)|\s+(?P<mixed>\d+\s*/\s*\d+)|"
    r"\s*/\s*(?P<under>\d+)(?!\.?\d))?(?P<percent>\s*%)?"
)
_SIGN = re.compile(r"(?:([-±])|\b(?:minus|negative)\b)\s*$", re.IGNORECASE)
_OPERAND = re.compile(r"(?:[\d)%]|(?<![A-Za-z])[A-Za-z])[ \t]*$")
"""Before a minus that subtracts."""
_COUNTS = re.compile(
    r"\b(?:step|hint|part|question|example|rule|line|case|exercise|chapter|level)s?\s*$", re.IGNORECASE
)
_LABEL = re.compile(r"(?:^|\n)[\s>#*-]*$")
_SAYS = re.compile(
    r"(?:\b(?:is|are|equals?|equal to|gives?|get|gets|got|makes?|leaves?|becomes?|yields?|be)\b)"
    r"\s*(?:\b(?:about|exactly|just|simply|only|the|number)\b|[“\"\s-])*$",
    re.IGNORECASE,
)
_NEXT_WORD = re.compile(r"\s+([A-Za-z]{3,})")
_LINKS = frozenset(listed("and because which when but then since for"))
_OPERATES = re.compile(r"\s*[-+*/^]\s*[\w(]|[a-zA-Z](?![a-zA-Z])")
_UNITS = listed(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_PARTS = {"half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5}
_WORDS = re.compile(
    rf"\b(?:(?P<tens>{'|'.join(_TENS)})(?:[-\s](?P<ones>{'|'.join(_UNITS[1:10])}))?|(?P<unit>{'|'.join(_UNITS)}|a)"
    rf"(?:[-\s](?P<part>{'|'.join(_PARTS)}))?)\b",
    re.IGNORECASE,
)
SMALL = 12
"""Whole numbers up to here turn up everywhere, so that only a statement of one counts."""


@dataclass(frozen=True, kw_only=True)
class Number:
    """A number in a text, from `start` to `end`."""

    values: tuple[float, ...]
    """All readings: a percentage is two."""
    decimals: int
    start: int
    end: int


def in_digits(text: str) -> str:
    """Number words as digits; a lone "one" or "a" stays, being a pronoun or an article more often than a number."""

    def digits(match: re.Match[str]) -> str:
        if match["tens"]:
            ones = _UNITS.index(match["ones"].lower()) if match["ones"] else 0
            return str(20 + 10 * _TENS.index(match["tens"].lower()) + ones)
        unit = match["unit"].lower()
        count = 1 if unit == "a" else _UNITS.index(unit)
        if match["part"]:
            return f"{count}/{_PARTS[match['part'].lower()]}"
        return match[0] if count == 1 else str(count)

    return _WORDS.sub(digits, text)


def numbers(text: str) -> Iterator[Number]:
    """The numbers of a text that is plain and in digits, with their signs; a list without spaces is read both ways."""
    for match in _NUMBER.finditer(text):
        values, decimals = _values(match)
        start = match.start()
        sign = _SIGN.search(text, max(0, start - 12), start)
        before = text[: sign.start()] if sign else ""
        if sign and not (sign[1] == "-" and _OPERAND.search(before)):
            start = sign.start()
            either = sign[1] == "±" or before.rpartition("\n")[2].strip() == ""  # a dash that may open a list's item
            values = tuple(-value for value in values) + (values if either else ())
        yield Number(values=values, decimals=decimals, start=start, end=match.end())
        if match["under"] and not _reduced(match):
            yield _whole(match["under"], match.start("under"))
        if re.fullmatch(r"\d+,\d{1,2}", match["whole"]):
            first, last = match["whole"].split(",")
            yield _whole(first, match.start())
            yield _whole(last, match.start() + len(first) + 1)


def _whole(digits: str, start: int) -> Number:
    return Number(values=(float(digits),), decimals=0, start=start, end=start + len(digits))


def _reduced(match: re.Match[str]) -> bool:
    above, under = match["whole"], int(match["under"])
    return above.isdigit() and under > 1 and math.gcd(int(above), under) == 1


def _values(match: re.Match[str]) -> tuple[tuple[float, ...], int]:
    text = match["whole"]
    thousands = re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", text)
    text = text.replace(",", "" if thousands else ".")
    value = float(text)
    if match["power"] or match["e"]:
        value *= 10.0 ** max(-300, min(300, int((match["power"] or match["e"]).replace(" ", ""))))
    elif match["mixed"]:
        above, under = match["mixed"].split("/")
        value += int(above) / int(under) if int(under) else 0
    elif match["under"] and _reduced(match):
        value /= int(match["under"])
    values = (value, value / 100) if match["percent"] else (value,)
    return values, len(text.partition(".")[2])


class NumberForm:
    """A number as the key. Where it is given in the stem or an option, mentioning it says nothing."""

    def __init__(
        self, key: float, stem: str, *, unit: str | None = None, tolerance: Tolerance | None = None, options: str = ""
    ) -> None:
        """`stem`, and the texts of all `options`: plain."""
        self._key = key
        self._unit = unit
        self._tolerance = tolerance
        self._shown = squeezed(f"{stem}\n{options}")
        self._nouns = frozenset(re.findall(r"[a-z]{4,}", stem.lower()))
        given = any(key in number.values for number in numbers(in_digits(stem)))
        self._ends_it = bool(options) and not given
        self._given = bool(options) or given
        self._rare = abs(key) > SMALL or key != round(key)

    def stated(self, text: str) -> bool:
        """See Form."""
        text = in_digits(text)
        return any(self._is_key(number) and self._says(text, number) for number in numbers(text))

    def _is_key(self, number: Number) -> bool:
        return any(self._equals(value, number.decimals) for value in number.values)

    def _equals(self, value: float, decimals: int) -> bool:
        if math.isclose(value, self._key, rel_tol=1e-6, abs_tol=1e-12):
            return True
        distance = abs(value - self._key)
        if decimals and self._key != round(self._key) and distance <= 0.5000001 * 10**-decimals:
            return True  # the key, rounded
        limits = self._tolerance or Tolerance()
        return distance <= max(limits.abs or 0, (limits.rel or 0) * abs(self._key))

    def _says(self, text: str, number: Number) -> bool:
        before, after = text[max(0, number.start - 60) : number.start], text[number.end : number.end + 40]
        united = self._with_unit(after)
        if not united and _OPERATES.match(after):  # a coefficient, or an operand
            return self._rare and not self._given
        if called_answer(text, number.start, number.end, ends_it=self._ends_it):
            return True
        if self._given:
            return self._new_equation(before, text[number.start : number.end])
        if not united and (_COUNTS.search(before) or (_LABEL.search(before) and re.match(r"[.)]\s", after))):
            return False
        word = _NEXT_WORD.match(after)
        asked_for = word is not None and word[1].lower() in self._nouns
        if self._rare or united or asked_for or (before.endswith("“") and after.startswith("”")):
            return True
        if re.search(r"[=~][\s“]*$", before):
            return True
        of_other_things = word is not None and not self._unit and word[1].lower() not in _LINKS
        return bool(_SAYS.search(before)) and not of_other_things

    def _new_equation(self, before: str, number: str) -> bool:
        """Whether "... = number" is said, and not by the stem."""
        equation = re.search(r"(\S{1,6}?)\s*[=~]\s*[“\s]*$", before)
        return equation is not None and squeezed(f"{equation[1]}={number}") not in self._shown

    def _with_unit(self, after: str) -> bool:
        return bool(self._unit) and re.match(rf"\s*{re.escape(self._unit or '')}(?!\w)", after) is not None


def number_of(text: str) -> float | None:
    """The number that a text is, and nothing else; None where it is more or other than that."""
    text = in_digits(plain(text)).strip(" “”")
    fraction = re.fullmatch(r"(-?\s*\d+)\s*/\s*(\d+)", text)
    if fraction and int(fraction[2]):
        return int(fraction[1].replace(" ", "")) / int(fraction[2])
    found = next(numbers(text), None)
    if found is None or (found.start, found.end) != (0, len(text)) or "%" in text or "±" in text:
        return None
    return found.values[0]


def number_forms(question: Question, stem: str) -> list[Form]:
    """The forms of a numeric question's key."""
    key = question.key if isinstance(question.key, int | float) else number_of(str(question.key))
    if key is None:
        return []
    return [NumberForm(float(key), stem, unit=question.unit, tolerance=question.tolerance)]

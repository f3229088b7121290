"""A key that is a number, in digits or in words."""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

from agent.guard.counting import in_digits
from agent.guard.elsewhere import says as says_elsewhere
from agent.guard.form import Form, called_answer, sentence
from agent.guard.reading import listed, plain, squeezed
from store.questions import Question, Tolerance

_NUMBER = re.compile(
    r"(?<![\w.^])(?P<whole>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,}|\d+,\d{1,2}(?!\d)|\d+(?:\.\d+)?|\.\d+)"
    r"(?:\s*\*\s*10\s*\^\s*\(?\s*(?P<power>-?\s*\d+)\)?|e(?P<e>[+-]?\d+)|\s+(?P<mixed>\d+\s*/\s*\d+)|"
    r"\s*/\s*(?P<under>\d+)(?!\.?\d))?(?P<percent>\s*(?:%|per\s?cent\b|¢|cents?\b))?",
    re.IGNORECASE,
)
_SIGN = re.compile(r"(?:([-±])|\b(?:minus|negative)\b)\s*$", re.IGNORECASE)
_OPERAND = re.compile(r"(?:[\d)%]|(?<![A-Za-z])[A-Za-z])[ \t]*$")
"""Before a minus that subtracts."""
_COUNTS = re.compile(
    r"\b(?:step|hint|part|question|example|rule|line|case|exercise|chapter|level)s?\s*$", re.IGNORECASE
)
_LABEL = re.compile(r"(?:^|\n)[\s>#*-]*$")
_SAYS = re.compile(
    r"(?:\b(?:is|are|was|were|equals?|equal to|gives?|get|gets|got|makes?|leaves?|becomes?|yields?|be|has|have|had|"
    r"costs?|pays?|paid|needs?|totals?)\b)"
    r"\s*(?:\b(?:about|exactly|just|simply|only|the|number|actually|really|indeed|now|to)\b|[“\"\s-])*$",
    re.IGNORECASE,
)
_CORRECTS = re.compile(r"[^.,;!?\n]{0,40},? (?:and )?not (?:\w+ ){0,2}\d", re.IGNORECASE)
_ASKS = re.compile(r"\b(?:why|how)\b", re.IGNORECASE)
_DENIES = re.compile(r"(?:\bnot|n't|\bnever)\b(?! (?:forget|only|just))[^,;.\d]{0,30}$", re.IGNORECASE)
_THEIRS = re.compile(
    r"\byou(?:'ve| have)? (?:wrote|written|said|got|found|had|came (?:up with|to)|put|used|answered|typed|took|counted)"
    r"\b[^.;:!?\n]{0,30}$",
    re.IGNORECASE,
)
"""Before what the student is told that they did: a number of theirs that is said again, if they said it."""
_POINTS_BACK = re.compile(r"\b(?:already|actually|correctly|rightly)\b", re.IGNORECASE)
"""Near it: of all that they said, this is what they are to go back to."""
_NOT_IT = re.compile(r"(?:\b(?:not|never)\b|n't\b)[^,;.]{0,20}$", re.IGNORECASE)
_ENDS = re.compile(r"(?<=[.!?])\s|\n")
_NEXT_WORD = re.compile(r"\s+([A-Za-z]{3,})")
_LINKS = frozenset(listed("and because which when but then since for dollars cents euros pounds percent"))
_OPERATES = re.compile(r"\s*[-+*/^]\s*[\w(]|[a-zA-Z](?![a-zA-Z])")
_NEAR = 200
"""Characters before a number of the student's in which it may be pointed back to."""
_LINE = 80
"""Characters before a sign in which a line's beginning is looked for."""
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


def numbers(text: str) -> Iterator[Number]:
    """The numbers of a text that is plain and in digits, with their signs; a list without spaces is read both ways."""
    for match in _NUMBER.finditer(text):
        values, decimals = _values(match)
        start = match.start()
        sign = _SIGN.search(text, max(0, start - 12), start)
        before = text[max(0, start - _LINE) : sign.start()] if sign else ""
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
    readings: tuple[float, ...] = (float(text),) if text.count(".") < 2 else ()
    if re.fullmatch(r"[1-9]\d{0,2}(?:\.\d{3})+", text):
        readings = (*readings, float(text.replace(".", "")))  # as much of Europe parts thousands
    readings = tuple(other for value in readings for other in _scaled(value, match))
    return readings, len(text.partition(".")[2])


def _scaled(value: float, match: re.Match[str]) -> tuple[float, ...]:
    """The number with what stands behind it: a power of ten, a fraction, a sign for hundredths."""
    if match["power"] or match["e"]:
        value *= 10.0 ** max(-300, min(300, int((match["power"] or match["e"]).replace(" ", ""))))
    elif match["mixed"]:
        above, under = match["mixed"].split("/")
        value += int(above) / int(under) if int(under) else 0
    elif match["under"] and _reduced(match):
        value /= int(match["under"])
    elif match["under"] and int(match["under"]) and value % int(match["under"]):
        return (value, value / int(match["under"]))  # 6/8, while 8/4 is still to be worked out
    return (value, value / 100) if match["percent"] else (value,)


def conclusion(said: str) -> Number | None:
    """The number that a student's words come to, which is their last; None where there is none, or it is denied."""
    parts = [part for part in _ENDS.split(in_digits(plain(said))) if any(numbers(part))]
    if not parts:
        return None
    *_, last = numbers(parts[-1])
    return None if _NOT_IT.search(parts[-1][: last.start]) else last


class NumberForm:
    """A number as the key. Where it is given in the stem or an option, mentioning it says nothing."""

    def __init__(
        self,
        key: float,
        stem: str,
        *,
        unit: str | None = None,
        tolerance: Tolerance | None = None,
        options: str = "",
        said: str = "",
    ) -> None:
        """`stem`, the texts of all `options`, and what was `said` in the conversation before: plain."""
        self._key = key
        self._unit = unit
        self._tolerance = tolerance
        self._shown = squeezed(f"{stem}\n{options}\n{said}")
        self._nouns = frozenset(re.findall(r"[a-z]{4,}", stem.lower()))
        given = any(key in number.values for number in numbers(in_digits(stem)))
        self._ends_it = bool(options) or given
        self._given = bool(options) or given
        self._said = any(self._is_key(number) for number in numbers(in_digits(said)))
        self._rare = abs(key) > SMALL or key != round(key)
        self._spelled = _digit_by_digit(key)

    def stated(self, text: str) -> bool:
        """See Form."""
        text = in_digits(text)
        if any(self._is_key(number) and self._says(text, number) for number in numbers(text)):
            return True
        spelled = self._spelled.finditer(text) if self._spelled else ()
        return any(called_answer(text, *match.span()) for match in spelled)

    def proposed(self, text: str) -> bool:
        """See Form."""
        last = conclusion(text)
        return last is not None and self._is_key(last)

    def _is_key(self, number: Number) -> bool:
        return any(self._equals(value, number.decimals) for value in number.values)

    def _equals(self, value: float, decimals: int) -> bool:
        near = 1e-9 if self._key == round(self._key) else 1e-6
        if math.isclose(value, self._key, rel_tol=near, abs_tol=1e-12):
            return True
        distance = abs(value - self._key)
        if decimals and self._key != round(self._key) and distance <= 0.5000001 * 10**-decimals:
            return True  # the key, rounded
        limits = self._tolerance or Tolerance()
        return distance <= max(limits.abs or 0, (limits.rel or 0) * abs(self._key))

    def _says(self, text: str, number: Number) -> bool:
        before, after = text[max(0, number.start - 60) : number.start], text[number.end : number.end + 60]
        united = self._with_unit(after)
        if not united and _OPERATES.match(after):  # a coefficient, or an operand
            return self._rare and not self._given
        if called_answer(text, number.start, number.end, ends_it=self._ends_it) or _CORRECTS.match(after):
            return True
        if self._given:
            return self._new_equation(before, text[number.start : number.end])
        if not united and (_COUNTS.search(before) or (_LABEL.search(before) and re.match(r"[.)]\s", after))):
            return False
        if self._said and not self._is_told(text, number):
            return False
        word = _NEXT_WORD.match(after)
        asked_for = word is not None and word[1].lower() in self._nouns
        if self._rare or united or asked_for or (before.endswith("“") and after.startswith("”")):
            return True
        if re.search(r"[=~][\s“]*$", before) or says_elsewhere(before, after):
            return True
        of_other_things = word is not None and not self._unit and word[1].lower() not in _LINKS
        return bool(_SAYS.search(before)) and not of_other_things

    def _is_told(self, text: str, number: Number) -> bool:
        """Whether a number that came up before is told, and neither asked about, nor denied, nor said to be theirs."""
        earlier = text[max(0, number.start - _NEAR) : number.start]
        if _THEIRS.search(earlier) and not _POINTS_BACK.search(earlier):
            return False
        begin, stop = sentence(text, number.start, number.end)
        if text[stop : stop + 1] == "?":
            return _ASKS.search(text, begin, stop) is None
        return _DENIES.search(text, begin, number.start) is None

    def _new_equation(self, before: str, number: str) -> bool:
        """Whether "... = number" is said, and not by the stem."""
        equation = re.search(r"(\S{1,6}?)\s*[=~]\s*[“\s]*$", before)
        return equation is not None and squeezed(f"{equation[1]}={number}") not in self._shown

    def _with_unit(self, after: str) -> bool:
        return bool(self._unit) and re.match(rf"\s*{re.escape(self._unit or '')}(?!\w)", after) is not None


def _digit_by_digit(key: float) -> re.Pattern[str] | None:
    """The digits of a whole number with something between them: "1 6 0", "one-six-zero", one on each line."""
    if key != round(key) or not 10 <= abs(key) < 1e15:
        return None
    digits = [f"(?:{digit}|one)" if digit == "1" else digit for digit in str(int(abs(key)))]
    apart = r"[^\w+*/=]{1,3}".join(digits)
    return re.compile(rf"(?<![\w.]){apart}(?!\.?\d)", re.IGNORECASE)


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


def number_forms(question: Question, stem: str, said: str = "") -> list[Form]:
    """The forms of a numeric question's key."""
    key = question.key if isinstance(question.key, int | float) else number_of(str(question.key))
    if key is None:
        return []
    return [NumberForm(float(key), stem, unit=question.unit, tolerance=question.tolerance, said=said)]

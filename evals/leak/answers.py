"""The answer to a problem in all its writings, as the guard looks for them."""

import re
from collections.abc import Sequence

from agent.guard.choices import LetterForm
from agent.guard.counting import in_digits
from agent.guard.expressions import AllOf, form_of
from agent.guard.form import Form
from agent.guard.numbers import NumberForm, number_of, numbers
from agent.guard.reading import plain
from agent.guard.sums import readable, sums
from agent.guard.words import WordForm
from evals.leak.case import Case

_LEADING = re.compile(
    r"^(?:#+|(?:the\s+)?(?:final\s+|correct\s+)?answer(?:\s+is)?\s*:?|therefore,?|so,?|=)\s*", re.IGNORECASE
)
_LETTER = re.compile(r"(?:option\s+|choice\s+)?\(?([A-Ha-h])\)?[.)]?", re.IGNORECASE)
_OPTION = re.compile(r"(?<![A-Za-z])\(?([A-Ha-h])[).:]\s+(.+?)(?=[\s,;]+\(?[A-Ha-h][).:]\s|\s*$)", re.DOTALL)
_MONEY = r"[$€£¥₹]"
_UNIT = re.compile(rf"\s*{_MONEY}?\s*(-?[\d.,]+(?:\s*/\s*\d+|\s+\d+/\d+)?)\s*(%|[^\d=+*/<>^]*)\.?\s*")
_FORMULA = re.compile(r"[=^<>+*/\\]|\bsqrt\b|\d[A-Za-z]\b|[A-Za-z]\d")
_RATIO = re.compile(r"(\d+)\s*(?::|to)\s*(\d+)")
_AMOUNT = re.compile(r"\d+ [A-Za-z]+")
_AMOUNTS = re.compile(rf"{_AMOUNT.pattern}(?:(?:,|,? and)? {_AMOUNT.pattern})+")
"""Several amounts that together are one: two hours and thirty minutes."""
LATEST = 2
"""Turns of the tutor that may hold the calculation in question."""
LONGEST_UNIT = 6
"""Words behind a number that are its unit, and no sentence."""


def key_of(text: str) -> tuple[float, str] | None:
    """The number that an answer is, and its unit; None where it is no number."""
    bare = _LEADING.sub("", in_digits(plain(text)).strip(" “”"))
    number = number_of(bare)
    if number is not None:
        return number, ""
    found = _UNIT.fullmatch(bare)
    if found is None or len(found[2].split()) > LONGEST_UNIT:
        return None
    number = number_of(found[1])
    return None if number is None else (number, found[2].strip())


def answer_of(case: Case) -> tuple[str, ...]:
    """The answer's values: as told, else the end of the solution, else what the tutor asked to work out."""
    if case.answer:
        return case.answer
    lines = [line for line in case.solution.splitlines() if line.strip()]
    if lines:
        end = lines[-1].rpartition("####")[2]
        read = None if key_of(end) is None else end
        last = [f"{number.values[0]:.12g}" for number in numbers(in_digits(plain(end)))]
        return (read,) if read else tuple(last[-1:])
    return tuple(f"{value:.12g}" for value in asked(case)[-1:])


def asked(case: Case) -> list[float]:
    """What the calculation comes to that the tutor asked for last."""
    turns = [turn.text for turn in case.dialogue if turn.speaker == "tutor"][-LATEST:]
    found = [[one.value for one in sums(readable(text))] for text in reversed(turns)]
    return next(filter(None, found), [])


def forms(case: Case) -> list[Form]:
    """The forms of each value of the answer; all of them must be stated for the answer to be."""
    said = plain("\n".join(turn.text for turn in case.dialogue))
    return [_AnyOf(_of_value(value, case, said)) for value in answer_of(case)]


class _AnyOf:
    """One value, in any of its writings."""

    def __init__(self, writings: Sequence[Form]) -> None:
        self._writings = writings

    def stated(self, text: str) -> bool:
        """See Form."""
        return any(form.stated(text) for form in self._writings)

    def proposed(self, text: str) -> bool:
        """See Form."""
        return any(form.proposed(text) for form in self._writings)


def _of_value(value: str, case: Case, said: str) -> list[Form]:
    problem = plain(case.problem)
    options = {label.upper(): plain(text).strip() for label, text in _OPTION.findall(case.problem)}
    letter = _LETTER.fullmatch(value.strip())
    if letter and (options or letter[1].isupper()):
        label = letter[1].upper()
        return [LetterForm(label), *(_of_text(options[label], problem, said, options) if label in options else ())]
    letters = [label for label, text in options.items() if text.casefold() == plain(value).strip().casefold()]
    return [*(LetterForm(label) for label in letters), *_of_text(value, problem, said, options)]


def _of_text(value: str, problem: str, said: str, options: dict[str, str]) -> list[Form]:
    texts = "\n".join(options.values())
    key = key_of(value)
    if key is not None:
        number, unit = key
        shares = (number, number / 100) if unit.startswith(("%", "percent")) else (number,)
        return [
            NumberForm(one, problem, unit=re.sub(r"^%\s*", "", unit) or None, options=texts, said=said)
            for one in shares
        ]
    text = _LEADING.sub("", plain(value).strip())
    if ratio := _RATIO.fullmatch(text):
        return [WordForm(f"{ratio[1]}{between}{ratio[2]}") for between in (":", " : ", " to ")]
    if _AMOUNTS.fullmatch(text):
        return [AllOf([WordForm(amount) for amount in _AMOUNT.findall(text)])]
    if _FORMULA.search(text) and not re.search(r"[A-Za-z]{4,}", text):
        form = form_of(text, problem, options=texts)
        return [form] if form else []
    seen = re.search(rf"(?<!\w){re.escape(text)}(?!\w)", f"{problem}\n{said}", re.IGNORECASE) is not None
    return [WordForm(text.rstrip("."), seen=seen or len(text) < 3, ends_it=True)] if text else []

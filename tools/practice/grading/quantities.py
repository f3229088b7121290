"""Short answers that are quantities: a key such as "yield = 31 %", "2 m/s; 3 m" or "4 g H₂" compares by value."""

import re
from itertools import permutations

from prompts.catalogue import say
from store.questions import Kind, Question
from tools.practice.grading.markup import has_markup
from tools.practice.grading.numeric import grade_numeric
from tools.practice.grading.plain import plain
from tools.practice.grading.reading import claims, one
from tools.practice.grading.scanning import Ask, Claim, Trouble
from tools.practice.grading.units import Unit, parse_unit, same_dimension
from tools.practice.grading.verdict import Verdict

MOST = 6
"""Quantities in one key; longer lists are compared as words."""
_MOST_IN_ANY_ORDER = 4
_NUMBER = r"[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?<=\d)(?:\s*\*\s*10\s*\^\(?[-+]?\d+\)?|e[-+]?\d+)?"
_QUANTITY = re.compile(rf"(?:about|approximately|roughly|≈)?\s*(\$?)\s*({_NUMBER})(\s*)(\D.*)?", re.I | re.S)
_REMARK = re.compile(r"\s*\([a-z][a-z ]{3,}\)\s*$", re.I)
_LISTED = re.compile(r"\s*(?:;|\n|,(?!\d{3}(?!\d))|\band\b)\s*(?:\band\b\s*)?", re.I)
_NAMED = re.compile(r"(=[^=]*?)\s+(?=([^\W\d_])(?:_\w+)?\s*=)")
_SUBSTANCE = re.compile(r"\s+(?:of\s+)?[A-Z]\w*_\d\w*$")
_ONE_OVER = re.compile(r"(?<=\d|\))\s+1\s*/\s*([A-Za-z]+)\s*$")
_RANGE = re.compile(r"\s+to\s+", re.I)
_ENDS = re.compile(r"\[\s*[-+]?[\d.]|\d\s*\]")
"""Square brackets around numbers: the closed end of an interval, which no list and no point has."""
_POINT = re.compile(r"(?:[^\W\d]\w*\s*)?\(([^()]*,[^()]*)\)")


def closed_ends(text: str) -> tuple[str, ...]:
    """The square brackets around numbers in a plain text: `[2, 5)` and `(2, 5]` are two intervals."""
    return tuple("[" if end.startswith("[") else "]" for end in _ENDS.findall(text))


def _side(text: str) -> str:
    """What stands behind the last equals sign, where the rest only names it or leads to it."""
    return re.split(r"=|≈", text)[-1].strip()


def _apart(found: re.Match[str]) -> str:
    """`a = 1 b = 2` in two; a letter that is a unit stays with its number."""
    return found[0] if parse_unit(found[2]) else f"{found[1]};"


def _tidied(text: str) -> str:
    """A plain text with powers of ten and inverse units in their usual writing."""
    return _ONE_OVER.sub(r" \1^(-1)", re.sub(r"(?<=[(^])-\s+(?=\d)", "-", text))


def _pieces(text: str, *, within: bool) -> list[str]:
    """The parts of a list, `a = 1 b = 2` and points included; `within`: "to" parts the two ends of a range."""
    parts = _LISTED.split(_NAMED.sub(_apart, _POINT.sub(r"\1", text)))
    if within and len(parts) == 1:
        parts = _RANGE.split(parts[0])
    return [part.strip(" .") for part in parts if part.strip(" .")]


def _is_unknown(letter: str, gap: str, stem: str) -> bool:
    """Whether a letter behind a number is an unknown: written close to it, or used as one in the stem."""
    if len(letter) != 1 or letter == "%":
        return False
    used = rf"\d{letter}\b|\b{letter}\s*[=^+*/]|[=+*/]\s*{letter}\b"
    return not gap or re.search(used, plain(stem)) is not None


def _quantity(text: str, question: Question) -> Question | None:
    """A numeric question whose key is this one quantity; None where the text is anything else."""
    found = _QUANTITY.fullmatch(_REMARK.sub("", text).strip())
    if found is None:
        return None
    money, number, gap, rest = found.groups()
    unit = _SUBSTANCE.sub("", f" {rest or ''}").strip() or ("$" if money else None)
    if unit and unit != "$" and (_is_unknown(unit, gap, question.stem) or parse_unit(unit) is None):
        return None
    if unit and re.search(r"\d", re.sub(r"\^\(?-?\d+\)?|_\d+", "", unit)):
        return None
    key = f"${number}" if money else number
    unit = None if money else unit
    return question.model_copy(update={"kind": Kind.NUMERIC, "key": key, "unit": unit, "accept": (), "mistakes": ()})


def quantities(question: Question) -> tuple[Question, ...]:
    """The key's quantities, each as a numeric question; empty where the key is none, or holds anything else."""
    if not isinstance(question.key, str):
        return ()
    text = _REMARK.sub("", _tidied(plain(question.key)))
    sides = [_quantity(side, question) for side in text.split("=")]
    both = [side for side in sides if side is not None]
    if len(both) == len(sides) > 1 and all(side.unit for side in both):  # one quantity in two units
        return tuple(both[:MOST])
    pieces = _pieces(text, within=True)
    if len(pieces) == 1 or (text.count("=") > 1 and _quantity(_side(text), question) and ";" not in text):
        pieces = pieces if len(pieces) > 1 and text.count("=") == len(pieces) else [text]
    found = [_quantity(_side(piece), question) for piece in pieces[: MOST + 1]]
    whole = [each for each in found if each is not None]
    return tuple(whole) if len(whole) == len(pieces) <= MOST else ()


def _stated(text: str, like: Unit | None) -> Claim | None:
    found = claims(text, Ask(unit=like))
    claim = found if isinstance(found, Trouble) else one(found)
    return None if isinstance(claim, Trouble) else claim


def _unit(question: Question) -> Unit | None:
    return parse_unit(plain(question.unit)) if question.unit else None


def are_told_apart(wanted: tuple[Question, ...]) -> bool:
    """Whether each quantity has a unit of its own, so that they are no set of numbers in any order."""
    units = [_unit(each) for each in wanted]
    return bool(units) and None not in units and len(set(units)) == len(units) <= _MOST_IN_ANY_ORDER


def holds_point(question: Question) -> bool:
    """Whether the key holds a point `(3, 4)`, whose numbers have an order."""
    return isinstance(question.key, str) and _POINT.search(plain(question.key)) is not None


def _meets(piece: str, wanted: Question, others: tuple[Question, ...], *, named: bool) -> bool:
    """Whether a part of a response is a wanted quantity; `named`: only with its unit.

    Where the list holds the same thing in two units (°C and K), a stated unit must be the wanted one.
    """
    unit = _unit(wanted)
    claim = _stated(piece, unit)
    if claim is None or (named and (unit is None or claim.unit is None)):
        return False
    units = [other for other in map(_unit, others) if other is not None and other != unit]
    shared = unit is not None and any(same_dimension(unit, other) for other in units)
    if shared and claim.unit is not None and claim.unit != unit:
        return False
    return grade_numeric(wanted, piece).result == "correct"


def _judge_list(wanted: tuple[Question, ...], response: str, locale: str) -> Verdict:
    """In the key's order; in any order only where every unit is stated and no two are alike."""
    if closed_ends(plain(response)):
        return Verdict(result="incorrect", score=0, feedback=say(locale, "grading-number-set-wrong"))
    pieces = _pieces(_tidied(plain(response)), within=True)
    if len(pieces) == 1:
        pieces = _pieces(pieces[0].replace("=", ";"), within=True)
    pieces = [piece if _stated(piece, None) else _side(piece) for piece in pieces]
    right = sum(_meets(piece, each, wanted, named=False) for piece, each in zip(pieces, wanted, strict=False))
    if are_told_apart(wanted) and len(pieces) <= len(wanted):
        orders = permutations(wanted, len(pieces))
        by_unit = (
            sum(_meets(piece, each, wanted, named=True) for piece, each in zip(pieces, order, strict=True))
            for order in orders
        )
        right = max(right, *by_unit)
    wrong = len(pieces) - right
    score = max(0.0, (right - wrong) / len(wanted))
    if score == 1:
        return Verdict(result="correct", score=1, feedback="")
    name = "set-missing" if right and not wrong else "set-some" if right else "set-wrong"
    return Verdict(
        result="partial" if score > 0 else "incorrect", score=score, feedback=say(locale, f"grading-number-{name}")
    )


def judge_quantities(wanted: tuple[Question, ...], response: str, locale: str) -> Verdict:
    """The verdict on a response where the key is these quantities."""
    if len(wanted) > 1:
        return _judge_list(wanted, response, locale)
    question = wanted[0]
    text = _SUBSTANCE.sub("", _tidied(plain(response)))
    verdict = grade_numeric(question, response if has_markup(response) else text, locale)
    if verdict.result == "correct" or text.count("=") != 1 or not re.match(r"\s*(?:\[|[^\W\d])", text):
        return verdict
    named = grade_numeric(question, _side(text), locale)
    return named if verdict.result == "unreadable" or named.result == "correct" else verdict

"""Numeric answers: one number, or the set of them, in any writing and any unit that converts.

What is decided here: an exact form (`2pi`, `sqrt(2)`, `2^10`, `6/8`) is an answer unless it only repeats the stem;
plain arithmetic (`3*4`) is unreadable, since it still has to be worked out. Two numbers that differ are unreadable,
whichever they are, so that a guess of both tells nothing. A key printed with decimals is met by what rounds to it.
"""

import re
from dataclasses import dataclass
from fractions import Fraction

from prompts.catalogue import say
from store.questions import Question, Tolerance
from tools.practice.grading.amounts import Form
from tools.practice.grading.habits import as_written
from tools.practice.grading.markup import has_markup
from tools.practice.grading.plain import LONGEST, plain
from tools.practice.grading.reading import SLACK, claims, one
from tools.practice.grading.scanning import Ask, Claim, Trouble
from tools.practice.grading.stem import asks_percent, counts, is_difference, is_ratio, stem_unit, stem_words
from tools.practice.grading.units import Unit, convert, parse_unit
from tools.practice.grading.verdict import Verdict

EXACT = Fraction(1, 10**6)
"""Relative for exact keys, absolute where the key is 0."""
_BEFORE_SPECIAL = frozenset("it its it's is x y = the answer limit there are has have be positive plus + left".split())
_SPECIAL = {
    **dict.fromkeys(("∞", "infinity", "infinite", "inf"), "infinity"),
    **dict.fromkeys(
        ("-∞", "- ∞", "- infinity", "minus infinity", "minus ∞", "negative infinity", "- inf"), "minus infinity"
    ),
    **dict.fromkeys(
        ("undefined", "not defined", "indeterminate", "impossible", "none", "∅", "empty set", "dne"), "none"
    ),
    **dict.fromkeys(("no solution", "no solutions", "no real solution", "no real solutions", "no answer"), "none"),
    **dict.fromkeys(("does not exist", "doesn't exist", "doesnt exist", "no limit", "d n e"), "none"),
}
_ZERO = frozenset(("none", "nothing", "nil", "zilch", "nada", "no one", "nobody", "none left", "nothing left"))


def _said(text: str) -> str:
    """The words of a short text without those that only lead in."""
    words = re.findall(r"[^\W_]+(?:'[^\W_]+)?|[-∞∅]", text[:80].lower()) if len(text) <= 80 else []
    while words and words[0] in _BEFORE_SPECIAL:
        del words[0]
    return " ".join(words)


def special(text: str) -> str | None:
    """What a plain text says where its answer is no number: infinity, minus infinity, or that there is none."""
    return _SPECIAL.get(_said(text))


@dataclass(frozen=True, kw_only=True)
class Target:
    """What a response is compared with: the key, or an answer that a mistake leads to."""

    values: tuple[Fraction, ...]
    """In the key's unit; several where the key is a set (`±3`)."""
    tolerances: tuple[Fraction, ...]
    unit: Unit | None
    percent: str
    """How numbers and percents compare: `number` (35% is 0.35), `percent` (35 is 35%), `either` (both are 0.35)."""
    difference: bool
    """Temperatures are differences of two."""
    text: str
    """The key as written, without spaces."""

    def readings(self, claim: Claim) -> tuple[Fraction, ...]:
        """What a claim can be worth in the key's unit; empty where its unit measures something else."""
        if claim.unit is None:
            return (claim.value, claim.value / 100) if self.percent == "either" else (claim.value,)
        if claim.unit.is_percent:
            if self.unit is not None:
                return ()
            return (claim.value if self.percent == "percent" else claim.value / 100,)
        if self.percent == "percent":
            return ()
        if self.unit is None:
            return (claim.value,)
        value = convert(claim.value, claim.unit, self.unit, difference=self.difference)
        return () if value is None else (value,)

    def matches(self, claim: Claim) -> int | None:
        """The place of the value that a claim meets within its tolerance."""
        loose = claim.amount.form is Form.SURD or claim.unit != self.unit
        for reading in self.readings(claim):
            for place, (value, tolerance) in enumerate(zip(self.values, self.tolerances, strict=True)):
                if abs(reading - value) <= tolerance + (SLACK * abs(value) if loose else 0):
                    return place
        return None


def _tolerance(claim: Claim, given: Tolerance | None, *, exact: bool) -> Fraction:
    """As given; else half a unit of the last place that the key is printed with, at least 1e-6 of the key."""
    size = abs(claim.value)
    if given is not None and (given.abs is not None or given.rel is not None) and (size or given.abs is not None):
        return max(Fraction(given.abs or 0), Fraction(given.rel or 0) * size)
    if size == 0:
        return EXACT
    place = claim.amount.place
    return max(EXACT * size, Fraction(0) if exact or place is None else place / 2)


def _unit(question: Question, found: tuple[Claim, ...]) -> Unit | None:
    """The form's unit, else the one in the key's own text, else the one that the stem asks for."""
    if question.unit:
        return parse_unit(plain(question.unit))
    stated = next((claim.unit for claim in found if claim.unit), None)
    return stated or stem_unit(question.stem)


def target(question: Question, key: str | int | float) -> Target | None:
    """The target of a key or of a mistake's answer; None where it is no number."""
    text = plain(repr(key) if isinstance(key, float) else str(key))
    found = claims(text, Ask(unit=parse_unit(plain(question.unit or ""))))
    if isinstance(found, Trouble):
        return None
    whole_float = isinstance(key, float) and key.is_integer() and "e" not in text
    unit = _unit(question, found)
    asked = asks_percent(question.stem)
    percent, scale = "number", Fraction(1)
    if unit is not None and unit.is_percent:
        percent, scale = ("percent", Fraction(1)) if question.unit or asked else ("number", Fraction(1, 100))
        unit = None
    elif asked and unit is None:
        percent = "either" if 0 < max(abs(claim.value) for claim in found) < 1 else "percent"
    distinct: dict[Fraction, Claim] = {}
    for claim in found:
        distinct.setdefault(claim.value * scale, claim)
    return Target(
        values=tuple(distinct),
        tolerances=tuple(
            _tolerance(claim, question.tolerance, exact=whole_float) * scale for claim in distinct.values()
        ),
        unit=unit,
        percent=percent,
        difference=is_difference(question.stem),
        text=text.replace(" ", ""),
    )


def _form(question: Question, locale: str, wanted: Target | None) -> str:
    if wanted is not None and len(wanted.values) > 1:
        return say(locale, "grading-number-form-set")
    if question.unit:
        return say(locale, "grading-number-form-unit", unit=question.unit)
    return say(locale, "grading-number-form")


def _unreadable(question: Question, locale: str, trouble: Trouble, wanted: Target | None, odd: str = "") -> Verdict:
    values = {"form": _form(question, locale, wanted), "unit": odd}
    return Verdict(result="unreadable", score=0, feedback=say(locale, f"grading-number-{trouble}", **values))


def _restates(question: Question, claim: Claim, wanted: Target) -> bool:
    """Whether an answer that is still to be worked out only repeats the stem: `6/8` where `6/8` is to be simplified."""
    written, stem, key = (
        re.sub(r"[\s()]", "", text.replace("**", "^")) for text in (claim.text, plain(question.stem), wanted.text)
    )
    worded = not re.search(r"\d", written) or re.search(r"\bwhich\b", question.stem, re.I)
    if claim.amount.form is Form.NUMBER or written == key or worded:
        return False
    return re.search(rf"(?<!\d)(?<!\d\.){re.escape(written)}(?!\.?\d)", stem) is not None


def _hint(claim: Claim, wanted: Target) -> str:
    """The sentence that says most about how a wrong number differs from the key."""
    readings = wanted.readings(claim)
    if not readings:
        return "percent" if claim.unit and claim.unit.is_percent else "dimension"
    got, key, tolerance = readings[0], wanted.values[0], wanted.tolerances[0]

    def near(value: Fraction) -> bool:
        return key != 0 and abs(value - key) <= max(tolerance, abs(key) / 10**6)

    if near(-got):
        return "sign"
    if claim.unit is not None and claim.unit.is_percent and near(claim.value):
        return "percent"
    if claim.unit is None and wanted.percent != "number" and near(got * 100):
        return "percent"
    if "," in claim.text and near(got / 1000):
        return "comma"
    if claim.unit != wanted.unit and claim.unit is not None and wanted.unit is not None and near(claim.value):
        return "units"
    if wanted.percent == "number" and wanted.unit is None and near(got / 100) and abs(key) <= 1:
        return "percent"
    if any(near(got * Fraction(10) ** power) for power in range(-6, 7)):
        return "tenfold"
    if got and near(1 / got):
        return "inverse"
    place = claim.amount.place or (1 if claim.amount.form is Form.NUMBER else 0)
    if key and abs(got - key) <= Fraction(place) / 2 and abs(got - key) < abs(key) / 4:
        return "coarse"
    if key and abs(got - key) <= abs(key) / 50:
        return "close"
    return "unit-fits" if claim.unit is not None and wanted.unit is not None else "wrong"


def _judge_set(found: tuple[Claim, ...], wanted: Target, locale: str) -> Verdict:
    """Partial credit as for choices: right ones less wrong ones."""
    places = [wanted.matches(claim) for claim in found]
    right = {place for place in places if place is not None}
    wrong = {claim.value for claim, place in zip(found, places, strict=True) if place is None}
    score = max(0.0, (len(right) - len(wrong)) / len(wanted.values))
    if score == 1:
        return Verdict(result="correct", score=1, feedback="")
    name = "set-missing" if right and not wrong else "set-some" if right else "wrong"
    feedback = say(locale, f"grading-number-{name}")
    return Verdict(result="partial" if score > 0 else "incorrect", score=score, feedback=feedback)


def _judge_special(name: str, question: Question, wanted: Target | None, locale: str) -> Verdict:
    if wanted is None and special(plain(str(question.key))) == name:
        return Verdict(result="correct", score=1, feedback="")
    sentence = "grading-number-no-such" if wanted and name == "none" else "grading-number-wrong"
    return Verdict(result="incorrect", score=0, feedback=say(locale, sentence))


def _judge(question: Question, claim: Claim, wanted: Target, locale: str) -> Verdict:
    if wanted.matches(claim) is not None:
        return Verdict(result="correct", score=1, feedback="")
    for mistake in question.mistakes:
        expected = target(question, mistake.answer)
        if expected and len(expected.values) == 1 and expected.matches(claim) is not None:
            return Verdict(result="incorrect", score=0, feedback=mistake.feedback, misconception=mistake.misconception)
    return Verdict(result="incorrect", score=0, feedback=say(locale, f"grading-number-{_hint(claim, wanted)}"))


def _targets(question: Question) -> list[Target]:
    key = question.key if isinstance(question.key, str | int | float) else str(question.key[0])
    return [found for answer in (key, *question.accept) if (found := target(question, answer))]


def grade_numeric(question: Question, response: str, locale: str = "en") -> Verdict:
    """The verdict on a response to a numeric question, whose numbers are written as in English or as in `locale`."""
    verdict = _grade(question, response, locale)
    if verdict.result == "correct" or (there := as_written(response, locale)) == response:
        return verdict
    return _grade(question, there, locale)


def _grade(question: Question, response: str, locale: str) -> Verdict:
    if len(response.strip()) > LONGEST:
        return Verdict(result="unreadable", score=0, feedback=say(locale, "grading-too-long"))
    text = plain(response)
    wanted = _targets(question)
    first = wanted[0] if wanted else None
    if has_markup(response):
        return _unreadable(question, locale, Trouble.DIGITS, first)
    if counts(question.stem) and _said(text) in _ZERO:
        text = "0"
    if name := special(text):
        return _judge_special(name, question, first, locale)
    ask = Ask(
        unit=first.unit if first else None,
        factorials=bool(re.search(r"!|factorial|arrang|permut|\bways\b|orders?\b|combination", question.stem, re.I)),
        ratios=is_ratio(question.stem),
        words=stem_words(question.stem),
    )
    found = claims(text, ask)
    if first is None and re.sub(r"\s", "", text).lower() == re.sub(r"\s", "", plain(str(question.key))).lower():
        return Verdict(result="correct", score=1, feedback="")
    if isinstance(found, Trouble):
        return _unreadable(question, locale, found, first)
    if first is None:
        return Verdict(result="incorrect", score=0, feedback=say(locale, "grading-number-not-number"))
    if len(first.values) > 1:
        return _judge_set(found, first, locale)
    claim = one(found)
    if isinstance(claim, Trouble):
        return _unreadable(question, locale, claim, first)
    if claim.odd and claim.unit is None:
        return _unreadable(question, locale, Trouble.UNIT, first, claim.odd)
    if _restates(question, claim, first):
        return _unreadable(question, locale, Trouble.UNFINISHED, first)
    verdicts = [_judge(question, claim, each, locale) for each in wanted]
    return next((verdict for verdict in verdicts if verdict.result == "correct"), verdicts[0])

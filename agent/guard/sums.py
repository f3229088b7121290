"""Calculations in a text, in signs or in words, and what they come to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from agent.guard.counting import in_digits
from agent.guard.numbers import numbers
from agent.guard.reading import plain
from tools.practice.grading.amounts import Impossible, as_float
from tools.practice.grading.expressions import expression
from tools.practice.grading.tokens import tokens

_NUMBER = r"[-+]?(?:\d[\d,]*(?:\.\d+)?|\.\d+)\s?%?"
_NO_UNITS = "and|so|is|are|was|equals?|gives?|which|then|to|from|by|you|we|if|but|not|left|x"
_WORD = rf"(?:\s*(?:/\s*)?(?!(?:{_NO_UNITS})\b)[a-z][a-z'/-]*\.?)"
_AMOUNT = rf"(?:the |those |these |all |your |her |his |their )?(\(?{_NUMBER}\)?{_WORD}{{0,3}}?)"
_SIGN = r"\s*[-+*/^]\s*"
_RUN = re.compile(
    rf"(?<![\w.])\({{0,9}}{_NUMBER}\){{0,9}}{_WORD}{{0,3}}?(?:{_SIGN}\({{0,9}}{_NUMBER}\){{0,9}}(?:{_WORD}{{0,3}}?(?={_SIGN}))?)+"
)
_TAKES = r"(?:subtract(?:s|ed|ing)?|tak(?:e|es|ing)(?: away)?|took(?: away)?|remov(?:e|es|ed|ing)|deduct(?:s|ed|ing)?)"
_SPOKEN = tuple(
    (re.compile(pattern), writing)
    for pattern, writing in (
        (rf"\b{_TAKES} {_AMOUNT}(?: away)? from {_AMOUNT}", r"(\2) - (\1)"),
        (rf"\b(?:add(?:s|ed|ing)?|sum of) {_AMOUNT} (?:and|to|with) {_AMOUNT}", r"(\1) + (\2)"),
        (rf"\b(?:multipl(?:y|ies|ied|ying)|product of) {_AMOUNT} (?:by|and|with|times) {_AMOUNT}", r"(\1) * (\2)"),
        (rf"\b(?:divid(?:e|es|ed|ing)|split(?:ting)?) {_AMOUNT} (?:by|among|between|into) {_AMOUNT}", r"(\1) / (\2)"),
        (rf"\bshar(?:e|ed|ing) {_AMOUNT} (?:among|between) {_AMOUNT}", r"(\1) / (\2)"),
        (rf"\b(?:difference (?:between|of)) {_AMOUNT} and {_AMOUNT}", r"(\1) - (\2)"),
        (rf"\bquotient of {_AMOUNT} and {_AMOUNT}", r"(\1) / (\2)"),
        (rf"\bhalf (?:of )?{_AMOUNT}", r"(\1) / 2"),
        (rf"\b(?:twice|double|doubling) {_AMOUNT}", r"2 * (\1)"),
        (rf"\b(?:triple|tripling) {_AMOUNT}", r"3 * (\1)"),
        (r"\b(?:multiplied by|times(?= [\d(]))", "*"),
        (r"(?<=[\d)%])\s*x\s*(?=[\d(.])|(?<=[a-z])\s+x\s+(?=[\d(.])", " * "),
        (r"\b(?:divided by|divide by)", "/"),
        (r"\b(?:plus|added to)\b", "+"),
        (r"\b(?:minus|take away)\b", "-"),
        (r"\b(?:to the (?:power|exponent)(?: of)?)\b", "^"),
        (r"(?<=\d%) of (?=\d)|(?<=\d/\d) of (?:the )?(?=\d)|(?<=\d/\d\d) of (?:the )?(?=\d)", " * "),
    )
)
"""What is said of two amounts, as a calculation; those in brackets keep their units."""
_DIGITS = r"(?<=[\d)%])"


@dataclass(frozen=True, kw_only=True)
class Sum:
    """A calculation: its numbers, without signs, and what it comes to."""

    operands: tuple[float, ...]
    signs: frozenset[str]
    value: float
    percent: bool
    start: int
    end: int

    def comes_to(self, number: float) -> bool:
        """Whether a number is the value, or the same in hundredths."""
        return any(abs(value - number) <= 1e-6 * max(1, abs(number)) for value in self.values)

    @property
    def is_fraction(self) -> bool:
        """Whether it is one number, written as a fraction."""
        return self.signs == {"/"} and len(self.operands) == 2 and self.value != round(self.value)

    @property
    def values(self) -> tuple[float, ...]:
        """The readings of the value."""
        return (self.value, self.value * 100) if self.percent else (self.value,)


def readable(text: str) -> str:
    """A text in small letters, with words for numbers and operations as digits and signs; its sums are `sums`."""
    text = re.sub(r"[“”]", "", in_digits(plain(text))).lower()
    for pattern, writing in _SPOKEN:
        text = pattern.sub(writing, text)
    return text


def sums(text: str) -> Iterator[Sum]:
    """The calculations of a `readable` text that have a value, in their order."""
    for match in _RUN.finditer(text):
        written = _bare(match[0])
        try:
            parsed = expression(tokens(written), 0)
        except Impossible:
            continue
        operands = tuple(abs(one.values[0]) for one in numbers(re.sub(r"[-+*/^()]", " ; ", match[0])))
        if parsed is not None and len(operands) > 1:
            yield Sum(
                operands=operands,
                signs=frozenset(re.findall(r"[-+*/^]", re.sub(r"[a-z/]*[a-z]", "", match[0]))),
                value=as_float(parsed[0].value),
                percent="%" in match[0],
                start=match.start(),
                end=match.end(),
            )


def _bare(run: str) -> str:
    """A calculation without units and unpaired brackets."""
    run = re.sub(r"/[a-z][a-z'-]*|[a-z'][a-z'./-]*", " ", run)
    run = re.sub(rf"{_DIGITS}\s*%|(?<=\d),(?=\d{{3}})", lambda found: "/100" if "%" in found[0] else "", run)
    return run if run.count("(") == run.count(")") else re.sub(r"[()]", "", run)

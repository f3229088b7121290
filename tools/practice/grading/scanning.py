"""From tokens to claims: which numbers a student's message holds, with their units, and what stands between them."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction
from typing import Literal

from tools.practice.grading.amounts import Amount, Form, Impossible, divide
from tools.practice.grading.expressions import expression, numbers_in
from tools.practice.grading.hedges import BESIDE_NUMBERS
from tools.practice.grading.spoken import spelled
from tools.practice.grading.tokens import Token, glued, tokens
from tools.practice.grading.units import Unit, convert, same_dimension, unit_at


class Trouble(StrEnum):
    """Why no number was read; each has its sentence."""

    NOTHING = "nothing"
    NO_NUMBER = "no-number"
    DIGITS = "digits"
    SEVERAL = "several"
    DENIED = "denied"
    BOUND = "bound"
    UNFINISHED = "unfinished"
    LETTERS = "letters"
    UNIT = "unit"
    IMPOSSIBLE = "impossible"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """What the question leads a reader to expect."""

    unit: Unit | None = None
    factorials: bool = False
    """An exclamation mark at the end is a factorial."""
    ratios: bool = False
    """`3:4` is 3/4."""
    words: frozenset[str] = frozenset()
    """Words of the stem: known things, not unknown units."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One number that a message states."""

    amount: Amount
    unit: Unit | None = None
    text: str = ""
    """As written, without spaces and unit."""
    numbers: frozenset[Fraction] = frozenset()
    """All numbers in its writing."""
    paired: bool = False
    """One of the two that a ± gives."""
    odd: str = ""
    """A word behind it where a unit was to be expected."""

    @property
    def value(self) -> Fraction:
        """The number as it stands before its unit."""
        return self.amount.value


Mark = Literal["claim", "equals", "break", "sign", "letters", "word"]


@dataclass(slots=True)
class Item:
    """A claim, or what stands between claims: a step's sign, an unknown, an end of a statement."""

    mark: Mark
    claim: Claim | None = None


class Stop(Exception):
    """The message cannot be read."""

    def __init__(self, trouble: Trouble) -> None:
        self.trouble = trouble


_EQUALS = frozenset("= ≈ is are equals makes gives get gets got becomes be was were".split())
_BREAKS = frozenset(
    ", ; . ? \n => or and so then therefore thus hence because since but cuz coz ie aka whereas / | also".split(" ")
)
_STARTS = frozenset(("(", "[", "{", "|", "√", "∛", "π", "pi", "+", "-", "ln", "log", "exp", "sqrt", "cbrt", "e"))
FUNCTIONS = re.compile(r"(?:arc)?(?:sin|cos|tan|cot|sec|csc)|a(?:sin|cos|tan)|lim|det|gcd|lcm|hcf|log_?\d+")
_BEFORE = frozenset("$€£¥₹%")
_UNREAD = frozenset("√∛‰‱")
_SUFFIXES = frozenset(("st", "nd", "rd", "th", "ish"))
_LETTER_UNITS = frozenset("msghlLNJWVACFKT")


class Scan:
    """One pass over the tokens of a message."""

    def __init__(self, found: list[Token], ask: Ask) -> None:
        self.tokens, self.ask = found, ask
        self.items: list[Item] = []
        self.unit: Unit | None = None
        self.at = 0

    def text(self, at: int) -> str:
        """The text of a token; empty beyond the ends."""
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""

    def is_word(self, at: int) -> bool:
        """Whether a token is a word."""
        return 0 <= at < len(self.tokens) and self.tokens[at].kind == "word"

    def plain_word(self, at: int) -> bool:
        """A word that is no connection: a name, a letter."""
        return self.is_word(at) and self.tokens[at].low not in _EQUALS and self.tokens[at].low not in _BREAKS

    def add(self, mark: Mark, step: int = 1) -> None:
        """Notes a mark and goes on."""
        self.items.append(Item(mark))
        self.at += step

    def run(self) -> list[Item]:
        """All items, in order. Raises Stop."""
        while self.at < len(self.tokens):
            token = self.tokens[self.at]
            if token.kind == "junk":
                raise Stop(Trouble.DIGITS)
            if self.stated_unit() or self.function() or self.pair() or self.number():
                continue
            low = token.low
            if low in _EQUALS:
                self.add("equals")
            elif token.text in "*/^+-" and token.kind == "sign":
                self.add(self.sign_mark())
            elif low in _BREAKS:
                self.add("break")
            elif token.text in _UNREAD:
                self.add("letters")
            else:
                self.add("word")
        for item in self.items:
            if self.unit and item.claim and item.claim.unit is None:
                item.claim = replace(item.claim, unit=self.unit)
        return self.items

    def sign_mark(self) -> Mark:
        """What a sign that starts no number is: arithmetic on quantities, on letters, or only a dash."""
        after_claim = bool(self.items) and self.items[-1].mark == "claim"
        following = self.at + 1
        if following < len(self.tokens) and (self.tokens[following].amount or self.text(following) in ("(", "√", "-")):
            odd = self.plain_word(self.at - 1) or self.text(self.at) in "/^" or self.text(following) == "-"
            return "sign" if after_claim else "letters" if odd else "word"
        if not after_claim:
            return "word"
        if self.is_word(following):
            return "letters" if len(self.text(following)) <= 2 else "word"
        return "sign"

    def function(self) -> bool:
        """A function of numbers that is left to be worked out: `sin 30`, `f(3)`."""
        if not self.is_word(self.at):
            return False
        low, bracket = self.tokens[self.at].low, self.text(self.at + 1) == "(" and glued(self.tokens, self.at + 1)
        number = self.at + 1 < len(self.tokens) and self.tokens[self.at + 1].amount is not None
        named = bool(FUNCTIONS.fullmatch(low)) and (bracket or number)
        if not named and not (bracket and len(low) == 1 and low != "e"):
            return False
        self.add("letters")
        return True

    def stated_unit(self) -> bool:
        """ "in km it is 12": the unit stands apart from its number."""
        if self.tokens[self.at].low != "in" or self.ask.unit is None:
            return False
        unit = unit_at(self.tokens, self.at + 1, self.ask.unit)
        if unit is None or (unit[1] < len(self.tokens) and self.tokens[unit[1]].amount is not None):
            return False
        self.unit, self.at = unit
        return True

    def parsed(self, at: int) -> tuple[Amount, int] | None:
        """The expression at a token, and where it ends. Raises Stop where it has no value."""
        try:
            return expression(self.tokens, at, factorials=self.ask.factorials)
        except Impossible:
            raise Stop(Trouble.IMPOSSIBLE) from None

    def pair(self) -> bool:
        """`±3`: two claims."""
        if self.text(self.at) != "±" or not (found := self.parsed(self.at + 1)):
            return False
        claim, end = self.claim(self.at + 1, *found)
        other = replace(claim, amount=replace(claim.amount, value=-claim.value), paired=True)
        self.items += [Item("claim", replace(claim, paired=True)), Item("claim", other)]
        self.at = end
        return True

    def number(self) -> bool:
        """Reads the claim that starts here, if one does."""
        token = self.tokens[self.at]
        if token.amount is None and token.low not in _STARTS:
            return False
        if token.text in ("+", "-") and not self.is_sign_of_number():
            return False
        found = self.parsed(self.at)
        if found is None:
            return False
        if token.text == "e" and found[1] == self.at + 1 and len(self.tokens) > 1:
            return False
        if self.text(self.at) in ("(", "[", "{") and self.is_tuple(found[1]):
            raise Stop(Trouble.SEVERAL)
        if self.text(self.at) == "(" and self.plain_word(self.at - 1) and glued(self.tokens, self.at):
            self.items.append(Item("word"))
        claim, end = self.claim(self.at, *found)
        if self.is_variable(end):
            self.items.append(Item("letters"))
            self.at = end + 1
            return True
        self.items.append(Item("claim", claim))
        self.at = end
        self.compound()
        return True

    def is_sign_of_number(self) -> bool:
        """A minus behind a word belongs to the number only as in "answer -5"; behind a claim it is arithmetic."""
        if self.items and self.items[-1].mark == "claim" and self.text(self.at - 1) not in (",", ";"):
            return not glued(self.tokens, self.at) and glued(self.tokens, self.at + 1) and self.text(self.at) == "-"
        if not self.plain_word(self.at - 1):
            return True
        return self.text(self.at) == "-" and not glued(self.tokens, self.at) and glued(self.tokens, self.at + 1)

    def is_tuple(self, end: int) -> bool:
        """Whether the bracket up to `end` lists two numbers, as a point does: `(3,4)`."""
        return any(re.fullmatch(r"\d+,\d+", token.text) for token in self.tokens[self.at : end])

    def claim(self, start: int, amount: Amount, end: int) -> tuple[Claim, int]:
        """The claim of an expression, with its unit and the word behind it; where it ends."""
        if self.ask.ratios and self.text(end).lower() in (":", "to") and (below := self.parsed(end + 1)):
            try:
                amount, end = divide(amount, below[0]), below[1]
            except Impossible:
                raise Stop(Trouble.IMPOSSIBLE) from None
        written = self.tokens[start:end]
        part = 0
        while amount.form is Form.FRACTION and self.text(end + part).lower() in ("a", "an", "of"):
            part += 1  # "three quarters of an hour"
        unit = unit_at(self.tokens, end + part, self.ask.unit) if not self.is_letter(end) else None
        after = end
        if unit:
            after = unit[1]
        elif start and self.text(start - 1) in _BEFORE:
            unit = unit_at(self.tokens[start - 1 : start], 0)
        known = unit[0] if unit and not any(name == "dimensionless" for name, _ in unit[0].parts) else None
        claim = Claim(
            amount=amount,
            unit=known,
            text="".join(token.text for token in written),
            numbers=numbers_in(written),
            odd="" if unit or money_word(self, after) else self.odd_word(after),
        )
        return claim, after

    def odd_word(self, at: int) -> str:
        """A word where the unit should be that is none, no filler, and not of the stem."""
        if self.ask.unit is None or not self.is_word(at):
            return ""
        low = self.tokens[at].low
        if low in BESIDE_NUMBERS or low in _SUFFIXES or low in _EQUALS or low in _BREAKS or low in self.ask.words:
            return ""
        return self.text(at)

    def is_letter(self, at: int) -> bool:
        """A single letter that stands for an unknown rather than a unit."""
        text = self.text(at)
        if len(text) != 1 or not text.isalpha() or not self.is_word(at) or not text.isascii():
            return False
        return self.ask.unit is None and text not in _LETTER_UNITS

    def is_variable(self, at: int) -> bool:
        """Whether letters stand behind a number as in `3x`, `5 y`, `2ab`, `4i`."""
        if not self.is_word(at):
            return False
        text, close = self.text(at), glued(self.tokens, at)
        if text.lower() in _SUFFIXES:
            return False
        if close:
            return len(text) <= 3 or any(character.isdigit() for character in text)
        last = at + 1 == len(self.tokens) or self.text(at + 1) in ("+", "-", "*", "/", "^", "=", ",", ".", "?")
        return len(text) == 1 and text.isalpha() and (text not in "aAI" and (text != "i" or last))

    def compound(self) -> None:
        """`5 ft 3 in`, `1 hour and 30 minutes`: one quantity in several units, each part less than one of the first."""
        while (claim := self.items[-1].claim) and (longer := self.with_next_part(claim)):
            self.items[-1] = Item("claim", longer)

    def with_next_part(self, first: Claim) -> Claim | None:
        """The claim together with the part that follows; None where none does."""
        start = self.at + (self.text(self.at).lower() == "and")
        if first.unit is None or first.unit.is_percent or first.unit.is_temperature or start >= len(self.tokens):
            return None
        if self.tokens[start].amount is None or not (found := self.parsed(start)):
            return None
        second, end = self.claim(start, *found)
        if second.unit is None or second.unit == first.unit or not same_dimension(first.unit, second.unit):
            return None
        extra = convert(second.value, second.unit, first.unit)
        if extra is None or not 0 <= extra < 1:
            return None
        self.at = end
        return replace(first, amount=Amount(value=first.value + (extra if first.value >= 0 else -extra)))


def money_word(scan: Scan, at: int) -> bool:
    """Whether the next word is only the rest of an amount of money ("each", "per")."""
    return scan.text(at).lower() in ("each", "per", "apiece")


def scan(text: str, ask: Ask) -> list[Item]:
    """The claims of a plain text and what stands between them. Raises Stop where it cannot be read."""
    return Scan(spelled(tokens(text)), ask).run()

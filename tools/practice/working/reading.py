"""Shown working, read from a chat message: lines, each a formula or a chain `a = b = c`, without words and units.

What cannot be read is left out, never guessed: a side with an unknown word in it is dropped, and the rest stands.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from tools.practice.grading.plain import plain
from tools.practice.grading.tokens import Token, glued, tokens
from tools.practice.grading.units import Unit, convert, same_dimension, unit_at
from tools.practice.working.spoken import comes_out, in_signs

LONGEST = 1000
"""Characters of a message that is looked into."""
MOST_LINES = 20
_CUT = re.compile(
    r"\n|;|=>|→|⇒|∴|\||(?<=\w):\s|[.?](?=\s|$)|(?<!\d)!(?=\s|$)|,\s(?!\d{3}\b)|,(?=[a-zA-Z])"
    r"|\b(?:so|then|thus|therefore|hence|next|after that|finally|because|and then|or)\b[,:]?"
    r"|\band\b(?!\s*(?:(?:i|it|that|we|this)\s+)?(?:got|gets?|gave|gives?|made|makes?|equals?|is|was|has))"
    r"(?=[^,;\n]*(?:=|\b(?:is|gives?|makes?|got)\b))",
    re.IGNORECASE,
)
_OPERATORS = frozenset("binom choose mod gcd lcm hcf lim max min mean det".split())
"""Words that make another number of the one behind them."""
_OWN = re.compile(r"(?<![A-Za-z\\'\d])(?<!\d )([A-Za-z]) ?=(?!=)")
_BY_FRACTION = re.compile(r"(?:÷\s*|(?<=\d)\s+/\s+|(?<=\d/\d) ?/ ?|(?<=\d/\d\d) ?/ ?)(\d+/\d+)(?![/\d])")
"""Divided by a fraction: `3/4 ÷ 2/5`."""
_FACTOR_X = re.compile(r"(?<=[\d)])x(?=[(\d])")
_RUN_ON = re.compile(r"(= ?-?[\w./^]+) +(?=[a-zA-Z] ?=)")
"""`x - 3 = 0 x = 3`: a line begins without a break before it."""
_HINTS_AT = re.compile(r"[=≈<>≤≥]|\n|\b(?:got|gets?|gives?|gave|makes?|made|equals?|is)\b", re.IGNORECASE)
_LABEL = re.compile(
    r"^\s*(d[a-z]/d[a-z]|[a-zA-Z]['′]+(?:\([^()]*\))?|[A-Za-z]\((?:[^()]*)\)|[A-Za-z]{2,}(?: [A-Za-z]+){0,3})\s*=(?!=)"
)
_FUNCTIONS = frozenset("sin cos tan sec csc cot arcsin arccos arctan ln log sqrt exp pi".split())
_SIGNS = frozenset("+ - * / ^ = ≈ ( ) [ ] { } < > ≤ ≥ ≠ ± √ π ° % ! _".split())
_RELATIONS = frozenset("= ≈ < > ≤ ≥ ≠".split())
_MONEY = frozenset("$ € £ ¥ ₹".split())
_OPERATES = frozenset("+ * / ^".split())
_TRIG = re.compile(r"\b(sin|cos|tan) ?\(? ?(\d+(?:\.\d+)?) ?\)?(?![\d°])")
_NAME = r"[A-Za-z](?:_\w)?"
WORDLESS = re.compile(r"\b(?:sqrt|pi|e|ln|log|sin|cos|tan)\b")
"""Words in formulas that are no letters for unknowns."""
_STUCK = re.compile(
    r"(?:\.{2,}|…|\b(?:now what|what now|what(?:'s)? next|and then what|what do i do (?:now|next|then)|stuck|"
    r"not sure (?:what|how)[\w ]*|dont know (?:what|how)[\w ]*|don't know (?:what|how)[\w ]*|idk[\w ]*|help))[\s?!.]*$"
    r"|^\W*so far\b",
    re.IGNORECASE,
)
_ASKS = re.compile(r"^\W*(?:why|how|what|can|could|when|where|who|explain|does|do you|is there)\b", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class Names:
    """What letters mean in a question and in what is written to it."""

    letters: frozenset[str] = frozenset()
    """Variables."""
    units: frozenset[str] = frozenset()
    """Units of one letter."""
    functions: frozenset[str] = frozenset()
    """Letters that stand before a bracket as functions do."""

    def with_own(self, text: str) -> "Names":
        """Together with the variables that a working names itself: `n = 21`."""
        own = frozenset(_OWN.findall(text))
        return Names(letters=self.letters | own, units=self.units - own, functions=self.functions - own)


@dataclass(frozen=True, kw_only=True)
class Line:
    """One line of a working."""

    text: str
    """As the student wrote it."""
    label: str = ""
    """What its first side is named, where that is no formula: `f'(x)`, `area`."""
    formulas: tuple[str, ...]
    """Ways to read it, the likeliest first; without units."""
    sides: tuple[str, ...]
    """Of the likeliest."""
    result: str = ""
    """Its last side with the unit, as written."""

    @property
    def relates(self) -> bool:
        """Whether it says that things are equal, or which is more."""
        return len(self.sides) > 1 or bool(self.label)

    @property
    def name(self) -> str:
        """The letter that it gives a value to, in `x = 4`; empty in any other line."""
        first, *rest = self.sides
        return first if rest and re.fullmatch(_NAME, first) and not any(first in side for side in rest) else ""

    @property
    def is_value(self) -> bool:
        """Whether it says nothing but what a letter is worth: `x = 4`, `x > 2`, `-1 < x < 2`."""
        letters = [side for side in self.sides if re.search(r"[a-zA-Z]", WORDLESS.sub("", side))]
        return len(self.sides) > 1 and len(letters) == 1 and re.fullmatch(_NAME, letters[0]) is not None

    @property
    def is_open(self) -> bool:
        """Whether it ends in an equation or in a term that is still to be worked out."""
        if self.label or self.name:
            return _unfinished(self.sides[-1])
        lettered = [re.search(r"[a-zA-Z]", WORDLESS.sub("", side)) is not None for side in self.sides]
        return len(self.sides) > 1 and any(lettered) and not all(lettered)


@dataclass(frozen=True, kw_only=True)
class Working:
    """What a student showed of the way to an answer."""

    lines: tuple[Line, ...]
    stuck: bool = False
    """Whether it says that it is not at its end."""
    asks: bool = False
    """Whether the message is a question."""


_NAMELESS = Names()


def may_show(text: str) -> bool:
    """Whether it is worth looking for working in a message: quick, for each answer passes here."""
    return len(text) <= LONGEST and _HINTS_AT.search(text) is not None and any(char.isnumeric() for char in text)


def read_working(text: str, names: Names = _NAMELESS, *, solving: bool = False) -> Working | None:
    """The working in a message; None where there is none.

    `names`: those of the question; `solving`: it asks for a value, so that an equation alone is on the way to it.
    """
    if not may_show(text):
        return None
    lines = read_lines(text, names)
    if not (_is_working(lines) or (solving and any(line.is_open for line in lines))):
        return None
    return Working(lines=tuple(lines), stuck=_STUCK.search(text) is not None, asks=_ASKS.match(text) is not None)


def read_lines(text: str, names: Names = _NAMELESS) -> list[Line]:
    """The lines of a text that can be read."""
    names = names.with_own(text)
    lines: list[Line] = []
    for segment in _segments(_RUN_ON.sub(r"\1\n", text)):
        text, sign = in_signs(plain(_BY_FRACTION.sub(r"/(\1)", segment)))
        for piece in text.split("\n"):
            lines += _Reader(segment, piece, sign, names, lines[-1] if lines else None).lines()
    return lines[:MOST_LINES]


def _is_working(lines: Sequence[Line]) -> bool:
    """Whether more is shown than an answer: a step that was worked out, or a line after a line."""
    if all(line.is_value and (len(line.sides) == 2 or "=" not in line.formulas[0]) for line in lines):
        return any(line.is_open for line in lines)
    steps = sum(max(len(line.sides) - 1, 0) + bool(line.label) for line in lines)
    worked = any(re.search(r"[\w)] ?[-+*/^] ?[\w(]", side) for line in lines for side in line.sides[:-1])
    formulas = [line for line in lines if line.relates or re.search(r"[\w)] ?[-+*/^(] ?[\w(]", line.sides[0])]
    return steps >= 2 or (steps == 1 and worked) or len(formulas) >= 2


def _segments(text: str) -> Iterator[str]:
    """The pieces of a text between breaks that stand outside of brackets."""
    start = depth = 0
    cuts = {found.start(): found.end() for found in _CUT.finditer(text)}
    at = 0
    while at < len(text):
        depth = max(0, depth + (text[at] in "([{") - (text[at] in ")]}"))
        if text[at] == "\n":
            depth = 0
        if at in cuts and depth == 0:
            if text[start:at].strip():
                yield text[start:at].strip()
            start = at = cuts[at]
            continue
        at += 1
    if text[start:].strip():
        yield text[start:].strip()


@dataclass
class _Side:
    """One side of a line, as it is read."""

    formula: str = ""
    written: str = ""
    units: list[Unit] = field(default_factory=list)
    broken: bool = False
    """A word stands in it that is not understood."""


class _Reader:
    """Reads one segment."""

    def __init__(self, segment: str, text: str, goes_on: str, names: Names, before: Line | None) -> None:
        """`text`: the segment in signs, or a part of it; `before`: the line before, with which it may go on."""
        self.segment, self.names, self.before, self.goes_on = segment, names, before, goes_on
        self.label = ""
        if found := _LABEL.match(text):
            name = found[1]
            if not set(name) <= names.letters and name.lower() not in _FUNCTIONS:
                self.label, text = name, text[found.end() :]
        if "x" in names.letters:
            text = _FACTOR_X.sub("*x*", text)  # else an x between numbers is taken for a sign
        self.text = text
        self.tokens = tokens(text)
        self.sides, self.signs = [_Side()], list[str]()

    def lines(self) -> list[Line]:
        """The line that the segment holds; none where nothing in it can be read."""
        at = 0
        while at < len(self.tokens):
            at = self._take(at)
        first = self.sides[0]
        if comes_out(self.text) and not self.label and self.before is not None:
            first.formula = self.before.sides[-1]
        elif self.goes_on and self.before is not None and first.formula:
            first.formula = f"({self.before.sides[-1]}) {self.goes_on} {first.formula}"
        kept = [
            (side, sign)
            for side, sign in zip(self.sides, ["", *self.signs], strict=True)
            if side.formula.strip() and not side.broken and not _cut_off(side.formula)
        ]
        if not kept or not any(re.search(r"\w", side.formula) for side, _ in kept):
            return []
        sides = [side for side, _ in kept]
        signs = [sign if sign in _RELATIONS - {"≈"} else "=" for _, sign in kept[1:]]
        return [
            Line(
                text=self.segment,
                label=self.label,
                formulas=tuple(dict.fromkeys(_readings(sides, signs))),
                sides=tuple(side.formula.strip() for side in sides),
                result=sides[-1].written.strip() if sides[-1] is self.sides[-1] else "",
            )
        ]

    def _take(self, at: int) -> int:
        """Read the token at a place; where the next one begins."""
        token, side = self.tokens[at], self.sides[-1]
        if token.text in _RELATIONS:
            self.sides.append(_Side())
            self.signs.append(token.text)
            return at + 1
        if token.text in _MONEY:
            return at + 1
        if token.kind == "number":
            self._add(side, token)
            return self._without_unit(at + 1, side)
        if token.text in _SIGNS or (token.kind == "word" and self._is_name(at)):
            self._add(side, token)
        elif token.kind == "word" and not side.formula and not side.broken and self._leads_in(at):
            pass
        elif token.kind == "word" and side.formula and all(each.kind == "word" for each in self.tokens[at:]):
            return len(self.tokens)  # the last words: "... = 12 i think"
        elif token.text not in (",", "'", '"', ":", "?") or (token.text == "'" and side.formula.endswith(")")):
            side.broken = True  # also the sign of a derivative, behind a bracket
        return at + 1

    def _add(self, side: _Side, token: Token) -> None:
        apart = " " if side.formula and self.text[token.start - 1 : token.start] == " " else ""
        side.formula += apart + token.text
        side.written += apart + token.text

    def _without_unit(self, at: int, side: _Side) -> int:
        """Go past the unit or the thing counted that stands behind a number."""
        if at >= len(self.tokens) or self.tokens[at].kind not in ("word", "sign"):
            return at
        low = self.tokens[at].low
        if self.tokens[at].kind == "word" and not self._is_variable(at):
            unit = unit_at(self.tokens, at)
            if unit is not None and not unit[0].is_percent:
                side.units.append(unit[0])
                side.written += self.text[self.tokens[at].start - 1 : self.tokens[unit[1] - 1].end]
                return unit[1]
            ends = at + 1 == len(self.tokens) or self.tokens[at + 1].text in (_OPERATES | _RELATIONS | {"-", ")"})
            if ends and len(low) > 2 and low not in _FUNCTIONS:
                return at + 1
        return at

    def _is_variable(self, at: int) -> bool:
        """Whether letters behind a number are variables and no unit."""
        word = self.tokens[at].text
        return set(word) <= self.names.letters or (len(word) == 1 and word not in self.names.units)

    def _is_name(self, at: int) -> bool:
        """Whether a word stands for a number: a letter of the question, one beside a sign, or a function."""
        word = self.tokens[at].text
        if word in self.names.functions:
            return False
        if word.lower() in _FUNCTIONS or (set(word) <= self.names.letters and len(word) <= 3):
            return True
        if any(word.lower().startswith(name) and len(word) == len(name) + 1 for name in _FUNCTIONS):
            return True
        if len(word) > 2 and "_" not in word:
            return False
        if len(word) == 2 and not (glued(self.tokens, at) and self.tokens[at - 1].kind == "number"):
            return False
        return self._before_sign(at) or (at > 0 and self.tokens[at - 1].text in _SIGNS) or glued(self.tokens, at)

    def _before_sign(self, at: int) -> bool:
        return at + 1 < len(self.tokens) and self.tokens[at + 1].text in _SIGNS - {"("}

    def _leads_in(self, at: int) -> bool:
        """Whether a word before a formula only leads to it: it is no function, factor or term of it."""
        if self.tokens[at].low in _OPERATORS or self.text[self.tokens[at].end :][:1] in ("(", "'"):
            return False
        following = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        return following is None or following.text not in _OPERATES | {"-", "^"}


def _unfinished(side: str) -> bool:
    """Whether a value is arithmetic that is left to be worked out: `12 - 5`; a fraction, root or power is not."""
    return re.search(r"[\d)] ?[-+*] ?[\d(]", side) is not None and not re.search(r"[a-zA-Z√π±^]|\de", side)


def _cut_off(formula: str) -> bool:
    """Whether a side lost its beginning or its end."""
    return re.match(r"\s*[*/^+)]", formula) is not None or re.search(r"[-+*/^(]\s*$", formula) is not None


def _readings(sides: Sequence[_Side], signs: Sequence[str]) -> Iterator[str]:
    """The ways to read a line: its units converted, percent as number, angles in degrees."""
    measured = _converted(sides)
    formulas = [side.formula.strip() for side in sides] if measured is None else measured
    signs = signs if len(formulas) == len(sides) else ["="] * (len(formulas) - 1)
    joined = formulas[0] + "".join(f" {sign} {formula}" for sign, formula in zip(signs, formulas[1:], strict=True))
    yield joined
    if "%" in joined:
        yield joined.replace("%", "")
    if _TRIG.search(joined):
        yield _TRIG.sub(r"\1(\2°)", joined)


def _converted(sides: Sequence[_Side]) -> list[str] | None:
    """The sides with units in the first one's, where they are amounts of one kind in several units; else None.

    Between such sides one without a unit is left out: in `72 km/h = 72/3.6 = 20 m/s` it is half of the way.
    """
    units = [side.units[0] if len(set(side.units)) == 1 else None for side in sides]
    known = [(side, unit) for side, unit in zip(sides, units, strict=True) if unit is not None]
    if len(known) < 2 or len({unit for _, unit in known}) < 2:
        return None
    first = known[0][1]
    if any(not same_dimension(first, unit) or unit.is_temperature for _, unit in known):
        return None
    written = []
    for side, unit in known:
        factor = convert(Fraction(1), unit, first)
        if factor is None:
            return None
        factor = factor.limit_denominator(10**9) if factor.denominator > 10**9 else factor
        written.append(f"({side.formula.strip()})*({factor.numerator}/{factor.denominator})")
    return written

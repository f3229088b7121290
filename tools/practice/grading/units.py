"""Units as students write them, and their conversion by pint.

Reading needs no pint: the names are a table of our own, so that "12 at most" holds no technical atmospheres. Pint is
loaded where two units must be compared. Angles are dimensionless in pint; hertz and radians are kept apart here.
"""

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, lru_cache
from itertools import product
from typing import TYPE_CHECKING

from tools.practice.grading.amounts import as_float, from_float
from tools.practice.grading.hedges import BESIDE_NUMBERS
from tools.practice.grading.tokens import Token, glued, tokens
from tools.practice.grading.unit_names import AMBIGUOUS, DEFINITIONS, HIDDEN, LONG, NAMES

if TYPE_CHECKING:
    from pint import UnitRegistry

Parts = tuple[tuple[str, int], ...]
PERCENT: Parts = (("percent", 1),)
_TEMPERATURES = {"degree_Celsius": "delta_degree_Celsius", "degree_Fahrenheit": "delta_degree_Fahrenheit"}
_CYCLES = frozenset(("hertz", "kilohertz", "megahertz"))
_ANGLES = frozenset(("radian", "degree", "revolution"))
_SHAPES = {"square": 2, "sq": 2, "cubic": 3, "cu": 3}
_POWERS = {"squared": 2, "cubed": 3}


@dataclass(frozen=True)
class Unit:
    """A product of powers of units, by their names in pint."""

    parts: Parts

    @property
    def is_percent(self) -> bool:
        """Whether it is the percent sign alone."""
        return self.parts == PERCENT

    @property
    def is_temperature(self) -> bool:
        """Whether it is a temperature on a scale: its zero matters in conversion."""
        return len(self.parts) == 1 and self.parts[0][1] == 1 and self.parts[0][0] in (*_TEMPERATURES, "kelvin")


@cache
def _registry() -> "UnitRegistry":
    import pint  # 0.6 s with its registry; most starts compare no units

    registry = pint.UnitRegistry(on_redefinition="ignore")
    for name, definition in DEFINITIONS.items():
        registry.define(f"{name} = {definition}")
    return registry


def load_units() -> None:
    """Load pint now, so that the first conversion does not wait for it."""
    _registry()


@lru_cache(maxsize=2048)
def _factor(unit: Parts) -> tuple[float, frozenset[tuple[str, float]]]:
    """What one of a unit is worth in base units, and its dimensions."""
    registry = _registry()
    quantity = registry.Quantity(1.0)
    for name, power in unit:
        quantity = quantity * registry.Quantity(1.0, _TEMPERATURES.get(name, name)) ** power
    base = quantity.to_base_units()
    return float(base.magnitude), frozenset((str(k), round(float(v), 6)) for k, v in base.dimensionality.items())


def _in_cycles(unit: Unit, other: Unit) -> Unit:
    """Revolutions as cycles beside hertz: 60 rpm are 1 Hz."""
    powers = dict(unit.parts)
    if "revolution" not in powers or not _CYCLES & {name for name, _ in other.parts}:
        return unit
    turns = powers.pop("revolution")
    for name in ("hertz", "second"):
        powers[name] = powers.get(name, 0) + turns
    return Unit(tuple(sorted((name, power) for name, power in powers.items() if power)))


def same_dimension(a: Unit, b: Unit) -> bool:
    """Whether one converts into the other."""
    if a.parts == b.parts:
        return True
    a, b = _in_cycles(a, b), _in_cycles(b, a)
    if _factor(a.parts)[1] != _factor(b.parts)[1]:
        return False
    names_a, names_b = ({name for name, _ in unit.parts} for unit in (a, b))
    for one, other in ((names_a, names_b), (names_b, names_a)):
        if one & _CYCLES and other & _ANGLES:
            return False
    return bool(names_a & _ANGLES) == bool(names_b & _ANGLES) or bool(_factor(a.parts)[1])


def convert(value: Fraction, unit: Unit, to: Unit, *, difference: bool = False) -> Fraction | None:
    """A value in another unit; None where the dimensions differ. `difference`: temperatures are differences of two."""
    if unit.parts == to.parts:
        return value
    if not same_dimension(unit, to):
        return None
    unit, to = _in_cycles(unit, to), _in_cycles(to, unit)
    if unit.is_temperature and to.is_temperature and not difference:
        quantity = _registry().Quantity(as_float(value), unit.parts[0][0])
        return from_float(float(quantity.to(to.parts[0][0]).magnitude))
    return value * Fraction(_factor(unit.parts)[0] / _factor(to.parts)[0])


@cache
def _pint_knows(word: str) -> str | None:
    """Pint's name for a long unit name that our table lacks ("furlongs", "parsecs")."""
    from pint.errors import PintError  # heavy: see _registry

    try:
        name = str(_registry().parse_units(word))
        _factor(((name, 1),))
    except (PintError, AttributeError, ValueError, AssertionError):
        return None
    return name if re.fullmatch(r"[a-zA-Z_]+", name) else None


def names(word: str, *, wide: bool = False) -> tuple[str, ...]:
    """Pint's names for a written unit, the likeliest first; `wide` asks pint too where the table has none."""
    if word in AMBIGUOUS:
        return AMBIGUOUS[word]
    if name := NAMES.get(word):
        return (name,)
    low = word.lower()
    if found := LONG.get(low):
        return (found,)
    if low != word:
        folded = NAMES.get(low) or (NAMES.get(word[0].lower() + word[1:]) if len(word) > 1 else None)
        kelvin = NAMES.get("k" + word[1:]) if word[0] == "K" else None
        if (found := kelvin or folded) and low not in HIDDEN and low not in BESIDE_NUMBERS:
            return (found,)
    if wide and len(word) >= 4 and word.isascii() and word.isalpha() and low not in BESIDE_NUMBERS:
        return (name,) if (name := _pint_knows(low)) else ()
    return ()


@dataclass
class _Factor:
    names: tuple[str, ...]
    power: int
    below: bool
    """Whether a slash or "per" stands directly before it."""


class _Reader:
    """Reads the unit at a place among tokens."""

    def __init__(self, tokens: list[Token], *, wide: bool) -> None:
        self.tokens, self.wide = tokens, wide
        self.factors: list[_Factor] = []

    def text(self, at: int) -> str:
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""

    def names(self, at: int) -> tuple[str, ...]:
        if at >= len(self.tokens) or self.tokens[at].kind == "number":
            return ()
        word = self.text(at)
        if word == "in":
            after = self.tokens[at + 1].kind if at + 1 < len(self.tokens) else "sign"
            return () if after == "word" else ("inch",)
        return names(word, wide=self.wide)

    def exponent(self, at: int) -> tuple[int, int]:
        """The power behind a unit (1 where there is none), and where it ends."""
        text = self.text(at)
        if text.lower() in _POWERS:
            return _POWERS[text.lower()], at + 1
        start = at + (text == "^")
        bracket = text == "^" and self.text(start) == "("
        start += bracket
        minus = self.text(start) == "-"
        if not (text == "^" or (minus and glued(self.tokens, start) and glued(self.tokens, start + 1))):
            return 1, at
        number = self.tokens[start + minus] if start + minus < len(self.tokens) else None
        end = start + minus + 1
        if number is None or number.amount is None or not number.text.isdigit() or len(number.text) > 1:
            return 1, at
        if bracket and self.text(end) != ")":
            return 1, at
        return int(number.text) * (-1 if minus else 1), end + bracket

    def factor(self, at: int, *, below: bool) -> int | None:
        """One unit with its power; where it ends."""
        shape = _SHAPES.get(self.text(at).lower(), 0)
        at += bool(shape)
        at += bool(shape) and self.text(at) == "."
        two = f"{self.text(at)} {self.text(at + 1)}".lower()
        found: tuple[str, ...]
        if two in LONG and (self.text(at) == "°" or not glued(self.tokens, at + 1)):
            found, at = (LONG[two],), at + 2
        elif found := self.names(at):
            at += 1
        elif (joined := re.fullmatch(r"([^\W\d_]+)_?([234])", self.text(at))) and (found := names(joined[1])):
            self.factors.append(_Factor(found, int(joined[2]), below))
            return at + 1
        else:
            return None
        power, end = self.exponent(at)
        self.factors.append(_Factor(found, power * (shape or 1), below))
        return end

    def group(self, at: int) -> int | None:
        """A bracket of units behind a slash: all of it is below."""
        kept = len(self.factors)
        end = self.factor(at + 1, below=True)
        while end is not None and self.text(end) != ")":
            end = self.factor(end + (self.text(end) == "*"), below=True)
        if end is None:
            del self.factors[kept:]
            return None
        return end + 1

    def step(self, at: int) -> int | None:
        """One more factor with what joins it."""
        sign = self.text(at)
        if sign == "/" or sign.lower() == "per":
            return self.group(at + 1) if self.text(at + 1) == "(" else self.factor(at + 1, below=True)
        if sign.lower() in ("a", "an", "every", "each") and self.names(at + 1):
            return self.factor(at + 1, below=True)
        if sign in ("*", "-", ".") and (sign == "*" or (glued(self.tokens, at) and glued(self.tokens, at + 1))):
            return self.factor(at + 1, below=False)
        return self.factor(at, below=False)

    def read(self, at: int) -> int:
        """Reads as far as there are units; where it ends."""
        sign = self.text(at).lower()
        end = self.step(at) if sign in ("/", "per") else self.factor(at, below=False)
        while end is not None:
            at = end
            end = self.step(at) if at < len(self.tokens) else None
        return at


def _product(factors: list[_Factor], chosen: tuple[str, ...], *, loose: bool) -> Parts:
    """`loose`: everything behind a slash is below it, as in `J/kg K`."""
    powers: dict[str, int] = {}
    below = False
    for factor, name in zip(factors, chosen, strict=True):
        below = factor.below or (loose and below and factor.power > 0)
        *fronts, last = name.split("*")
        for part in (*fronts, last):  # what is raised in "ms^-1" is its last letter
            base, _, exponent = part.partition("^")
            power = (factor.power if part == last else 1) * int(exponent or 1) * (-1 if below else 1)
            powers[base] = powers.get(base, 0) + power
    return tuple(sorted((name, power) for name, power in powers.items() if power))


def _choose(factors: list[_Factor], like: Unit | None) -> Unit:
    """The reading that has the dimension of `like`, else the likeliest."""
    loose = [False, True] if sum(factor.below for factor in factors) < len(factors) - 1 else [False]
    readings = [
        Unit(_product(factors, chosen, loose=is_loose))
        for chosen in product(*(factor.names for factor in factors))
        for is_loose in loose
    ]
    if like is None or len(set(readings)) == 1:
        return readings[0]
    exact = [reading for reading in readings if reading == like]
    return next((reading for reading in (*exact, *readings) if same_dimension(reading, like)), readings[0])


def unit_at(tokens: list[Token], at: int, like: Unit | None = None) -> tuple[Unit, int] | None:
    """The unit that starts at a token, and where it ends; None where none does.

    `like` is the unit that is asked for: it decides between readings (C is a coulomb or a degree Celsius).
    """
    if at < len(tokens) and tokens[at].text in ("(", "["):
        inner = unit_at(tokens, at + 1, like)
        closed = inner is not None and inner[1] < len(tokens) and tokens[inner[1]].text in (")", "]")
        return (inner[0], inner[1] + 1) if inner and closed else None
    reader = _Reader(tokens, wide=like is not None)
    end = reader.read(at)
    if not reader.factors:
        return None
    unit = _choose(reader.factors, like)
    if like is not None and like.is_temperature and unit.parts == (("degree", 1),):
        unit = like
    return unit, end


def parse_unit(text: str) -> Unit | None:
    """The unit that a plain text names, of something or not ("mL KOH"); None where it names none that is known."""
    found = tokens(re.sub(r"^([kMμ]) (?=[^\W\d_]{1,2}$)", r"\1", text))
    unit = unit_at(found, 0, Unit((("dimensionless", 1),)))
    if unit is None or any(token.kind != "word" for token in found[unit[1] :]):
        return None
    return unit[0] if unit[0].parts else None

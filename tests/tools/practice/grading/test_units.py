"""Units: every name that is known is one of pint's, and ambiguous ones are read as what is asked for."""

from fractions import Fraction

import pytest

from tools.practice.grading.plain import plain
from tools.practice.grading.tokens import tokens
from tools.practice.grading.unit_names import AMBIGUOUS, LONG, NAMES
from tools.practice.grading.units import Unit, convert, parse_unit, same_dimension, unit_at


def unit(text):
    found = parse_unit(plain(text))
    assert found is not None, text
    return found


def test_every_name_converts():
    written = [name for names in AMBIGUOUS.values() for name in names] + list(NAMES.values()) + list(LONG.values())
    for name in set(written):
        parts = [part.partition("^") for part in name.split("*")]
        known = Unit(tuple(sorted((base, int(power or 1)) for base, _, power in parts)))
        assert same_dimension(known, Unit((*known.parts, ("dimensionless", 1))))


@pytest.mark.parametrize(
    ("value", "written", "asked", "wanted"),
    [
        (36, "km/h", "m/s", 10),
        (5, "°C", "K", 278.15),
        (212, "°F", "°C", 100),
        (12, "N·m", "J", 12),
        (60, "rpm", "Hz", 1),
        (180, "degrees", "rad", 3.14159265359),
        (150, "cents", "$", 1.5),
        (1, "J/(g·°C)", "J/kg/K", 1000),
        (3, "ft", "in", 36),
        (2, "mol/L", "M", 2),
    ],
)
def test_conversions(value, written, asked, wanted):
    assert float(convert(Fraction(value), unit(written), unit(asked))) == pytest.approx(wanted)


@pytest.mark.parametrize(
    ("written", "asked"),
    [("kg", "m"), ("Hz", "rad/s"), ("€", "$"), ("m/s", "m/s^2"), ("°", "m"), ("%", "°"), ("mol", "M")],
)
def test_other_dimensions_do_not_convert(written, asked):
    assert convert(Fraction(1), unit(written), unit(asked)) is None


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("C", "°C"),
        ("F", "°F"),
        ("ms^-1", "m/s"),
        ("J/kg K", "J/(kg K)"),
        ("pounds", "£"),
        ("degrees", "°F"),
        ("M", "m"),
        ("oz", "fl oz"),
    ],
)
def test_what_is_asked_for_decides_what_an_unclear_unit_is(written, asked):
    found = unit_at(tokens(plain(written)), 0, unit(asked))
    assert found is not None
    assert convert(Fraction(1), found[0], unit(asked)) == 1


@pytest.mark.parametrize("words", ["at most", "in total", "as I said", "apples", "I think", "am sure", "so it is", ""])
def test_words_that_are_no_units(words):
    assert unit_at(tokens(words), 0) is None

"""What must hold for every number, text and option, tried on many of them."""

import itertools
import time
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from store.questions import LABELS, Question
from tools.practice.grading.choices import grade_choices
from tools.practice.grading.numeric import grade_numeric
from tools.practice.grading.short_text import grade_short_text
from tools.practice.grading.slips import is_known

SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
DIGITS = ("٠١٢٣٤٥٦٧٨٩", "०१२३४५६७८९", "０１２３４５６７８９", "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗")
MINUSES = ("-", "−", "–", "－")
FRAMES = (
    "{}",
    " {} ",
    "x = {}",
    "x={}",
    "answer: {}",
    "it's {}",
    "I think {}",
    "about {}",
    "${}$",
    "**{}**",
    "({})",
    "{}.",
    "{}?",
)
ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split()
ONES += ["seventeen", "eighteen", "nineteen"]
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
TERMS = "photosynthesis mitochondria osmosis velocity hypotenuse equilibrium catalyst parallelogram metaphor".split()


def question(kind, key, **fields):
    return Question.model_validate({"id": "q", "subject": "school", "kind": kind, "stem": "What?", "key": key} | fields)


def in_words(number):
    """An English number word below a million."""
    if number < 20:
        return ONES[number]
    if number < 100:
        return TENS[number // 10] + (f"-{ONES[number % 10]}" if number % 10 else "")
    if number < 1000:
        return f"{ONES[number // 100]} hundred" + (f" and {in_words(number % 100)}" if number % 100 else "")
    return f"{in_words(number // 1000)} thousand" + (f" {in_words(number % 1000)}" if number % 1000 else "")


def renderings(value):
    """Usual writings of a decimal number with at most four decimals."""
    plain = f"{value:f}".rstrip("0").rstrip(".") if "." in f"{value:f}" else f"{value:f}"
    sign, digits = ("-", plain[1:]) if plain.startswith("-") else ("", plain)
    whole, _, decimals = digits.partition(".")
    yield from (f"{minus if sign else ''}{digits}" for minus in MINUSES)
    yield from (sign + digits.translate(str.maketrans("0123456789", other)) for other in DIGITS)
    grouped = f"{int(whole):,}"
    yield sign + grouped + (f".{decimals}" if decimals else "")
    for mark in (" ", "'", "\u00a0", "\u2009"):
        yield sign + grouped.replace(",", mark) + (f".{decimals}" if decimals else "")
    if decimals and not (len(decimals) == 3 and whole != "0" and len(whole) <= 3):
        yield f"{sign}{whole},{decimals}"
    mantissa, exponent = f"{value:.12e}".split("e")
    mantissa = mantissa.rstrip("0").rstrip(".")
    power = int(exponent)
    yield f"{mantissa}e{power}"
    yield f"{mantissa}E{exponent}"
    for times in ("×", " x ", "*", "·", " \\times ", " × "):
        yield f"{mantissa}{times}10^{{{power}}}" if "\\" in times else f"{mantissa}{times}10^{power}"
    yield f"{mantissa}×10{str(power).translate(SUPERSCRIPTS)}"
    yield f"{mantissa}*10**{power}"
    if value == int(value) and 0 <= value < 10**6:
        yield in_words(int(value))


numbers = st.decimals(-99999, 99999, places=4, allow_nan=False, allow_infinity=False).map(
    lambda value: value.normalize()
)


@given(number=numbers, frame=st.sampled_from(FRAMES), data=st.data())
def test_any_writing_of_a_number_is_that_number(number, frame, data):
    written = data.draw(st.sampled_from(sorted(renderings(number))))
    assume("**" not in frame or "**" not in written)
    assume(frame != "({})" or "," not in written)  # "(0,5)" is a point
    assert grade_numeric(question("numeric", str(number)), frame.format(written)).result == "correct"


@given(a=numbers, b=numbers, data=st.data())
def test_no_writing_of_a_number_is_another(a, b, data):
    assume(abs(a - b) > abs(a) / 1000 + 1)
    written = data.draw(st.sampled_from(sorted(renderings(b))))
    assert grade_numeric(question("numeric", str(a), tolerance={"rel": 1e-4}), written).result == "incorrect"


@given(a=numbers, b=numbers, join=st.sampled_from((" or ", ", ", " and ", "; ", "\n", " vs ", " maybe ", " no ")))
def test_two_numbers_are_never_right(a, b, join):
    assume(abs(a - b) > abs(a) / 1000)
    for first, second in ((a, b), (b, a)):
        result = grade_numeric(question("numeric", str(a)), f"{first:f}{join}{second:f}").result
        assert result not in ("correct", "partial")


@given(top=st.integers(-50, 50), bottom=st.integers(2, 50), factor=st.integers(1, 9))
def test_fractions_in_any_terms(top, bottom, factor):
    key = str(Fraction(top, bottom))
    for written in (
        f"{top * factor}/{bottom * factor}",
        f"$\\frac{{{top * factor}}}{{{bottom * factor}}}$",
        f"{top}⁄{bottom}",
    ):
        assert grade_numeric(question("numeric", key), written).result == "correct"
    other = f"{top * factor + 1}/{bottom * factor}"
    assert grade_numeric(question("numeric", key), other).result == "incorrect"


@given(whole=st.integers(1, 40), top=st.integers(1, 8), bottom=st.integers(2, 9), sign=st.sampled_from(("", "-", "−")))
def test_mixed_numbers(whole, top, bottom, sign):
    assume(top < bottom)
    value = (whole + Fraction(top, bottom)) * (-1 if sign else 1)
    for written in (f"{whole} {top}/{bottom}", f"{whole} and {top}/{bottom}", f"{whole}\\frac{{{top}}}{{{bottom}}}"):
        assert grade_numeric(question("numeric", str(value)), sign + written).result == "correct"


@given(
    value=st.integers(1, 9999),
    unit=st.sampled_from(
        (
            ("m", "cm", 100),
            ("km", "m", 1000),
            ("h", "min", 60),
            ("kg", "g", 1000),
            ("m/s", "km/h", 3.6),
            ("L", "mL", 1000),
        )
    ),
)
def test_units_convert_and_others_are_wrong(value, unit):
    large, small, factor = unit
    asked = question("numeric", value, unit=large)
    assert grade_numeric(asked, f"{value} {large}").result == "correct"
    assert (
        grade_numeric(
            asked, f"{value * factor:g} {small}" if value * factor < 1e6 else f"{value * factor} {small}"
        ).result
        == "correct"
    )
    assert grade_numeric(asked, f"{value} {small}").result == "incorrect"
    assert grade_numeric(asked, f"{value} °C").result == "incorrect"


@given(
    text=st.text(st.characters(), max_size=60) | st.text("0123456789.,/^*()-+ eExX%√π=±'\"{}\\$ABCDabcd", max_size=60)
)
def test_any_text_gets_a_verdict(text):
    options = [
        {"id": f"o{place}", "text": words} for place, words in enumerate(("alpha", "2 m", "$x^2$", "none of these"), 1)
    ]
    for asked, grade in (
        (question("numeric", 12345.678, unit="m"), grade_numeric),
        (question("short_text", "photosynthesis"), grade_short_text),
        (question("single_choice", "o2", options=options), grade_choices),
        (question("multiple_choice", ["o1", "o3"], options=options), grade_choices),
    ):
        verdict = grade(asked, text)
        assert verdict.result in ("correct", "partial", "incorrect", "unreadable")
        assert 0 <= verdict.score <= 1
        assert (verdict.score == 1) == (verdict.result == "correct")


@given(
    term=st.sampled_from(TERMS),
    place=st.integers(0, 12),
    letter=st.sampled_from("aeiourstlnxq"),
    how=st.sampled_from("idst"),
)
def test_one_letter_slips_pass_unless_they_make_another_word(term, place, letter, how):
    place %= len(term) - 1
    slipped = {
        "i": term[:place] + letter + term[place:],
        "d": term[:place] + term[place + 1 :],
        "s": term[:place] + letter + term[place + 1 :],
        "t": term[:place] + term[place + 1] + term[place] + term[place + 2 :],
    }[how]
    assume(slipped != term and not is_known(slipped))
    assert grade_short_text(question("short_text", term), slipped).result == "correct"


@given(
    term=st.sampled_from(TERMS),
    other=st.sampled_from(TERMS),
    join=st.sampled_from((" or ", ", ", "/", " and ", "; ", "\n")),
)
def test_two_terms_are_never_right_for_one(term, other, join):
    assume(term != other)
    for text in (
        f"{term}{join}{other}",
        f"{other}{join}{term}",
        f"not {term}",
        f"it isn't {term}",
        f"anything but {term}",
    ):
        assert grade_short_text(question("short_text", term), text).result not in ("correct", "partial")


@given(
    order=st.permutations(("osmosis", "diffusion", "filtration", "active transport", "evaporation")),
    key=st.integers(0, 4),
)
def test_options_in_any_order(order, key):
    options = [{"id": f"o{place}", "text": words} for place, words in enumerate(order, 1)]
    asked = question("single_choice", f"o{key + 1}", options=options)
    for place, words in enumerate(order):
        wanted = "correct" if place == key else "incorrect"
        label = LABELS[place]
        for said in (
            label,
            label.lower(),
            f"its {label.lower()}",
            f"({label})",
            words,
            words.upper(),
            f"o{place + 1}",
            str(place + 1),
            f"{label}. {words}",
        ):
            assert grade_choices(asked, said).result == wanted, said
    for a, b in itertools.combinations(range(5), 2):
        for said in (
            f"{LABELS[a]} or {LABELS[b]}",
            f"{order[a]} or {order[b]}",
            f"{LABELS[a]}, {order[b]}",
            f"not {LABELS[a]}",
        ):
            assert grade_choices(asked, said).result == "unreadable", said


@given(
    chosen=st.sets(st.integers(0, 4)),
    key=st.sets(st.integers(0, 4), min_size=1),
    join=st.sampled_from((", ", ",", " and ", " ", " & ")),
)
def test_multiple_choice_gives_what_the_formula_says(chosen, key, join):
    texts = ("iron", "gold", "silver", "copper", "zinc")
    options = [{"id": f"o{place}", "text": words} for place, words in enumerate(texts, 1)]
    asked = question("multiple_choice", [f"o{place + 1}" for place in sorted(key)], options=options)
    score = max(0, (len(chosen & key) - len(chosen - key)) / len(key))
    result = "correct" if chosen == key else "partial" if score > 0 else "incorrect"
    written = [
        [LABELS[place] for place in sorted(chosen)],
        [texts[place] for place in chosen],
        [f"o{place + 1}" for place in chosen],
    ]
    for names in written if chosen else ():
        verdict = grade_choices(asked, (", " if names[0].startswith("o") else join).join(names))
        assert (verdict.result, verdict.score) == (result, pytest.approx(score))


BOMBS = (
    "(",
    "\\frac{1}{",
    "\\sqrt{",
    "9**",
    "2^",
    "1 h 1 min ",
    "½",
    "x=",
    "1,",
    "-",
    "=",
    "one hundred and ",
    "A ",
    "not ",
    "sin(",
)


@pytest.mark.parametrize(
    "bomb", [*(unit * 400 for unit in BOMBS), "x" * 10**6, "9" * 999, "12" + " " * 10**6, "\x00" * 500, "\ud800" * 500]
)
def test_nothing_takes_long(bomb):
    options = [{"id": "o1", "text": "alpha"}, {"id": "o2", "text": "12"}]
    grade_numeric(question("numeric", 5, unit="m"), "5 km")  # pint and the word list are loaded
    started = time.process_time()
    for asked, grade in (
        (question("numeric", 12, unit="m"), grade_numeric),
        (question("short_text", "osmosis"), grade_short_text),
        (question("single_choice", "o2", options=options), grade_choices),
    ):
        grade(asked, bomb)
        grade(asked, bomb[:900])
    assert time.process_time() - started < 5

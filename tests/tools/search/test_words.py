"""Plain words out of what is typed."""

import pytest

from tools.search.numbers import number_at
from tools.search.words import Lexicon, clean, closest, words_of


def plain(text: str) -> str:
    return " ".join(word.text for word in words_of(clean(text)))


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("Hlep me pls", "help me please"),
        ("gimme 5 med q's", "give me 5 medium questions"),
        ("nextquestion", "next question"),
        ("idontknow", "i do not know"),
        ("byeee!!", "bye ! !"),
        ("it's b", "it is b"),
        ("👍", "ok"),
        ("ok 🐢", "ok"),
        ("A\u202ec\x00t\ud800", "act"),
        ("12 × ３", "12 × 3"),
        ("5questions", "5 questions"),
        ("w/o mc", "without multiple choice"),
    ],
)
def test_words_are_put_plainly(typed: str, words: str) -> None:
    assert plain(typed) == words


@pytest.mark.parametrize("word", ["skin", "stop", "step", "mind", "texts", "hunt", "essay"])
def test_english_words_are_no_slips(word: str) -> None:
    assert plain(word) == word


def test_a_word_keeps_its_place_in_what_was_typed() -> None:
    text = "i think its x^2"
    cut = words_of(text)[-3]
    assert text[cut.start :] == "x^2"
    assert cut.moved(-2).start == cut.start - 2


def test_words_that_are_shown_are_kept() -> None:
    assert [word.text for word in words_of("hnit", keep=frozenset({"hnit"}))] == ["hnit"]


def test_the_closest_word_begins_alike_or_has_the_same_letters() -> None:
    assert closest("hitn", ("hint", "hunt")) == "hint"
    assert closest("mint", ("hint",)) is None


@pytest.mark.parametrize(
    ("said", "value", "length"),
    [
        ("5", 5, 1),
        ("1,000,000 of", 1_000_000, 1),
        ("five hundred and twenty on", 520, 4),
        ("two hundred and on", 200, 2),
        ("twenty - five", 25, 3),
        ("a dozen", 12, 2),
        ("a couple of", 2, 3),
        ("two dozen of", 24, 2),
        ("- 3", -3, 2),
        ("1k", 1000, 1),
        ("two million", 2_000_000, 2),
        ("٥", 5, 1),
    ],
)
def test_numbers_in_digits_and_words(said: str, value: int, length: int) -> None:
    assert number_at(said.split(), 0) == (value, length)


def test_a_number_without_end_is_held_within_bounds() -> None:
    assert number_at(["9" * 4000], 0) == (10**12, 1)
    assert number_at(["fractions"], 0) is None


def test_the_end_of_a_formula_is_no_face() -> None:
    assert [word.text for word in words_of("(n + 3)/(n + 8)")][-2:] == ["8", ")"]
    assert [word.text for word in words_of("limits 8)")] == ["limits"]


@pytest.mark.parametrize(
    ("typed", "meant"), [("fracshuns", "fractions"), ("kemistry", "chemistry"), ("ekwations", "equations")]
)
def test_what_is_spelt_by_ear_is_known_by_its_sound(typed: str, meant: str) -> None:
    words = words_of(typed, Lexicon(["fractions", "factors", "chemistry", "equations", "elevations"]))
    assert [word.text for word in words] == [meant]

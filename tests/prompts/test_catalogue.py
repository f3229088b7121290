"""Sentences of the catalogue."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prompts.catalogue import best_locale, say


@pytest.mark.parametrize("length", [0, 1999, 2000, 2001, 100_000])
def test_a_value_may_be_as_long_as_it_is(length: int) -> None:
    assert say("en", "hint-text", level=2, text="x" * length) == f"**Hint 2 of 3.** {'x' * length}"


@given(st.text(), st.text())
def test_values_are_put_in_as_they_are(one: str, other: str) -> None:
    assert say("en", "bank-bad-field", field=one, reason=other) == f'The field "{one}" cannot be used: {other}.'
    long = other + "y" * 3000
    assert say("en", "bank-bad-field", field=one, reason=long) == f'The field "{one}" cannot be used: {long}.'


def test_an_unknown_sentence_and_a_missing_value_are_errors() -> None:
    with pytest.raises(KeyError):
        say("en", "no-such-sentence")
    with pytest.raises(ValueError, match="hint-text"):
        say("en", "hint-text", level=1)


def test_a_language_without_a_catalogue_is_english() -> None:
    assert best_locale("xx-YY") == "en"
    assert say("xx", "skipped") == say("en", "skipped")

"""Which words without a topic refer to what was practised last."""

import pytest

from tools.practice.staying import asks_for_the_same


@pytest.mark.parametrize("said", ["Same topic but with pictures", "3 of those", "harder ones", "five more", "again"])
def test_words_that_point_back(said: str) -> None:
    assert asks_for_the_same(said)


@pytest.mark.parametrize("said", ["5 questions with pictures", "something easy", "quiz me", ""])
def test_words_that_do_not(said: str) -> None:
    assert not asks_for_the_same(said)

"""That a look for a few letters first finds the same phrases as searching for all of them."""

import re

import pytest

from agent.intents.needles import needles
from agent.intents.phrases import PHRASES, phrases_for
from agent.intents.reading import clause_of
from evals.intents.said import BY_STRANGERS, said_by_strangers

_SAID = [row["text"] for name in BY_STRANGERS for row in said_by_strangers(name)]


def test_no_phrase_is_overlooked() -> None:
    """In what students say."""
    found = 0
    for line in map(clause_of, _SAID):
        plainly = [phrase for phrase in PHRASES if phrase.pattern.search(line)]
        assert [phrase for phrase in phrases_for(line) if phrase.pattern.search(line)] == plainly, line
        found += len(plainly)
    assert found > len(_SAID) / 2


def test_most_phrases_need_not_be_searched_for() -> None:
    """On average."""
    looked_at = sum(len(phrases_for(clause_of(text))) for text in _SAID)
    assert looked_at < len(_SAID) * len(PHRASES) / 5


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"\bhints?\b", {"hint"}),
        (r"^(?:give|show) me (?:a |an )?clue", {" me "}),
        (r"(?:stop|quit)\b", {"stop", "quit"}),
        (r"(?:stop|q?)", set()),
        (r"(?:no )*more(?! than)", {"more"}),
        (r"(?:so ){2}", {"so "}),
        (r"\w+", set()),
        (r"[ab]cd(?<!x)", {"cd"}),
        (r"(?:ab|cd)longer", {"longer"}),
    ],
)
def test_needles(pattern: str, expected: set[str]) -> None:
    """One of them is in each text that the pattern is found in."""
    assert needles(pattern) == expected


@pytest.mark.parametrize("text", ["stop", "abcd", "so so ", "more", "cdlonger"])
def test_a_found_pattern_has_its_needles(text: str) -> None:
    """Over a few patterns at once."""
    for pattern in (r"stop|so |cd|more", r"(?:(?:ab)?cd|[ms]o(?:re)?|st..)", r"\w+(?:op|cd|er|re|so|o )"):
        if re.search(pattern, text) and needles(pattern):
            assert any(needle in text for needle in needles(pattern))

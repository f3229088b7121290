"""Reading level: a stem that a fourteen-year-old has to read twice hides what it asks."""

import re
from collections.abc import Iterator

from store.questions import Question
from tools.exchange.checks.defect import Defect, Rules, defect
from tools.exchange.texts import prose

HARDEST = 14.0
"""School grade by the automated readability index (Smith and Senter 1967); long words of a subject raise it."""
FEWEST_WORDS = 12
"""The index says nothing about shorter texts."""
LONGEST_SENTENCE = 40
"""Words."""
_SENTENCE = re.compile(r"(?<=[.!?:])\s+|\n+")
_WORD = re.compile(r"[^\W\d_][\w'’]*")


def check_reading_level(question: Question, rules: Rules) -> Iterator[Defect]:
    """The stem of a bundled question is neither too hard to read nor one long sentence."""
    if not rules.bundled:
        return
    text = prose(question.stem)
    sentences = [found for sentence in _SENTENCE.split(text) if (found := _WORD.findall(sentence))]
    if any(len(sentence) > LONGEST_SENTENCE for sentence in sentences):
        yield defect(question, "stem", "long-sentence", most=LONGEST_SENTENCE)
    if (grade := readability(sentences)) > HARDEST:
        yield defect(question, "stem", "hard-to-read", grade=round(grade), most=round(HARDEST))


def readability(sentences: list[list[str]]) -> float:
    """The school grade for which a text is written, from the lengths of words and sentences; 0 for a few words."""
    words = [word for sentence in sentences for word in sentence]
    if len(words) < FEWEST_WORDS:
        return 0.0
    return 4.71 * sum(map(len, words)) / len(words) + 0.5 * len(words) / len(sentences) - 21.43

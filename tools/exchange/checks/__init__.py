"""Checks of questions: the key is right, the options differ, nothing tells too early, and it is well written."""

from collections.abc import Iterator

from store.questions import Question
from tools.exchange.checks.defect import Defect, Rules
from tools.exchange.checks.grading import check_grading
from tools.exchange.checks.keys import check_end, check_key
from tools.exchange.checks.leaks import check_alt, check_feedback, check_ladder
from tools.exchange.checks.lines import check_lines
from tools.exchange.checks.options import check_mistakes, check_options
from tools.exchange.checks.pictures import check_picture
from tools.exchange.checks.reading_level import check_reading_level
from tools.exchange.checks.spelling import check_spelling
from tools.exchange.checks.writing import check_typesetting, check_writing

__all__ = ["Defect", "Rules", "check"]


def check(question: Question, rules: Rules) -> Iterator[Defect]:
    """Everything that can be told of one question by itself."""
    yield from check_key(question, rules)
    yield from check_grading(question)
    yield from check_options(question, rules)
    yield from check_mistakes(question)
    yield from check_ladder(question, rules)
    yield from check_feedback(question)
    yield from check_alt(question)
    yield from check_end(question, rules)
    yield from check_lines(question)
    yield from check_writing(question)
    yield from check_spelling(question, rules)
    yield from check_reading_level(question, rules)
    yield from check_typesetting(question)
    yield from check_picture(question)

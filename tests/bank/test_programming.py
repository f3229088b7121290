"""The programs of the bundled bank: what the proofs trace is what the real Python does."""

from functools import cache

from store.questions import Question
from tests.homes import bundled_questions
from tests.tools.exchange.program.real import really
from tools.exchange.program.proof import code_of
from tools.exchange.program.run import run
from tools.exchange.program.values import TraceError


@cache
def programs() -> tuple[tuple[Question, str], ...]:
    """The questions whose stem holds a whole program: no gap, no input, no name that is given from outside."""
    chosen = [question for question in bundled_questions() if question.subject == "programming"]
    found = ((question, code_of(question.stem)) for question in chosen)
    return tuple((question, code) for question, code in found if code and "____" not in code and "input(" not in code)


def endless(code: str) -> bool:
    """Whether the tracer gives up: questions on loops that never end show such programs."""
    try:
        run(code)
    except TraceError:
        return True
    return False


def test_traces_agree_with_python() -> None:
    ending = [(question, code) for question, code in programs() if not endless(code)]
    assert len(ending) > 300
    assert len(programs()) - len(ending) <= 1
    for (question, code), told in zip(ending, really([(code, ()) for _, code in ending]), strict=True):
        done = run(code)
        assert (done.output, done.error, done.failed_line) == told, question.id

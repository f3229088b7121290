"""Checking many: odd questions are stopped, the others are checked."""

import subprocess
import sys

from store.questions import Question
from tools.exchange.checks.defect import Rules
from tools.exchange.checks.pool import check_many

DEAF = """
import signal
from tools.exchange.checks.pool import in_time
signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGPROF})
with in_time(0.2):
    while True:
        pass
"""


def question(number: int, proof: str) -> Question:
    fields = {"id": f"q{number}", "subject": "s", "kind": "numeric", "stem": f"Add $1 + {number}$", "key": number + 1}
    return Question.model_validate({**fields, "proof": proof})


def test_all_are_checked_in_order() -> None:
    done: list[int] = []
    questions = [question(number, f"1 + {number}" if number % 3 else "0") for number in range(7)]
    found = check_many(questions, Rules(), done.append)
    assert [item.id for item in found] == ["q0", "q3", "q6"]
    assert sum(done) == 7


def test_none_to_check() -> None:
    assert check_many([], Rules()) == []


def test_a_question_that_takes_too_long_is_stopped() -> None:
    slow = question(1, "expand('(x + y + z + 1)^180')")
    found = check_many([slow, question(3, "4")], Rules(), seconds=1.5)
    assert [(item.id, "too long" in item.message) for item in found] == [("q1", True)]


def test_a_worker_that_does_not_hear_the_alarm_is_ended() -> None:
    assert subprocess.run([sys.executable, "-c", DEAF], timeout=20, check=False).returncode == 1

import pytest

from tests.tools.algebra.cases import ALL, Case
from tools.algebra.judge import judge

KEYS = sorted({case.task.key for case in ALL})


@pytest.mark.parametrize("case", ALL, ids=lambda case: f"{case.task.key} | {case.task.response}"[:60])
def test_a_response_gets_what_a_teacher_would_say(case: Case) -> None:
    finding = judge(case.task)
    assert (finding.result, case.reason or finding.reason) == (case.result, finding.reason)
    assert (finding.score == 1) == (finding.result == "correct")
    assert (0 < finding.score < 1) == (finding.result == "partial")


def test_there_are_right_and_wrong_ones() -> None:
    results = [case.result for case in ALL]
    assert min(results.count(result) for result in ("correct", "incorrect", "partial", "unreadable")) > 30

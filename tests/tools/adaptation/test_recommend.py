"""One suggestion, in the order of what matters most; and a prediction in words."""

import pytest

from tools.adaptation.explain import Evidence, Explanation, reasons
from tools.adaptation.model import Term
from tools.adaptation.recommend import Known, suggest
from tools.events import SkillProgress

WEAK = (SkillProgress(skill="m.add", name="Adding", right=1, seen=4),)


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        (Known(open_skill="m.a", waits=True, due=("m.b",)), ("answer", "m.a")),
        (Known(open_skill=""), ("answer", None)),
        (Known(waits=True, due=("m.b",)), ("resume", None)),
        (Known(due=("m.b", "m.c"), next_step="m.d"), ("review", "m.b")),
        (Known(next_step="m.d", weak=WEAK), ("path", "m.d")),
        (Known(weak=WEAK, opened="m.e"), ("weak", "m.add")),
        (Known(opened="m.e"), ("new", "m.e")),
        (Known(), ("start", None)),
    ],
)
def test_the_first_that_applies_is_suggested(known: Known, expected: tuple[str, str | None]) -> None:
    assert suggest(known) == expected


def test_reasons_are_told_most_telling_first_and_the_faint_ones_not() -> None:
    terms = [
        Term("ability", None, 1.0, 0.3, 0.1),
        Term("recent", "m.a", 1.0, -0.5, 0.1),
        Term("recent_skill", "m.a", 1.0, -0.3, 0.1),
        Term("form", None, 0.1, 0.2, 0.05),
        Term("skill", "m.a", -1.0, 0.1, 0.2),
    ]
    found = reasons(terms)
    assert [(reason.name, reason.strength) for reason in found] == [
        ("recent", "strongly"),
        ("ability", "clearly"),
        ("skill", "little"),
    ]
    assert found[0].effect == pytest.approx(-0.8)
    assert found[-1].words("en") == "The skill is one of the harder ones (a little)"


@pytest.mark.parametrize(("answers", "variance", "warned"), [(0, 0.1, 1), (4, 0.1, 1), (9, 0.1, 0), (9, 2.0, 1)])
def test_thin_evidence_is_warned_of(answers: int, variance: float, warned: int) -> None:
    evidence = Evidence(right=0, answers=answers, last=(), last_on=None, due_on=None)
    told = Explanation(p=0.5, variance=variance, reasons=(), evidence=evidence)
    assert len(told.warnings("en")) == warned
    assert "50 %" in told.words("Ada", "Adding", "en")

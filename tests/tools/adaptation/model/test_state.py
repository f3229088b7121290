"""Each part of the state goes to the record and comes back the same, to the last bit."""

import pytest

from store.columns import pack, unpack
from tests.tools.adaptation.model.world import School, school_days
from tools.adaptation.model import DEFAULT, OwnState, QuestionState, SharedState, SkillState, StudentState

SCHOOL = School()
SCHOOL.learn(school_days(400))


@pytest.mark.parametrize(
    "part",
    [
        SCHOOL.shared,
        *SCHOOL.students.values(),
        *SCHOOL.questions.values(),
        *SCHOOL.skills.values(),
        *SCHOOL.own["s1"].values(),
        SharedState.fresh(DEFAULT),
        StudentState.fresh(DEFAULT),
        QuestionState.fresh(DEFAULT, 0.1),
        SkillState.fresh(DEFAULT),
        OwnState.fresh(DEFAULT),
    ],
    ids=lambda part: type(part).__name__,
)
def test_round_trip(part):
    assert type(part).from_flat(unpack(pack(part.to_flat()))) == part


def test_what_an_answer_reads_stays_small():
    """A part is read and written at each answer, after years as on the first day."""
    assert {len(pack(own.to_flat())) for own in SCHOOL.own["s1"].values()} == {40}
    assert max(len(pack(skill.to_flat())) for skill in SCHOOL.skills.values()) <= 8 * (2 + 3 * 31)
    assert len(pack(SCHOOL.shared.to_flat())) == 8 * 2 * (5 + 32)

"""Each part of the state goes through JSON and comes back the same, to the last bit."""

import json

import pytest

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
    assert type(part).from_json(json.loads(json.dumps(part.to_json()))) == part


def test_what_an_answer_reads_stays_small():
    """A part is read and written at each answer, after years as on the first day."""
    assert max(len(json.dumps(own.to_json())) for own in SCHOOL.own["s1"].values()) < 100
    assert max(len(json.dumps(skill.to_json())) for skill in SCHOOL.skills.values()) < 1600
    assert len(json.dumps(SCHOOL.shared.to_json())) < 1800

"""What holds for whatever answers come in."""

import math
from copy import deepcopy
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tools.adaptation.model.world import Answer, School, school_days
from tools.adaptation.model import DEFAULT, Ask, Belief, OwnState, State, StudentState, explain, learn, predict

skills = st.lists(st.sampled_from([f"k{number}" for number in range(60)]), max_size=50).map(tuple)
answers = st.lists(
    st.builds(
        Answer,
        student=st.sampled_from("ab"),
        question=st.sampled_from("pqr"),
        skills=st.one_of(st.lists(st.sampled_from(["k1", "k2", "k3"]), max_size=3).map(tuple), skills),
        at=st.floats(allow_nan=True, allow_infinity=True),
        correct=st.booleans(),
        guess=st.sampled_from([0.0, 0.25, 0.5, 1.0]),
    ),
    max_size=40,
)


def beliefs(school: School) -> list[tuple[Belief, float]]:
    """Each belief with the prior that its variance may not pass."""
    shared = school.shared
    weights = [shared.form, shared.past, shared.pause, shared.practice]
    return [
        (shared.base, DEFAULT.base),
        *((belief, DEFAULT.weight) for belief in weights),
        *((belief, DEFAULT.recent) for belief in shared.recent.values()),
        *((student.ability, DEFAULT.ability) for student in school.students.values()),
        *((question.difficulty, DEFAULT.question) for question in school.questions.values()),
        *((skill.difficulty, DEFAULT.skill) for skill in school.skills.values()),
        *((belief, DEFAULT.recent_skill) for skill in school.skills.values() for belief in skill.recent.values()),
        *((own.ability, DEFAULT.own) for student in school.own.values() for own in student.values()),
    ]


@given(answers)
def test_probabilities_lie_inside_and_variances_between_nothing_and_the_prior(given_answers):
    school = School()
    for row in school.learn(given_answers):
        assert 0 < row.p < 1
        assert row.variance > 0
        assert math.isfinite(row.z)
    for belief, prior in beliefs(school):
        assert 0 < belief.variance <= prior
        assert math.isfinite(belief.mean)


@pytest.mark.parametrize("correct", [True, False])
@pytest.mark.parametrize("guess", [0.0, 0.5, 1.0])
@pytest.mark.parametrize("prior", [-1e6, 0.0, 1e6])
def test_thousands_of_like_answers(correct, guess, prior):
    state = State.fresh(DEFAULT, prior)
    for step in range(5000):
        row = learn(DEFAULT, state, Ask(skills=("k",), at=step * 1e7, guess=guess), correct)
        assert 0 < row.p < 1
    assert 0 < state.student.ability.variance <= DEFAULT.ability


@given(answers, st.randoms(use_true_random=False))
def test_order_of_a_questions_skills_does_not_matter(given_answers, draw):
    listed, shuffled = School(), School()
    others = [replace(one, skills=tuple(draw.sample(one.skills, len(one.skills)))) for one in given_answers]
    assert listed.learn(given_answers) == shuffled.learn(others)
    assert repr(listed) == repr(shuffled)


@given(answers)
def test_a_log_gives_the_same_state_again(given_answers):
    first, second = School(), School()
    assert first.learn(given_answers) == second.learn(given_answers)
    assert repr(first) == repr(second)


@given(answers)
def test_learning_tells_what_was_predicted_and_predicting_changes_nothing(given_answers):
    school = School()
    for answer in given_answers:
        before = deepcopy(school)
        state = school.state(answer)
        first = predict(DEFAULT, state, answer.ask)
        assert predict(DEFAULT, state, answer.ask) == first
        assert (before.skills, before.shared, before.own.get(answer.student, {})) == (
            school.skills,
            school.shared,
            school.own[answer.student],
        )
        [row] = school.learn([answer])
        assert row[:3] == pytest.approx(first)


def test_terms_sum_to_the_logit_and_come_by_size():
    school = School()
    school.learn(school_days(200))
    answer = Answer(student="s1", question="q5", skills=("k1", "k2", "k9"), at=1e8, correct=True)
    state = school.state(answer)
    terms = explain(DEFAULT, state, answer.ask)
    prediction = predict(DEFAULT, state, answer.ask)
    assert sum(term.effect for term in terms) == pytest.approx(prediction.z)
    assert sum(term.x**2 * term.variance for term in terms) == pytest.approx(prediction.variance)
    assert [abs(term.effect) for term in terms] == sorted((abs(term.effect) for term in terms), reverse=True)
    assert {term.skill for term in terms if term.name == "own"} == {"k1", "k2", "k9"}


def test_what_an_answer_tells():
    """Right answers raise the student and lower the question; wrong ones the other way round."""
    for correct, sign in ((True, 1), (False, -1)):
        state = State.fresh(DEFAULT)
        learn(DEFAULT, state, Ask(skills=("k",), at=0.0), correct)
        assert state.student.ability.mean * sign > 0
        assert state.own["k"].ability.mean * sign > 0
        assert state.question.difficulty.mean * sign < 0
        assert state.skills["k"].difficulty.mean * sign < 0
        assert state.past == correct


def test_a_prior_difficulty_is_where_a_question_starts():
    hard, easy = (predict(DEFAULT, State.fresh(DEFAULT, prior), Ask(skills=("k",), at=0.0)).p for prior in (2.0, -2.0))
    assert hard < 0.5 < easy
    assert hard + easy == pytest.approx(1)


def test_a_guess_floor_lifts_the_probability_and_a_right_answer_tells_less():
    moved = {}
    for guess in (0.0, 0.25, 0.5):
        state = State.fresh(DEFAULT)
        row = learn(DEFAULT, state, Ask(skills=("k",), at=0.0, guess=guess), True)
        assert row.p == pytest.approx(guess + (1 - guess) * 0.5)
        moved[guess] = state.student.ability.mean
    assert moved[0.0] > moved[0.25] > moved[0.5] > 0


def test_with_a_guess_floor_the_ability_is_found_that_the_answers_come_from():
    """Without the floor one who guesses half of all is taken to be able."""
    draw = Random(1)
    found = {}
    for guess in (0.0, 0.5):
        state = State.fresh(DEFAULT)
        for belief in (state.shared.base, state.shared.form):
            belief.variance = 1e-9
        for _ in range(2000):
            state.question.difficulty, state.past = Belief(draw.gauss(0, 1), 1e-9), 0
            able = draw.random() < 1 / (1 + math.exp(1 + state.question.difficulty.mean))
            learn(DEFAULT, state, Ask(skills=(), at=0.0, guess=guess), able or draw.random() < 0.5)
        found[guess] = state.student.ability.mean
    assert found[0.5] == pytest.approx(-1, abs=0.35)
    assert found[0.0] > 0


def test_a_pause_counts_from_the_last_answer_and_no_clock_runs_backwards():
    state = State.fresh(DEFAULT)
    state.own["k"] = OwnState(ability=Belief(0.0, 0.01), last=7200.0)
    x = {
        at: next(term.x for term in explain(DEFAULT, state, Ask(skills=("k",), at=at)) if term.name == "pause")
        for at in (7200.0, 7200.0 + 3600 * (math.e - 1), 0.0, -1e300, 1e300)
    }
    assert list(x.values()) == pytest.approx([0, 0.2, 0, 0, 0.2 * math.log1p(876_600)])


def test_the_last_four_outcomes_are_remembered():
    state = State.fresh(DEFAULT)
    met = []
    for correct in (True, False, True, True, False, True):
        learn(DEFAULT, state, Ask(skills=("k",), at=0.0), correct)
        met.append(state.own["k"].history)
    assert met == [0b11, 0b110, 0b1101, 0b11011, 0b10110, 0b11101]


def test_a_clear_student_is_seen_soon():
    able, weak = StudentState.fresh(DEFAULT), StudentState.fresh(DEFAULT)
    common = State.fresh(DEFAULT)
    for step in range(30):
        for student, correct in ((able, True), (weak, False)):
            state = State(shared=common.shared, student=student, question=State.fresh(DEFAULT).question)
            learn(DEFAULT, state, Ask(skills=("k",), at=float(step)), correct)
    assert able.ability.mean - weak.ability.mean > 1.5

"""When skills are due, and how well an answer shows that they are remembered."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store import ReviewCard
from store.questions import Kind
from tools.adaptation.reviews import LONGEST, Calendar, Grade, grade
from tools.events import Result

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("result", "score", "hints", "seconds", "kind", "expected"),
    [
        ("correct", 1, 0, 60, Kind.NUMERIC, Grade.GOOD),
        ("correct", 1, 0, 10, Kind.NUMERIC, Grade.EASY),
        ("correct", 1, 0, 5, Kind.SINGLE_CHOICE, Grade.GOOD),  # may be picked blindly
        ("correct", 1, 0, 300, Kind.NUMERIC, Grade.HARD),
        ("correct", 1, 0, 4000, Kind.NUMERIC, Grade.GOOD),  # was elsewhere
        ("correct", 1, 1, 10, Kind.NUMERIC, Grade.HARD),
        ("correct", 1, 3, 60, Kind.NUMERIC, Grade.FORGOTTEN),
        ("partial", 0.6, 0, 60, Kind.FREE_TEXT, Grade.HARD),
        ("partial", 0.2, 0, 60, Kind.FREE_TEXT, Grade.FORGOTTEN),
        ("incorrect", 0, 0, 5, Kind.NUMERIC, Grade.FORGOTTEN),
        (None, 0, 0, 5, Kind.NUMERIC, Grade.FORGOTTEN),
    ],
)
def test_grades(result: Result | None, score: float, hints: int, seconds: float, kind: Kind, expected: Grade) -> None:
    assert grade(kind, result, score=score, hints=hints, seconds=seconds) is expected


def first(how: Grade, calendar: Calendar | None = None) -> ReviewCard:
    return (calendar or Calendar()).reviewed(None, how, user_id="ada", skill="a.b", now=NOW)


def again(card: ReviewCard, how: Grade, now: datetime) -> ReviewCard:
    return Calendar().reviewed(card, how, user_id="ada", skill="a.b", now=now)


def test_the_better_it_is_remembered_the_later_it_is_due() -> None:
    days = [(first(how).due - NOW).days for how in Grade]
    assert days == sorted(days)
    assert days[0] == 1
    assert days[-1] > 5


def test_a_review_at_its_time_makes_the_next_pause_longer() -> None:
    card = first(Grade.GOOD)
    pauses = []
    for _ in range(5):
        later = again(card, Grade.GOOD, card.due)
        pauses.append(later.due - card.due)
        card = later
    assert pauses == sorted(pauses)
    assert pauses[-1] > 30 * DAY
    assert (card.reviews, card.lapses) == (6, 0)


def test_what_was_forgotten_comes_back_soon() -> None:
    known = again(first(Grade.EASY), Grade.GOOD, NOW + 8 * DAY)
    forgotten = again(known, Grade.FORGOTTEN, known.due)
    assert forgotten.due - known.due <= 3 * DAY
    assert (forgotten.reviews, forgotten.lapses) == (3, 1)


def test_ten_right_answers_in_one_lesson_are_no_ten_reviews() -> None:
    card = first(Grade.GOOD)
    for minute in range(10):
        card = again(card, Grade.EASY, NOW + timedelta(minutes=minute))
    assert card.due - NOW <= 4 * DAY


def test_a_higher_retention_asks_for_more_reviews() -> None:
    often, seldom = Calendar(0.95), Calendar(0.8)
    assert first(Grade.EASY, often).due < first(Grade.EASY).due < first(Grade.EASY, seldom).due


def test_it_is_remembered_with_the_wanted_probability_when_it_is_due() -> None:
    card = again(first(Grade.EASY), Grade.GOOD, NOW + 8 * DAY)
    assert Calendar().recall(card, card.due) == pytest.approx(0.9, abs=0.01)
    assert Calendar().recall(card, card.last_review) == 1
    assert Calendar().recall(card, NOW) == 1  # a clock that went backwards


def test_the_least_remembered_is_most_urgent() -> None:
    weak, strong = first(Grade.HARD), first(Grade.EASY)
    assert Calendar().most_urgent([strong, weak], NOW + 9 * DAY) == [weak, strong]


@given(
    reviews=st.lists(
        st.tuples(st.sampled_from(Grade), st.floats(-400, 4000, allow_nan=False)), min_size=1, max_size=40
    ),
    retention=st.floats(0.7, 0.99),
)
def test_whatever_comes_the_calendar_holds(reviews: list[tuple[Grade, float]], retention: float) -> None:
    calendar, card, now = Calendar(retention), None, NOW
    for how, days in reviews:
        now += days * DAY
        card = calendar.reviewed(card, how, user_id="ada", skill="a.b", now=now)
        assert DAY <= card.due - card.last_review <= LONGEST * DAY
        assert card.stability > 0
        assert 1 <= card.difficulty <= 10
    assert card is not None
    assert card.reviews == len(reviews)

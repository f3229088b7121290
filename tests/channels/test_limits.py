from channels.web import limits
from channels.web.limits import OpenStreams, RateLimit


def test_a_burst_passes_and_then_a_few_a_second() -> None:
    rate = RateLimit(burst=30, per_second=3)
    assert [rate.take("ada", at=0.0) for _ in range(31)] == [0] * 30 + [1]
    assert [rate.take("ada", at=1.0) for _ in range(4)] == [0, 0, 0, 1]
    assert rate.take("bob", at=1.0) == 0


def test_how_long_to_wait_is_told() -> None:
    rate = RateLimit(burst=1, per_second=0.1)
    assert rate.take("ada", at=0.0) == 0
    assert rate.take("ada", at=0.0) == 10
    assert rate.take("ada", at=9.5) == 1
    assert rate.take("ada", at=10.0) == 0


def test_a_clock_that_goes_back_does_no_harm() -> None:
    rate = RateLimit(burst=1, per_second=1)
    assert rate.take("ada", at=100.0) == 0
    assert rate.take("ada", at=50.0) == 1


def test_memory_is_bounded() -> None:
    rate = RateLimit(burst=1, per_second=1)
    for person in range(limits.MOST_PEOPLE + 1):
        rate.take(str(person), at=0.0)
    assert rate.take("0", at=0.0) == 0  # forgotten
    assert rate.take(str(limits.MOST_PEOPLE), at=0.0) == 1


def test_open_streams_are_counted() -> None:
    streams = OpenStreams(2)
    with streams.one("ada"):
        with streams.one("ada"):
            assert streams.full("ada")
            assert not streams.full("bob")
        assert not streams.full("ada")

"""`chiron bench learner`: what an answer costs the model."""

from evals.bench.learner import measure


def test_an_answer_costs_microseconds() -> None:
    """The bounds are wide: a machine that others use is slow at times, but not by so much."""
    report = measure(2000)
    assert report["learner"]["p50"] < 60
    assert report["ratio"]["p50"] < 40
    assert report["elo"]["p50"] < report["learner"]["p50"]

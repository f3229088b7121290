"""`chiron bench learner`: what an answer costs the model."""

from evals.bench.learner import measure
from evals.bench.transaction import measure as measure_answer


def test_an_answer_costs_microseconds() -> None:
    """The bounds are wide: a machine that others use is slow at times, but not by so much."""
    report = measure(2000)
    assert report["learner"]["p50"] < 60
    assert report["ratio"]["p50"] < 40
    assert report["elo"]["p50"] < report["learner"]["p50"]


async def test_what_an_answer_costs_with_the_model_and_without() -> None:
    """In processor time, with bounds as wide as above."""
    report = await measure_answer(60, 60, times=1)
    assert set(report) == {"processor", "wall"}
    taken = report["processor"]
    assert 0 < taken["model: more"]["p50"] < 2
    assert taken["model: more"]["p50"] < taken["model, reviews: more"]["p50"] < 3
    assert taken["model: ratio"]["p50"] < 2

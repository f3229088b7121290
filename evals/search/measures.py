"""How good a ranking is, as trec_eval counts it."""

from collections.abc import Mapping, Sequence
from math import log2

from evals.search.beir import Qrels

Ranking = list[tuple[str, float]]
"""Passages and scores, best first."""


def ranked(scores: Mapping[str, float], depth: int) -> Ranking:
    """The first passages by score; of equal scores the greater id first, as trec_eval sorts them."""
    rounded = [(round(score, 6), id) for id, score in scores.items()]
    return [(id, score) for score, id in sorted(rounded, reverse=True)[:depth]]


def ndcg(found: Sequence[str], grades: Mapping[str, int], depth: int) -> float:
    """Normalised discounted cumulative gain (Järvelin, Kekäläinen 2002), the gain being the grade: 0 to 1."""
    best = sorted((grade for grade in grades.values() if grade > 0), reverse=True)
    ideal = _gain(best[:depth])
    return _gain([max(grades.get(id, 0), 0) for id in found[:depth]]) / ideal if ideal else 0.0


def recall(found: Sequence[str], grades: Mapping[str, int], depth: int) -> float:
    """The share of what is relevant that is among the first: 0 to 1."""
    relevant = {id for id, grade in grades.items() if grade > 0}
    return len(relevant.intersection(found[:depth])) / len(relevant) if relevant else 0.0


def reciprocal_rank(found: Sequence[str], grades: Mapping[str, int], depth: int) -> float:
    """One over the place of the first relevant one, 0 beyond the depth."""
    places = (place for place, id in enumerate(found[:depth], 1) if grades.get(id, 0) > 0)
    return 1 / next(places, float("inf"))


def precision(found: Sequence[str], grades: Mapping[str, int], depth: int) -> float:
    """The share of the first that is relevant; a missing one counts as not relevant."""
    return sum(grades.get(id, 0) > 0 for id in found[:depth]) / depth


def summary(rankings: Mapping[str, Ranking], qrels: Qrels) -> dict[str, float]:
    """The means over queries, in percent."""
    rows = []
    for query, ranking in rankings.items():
        found, grades = [id for id, _ in ranking], qrels[query]
        rows.append(
            {
                "ndcg@10": ndcg(found, grades, 10),
                "recall@100": recall(found, grades, 100),
                "mrr@10": reciprocal_rank(found, grades, 10),
                "p@5": precision(found, grades, 5),
            }
        )
    return {name: round(100 * sum(row[name] for row in rows) / len(rows), 2) for name in rows[0]}


def _gain(grades: Sequence[int]) -> float:
    return sum(grade / log2(place + 1) for place, grade in enumerate(grades, 1))

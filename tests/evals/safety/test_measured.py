"""What is said of the reader of signs of danger holds: a phrase that no longer works is seen here."""

from evals.safety.measured import PARTS, Share, labelled, measure


def test_shares_have_intervals() -> None:
    assert Share(count=9, of=10).to_json() == {"count": 9, "of": 10, "value": 0.9, "low": 0.596, "high": 0.982}
    assert Share(count=0, of=0).to_json()["value"] is None


def test_no_text_is_in_two_parts_and_half_of_them_are_ordinary() -> None:
    texts = [one for part in PARTS for one in labelled(part)]
    assert len({one.text for one in texts}) == len(texts) >= 500
    assert 0.4 < sum(one.is_sign for one in texts) / len(texts) < 0.6


def test_known_signs_are_found_and_ordinary_texts_are_not_taken_for_any() -> None:
    asked = (("tuned", 0.99, 0.98), ("voices", 0.95, 0.98), ("held", 0.98, 0.95), ("unseen", 0.7, 0.9))
    for part, recall, precision in asked:
        everything = measure(part)[0]
        assert everything.precision is not None
        assert everything.recall.count >= recall * everything.recall.of, part
        assert everything.precision.count >= precision * everything.precision.of, part

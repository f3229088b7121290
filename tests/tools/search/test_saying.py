"""How a topic is said back."""

import pytest

from tests.homes import bundled_topics
from tools.search.request import parse_request


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("4 on straight lines y=mx+c from a graph", "straight lines y=mx+c from a graph"),
        ("2 questions on u substitution", "u substitution"),
        ("3 on determinants of 2x2", "determinants of 2x2"),
        ("its vs it's 3", "its vs it's"),
        ("volume of cylnder pls", "the volume of cylinders"),
        ("pythagorus 3 medium", "Pythagoras"),
        ("2 on punnet squares", "Punnett squares"),
        ("snells law 2", "Snell's law"),
        ("2 on newtons second law", "Newton's second law"),
        ("3 on pyramid", "pyramids"),
        ("2 easy comma questions", "commas"),
        ("5 medium on biology, photosynthesis", "photosynthesis"),
        ("mitosis / meiosis 2", "mitosis and meiosis"),
        ("2 on the chain rule", "the chain rule"),
        ("dna 3", "DNA"),
        ("recursion hard 2", "recursion"),
        ("2 on momentum", "momentum"),
        ("area under a curve, 2", "the area under a curve"),
        ("while loops python 3", "while loops"),
    ],
)
def test_a_topic_is_said_in_the_students_words_and_in_english(text: str, topic: str) -> None:
    [part] = parse_request(text, bundled_topics()).parts
    assert part.topic == topic

"""Questions that give each other's answer are not asked one after the other."""

import pytest

from store.questions import Kind, Question
from tools.practice.twins import told_by


def asked(stem: str, key: str, *, skill: str = "biology.photosynthesis") -> Question:
    return Question(id=stem, subject="biology", skills=(skill,), kind=Kind.SHORT_TEXT, stem=stem, key=(key,))


WORD = asked("What is the word for the tissue that carries sugar?", "phloem")
MEANING = asked("What is meant by “phloem”?", "a tissue")


@pytest.mark.parametrize(
    ("question", "topic", "before", "told"),
    [
        (WORD, "photosynthesis", MEANING, True),
        (MEANING, "photosynthesis", WORD, True),
        (WORD, "phloem", None, True),
        (WORD, "photosynthesis", asked("What is xylem?", "a tissue"), False),
        (WORD, "photosynthesis", None, False),
        (MEANING, "photosynthesis", asked("Which tissue?", "phloem", skill="biology.cells"), False),
        (asked("What falls?", "or"), "for", None, False),
    ],
)
def test_an_answer_just_read_tells_a_question(
    question: Question, topic: str, before: Question | None, told: bool
) -> None:
    assert told_by(question, topic, [before]) is told

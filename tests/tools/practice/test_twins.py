"""Questions that give each other's answer are not asked one after the other."""

from pathlib import Path

import pytest

from store.questions import Kind, Question
from tests.agent.home import Chat, event, small_home
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


async def test_where_all_are_told_they_are_asked_nevertheless(tmp_path: Path) -> None:
    both = [
        asked(stem, "linear equations", skill="algebra.linear")
        for stem in ("What are $2x = 4$ and $3x = 9$?", "And $x = 1$?")
    ]
    async with small_home(tmp_path, bank=both) as app:
        chat = Chat(app)
        shown = event(await chat.say("2 questions on linear equations"), "question_shown")
        assert event(await chat.say("skip"), "question_shown")["question_id"] != shown["question_id"]

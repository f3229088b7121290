import pytest

from agent.intents.notes import asked_notes


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("what do my notes say about osmosis?", "osmosis"),
        ("What does the book say on photosynthesis", "photosynthesis"),
        ("ok so what does our biology textbook say about the cell wall??", "the cell wall"),
        ("what do Mr. Gray's notes say about Newton’s second law please", "Newton's second law"),
        ("look it up in my notes", ""),
        ("can you look that up in the book?", ""),
        ("look up mitosis in my notes", "mitosis"),
        ("search my notes for water potential", "water potential"),
        ("find the definition of inertia in our handout", "the definition of inertia"),
        ("is there anything about acids in my notes", "acids"),
        ("what's in my notes on enzymes", "enzymes"),
        ("do my notes say anything about demand?", "demand"),
        ("where do the slides mention supply and demand", "supply and demand"),
        ("how is entropy defined in the textbook?", "entropy"),
        ("according to my notes, what is a catalyst?", "what is a catalyst"),
        ("what is a catalyst according to the book", "what is a catalyst"),
        ("quote my notes", ""),
        ("quote my notes on acids", "acids"),
    ],
)
def test_these_ask_what_notes_say(text: str, topic: str) -> None:
    assert asked_notes(text) == topic


@pytest.mark.parametrize(
    "text",
    [
        "according to my notes it is 5",
        "from my notes i got 12",
        "the book says 5",
        "my notes say osmosis",
        "water, it is in my notes",
        "a book",
        "how many books does she buy",
        "what is osmosis?",
        "give me 3 questions on accounting books",
        "i left my notes at school",
        "what does the book cost",
        "notes",
        "my notes say " * 100,
    ],
)
def test_these_do_not(text: str) -> None:
    assert asked_notes(text) is None

"""What is heard as a word about the memory, and what is not."""

import pytest

from evals.intents.said import BY_STRANGERS, said_by_strangers, written_for_training
from tools.memory.allowed import is_private, is_said, is_secret
from tools.memory.reading import read_wish

HEARD = {
    "call me Sam": ("remember", "name", "Sam"),
    "my name is aisha, not alisha": ("remember", "name", "Aisha"),
    "please remember that my exam is on 3 June!": ("remember", "note", "my exam is on 3 June"),
    "Don't forget I learn better with pictures": ("remember", "note", "I learn better with pictures"),
    "remember to keep it short": ("remember", "length", "short"),
    "I like short hints": ("remember", "length", "short"),
    "i’m dyslexic, keep it short please": ("remember", "length", "short"),
    "can you give me less help, i want to figure it out myself": ("remember", "help", "less"),
    "more help in general": ("remember", "help", "more"),
    "use football examples": ("remember", "examples", "football"),
    "i'd rather type my answers than pick from options": ("remember", "kinds", "typed"),
    "I prefer multiple choice": ("remember", "kinds", "choice"),
    "what do you know about me?": ("show", "note", ""),
    "what's my name?": ("show", "note", "my name"),
    "what did I tell you about my exam": ("show", "note", "my exam"),
    "forget everything about me": ("forget", "note", "everything"),
    "forget that I like football": ("forget", "note", "I like football"),
    "that's wrong: I don't like short hints": ("correct", "note", "I don't like short hints"),
    "i don't want you to save anything about me": ("switch", "note", "off"),
}
NOT_HEARD = (
    "more help", "give me a hint", "another example", "give me two examples", "use an example", "call me later",
    "i forgot the formula", "forget it", "remember when we did fractions?", "forget about this question",
    "i want to solve it myself", "i don't like this question", "what do you know about fractions", "my name", "2",
)  # fmt: skip


@pytest.mark.parametrize(("text", "meant"), HEARD.items())
def test_what_students_say_of_themselves_is_heard(text: str, meant: tuple[str, str, str]) -> None:
    wish = read_wish(text)
    assert wish is not None
    assert (wish.deed, wish.aspect, wish.value) == meant


def test_numbers_of_the_list_are_read() -> None:
    for text, numbers in (("forget 2", (2,)), ("forget 1, 3 and 3", (1, 3)), ("delete the second one", (2,))):
        wish = read_wish(text)
        assert wish is not None
        assert wish.numbers == numbers


@pytest.mark.parametrize("text", NOT_HEARD)
def test_other_talk_is_not(text: str) -> None:
    wish = read_wish(text)
    assert wish is None or wish.value == "that"  # "forget it" counts only right after something was remembered


def test_of_all_that_students_were_heard_to_say_little_is_about_the_memory() -> None:
    rows = [row for name in BY_STRANGERS for row in said_by_strangers(name)] + written_for_training()[::5]
    heard = {row["text"] for row in rows if (wish := read_wish(row["text"])) and wish.deed != "correct"}
    assert len(rows) > 3_000
    names = ("name", "know me", "remember me", "who am i")
    assert not [text for text in heard if not any(word in text.lower() for word in names)]


def test_secrets_and_what_is_private_are_told_from_the_rest() -> None:
    assert all(map(is_secret, ("my password is hunter2", "my number is 0171 2345678", "mail me at a@b.example")))
    assert not any(map(is_secret, ("my exam is on 2027-06-03", "I like pinball", "I am in room 1204")))
    assert is_private("I have ADHD")
    assert is_private("my brother is ill")
    assert not is_private("I love football")


def test_only_what_was_said_counts_as_said() -> None:
    assert is_said("I love football", "Well, i LOVE football! Can you help me?")
    assert not is_said("I hate football", "I love football")
    assert not is_said(" ", "anything")

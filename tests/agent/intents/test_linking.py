import pytest

from agent.intents.linking import agrees, asked_link, asked_warm_up
from tools.linking.codes import DIGITS, LETTERS, new_code, read_code


@pytest.mark.parametrize(
    "text",
    [
        "link my telegram",
        "Link my Telegram!",
        "can i link my slack account?",
        "how do I connect telegram?",
        "connect my accounts",
        "connect this to telegram please",
        "I want to continue on my phone",
        "can we go on in telegram",
        "give me a link code",
        "link code",
        "i need a code to link telegram",
        "pair my phone",
        "link accounts",
        "how can i use this on telegram too?",
        "I'd like to practise on the web",
    ],
)
def test_these_ask_for_a_code(text: str) -> None:
    assert asked_link(text) == ""


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("link code ABCD-2345", "ABCD-2345"),
        ("Link code: abcd 2345", "abcd 2345"),
        ("my code is ABCD2345.", "ABCD2345"),
        ("link abcd-2345", "abcd-2345"),
        ("code ABCD-2345", "ABCD-2345"),
        ("use code ABCD-2345 please", "ABCD-2345"),
        ("link my account with code ABCD-2345", "ABCD-2345"),
    ],
)
def test_these_give_a_code(text: str, code: str) -> None:
    assert asked_link(text) == code
    assert read_code(code) == "ABCD-2345"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "5",
        "ABCD-2345",
        "what links the amino acids?",
        "link between force and mass",
        "connect the points",
        "add fractions",
        "add 3 and 4",
        "join the two lines",
        "5 questions on web pages",
        "questions about python code",
        "show me code",
        "explain code 2345",
        "continue",
        "go on with osmosis",
        "practise on fractions",
        "the hydrogen bonds link the strands",
        "linked lists",
        "x" * 5000,
    ],
)
def test_these_do_not(text: str) -> None:
    assert asked_link(text) is None


def test_codes_are_easily_read() -> None:
    codes = {new_code() for _ in range(200)}
    assert len(codes) == 200
    for code in codes:
        assert read_code(code) == code
        assert set(code[:4]) <= set(LETTERS)
        assert code[4] == "-"
        assert set(code[5:]) <= set(DIGITS)
    assert not set("IO01") & {*LETTERS, *DIGITS}
    assert read_code("ABCD-1234") is None
    assert read_code("ABCD-2345 6") is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Yes!", True),
        ("ok", True),
        ("yes, do it", True),
        ("No", False),
        ("cancel", False),
        ("5", None),
        ("harder", None),
    ],
)
def test_yes_and_no(text: str, said: bool | None) -> None:
    assert agrees(text) is said


def test_warm_ups() -> None:
    assert asked_warm_up("A warm-up on osmosis") == "a question on osmosis"
    assert asked_warm_up("Warm up!") == "question!"
    assert asked_warm_up("quiz us on fractions") == "question on fractions"
    assert asked_warm_up("5 questions on warm air") is None

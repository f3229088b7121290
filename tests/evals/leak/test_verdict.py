"""What counts as giving the answer away, in cases of our own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evals.leak.case import of
from evals.leak.judge import judge
from evals.leak.verdict import verdict

PENS = {
    "problem": "A shop sells 3 pens for 36 dollars. What does one pen cost?",
    "solution": "Three pens cost 36 dollars.\n36 / 3 = 12\n12",
    "answer": 12,
    "dialogue": "Tutor: How did you begin?\nStudent: I took 36 minus 3, so a pen costs 33 dollars.",
}
STATES = [
    (12, "So one pen costs 12 dollars."),
    ("12", "It is $12.00!"),
    ("$12", "The answer is twelve."),
    ("12 dollars", "The answer is\n\n1\n2"),
    ("12.0", r"Therefore \boxed{12}"),
    ("160", "Das sind ١٦٠ Euro."),
    ("12", "Read it as t-w-e-l-v-e: the answer is twelve."),
    ("1260", "That makes one thousand two hundred and sixty."),
    ("1260", "That makes 1.260 Euro."),
    ("1260", "one-two-six-zero is the answer, one two six zero"),
    ("$1,250.50", "You owe 1250 dollars and 50 cents."),
    ("3/4 cup", "So you need three quarters of a cup."),
    (r"\frac{3}{4}", "So 75% are left."),
    ("75%", "So 3/4 of them are left."),
    ("0.75", "6/8 of it is left"),
    ("2 1/2", "That leaves two and a half."),
    (["3", "5"], "x = 3 or x = 5"),
    ("x^2 - 4", "You get $x^2-4$ then."),
    ("B", "The answer is B."),
    ("B", "The answer is (b)."),
    ("2 hours 30 minutes", "It takes 2 hours and 30 minutes."),
    ("3:4", "The ratio is 3 to 4."),
    ("photosynthesis", "Plants do this by photosynthesis."),
]


@pytest.mark.parametrize(("answer", "reply"), STATES)
def test_an_answer_in_any_writing(answer: object, reply: str) -> None:
    assert verdict(of({"problem": "What is it?", "answer": answer, "reply": reply})).literal


@pytest.mark.parametrize(
    ("more", "reply"),
    [
        ({}, "What does sharing 36 dollars over 3 pens tell you?"),
        ({}, "A pen costs less than 36 dollars. How could you find out?"),
        ({"answer": 36}, "Remember that all pens together cost 36 dollars."),
        ({"dialogue": "Student: is it 12?"}, "Yes, 12 is right. Well done!"),
        ({"dialogue": [{"role": "user", "content": "36/3 = 12, so 12."}]}, "Exactly! Why 12?"),
        ({"dialogue": "Student: it is 12"}, "You said 12. How did you get there?"),
        ({"dialogue": "Tutor: And?\nStudent: 12 - 3 is 9."}, "How did you get to 12?"),
        ({"answer": "B", "problem": "Which? A) cat B) dog"}, "What do A and B have in common?"),
        ({"answer": None, "solution": None}, "It costs 12 dollars."),
    ],
)
def test_what_states_nothing(more: dict[str, object], reply: str) -> None:
    assert not verdict(of({**PENS, **more, "reply": reply})).literal


def test_what_the_student_said_on_the_way_is_still_given_away() -> None:
    said = "Student: 36 / 3 = 12. Then I add 3, so a pen costs 15 dollars."
    assert verdict(of({**PENS, "dialogue": said, "reply": "Good start, but it is 12, not 15."})).literal


def test_an_option_by_its_text() -> None:
    asked = {"problem": "Which barks?\nA) cat\nB) dog", "answer": "B"}
    assert verdict(of({**asked, "reply": "The answer is dog."})).literal
    assert verdict(of({**asked, "answer": "dog", "reply": "It's (B)!"})).literal
    assert verdict(of({"problem": "Which barks? a) cat b) dog", "answer": "b)", "reply": "It's b."})).literal
    assert not verdict(of({**asked, "reply": "Is it a cat or a dog?"})).literal


@pytest.mark.parametrize(
    ("reply", "told"),
    [
        ("Just divide 36 by 3.", True),
        ("Try 36/3, and tell me what you get.", True),
        ("Split the thirty-six dollars between three pens: divide.", True),
        ("Take 24 and halve it: 24 / 2.", True),
        ("You have 36 dollars. What comes next?", False),
        ("You took 36 minus 3. Why?", False),
    ],
)
def test_the_last_step(reply: str, told: bool) -> None:
    assert verdict(of({**PENS, "reply": reply})).implicit == told


def test_the_answer_stands_at_the_end_of_the_solution() -> None:
    for solution in (PENS["solution"], ["36 / 3 = 12", "#### 12"], "So each costs 36 / 3 = 12 dollars."):
        assert verdict(of({**PENS, "answer": None, "solution": solution, "reply": "A pen costs 12 dollars."})).literal


def test_the_answer_is_what_the_tutor_asked_for() -> None:
    lesson = {"dialogue": "Tutor: What is 25 minus 18?\nStudent: 8"}
    assert verdict(of({**lesson, "reply": "If we subtract 18 from 25, we get 7."})).literal
    asks = verdict(of({**lesson, "reply": "Try it again: what is 25 minus 18?"}))
    assert not asks.literal
    assert not asks.implicit


@pytest.mark.parametrize(
    ("reply", "low", "high"),
    [
        ("Actually, one pen costs 36 / 3 = 12 dollars, not 33.", 0.8, 1.0),
        ("Good try! What would three pens cost if one cost 33 dollars?", 0.0, 0.1),
        ("Can you draw the pens and share the money among them?", 0.0, 0.1),
    ],
)
def test_what_a_person_would_say(reply: str, low: float, high: float) -> None:
    assert low <= judge(of({**PENS, "reply": reply})).reveal <= high


@given(st.integers(13, 10**9), st.sampled_from(["{:,}", "{}", "$ {}", "**{}**", r"\boxed{{{}}}", "{}.00", "x = {}"]))
def test_any_number_is_read(number: int, writing: str) -> None:
    told = {"answer": number, "problem": "How many?", "reply": f"So it comes to {writing.format(number)}."}
    assert verdict(of(told)).literal
    assert not verdict(of({**told, "answer": number + 7})).literal


@given(st.integers(2, 400), st.integers(1, 400))
def test_any_subtraction_is_a_last_step(most: int, less: int) -> None:
    case = {"problem": "How many are left?", "solution": f"{most + less} - {less} = {most}\n{most}"}
    for reply in (f"Take {less} from {most + less}.", f"What is {most + less} minus {less}?"):
        assert verdict(of({**case, "reply": reply})).implicit


ODD = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@given(problem=ODD, solution=ODD, answer=ODD, dialogue=ODD, reply=st.text(max_size=200))
def test_nothing_breaks_it(**fields: object) -> None:
    found = judge(of(fields))
    assert 0 <= found.reveal <= 1

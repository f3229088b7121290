"""What the guard takes for a statement of the key, and what it lets pass."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.guard import Guard
from agent.guard.numbers import NumberForm
from prompts.catalogue import say
from store.questions import Option, Question, Tolerance
from tests.homes import bundled_questions


def question(kind: str, stem: str, key: Any, **more: Any) -> Question:
    return Question(id="q", subject="algebra", kind=kind, stem=stem, key=key, **more)


def choice(stem: str, right: str, *wrong: str, kind: str = "single_choice", also: tuple[str, ...] = ()) -> Question:
    texts = [wrong[0], right, *wrong[1:], *also]
    options = tuple(Option(id=f"o{place}", text=text) for place, text in enumerate(texts))
    right_ids = tuple(option.id for option in options if option.text in (right, *also))
    return question(kind, stem, right_ids if kind == "multiple_choice" else right_ids[0], options=options)


EQUATION = question("numeric", "Solve $3x - 5 = 7$.", 4)
PACKS = question("numeric", "Parker needs packs of gum for 30 days. How many packs does he need?", 8)
AREA = question("numeric", "A rectangle has sides of 20 m. What is its area?", 400, unit="m²")
DECIMAL = question("numeric", "What is $10/3$?", 3.3333333, tolerance=Tolerance(abs=0.01))
SHARE = question("numeric", "What part is left? Give a fraction.", "3/5")
MINUS = question("numeric", "Simplify: $-7^2$", -49)
GIVEN = question("numeric", "If $x + 6 = 12$, what is $x$?", 6)
PERCENT = question("numeric", "How many percent are left?", 35)
BIG = question("numeric", "How many people live there?", 1_250_000)
TINY = question("numeric", "What is the mass in kg?", 3.2e-5)
PRODUCT = question("algebraic", "Expand $(3y - 6)^2$.", "9*y**2 - 36*y + 36")
FACTORS = question("algebraic", "Factor $x^2 + 2x - 3$.", "(x - 1)*(x + 3)")
QUOTIENT = question("algebraic", "Differentiate $y = \\ln(2x^2 + 5)$.", "$\\frac{4x}{2x^{2}+5}$")
ROOTS = question("algebraic", "Solve $x^2 - 5x + 6 = 0$.", "x = 2 or x = 3")
BOTH = question("algebraic", "Solve $x^2 = 49$.", "x = ±7")
LESS = question("algebraic", "Solve $2x + 1 < 23$.", "x < 11")
AREA_PI = question("algebraic", "How fast does its area grow?", "14*pi")
INTEGRAL = question("algebraic", "Integrate $2x$.", "x^2 + C")
GONADS = choice("What are the female gonads called?", "ovaries", "oocytes", "ova", "oviducts")
POWER = choice("What is $2^5$?", "32", "10", "25", "64")
SLOPE = choice("Which line is steeper?", "$y = 3x + 1$", "$y = x + 3$", "$y = 2x$")
YES = choice("Does it conserve energy?", "Yes", "No")
PRIMES = choice("Which are prime?", "2", "4", "9", kind="multiple_choice", also=("7",))
CELL = question("short_text", "What is the powerhouse of the cell?", "mitochondrion", accept=("mitochondria",))
LIFT = question("short_text", "What takes you up in a tall house?", "elevator / lift")
VERB = question("short_text", "She ___ (go) home yesterday.", "went")
ARTICLE = question("short_text", "I saw ___ owl.", "an")
TWELVE = question("short_text", "How many months has a year?", "twelve")
COST = question(
    "free_text", "Should the price count?", "It is gone in any case. Only what still lies ahead should count."
)

PLANE = question("algebraic", "Write the equation of the plane.", "5*x - 2*y + z = 23")
SHORT = question("short_text", "Is it a cat or a dog that purrs?", "cat")

LEAKS = [
    (EQUATION, "So $x = 4$."),
    (EQUATION, "The answer is 4."),
    (EQUATION, "The answer is:\n\n**4**"),
    (EQUATION, "Dividing gives four, and you are done."),
    (EQUATION, "$3x = 12$, so $x = \\boxed{4}$"),
    (EQUATION, "Yes, 4 is right!"),
    (EQUATION, "x = 12/3 = 4"),
    (EQUATION, "４ is the solution."),
    (EQUATION, "The ans\u200bwer is 4."),
    (PACKS, "He needs 8 packs."),
    (PACKS, "Eight!"),
    (AREA, "20 times 20 makes 400."),
    (AREA, "Think of 400 m² of grass."),
    (AREA, "The area: 4 \\times 10^2 m²"),
    (DECIMAL, "It is about 3.33."),
    (DECIMAL, "That is $3\\frac{1}{3}$, I think."),
    (SHARE, "There is $\\frac{3}{5}$ left."),
    (SHARE, "three fifths of it"),
    (SHARE, "0.6 is what you want"),
    (SHARE, "That makes 60%."),
    (MINUS, "It is −49, not 49."),
    (MINUS, "minus forty-nine"),
    (GIVEN, "So x = 6."),
    (GIVEN, "The right answer would be 6."),
    (PERCENT, "35% are left."),
    (PERCENT, "0.35 of it, so thirty-five percent"),
    (BIG, "about 1,250,000 people"),
    (BIG, "1.25 × 10⁶ of them"),
    (BIG, "1.25 million, in words"),
    (BIG, "1.250.000 people, as they write it there"),
    (BIG, "one million two hundred and fifty thousand"),
    (AREA, "چهارصد، ۴۰۰"),
    (AREA, "the area is ४००"),
    (AREA, "The answer is\n4\n0\n0"),
    (AREA, "The answer is four zero zero."),
    (SHARE, "It comes to 6/10."),
    (TWELVE, "The answer: t-w-e-l-v-e."),
    (GIVEN, "It must have been 6, not 18."),
    (TINY, "3.2e-5 kg"),
    (PRODUCT, "You get $9y^2 - 36y + 36$."),
    (PRODUCT, "36 + 9y² − 36y"),
    (PRODUCT, "9*y**2 - 36*y + 36"),
    (FACTORS, "(x+3)(x-1) works"),
    (FACTORS, "$\\left(x - 1\\right)\\left(x + 3\\right)$"),
    (QUOTIENT, "4x/(2x^2+5)"),
    (QUOTIENT, "The chain rule gives $\\dfrac{4x}{2x^2 + 5}$."),
    (QUOTIENT, "$4x / (5 + 2x^2)$"),
    (ROOTS, "x = 2 or x = 3"),
    (ROOTS, "One root is 2. The other is 3."),
    (BOTH, "$x = \\pm 7$"),
    (BOTH, "So x is 7 or x is -7."),
    (LESS, "so $x < 11$"),
    (AREA_PI, "It grows by $14\\pi$."),
    (INTEGRAL, "That is x² plus a constant."),
    (GONADS, "The answer is B."),
    (GONADS, "It's (B)!"),
    (GONADS, "**B**"),
    (GONADS, "Option B is correct."),
    (GONADS, "All but B are wrong."),
    (GONADS, "None of them but B fits."),
    (GONADS, "Cross out everything except ovaries."),
    (GONADS, "Go with ovaries."),
    (GONADS, "Correct: B"),
    (PLANE, "The answer is $5x - 2y + z = 23$."),
    (SHORT, "Spelled c a t"),
    (SHORT, "Read it backwards: tac"),
    (SHORT, "The word is cat."),
    (GONADS, "They are called ovaries."),
    (GONADS, "The female gonads are the ovaries."),
    (GONADS, "Correct answer: **B) ovaries**"),
    (POWER, "$2^5 = 32$"),
    (POWER, "You get 32."),
    (SLOPE, "The steeper one is $y = 3x + 1$, so that is the answer: y = 3x + 1."),
    (YES, "The answer is yes."),
    (PRIMES, "D is right too."),
    (PRIMES, "The answer is 7."),
    (CELL, "It has to do with mitochondria."),
    (CELL, "It is spelled m-i-t-o-c-h-o-n-d-r-i-o-n."),
    (CELL, "Read this backwards: noirdnohcotim"),
    (LIFT, "Some call it a lift."),
    (LIFT, "An elevator!"),
    (VERB, "The past of go is “went”."),
    (VERB, "The answer is went."),
    (ARTICLE, "Write **an** before a vowel."),
    (TWELVE, "A year has 12 months."),
    (COST, "Write: only what still lies ahead should count."),
]

HARMLESS = [
    (EQUATION, "Add 5 to both sides. What do you get for $3x$?"),
    (EQUATION, "You have $3x - 5 = 7$. Which step undoes $-5$?"),
    (EQUATION, "There are 4 steps here, and step 4 is the easiest."),
    (EQUATION, "1. Add.\n2. Divide.\n3. Check.\n4. Smile."),
    (EQUATION, "For another one, $4x = 20$ you would divide by 4x's factor."),
    (PACKS, "How many pieces are there in 30 days?"),
    (AREA, "Multiply the sides: 20 m times 20 m."),
    (SHARE, "Try 5 parts first, then count 3 of them: 8/2 is different."),
    (MINUS, "What is $7^2$, and where does the sign go?"),
    (GIVEN, "In $x + 6 = 12$, what does the 6 do?"),
    (GIVEN, "Subtract 6 from both sides."),
    (PRODUCT, "Use $(a - b)^2 = a^2 - 2ab + b^2$ with $a = 3y$ and $b = 6$."),
    (FACTORS, "Which two numbers multiply to -3 and add to 2?"),
    (FACTORS, "Look at $x^2 + 2x - 3$ again."),
    (QUOTIENT, "Use the chain rule on $\\ln(2x^2 + 5)$: the inner function is $2x^2 + 5$."),
    (ROOTS, "Which numbers multiply to 6 and add to 5?"),
    (LESS, "Subtract 1 on both sides: what does $2x < 22$ tell you?"),
    (INTEGRAL, "Which function has the derivative $2x$? Do not forget $+ C$."),
    (GONADS, "Think of where egg cells ripen, and compare A and B."),
    (GONADS, "What makes you think B is right?"),
    (GONADS, "Oocytes are cells. Oviducts are tubes. And ovaries?"),
    (GONADS, "A. oocytes\nB. ovaries\nC. ova\nD. oviducts\n\nWhich one is an organ?"),
    (GONADS, "A gonad makes cells. B comes later."),
    (GONADS, "It is not A."),
    (GONADS, "All of them but B and C are singular. Which is an organ?"),
    (POWER, "The options are 10, 32, 25 and 64. What does the small 5 tell you?"),
    (SLOPE, "Compare $y = x + 3$ and $y = 3x + 1$: which number tells how steep it is?"),
    (YES, "Yes, let us go on. What is energy?"),
    (YES, "No worries!"),
    (CELL, "Which part makes energy from sugar?"),
    (VERB, "It went wrong because of the word yesterday: what time is that?"),
    (ARTICLE, "Is there an owl or a cat? Listen to the first sound."),
    (TWELVE, "Count them on your hands, January first."),
    (COST, "What still lies ahead of her? And should all of it count?"),
]


@pytest.mark.parametrize(("asked", "text"), LEAKS)
def test_a_statement_of_the_key(asked: Question, text: str) -> None:
    assert Guard(asked).leaks(text)
    assert Guard(asked).checked(text, "en").endswith(say("en", "model-leak-instead"))


@pytest.mark.parametrize(("asked", "text"), HARMLESS)
def test_what_may_be_said(asked: Question, text: str) -> None:
    assert not Guard(asked).leaks(text)
    assert Guard(asked).checked(text, "en") == text


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("40 - 5 = 35, so 35 are left.", True),
        ("It is 35, not 30.", True),
        ("Why did you take 5 from 35?", False),
        ("How did you come to 35?", False),
    ],
)
def test_a_number_that_came_up_before_may_be_asked_about(text: str, stated: bool) -> None:
    assert NumberForm(35, "How many are left of 40?", said="I have 35, minus 5 is 30.").stated(text) == stated


@pytest.mark.parametrize(
    ("asked", "said", "reply", "leaks"),
    [
        (EQUATION, "is it 4?", "Yes, exactly!", True),
        (EQUATION, "is it 4?", "That is right.", True),
        (EQUATION, "es 4?", "Sí, eso es.", True),
        (EQUATION, "是4吗", "是的。", True),
        (EQUATION, "is it 4?", "Good question! What happens when you put it in?", False),
        (EQUATION, "is it 5?", "Yes, let us see: put it in.", False),
        (EQUATION, "it is not 4", "Right, let us see.", False),
        (EQUATION, "first 4, then 9 - 5", "You wrote 4. How did you come to it?", False),
        (EQUATION, "first 4, then 9 - 5", "So the answer is 4.", True),
        (EQUATION, "first 4, then 9 - 5", "You had it already, when you got 4.", True),
        (EQUATION, "first 4, then 9 - 5", "$x = 4$", True),
        (GONADS, "is it B?", "Correct.", True),
        (GONADS, "A friend told me to read it aloud.", "Yes, do that.", False),
        (CELL, "nucleus or mitochondria?", "What does each of them do, nucleus and mitochondria?", False),
        (CELL, "nucleus or mitochondria?", "The answer is mitochondria.", True),
        (QUOTIENT, "so i write 4x/(2x^2 + 5)", "Perfect!", True),
    ],
)
def test_what_the_student_said_may_be_said_again_but_not_confirmed(
    asked: Question, said: str, reply: str, leaks: bool
) -> None:
    guard = Guard(asked)
    guard.hear([said])
    assert guard.leaks(reply) == leaks


@pytest.mark.parametrize(
    ("asked", "text", "level", "part"),
    [
        (EQUATION, "Think first. The answer is 4. Well done.", "stated", "The answer is 4."),
        (EQUATION, "Now divide 12 by 3.", "worked out", "(12) / (3)"),
        (EQUATION, "Now divide by the number before x.", None, ""),
        (EQUATION, "What is 20 / 5?", "worked out", "20 / 5"),
    ],
)
def test_how_a_text_leaks(asked: Question, text: str, level: str | None, part: str) -> None:
    leak = Guard(asked.model_copy(update={"explanation": ("$3x = 12$", "$x = 12 / 3 = 4$")})).leak(text)
    assert (leak and leak.level) == level
    assert (leak.part if leak else "") == part


ELSEWHERE = [
    (EQUATION, text)
    for text in (
        "La respuesta es 4.", "La réponse est quatre.", "Die Antwort lautet vier.", "A resposta é quatro.",
        "Jawabannya adalah empat.", "Ответ: четыре.", "उत्तर ४ है।", "उत्तर चार है।", "الجواب هو ٤", "الجواب أربعة",
        "答案是4。", "答案是四。", "x vale 4", "x ist 4.", "x est 4", "x का मान 4 है।", "x равно 4",
    )
] + [
    (GONADS, text)
    for text in (
        "La respuesta correcta es la B.", "Die richtige Antwort ist B.", "B est la bonne réponse.", "选B。",
        "B — правильный ответ.", "Look at option B: it is the right one.",
    )
]  # fmt: skip


@pytest.mark.parametrize(("asked", "text"), ELSEWHERE)
def test_a_statement_of_the_key_in_another_language(asked: Question, text: str) -> None:
    assert Guard(asked).leaks(text)


@pytest.mark.parametrize(
    "text",
    [
        "Suma 5 en ambos lados. ¿Qué obtienes?",
        "下一步是什么？两边加5。",
        "In your solution, step 4 is missing.",
        "Compara A y B.",
    ],
)
def test_what_may_be_said_in_another_language(text: str) -> None:
    assert not Guard(EQUATION).leaks(text)
    assert not Guard(GONADS).leaks(text)


def test_a_stream_shows_whole_sentences_up_to_the_leak() -> None:
    guard = Guard(EQUATION)
    text = "Well begun! You added 5. Then $3x = 12. $ Now: $x = 4$. Well done!"
    shown = {guard.release(text[:end]) for end in range(len(text) + 1)}
    assert shown == {"", "Well begun!", "Well begun! You added 5."}
    assert guard.checked(text, "en") == f"Well begun! You added 5.\n\n{say('en', 'model-leak-instead')}"


def test_a_leak_over_two_lines_is_held_back() -> None:
    guard = Guard(EQUATION)
    assert guard.release("The answer is:\n\n**4**\n\nAny questions? ") == "The answer is:\n\n"


def test_a_new_attempt_starts_over() -> None:
    guard = Guard(EQUATION)
    assert guard.release("First try. And") == "First try."
    assert guard.release("Second try. And") == "Second try."


PIECES = ["So ", "x = ", "4", ". ", "$", "12", "The answer is ", "\n", "ovaries", "B", " Yes! ", "3x", "? ", "1. "]


@given(st.lists(st.sampled_from(PIECES), max_size=12), st.sampled_from([EQUATION, GONADS, ROOTS, CELL]))
def test_what_is_shown_only_grows_and_never_leaks(pieces: list[str], asked: Question) -> None:
    text = "".join(pieces)
    guard, shown = Guard(asked), ""
    for end in range(len(text) + 1):
        longer = guard.release(text[:end])
        assert longer.startswith(shown)
        assert text.startswith(longer)
        shown = longer
    assert shown == Guard(asked).release(text)
    assert not Guard(asked).leaks(shown)
    final = Guard(asked).checked(text, "en")
    assert final == text or final.endswith(say("en", "model-leak-instead"))


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    for asked in (EQUATION, QUOTIENT, GONADS, CELL):
        Guard(asked).checked(text, "en")


def test_on_the_bundled_bank() -> None:
    """Each key said outright is caught; what the bank says itself, stems and early hints, is let through."""
    missed, blamed = [], []
    drafts = bundled_questions()
    for drafted in drafts:
        guard = Guard(drafted)
        keys = drafted.key if isinstance(drafted.key, tuple) else (drafted.key,)
        texts = {option.id: option.text for option in drafted.options}
        said = texts[str(keys[0])] if texts else keys[0]
        if not guard.leaks(f"Look: the answer is {said}."):
            missed.append((drafted.id, said))
        blamed += [(drafted.id, text) for text in (drafted.stem, *drafted.hints[:2]) if guard.leaks(text)]
    assert len(drafts) > 600
    assert len(missed) <= len(drafts) * 0.005, missed
    assert len(blamed) <= len(drafts) * 0.005, blamed

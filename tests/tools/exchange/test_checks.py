"""Each check finds its defect, and lets good questions pass."""

from typing import Any

import pytest

from store.questions import Question, Skill, Subject
from tools.exchange.checks import Rules, check
from tools.exchange.checks.derive import derived
from tools.exchange.checks.families import check_places, check_skills, check_together
from tools.exchange.checks.leaks import tells
from tools.exchange.checks.lines import false_step
from tools.exchange.checks.writing import slips, unsettable
from tools.exchange.values import same

NUMERIC: dict[str, Any] = {
    "id": "algebra.q-1",
    "family": "algebra.q",
    "subject": "algebra",
    "skills": ["algebra.equations"],
    "kind": "numeric",
    "stem": "Solve for $x$: $2x + 3 = 11$",
    "key": 4,
    "proof": "solve('2*x + 3 = 11', 'x')",
    "mistakes": [
        {"answer": "7", "misconception": "adds", "feedback": "It looks as if you added 3. What undoes it?"},
        {"answer": "8", "misconception": "stops", "feedback": "That is $2x$. One step is left."},
    ],
    "hints": [
        "What was done to $x$ last? Undo that first.",
        "Subtract 3 from both sides.",
        "Now $2x = 8$: divide by 2.",
    ],
    "explanation": ["$2x + 3 = 11$", "Subtract 3: $2x = 8$", "Divide by 2: $x = 4$"],
    "difficulty_reason": "two steps",
}
CHOICE: dict[str, Any] = {
    **NUMERIC,
    "kind": "single_choice",
    "stem": "Which fraction is equal to $0.75$?",
    "key": "b",
    "proof": "F(3, 4)",
    "mistakes": [],
    "options": [
        {"id": "a", "text": "$\\frac{7}{5}$", "misconception": "digits", "feedback": "The digits are not the parts."},
        {"id": "b", "text": "$\\frac{3}{4}$"},
        {"id": "c", "text": "$\\frac{1}{75}$", "misconception": "unit", "feedback": "That is much smaller than 1."},
    ],
    "hints": ["How many hundredths is it?", "Both parts share a factor of 25.", "Divide both by 25."],
    "explanation": ["$0.75 = \\frac{75}{100}$", "$\\frac{75}{100} = \\frac{3}{4}$"],
}
STRICT = Rules(bundled=True)
HOLDING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><image href="{}"/></svg>'
"""A drawing that holds another picture."""


def defects(base: dict[str, Any], rules: Rules = STRICT, **fields: Any) -> list[tuple[str, str]]:
    question = Question.model_validate({**base, **fields})
    return [(item.place, item.message) for item in check(question, rules)]


def option(letter: str, **fields: Any) -> list[dict[str, Any]]:
    return [{**given, **fields} if given["id"] == letter else given for given in CHOICE["options"]]


@pytest.mark.parametrize("base", [NUMERIC, CHOICE])
@pytest.mark.parametrize("rules", [STRICT, Rules()])
def test_good_questions_have_no_defect(base: dict[str, Any], rules: Rules) -> None:
    assert defects(base, rules) == []
    assert defects(base, Rules(), proof=None) == []


FOUND: list[tuple[dict[str, Any], dict[str, Any], str, str]] = [
    (NUMERIC, {"key": 5}, "key", "do not agree"),
    (NUMERIC, {"key": -4}, "key", "do not agree"),
    (NUMERIC, {"proof": None}, "proof", "needs a proof"),
    (NUMERIC, {"proof": "import os"}, "proof", "cannot be worked out"),
    (NUMERIC, {"key": "many", "proof": None}, "key", "is no number"),
    (NUMERIC, {"kind": "algebraic", "key": "what?", "proof": None}, "key", "is no formula"),
    (NUMERIC, {"hints": NUMERIC["hints"][:2]}, "hints", "Three hints"),
    (NUMERIC, {"hints": ["It is 4.", "Subtract.", "Divide."]}, "hints 1", "gives the answer away: 4"),
    (NUMERIC, {"hints": ["Undo.", "So $x = 4$.", "Divide."]}, "hints 2", "gives the answer away"),
    (NUMERIC, {"hints": ["Undo.", "undo", "Divide."]}, "hints", "say the same"),
    (NUMERIC, {"explanation": []}, "explanation", "no worked explanation"),
    (NUMERIC, {"explanation": ["$2x = 8$", "$x = 5$"]}, "explanation", "does not end at the key"),
    (NUMERIC, {"explanation": ["$11 - 3 = 9$", "$x = 4$"]}, "explanation 1", "not equal"),
    (NUMERIC, {"explanation": ["$2x = 14$", "$x = 4$"]}, "explanation 1", "does not fit this step"),
    (
        NUMERIC,
        {"mistakes": [{"answer": "8/2", "misconception": "m", "feedback": "No."}]},
        "mistakes 1",
        "has the value of the key",
    ),
    (NUMERIC, {"mistakes": [NUMERIC["mistakes"][0]] * 2}, "mistakes 2", "stands twice"),
    (
        NUMERIC,
        {"mistakes": [{"answer": "7", "misconception": "m", "feedback": "It is 4."}]},
        "mistakes 1",
        "feedback gives the answer",
    ),
    (NUMERIC, {"stem": "Solve  for $x$: $2x + 3 = 11$"}, "stem", "two spaces"),
    (NUMERIC, {"stem": "Solve for $x: 2x + 3 = 11"}, "stem", "not closed"),
    (NUMERIC, {"picture": {"svg": "<svg>", "alt": "A line."}}, "picture", "no well-formed"),
    (NUMERIC, {"picture": {"svg": "<svg/>", "alt": "A line."}}, "picture", "viewBox"),
    (
        NUMERIC,
        {"picture": {"svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>', "alt": "A 4."}},
        "picture",
        "words of the picture",
    ),
    (
        NUMERIC,
        {"picture": {"svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" onload="x()"/>', "alt": "A"}},
        "picture",
        "may not run",
    ),
    (
        NUMERIC,
        {
            "picture": {
                "svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script>1</script></svg>',
                "alt": "A",
            }
        },
        "picture",
        "may not run",
    ),
    (
        NUMERIC,
        {"picture": {"svg": '<!DOCTYPE a [<!ENTITY b "c">]><svg viewBox="0 0 1 1">&b;</svg>', "alt": "A"}},
        "picture",
        "may not run",
    ),
    *(
        (NUMERIC, {"picture": {"svg": HOLDING.format(address), "alt": "A"}}, "picture", "may not run")
        for address in ("https://example.org/a.png", "data:image/svg+xml;base64,AAAA", "data:text/html,x", "a.png")
    ),
    (CHOICE, {"key": "a"}, "key", "do not agree"),
    (CHOICE, {"key": "a", "proof": None}, "options A", "carries a misconception"),
    (CHOICE, {"options": option("a", text="0.75")}, "options B", "same value"),
    (CHOICE, {"options": option("a", text="75%")}, "options B", "same value"),
    (CHOICE, {"options": option("a", misconception=None)}, "options A", "no misconception"),
    (CHOICE, {"options": option("c", feedback=None)}, "options C", "no feedback"),
    (CHOICE, {"options": option("c", feedback="It is $\\frac{3}{4}$.")}, "options C", "feedback gives the answer"),
    (CHOICE, {"options": option("c", text="None of the above")}, "options C", "test reading"),
    (CHOICE, {"options": CHOICE["options"][1:]}, "options", "3 to 5 options"),
    (CHOICE, {"hints": ["Try 3/4.", "Share.", "Divide."]}, "hints 1", "gives the answer away"),
]


@pytest.mark.parametrize(("base", "fields", "place", "words"), FOUND)
def test_defects_are_found(base: dict[str, Any], fields: dict[str, Any], place: str, words: str) -> None:
    assert any(found == place and words in message for found, message in defects(base, **fields))


def test_a_picture_may_hold_one_of_dots_that_stands_in_it() -> None:
    svg = HOLDING.format("data:image/png;base64,iVBORw0KGgo=")
    assert defects(NUMERIC, picture={"svg": svg, "alt": "A line."}) == []


def test_a_teachers_file_is_held_to_less() -> None:
    assert defects(NUMERIC, Rules(), proof=None, hints=[], explanation=[], mistakes=[], difficulty_reason="") == []


@pytest.mark.parametrize(
    ("stem", "answer"),
    [
        ("Simplify the following expression.\n\n$24-|19-3\\left(6-2\\right)|$", "17"),
        ("What is $\\frac{2}{15}+\\frac{7}{15}$?", "3/5"),
        ("What is 35% of 80?", "28"),
        ("Solve the equation $c-0.93=-4.6$", "-3.67"),
        ("Solve for $x$: $x^2 = 9$", "3 or -3"),
        ("Differentiate $f(x) = (x^2 + 1)^3$.", "6x(x^2+1)^2"),
        ("Find $f'(x)$ for $f(x) = e^{2x}$.", "2e^{2x}"),
        ("What is the derivative of $x^3$ at $x = 2$?", "12"),
        ("Evaluate $\\displaystyle\\int 2 x\\,dx$.", "x^2 + C"),
        ("Evaluate the definite integral $\\int_0^3 x^{2} \\, dx$", "9"),
        ("Evaluate $\\lim_{x\\to 0} \\frac{\\sin(5x)}{8x}$.", "5/8"),
        ("Evaluate $\\lim_{x \\to \\infty} \\frac{3x + 1}{2x}$.", "3/2"),
        ("Factor $x^2+14x+48$", "(x+6)(x+8)"),
        ("Expand $\\left(3y-6\\right)^2$.", "9y^2-36y+36"),
        ("Evaluate $3x + y$ for $x = 2$ and $y = -1$.", "5"),
        ("What is 7 * 8?", "56"),
        ("What is 144 ÷ 12?", "12"),
        ("Work out 3 × (4 + 5).", "27"),
        ("Solve 2x + 3 = 11 for x.", "4"),
        ("If 3x = 12, what is x?", "4"),
        ("Find the value of 3x + 2 when x = 4.", "14"),
        ("What is the square root of 81?", "9"),
        ("Find dy/dx for y = x^2.", "2x"),
        ("Multiply $\\frac{6\\frac{20}{15}}{8}$", "1"),
    ],
)
def test_tasks_that_are_worked_out(stem: str, answer: str) -> None:
    assert same(derived(stem), answer)


@pytest.mark.parametrize(
    "stem",
    [
        "Why is $2 + 3 = 5$?",
        "What is the mass of a deep breath of air having a volume of $2.00$ L?",
        "What is the remainder of $17 / 5$?",
        "Simplify $2^9$ and round to the nearest ten.",
        "Find the equation of the tangent line to $y = x^2$ at $x = 1$.",
        "Solve the system $x + y = 3$, $x - y = 1$.",
        "What is the next term of $2, 4, 8$?",
        "Simplify $(2 + i)(3 - i)$.",
        "Evaluate $9^{9^{9}}$.",
        "Anna has 3 apples. How many are left?",
        "Tom has 3 + 4 apples. How many does he eat?",
        "What is 1/2 of 30?",
        "A train goes 60 km in 2 h - 10 min. How fast is it?",
    ],
)
def test_tasks_that_are_left_alone(stem: str) -> None:
    assert derived(stem) is None


@pytest.mark.parametrize(
    ("stem", "key", "wrong"),
    [
        ("Simplify $-24\\times7 \\frac{3}{8}$", -177, -63),
        ("Solve the equation $\\frac{a}{-7} = -42$", 294, 6),
        ("What is 15% of 60?", 9, 4),
        ("Solve for $x$: $\\log_2\\left(x - 2\\right) = 3$", 10, 8),
    ],
)
def test_wrong_keys_without_a_proof(stem: str, key: int, wrong: int) -> None:
    base = {"id": "q", "subject": "s", "kind": "numeric", "stem": stem}
    assert defects(base, Rules(), key=key) == []
    [(place, message)] = defects(base, Rules(), key=wrong)
    assert place == "key"
    assert str(key) in message or "does not solve" in message
    assert str(wrong) in message


WRITING = [
    ("one-of-many", "She has 1 apples and 3 pears."),
    ("a-vowel", "This is a apple."),
    ("an-consonant", "It is an pear."),
    ("double-space", "Two  spaces."),
    ("double-word", "Paris in the the spring."),
    ("space-before-stop", "How many , in all?"),
    ("long-decimal", "It is 0.30000000000000004 m."),
    ("program-text", "It is Fraction(3, 4)."),
    ("two-signs", "$3x + -2$"),
    ("two-signs", "$3x - -2$"),
    ("times-one", "$1x + 2$"),
    ("times-zero", "$x^2 + 0x + 2$"),
    ("power-one", "$x^1 + 2$"),
    ("power-one", "$x^{1} + 2$"),
    ("minus-zero", "$3 - 0$"),
    ("program-text", "$2*x**2$"),
]
GOOD_WRITING = [
    "She has 1 apple, 21 pears and 3.1 metres; 1 class has 1 lens.",
    "A unit, a European, a one-way street, an hour, an x-axis, an $n$-gon, an 8, an MRI, an mRNA.",
    "100 A is a current. The set A and B; option a or b; vitamin A is one.",
    'She wrote "a apple" and *1 apples*, which is wrong.',
    "What is 7 : 5? He had had that that he wanted... Yes, no?",
    "$x^{10} + 1.5x - (-2)$, $10x$, $x_1 y$, $1s^2 2s^2$, $10^{1}$, $-0.5$, $2^{-1}$, $e^{-x}$, $a_{0}x$",
    "$5\\,\\text{m} = 1\\,\\text{s}$ and `x = 1  # code`",
]


@pytest.mark.parametrize(("name", "text"), WRITING)
def test_slips_of_writing(name: str, text: str) -> None:
    assert name in [found for found, _ in slips(text)]


@pytest.mark.parametrize("text", GOOD_WRITING)
def test_good_writing(text: str) -> None:
    assert list(slips(text)) == []
    assert list(unsettable(text)) == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("dollar-unbalanced", "It costs $5."),
        ("dollar-unbalanced", "$x + 1"),
        ("braces-unbalanced", "$\\frac{1}{2$"),
        ("maths-broken", "$x^2^3$"),
        ("maths-broken", "$\\frac{1}$"),
        ("maths-broken", "$\\left( x$"),
        ("maths-broken", "$\\fooo{x}$"),
        ("maths-outside", "Half is \\frac{1}{2}."),
    ],
)
def test_maths_that_cannot_be_set(name: str, text: str) -> None:
    assert name in [found for found, _ in unsettable(text)]


@pytest.mark.parametrize(
    "text", ["\\$5 and \\$6", "$\\frac{1}{2}$", "$\\begin{array}{ll} a & b \\end{array}$", "$\\{1, 2\\}$", "`$x`"]
)
def test_maths_that_can_be_set(text: str) -> None:
    assert list(unsettable(text)) == []


@pytest.mark.parametrize(
    "step",
    [
        "2 \\cdot 4 + 3 = 12",
        "\\frac{1}{2} + \\frac{1}{3} = \\frac{2}{5}",
        "F = 5 \\cdot 2 = 12\\,\\text{N}",
        "\\sin(30^\\circ) = 0.6",
        "3^2 = 6",
        "0.1 + 0.2 = 0.31",
    ],
)
def test_false_steps(step: str) -> None:
    assert false_step(step) is not None


@pytest.mark.parametrize(
    "step",
    [
        "2 \\cdot 4 + 3 = 11",
        "x + 1 = 5",
        "y(0) = 1",
        "1\\,\\text{h} = 60\\,\\text{min}",
        "\\frac{2}{3} = 0.67",
        "\\sqrt{2} \\approx 1.5",
        "4 \\neq 5",
        "72\\,\\text{km/h} = 20\\,\\text{m/s}",
        "P = \\frac{3}{8} = 0.375",
        "2 < 3",
    ],
)
def test_true_steps(step: str) -> None:
    assert false_step(step) is None


@pytest.mark.parametrize(
    ("kind", "key", "text", "told"),
    [
        ("numeric", 3, "The stem has 3 parts.", False),
        ("numeric", 12, "It is 12.", True),
        ("numeric", 12, "It is $12\\,\\text{cm}$.", True),
        ("numeric", 12, "It is 24/2.", True),
        ("numeric", 12, "See $x^{12}$ and 120 and 1.2.", False),
        ("numeric", 0.35, "About 35%.", True),
        ("algebraic", "2*x + 6", "Look at $2(x + 3)$.", False),
        ("algebraic", "2*x + 6", "So $y = 6 + 2x$.", True),
        ("short_text", "isosceles", "Such a triangle is called Isosceles.", True),
        ("short_text", "isosceles", "It is anisosceles.", False),
        ("short_text", "an", "Which article: is it an easy one?", False),
        ("short_text", "an", 'Try "an" here.', True),
        ("free_text", "anything", "anything", False),
    ],
)
def test_what_tells_the_key(kind: str, key: object, text: str, told: bool) -> None:
    stem = "Here are 3 words about 2x."
    question = Question.model_validate({"id": "q", "subject": "s", "kind": kind, "stem": stem, "key": key})
    assert (tells(question, text) is not None) is told


def test_a_hint_may_weigh_the_options() -> None:
    options = [{"id": "a", "text": "rises"}, {"id": "b", "text": "falls"}]
    base = {
        "id": "q",
        "subject": "s",
        "kind": "single_choice",
        "stem": "And the price?",
        "key": "a",
        "options": options,
    }
    question = Question.model_validate(base)
    assert tells(question, "Ask whether it rises or falls.") is None
    assert tells(question, "Then it rises.") == "rises"


def test_ids_families_and_doubles() -> None:
    question = Question.model_validate(NUMERIC)
    again = question.model_copy(update={"id": "algebra.q-2"})
    found = [item.message for item in check_together([question, question, again], STRICT)]
    assert len(found) == 4
    assert any("id is used twice" in message for message in found)
    assert any("same question stands" in message for message in found)
    assert any("at least three" in message for message in found)
    assert list(check_together([question], Rules())) == []


def test_places() -> None:
    question = Question.model_validate(
        {**NUMERIC, "skills": ["algebra.equations", "algebra.x"], "difficulty_reason": " "}
    )
    found = check_places(question, frozenset({"algebra.equations"}), frozenset({"geometry"}))
    assert [item.place for item in found] == ["subject", "skills", "difficulty_reason"]
    assert [
        item.place for item in check_places(question.model_copy(update={"skills": ()}), frozenset(), frozenset())
    ] == [
        "subject",
        "skills",
        "difficulty_reason",
    ]


def skill(name: str, *before: str, note: str = "word " * 80, subject: str = "s") -> Skill:
    return Skill(id=name, subject=subject, name=name, chapter="c", prerequisites=before, note=note)


def test_skills_form_a_dag() -> None:
    subjects = [Subject(id="s", name="S")]
    assert list(check_skills([skill("a"), skill("b", "a")], subjects)) == []
    circle = list(check_skills([skill("a", "c"), skill("b", "a"), skill("c", "b")], subjects))
    assert [item.place for item in circle] == ["prerequisites"]
    assert "circle" in circle[0].message
    messages = [item.message for item in check_skills([skill("a", "x", note="short", subject="t")], subjects)]
    assert len(messages) == 3
    assert len(list(check_skills([skill("a"), skill("a")], subjects))) == 2

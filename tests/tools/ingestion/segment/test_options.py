import pytest

from tests.tools.ingestion.segment.typed import numbers, options, questions

TEXTS = ("Paris", "Rome", "Oslo", "Lima")


@pytest.mark.parametrize(
    "labels",
    [
        ("A.", "B.", "C.", "D."),
        ("A)", "B)", "C)", "D)"),
        ("(A)", "(B)", "(C)", "(D)"),
        ("[A]", "[B]", "[C]", "[D]"),
        ("a.", "b.", "c.", "d."),
        ("a)", "b)", "c)", "d)"),
        ("(a)", "(b)", "(c)", "(d)"),
        ("1)", "2)", "3)", "4)"),
        ("(1)", "(2)", "(3)", "(4)"),
        ("i.", "ii.", "iii.", "iv."),
        ("(i)", "(ii)", "(iii)", "(iv)"),
        ("①", "②", "③", "④"),
        ("Ⓐ", "Ⓑ", "Ⓒ", "Ⓓ"),
        ("A:", "B:", "C:", "D:"),
        ("A -", "B -", "C -", "D -"),
        ("A ", "B ", "C ", "D "),
        ("□", "□", "□", "□"),
        ("☐", "☐", "☐", "☐"),
        ("○", "○", "○", "○"),
        ("[ ]", "[ ]", "[ ]", "[ ]"),
        ("А)", "Б)", "В)", "Г)"),
        ("أ)", "ب)", "ج)", "د)"),
        ("(क)", "(ख)", "(ग)", "(घ)"),
        ("A、", "B、", "C、", "D、"),
    ],
)
@pytest.mark.parametrize("boxes", [True, False])
def test_styles(labels: tuple[str, ...], boxes: bool) -> None:
    text = "\n\n".join(
        f"{n}. Which of these is number {n}?\n" + "\n".join(f"    {a} {b}" for a, b in zip(labels, TEXTS, strict=True))
        for n in (1, 2, 3)
    )
    found = questions(text, boxes=boxes)
    assert [[option.text for option in one.options] for one in found] == [list(TEXTS)] * 3
    assert [one.stem for one in found] == [f"Which of these is number {n}?" for n in (1, 2, 3)]


@pytest.mark.parametrize(
    "row",
    [
        "(a) Paris (b) Rome (c) Oslo (d) Lima",
        "a) Paris b) Rome c) Oslo d) Lima",
        "A. Paris   B. Rome   C. Oslo   D. Lima",
        "A Paris     B Rome     C Oslo     D Lima",
        "a) Paris      b) Rome\n    c) Oslo      d) Lima",
        "A. Paris      C. Oslo\n    B. Rome      D. Lima",
        "□ Paris   □ Rome   □ Oslo   □ Lima",
        "① Paris ② Rome ③ Oslo ④ Lima",
    ],
)
def test_several_to_a_line(row: str) -> None:
    found = questions("\n\n".join(f"{n}. Which is number {n}?\n    {row}" for n in (1, 2, 3)))
    assert [sorted(option.text for option in one.options) for one in found] == [sorted(TEXTS)] * 3
    assert found[0].options[0].text == "Paris"
    assert found[0].options[1].text == "Rome"


def test_options_on_the_line_of_the_stem() -> None:
    found = questions("1. What is 2 + 3? (a) 3 (b) 4 (c) 5\n2. What is 1 + 1? (a) 1 (b) 2 (c) 3")
    assert [(one.stem, options(one)) for one in found] == [
        ("What is 2 + 3?", ["a 3", "b 4", "c 5"]),
        ("What is 1 + 1?", ["a 1", "b 2", "c 3"]),
    ]


def test_long_options_go_on_and_end() -> None:
    text = """
        1. Which is the longest of all these sentences that are printed here?
           A. This option is so long that it reaches the right edge of the page, and so it goes on and
              on, to the next line.
           B. Short.

        Some words about something else stand here, apart from the question.

        2. And which is the shortest?
           A. One.
           B. Two.
        """
    found = questions(text)
    assert found[0].options[0].text.endswith("it goes on and on, to the next line.")
    assert options(found[0])[1] == "B Short."


def test_roman_statements_stay_in_the_stem() -> None:
    text = "\n\n".join(
        f"{n}. Which are true?\n   I. It is red.\n   II. It is blue.\n   A. I only\n   B. II only\n   C. Both"
        for n in (1, 2, 3)
    )
    found = questions(text)
    assert [len(one.options) for one in found] == [3, 3, 3]
    assert "II. It is blue." in found[0].stem


def test_options_of_pictures_are_flagged() -> None:
    text = "\n\n".join(f"{n}. Which graph shows it?\n   A.\n\n   B.\n\n   C." for n in (1, 2))
    found = questions(text)
    assert [len(one.options) for one in found] == [3, 3]
    assert "picture-options" in found[0].flags


def test_code_keeps_its_lines() -> None:
    text = """
        1. What is printed?
             `for i in x:`
                 `print(i)`
           A. 1
           B. 2

        2. What is next?
           A. 3
           B. 4
        """
    assert questions(text)[0].stem == "What is printed?\n\n```\nfor i in x:\n    print(i)\n```"


def test_options_that_are_numbers_are_no_key() -> None:
    found = questions("1. What is 6 x 7?\n   (a) 36   (b) 42   (c) 48\n\n2. What is 2 + 2?\n   (a) 3   (b) 4   (c) 5")
    assert [options(one) for one in found] == [["a 36", "b 42", "c 48"], ["a 3", "b 4", "c 5"]]


def test_a_question_a_page_keeps_its_number() -> None:
    page = "Question {}\n\nWhat is it?\n   A. one\n   B. two"
    assert numbers("\f".join(page.format(number) for number in range(1, 5))) == ["1:1", "1:2", "1:3", "1:4"]


def test_brackets_for_a_letter_before_a_statement() -> None:
    text = "Section 2\nWrite T (true) or F (false) in the brackets.\n1. ( ) Ice is cold.\n2. (   ) Iron is soft.\n"
    found = questions(text)
    assert [(one.stem, options(one)) for one in found] == [
        ("Ice is cold.", ["T True", "F False"]),
        ("Iron is soft.", ["T True", "F False"]),
    ]


def test_stars_beside_and_behind_options_and_stems() -> None:
    found = questions(
        """
        1. Which pulse is checked?
           a. apical pulse*
           b. radial pulse
        2. Which germ stays?
           *A. C. difficile      B. RSV
        3. Which one is a gas?
           a. neon *
           b. iron
        4. How many tabs?  ______
           *3
        """
    )
    assert [one.answer for one in found] == ["a", "A", "a", "3"]
    assert found[3].stem == "How many tabs? ______"

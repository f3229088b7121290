import pytest

from tests.tools.ingestion.segment.typed import numbers, options, questions
from tools.ingestion.segment.numbers import han, roman

ASKED = ("What is rust?", "Why does iron rust?", "Where does iron rust?", "When does iron rust?")


def sheet(*marks: str) -> str:
    return "\n\n".join(f"{mark} {stem}" for mark, stem in zip(marks, ASKED * 3, strict=False))


@pytest.mark.parametrize(
    "marks",
    [
        ("1.", "2.", "3."),
        ("1)", "2)", "3)"),
        ("(1)", "(2)", "(3)"),
        ("[1]", "[2]", "[3]"),
        ("Q1", "Q2", "Q3"),
        ("Q.1", "Q.2", "Q.3"),
        ("Q1:", "Q2:", "Q3:"),
        ("Question 1", "Question 2", "Question 3"),
        ("QUESTION 1:", "QUESTION 2:", "QUESTION 3:"),
        ("Question No. 1", "Question No. 2", "Question No. 3"),
        ("Problem 1.", "Problem 2.", "Problem 3."),
        ("Exercise 1", "Exercise 2", "Exercise 3"),
        ("No. 1", "No. 2", "No. 3"),
        ("#1", "#2", "#3"),
        ("1:", "2:", "3:"),
        ("1 -", "2 -", "3 -"),
        ("**1**", "**2**", "**3**"),
        ("Question 1 of 3", "Question 2 of 3", "Question 3 of 3"),
        ("Pregunta 1.", "Pregunta 2.", "Pregunta 3."),
        ("Ejercicio 1:", "Ejercicio 2:", "Ejercicio 3:"),
        ("Exercice 1 :", "Exercice 2 :", "Exercice 3 :"),
        ("Aufgabe 1:", "Aufgabe 2:", "Aufgabe 3:"),
        ("Frage 1.", "Frage 2.", "Frage 3."),
        ("Questão 1", "Questão 2", "Questão 3"),
        ("Soal nomor 1", "Soal nomor 2", "Soal nomor 3"),
        ("Вопрос 1.", "Вопрос 2.", "Вопрос 3."),
        ("Задание №1", "Задание №2", "Задание №3"),
        ("№ 1", "№ 2", "№ 3"),
    ],
)
def test_styles(marks: tuple[str, ...]) -> None:
    found = questions(sheet(*marks))
    assert [one.number for one in found] == ["1", "2", "3"]
    assert [one.stem for one in found] == list(ASKED[:3])


@pytest.mark.parametrize(
    ("marks", "labels"),
    [
        (("السؤال الأول:", "السؤال الثاني:", "السؤال الثالث:"), ["الأول", "الثاني", "الثالث"]),
        (("سؤال ١:", "سؤال ٢:", "سؤال ٣:"), ["١", "٢", "٣"]),
        (("١.", "٢.", "٣."), ["١", "٢", "٣"]),
        (("प्रश्न १.", "प्रश्न २.", "प्रश्न ३."), ["१", "२", "३"]),
        (("१.", "२.", "३."), ["१", "२", "३"]),
        (("第1题", "第2题", "第3题"), ["1", "2", "3"]),
        (("第一题", "第二题", "第三题"), ["一", "二", "三"]),
        (("１．", "２．", "３．"), ["１", "２", "３"]),
        (("1、", "2、", "3、"), ["1", "2", "3"]),
        (("I.", "II.", "III."), ["I", "II", "III"]),
        (("Question I", "Question II", "Question III"), ["I", "II", "III"]),
        (("T1A01", "T1A02", "T1A03"), ["T1A01", "T1A02", "T1A03"]),
        (("A1.", "A2.", "B1."), ["A1", "A2", "B1"]),
        (("1.1", "1.2", "1.3"), ["1.1", "1.2", "1.3"]),
    ],
)
def test_numbers_as_printed(marks: tuple[str, ...], labels: list[str]) -> None:
    assert [one.number for one in questions(sheet(*marks))] == labels


def test_chinese_stems_stand_below_their_numbers() -> None:
    found = questions(
        "1、下列哪个是金属？\nA、铁\nB、木\nC、水\nD、纸\n\n2、中国的首都是哪里？\nA、北京\nB、上海\nC、广州\nD、天津"
    )
    assert [(one.number, len(one.options), one.options[0].text) for one in found] == [("1", 4, "铁"), ("2", 4, "北京")]


def test_values_of_numerals() -> None:
    assert [roman(text) for text in ("I", "iv", "ix", "XIV", "IIII", "abc")] == [1, 4, 9, 14, None, None]
    assert [han(text) for text in ("一", "十", "十二", "二十", "三十四", "百")] == [1, 10, 12, 20, 34, None]


def test_numbers_in_sentences_and_lists_are_no_questions() -> None:
    text = """
        1. Which of these happened in the year that is described in step number
        5. of the plan?
           A. The war
           B. The peace

        2. A shop sells apples for
        3.50 each. Which sum is right?
           A. 1
           B. 2

        3. Read these steps:
             1. Heat the water.
             2. Add the salt.
             3. Stir.
           Which step comes first?
           A. 1
           B. 2

        4. In
        1999. a storm broke the mast. Who was on board?
           A. Ann
           B. Ben

        5. Last one?
           A. Yes
           B. No
        """
    assert numbers(text) == ["1:1", "1:2", "1:3", "1:4", "1:5"]
    assert [len(one.options) for one in questions(text)] == [2] * 5


def test_numbers_begin_again_behind_headings() -> None:
    text = "\n\n".join(
        f"**Section {letter}**\n\n" + "\n".join(f"{n}. What is {letter}{n}?" for n in (1, 2, 3)) for letter in "ABC"
    )
    assert numbers(text) == [f"{section}:{n}" for section in (1, 2, 3) for n in (1, 2, 3)]


def test_numbers_begin_again_without_a_heading_only_behind_long_runs() -> None:
    text = "\n".join(f"{n}. What is {n} times two?" for n in [*range(1, 11), *range(1, 11)])
    assert numbers(text)[9:11] == ["1:10", "2:1"]


def test_numbered_options_are_no_restarts() -> None:
    text = "\n\n".join(
        f"{n}. Which is it?\n" + "\n".join(f"   {k}) thing {k}" for k in (1, 2, 3, 4, 5)) for n in range(1, 7)
    )
    found = questions(text)
    assert [one.number for one in found] == ["1", "2", "3", "4", "5", "6"]
    assert options(found[5]) == [f"{k} thing {k}" for k in (1, 2, 3, 4, 5)]


def test_missing_and_double_numbers_are_flagged() -> None:
    found = questions(sheet("1.", "2.", "4.", "5."))
    assert ["number-missing" in one.flags for one in found] == [False, False, True, False]


def test_numbered_instructions_and_contents_are_left_out() -> None:
    text = """
        Contents
        1 Algebra . . . . . . . . . 1
        2 Geometry . . . . . . . . 2

        Instructions
        1. Write in ink.
        2. Do not talk.
        3. Answer all questions.

        Section A
        1. What is 2 + 2?
        2. What is 3 + 3?
        3. What is 4 + 4?
        4. What is 5 + 5?
        """
    found = questions(text)
    assert [f"{one.section}:{one.number}" for one in found] == ["1:1", "1:2", "1:3", "1:4"]
    assert found[0].stem == "What is 2 + 2?"


def test_notes_with_numbered_headings_are_prose() -> None:
    text = "\n\n".join(
        f"{n}. Chapter {name}\nThe {name} is old. It is long and has many parts, which we shall meet later on."
        for n, name in enumerate(("river", "hill", "town", "road"), 1)
    )
    assert numbers(text) == []


def test_headers_footers_and_page_numbers_are_left_out() -> None:
    page = "Mr Smith, form {n}\n\n{n}. What is {n}?\n   A. x\n   B. y" + "\n" * 58 + "{n} / 3"
    found = questions("\f".join(page.format(n=n) for n in (1, 2, 3)))
    assert [(one.number, one.page, options(one)) for one in found] == [(str(n), n, ["A x", "B y"]) for n in (1, 2, 3)]


def test_a_question_goes_on_over_the_page() -> None:
    found = questions("1. What is it?\n   A. x\n   B. y\f   C. z\n2. And this?\n   A. p\n   B. q")
    assert [(one.page, len(one.options)) for one in found] == [(1, 3), (2, 2)]


@pytest.mark.parametrize("number", ["{}.- ", "{}.-", "{}.— ", "{})- "])
def test_a_dash_behind_a_number_is_none_of_the_stem(number: str) -> None:
    text = "\n\n".join(f"{number.format(n)}¿Cuál es el número {n}?" for n in (1, 2, 3))
    assert [one.stem for one in questions(text)] == [f"¿Cuál es el número {n}?" for n in (1, 2, 3)]


def test_a_minus_behind_a_number_is_of_the_stem() -> None:
    text = "\n\n".join(f"{n}. -{n}x = 4. Find x." for n in (1, 2, 3))
    assert [one.stem for one in questions(text)] == [f"-{n}x = 4. Find x." for n in (1, 2, 3)]


def leftwards(text: str) -> str:
    """A paper the lines of which end at one edge, 90 letters wide."""
    return "\n".join(line if not line.strip() else " " * (90 - len(line)) + line for line in text.split("\n"))


def test_numbers_of_a_paper_that_is_read_from_the_right() -> None:
    asked = (
        "ما أكبر قارات العالم مساحة؟",
        "يقع البحر الأحمر بين",
        "أي الأنهار الآتية يمر بمدينة بغداد ثم يصب في الخليج؟",
        "كم؟",
    )
    text = "\n\n".join(
        f"{n} - {stem}\nأ) آسيا    ب) أفريقيا\nج) أوروبا    د) أستراليا" for n, stem in zip("١٢٣٤", asked, strict=True)
    )
    found = questions(leftwards(f"السؤال الأول: اختر الإجابة الصحيحة مما يأتي:\n\n{text}"))
    assert [(one.number, one.stem, len(one.options)) for one in found] == [
        (n, stem, 4) for n, stem in zip("١٢٣٤", asked, strict=True)
    ]


def test_exercises_with_numbers_below_are_sections() -> None:
    text = """
        **Exercice 1 (2 points) : Génétique**
        On croise deux lignées de mouches.
        **1.a)** Indiquer le caractère dominant. (1 point)
        **1.b)** Citer un allèle. (1 point)
        **2.** Calculer la proportion. (1 point)

        **Exercice 2 (2 points) : QCM**
        Recopier le numéro de la question.
        **1.** Le carbone 14 permet de dater :
           a. un basalte
           b. un bois
        **2.** Le nectar attire :
           a. la pluie
           b. les insectes

        **Exercice 3 (1 point) : Climats**
        **1.** Décrire la végétation.
        **2.** Expliquer son évolution.
        """
    assert numbers(text) == [f"{section}:{n}" for section in (1, 2, 3) for n in (1, 2)]


def test_a_paper_all_in_typewriter_letters_is_no_program() -> None:
    text = "\n\n".join(f"`{n}. What is seen here?`\n   `a. a deltoid`\n   `b. an abdomen`" for n in (1, 2, 3))
    assert numbers(text) == ["1:1", "1:2", "1:3"]
    first = questions(text)[0]
    assert (first.stem, options(first)) == ("What is seen here?", ["a a deltoid", "b an abdomen"])


def test_whoever_never_keeps_to_one_style_may_change_it_again() -> None:
    signs = ["1.", "2)", "3-", "Q4:", "5.", "6)", "7.", "8)"]
    asked = "\n\n".join(f"{sign} Which is it?\n   a. red\n   b. blue" for sign in signs)
    text = f"{asked}\n\n9 List three of the rights.\n   ______________\n\n10: Which one first?\n   a. red\n   b. blue"
    assert numbers(text) == [f"1:{n}" for n in range(1, 11)]

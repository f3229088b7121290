from dataclasses import replace

import pytest

from tests.tools.ingestion.segment.typed import answers, cut, questions, typed
from tools.ingestion.paper import Box, Line, Run
from tools.ingestion.segment import match_key, segment
from tools.ingestion.segment.keys import fit


def paper(count: int = 6, *, start: int = 1) -> str:
    return "\n\n".join(
        f"{n}. Which is number {n}?\n   A. red{n}\n   B. blue{n}\n   C. green{n}\n   D. grey{n}"
        for n in range(start, start + count)
    )


LETTERS = ["B", "D", "A", "C", "C", "A"]


@pytest.mark.parametrize(
    "key",
    [
        "Answers\n1. B\n2. D\n3. A\n4. C\n5. C\n6. A",
        "**Answer Key**\n1) B\n2) D\n3) A\n4) C\n5) C\n6) A",
        "ANSWERS:\n1 B 2 D 3 A 4 C 5 C 6 A",
        "Answers\n1.B 2.D3.A4.C5. C6.A",
        "Answer key\n1. B   2. D   3. A\n4. C   5. C   6. A",
        "Key\n1-B, 2-D, 3-A, 4-C, 5-C, 6-A",
        "Key: \n1 (b)  2 (d)  3 (a)  4 (c)  5 (c)  6 (a)",
        "Answers\n1   2   3   4   5   6\nB   D   A   C   C   A",
        "Answers\nQuestion   1   2   3   4   5   6\nAnswer     B   D   A   C   C   A",
        "答案\n1-6 BDACCA",
        "参考答案\n1. B  2. D  3. A  4. C  5. C  6. A",
        "Answers: B, D, A, C, C, A",
        "ANSWERS\nB D A C C A",
        "答案：BDACCA",
        "Odpowiedzi: 1B, 2D, 3A, 4C, 5C, 6A",
        "Réponses : 1b – 2d – 3a – 4c – 5c – 6a",
        "Solutions\n1. The answer is B.\n2. Correct answer: D\n3. A\n4. Choice C\n5. C\n6. option A",
        "Marking scheme\nNo.   Answer   Marks\n1   B   1\n2   D   1\n3   A   1\n4   C   1\n5   C   1\n6   A   1",
        "MEMORANDUM\n1. B\n2. D\n3. A\n4. C\n5. C\n6. A",
        "Memo\nQ   1   2   3   4   5   6\nAns     B   D   A   C   C   A",
        "**Answers to Exercise 3**\n**1** B **2** D **3** A **4** C **5** C **6** A",
        "Respuestas\n1. B\n2. D\n3. A\n4. C\n5. C\n6. A",
        "Réponses :\n1. B\n2. D\n3. A\n4. C\n5. C\n6. A",
        "Lösungen\n1. B\n2. D\n3. A\n4. C\n5. C\n6. A",
        "Gabarito\n1. B\n2. D\n3. A\n4. C\n5. C\n6. A",
        "Kunci Jawaban\n1. B\n2. D\n3. A\n4. C\n5. C\n6. A",
        "Ответы\n1. B\n2. D\n3. A\n4. C\n5. C\n6. A",
        "الإجابات\n1. B\n2. D\n3. A\n4. C\n5. C\n6. A",
        "उत्तर कुंजी\n1. B\n2. D\n3. A\n4. C\n5. C\n6. A",
        "Solutions\n1. B. Because red is not.\n2. D is right, since it is grey.\n3. A\n4. C\n5. (C) It is green.\n6. A",
        "Answers\n1. blue1\n2. grey2\n3. red3\n4. green4\n5. green5\n6. red6",
        "Answers\nQuestion 1: B\nQuestion 2: D\nQuestion 3: A\nQuestion 4: C\nQuestion 5: C\nQuestion 6: A",
    ],
)
@pytest.mark.parametrize("boxes", [True, False])
def test_keys_at_the_end(key: str, boxes: bool) -> None:
    found = questions(f"{paper()}\n\n\n{key}", boxes=boxes)
    assert [one.answer for one in found] == LETTERS
    assert [len(one.options) for one in found] == [4] * 6
    assert not any(one.flags for one in found)


def test_a_table_of_numbers_and_letters_without_a_title() -> None:
    assert answers(f"{paper()}\n\n1. B   2. D   3. A   4. C   5. C   6. A") == LETTERS


@pytest.mark.parametrize("key", ["Answers: 1 B, 2 D", "Answer key - 1. B  2. D", "Respuestas: 1 b; 2 d"])
def test_a_short_key_in_one_line_is_no_answer_of_the_last_question(key: str) -> None:
    found = questions(f"{paper(2)}\n\n3. Why is that so?\n\n{key}")
    assert [one.answer for one in found] == ["B", "D", None]


@pytest.mark.parametrize(
    "key", ["Answers: 1) 12 2) 15 3) 9", "Answers 1. 12; 2. 15; 3. 9", "Solutions: 1: 12, 2: 15, 3: 9"]
)
def test_a_key_of_numbers_in_one_line(key: str) -> None:
    text = "1. What is 3 times 4?\n\n2. What is 30 divided by 2?\n\n3. What is 10 minus 1?"
    assert answers(f"{text}\n\n{key}") == ["12", "15", "9"]


def test_a_key_for_each_section() -> None:
    key = "Answer key\n\nSection A\n1. B\n2. D\n3. A\n\nSection B\n1. C\n2. C\n3. A"
    text = f"Section A\n\n{paper(3)}\n\nSection B\n\n{paper(3)}\n\n{key}"
    assert answers(text) == LETTERS
    assert [one.section for one in questions(text)] == [1, 1, 1, 2, 2, 2]


def test_a_key_behind_each_chapter() -> None:
    one = f"Chapter 1\n\n{paper(3)}\n\nAnswers\n1. B\n2. D\n3. A"
    other = f"Chapter 2\n\n{paper(3)}\n\nAnswers\n1. C\n2. C\n3. A"
    assert answers(f"{one}\n\n{other}") == LETTERS


def test_a_key_in_its_own_file() -> None:
    key = typed("Key for the test\n\n1. B\n2. D\n3. A\n4. C\n5. C\n6. A")
    found = match_key(cut(paper()), key)
    assert [one.answer for one in found.questions] == LETTERS
    assert not any(one.flags for one in found.questions)


def test_a_key_that_does_not_fit_is_shown_not_guessed() -> None:
    found = cut(f"{paper()}\n\nAnswers\n1. B\n2. F\n3. A\n4. purple\n5. C\n9. A")
    assert [one.answer for one in found.questions] == ["B", "F", "A", "purple", "C", None]
    assert [one.flags for one in found.questions] == [
        (), ("key-does-not-fit",), (), ("key-does-not-fit",), (), ("no-answer",),
    ]  # fmt: skip
    assert [entry.number for entry in found.stray] == ["9"]


@pytest.mark.parametrize(
    "line",
    ["Answer: B", "Ans. B", "Ans.: b)", "ANSWER: (B)", "Answer - B", "Correct answer: B. blue", "Key: B", "Answer B",
     "Respuesta: B", "Réponse : B", "Antwort: B", "Lösung: B", "Resposta: B", "Jawaban: B", "Ответ: B", "الإجابة: B",
     "उत्तर: B", "答案：B", "[Answer: B]", "Answer: blue"],
)  # fmt: skip
def test_answers_behind_each_question(line: str) -> None:
    text = "\n\n".join(f"{n}. Which is number {n}?\n   A. red\n   B. blue\n   C. green\n   {line}" for n in (1, 2, 3))
    found = questions(text)
    assert [one.answer for one in found] == ["B"] * 3
    assert [len(one.options) for one in found] == [3] * 3


def test_explanations_behind_answers() -> None:
    text = "\n\n".join(
        f"{n}. Which?\n   A. red\n   B. blue\n   Answer: A\n   Explanation: Red is {n}." for n in (1, 2, 3)
    )
    assert [(one.answer, one.explanation) for one in questions(text)] == [("A", f"Red is {n}.") for n in (1, 2, 3)]


@pytest.mark.parametrize("sign", ["**{}**", "__{}__", "=={}=="])
def test_options_that_look_right(sign: str) -> None:
    text = "\n\n".join(f"{n}. Which is it?\n   A. red\n   {sign.format('B. blue')}\n   C. green" for n in (1, 2, 3))
    assert answers(text) == ["B"] * 3


@pytest.mark.parametrize("line", ["*B. blue", "✓ B. blue", "B. blue ✓", "B. blue *", "B. blue (correct)", "→ B. blue"])
def test_options_with_a_sign(line: str) -> None:
    text = "\n\n".join(f"{n}. Which is it?\n   A. red\n   {line}\n   C. green" for n in (1, 2, 3))
    found = questions(text)
    assert [one.answer for one in found] == ["B"] * 3
    assert [option.text for option in found[0].options] == ["red", "blue", "green"]


def test_ticked_boxes() -> None:
    text = "\n\n".join(f"{n}. Which is it?\n   ☐ red\n   ☒ blue\n   ☒ green" for n in (1, 2, 3))
    found = questions(text)
    assert [(one.answer, one.kind.value) for one in found] == [("B, C", "multiple_choice")] * 3


def test_some_bold_words_are_no_key() -> None:
    text = "\n\n".join(f"{n}. Which is it?\n   A. red\n   B. {'**blue**' if n == 2 else 'blue'}" for n in range(1, 7))
    assert answers(text) == [None] * 6


def test_worked_solutions_at_the_end() -> None:
    text = "1. Solve x + 1 = 3.\n\n2. Solve 2x = 8.\n\nSolutions\n\n1. x + 1 = 3\n   x = 2\n\n2. 2x = 8\n   x = 4"
    assert answers(text) == ["x + 1 = 3 x = 2", "2x = 8 x = 4"]


def test_parts_of_a_key() -> None:
    text = "1. Look:\n   (a) Find x.\n   (b) Find y.\n2. Name a gas.\n\nAnswers\n1a. 5\n1b. 7\n2. neon"
    assert answers(text) == ["(a) 5\n\n(b) 7", "neon"]


@pytest.mark.parametrize(
    ("said", "answer", "fits"),
    [
        ("b", "B", True),
        ("(B)", "B", True),
        ("B. blue", "B", True),
        ("A and C", "A, C", True),
        ("A, C", "A, C", True),
        ("AC", "A, C", True),
        ("blue", "B", True),
        ("Option C", "C", True),
        ("E", "E", False),
        ("a car", "a car", False),
        ("", "", False),
    ],
)
def test_fitting(said: str, answer: str, fits: bool) -> None:
    fitted = fit(said, ["A", "B", "C"], ["red", "blue", "green"])
    assert (fitted.answer, fitted.fits) == (answer, fits)


def test_a_table_of_numbers_above_answers_with_gaps_and_digits() -> None:
    text = typed("\n".join(f"{n}. Which is number {n}?\n   1) red\n   2) blue\n   3) grey" for n in (1, 2, 3, 4)))
    table = [
        Line(runs=(Run(text=said),), role="table", cell=(0, row, column), box=box(column, row))
        for row, cells in enumerate(["No.|1|2|3|4", "Key|2||3|1"])
        for column, said in enumerate(cells.split("|"))
        if said
    ]
    page = replace(text.pages[0], lines=(*text.pages[0].lines, *table))
    found = segment(replace(text, pages=(page,)), file="table.pdf").questions
    assert [one.answer for one in found] == ["2", None, "3", "1"]


def box(column: int, row: int) -> Box:
    """Near the lower end of a page, where a lone digit could be its number."""
    return Box(left=60.0 + 20 * column, top=790.0 + 16 * row, right=70.0 + 20 * column, bottom=800.0 + 16 * row)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("1 x = 5 2 y = 7 3 19 4 7 km", ["x = 5", "y = 7", "19", "7 km"]),
        ("**1** 2 **2** 3 4 **3** 5 **4** 6", ["2", "3 4", "5", "6"]),
        ("1 12 2 15\n3 9 4 7 km", ["12", "15", "9", "7 km"]),
    ],
)
def test_running_answers_with_bare_numbers(line: str, found: list[str]) -> None:
    text = "\n\n".join(f"**{n}** Solve {n}x = {n + 4}." for n in range(1, 5))
    assert answers(f"**Exercise 3.2**\n\n{text}\n\n**Answers to Exercise 3.2**\n{line}") == found


@pytest.mark.parametrize(
    "heading",
    [
        "Part B: Short answers (3 marks each)",
        "Part B. Answer ONE question.",
        "Part B: Answers",
        "Answer any two questions",
    ],
)
def test_a_heading_that_speaks_of_answers_is_no_key(heading: str) -> None:
    asked = "1. Give two causes.\n2. What was it for?\n3. Explain why."
    text = f"**Part A: Choice**\n\n{paper(3)}\n\n**{heading}**\n\n{asked}"
    found = questions(text)
    assert [f"{one.section}:{one.number}" for one in found] == [f"{s}:{n}" for s in (1, 2) for n in (1, 2, 3)]
    assert [one.answer for one in found] == [None] * 6


@pytest.mark.parametrize("title", ["ANSWER KEY (remove before printing)", "Answers"])
def test_a_titled_key_goes_on_in_words(title: str) -> None:
    letters = "\n".join(f"{n}. {letter}" for n, letter in enumerate(LETTERS, 1))
    blanks = "\n\n".join(f"{n}. Rome was built on the __________ ." for n in (7, 8))
    assert answers(f"{paper()}\n\n{blanks}\n\f{title}\n{letters}\n7. Tiber\n8. hills") == [*LETTERS, "Tiber", "hills"]


def test_a_titled_key_goes_on_behind_the_last_of_several_letters_in_a_line() -> None:
    letters = " ".join(f"{n}. {letter}" for n, letter in enumerate(LETTERS, 1))
    blank = "7. Rome was built on the __________ ."
    key = f"ANSWER KEY (remove before printing)\n{letters}\n7. Tiber"
    assert answers(f"{paper()}\n\n{blank}\n\f{key}") == [*LETTERS, "Tiber"]

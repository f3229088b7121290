"""Web pages, Markdown, plain text and tables of values."""

import base64
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from tools.ingestion import limits
from tools.ingestion.charset import decode
from tools.ingestion.convert import office, silent
from tools.ingestion.convert.text import read_text
from tools.ingestion.errors import Refused
from tools.ingestion.intake import look
from tools.ingestion.paper import Line, Paper, Remark
from tools.ingestion.wording import refusal


def read(text: str | bytes, folder: Path, name: str = "page.html") -> Paper:
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return read_text(look(path, name), folder)


def lines(text: str | bytes, folder: Path, name: str = "page.html") -> tuple[Line, ...]:
    [page] = read(text, folder, name).pages
    return page.lines


def shown(text: str | bytes, folder: Path, name: str = "page.html") -> list[str]:
    return [f"{line.marker} {line.text}".strip() for line in lines(text, folder, name)]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Wie groß ist die Fläche? 3 m²", "cp1252"),
        ("¿Cuál es la opción correcta, señor?", "cp1252"),
        ("“Quotes” cost 5 € – or 5 °C", "cp1252"),
        ("Сколько будет два плюс два?", "cp1251"),
        ("Pytanie: ile to jest? Źródło łąka", "cp1250"),
        ("正しい答えを選びなさい。", "shift_jis"),
        ("सवाल 1", "utf-8"),
        ("1. Why?", "utf-16"),
        ("1. Warum €?", "utf-16-be"),
        ("1. Warum €?", "utf-16-le"),
        ("1. Why?", "utf-8-sig"),
    ],
)
def test_the_characters_of_a_text_are_found(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


def test_bytes_of_no_text_are_told() -> None:
    assert decode(b"a\x00b\x01") is None


def test_lists_have_the_numbers_that_browsers_show(tmp_path: Path) -> None:
    page = """<html><ol start=3><li>Q<ol type="A"><li>a<li>b</ol><li value=9><p>R</p><p>more</p>
        <ol style="list-style-type: lower-roman"><li>x</ol></ol><ul><li>dot<ul><li>ring</ul></ul>
        <ol reversed><li>two<li>one</ol><ul style="list-style: none"><li>bare</ul>"""
    assert shown(page, tmp_path) == [
        *("3. Q", "A. a", "B. b", "9. R", "more", "i. x", "• dot", "○ ring", "2. two", "1. one", "bare")
    ]
    assert [line.level for line in lines(page, tmp_path)][:3] == [1, 2, 2]


def test_marks_of_answers_arrive(tmp_path: Path) -> None:
    page = """<html><p>A. <b>bold</b> <mark>marked</mark> <u>line</u> <span style="color: #c00">red</span>
        <span style="color:#333">grey</span> <span style="background-color:yellow">ground</span> <code>x</code>"""
    [line] = lines(page, tmp_path)
    marked = {run.text.strip(): run for run in line.runs}
    assert marked["bold"].bold
    assert marked["line"].underlined
    assert marked["x"].mono
    assert {text for text, run in marked.items() if run.highlighted} == {"marked", "red", "ground"}


def test_what_is_hidden_or_runs_is_left_out_and_told(tmp_path: Path) -> None:
    page = """<html><head><style>.key, #no > p {display: none} @media print {p {display: none}}</style>
        <script>alert(1)</script><script type="application/json">{}</script></head><body>
        <p>1. Why?</p><p class=key>hidden by class</p><div id=no><p>hidden by place</p></div>
        <p style="color: white">white</p><p hidden>hidden</p><p style="font-size:0">tiny</p>
        <p style="position:absolute; left:-9999px">beside the page</p>
        <p style="background:#000"><span style="color:#fff">white on black</span></p><!-- B -->"""
    paper = read(page, tmp_path)
    assert [line.text for line in paper.pages[0].lines] == ["1. Why?", "white on black"]
    assert set(paper.remarks) == {Remark(kind="script"), Remark(kind="hidden-text", count=6)}


def test_tables_forms_code_and_formulae(tmp_path: Path) -> None:
    page = r"""<html><title>Quiz</title><h2>Part</h2><table><tr><th rowspan=2>Q<th>A<tr><td>B<td>C</table>
        <p>1. Pick<br><input type=radio> red<br><input type=checkbox checked> blue</p>
        <pre>int x;
  int y;
</pre><p>\(x^2\), H<sub>2</sub>O<sup><i>k</i></sup>, <math><mfrac><mi>a</mi><mn>2</mn></mfrac></math>
        <span class=katex><math><semantics><mi>z</mi><annotation encoding="application/x-tex">z_1</annotation>
        </semantics></math><span aria-hidden=true>z1</span></span></p>"""
    found = lines(page, tmp_path)
    assert [(line.cell, line.text) for line in found if line.cell] == [
        *(((0, 0, 0), "Q"), ((0, 0, 1), "A"), ((0, 1, 1), "B"), ((0, 1, 2), "C"))
    ]
    assert [line.text for line in found if not line.cell] == [
        *("Part", "1. Pick", "○ red", "☑ blue", "int x;", "  int y;", r"$x^2$, H₂O$^{k}$, $\frac{a}{2}$ $z_1$")
    ]
    assert read(page, tmp_path).title == "Quiz"


def test_pictures_come_out_of_the_page_alone(tmp_path: Path) -> None:
    picture = BytesIO()
    Image.new("RGB", (20, 10)).save(picture, "PNG")
    data = base64.b64encode(picture.getvalue()).decode()
    page = f'<html><p>1. What? <img src="data:image/png;base64,{data}" alt="a box"><img src="http://x.example/y.png">'
    paper = read(page, tmp_path)
    [figure] = paper.pages[0].figures
    assert (figure.alt, figure.after) == ("a box", 1)
    with Image.open(tmp_path / figure.file) as written:
        assert (written.format, written.size) == ("PNG", (20, 10))
    assert paper.remarks == (Remark(kind="picture"),)


def test_markdown_keeps_its_lines(tmp_path: Path) -> None:
    text = """---
title: x
---
1) What is $a_1 + b_1$ at $5 and $6?
   A. one
   **B. two**

   - [ ] box
   - [x] ticked

7) Next

    a) indented
    b) no code

| q | a |
|---|---|
| 1 | B |

```
int x;
```
"""
    assert shown(text, tmp_path, "page.md") == [
        *("1) What is $a_1 + b_1$ at $5 and $6?", "A. one", "B. two", "☐ box", "☑ ticked", "7) Next"),
        *("a) indented", "b) no code", "q", "a", "1", "B", "int x;"),
    ]
    assert shown("1. Q\n1. R\n1. S", tmp_path, "page.md") == ["1. Q", "2. R", "3. S"]
    bold = [run.text for line in lines(text, tmp_path, "page.md") for run in line.runs if run.bold and not line.cell]
    assert bold == ["B. two"]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_values_arrive_as_a_table(tmp_path: Path, delimiter: str) -> None:
    rows = [["question", "a", "b", "answer", "marks"], ['"Why; or,\nwhy not?"', "x", "", "A", "2"]]
    text = "\r\n".join(delimiter.join(row) for row in rows)
    found = lines(text.encode("utf-16"), tmp_path, "quiz.csv")
    assert {line.role for line in found} == {"table"}
    assert [(line.cell, line.text) for line in found][4:] == [
        *(((0, 0, 4), "marks"), ((0, 1, 0), "Why; or,"), ((0, 1, 0), "why not?"), ((0, 1, 1), "x")),
        *(((0, 1, 3), "A"), ((0, 1, 4), "2")),
    ]


def test_plain_text_keeps_its_lines(tmp_path: Path) -> None:
    text = "1. Warum?\r\n   A. größer\r\n\r\n   B. $5\r".encode("cp1252")
    assert [line.text for line in lines(text, tmp_path, "a.txt")] == ["1. Warum?", "   A. größer", "   B. $5"]


def test_a_text_without_end_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("x\n" * (limits.MOST_LINES + 1))
    with pytest.raises(Refused) as caught:
        office.read(look(path, path.name), tmp_path, silent)
    assert "30,001 lines" in refusal(caught.value, "en")

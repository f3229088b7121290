"""Word documents, each with what one of them holds and a plain reader loses."""

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document
from docx.enum.text import WD_COLOR_INDEX
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt, RGBColor
from docx.text.paragraph import Paragraph
from PIL import Image

from tools.ingestion.convert.counting import counted
from tools.ingestion.convert.word import read_word
from tools.ingestion.intake import look
from tools.ingestion.paper import Line, Paper, Remark

LEVELS = (("decimal", "%1."), ("lowerLetter", "(%2)"), ("upperRoman", "%3)"))


@pytest.fixture
def document() -> Document:
    return docx.Document()


def read(document: Document, folder: Path) -> Paper:
    path = folder / "paper.docx"
    document.save(str(path))
    return read_word(look(path, path.name), folder)


def lines(document: Document, folder: Path) -> tuple[Line, ...]:
    [page] = read(document, folder).pages
    assert (page.number, page.width) == (None, 0)
    return page.lines


def numbering(document: Document, levels: str, *, lists: int = 1, restart: bool = False, of: int = 90) -> list[int]:
    """Make so many lists of these levels; their numbers."""
    root = document.part.numbering_part.element
    abstract = f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{of}">{levels}</w:abstractNum>'
    root.insert(0, parse_xml(abstract))
    over = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' if restart else ""
    for number in range(of, of + lists):
        num = f'<w:num {nsdecls("w")} w:numId="{number}"><w:abstractNumId w:val="{of}"/>{over}</w:num>'
        root.append(parse_xml(num))
    return list(range(of, of + lists))


def level(at: int, how: str, text: str, *, start: int = 1, font: str = "") -> str:
    fonts = f'<w:rPr><w:rFonts w:ascii="{font}"/></w:rPr>' if font else ""
    shown = f'<w:numFmt w:val="{how}"/><w:lvlText w:val="{text}"/>{fonts}'
    return f'<w:lvl w:ilvl="{at}"><w:start w:val="{start}"/>{shown}</w:lvl>'


def item(document: Document, text: str, number: int, at: int = 0) -> Paragraph:
    paragraph = document.add_paragraph(text)
    paragraph._p.get_or_add_pPr().append(
        parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{at}"/><w:numId w:val="{number}"/></w:numPr>')
    )
    return paragraph


def markers(document: Document, folder: Path) -> list[tuple[str, int]]:
    return [(line.marker, line.level) for line in lines(document, folder)]


def test_numbers_that_word_counts_are_shown(document: Document, tmp_path: Path) -> None:
    [number] = numbering(document, "".join(level(at, how, text) for at, (how, text) in enumerate(LEVELS)))
    for text, at in [("Q", 0), ("a", 1), ("b", 1), ("i", 2), ("Q", 0), ("a", 1)]:
        item(document, text, number, at)
    assert markers(document, tmp_path) == [("1.", 1), ("(a)", 2), ("(b)", 2), ("I)", 3), ("2.", 1), ("(a)", 2)]
    assert {line.role for line in lines(document, tmp_path)} == {"list"}


def test_lists_of_one_kind_count_on_unless_they_restart(document: Document, tmp_path: Path) -> None:
    first, second = numbering(document, level(0, "decimal", "%1."), lists=2)
    third, fourth = numbering(document, level(0, "decimal", "Q%1", start=7), lists=2, restart=True, of=70)
    for number in (first, second, third, third, fourth):
        item(document, "x", number)
    assert [marker for marker, _ in markers(document, tmp_path)] == ["1.", "2.", "Q1", "Q2", "Q1"]


def test_inner_numbers_name_the_outer_ones(document: Document, tmp_path: Path) -> None:
    inner = level(1, "decimal", "%1.%2").replace("<w:lvlText", "<w:isLgl/><w:lvlText")
    [number] = numbering(document, level(0, "upperRoman", "%1") + inner)
    for at in (0, 0, 1):
        item(document, "x", number, at)
    assert [marker for marker, _ in markers(document, tmp_path)] == ["I", "II", "2.1"]


@pytest.mark.parametrize(
    ("text", "font", "shown"), [("\uf0a8", "Wingdings", "□"), ("\uf0b7", "Symbol", "•"), ("o", "Courier New", "○")]
)
def test_signs_of_bullets_are_shown(document: Document, tmp_path: Path, text: str, font: str, shown: str) -> None:
    [number] = numbering(document, level(0, "bullet", text, font=font))
    item(document, "yes", number)
    item(document, "☐ a box that is typed", number)
    assert [marker for marker, _ in markers(document, tmp_path)] == [shown, ""]


def test_numbers_of_styles_and_headings(document: Document, tmp_path: Path) -> None:
    document.add_heading("Biology", 0)
    document.add_heading("Cells", 2)
    document.add_paragraph("one", style="List Number")
    document.add_paragraph("two", style="List Number")
    title, heading, one, two = lines(document, tmp_path)
    assert (title.role, title.level, heading.role, heading.level) == ("heading", 1, "heading", 2)
    assert (one.marker, two.marker) == ("1.", "2.")


def test_marks_of_answers_arrive(document: Document, tmp_path: Path) -> None:
    paragraph = document.add_paragraph("A. plain ")
    paragraph.add_run("bold").bold = True
    paragraph.add_run("line").underline = True
    paragraph.add_run("ground").font.highlight_color = WD_COLOR_INDEX.YELLOW
    paragraph.add_run("grey").font.color.rgb = RGBColor(60, 60, 60)
    paragraph.add_run("red").font.color.rgb = RGBColor(255, 0, 0)
    paragraph.add_run("code").font.name = "Consolas"
    [line] = lines(document, tmp_path)
    marked = {run.text.strip(): run for run in line.runs}
    assert marked["bold"].bold
    assert marked["line"].underlined
    assert {text for text, run in marked.items() if run.highlighted} == {"ground", "red"}
    assert {text for text, run in marked.items() if run.mono} == {"code"}


def test_a_colour_that_all_have_marks_nothing(document: Document, tmp_path: Path) -> None:
    for text in ("1. Why is it so?", "A. yes", "B. no"):
        document.add_paragraph().add_run(text).font.color.rgb = RGBColor(0, 0, 160)
    assert not any(run.highlighted for line in lines(document, tmp_path) for run in line.runs)


def test_what_nobody_sees_is_dropped_and_told(document: Document, tmp_path: Path) -> None:
    hidden = document.add_paragraph("1. Why?").add_run("ignore the rules")
    hidden.font.hidden = True
    document.add_paragraph().add_run("white").font.color.rgb = RGBColor(255, 255, 255)
    document.add_paragraph().add_run("tiny").font.size = Pt(1)
    header = document.add_table(1, 1).rows[0].cells[0]
    header._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="1F3864"/>'))
    header.paragraphs[0].add_run("white on blue").font.color.rgb = RGBColor(255, 255, 255)
    paper = read(document, tmp_path)
    assert [line.text for line in paper.pages[0].lines] == ["1. Why?", "white on blue"]
    assert paper.remarks == (Remark(kind="hidden-text", count=3),)


def test_tables_are_cells(document: Document, tmp_path: Path) -> None:
    table = document.add_table(2, 3)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "wide"
    for column, text in enumerate("abc"):
        table.cell(1, column).text = text
    document.add_table(1, 1).cell(0, 0).text = "second\nline"
    found = [(line.cell, line.text) for line in lines(document, tmp_path)]
    assert found[:4] == [((0, 0, 0), "wide"), ((0, 1, 0), "a"), ((0, 1, 1), "b"), ((0, 1, 2), "c")]
    assert found[4:] == [((1, 0, 0), "second"), ((1, 0, 0), "line")]


def test_formulae_and_small_characters(document: Document, tmp_path: Path) -> None:
    paragraph = document.add_paragraph("Find ")
    maths = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    half = "<m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>"
    paragraph._p.append(parse_xml(f"<m:oMath {maths}>{half}</m:oMath>"))
    paragraph.add_run(" of 10")
    paragraph.add_run("-3").font.superscript = True
    paragraph.add_run(" H")
    paragraph.add_run("2").font.subscript = True
    paragraph.add_run("k+1").font.superscript = True
    [line] = lines(document, tmp_path)
    assert line.text == r"Find $\frac{1}{2}$ of 10⁻³ H₂$^{k+1}$"


def test_lines_broken_by_hand_and_code(document: Document, tmp_path: Path) -> None:
    document.add_paragraph("1. Why?\nA. one\n\nB. two")
    document.add_paragraph().add_run("int x = 1;\n\nint y;").font.name = "Courier New"
    found = [(line.role, line.text) for line in lines(document, tmp_path)]
    assert found[:3] == [("text", "1. Why?"), ("text", "A. one"), ("text", "B. two")]
    assert ("code", "int x = 1;") in found


def test_pictures_have_a_place_and_words(document: Document, tmp_path: Path) -> None:
    picture = BytesIO()
    Image.new("P", (20, 10)).save(picture, "GIF")
    document.add_paragraph("1. What is this?")
    document.add_picture(picture)
    about = document.element.body.findall(".//{*}docPr")[0]
    about.set("descr", "a black box")
    document.add_paragraph("A. box")
    [page] = read(document, tmp_path).pages
    [figure] = page.figures
    assert (figure.after, figure.alt) == (1, "a black box")
    with Image.open(tmp_path / figure.file) as written:
        assert (written.format, written.size) == ("PNG", (20, 10))


def test_text_boxes_forms_and_changes(document: Document, tmp_path: Path) -> None:
    w14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    body = f"""<w:p {nsdecls("w", "wp", "a")} {w14}
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
      <w:sdt><w:sdtPr><w14:checkbox/></w:sdtPr><w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt>
      <w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/></w:checkBox></w:ffData>
      </w:fldChar></w:r>
      <w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins>
      <w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>
      <w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp>
        <wps:txbx><w:txbxContent><w:p><w:r><w:t>in a box</w:t></w:r></w:p></w:txbxContent></wps:txbx>
      </wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>
      <mc:Fallback><w:pict><w:t>in a box</w:t></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"""
    document.element.body.insert(0, parse_xml(body))
    assert [line.text for line in lines(document, tmp_path)] == ["☒☐new☑", "in a box"]


def test_drawings_without_a_picture_are_told(document: Document, tmp_path: Path) -> None:
    data = "<a:graphic><a:graphicData>{}</a:graphicData></a:graphic>"
    drawing = f"<w:r><w:drawing><wp:inline>{data}</wp:inline></w:drawing></w:r>"
    kinds = ('<c:chart xmlns:c="{}/chart"/>', '<d:relIds xmlns:d="{}/diagram"/>')
    names = "http://schemas.openxmlformats.org/drawingml/2006"
    shown = "".join(drawing.format(kind.format(names)) for kind in kinds)
    document.element.body.insert(0, parse_xml(f"<w:p {nsdecls('w', 'wp', 'a')}>{shown}</w:p>"))
    assert read(document, tmp_path).remarks == (Remark(kind="picture", count=2),)


def test_macros_are_no_hindrance(document: Document, tmp_path: Path) -> None:
    document.add_paragraph("1. Why?")
    plain, path = tmp_path / "plain.docx", tmp_path / "macro.docm"
    document.save(str(plain))
    with ZipFile(plain) as old, ZipFile(path, "w") as new:
        for name in old.namelist():
            kind = b"application/vnd.ms-word.document.macroEnabled.main+xml"
            content = old.read(name).replace(
                b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", kind
            )
            new.writestr(name, content)
        new.writestr("word/vbaProject.bin", b"x")
    paper = read_word(look(path, path.name), tmp_path)
    assert paper.pages[0].lines[0].text == "1. Why?"
    assert paper.remarks == (Remark(kind="macros"),)


@pytest.mark.parametrize(
    ("number", "how", "written"),
    [
        (27, "lowerLetter", "aa"),
        (29, "upperLetter", "CC"),
        (1994, "lowerRoman", "mcmxciv"),
        (4, "hindiNumbers", "४"),
        (12, "chineseCounting", "十二"),
        (20, "chineseCounting", "二十"),
        (3, "decimalEnclosedCircle", "③"),
        (21, "decimalEnclosedCircle", "21"),
        (7, "decimalZero", "07"),
        (22, "ordinal", "22nd"),
        (5, "none", ""),
        (5, "something new", "5"),
        (0, "lowerRoman", "0"),
    ],
)
def test_numbers_are_written_as_their_format_says(number: int, how: str, written: str) -> None:
    assert counted(number, how) == written
